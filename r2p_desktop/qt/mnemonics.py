"""Gives labels their Alt keys: one letter each, none twice, none that a menu has."""

from __future__ import annotations

from collections.abc import Collection, Mapping


def with_mnemonics(texts: Mapping[str, str], taken: Collection[str] = ()) -> dict[str, str]:
    """`texts` with `&` before the letter chosen for each; a text for which no letter is left stays without.

    Initials of words are preferred. Only letters of the keyboard that have two cases are used: others are reached
    by no Alt key.
    """
    used = {letter.casefold() for letter in taken}
    marked = {}
    for key, text in texts.items():
        place = _place(text, used)
        safe = text.replace("&", "&&")
        if place is None:
            marked[key] = safe
        else:
            used.add(text[place].casefold())
            doubled = text[:place].count("&")
            marked[key] = f"{safe[: place + doubled]}&{safe[place + doubled :]}"
    return marked


def _place(text: str, used: Collection[str]) -> int | None:
    initials = [n for n, letter in enumerate(text) if n == 0 or not text[n - 1].isalnum()]
    places: list[int] = [*initials, *range(len(text))]
    for n in places:
        letter = text[n]
        if letter.isalpha() and letter.lower() != letter.upper() and letter.casefold() not in used:
            return n
    return None
