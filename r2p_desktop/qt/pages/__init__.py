"""The pages of the window, one line a section; a page's code is loaded when it is first shown."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from r2p_desktop.qt.page import Page


@dataclass(frozen=True)
class PageEntry:
    """One page: its section, the root tables whose records open on it, and where its class is."""

    key: str
    tables: tuple[str, ...]
    load: Callable[[], type[Page]]


# The imports stand in functions for the start's sake only, and as plain statements so that packagers see them.
def _start() -> type[Page]:
    from r2p_desktop.qt.pages.start_page import StartPage

    return StartPage


def _bin() -> type[Page]:
    from r2p_desktop.qt.pages.bin_page import BinPage

    return BinPage


PAGES: tuple[PageEntry, ...] = (
    PageEntry("start", (), _start),
    PageEntry("bin", (), _bin),
)


def page_of(table: str) -> PageEntry:
    """The page on which records of a root table open. Raises KeyError when there is none."""
    for entry in PAGES:
        if table in entry.tables:
            return entry
    raise KeyError(table)
