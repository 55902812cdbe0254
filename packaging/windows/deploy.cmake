# Puts beside the installed programs what they need: libraries, plugins, fonts, Qt's own words, licences. Included by the
# install script; packaging/windows/CMakeLists.txt sets the variables.
cmake_policy(VERSION 3.25)
set(to "${CMAKE_INSTALL_PREFIX}")
set(staged "$ENV{DESTDIR}${to}")

# Import names and file names differ in case (LIBPQ.dll), so files are known by their lower-case names.
file(GLOB libraries_here "${prefix}/bin/*.dll" "${runtime}/*.dll" "${import_libraries}/*.dll")
foreach(file IN LISTS libraries_here)
    cmake_path(GET file FILENAME name)
    string(TOLOWER "${name}" name)
    set("file_${name}" "${file}")
endforeach()

# imports(<variable> <file>): the lower-case names of the libraries that it is linked against.
function(imports variable file)
    execute_process(COMMAND "${objdump}" -p "${file}" OUTPUT_VARIABLE text COMMAND_ERROR_IS_FATAL ANY)
    string(TOLOWER "${text}" text)
    string(REGEX MATCHALL "dll name: [^\r\n]+" lines "${text}")
    list(TRANSFORM lines REPLACE "dll name: *" "")
    set(${variable} "${lines}" PARENT_SCOPE)
endfunction()

set(plugins platforms/qwindows.dll sqldrivers/qsqlpsql.dll)
foreach(plugin IN LISTS plugins)
    cmake_path(GET plugin PARENT_PATH folder)
    file(INSTALL "${prefix}/plugins/${plugin}" DESTINATION "${to}/plugins/${folder}")
endforeach()

# The compiler has an import library for each library of Windows itself.
set(todo ${programs})
list(TRANSFORM plugins PREPEND "${prefix}/plugins/" OUTPUT_VARIABLE plugin_files)
list(APPEND todo ${plugin_files})
set(seen "")
while(todo)
    list(POP_FRONT todo asking)
    imports(names "${asking}")
    foreach(name IN LISTS names)
        if(name IN_LIST seen)
            continue()
        endif()
        list(APPEND seen "${name}")
        cmake_path(GET name STEM LAST_ONLY stem)
        if(DEFINED "file_${name}")
            list(APPEND todo "${file_${name}}")
            file(INSTALL "${file_${name}}" DESTINATION "${to}")
        elseif(NOT name MATCHES "^api-ms-win-" AND NOT EXISTS "${import_libraries}/lib${stem}.a")
            message(FATAL_ERROR "${asking} needs ${name}, which is neither built by us nor part of Windows")
        endif()
    endforeach()
endwhile()

file(WRITE "${staged}/qt.conf" "[Paths]\nPrefix = .\nPlugins = plugins\nTranslations = translations\n")
file(INSTALL "${prefix}/translations/qtbase_ja.qm" DESTINATION "${to}/translations")
foreach(font IN LISTS fonts)
    file(GLOB_RECURSE found "/usr/share/fonts/*/${font}")
    if(NOT found)
        message(FATAL_ERROR "The font ${font} is not installed")
    endif()
    list(GET found 0 found)
    file(INSTALL "${found}" DESTINATION "${to}/fonts" FOLLOW_SYMLINK_CHAIN)
endforeach()

file(GLOB_RECURSE compiled "${staged}/*.exe" "${staged}/*.dll")
execute_process(COMMAND "${strip}" --strip-unneeded ${compiled} COMMAND_ERROR_IS_FATAL ANY)

# Whose work all this is. The uninstaller is made later, by the installer.
file(STRINGS "${table}" lines REGEX "^[^#]")
file(GLOB_RECURSE unnamed RELATIVE "${staged}" "${staged}/*.dll" "${staged}/*.qm" "${staged}/*.ttf" "${staged}/*.ttc")
list(APPEND unnamed Uninstall.exe)
set(summary "")
foreach(line IN LISTS lines)
    string(REGEX REPLACE " +" ";" patterns "${line}")
    list(POP_FRONT patterns name licence package)
    file(INSTALL "/usr/share/doc/${package}/copyright" DESTINATION "${to}/licences" RENAME "${name}.txt"
        FOLLOW_SYMLINK_CHAIN)
    set(covered "")
    foreach(pattern IN LISTS patterns)
        string(REGEX REPLACE "([.+])" "\\\\\\1" pattern "${pattern}")
        string(REPLACE * "[^/]*" pattern "${pattern}")
        set(matching ${unnamed})
        list(FILTER matching INCLUDE REGEX "(^|/)${pattern}$")
        if(NOT matching)
            message(FATAL_ERROR "packaging/windows/licences: of ${name}, nothing called ${pattern} is shipped")
        endif()
        list(APPEND covered ${matching})
        list(REMOVE_ITEM unnamed ${matching})
    endforeach()
    list(JOIN covered ", " covered)
    string(APPEND summary "${name}\n  ${licence}; in full in ${name}.txt\n  ${covered}\n\n")
endforeach()
if(unnamed)
    message(FATAL_ERROR "packaging/windows/licences says nothing of ${unnamed}")
endif()
foreach(text Apache-2.0 GPL-2 GPL-3 LGPL-2.1 LGPL-3)
    file(INSTALL "/usr/share/common-licenses/${text}" DESTINATION "${to}/licences" RENAME "${text}.txt")
endforeach()
file(INSTALL "${icon_licence}" DESTINATION "${to}/licences" RENAME TablerIcons.txt)
file(STRINGS "${versions}" versions REGEX "^[^#]")
list(FILTER versions EXCLUDE REGEX "^sqlite3 ") # only Qt's driver for it needs that, and we ship none
list(TRANSFORM versions REPLACE "^([^ ]+) +([^ ]+).*" "\\1 \\2")
list(JOIN versions "\n  " versions)
file(CONFIGURE OUTPUT "${staged}/licences/README.txt" CONTENT [[
Madoguchi is under the Apache License 2.0 (Apache-2.0.txt). With it come the works of others:

@summary@Tabler icons, within the program
  MIT; in full in TablerIcons.txt

The libraries are files of their own, so that each can be exchanged for another build of it, as Qt's licence wants. Their
sources are Debian's source packages of these names and versions; packaging/windows in Madoguchi's own sources builds
them:

  @versions@
]] @ONLY NEWLINE_STYLE WIN32)
