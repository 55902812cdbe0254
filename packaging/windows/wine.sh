# Running Windows programs under Wine. To be sourced after packaging/tools.sh, with `root` naming the project's folder.
# shellcheck shell=bash

export WINEARCH=win64 WINEDEBUG=${WINEDEBUG:--all}
# No questions about Mono and Gecko, no menu entries in anybody's home, and a crash ends instead of opening a debugger.
export WINEDLLOVERRIDES="mscoree,mshtml=;winemenubuilder.exe=d;winedbg.exe=d"
wine=/usr/lib/wine/wine64
wineserver=/usr/lib/wine/wineserver64
wine_triplet=x86_64-w64-mingw32

windows_path() { printf 'Z:%s' "${1//\//\\}"; }

# patiently PROGRAM…: one of Wine's own. On a busy machine one fails now and then while another one starts.
patiently() {
    local time
    for time in 1 2 3 4 5; do
        ! "$wine" "$@" >/dev/null 2>&1 || return 0
        sleep "$time"
    done
    fail "Wine did not do: $*"
}

# registry KEY NAME DATA: a text in the prefix's registry.
registry() { patiently reg add "$1" /v "$2" /d "$3" /f; }

# wine_end: ends what runs in WINEPREFIX and waits until its registry is written.
wine_end() { "$wineserver" -k >/dev/null 2>&1 || true; "$wineserver" -w >/dev/null 2>&1 || true; }

# wine_make FOLDER: a new prefix, as Windows 10 with the fonts that the program asks for.
wine_make() (
    export WINEPREFIX=$1
    mkdir -p "$1"
    patiently wineboot -i
    registry 'HKCU\Software\Wine' Version win10
    # Wine has none of Windows' own fonts, so their names lead to Japanese ones that are here.
    for name in 'MS Shell Dlg' 'MS Shell Dlg 2' 'Segoe UI' 'MS UI Gothic' 'Meiryo' 'Meiryo UI' 'Yu Gothic UI'; do
        registry 'HKLM\Software\Microsoft\Windows NT\CurrentVersion\FontSubstitutes' "$name" 'Noto Sans CJK JP'
    done
    # Wine hands on no QT_ variable of the environment. Without this one Qt's messages would go to a debugger.
    registry 'HKCU\Environment' QT_FORCE_STDERR_LOGGING 1
    "$wineserver" -w
)

# wine_prefix FOLDER: makes FOLDER a prefix of its own from one that is made once and cached. Wine's own Windows folder is
# shared, because nothing writes to it; the registry and everything else are the copy's. Sets WINEPREFIX.
wine_prefix() {
    local folder=$1 made key
    key=$({
        cat "${BASH_SOURCE[0]}"
        dpkg-query -W -f '${Version}\n' wine64 libwine
        id -u
    } | sha256sum | cut -c 1-16)
    made=${MADOGUCHI_CACHE:-${XDG_CACHE_HOME:-${HOME:-/tmp}/.cache}/madoguchi}/windows/wine-$key
    if [ ! -e "$made/complete" ]; then
        say "Making a Wine prefix"
        rm -rf "$made" "$made.new-$$"
        mkdir -p "${made%/*}"
        wine_make "$made.new-$$" || fail "Wine made no prefix"
        [ -e "$made.new-$$/system.reg" ] || fail "Wine made no prefix"
        mv "$made.new-$$" "$made"
        touch "$made/complete"
    fi
    rm -rf "$folder"
    mkdir -p "$folder/drive_c"
    cp -a "$made"/*.reg "$made/.update-timestamp" "$made/dosdevices" "$folder/"
    find "$made/drive_c" -mindepth 1 -maxdepth 1 ! -name windows -exec cp -a -t "$folder/drive_c" {} +
    ln -s "$made/drive_c/windows" "$folder/drive_c/windows"
    export WINEPREFIX=$folder
}

# wine_libraries PREFIX: programs of a build folder find the libraries that they were built against.
wine_libraries() {
    local runtime
    runtime=$(dirname "$(realpath "$("$wine_triplet-gcc-posix" -print-file-name=libstdc++-6.dll)")")
    WINEPATH="$(windows_path "$1/bin");$(windows_path "$runtime");$(windows_path "/usr/$wine_triplet/lib")"
    export WINEPATH
    registry 'HKCU\Environment' QT_PLUGIN_PATH "$(windows_path "$1/plugins")"
}

# wine_offscreen FONT…: programs open no window where nobody says -platform windows. Only there Qt wants to be told where
# fonts are.
wine_offscreen() {
    mkdir -p "$WINEPREFIX/fonts"
    ln -sf -t "$WINEPREFIX/fonts" "$@"
    registry 'HKCU\Environment' QT_QPA_FONTDIR "$(windows_path "$WINEPREFIX/fonts")"
    registry 'HKCU\Environment' QT_QPA_PLATFORM offscreen
}

# wine_stays_up: keeps Wine's own programs running until wine_end, its desktop among them. Else every program would wait
# for them to start, and the first one with a window would hand them its output, for whose end ctest waits.
wine_stays_up() {
    local nothing=$WINEPREFIX/nothing
    mkfifo "$nothing"
    patiently rundll32 # two that start Wine's server at once would hinder each other
    "$wine" cmd <>"$nothing" >/dev/null 2>&1 &
    patiently rundll32
}
