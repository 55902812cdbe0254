# The same for Clang and lld, which compile and link the program in half the time; the libraries of the prefix, and GCC's
# own that come with the program, stay GCC's. GCC's variables of a thread are emulated on Windows, so Clang's have to be.
include(${CMAKE_CURRENT_LIST_DIR}/toolchain.cmake)

# Clang looks for GCC's libraries in a folder that is named by nothing but a number, and Debian's is 12-posix.
execute_process(COMMAND ${CMAKE_CXX_COMPILER} -print-libgcc-file-name
    OUTPUT_VARIABLE libgcc OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
cmake_path(GET libgcc PARENT_PATH libgcc)
cmake_path(GET libgcc FILENAME gcc)
string(REGEX MATCH "^[0-9.]+" gcc "${gcc}")
cmake_path(ABSOLUTE_PATH CMAKE_CURRENT_LIST_DIR NORMALIZE OUTPUT_VARIABLE here)
set(sysroot ${here}/../../build/windows-sysroot)
cmake_path(NORMAL_PATH sysroot)
file(MAKE_DIRECTORY ${sysroot}/lib/gcc/${MINGW})
file(CREATE_LINK ${libgcc} ${sysroot}/lib/gcc/${MINGW}/${gcc} SYMBOLIC)
file(CREATE_LINK /usr/${MINGW} ${sysroot}/${MINGW} SYMBOLIC)

set(CMAKE_C_COMPILER clang-14)
set(CMAKE_CXX_COMPILER clang++-14)
foreach(language C CXX)
    set(CMAKE_${language}_COMPILER_TARGET ${MINGW})
    string(APPEND CMAKE_${language}_FLAGS_INIT " --sysroot=${sysroot} -femulated-tls -pthread")
endforeach()

# lld knows no --push-state here, which CMake would write around an archive that is linked whole.
set(CMAKE_CXX_LINK_LIBRARY_USING_WHOLE_ARCHIVE "-Wl,--whole-archive" "<LINK_ITEM>" "-Wl,--no-whole-archive")
set(CMAKE_CXX_LINK_LIBRARY_USING_WHOLE_ARCHIVE_SUPPORTED TRUE)
