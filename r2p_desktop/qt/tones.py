"""Which colour goes with which state; the word beside it always says the same."""

from __future__ import annotations

from collections.abc import Mapping

from r2p_desktop.qt.cells import CellFormatter, Tone
from r2p_desktop.qt.page import Desk
from r2p_desktop.qt.translate import tr

_TONES: Mapping[str, Mapping[str, Tone]] = {
    "action_status": {
        "open": "info",
        "in_progress": "info",
        "waiting": "warn",
        "done": "ok",
        "cancelled": "neutral",
    },
    "implementation_status": {
        "not_started": "neutral",
        "in_progress": "info",
        "completed": "ok",
        "ongoing": "info",
        "on_hold": "warn",
        "carried_forward": "neutral",
        "discontinued": "neutral",
    },
    "delivery_rating": {"on_track": "ok", "at_risk": "warn", "off_track": "bad"},
    "meeting_status": {"planned": "info", "convened": "info", "held": "ok", "postponed": "warn"},
    "attendance_state": {"present": "ok", "represented": "info", "excused": "warn", "absent": "bad"},
    "decision_outcome": {"adopted": "ok", "deferred": "warn", "rejected": "bad"},
    "decision_force": {"in_force": "ok", "implemented": "info"},
    "plan_state": {
        "consultation": "info",
        "adopted": "ok",
        "in_force": "ok",
        "under_review": "warn",
    },
    "recommendation_response": {"accepted": "ok", "under_consideration": "warn"},
    "pledge_state": {"announced": "info", "in_progress": "info", "fulfilled": "ok"},
}


def tone(vocabulary: str, code: str) -> Tone:
    """The colour of a code; neutral for what has none of its own."""
    return _TONES.get(vocabulary, {}).get(code, "neutral")


def word(desk: Desk, vocabulary: str, code: str) -> str:
    """The word of a code in the language of the window; a code the office does not know is shown as it is."""
    return tr(desk.words(vocabulary).get(code, code))


def formatter(desk: Desk) -> CellFormatter:
    """How this office's lists say their values."""
    return CellFormatter(
        lambda vocabulary, code: word(desk, vocabulary, code),
        tone,
        desk.office.clock,
        desk.office.settings().due_soon_days,
    )
