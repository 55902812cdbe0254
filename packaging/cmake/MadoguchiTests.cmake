# madoguchi_test(<class> USES <libraries> [LABELS <labels>] [TIMEOUT <seconds>]): one Qt Test class in <class>.cpp, run
# by ctest under its own name. Language, time zone and platform come from here, not from the machine.
#
# Labels that mean something: xvfb (needs a real screen with a window manager, which tests/run starts; one such test at
# a time), e2e (the whole program), faults, fuzz, bench (measures; only with tests/run --full).
function(madoguchi_test class)
    cmake_parse_arguments(arg "GUI" "TIMEOUT" "USES;LABELS" ${ARGN})
    add_executable(${class} ${class}.cpp)
    set_target_properties(${class} PROPERTIES AUTOMOC ON)
    target_link_libraries(${class} PRIVATE madoguchi_rules Qt6::Test ${arg_USES})
    madoguchi_precompile(${class})
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()
    set(platform offscreen)
    if("xvfb" IN_LIST arg_LABELS)
        set(platform xcb)
    endif()
    add_test(NAME ${class} COMMAND ${class})
    set_tests_properties(${class} PROPERTIES
        TIMEOUT ${arg_TIMEOUT}
        LABELS "${arg_LABELS}"
        ENVIRONMENT "LC_ALL=C.UTF-8;TZ=UTC;QT_QPA_PLATFORM=${platform};ASAN_OPTIONS=detect_leaks=0")
    if("xvfb" IN_LIST arg_LABELS)
        set_tests_properties(${class} PROPERTIES RESOURCE_LOCK screen)
    endif()
endfunction()
