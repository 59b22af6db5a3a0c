"""The Unicode bidirectional algorithm (UAX #9): which way each character of a mixed line runs.

Complete with explicit embeddings, isolates and bracket pairs. `levels` gives embedding levels (even: left to right,
odd: right to left); `visual_order` puts the pieces of one line in the order in which they are drawn.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache

_MAX_DEPTH = 125
_MAX_BRACKETS = 63

_PAIRS = (
    "()[]{}\u0f3a\u0f3b\u0f3c\u0f3d\u169b\u169c\u2045\u2046\u207d\u207e\u208d\u208e\u2308\u2309\u230a\u230b\u2329\u232a"
    "\u2768\u2769\u276a\u276b\u276c\u276d\u276e\u276f\u2770\u2771\u2772\u2773\u2774\u2775\u27c5\u27c6\u27e6\u27e7\u27e8\u27e9"
    "\u27ea\u27eb\u27ec\u27ed\u27ee\u27ef\u2983\u2984\u2985\u2986\u2987\u2988\u2989\u298a\u298b\u298c\u298d\u2990\u298f\u298e"
    "\u2991\u2992\u2993\u2994\u2995\u2996\u2997\u2998\u29d8\u29d9\u29da\u29db\u29fc\u29fd\u2e22\u2e23\u2e24\u2e25\u2e26\u2e27"
    "\u2e28\u2e29\u2e55\u2e56\u2e57\u2e58\u2e59\u2e5a\u2e5b\u2e5c\u3008\u3009\u300a\u300b\u300c\u300d\u300e\u300f\u3010\u3011"
    "\u3014\u3015\u3016\u3017\u3018\u3019\u301a\u301b\ufe59\ufe5a\ufe5b\ufe5c\ufe5d\ufe5e\uff08\uff09\uff3b\uff3d\uff5b\uff5d"
    "\uff5f\uff60\uff62\uff63"
)
# Two brackets that Unicode calls equivalent to these.
_SAME = {"\u2329": "\u3008", "\u232a": "\u3009"}
_OPENING = {_PAIRS[i]: _SAME.get(_PAIRS[i + 1], _PAIRS[i + 1]) for i in range(0, len(_PAIRS), 2)}
_CLOSING = frozenset(_PAIRS[1::2])

_INITIATORS = frozenset({"LRI", "RLI", "FSI"})
_ISOLATES = _INITIATORS | {"PDI"}
_REMOVED = frozenset({"RLE", "LRE", "RLO", "LRO", "PDF", "BN"})
_NEUTRAL = frozenset({"B", "S", "WS", "ON"}) | _ISOLATES

_NEEDS_BIDI = re.compile(
    "[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefe\U00010800-\U00010fff\U0001e800-\U0001efff]"
)


_MARKS = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def needs_bidi(text: str) -> bool:
    """Whether `text`, in a left-to-right paragraph, holds anything that is not simply drawn left to right."""
    return _NEEDS_BIDI.search(text) is not None


def isolated(part: str, right_to_left: bool = False) -> str:
    """`part` so marked that it keeps its own direction when put into a sentence of the given direction."""
    return f"\u2068{part}\u2069" if right_to_left or needs_bidi(part) else part


def without_marks(text: str) -> str:
    """`text` without marks of direction, for titles and bookmarks."""
    return _MARKS.sub("", text)


@lru_cache(maxsize=4096)
def _class_of(character: str) -> str:
    known = unicodedata.bidirectional(character)
    if known:
        return known
    # Unassigned: the defaults of DerivedBidiClass for the right-to-left blocks.
    code = ord(character)
    if (
        0x0590 <= code <= 0x08FF
        or 0xFB1D <= code <= 0xFEFE
        or 0x10800 <= code <= 0x10FFF
        or 0x1E800 <= code <= 0x1EFFF
    ):
        return "R"
    return "L"


def base_direction(text: str) -> int | None:
    """0 or 1 by the first strong character outside isolates (rules P2, P3); None when there is none."""
    classes = [_class_of(character) for character in text]
    return _first_strong(classes, _isolate_pairs(classes), 0, len(classes))


def levels(text: str, base: int | None = None) -> list[int | None]:
    """The embedding level of each character; None for characters that are not drawn (explicit marks).

    `base` is the paragraph's direction, 0 or 1; None takes it from the text (left to right when undecided).
    """
    classes = [_class_of(character) for character in text]
    pairs = _isolate_pairs(classes)
    if base is None:
        base = _first_strong(classes, pairs, 0, len(classes)) or 0
    resolved, types = _explicit(classes, pairs, base)
    paragraph = _Paragraph(
        text=text, base=base, classes=classes, types=types, pairs=pairs, outer=tuple(resolved)
    )
    for sequence in paragraph.sequences():
        _resolve(paragraph, sequence, resolved)
    _reset_blanks(classes, resolved, base)
    return [None if classes[i] in _REMOVED else resolved[i] for i in range(len(text))]


def visual_order(line: Sequence[int]) -> list[int]:
    """Rule L2: indexes of the pieces of one line, given their levels, from left to right."""
    order = list(range(len(line)))
    odd = [level for level in line if level % 2]
    if not odd:
        return order
    for level in range(max(line), min(odd) - 1, -1):
        i = 0
        while i < len(order):
            if line[order[i]] < level:
                i += 1
                continue
            j = i
            while j < len(order) and line[order[j]] >= level:
                j += 1
            order[i:j] = reversed(order[i:j])
            i = j
    return order


def _isolate_pairs(classes: Sequence[str]) -> dict[int, int]:
    """Index of each isolate initiator to the index of its matching end (BD9)."""
    pairs: dict[int, int] = {}
    waiting: list[int] = []
    for i, name in enumerate(classes):
        if name in _INITIATORS:
            waiting.append(i)
        elif name == "PDI" and waiting:
            pairs[waiting.pop()] = i
    return pairs


def _first_strong(classes: Sequence[str], pairs: dict[int, int], first: int, last: int) -> int | None:
    i = first
    while i < last:
        name = classes[i]
        if name == "L":
            return 0
        if name in ("R", "AL"):
            return 1
        i = pairs.get(i, last) if name in _INITIATORS else i
        i += 1
    return None


class _Explicit:
    """The directional status stack of rules X1 to X8."""

    def __init__(self, base: int) -> None:
        self.stack: list[tuple[int, str | None, bool]] = [(base, None, False)]  # level, override, isolate
        self.overflow_isolates = self.overflow_embeddings = self.valid_isolates = 0

    def push(self, right: bool, override: str | None, isolate: bool) -> None:
        level = self.stack[-1][0]
        level = (level + 1) | 1 if right else (level + 2) & ~1
        if level <= _MAX_DEPTH and not self.overflow_isolates and not self.overflow_embeddings:
            self.valid_isolates += isolate
            self.stack.append((level, override, isolate))
        elif isolate:
            self.overflow_isolates += 1
        elif not self.overflow_isolates:
            self.overflow_embeddings += 1

    def end_isolate(self) -> None:
        if self.overflow_isolates:
            self.overflow_isolates -= 1
        elif self.valid_isolates:
            self.overflow_embeddings = 0
            while not self.stack[-1][2]:
                self.stack.pop()
            self.stack.pop()
            self.valid_isolates -= 1

    def end_embedding(self) -> None:
        if self.overflow_isolates:
            return
        if self.overflow_embeddings:
            self.overflow_embeddings -= 1
        elif not self.stack[-1][2] and len(self.stack) > 1:
            self.stack.pop()


def _explicit(classes: Sequence[str], pairs: dict[int, int], base: int) -> tuple[list[int], list[str]]:
    """Rules X1 to X8: the explicit level and the (overridden) class of each character."""
    state = _Explicit(base)
    found, types = [base] * len(classes), list(classes)
    for i, name in enumerate(classes):
        found[i], override, _ = state.stack[-1]
        if name in ("RLE", "LRE", "RLO", "LRO"):
            state.push(name[0] == "R", {"RLO": "R", "LRO": "L"}.get(name), isolate=False)
        elif name in _INITIATORS:
            types[i] = override or name
            inner = _first_strong(classes, pairs, i + 1, pairs.get(i, len(classes))) == 1
            state.push(name == "RLI" or (name == "FSI" and inner), None, isolate=True)
        elif name == "PDI":
            state.end_isolate()
            found[i], override, _ = state.stack[-1]
            types[i] = override or name
        elif name == "PDF":
            state.end_embedding()
        elif name == "B":
            found[i] = base
        elif override and name != "BN":
            types[i] = override
    return found, types


@dataclass(slots=True)
class _Paragraph:
    """What rules X10 to I2 ask about the whole text: classes, isolates and the explicit (outer) levels."""

    text: str
    base: int
    classes: Sequence[str]
    types: Sequence[str]
    pairs: dict[int, int]
    outer: Sequence[int]
    kept: list[int] = field(init=False)
    position: dict[int, int] = field(init=False)

    def __post_init__(self) -> None:
        self.kept = [i for i, name in enumerate(self.classes) if name not in _REMOVED]
        self.position = {index: k for k, index in enumerate(self.kept)}

    def sequences(self) -> list[list[int]]:
        """The isolating run sequences (BD13): level runs joined across isolates."""
        runs: list[list[int]] = []
        for i in self.kept:
            if runs and self.outer[runs[-1][-1]] == self.outer[i]:
                runs[-1].append(i)
            else:
                runs.append([i])
        by_first = {run[0]: run for run in runs}
        ends = set(self.pairs.values())
        result = []
        for run in runs:
            if run[0] in ends and self.classes[run[0]] == "PDI":
                continue
            sequence = list(run)
            while self.classes[sequence[-1]] in _INITIATORS:
                following = by_first.get(self.pairs.get(sequence[-1], -1))
                if not following:
                    break
                sequence += following
            result.append(sequence)
        return result

    def edges(self, sequence: Sequence[int]) -> tuple[str, str]:
        """Rule X10: the direction before (sos) and after (eos) a sequence."""
        level = self.outer[sequence[0]]
        first, last = self.position[sequence[0]], self.position[sequence[-1]]
        before = self.outer[self.kept[first - 1]] if first else self.base
        unmatched = self.classes[sequence[-1]] in _INITIATORS and sequence[-1] not in self.pairs
        open_end = unmatched or last + 1 >= len(self.kept)
        after = self.base if open_end else self.outer[self.kept[last + 1]]
        return "R" if max(level, before) % 2 else "L", "R" if max(level, after) % 2 else "L"


def _resolve(paragraph: _Paragraph, sequence: Sequence[int], resolved: list[int]) -> None:
    """Rules W1 to I2 for one isolating run sequence; writes into `resolved`."""
    level = paragraph.outer[sequence[0]]
    start, end = paragraph.edges(sequence)
    own = [paragraph.types[i] for i in sequence]
    original = list(own)
    _weak(own, original, start)
    embedding = "R" if level % 2 else "L"
    _brackets("".join(paragraph.text[i] for i in sequence), own, original, start, embedding)
    _neutrals(own, start, end, embedding)
    for name, i in zip(own, sequence, strict=True):
        if level % 2:
            resolved[i] = level + (name in ("L", "EN", "AN"))
        else:
            resolved[i] = level + (1 if name == "R" else 2 if name in ("AN", "EN") else 0)


def _weak(own: list[str], original: Sequence[str], start: str) -> None:
    _marks_and_numbers(own, original, start)
    for k in range(1, len(own) - 1):  # W4
        if own[k] == "ES" and own[k - 1] == "EN" == own[k + 1]:
            own[k] = "EN"
        elif own[k] == "CS" and own[k - 1] == own[k + 1] and own[k - 1] in ("EN", "AN"):
            own[k] = own[k - 1]
    k = 0
    while k < len(own):  # W5
        if own[k] != "ET":
            k += 1
            continue
        j = k
        while j < len(own) and own[j] == "ET":
            j += 1
        if (k and own[k - 1] == "EN") or (j < len(own) and own[j] == "EN"):
            own[k:j] = ["EN"] * (j - k)
        k = j
    last = start
    for k, name in enumerate(own):  # W6, W7
        if name in ("ES", "ET", "CS"):
            own[k] = "ON"
        elif name in ("L", "R"):
            last = name
        elif name == "EN" and last == "L":
            own[k] = "L"


def _marks_and_numbers(own: list[str], original: Sequence[str], start: str) -> None:
    """W1 to W3: marks take the class of what they stand on; numbers after Arabic letters become Arabic numbers."""
    previous = start
    for k, name in enumerate(own):
        if name == "NSM":
            own[k] = "ON" if previous in _ISOLATES else previous
        previous = own[k]
    last = start
    for k, name in enumerate(own):
        if name in ("L", "R", "AL"):
            last = name
        elif name == "EN" and last == "AL":
            own[k] = "AN"
    for k, name in enumerate(own):
        if name == "AL":
            own[k] = "R"


def _strong(name: str) -> str | None:
    return "R" if name in ("R", "EN", "AN") else "L" if name == "L" else None


def _bracket_pairs(characters: str, own: Sequence[str]) -> list[tuple[int, int]]:
    """BD16: positions of matching brackets, by opening position."""
    waiting: list[tuple[str, int]] = []
    pairs: list[tuple[int, int]] = []
    for k, character in enumerate(characters):
        if own[k] != "ON":
            continue
        if character in _OPENING:
            if len(waiting) >= _MAX_BRACKETS:
                break
            waiting.append((_OPENING[character], k))
        elif character in _CLOSING:
            closing = _SAME.get(character, character)
            for depth in range(len(waiting) - 1, -1, -1):
                if waiting[depth][0] == closing:
                    pairs.append((waiting[depth][1], k))
                    del waiting[depth:]
                    break
    return sorted(pairs)


def _brackets(characters: str, own: list[str], original: Sequence[str], start: str, embedding: str) -> None:
    """N0: a pair of brackets takes one direction, so that it encloses what it was typed around."""
    for opening, closing in _bracket_pairs(characters, own):
        inside = {_strong(name) for name in own[opening + 1 : closing]}
        if embedding in inside:
            direction = embedding
        elif inside - {None}:
            context = next((found for name in reversed(own[:opening]) if (found := _strong(name))), start)
            direction = context if context != embedding else embedding
        else:
            continue
        for k in (opening, closing):
            own[k] = direction
            j = k + 1
            while j < len(own) and original[j] == "NSM":
                own[j] = direction
                j += 1


def _neutrals(own: list[str], start: str, end: str, embedding: str) -> None:
    """N1, N2: blanks and signs between two strong characters of one direction take it."""
    k = 0
    while k < len(own):
        if own[k] not in _NEUTRAL:
            k += 1
            continue
        j = k
        while j < len(own) and own[j] in _NEUTRAL:
            j += 1
        before = _strong(own[k - 1]) if k else start
        after = _strong(own[j]) if j < len(own) else end
        own[k:j] = [before if before == after and before else embedding] * (j - k)
        k = j


def _reset_blanks(classes: Sequence[str], resolved: list[int], base: int) -> None:
    """L1: separators, and blanks before them and at the end, go back to the paragraph's level."""
    trailing = True
    for i in range(len(classes) - 1, -1, -1):
        name = classes[i]
        if name in ("B", "S"):
            resolved[i] = base
            trailing = True
        elif name == "WS" or name in _ISOLATES or name in _REMOVED:
            if trailing:
                resolved[i] = base
        else:
            trailing = False
