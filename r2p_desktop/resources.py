"""The only module that knows where shipped files are: in a checkout, a wheel and a frozen program alike."""

from __future__ import annotations

import sys
from pathlib import Path

_HERE = Path(__file__).resolve().parent


def _root() -> Path:
    frozen = getattr(sys, "_MEIPASS", None)
    candidates = [Path(frozen) / "resources"] if frozen else []
    candidates += [_HERE / "_resources", _HERE.parent / "resources"]
    for folder in candidates:
        if folder.is_dir():
            return folder
    raise FileNotFoundError("the program's resources folder is missing; install the program again")


def path(*parts: str) -> Path:
    """The path of a shipped file, e.g. `path("icons", "users.svg")`; absolute and `..` parts are refused."""
    for part in parts:
        if Path(part).is_absolute() or ".." in Path(part).parts:
            raise ValueError(f"not a resource name: {part!r}")
    return _root().joinpath(*parts)
