#!/usr/bin/env bash
# Builds the true Windows bundle on Debian and tries it there, under wine: by hand, as root or with the packages in place.
#
#   sudo apt-get install -y --no-install-recommends wine wine64 gcc-mingw-w64-x86-64-posix binutils-mingw-w64-x86-64 unzip
#   bash tests/windows_bundle.sh [FOLDER]     FOLDER (default: a new temporary one) gets Python, wine's files and the build
#
# COMMIT (default: HEAD) says what is built; PYTHON which Python 3.11 lends its standard library.
#
# A Windows CPython is put together from packages: python311.dll and its extension modules travel in a wheel of panda3d,
# the standard library is this machine's own 3.11, our dependencies are the pinned Windows wheels. wine lacks two of
# Windows' own libraries, icuuc.dll and bcryptprimitives.dll: stand-ins go into wine's system32 and must never be in the
# bundle (checked).
# What wine cannot show - SmartScreen, real fonts, printers, screen readers - is for a real Windows.
set -euo pipefail
checkout=$(cd "$(dirname "$0")/.." && pwd)
place=${1:-$(mktemp -d)}
python=${PYTHON:-python3.11}
maker=x86_64-w64-mingw32

say() { printf '\n== %s\n' "$*"; }
fail() { printf 'FAILED: %s\n' "$*" >&2; exit 1; }
for tool in wine "$maker-gcc" "$maker-objdump" unzip uv "$python"; do
    command -v "$tool" > /dev/null || fail "$tool is missing; the first lines of this script say what to install"
done
"$python" -c 'import sys; sys.exit(sys.version_info[:2] != (3, 11))' || fail "$python is not Python 3.11; set PYTHON"

export WINEPREFIX="$place/wine" WINEDEBUG=-all WINEARCH=win64
unset QT_QPA_PLATFORM DISPLAY PYTHONPATH PYTHONHOME VIRTUAL_ENV
mkdir -p "$place"
windows="$place/python"
# wine hands a console program's output through only from a pipe to a pipe.
windows_python() { (cd "$place/source" && : | wine "$windows/python.exe" "$@" 2>&1 | tr -d '\r'); }

if [ ! -f "$windows/python.exe" ]; then
    say "a Windows Python in $windows"
    mkdir -p "$windows/DLLs" "$windows/Lib" "$place/made"
    cd "$place/made"
    "$python" -m pip download --quiet --no-deps --only-binary :all: --platform win_amd64 --python-version 3.11 \
        --dest . panda3d==1.10.16
    unzip -q -o -j panda3d-*.whl 'deploy_libs/*' -d parts
    mv parts/python311.dll parts/VCRUNTIME140*.dll "$windows/" 2> /dev/null || mv parts/python311.dll "$windows/"
    mv parts/*.pyd parts/libffi*.dll parts/sqlite3.dll parts/libcrypto*.dll parts/libssl*.dll "$windows/DLLs/"
    library=$("$python" -c 'import sysconfig; print(sysconfig.get_path("stdlib"))')
    cp -r "$library/." "$windows/Lib/"
    rm -rf "$windows"/Lib/{site-packages,dist-packages,test,idlelib,lib-dynload,ensurepip,tkinter,turtledemo,config-3.11*}
    mkdir "$windows/Lib/site-packages"
    cat > launch.c << 'C'
#include <windows.h>
#include <stdio.h>
typedef int (*py_main)(int, wchar_t **);
int wmain(int count, wchar_t **words)
{
    HMODULE library = LoadLibraryW(L"python311.dll");
    py_main run = library ? (py_main)(void *)GetProcAddress(library, "Py_Main") : NULL;
    if (!run) {
        fprintf(stderr, "python311.dll: error %lu\n", GetLastError());
        return 99;
    }
    return run(count, words);
}
C
    "$maker-gcc" -municode -O2 -s -o "$windows/python.exe" launch.c
    # Wheels of the stable ABI are linked with python3.dll: a library that only forwards to python311.dll.
    { echo "LIBRARY python3.dll"; echo EXPORTS
      "$maker-objdump" -p "$windows/python311.dll" |
          awk '/\[Ordinal\/Name Pointer\] Table/ { on = 1; next } on && /\[ *[0-9]+\]/ { print "  " $NF "=python311." $NF }' |
          sort -u; } > python3.def
    echo 'int nothing(void) { return 0; }' > empty.c
    "$maker-gcc" -shared -nostdlib -s -o "$windows/python3.dll" empty.c python3.def -e 0
fi

say "the pinned Windows packages"
uv pip install --quiet --python-platform x86_64-pc-windows-msvc --python-version 3.11 --only-binary :all: \
    --target "$windows/Lib/site-packages" --require-hashes --requirement "$checkout/.ci/requirements.txt"
packages="$windows/Lib/site-packages"
cp -n "$packages"/shiboken6/*140*.dll "$windows/"
"$maker-objdump" -p "$packages/PySide6/Qt6Core.dll" "$packages/PySide6/Qt6Gui.dll" |
    awk '/DLL Name: icuuc.dll/ { on = 1; next } /DLL Name:/ { on = 0 } on && $3 ~ /^u/ { print $3 }' | sort -u |
    awk '{ print "__declspec(dllexport) void *" $1 "(void) { return 0; }" }' > "$place/made/icu.c"
[ -s "$place/made/icu.c" ] || fail "Qt6Core.dll asks nothing of icuuc.dll any more: the stand-in can go"
wine wineboot --init > /dev/null 2>&1
"$maker-gcc" -shared -s -o "$WINEPREFIX/drive_c/windows/system32/icuuc.dll" "$place/made/icu.c"
# Rust's libraries (cryptography, calamine) ask it for random bytes; advapi32 has them too.
cat > "$place/made/random.c" << 'C'
#include <windows.h>
#include <ntsecapi.h>
__declspec(dllexport) BOOL WINAPI ProcessPrng(PBYTE bytes, SIZE_T count) { return RtlGenRandom(bytes, (ULONG)count); }
C
"$maker-gcc" -shared -s -o "$WINEPREFIX/drive_c/windows/system32/bcryptprimitives.dll" "$place/made/random.c" -ladvapi32

say "the sources of $(git -C "$checkout" rev-parse --short "${COMMIT:-HEAD}")"
rm -rf "$place/source"
mkdir "$place/source"
git -C "$checkout" archive "${COMMIT:-HEAD}" | tar -C "$place/source" -xf -
windows_python -c 'import sys, platform; print(sys.version, platform.machine())'

say "build_installer.py bundle"
windows_python build_installer.py bundle | tee "$place/said"
archive=$(ls "$place"/source/dist/*-windows-x64.zip 2> /dev/null) || fail "there is no ZIP"
! unzip -l "$archive" | grep -qiE 'icu\w*\.dll|bcryptprimitives|opengl32sw|Qt6(Network|Qml|Quick|VirtualKeyboard)' ||
    fail "the ZIP holds what it must not"
! grep -q '^build_installer:' "$place/said" || fail "the trial"

say "both programs are what Windows takes them for"
unzip -q -o "$archive" -d "$place/unpacked"
programs=$(ls -d "$place"/unpacked/*-windows-x64)
subsystem() { "$maker-objdump" -p "$1" | awk '/^Subsystem/ { print $3, $4, $5 }'; }
subsystem "$programs/R2P Desktop.exe" | grep -q 'GUI' || fail "R2P Desktop.exe would open a console"
subsystem "$programs/r2p-desktop.exe" | grep -q 'CUI' || fail "r2p-desktop.exe would be mute"
du -sm "$programs" | cut -f1 | sed 's/$/ MB unpacked/'
cat "$archive.sha256"
say "the Windows bundle was built and tried"
