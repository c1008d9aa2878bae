#!/bin/sh
# Prints the path of a usable Python 3.11: $NAAST_PYTHON, else python3.11, else python3.
# As root on Debian it installs a missing one. POSIX shell, since Python may not be there yet.

usable() {
    "$1" -c 'import ensurepip, sys, venv; sys.exit(sys.version_info[:2] != (3, 11))' >/dev/null 2>&1
}

find_python() {
    for name in ${NAAST_PYTHON:-python3.11 python3}; do
        path=$(command -v "$name") && usable "$path" && echo "$path" && return 0
    done
    return 1
}

fail() {
    echo "Naast: $1" >&2
    exit 1
}

find_python && exit 0
[ -z "${NAAST_PYTHON:-}" ] ||
    fail "NAAST_PYTHON=$NAAST_PYTHON is no Python 3.11 with its venv module. Set it to one, or leave it out."
[ "$(id -u)" = 0 ] && command -v apt-get >/dev/null ||
    fail "Python 3.11 with its venv module is missing. On Debian 12, run as root: apt-get install python3.11-venv"
echo "Python 3.11 is missing: installing Debian's own." >&2
said=$({ apt-get -q update && apt-get -qy install --no-install-recommends python3.11-venv; } 2>&1) &&
    find_python && exit 0
echo "$said" | grep '^[EW]:' >&2
fail "Python 3.11 could not be installed (above is why). A Debian 12 machine with a network has it."
