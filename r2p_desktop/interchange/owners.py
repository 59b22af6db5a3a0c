"""Finding the institution and the person that a log names in words."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Literal

from r2p_desktop.interchange.matching import NameKey, PeopleIndex, compare_names, institution_key
from r2p_desktop.interchange.names import from_full

_SHORT_NAME = re.compile(r"^(?P<name>.*\S)\s*[(\[]\s*(?P<short>[^()\[\]]{2,12}?)\s*[)\]]\s*$", re.DOTALL)
_CLOSE = 92.0


@dataclass(frozen=True)
class InstitutionMatch:
    """`same`: on file as `institution_id`. `probable`: spelled nearly like it. `new`: not on file."""

    kind: Literal["new", "same", "probable"]
    institution_id: int | None = None


def split_short_name(text: str) -> tuple[str, str]:
    """'Ministry of Foreign Affairs (MFA)' as name and short name; the short name is "" without brackets."""
    tidy = " ".join(text.split())
    match = _SHORT_NAME.match(tidy)
    return (match["name"], match["short"]) if match else (tidy, "")


@dataclass
class InstitutionIndex:
    """Institutions by their names in any language and their short names."""

    _by_key: dict[str, int] = field(default_factory=dict)

    def add(self, institution_id: int, names: Iterable[str]) -> None:
        """Put an institution in under each of `names` (name, short name, names by language; "" is skipped).

        A name that two institutions share finds the first.
        """
        for name in names:
            for part in (name, *split_short_name(name)):
                key = institution_key(part)
                if key:
                    self._by_key.setdefault(key, institution_id)

    def find(self, text: str) -> InstitutionMatch:
        """The institution that `text` names. Raises ValueError for an empty text."""
        keys = [institution_key(part) for part in (text, *split_short_name(text)) if institution_key(part)]
        if not keys:
            raise ValueError("an institution without a name")
        for key in keys:
            if key in self._by_key:
                return InstitutionMatch("same", self._by_key[key])
        from rapidfuzz import fuzz, process  # only names that are not on file need it

        best = process.extractOne(keys[0], self._by_key.keys(), scorer=fuzz.ratio, score_cutoff=_CLOSE)
        if best is not None and re.findall(r"\d+", best[0]) == re.findall(r"\d+", keys[0]):
            return InstitutionMatch("probable", self._by_key[best[0]])
        return InstitutionMatch("new")


@dataclass(frozen=True)
class OwnerMatch:
    """Whom an owner's name means.

    `person`: one person of exactly this name (`person_id`). `several`: more than one, none closer. `probable`: one
    whose name is nearly this. `unknown`: nobody. `candidates` are the people to offer.
    """

    kind: Literal["person", "several", "probable", "unknown"]
    person_id: int | None = None
    candidates: tuple[int, ...] = ()


def resolve_owner(name: str, people: PeopleIndex, institution: str = "") -> OwnerMatch:
    """The person whom a log calls `name` ('Đorđe Straßer', '小明 王 III'), in any order, case and spelling of letters.

    `institution` is the institution the log names beside: it decides between namesakes, and narrows the search
    for a name that is spelled nearly alike.
    """
    parsed = from_full(name)
    key = NameKey.of(parsed.given, parsed.family)
    if not key:
        return OwnerMatch("unknown")
    place = institution_key(institution)
    exact = people.with_name(key)
    if len(exact) > 1:
        here = [person for person in exact if place and people.key(person).institution == place]
        exact = here if len(here) == 1 else exact
    if len(exact) == 1:
        return OwnerMatch("person", exact[0], (exact[0],))
    if exact:
        return OwnerMatch("several", None, tuple(exact))
    near = [
        p
        for p in people.near(key, place)
        if any(compare_names(key, n) == "close" for n in people.key(p).names)
    ]
    if len(near) == 1:
        return OwnerMatch("probable", None, tuple(near))
    return OwnerMatch("several" if near else "unknown", None, tuple(near))
