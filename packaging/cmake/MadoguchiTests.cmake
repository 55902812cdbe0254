# madoguchi_test(<class> USES <libraries> [LABELS <labels>] [TIMEOUT <seconds>]): one Qt Test class in <class>.cpp, run
# by ctest under its own name. Language, time zone and platform come from here, not from the machine.
#
# Labels that mean something: xvfb (needs a real screen with a window manager, which tests/run starts; one such test at
# a time), e2e (the whole program), faults, proofs, fuzz, bench (measures; only with tests/run --full), full (a proof
# whole; only with tests/run --full), once (the same in every build, so tests/run runs it in the first only), release
# (cannot be seen in a build with sanitizers; the target release_tests builds them).
#
# For Windows the same tests are built and run under Wine, but for those that packaging/windows/not-under-wine names. Wine
# hands on no QT_ variable, so there the platform comes from the prefix (packaging/windows/wine.sh) or as an argument.
set(not_under_wine ${PROJECT_SOURCE_DIR}/packaging/windows/not-under-wine)
file(STRINGS ${not_under_wine} not_under_wine_lines REGEX "^[A-Za-z]")
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${not_under_wine})

add_custom_target(release_tests)

# What is tested is optimised and checked for undefined behaviour; the test itself need not be, and compiles faster.
function(madoguchi_compile_as_test target)
    if(NOT MSVC)
        target_compile_options(${target} PRIVATE $<$<CONFIG:Release>:-O1>)
    endif()
    if(MADOGUCHI_SANITIZE)
        target_compile_options(${target} PRIVATE -fno-sanitize=undefined)
    endif()
endfunction()

# Qt would tell every test its folders, which no test asks for, and which differ: then nothing compiled could be shared.
set_property(TARGET Qt6::Test PROPERTY INTERFACE_COMPILE_DEFINITIONS QT_TESTLIB_LIB)
# What Qt's test header offers depends on the libraries that are linked, so only where all have windows is it among the
# headers; and a page's tests read the fakes of all gateways, which take as long as everything else together.
madoguchi_headers(widget_tests USES Qt6::Test Qt6::Widgets HEADERS ${widgets_headers} <QSignalSpy> <QTest>)
madoguchi_headers(page_tests USES Qt6::Test Qt6::Widgets
    HEADERS ${widgets_headers} <QSignalSpy> <QTest> ${PROJECT_SOURCE_DIR}/tests/fakes/FakeDesk.h)
foreach(kind widget_tests page_tests)
    madoguchi_compile_as_test(madoguchi_${kind}_headers)
endforeach()

function(madoguchi_precompile_test class)
    set(kind core)
    if("madoguchi_pages" IN_LIST ARGN)
        set(kind page_tests)
    elseif("madoguchi_app" IN_LIST ARGN OR "madoguchi_e2e" IN_LIST ARGN OR CMAKE_CURRENT_SOURCE_DIR MATCHES "/tests/ui(/|$)")
        set(kind widget_tests)
    endif()
    target_precompile_headers(${class} REUSE_FROM madoguchi_${kind}_headers)
endfunction()

function(madoguchi_test class)
    cmake_parse_arguments(arg "" "TIMEOUT" "USES;LABELS" ${ARGN})
    add_executable(${class} ${class}.cpp)
    set_target_properties(${class} PROPERTIES AUTOMOC ON UNITY_BUILD OFF)
    # Nearly always empty, and then compiled at once.
    set_source_files_properties(${CMAKE_CURRENT_BINARY_DIR}/${class}_autogen/mocs_compilation.cpp
        PROPERTIES SKIP_PRECOMPILE_HEADERS ON)
    target_link_libraries(${class} PRIVATE madoguchi_rules Qt6::Test ${arg_USES})
    madoguchi_compile_as_test(${class})
    madoguchi_precompile_test(${class} ${arg_USES})
    if(CMAKE_CROSSCOMPILING AND "${not_under_wine_lines}" MATCHES "(^|;)${class} ")
        set_target_properties(${class} PROPERTIES EXCLUDE_FROM_ALL ON)
        return()
    endif()
    if("release" IN_LIST arg_LABELS)
        add_dependencies(release_tests ${class})
    endif()
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()
    set(platform offscreen)
    set(platform_argument "")
    if("xvfb" IN_LIST arg_LABELS)
        set(platform xcb)
        if(WIN32)
            set(platform_argument -platform windows)
        endif()
    endif()
    add_test(NAME ${class} COMMAND ${class} ${platform_argument})
    set_tests_properties(${class} PROPERTIES
        TIMEOUT ${arg_TIMEOUT}
        LABELS "${arg_LABELS}"
        ENVIRONMENT "LC_ALL=C.UTF-8;TZ=UTC;QT_QPA_PLATFORM=${platform};ASAN_OPTIONS=detect_leaks=0")
    if("xvfb" IN_LIST arg_LABELS)
        set_tests_properties(${class} PROPERTIES RESOURCE_LOCK screen)
    endif()
endfunction()
