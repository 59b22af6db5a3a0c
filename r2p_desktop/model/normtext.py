"""One spelling for search and for telling people apart: the same folding for what is stored and what is typed."""

from __future__ import annotations

import re
import unicodedata

# Letters that no Unicode decomposition turns into the letter people type instead, and letter forms
# that writers of Arabic, Persian and Cyrillic use for one another.
_LETTERS = str.maketrans(
    {
        "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h",
        "ŧ": "t", "ŋ": "n", "ə": "e", "ɗ": "d", "ɓ": "b", "ƙ": "k", "ƴ": "y", "ʻ": "'", "ʼ": "'", "’": "'", "‘": "'",
        "ʾ": "'", "ʿ": "'", "`": "'", "´": "'", "‐": "-", "‑": "-", "–": "-", "—": "-",
        "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ی": "ي", "ئ": "ي", "ؤ": "و", "ة": "ه", "ۀ": "ه", "ہ": "ه",
        "ھ": "ه", "ک": "ك", "ـ": "", "ё": "е", "є": "е", "ґ": "г", "ў": "у",
        "\u200b": "", "\u200c": "", "\u200d": "", "\u2060": "", "\ufeff": "", "\u00ad": "",
    }
)  # fmt: skip
_ONE_BY_ONE = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003134f"
_IDEOGRAPH = re.compile(f"([{_ONE_BY_ONE}])")
_IDEOGRAPHS = re.compile(f"[{_ONE_BY_ONE}](?: [{_ONE_BY_ONE}])*")
_WORD = re.compile(r"[^\W_]+")
# Both begin at a word's first letter only: a pasted word of 100,000 letters is else searched from each of them.
_JOINED = re.compile(r"\b\w+(?:['-]\w+)+")
_GERMAN = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa"})
_GERMAN_WORD = re.compile(r"\b\w*[äöüøå]\w*", re.IGNORECASE)
_ROMANISED = re.compile("[\u0370-\u03ff\u0400-\u052f\u10a0-\u10ff\u0530-\u058f\uac00-\ud7af]+")
_ARTICLE = re.compile(r"\bال(\w{3,})")


def fold(text: str) -> str:
    """`text` in the one spelling that comparisons use; folding twice changes nothing.

    Case, accents, vowel points, ligatures and full-width forms go; ł ø đ ß ı and the letter forms of Arabic
    and Cyrillic become the plain letter; each Chinese or Japanese character stands alone; runs of white space
    become one space. Words keep their order, their hyphens and their (straight) apostrophes.
    """
    if text.isascii():
        return " ".join(text.lower().replace("`", "'").split())
    plain = unicodedata.normalize("NFKC", text).casefold().translate(_LETTERS)
    plain = unicodedata.normalize("NFKD", plain).casefold()
    plain = "".join(c for c in plain if c < "\u0300" or not _is_mark(c)).translate(_LETTERS)
    plain = unicodedata.normalize("NFC", plain)
    return " ".join(_IDEOGRAPH.sub(r" \1 ", plain).split())


def _is_mark(char: str) -> bool:
    # 10..35 are Hebrew and Arabic points, 200 and above accents. Smaller and middle classes are parts of letters
    # in Indic scripts, Thai and kana: without them other words would come out.
    kind = unicodedata.combining(char)
    return 10 <= kind <= 35 or kind >= 200


def words(text: str) -> list[str]:
    """The folded words of `text` in order; hyphens, apostrophes and other punctuation separate words."""
    return _WORD.findall(fold(text))


def normalise(text: str) -> str:
    """What the search index stores for `text`: its folded words, then other ways to type them.

    The other ways: without hyphen or apostrophe (`obrien`, `jeanpierre`), `ue` for ü, Arabic names without
    the article, Greek, Cyrillic and Chinese words in Latin letters.
    """
    folded = fold(text)
    more = [re.sub("['-]", "", word) for word in _JOINED.findall(folded)]
    if not text.isascii():
        more += [
            fold(word.lower().translate(_GERMAN))
            for word in _GERMAN_WORD.findall(unicodedata.normalize("NFC", text))
        ]
        more += _ARTICLE.findall(folded)
        more += _in_latin_letters(folded)
    # Words alone, not the text: what separates words is decided here, not by the Unicode tables of SQLite.
    return " ".join([*_WORD.findall(folded), *dict.fromkeys(more)])


def _in_latin_letters(folded: str) -> list[str]:
    found = _ROMANISED.findall(folded)
    runs = _IDEOGRAPHS.findall(folded)
    if not found and not runs:
        return []
    from anyascii import anyascii  # only texts in these scripts need its tables

    latin = [anyascii(word).lower() for word in found]
    for run in runs:
        sounds = [anyascii(char).lower().strip() for char in run.split()]
        # 王小明: 'wang', 'xiao', 'ming'; people also type the given name, or all of it, in one word.
        latin += [*sounds, "".join(sounds[1:]), "".join(sounds)]
    return [word for word in latin if word]


def fts_query(typed: str, *, last_is_prefix: bool = True) -> str:
    """The FTS5 query for what a person typed: every word must occur, the last may be unfinished.

    A word with hyphens, apostrophes or Chinese characters becomes a phrase. Every term is quoted, so nothing
    typed is FTS5 syntax. Returns "" when `typed` holds no letter and no digit: the caller shows everything.
    """
    terms = []
    for chunk in typed.split():
        parts = words(chunk)
        if parts:
            terms.append(" ".join(parts))
    quoted = [f'"{term}"' for term in terms]
    if quoted and last_is_prefix:
        quoted[-1] += "*"
    return " ".join(quoted)
