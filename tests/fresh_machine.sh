#!/usr/bin/env bash
# Tries the README on a bare Debian: by hand, as root, where debootstrap and a Debian mirror can be reached.
#
#   sudo bash tests/fresh_machine.sh [FOLDER]     FOLDER (empty; default: a new temporary one) gets the system
#
# DEBIAN_MIRROR and DEBIAN_RELEASE (bookworm) say where Debian comes from; unset, the caller's own apt source is used.
# PIP_*, UV_*, SSL_* and *_PROXY variables of the caller reach the commands, and its certificates are copied, so that a
# machine behind a mirror of the package index works as it does outside.
set -euo pipefail
checkout=$(cd "$(dirname "$0")/.." && pwd)
system=${1:-$(mktemp -d)}
release=${DEBIAN_RELEASE:-bookworm}
mirror=${DEBIAN_MIRROR:-$(grep --no-filename --only-matching --perl-regexp '^(?:URIs: *|deb(?: \[.*?\])? +)\K\S+' \
    /etc/apt/sources.list /etc/apt/sources.list.d/* 2> /dev/null | head -n 1 || true)}

say() { printf '\n== %s\n' "$*"; }
fail() { printf 'FAILED: %s\n' "$*" >&2; exit 1; }

# Runs a command line in the bare system, in the checkout, with nothing of the caller's but what is named above.
inside() {
    local kept=()
    while IFS='=' read -r name value; do
        case $name in PIP_FIND_LINKS) ;; PIP_* | UV_* | SSL_* | *_PROXY | *_proxy) kept+=("$name=$value") ;; esac
    done < <(env)
    chroot "$system" /usr/bin/env -i HOME=/opt/home LANG=C.UTF-8 PATH="/opt/home/.uv/bin:/usr/sbin:/usr/bin:/sbin:/bin" \
        DEBIAN_FRONTEND=noninteractive "${kept[@]}" bash -c "cd /opt/r2p && $1"
}

# The one line a command must end with: its exit code is not 0, and the last line of what it says matches.
must_refuse() {
    local command=$1 words=$2 said code=0
    said=$(inside "$command" 2>&1) || code=$?
    printf '%s\n' "$said" | tail -n 1
    [ "$code" -ne 0 ] || fail "'$command' did not fail"
    printf '%s\n' "$said" | tail -n 1 | grep -q -- "$words" || fail "'$command' does not end with: $words"
}

readme() { sed -n "$1" "$checkout/README.md" | head -n 1; }
start=$(readme '/^pip install uv && uv run r2p-desktop --demo$/p')
tests=$(readme '/^pip install uv && uv run pytest$/p')
packages=$(readme 's/^sudo apt-get install -y //p')
[ -n "$start" ] && [ -n "$tests" ] && [ -n "$packages" ] || fail "the README lacks a command"

say "a bare $release in $system"
[ -z "$(ls -A "$system" 2> /dev/null)" ] || fail "$system is not empty: nothing in it was changed"
debootstrap --variant=minbase --include=ca-certificates "$release" "$system" "$mirror"
cp /etc/resolv.conf /etc/hosts "$system/etc/"
cp --dereference /etc/ssl/certs/ca-certificates.crt "$system/etc/ssl/certs/"
mount -t proc proc "$system/proc"
trap 'umount "$system/proc"' EXIT
mkdir -p "$system/opt/r2p" "$system/opt/home"
git -C "$checkout" ls-files -z | tar -C "$checkout" --null --files-from=- -cf - | tar -C "$system/opt/r2p" -xf -

say "Python, and no library yet: both commands name the packages"
inside "apt-get update -q && apt-get install -y -q --no-install-recommends python3-venv" > /dev/null
inside "python3 -m venv ~/.uv && ~/.uv/bin/pip install -q uv && ~/.uv/bin/uv sync --quiet"
must_refuse "$start" "apt-get install -y libgl1 libegl1"
must_refuse "$tests" "apt-get install -y libgl1 libegl1"

say "the README's packages; no display"
inside "apt-get install -y -q --no-install-recommends $packages" > /dev/null
must_refuse "$start" "error\[not-found\]: There is no display"

say "the README's first command opens the example office"
inside "export QT_QPA_PLATFORM=offscreen R2P_HOME=/opt/program R2P_TRACE=/opt/trace; set -m; $start & started=\$!
    for _ in \$(seq 240); do grep -q start_filled /opt/trace 2> /dev/null && break; sleep 0.5; done
    cat /opt/trace
    kill -TERM -- -\$started; wait \$started; grep -q start_filled /opt/trace" || fail "the Start page was never filled"

say "the README's second command passes the tests"
inside "$tests" || fail "the tests"
say "both commands work on a bare $release"
