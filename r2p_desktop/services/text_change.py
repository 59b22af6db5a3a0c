"""What changed in a long text: the words that went and the words that came, with a little of what stands around them."""

from __future__ import annotations

import difflib
import re
from collections.abc import Sequence

AROUND = 6  # words shown on each side of a change
SHORT = 90  # characters; a text no longer than this is shown whole
LONGEST = 700  # characters of one side
_MOST_COMPARED = 3_000  # words of both sides that are compared one by one
_TOKEN = re.compile(r"\s*\S+")
_GAP = " … "


def changed_words(old: str, new: str) -> tuple[str, str]:
    """The old and the new text, without the long stretches that are the same in both."""
    if max(len(old), len(new)) <= SHORT or not old.strip() or not new.strip():
        return _cut(old), _cut(new)
    before, after = _TOKEN.findall(old), _TOKEN.findall(new)
    start = _same(before, after)
    end = min(_same(before[::-1], after[::-1]), len(before) - start, len(after) - start)
    middle = before[start : len(before) - end], after[start : len(after) - end]
    blocks = _blocks(*middle)
    first, last = before[:start], before[len(before) - end :]
    parts: tuple[list[str], list[str]] = ([], [])
    for side, words in enumerate(parts):
        words.append(_tail(first))
        for number, (gone, came, same) in enumerate(blocks):
            words.append("".join((gone, came)[side]))
            words.append(_between(same) if number < len(blocks) - 1 else "".join(same))
        words.append(_head(last))
    return _cut("".join(parts[0])), _cut("".join(parts[1]))


def _same(one: Sequence[str], other: Sequence[str]) -> int:
    """How many words both begin with."""
    count = 0
    for a, b in zip(one, other, strict=False):
        if a.strip() != b.strip():
            break
        count += 1
    return count


def _blocks(
    before: Sequence[str], after: Sequence[str]
) -> list[tuple[Sequence[str], Sequence[str], Sequence[str]]]:
    """Words that went, words that came, and the words after them that are the same in both."""
    if len(before) + len(after) > _MOST_COMPARED:
        return [(before, after, ())]
    found: list[tuple[Sequence[str], Sequence[str], Sequence[str]]] = []
    matcher = difflib.SequenceMatcher(None, before, after, autojunk=False)
    at = then = 0
    for one in matcher.get_matching_blocks():
        found.append((before[at : one.a], after[then : one.b], before[one.a : one.a + one.size]))
        at, then = one.a + one.size, one.b + one.size
    return [block for block in found if any(block)]


def _tail(words: Sequence[str]) -> str:
    shown = "".join(words[-AROUND:])
    return f"… {shown.lstrip()}" if len(words) > AROUND else shown


def _head(words: Sequence[str]) -> str:
    shown = "".join(words[:AROUND])
    return f"{shown} …" if len(words) > AROUND else shown


def _between(words: Sequence[str]) -> str:
    if len(words) <= 2 * AROUND + 2:
        return "".join(words)
    return f"{''.join(words[:AROUND])}{_GAP}{''.join(words[-AROUND:]).lstrip()}"


def _cut(text: str) -> str:
    text = text.strip()
    return text if len(text) <= LONGEST else f"{text[:LONGEST].rstrip()} …"
