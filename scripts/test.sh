#!/bin/sh
# `make test`: brings what the tests need, then checks the code and runs all tests of both environments.
# A failure stops nothing after it, so that one run shows all; the exit code tells.
status=0

# need PROGRAM PACKAGE WHAT: Debian's package when the program is missing.
need() {
    [ -e "$1" ] || command -v "$1" >/dev/null || ls /usr/lib/postgresql/*/bin/"$1" >/dev/null 2>&1 && return
    if [ "$(id -u)" != 0 ]; then
        echo "Skipped: the $3 tests, because $2 is missing (as root: apt-get install $2)."
        return
    fi
    echo "Installing Debian's $2 for the $3 tests."
    log=var/log/apt-$2.log
    export DEBIAN_FRONTEND=noninteractive
    { apt-get -q update && apt-get -qy install --no-install-recommends "$2"; } >"$log" 2>&1 || {
        tail -n 5 "$log" >&2
        echo "Naast: $2 could not be installed, so the $3 tests cannot run. All of it is in $log." >&2
        status=1
    }
}

mkdir -p var/log
need chromium chromium browser
need initdb postgresql PostgreSQL

app=.venvs/app/bin/python
$app -m ruff check . || status=1
$app -m mypy || status=1
$app -m scripts.train --when-changed || status=1
if [ -d tests/bot_rasa ]; then
    .venvs/rasa/bin/python -m pytest -c bot/pyproject.toml tests/bot_rasa || status=1
fi
$app -m pytest -rs || status=1
exit $status
