"""Gives labels their Alt keys: one letter each, none twice, none that a menu has."""

from __future__ import annotations

from collections.abc import Collection, Mapping


def with_mnemonics(texts: Mapping[str, str], taken: Collection[str] = ()) -> dict[str, str]:
    """`texts` with `&` before the letter chosen for each; a text for which no letter is left stays without.

    Initials of words are preferred. Only letters of the keyboard that have two cases are used: others are reached
    by no Alt key.
    """
    used = {letter.casefold() for letter in taken}
    found = {}
    for key, text in texts.items():
        place = place_for(text, used)
        found[key] = marked(text, place)
        if place is not None:
            used.add(text[place].casefold())
    return found


def marked(text: str, place: int | None) -> str:
    """`text` as a label shows it, with the letter at `place` as its Alt key."""
    safe = text.replace("&", "&&")
    if place is None:
        return safe
    doubled = text[:place].count("&")
    return f"{safe[: place + doubled]}&{safe[place + doubled :]}"


def place_for(text: str, used: Collection[str]) -> int | None:
    """Where the letter stands that becomes the Alt key; None when none is left. `used` is in lower case."""
    initials = [n for n, letter in enumerate(text) if n == 0 or not text[n - 1].isalnum()]
    places: list[int] = [*initials, *range(len(text))]
    for n in places:
        letter = text[n]
        if letter.isalpha() and letter.lower() != letter.upper() and letter.casefold() not in used:
            return n
    return None
