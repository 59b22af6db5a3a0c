"""What may be written about a failure: kinds, places and versions, never a value that came from a record.

Messages of exceptions quote values ("invalid literal for int(): 'Amina'"), SQL errors quote whole rows. So of an
exception only what the language itself says is kept, and a path loses the name of the account in it.
"""

from __future__ import annotations

import errno
import getpass
import logging
import os
import re
import traceback
from pathlib import Path

from r2p_desktop.errors import OfficeError

_OURS = __package__ or "r2p_desktop"
# Their messages name attributes, modules and arguments: words of the program, not of its users.
_PLAIN = (AttributeError, NameError, ImportError, RecursionError, MemoryError, NotImplementedError)
_OPENING, _CLOSING = "'\"“‘«`", "'\"”’»`"
_QUOTED = re.compile(f"[{_OPENING}].*[{_CLOSING}]", re.DOTALL)
_CALLED_WITH = re.compile(r"[\w.<>]+\(\) (missing|takes|got|argument) .*")
_CONSTRAINT = re.compile(r"[A-Z ]+ constraint failed(: [\w., ]+)?")
_ROOTS = ("site-packages", "dist-packages", "python3", "lib")


def words_of(error: BaseException) -> str:
    """Kind and harmless words of an exception; what might quote a value is left out, its length told."""
    kind = type(error).__name__
    said = _harmless(error)
    return f"{kind}: {said}" if said else kind


def _harmless(error: BaseException) -> str:
    if isinstance(error, OfficeError):
        return error.code
    if isinstance(error, OSError):
        return errno.errorcode.get(error.errno or 0, "") or "no number"
    text = str(error)
    if isinstance(error, _PLAIN):
        return without_names(text)
    if isinstance(error, TypeError) and _CALLED_WITH.fullmatch(text):
        return text
    if isinstance(error, RuntimeError) and "C++ object" in text:
        return _QUOTED.sub("'…'", text)
    driver = getattr(error, "orig", None)
    if isinstance(driver, BaseException):
        said = str(driver)
        # Only what a constraint names is surely ours; "no such column" may repeat what somebody searched for.
        known = said if _CONSTRAINT.fullmatch(said) else _QUOTED.sub("…", said.partition(":")[0])
        return f"{type(driver).__name__}: {known}"
    return f"({len(text)} characters withheld)" if text else ""


def traceback_of(error: BaseException) -> str:
    """The stack of an exception and of those that led to it, with no value in it."""
    lines: list[str] = []
    seen: set[int] = set()
    chain: list[tuple[BaseException, str]] = []
    now: BaseException | None = error
    link = ""
    while now is not None and id(now) not in seen:
        seen.add(id(now))
        chain.append((now, link))
        if now.__cause__ is not None:
            now, link = now.__cause__, "which caused:"
        elif not now.__suppress_context__:
            now, link = now.__context__, "while this was being handled, there followed:"
        else:
            now = None
    for one, after in reversed(chain):
        lines.append("Traceback (most recent call last):")
        for frame in traceback.extract_tb(one.__traceback__):
            lines.append(f'  File "{place_of(frame.filename)}", line {frame.lineno}, in {frame.name}')
            if frame.line:
                lines.append(f"    {frame.line}")
        lines.append(words_of(one))
        if after:
            lines.append(after)
    return "\n".join(lines)


def place_of(file: str) -> str:
    """A source file as far as it says which code it is, without the folders of this computer."""
    parts = Path(file).parts
    for number, part in enumerate(parts):
        if part == _OURS or any(part.startswith(root) for root in _ROOTS):
            return "/".join(parts[number:])
    return parts[-1] if parts else file


def without_names(text: str, account: str | None = None) -> str:
    """`text` with the home folder as `~` and the account's name in any other path as `USER`."""
    home = str(Path.home())
    if len(home) > 1:
        text = text.replace(home, "~")
    name = account if account is not None else _account()
    if len(name) < 2:
        return text
    return re.sub(
        rf"(?<=[\\/]){re.escape(name)}(?=[\\/]|$)", "USER", text, flags=re.IGNORECASE | re.MULTILINE
    )


def _account() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return os.environ.get("USERNAME", "")


class QuietFormatter(logging.Formatter):
    """Writes log lines without values: exceptions by `words_of` and `traceback_of`, other libraries by their kind."""

    def __init__(self) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s: %(message)s")

    def format(self, record: logging.LogRecord) -> str:
        quiet = logging.makeLogRecord(record.__dict__)
        quiet.exc_text = None  # what another handler made of it, values and all
        if record.name == _OURS or record.name.startswith(f"{_OURS}."):
            quiet.args = self._quiet_args(record)
        else:
            # How others word things is not ours to know: the pattern stays, what was filled in goes.
            quiet.msg = str(record.msg) if record.args else f"({len(str(record.msg))} characters withheld)"
            quiet.args = None
        return without_names(super().format(quiet))

    def _quiet_args(self, record: logging.LogRecord) -> tuple[object, ...] | None:
        if not isinstance(record.args, tuple):
            return None
        return tuple(_Said(words_of(arg)) if isinstance(arg, BaseException) else arg for arg in record.args)

    def formatException(self, ei: object) -> str:  # noqa: N802 - logging's own name
        error = ei[1] if isinstance(ei, tuple) else None
        return traceback_of(error) if isinstance(error, BaseException) else ""


class _Said(str):
    """Words that `%r` leaves without quotes."""

    __slots__ = ()

    def __repr__(self) -> str:
        return str(self)
