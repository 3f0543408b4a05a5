# SPDX-License-Identifier: Apache-2.0
# One static library per stage, which exports its own folder and nothing else.
add_library(setsquare_options INTERFACE)
target_compile_options(setsquare_options INTERFACE -Wall -Wextra -Wpedantic -Werror)
target_compile_definitions(setsquare_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_KEYWORDS QT_NO_FOREACH QT_STRICT_ITERATORS
    QT_DISABLE_DEPRECATED_UP_TO=0x060800 QT_NO_JAVA_STYLE_ITERATORS)

# setsquare_stage(NAME [FOLDERS folder…] [PUBLIC library…] [PRIVATE library…] [ALONE file…]): the library setsquare_NAME from the sources in
# this folder and the folders named. They are compiled twelve at a time, since reading Qt's headers takes most of the time: names of their
# own have to differ within a stage, but in the files that are compiled ALONE.
function(setsquare_stage name)
    cmake_parse_arguments(STAGE "" "" "FOLDERS;PUBLIC;PRIVATE;ALONE" ${ARGN})
    set(patterns *.cpp *.h)
    set(folders ${CMAKE_CURRENT_SOURCE_DIR})
    foreach(folder ${STAGE_FOLDERS})
        list(APPEND patterns ${folder}/*.cpp ${folder}/*.h)
        list(APPEND folders ${CMAKE_CURRENT_SOURCE_DIR}/${folder})
    endforeach()
    file(GLOB sources CONFIGURE_DEPENDS ${patterns})
    add_library(setsquare_${name} STATIC ${sources})
    set_target_properties(setsquare_${name} PROPERTIES LINKER_LANGUAGE CXX UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 12)
    # A class may hold what only its own file knows, though that file is included in another one.
    target_compile_options(setsquare_${name} PRIVATE $<$<CXX_COMPILER_ID:GNU>:-Wno-subobject-linkage>)
    set_source_files_properties(${STAGE_ALONE} PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
    target_include_directories(setsquare_${name} PUBLIC ${folders})
    target_link_libraries(setsquare_${name} PUBLIC ${STAGE_PUBLIC} PRIVATE ${STAGE_PRIVATE} setsquare_options)
endfunction()
