"""Decisions: the register, by number."""

from __future__ import annotations

from r2p_desktop.qt.list_page import ListPage
from r2p_desktop.qt.list_tools import Listing


class DecisionsPage(ListPage):
    key = "decisions"
    tables = ("decision",)
    listings = (
        Listing(
            name="decisions",
            table="decision",
            title="Decisions",
            icon="gavel",
            hint="Find a decision…",
            new="New decision",
            empty="No decisions yet. Those taken in a meeting come here by themselves; others can be added.",
        ),
    )
