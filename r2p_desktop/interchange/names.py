"""Taking personal names apart, and giving names written in capitals their usual letters."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import Literal

from r2p_desktop.interchange.values import is_honorific

NameOrder = Literal["given_first", "family_first"]

_SUFFIX = re.compile(r"^(?:II|III|IV|VI|VII|VIII|IX|XI|XII)$")
_NAMED_SUFFIX = re.compile(r"^(?:jr|sr|jnr|snr|filho|neto|junior)\.?$", re.IGNORECASE)
# Lower case inside a family name, as in van der Berg; before a further word only.
_PARTICLE_WORDS = (
    "van von der den de da do dos das del du des ter ten zu zum zur af av bin ibn bint y e ap und of"
)
_PARTICLES = frozenset(_PARTICLE_WORDS.split())
_LA_AFTER_DE = frozenset({"la", "las", "los", "l"})
_TURKISH = frozenset("İĞŞ")
_EAST_ASIAN = re.compile("^[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\u3005]+$")
_TWO_SIGN_SURNAMES = (
    "欧阳 司马 诸葛 上官 司徒 东方 独孤 南宫 夏侯 皇甫 尉迟 公孙 慕容 令狐 长孙 남궁 황보 제갈 선우 독고"
)


@dataclass(frozen=True)
class PersonName:
    """A name in parts, ready for a record; `order` is how the person's name is said."""

    given: str = ""
    family: str = ""
    honorific: str = ""
    order: NameOrder = "given_first"

    def __str__(self) -> str:
        parts = (self.family, self.given) if self.order == "family_first" else (self.given, self.family)
        return " ".join(part for part in parts if part)


def from_parts(
    given: str, family: str, *, middle: str = "", suffix: str = "", honorific: str = ""
) -> PersonName:
    """A name from separate cells: capitals get their usual letters, middle name and suffix join where they belong."""
    given_all = " ".join(part for part in (recase(given), recase(middle)) if part)
    family_all = " ".join(part for part in (recase(family, family=True), suffix.strip()) if part)
    order: NameOrder = (
        "family_first" if _is_east_asian(family) and _is_east_asian(given or family) else "given_first"
    )
    return PersonName(given_all, family_all, " ".join(honorific.split()), order)


def from_full(text: str) -> PersonName:
    """A name from one cell.

    'FAMILY, Given' and 'Given FAMILY' are told by the comma and by the capitals; otherwise the last word and the
    particles before it are the family name. In Chinese and Korean the family name is the sign that stands alone,
    or the first one. Forms of address in front go to `honorific`.
    """
    honorific, rest = _without_honorific(" ".join(unicodedata.normalize("NFC", text).split()))
    if "," in rest or "،" in rest or "，" in rest:
        family, given = (part.strip() for part in re.split("[,،，]", rest, maxsplit=1))
        if _is_suffix(given):
            family, given = "", f"{family} {given}"
        else:
            own, given = _without_honorific(given)
            return from_parts(given, family, honorific=honorific or own)
        rest = given
    given, family = _split(rest)
    return from_parts(given, family, honorific=honorific)


def _without_honorific(text: str) -> tuple[str, str]:
    parts = text.split(" ")
    taken = 0
    # 'M' or 'S' alone may be an initial; a form of address of one letter needs its point or a company.
    while taken < len(parts) - 1 and is_honorific(parts[taken]) and (len(parts[taken]) > 1 or taken):
        taken += 1
    if parts[0] == "M." and taken == 1 and len(parts) == 2:
        return "", text
    return " ".join(parts[:taken]), " ".join(parts[taken:])


def _split(text: str) -> tuple[str, str]:
    """Given and family name of a name without a comma."""
    if _is_east_asian(text):
        return _split_east_asian(text)
    parts = text.split(" ")
    tail = len(parts)
    while tail > 1 and _is_suffix(parts[tail - 1]):
        tail -= 1
    names, suffix = parts[:tail], parts[tail:]
    capitals = [_all_capitals(part) and not _is_initial(part) for part in names]
    if any(capitals) and not all(capitals):
        family = [part for part, capital in zip(names, capitals, strict=True) if capital]
        given = [part for part, capital in zip(names, capitals, strict=True) if not capital]
        return " ".join(given), " ".join(family + suffix)
    start = max(len(names) - 1, 0)
    while start > 1 and names[start - 1].casefold() in _PARTICLES | _LA_AFTER_DE | {
        "al",
        "el",
        "ó",
        "ní",
        "di",
        "della",
        "le",
    }:
        start -= 1
    return " ".join(names[:start]), " ".join(names[start:] + suffix)


def _split_east_asian(text: str) -> tuple[str, str]:
    parts = text.split(" ")
    suffix = [part for part in parts if _is_suffix(part)]
    names = [part for part in parts if not _is_suffix(part)]
    if len(names) == 1:
        whole = names[0]
        cut = 2 if whole[:2] in _TWO_SIGN_SURNAMES.split() and len(whole) > 2 else 1
        if len(whole) == 1:
            cut = 1
        family, given = whole[:cut], whole[cut:]
    elif len(names) == 2 and len(names[1]) == 1 and len(names[0]) > 1:
        given, family = names
    else:
        family, given = names[0], " ".join(names[1:])
    return given, " ".join([family, *suffix])


def _is_east_asian(text: str) -> bool:
    parts = [part for part in text.split() if not _is_suffix(part)]
    return bool(parts) and all(_EAST_ASIAN.match(part) for part in parts)


def _is_suffix(word: str) -> bool:
    return bool(_SUFFIX.match(word) or _NAMED_SUFFIX.match(word))


def _is_initial(word: str) -> bool:
    return len(word.strip(".")) <= 1 or "." in word.rstrip(".")


def _all_capitals(word: str) -> bool:
    letters = [c for c in word if c.isalpha()]
    return bool(letters) and all(c.isupper() for c in letters)


def recase(text: str, *, family: bool = False) -> str:
    """A name in its usual letters when it is written in capitals only; any other name as it is.

    'VAN DER BERG' is 'van der Berg', "N'DIAYE" "N'Diaye", 'MCKAY' 'McKay', 'HADDAD II' 'Haddad II'. With `family`
    two letters are a name too ('NG' is 'Ng'); else they are kept as initials ('JP').
    """
    tidy = " ".join(unicodedata.normalize("NFC", text).split())
    parts = tidy.split(" ")
    names = [part for part in parts if not _is_suffix(part)]
    cased = [c for part in names for c in part if c.upper() != c.lower()]
    if not cased or not all(c.isupper() for c in cased) or all(_is_initial(part) for part in names):
        return tidy
    if not family and len(names) == 1 and len(names[0]) <= 2:
        return tidy
    turkish = any(c in _TURKISH for c in tidy)
    result = []
    for position, part in enumerate(parts):
        if _SUFFIX.match(part) and position > 0:
            result.append(part)
        elif family and position < len(names) - 1 and _is_particle(parts, position):
            result.append(_lower(part, turkish))
        else:
            result.append(_capitalise(part, turkish))
    return " ".join(result)


def _is_particle(parts: list[str], position: int) -> bool:
    word = parts[position].casefold()
    return word in _PARTICLES or (
        word in _LA_AFTER_DE and position > 0 and parts[position - 1].casefold() == "de"
    )


def _capitalise(word: str, turkish: bool) -> str:
    if _is_initial(word):
        return word
    pieces = re.split(r"([-'’ʼ])", word)
    done = "".join(piece[:1] + _lower(piece[1:], turkish) if len(piece) > 1 else piece for piece in pieces)
    if re.match(r"^Mc[a-z]{3,}$", done):
        done = "Mc" + done[2].upper() + done[3:]
    # The last letter decides which small sigma it is, and the cut above hid where the word begins.
    return re.sub("σ\\b", "ς", done)


def _lower(text: str, turkish: bool) -> str:
    if turkish:
        text = text.replace("İ", "i").replace("I", "ı")
    return text.replace("İ", "i").lower()
