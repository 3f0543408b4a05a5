# SPDX-License-Identifier: Apache-2.0
# cmake -D SOURCE=FOLDER -D HEADER=FILE -P commit.cmake: writes HEADER, which says in words of which commit the source is. A header that says
# so already is left alone.
set(words "commit unknown: built without git")
execute_process(COMMAND git -C ${SOURCE} rev-parse --show-cdup OUTPUT_VARIABLE above RESULT_VARIABLE status
    OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
# a source inside of somebody else's repository is not of that one's commit
if(status EQUAL 0 AND above STREQUAL "")
    execute_process(COMMAND git -C ${SOURCE} describe --always --abbrev=12 --exclude=* "--dirty= with changes"
        OUTPUT_VARIABLE commit RESULT_VARIABLE status OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
    if(status EQUAL 0)
        set(words "commit ${commit}")
    endif()
endif()
file(CONFIGURE OUTPUT ${HEADER} CONTENT "#define SETSQUARE_COMMIT \"${words}\"\n")
