"""The sections of the window, in the order of the sidebar, and the menus of its bar."""

from __future__ import annotations

from typing import NamedTuple


class Section(NamedTuple):
    """One place in the sidebar; `label` is translatable, `icon` a drawing in resources/icons."""

    key: str
    label: str
    icon: str


SECTIONS: tuple[Section, ...] = (
    Section("start", "Start", "house"),
    Section("people", "People", "users"),
    Section("institutions", "Institutions", "building-2"),
    Section("network", "Network", "globe"),
    Section("meetings", "Meetings", "calendar-days"),
    Section("decisions", "Decisions", "gavel"),
    Section("actions", "Actions", "list-checks"),
    Section("plan", "Action plan", "target"),
    Section("briefs", "Briefs", "file-text"),
    Section("history", "History", "history"),
    Section("bin", "Bin", "trash-2"),
)


class Menu(NamedTuple):
    """One menu of the bar; `title` is translatable and carries the mnemonic."""

    key: str
    title: str


MENUS = (
    Menu("file", "&File"),
    Menu("edit", "&Edit"),
    Menu("view", "&View"),
    Menu("record", "&Record"),
    Menu("meeting", "&Meeting"),
    Menu("tools", "&Tools"),
    Menu("help", "&Help"),
)
