"""The window. PySide6 is imported here and in `app` only."""

from __future__ import annotations

import builtins

import PySide6.QtCore  # noqa: F401 - puts its own import in the place of Python's, which is put back below


def _undo_import_hook() -> None:
    """Put Python's own import back; PySide's stand-in serves a spelling we do not use and slows every import."""
    own = getattr(builtins, "__orig_import__", None)
    if own is not None:
        builtins.__import__ = own


_undo_import_hook()
