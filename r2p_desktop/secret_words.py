"""Where a command finds the passphrase: a file, the environment, a terminal; it never waits without one."""

from __future__ import annotations

import os
import sys
from collections.abc import MutableMapping
from pathlib import Path

from r2p_desktop.errors import BadInput, NotFound
from r2p_desktop.i18n import message

VARIABLE = "R2P_PASSPHRASE"
_LARGEST = 4096


class NoPassphrase(Exception):
    """No passphrase was given and nobody can be asked: wrong usage, exit code 2."""

    def __init__(self) -> None:
        super().__init__(
            f"this needs a passphrase: give --passphrase-file FILE (- is standard input), set {VARIABLE}, "
            "or call it from a terminal"
        )


def find_passphrase(
    file: str | None, environ: MutableMapping[str, str] | None = None, *, twice: bool = False
) -> str:
    """The passphrase. The environment's is taken out once read; `twice` asks again for a new one.

    Raises NoPassphrase, NotFound (no such file), BadInput (empty, or the two typings differ).
    """
    environ = os.environ if environ is None else environ
    from_environment = environ.pop(VARIABLE, None)
    if file is not None:
        return _from_file(file)
    if from_environment:
        return from_environment
    if not _has_terminal():
        raise NoPassphrase
    import getpass  # the terminal's part is nothing for a window's start

    first = getpass.getpass("Passphrase: ")
    if twice and getpass.getpass("Once more: ") != first:
        raise BadInput(message("The two passphrases differ. Nothing was made."))
    if not first:
        raise BadInput(message("The passphrase is empty. Nothing was done."))
    return first


def _from_file(file: str) -> str:
    if file == "-":
        line = sys.stdin.buffer.readline(_LARGEST + 1)
    else:
        try:
            with Path(file).open("rb") as stream:
                line = stream.readline(_LARGEST + 1)
        except OSError as error:
            raise NotFound(
                message("The passphrase file {file} cannot be read. Nothing was done.", file=file)
            ) from error
    if len(line) > _LARGEST:
        raise BadInput(
            message(
                "The first line of the passphrase file is longer than {count} bytes. Nothing was done: a passphrase is "
                "never cut.",
                count=_LARGEST,
            )
        )
    try:
        text = line.decode("utf-8-sig").rstrip("\r\n")
    except UnicodeDecodeError as error:
        raise BadInput(message("The passphrase file is not UTF-8 text. Nothing was done.")) from error
    if not text:
        raise BadInput(message("The passphrase file is empty. Nothing was done."))
    return text


def _has_terminal() -> bool:
    return sys.stdin is not None and sys.stdin.isatty() and sys.stderr is not None and sys.stderr.isatty()
