"""The network meeting of a working day: what is secret in it, what is not, and its brief on paper."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import pypdf
from desk_driver import CONTROL, Hand, Key
from working_day_steps import Day

TITLE = "Annual meeting of the network of focal points"
# Twelve sentences that no other edition than the delegation's may hold, each with a word found nowhere else.
SECRETS = {
    "objective": "Win the zebrafinch vote on the joint statement.",
    "points_1": "Say that the quagmire in the north worries us.",
    "points_2": "Do not name the walnut embassy in the hall.",
    "asks": "We ask for the bramble seat of the steering group.",
    "offers": "We offer the kestrel building for the next meeting.",
    "positions": "If pressed, speak of the pelican clause only.",
    "closed_1": "An obsidian cable of last week says otherwise.",
    "closed_2": "The marzipan contact must not be named.",
    "closed_3": "Our gossamer figures are higher than theirs.",
    "note": "Remember the cinnamon quarrel of two years ago.",
    "action": "The ministry hides the lantern budget.",
    "decision": "The thimble group stays secret.",
}
PRINTED_NOWHERE = {"note"}
OPEN_FACTS = ("Ardenia joined the network in 2019.", "The plan was adopted by the whole government.")
DELEGATES = ("Amina Haddad", "محمد الأحمد")


def plant_in_the_record(day: Day) -> None:
    """A decision and an action of the last meeting that are nobody else's business: they are not ticked."""
    hand = day.hand
    hand.go("meetings")
    hand.find("Third meeting")
    hand.run("meeting.hold")
    minutes = hand.editor.ui.general_minutes
    for button, text in ((minutes.entry.decision, "decision"), (minutes.entry.action, "action")):
        hand.click(button)
        hand.type(minutes.entry.text, SECRETS[text])
        hand.key(Key.Key_Return)
        hand.wait(lambda t=text: any(SECRETS[t] == taken.text for taken in minutes.outcomes.rows))
    hand.leave()


def plan_the_network_meeting(day: Day) -> None:
    """A network meeting with agenda, points, delegation and every part of the brief."""
    hand = day.hand
    hand.key(Key.Key_N, CONTROL)
    ui = hand.editor.ui
    hand.type(ui.title, TITLE)
    hand.choose(ui.kind, "Network meeting")
    hand.type(ui.place, "Geneva")
    hand.type(ui.starts_at.day, "1 June 2026")
    hand.type(ui.starts_at.time, "9:00")
    hand.type(ui.internal_note, SECRETS["note"])
    hand.tab(ui.tabs, "Agenda")
    for title, points in (("Early warning", "points_1"), ("The next year", "points_2")):
        hand.type(ui.agenda_items.new_title, title)
        hand.key(Key.Key_Return)
        hand.type(ui.agenda_items.points, SECRETS[points])
    day.picture("wd_30_network_agenda")
    hand.tab(ui.tabs, "Brief")
    _write_parts(day, ui)
    day.made["network"] = hand.save()


def _write_parts(day: Day, ui: Any) -> None:
    hand = day.hand
    parts = hand.editor.brief
    texts = {
        "objective": SECRETS["objective"],
        "asks": SECRETS["asks"],
        "offers": SECRETS["offers"],
        "positions": SECRETS["positions"],
        "background_open": "\n".join(OPEN_FACTS),
        "background_closed": "\n".join(SECRETS[f"closed_{n}"] for n in (1, 2, 3)),
    }
    for key, text in texts.items():
        _show_part(hand, parts, key)
        hand.type(getattr(ui, key), text)
        day.picture(f"wd_31_brief_{key}")
    _show_part(hand, parts, "delegation")
    for name in DELEGATES:
        hand.pick(ui.delegation.person, name, name)
    day.picture("wd_32_brief_delegation")


def _show_part(hand: Hand, parts: Any, key: str) -> None:
    """Click the part in the list at the side."""
    from r2p_desktop.qt.meeting.brief_parts import PARTS

    hand.click_cell(parts.list, next(n for n, part in enumerate(PARTS) if part[0] == key))


# Paper.


def print_the_brief(day: Day, edition: str, file: Path) -> bytes:
    """From the meeting by Ctrl+P to the paper's own page; there choose the edition and save the PDF."""
    hand = day.hand
    if hand.shell.current_key != "briefs":
        hand.key(Key.Key_P, CONTROL)
    papers = hand.page.papers
    assert hand.page.shows_paper
    hand.click(papers.options._editions[edition])
    # The other edition is put away the moment this one is chosen; what can be saved again is this one.
    hand.wait(lambda: papers.paper is not None and papers.save.isEnabled(), "the brief was not drawn")
    hand.idle()
    hand.wait(lambda: papers.preview.page_count > 0, "the preview stays empty")
    day.picture(f"wd_33_paper_{edition}")
    hand.prompts.answers = [file]
    hand.click(papers.save)
    assert hand.prompts.answers == []
    return file.read_bytes()


def words_of(pdf: bytes) -> str:
    """Everything a reader could get out of the file: text, metadata, bookmarks and every stream, unpacked."""
    reader = pypdf.PdfReader(io.BytesIO(pdf))
    found = [page.extract_text() for page in reader.pages]
    found += [str(value) for value in (reader.metadata or {}).values()]
    found += [str(entry) for entry in reader.outline]
    for number in range(1, len(reader.xref[0]) + 1):
        entry = reader.get_object(number)
        if isinstance(entry, pypdf.generic.StreamObject):
            found.append(entry.get_data().decode("latin-1"))
        else:
            found.append(str(entry))
    return " ".join(" ".join(found).split())


def planted_word(sentence: str) -> str:
    """The word of a planted sentence that stands nowhere else."""
    words = (
        "zebrafinch", "quagmire", "walnut", "bramble", "kestrel", "pelican", "obsidian", "marzipan", "gossamer",
        "cinnamon", "lantern", "thimble",
    )  # fmt: skip
    return next(word for word in words if word in sentence)
