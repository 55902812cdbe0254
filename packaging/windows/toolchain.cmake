# Cross build for Windows x86-64 on Debian: MinGW-w64 with POSIX threads, C++20. The prefix made by packaging/windows/prefix
# is given by -DWINDOWS_PREFIX=… or in the environment.
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)
set(MINGW x86_64-w64-mingw32)

# The -posix names, because the alternatives may point at the variant without std::thread.
set(CMAKE_C_COMPILER ${MINGW}-gcc-posix)
set(CMAKE_CXX_COMPILER ${MINGW}-g++-posix)
set(CMAKE_RC_COMPILER ${MINGW}-windres)
set(CMAKE_AR ${MINGW}-gcc-ar-posix CACHE FILEPATH "")
set(CMAKE_RANLIB ${MINGW}-gcc-ranlib-posix CACHE FILEPATH "")

# try_compile starts with an empty cache, so the prefix has to be handed on.
list(APPEND CMAKE_TRY_COMPILE_PLATFORM_VARIABLES WINDOWS_PREFIX)
if(NOT WINDOWS_PREFIX)
    set(WINDOWS_PREFIX "$ENV{WINDOWS_PREFIX}")
endif()
set(WINDOWS_PREFIX "${WINDOWS_PREFIX}" CACHE PATH "The libraries that were cross-built for Windows")

set(CMAKE_FIND_ROOT_PATH "${WINDOWS_PREFIX}" /usr/${MINGW})
list(PREPEND CMAKE_PREFIX_PATH "${WINDOWS_PREFIX}")
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)
# Never the host's .pc files.
set(ENV{PKG_CONFIG_LIBDIR} "${WINDOWS_PREFIX}/lib/pkgconfig")
set(ENV{PKG_CONFIG_PATH} "")

# Windows 10 is the oldest that is served.
set(CMAKE_C_FLAGS_INIT "-D_WIN32_WINNT=0x0A00 -DWINVER=0x0A00")
set(CMAKE_CXX_FLAGS_INIT "-D_WIN32_WINNT=0x0A00 -DWINVER=0x0A00")

# moc, rcc, uic and lrelease are the host's; both Qts have to be of one version.
set(QT_HOST_PATH /usr CACHE PATH "")
set(QT_HOST_PATH_CMAKE_DIR /usr/lib/${CMAKE_HOST_SYSTEM_PROCESSOR}-linux-gnu/cmake CACHE PATH "")

find_program(WINE NAMES wine64 wine PATHS /usr/lib/wine NO_CMAKE_FIND_ROOT_PATH)
if(WINE)
    set(CMAKE_CROSSCOMPILING_EMULATOR "${WINE}")
endif()
