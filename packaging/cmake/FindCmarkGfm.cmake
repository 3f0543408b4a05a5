# SPDX-License-Identifier: Apache-2.0
# The imported target CmarkGfm::CmarkGfm. Versions before 0.29.0.gfm.12 have known vulnerabilities and are refused.
pkg_check_modules(CmarkGfm REQUIRED libcmark-gfm)
string(REGEX MATCH "gfm\\.([0-9]+)$" _ "${CmarkGfm_VERSION}")
if(NOT CMAKE_MATCH_1 OR CMAKE_MATCH_1 LESS 12)
    message(FATAL_ERROR "cmark-gfm ${CmarkGfm_VERSION} has known vulnerabilities: 0.29.0.gfm.12 or later is needed.")
endif()
find_library(CmarkGfm_LIBRARY cmark-gfm REQUIRED)
find_library(CmarkGfm_EXTENSIONS cmark-gfm-extensions REQUIRED)
find_path(CmarkGfm_INCLUDE cmark-gfm.h REQUIRED)
add_library(CmarkGfm::CmarkGfm INTERFACE IMPORTED)
target_include_directories(CmarkGfm::CmarkGfm INTERFACE ${CmarkGfm_INCLUDE})
target_link_libraries(CmarkGfm::CmarkGfm INTERFACE ${CmarkGfm_EXTENSIONS} ${CmarkGfm_LIBRARY})
