"""The editors, one a root table; each is loaded when its first record is opened."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from r2p_desktop.qt.editor import Editor


@dataclass(frozen=True)
class EditorEntry:
    """The editor of one root table."""

    table: str
    load: Callable[[], type[Editor]]


# Plain statements in functions: each form is imported when it is first needed, and packagers see them all.
def _person() -> type[Editor]:
    from r2p_desktop.qt.editors.person_editor import PersonEditor

    return PersonEditor


def _institution() -> type[Editor]:
    from r2p_desktop.qt.editors.institution_editor import InstitutionEditor

    return InstitutionEditor


def _participant() -> type[Editor]:
    from r2p_desktop.qt.editors.participant_editor import ParticipantEditor

    return ParticipantEditor


def _body() -> type[Editor]:
    from r2p_desktop.qt.editors.body_editor import BodyEditor

    return BodyEditor


def _meeting() -> type[Editor]:
    from r2p_desktop.qt.meeting.meeting_editor import MeetingEditor

    return MeetingEditor


def _decision() -> type[Editor]:
    from r2p_desktop.qt.editors.decision_editor import DecisionEditor

    return DecisionEditor


def _action() -> type[Editor]:
    from r2p_desktop.qt.editors.action_editor import ActionEditor

    return ActionEditor


def _plan() -> type[Editor]:
    from r2p_desktop.qt.editors.plan_editor import PlanEditor

    return PlanEditor


def _plan_item() -> type[Editor]:
    from r2p_desktop.qt.editors.plan_item_editor import PlanItemEditor

    return PlanItemEditor


def _recommendation() -> type[Editor]:
    from r2p_desktop.qt.editors.recommendation_editor import RecommendationEditor

    return RecommendationEditor


def _pledge() -> type[Editor]:
    from r2p_desktop.qt.editors.pledge_editor import PledgeEditor

    return PledgeEditor


def _key_date() -> type[Editor]:
    from r2p_desktop.qt.editors.key_date_editor import KeyDateEditor

    return KeyDateEditor


EDITORS: tuple[EditorEntry, ...] = (
    EditorEntry("person", _person),
    EditorEntry("institution", _institution),
    EditorEntry("participant", _participant),
    EditorEntry("body", _body),
    EditorEntry("meeting", _meeting),
    EditorEntry("decision", _decision),
    EditorEntry("action_item", _action),
    EditorEntry("plan", _plan),
    EditorEntry("plan_item", _plan_item),
    EditorEntry("recommendation", _recommendation),
    EditorEntry("pledge", _pledge),
    EditorEntry("key_date", _key_date),
)


def editor_class(table: str) -> type[Editor]:
    """The editor of a root table. Raises KeyError when there is none."""
    for entry in EDITORS:
        if entry.table == table:
            return entry.load()
    raise KeyError(table)
