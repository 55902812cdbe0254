# What every room shares, and the one way to declare a room.

# Compile rules for all targets. Nothing else in the build is global.
add_library(madoguchi_rules INTERFACE)
target_compile_features(madoguchi_rules INTERFACE cxx_std_20)
target_include_directories(madoguchi_rules INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_definitions(madoguchi_rules INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_FOREACH QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_STRICT_ITERATORS)
if(MSVC)
    target_compile_options(madoguchi_rules INTERFACE /W4 /WX /utf-8 /permissive- /Zc:__cplusplus)
    target_compile_definitions(madoguchi_rules INTERFACE NOMINMAX)
else()
    target_compile_options(madoguchi_rules INTERFACE
        -Wall -Wextra -Wpedantic -Wnon-virtual-dtor -Woverloaded-virtual -Wimplicit-fallthrough -Werror)
    if(NOT MADOGUCHI_BATCHES) # names of the batch's other sources would count as shadowed
        target_compile_options(madoguchi_rules INTERFACE -Wshadow)
    endif()
    target_link_options(madoguchi_rules INTERFACE $<$<CXX_COMPILER_ID:Clang>:-fuse-ld=lld>)
endif()

if(MINGW)
    add_library(madoguchi_end STATIC ${PROJECT_SOURCE_DIR}/packaging/windows/EndOfProcess.cpp)
    set_target_properties(madoguchi_end PROPERTIES AUTOMOC OFF)
    target_link_libraries(madoguchi_rules INTERFACE madoguchi_end)
    target_link_options(madoguchi_rules INTERFACE -Wl,--wrap=exit)
endif()

if(MADOGUCHI_SANITIZE)
    target_compile_options(madoguchi_rules INTERFACE
        -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(madoguchi_rules INTERFACE -fsanitize=address,undefined)
endif()

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # Precompiled headers need ccache to be told what it may overlook.
    set(CMAKE_CXX_COMPILER_LAUNCHER
        ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
        CCACHE_BASEDIR=${PROJECT_SOURCE_DIR} CCACHE_NOHASHDIR=1 ${CCACHE_PROGRAM})
endif()

# What nearly every source reads of Qt is compiled once for what has no window (the models, the operator's command and
# their tests) and once for what has one; every target takes the one that fits its folder. Clang reads it back by need,
# and then takes half the time; GCC copies all of it (150 MB) for every source, which takes longer than the headers.
if(CMAKE_CXX_COMPILER_ID STREQUAL GNU)
    set(CMAKE_DISABLE_PRECOMPILE_HEADERS ON)
endif()
set(core_headers <functional> <memory> <optional> <utility> <vector>
    <QByteArray> <QCoreApplication> <QDateTime> <QFuture> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QList> <QObject>
    <QRegularExpression> <QString> <QStringList> <QVariant>)
set(widgets_headers ${core_headers}
    <QAction> <QApplication> <QBoxLayout> <QComboBox> <QFrame> <QLabel> <QLineEdit> <QPainter> <QPushButton> <QTableView>
    <QTimer> <QWidget>)

# madoguchi_headers(<kind> USES <libraries> HEADERS <headers>): headers that targets reuse in their compiled form.
function(madoguchi_headers kind)
    cmake_parse_arguments(arg "" "" "USES;HEADERS" ${ARGN})
    set(stub ${CMAKE_BINARY_DIR}/madoguchi_${kind}_headers.cpp)
    file(GENERATE OUTPUT ${stub} CONTENT "")
    add_library(madoguchi_${kind}_headers OBJECT ${stub})
    set_target_properties(madoguchi_${kind}_headers PROPERTIES AUTOMOC OFF UNITY_BUILD OFF)
    target_precompile_headers(madoguchi_${kind}_headers PRIVATE ${arg_HEADERS})
    # A time in them would be another for every checkout, and ccache would never find them again.
    target_compile_options(madoguchi_${kind}_headers PRIVATE
        $<$<CXX_COMPILER_ID:Clang>:SHELL:-Xclang -fno-pch-timestamp>)
    target_link_libraries(madoguchi_${kind}_headers PRIVATE madoguchi_rules ${arg_USES})
endfunction()

madoguchi_headers(core USES Qt6::Core HEADERS ${core_headers})
madoguchi_headers(widgets USES Qt6::Widgets HEADERS ${widgets_headers})

function(madoguchi_precompile target)
    set(kind core)
    cmake_path(RELATIVE_PATH CMAKE_CURRENT_SOURCE_DIR BASE_DIRECTORY ${PROJECT_SOURCE_DIR} OUTPUT_VARIABLE folder)
    if(folder MATCHES "^(ui|app)(/|$)" AND NOT folder STREQUAL "app/db")
        set(kind widgets)
    endif()
    target_precompile_headers(${target} REUSE_FROM madoguchi_${kind}_headers)
endfunction()

# moc knows the words it looks for by itself. With every library's headers to read it takes a hundred times as long, so it
# is told only where the project's own are, and which system it is.
set(CMAKE_AUTOMOC_COMPILER_PREDEFINES OFF)
if(CMAKE_HOST_UNIX)
    get_target_property(moc Qt6::moc LOCATION)
    set(moc_system "-DQ_OS_UNIX -DQ_OS_LINUX")
    if(WIN32)
        set(moc_system -DQ_OS_WIN)
    endif()
    configure_file(${PROJECT_SOURCE_DIR}/packaging/cmake/moc.in ${CMAKE_BINARY_DIR}/moc @ONLY
        FILE_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)
    set_target_properties(Qt6::moc PROPERTIES IMPORTED_CONFIGURATIONS "" IMPORTED_LOCATION ${CMAKE_BINARY_DIR}/moc)
endif()

set(elsewhere "Windows\\.cpp$")
if(WIN32)
    set(elsewhere "Posix\\.cpp$")
endif()

# madoguchi_room(<target> [APART] SOURCES <files> USES <public libraries> HIDES <private libraries>)
#
# With MADOGUCHI_BATCHES a dozen sources are compiled as one, in a third of the time; two sources of a room must then not
# use the same name in their unnamed namespaces. APART: this room's sources do, each is compiled alone.
#
# A room is a static library that says whom it knows. A static library never links by itself, so each room also gets
# a program that links all of its objects against USES and HIDES alone: calling into a room that was not named fails.
#
# What differs between systems is a file for each: SilentTerminalPosix.cpp is left out on Windows, and
# SilentTerminalWindows.cpp everywhere else.
function(madoguchi_room target)
    cmake_parse_arguments(arg "APART" "" "SOURCES;USES;HIDES" ${ARGN})
    list(FILTER arg_SOURCES EXCLUDE REGEX "${elsewhere}")
    add_library(${target} STATIC ${arg_SOURCES})
    target_link_libraries(${target} PUBLIC madoguchi_rules ${arg_USES} PRIVATE ${arg_HIDES})
    set_target_properties(${target} PROPERTIES AUTOMOC ON)
    if(arg_APART)
        set_target_properties(${target} PROPERTIES UNITY_BUILD OFF)
    endif()
    madoguchi_precompile(${target})

    set(check ${CMAKE_CURRENT_BINARY_DIR}/${target}_links_alone.cpp)
    file(GENERATE OUTPUT ${check} CONTENT "int main() { return 0; }\n")
    add_executable(${target}_links_alone ${check})
    set_target_properties(${target}_links_alone PROPERTIES AUTOMOC OFF)
    target_link_libraries(${target}_links_alone PRIVATE "$<LINK_LIBRARY:WHOLE_ARCHIVE,${target}>")
endfunction()
