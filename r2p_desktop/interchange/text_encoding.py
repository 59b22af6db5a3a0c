"""Which encoding a text file is in: byte order marks, UTF-8 by proof, old code pages by how the words look."""

from __future__ import annotations

import codecs
import re
import unicodedata
from pathlib import Path

_CHUNK = 1024 * 1024
_SAMPLE = 256 * 1024
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# In order of preference where words look equally well.
_CODE_PAGES = (
    "cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "cp1256", "cp1255", "cp1257", "cp1258",
    "koi8-r", "mac-roman", "cp850", "gb18030", "big5", "shift_jis", "euc-kr",
)  # fmt: skip
_WORD_BYTES = re.compile(rb"[A-Za-z'\x80-\xff]+")
# Letters that belong to the everyday alphabets an encoding is used for; others make it less likely.
_COMMON = {
    "cp1252": "éèêëàâäáãåçñóòôöõøíìîïúùûüýÿßæœšžÉÈÊËÀÂÄÁÃÅÇÑÓÒÔÖÕØÍÌÎÏÚÙÛÜÆŒŠŽ€ºªðþÐÞÝ",
    "cp1250": "áčďéěíňóřšťúůýžąćęłńśźżăâîșțşţőűôäöüđÁČĎÉĚÍŇÓŘŠŤÚŮÝŽĄĆĘŁŃŚŹŻĂÂÎŞŢŐŰÔÄÖÜĐß",
    "cp1254": "çğıöşüâîûÇĞİÖŞÜÂÎÛ",
    "cp1257": "āčēģīķļņšūžąęėįųõäöüĀČĒĢĪĶĻŅŠŪŽĄĘĖĮŲÕÄÖÜ",
    "cp1258": "ăâđêôơưàảãáạĂÂĐÊÔƠƯ",
    "mac-roman": "éèêëàâäáãåçñóòôöõøíìîïúùûüßæœÉÈÊËÀÂÄÁÃÅÇÑÓÒÔÖÕØÍÌÎÏÚÙÛÜÆŒ",
    "cp850": "éèêëàâäáãåçñóòôöõøíìîïúùûüßæÉÈÊËÀÂÄÁÃÅÇÑÓÒÔÖÕØÍÌÎÏÚÙÛÜÆ",
}
_PUNCTUATION = "\u2019\u2018\u201c\u201d\u2013\u2014\u2026\u00ab\u00bb\u00a0\u00b0\u00b7\u2116\u2022"


def find_encoding(path: Path) -> str:
    """The Python name of the encoding of a text file.

    A mark at the beginning decides; then UTF-8, when every byte fits it or nearly every; then the pattern of zero bytes of UTF-16; then the code page under which the words look
    most like words.
    """
    with path.open("rb") as file:
        sample = file.read(_SAMPLE)
        for mark, name in _MARKS:
            if sample.startswith(mark):
                return name
        zeros_even, zeros_odd = sample[0::2].count(0), sample[1::2].count(0)
        if zeros_even + zeros_odd > len(sample) * 0.2 and min(zeros_even, zeros_odd) < 0.1 * max(
            zeros_even, zeros_odd
        ):
            return "utf-16-le" if zeros_odd > zeros_even else "utf-16-be"
        file.seek(0)
        good, bad = 0, 0
        decoder = codecs.getincrementaldecoder("utf-8")("surrogateescape")
        while chunk := file.read(_CHUNK):
            text = decoder.decode(chunk)
            if not text.isascii():
                escaped = sum(1 for c in text if "\udc80" <= c <= "\udcff")
                bad += escaped
                good += sum(1 for c in text if c > "\x7f") - escaped
    # A list put together from several sources may hold a few bytes of an older encoding.
    if bad == 0 or good > 20 * bad:
        return "utf-8"
    return _best_code_page(sample)


def repair_bytes(text: str) -> str:
    """Bytes that did not fit UTF-8 (as `surrogateescape` leaves them) read as Windows Latin, the likeliest origin."""
    if text.isascii() or not any("\udc80" <= c <= "\udcff" for c in text):
        return text
    return "".join(
        bytes([ord(c) - 0xDC00]).decode("cp1252", "replace") if "\udc80" <= c <= "\udcff" else c for c in text
    )


def _best_code_page(sample: bytes) -> str:
    words = [word for word in _WORD_BYTES.findall(sample) if not word.isascii()][:2000]
    best, best_score = "cp1252", -1e9
    for name in _CODE_PAGES:
        score = _likeliness(name, words, sample)
        if score > best_score + 1e-9:
            best, best_score = name, score
    return best


def _likeliness(name: str, words: list[bytes], sample: bytes) -> float:
    """How much words look like words under an encoding: a mean over the letters beyond ASCII, at most 1."""
    if name in ("gb18030", "big5", "shift_jis", "euc-kr"):
        return _likeliness_east_asian(name, sample)
    total, seen = 0.0, 0
    for word in words:
        try:
            text = word.decode(name)
        except UnicodeDecodeError:
            return -10.0
        scripts = set()
        for place, char in enumerate(text):
            if char.isascii():
                if char.isalpha():
                    scripts.add("LATIN")
                continue
            seen += 1
            total += _letter_score(name, text, place)
            scripts.add(unicodedata.name(char, "?").split(" ")[0])
        if len(scripts & {"LATIN", "GREEK", "CYRILLIC", "ARABIC", "HEBREW"}) > 1:
            total -= 1.0 * len(text)
    return total / max(seen, 1)


def _letter_score(name: str, text: str, place: int) -> float:
    char = text[place]
    if not char.isalpha():
        return 0.6 if char in _PUNCTUATION else -1.5
    score = 1.0
    if name in _COMMON and char not in _COMMON[name]:
        score = -0.5
    before = text[place - 1] if place else ""
    # A capital inside a word of small letters: the sign of the wrong code page.
    if char.isupper() and before.isalpha() and before.islower():
        score -= 1.5
    return score


def _likeliness_east_asian(name: str, sample: bytes) -> float:
    cut = sample[: sample.rfind(b"\n") + 1] or sample
    try:
        text = cut.decode(name)
    except UnicodeDecodeError:
        return -10.0
    foreign = [c for c in text if not c.isascii()]
    # The first ideographs of these encodings are the everyday ones; rare ones come from misread Latin text.
    common = sum(1 for c in foreign if _everyday(c))
    return common / max(len(foreign), 1) * 1.2 - 0.3


def _everyday(char: str) -> bool:
    if "\u3040" <= char <= "\u30ff" or "\uac00" <= char <= "\ud7af" or char in "，。、；：（）　·":
        return True
    if not "\u4e00" <= char <= "\u9fff":
        return False
    try:
        first = char.encode("gb2312")[0]
    except UnicodeEncodeError:
        return False
    return 0xB0 <= first <= 0xD7
