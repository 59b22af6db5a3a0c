"""The office's lists, one `ListSpec` each; a table column is one line in the module of its list."""

from __future__ import annotations

from r2p_desktop.storage.lists.contacts import institutions, network, people
from r2p_desktop.storage.lists.plans import bodies, key_dates, plan, plans, pledges, recommendations
from r2p_desktop.storage.lists.work import actions, decisions, documents, meetings
from r2p_desktop.storage.row_source import ListSpec

LISTS = (
    people,
    institutions,
    network,
    meetings,
    decisions,
    actions,
    plan,
    documents,
    bodies,
    plans,
    recommendations,
    pledges,
    key_dates,
)


def all_lists() -> dict[str, ListSpec]:
    """Every list by name."""
    return {spec.name: spec for spec in (make() for make in LISTS)}
