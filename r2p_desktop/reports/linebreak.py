"""Where a line may break inside a word: between Chinese characters, after hyphens, and in need anywhere."""

from __future__ import annotations

import re
import unicodedata

_CJK = "\u2e80-\u2fff\u3000-\u30ff\u3100-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\U00020000-\U0003ffff"
_WIDE = re.compile(f"[{_CJK}]")
_SPECIAL = re.compile(f"[-@\u2010\u2013\u2014/\u200b{_CJK}]")

# Kinsoku: what never begins a line, and what never ends one.
_NO_START = frozenset(
    "、。，．・：；？！）］｝〉》」』】〕〗〙’”…‥—–ー々〻ゝゞヽヾ％℃‰,.;:?!)]}»%°ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ"
)
_NO_END = frozenset("（［｛〈《「『【〔〖〘‘“([{«¥￥$£€№#")
_PREFERRED = frozenset("/@._-–—&?=,;:+")

is_wide = _WIDE.match


def breaks(word: str) -> list[int]:
    """Positions inside `word` (no blanks in it) before which a line may end. Sorted; never 0 or the length."""
    if len(word) < 2 or not _SPECIAL.search(word):
        return []
    if "@" in word or "://" in word:
        # An address is never broken after a hyphen, which could be taken for one of ours.
        return [
            i for i in range(2, len(word) - 1) if word[i] == "@" or (word[i - 1] == "/" and word[i] != "/")
        ]
    found = []
    for i in range(1, len(word)):
        before, after = word[i - 1], word[i]
        if before == "\u200b":
            found.append(i)
        elif is_wide(before) or is_wide(after):
            if after not in _NO_START and before not in _NO_END and not unicodedata.combining(after):
                found.append(i)
        elif before in "-\u2010/":
            # 'co-operation', 'and/or'; never 'R2P/2026/3', '12-14' or '-ing'.
            if after.isalpha() and i >= 3 and word[i - 3 : i - 1].isalpha():
                found.append(i)
        elif before in "\u2013\u2014" and i >= 2 and after.isalpha():
            found.append(i)
    return found


def characters(text: str) -> list[str]:
    """`text` in units that must not be torn apart: a letter with its marks and joiners."""
    units: list[str] = []
    for character in text:
        joined = units and (
            unicodedata.combining(character)
            or unicodedata.category(character) in ("Mn", "Me", "Mc")
            or character in "\u200c\u200d\ufe0e\ufe0f"
            or units[-1][-1] == "\u200d"
        )
        if joined:
            units[-1] += character
        else:
            units.append(character)
    return units


def last_good_cut(units: list[str], most: int) -> int:
    """How many of the first `most` units to keep on a line when a word must be torn: after a sign, if one is near."""
    for cut in range(most, max(most * 2 // 3, 1), -1):
        if units[cut - 1] in _PREFERRED:
            return cut
    return most
