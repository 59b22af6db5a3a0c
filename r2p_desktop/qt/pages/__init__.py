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


def _people() -> type[Page]:
    from r2p_desktop.qt.pages.people_page import PeoplePage

    return PeoplePage


def _institutions() -> type[Page]:
    from r2p_desktop.qt.pages.institutions_page import InstitutionsPage

    return InstitutionsPage


def _network() -> type[Page]:
    from r2p_desktop.qt.pages.network_page import NetworkPage

    return NetworkPage


def _meetings() -> type[Page]:
    from r2p_desktop.qt.pages.meetings_page import MeetingsPage

    return MeetingsPage


def _decisions() -> type[Page]:
    from r2p_desktop.qt.pages.decisions_page import DecisionsPage

    return DecisionsPage


def _actions() -> type[Page]:
    from r2p_desktop.qt.pages.actions_page import ActionsPage

    return ActionsPage


def _plan() -> type[Page]:
    from r2p_desktop.qt.pages.plan_page import PlanPage

    return PlanPage


def _briefs() -> type[Page]:
    from r2p_desktop.qt.pages.briefs_page import BriefsPage

    return BriefsPage


def _history() -> type[Page]:
    from r2p_desktop.qt.pages.history_page import HistoryPage

    return HistoryPage


def _bin() -> type[Page]:
    from r2p_desktop.qt.pages.bin_page import BinPage

    return BinPage


PAGES: tuple[PageEntry, ...] = (
    PageEntry("start", (), _start),
    PageEntry("people", ("person",), _people),
    PageEntry("institutions", ("institution", "body"), _institutions),
    PageEntry("network", ("participant", "pledge", "recommendation"), _network),
    PageEntry("meetings", ("meeting", "key_date", "agenda_item"), _meetings),
    PageEntry("decisions", ("decision",), _decisions),
    PageEntry("actions", ("action_item",), _actions),
    PageEntry("plan", ("plan_item", "plan"), _plan),
    PageEntry("briefs", ("document",), _briefs),
    PageEntry("history", (), _history),
    PageEntry("bin", (), _bin),
)


def page_of(table: str) -> PageEntry:
    """The page on which records of a root table open. Raises KeyError when there is none."""
    for entry in PAGES:
        if table in entry.tables:
            return entry
    raise KeyError(table)
