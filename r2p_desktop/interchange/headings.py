"""Which field a column's heading means."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Literal

from r2p_desktop.interchange.heading_words import ACTION_WORDS, CONTACT_WORDS
from r2p_desktop.model.normtext import fold

Kind = Literal["contacts", "actions"]
KINDS: tuple[Kind, ...] = ("contacts", "actions")
_WORDS = {"contacts": CONTACT_WORDS, "actions": ACTION_WORDS}


@dataclass(frozen=True)
class Field:
    """A field that a column may fill; `many` says that several columns may. `label` is a translatable key."""

    key: str
    label: str
    many: bool = False


FIELDS: dict[Kind, tuple[Field, ...]] = {
    "contacts": (
        Field("name", "Name"),
        Field("given_name", "Given name"),
        Field("middle_name", "Middle name"),
        Field("family_name", "Family name"),
        Field("suffix", "Name suffix"),
        Field("original_script", "Name in original script"),
        Field("honorific", "Title"),
        Field("post", "Post"),
        Field("institution", "Institution"),
        Field("unit", "Unit"),
        Field("email", "E-mail", many=True),
        Field("phone", "Phone", many=True),
        Field("mobile", "Mobile", many=True),
        Field("home_phone", "Private phone", many=True),
        Field("fax", "Fax", many=True),
        Field("address", "Postal address", many=True),
        Field("languages", "Languages"),
        Field("capacity", "Capacity"),
        Field("since", "Since"),
        Field("verified_on", "Last verified"),
        Field("notes", "Notes", many=True),
    ),
    "actions": (
        Field("reference", "Own reference"),
        Field("text", "Action"),
        Field("owner", "Person"),
        Field("institution", "Institution"),
        Field("due", "Due"),
        Field("status", "Status"),
        Field("completed_on", "Completed on"),
        Field("source", "Source"),
        Field("priority", "Priority"),
        Field("progress", "Progress", many=True),
        Field("notes", "Notes", many=True),
    ),
}
# Over the last column of the rows in error that the program saves; that column is not imported again.
PROBLEM_HEADING = "Problem (r2p_desktop)"
DATE_FIELDS = frozenset({"since", "verified_on", "due", "completed_on"})

_BRACKETS = re.compile(r"\s*[(\[（][^)\]）]*[)\]）]\s*")
_EDGES = re.compile(r"^[\s.:;,*_\-/]+|[\s.:;,*_\-/?]+$")


def heading_key(text: str) -> str:
    """A heading as comparisons see it: folded, without what stands around it (`Tel.:` is `tel`)."""
    folded = fold(re.sub(r"\s*/\s*", "/", text.replace("_", " ")))
    return _EDGES.sub("", folded) or folded


def without_brackets(text: str) -> str:
    """A heading without what it says in brackets: `Name (FAMILY, Given)` is `Name`."""
    return _BRACKETS.sub(" ", text).strip()


@cache
def known_headings(kind: Kind) -> dict[str, str]:
    """Heading key -> field key, for one kind of list."""
    known: dict[str, str] = {}
    for key, languages in _WORDS[kind].items():
        for words in languages.values():
            for word in words.split("|"):
                known.setdefault(heading_key(word), key)
    return known


def field_of(kind: Kind, key: str) -> Field | None:
    """The field with this key, or None."""
    return next((entry for entry in FIELDS[kind] if entry.key == key), None)
