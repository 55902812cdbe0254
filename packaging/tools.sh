# What tests/run, packaging/demo and packaging/pictures share. To be sourced, with `root` naming the project's folder.
# shellcheck shell=bash

# The same language, umask and locale for everything that follows, whoever calls from wherever; in_own_locale COMMAND…
# runs what a person looks at as that person has it.
own_locale=()
for name in LC_ALL LANG LANGUAGE; do
    [ -z "${!name+set}" ] || own_locale+=("$name=${!name}")
done
in_own_locale() { env -u LC_ALL -u LANG -u LANGUAGE "${own_locale[@]}" "$@"; }
umask 022
export LC_ALL=C.UTF-8 LANG=C.UTF-8
unset LANGUAGE CDPATH GREP_OPTIONS
unset "${!PG@}" # a developer's PGHOST or PGPASSWORD must not lead a test to another database

log_dir=${root:?}/build/log
mkdir -p "$log_dir"

say() { printf '%s\n' "$*"; }

fail() {
    printf '%s: %s\n' "${0##*/}" "$*" >&2
    exit 1
}

# as_root COMMAND…: runs it with the rights that installing needs.
as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null && { [ -t 2 ] || sudo -n true 2>/dev/null; }; then
        sudo "$@"
    else
        fail "installing packages needs root or sudo; as root, this would be run: $*"
    fi
}

# The major version of the installed PostgreSQL server, or of the one that would be installed; empty when unknown.
postgresql_major() {
    local installed
    installed=$(dpkg-query -W -f '${Package} ${db:Status-Status}\n' 'postgresql-[0-9]*' 2>/dev/null |
        sed -nE 's/^postgresql-([0-9]+) installed$/\1/p' | sort -n | tail -n 1)
    if [ -z "$installed" ] && command -v apt-cache >/dev/null; then
        installed=$(apt-cache depends postgresql 2>/dev/null |
            sed -nE 's/^.*Depends: postgresql-([0-9]+)$/\1/p' | tail -n 1)
    fi
    printf '%s' "$installed"
}

# packages_for PURPOSE…: the packages of these purposes, one a line.
packages_for() {
    local purpose line major
    major=$(postgresql_major)
    for purpose in "$@"; do
        line=$(sed -nE "s/^${purpose}[[:space:]]+//p" "$root/packaging/dependencies")
        [ -n "$line" ] || fail "packaging/dependencies has no purpose named $purpose"
        tr -s ' ' '\n' <<<"${line//\{postgresql\}/$major}"
    done
}

# not_installed PURPOSE…: those of their packages that are not there.
not_installed() {
    local package
    packages_for "$@" | while read -r package; do
        [ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || say "$package"
    done
}

apt() { as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o Dpkg::Use-Pty=0 "$@" </dev/null; }

# install_missing PURPOSE…: asks no question, and needs no network when nothing is missing.
install_missing() {
    command -v dpkg-query >/dev/null || fail "not Debian or Ubuntu; install what packaging/dependencies lists for $*"
    local missing
    missing=$(not_installed "$@")
    [ -n "$missing" ] || return 0

    # The list may be old or absent; and the server's version is only known once there is one.
    # shellcheck disable=SC2086 # one word for each package
    if ! apt-cache show postgresql >/dev/null 2>&1 ||
        ! apt install --no-install-recommends --dry-run $missing >/dev/null 2>&1; then
        say "Reading the list of packages"
        apt update >&2 || fail "the list of packages could not be read"
        missing=$(not_installed "$@")
    fi
    say "Installing $(tr '\n' ' ' <<<"$missing")"
    # shellcheck disable=SC2086
    if ! apt install --no-install-recommends $missing >"$log_dir/packages.log" 2>&1; then
        apt update >>"$log_dir/packages.log" 2>&1 || true
        # shellcheck disable=SC2086
        apt install --no-install-recommends $missing >>"$log_dir/packages.log" 2>&1 || {
            tail -n 30 "$log_dir/packages.log" >&2
            fail "some packages could not be installed"
        }
    fi
    missing=$(not_installed "$@")
    [ -z "$missing" ] || fail "still missing: $(tr '\n' ' ' <<<"$missing")"
}

# use_caches: what compiling and Windows cost once is kept in the user's cache folder where there is one to write to, else
# within build/.
use_caches() {
    local cache=${XDG_CACHE_HOME:-${HOME:+$HOME/.cache}}
    if [ -z "$cache" ] || ! mkdir -p "$cache/ccache" "$cache/madoguchi" 2>/dev/null || [ ! -w "$cache/madoguchi" ]; then
        cache=$root/build/cache
    fi
    export CCACHE_DIR=${CCACHE_DIR:-$cache/ccache} MADOGUCHI_CACHE=${MADOGUCHI_CACHE:-$cache/madoguchi}
}

# use_own_home FOLDER: nothing that a test does may touch, or depend on, the settings of whoever runs it.
use_own_home() {
    mkdir -p "$1/home" "$1/run"
    chmod 700 "$1/run"
    unset XDG_CONFIG_HOME XDG_DATA_HOME XDG_CACHE_HOME XDG_STATE_HOME DBUS_SESSION_BUS_ADDRESS
    export HOME=$1/home XDG_RUNTIME_DIR=$1/run
}

# How many things to do at once: a core each, but 1.5 GB of memory each as well.
jobs_at_once() {
    local cores room
    cores=$(nproc)
    room=$(awk '/^MemAvailable:/ { print int($2 / 1572864) }' /proc/meminfo)
    [ "$room" -ge 1 ] || room=1
    say $((cores < room ? cores : room))
}

# build PRESET [TARGET…]: configures and builds; says nothing unless it fails.
build() {
    local preset=$1 log=$log_dir/$1-build.log folder=$root/build/$1 target
    shift
    # A build folder knows where it was made; one that was moved or copied along is of no use.
    if [ -f "$folder/CMakeCache.txt" ] &&
        ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$folder/CMakeCache.txt"; then
        rm -rf "$folder"
    fi
    local targets=()
    for target in "$@"; do targets+=(--target "$target"); done
    if ! {
        cmake --preset "$preset" &&
            cmake --build --preset "$preset" --parallel "$(jobs_at_once)" "${targets[@]}"
    } >"$log" 2>&1 </dev/null; then
        grep -nE 'error|FAILED|undefined reference' "$log" | head -n 40 >&2
        tail -n 40 "$log" >&2
        say "The $preset build failed; all of it is in ${log#"$root"/}" >&2
        return 1
    fi
}

# start_display FOLDER: a screen of its own with a window manager; sets DISPLAY. Its processes are in display_pids.
display_pids=()
start_display() {
    local folder=$1 number='' started=$SECONDS
    mkdir -p "$folder"
    rm -f "$folder/display" "$folder/managed"
    Xvfb -displayfd 3 -screen 0 1920x1200x24 -dpi 96 -nolisten tcp -noreset \
        3>"$folder/display" >"$folder/xvfb.log" 2>&1 </dev/null &
    display_pids=($!)
    until [ -n "$number" ]; do
        kill -0 "${display_pids[0]}" 2>/dev/null || fail "no virtual screen: $(tail -n 3 "$folder/xvfb.log")"
        [ $((SECONDS - started)) -lt 30 ] || fail "the virtual screen did not start within 30 seconds"
        sleep 0.1
        number=$(cat "$folder/display")
    done
    export DISPLAY=:$number
    unset WAYLAND_DISPLAY
    openbox --sm-disable --startup "touch '$folder/managed'" >"$folder/openbox.log" 2>&1 </dev/null &
    display_pids+=($!)
    until [ -e "$folder/managed" ]; do
        [ $((SECONDS - started)) -lt 40 ] || fail "the window manager did not start within 40 seconds"
        sleep 0.1
    done
}

# stop_display: the window manager first, then its screen, each by the id that it was started with.
stop_display() {
    local index
    for ((index = ${#display_pids[@]} - 1; index >= 0; index--)); do
        kill "${display_pids[index]}" 2>/dev/null || true
        wait "${display_pids[index]}" 2>/dev/null || true
    done
    display_pids=()
}
