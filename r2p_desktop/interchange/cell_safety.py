"""Making text cells harmless in spreadsheet programs, and getting the very same text back."""

from __future__ import annotations

import re

# What a spreadsheet program takes for the beginning of a formula or a command; the apostrophe is our own sign.
_RISKY = ("=", "+", "-", "@", "\t", "\r", "\n", "'", "＝", "＋", "－", "＠")
_CONTROLS = "\x00-\x08\x0b-\x1f\x7f\ufffe\uffff\ud800-\udfff"
_CONTROL = re.compile(f"[{_CONTROLS}]")
_CODE = re.compile(r"_x([0-9A-Fa-f]{4})_")
# A text that already looks like a code ('_x0041_') is coded itself, or it would come back as another.
_LOOKS_CODED = re.compile(f"_(?=x[0-9A-Fa-f]{{4}}[_{_CONTROLS}])")


def harmless(text: str) -> str:
    """`text` as a CSV cell: what could begin a formula gets an apostrophe in front, control characters a code.

    An apostrophe at the beginning gets a second one, so that `original` gives every text back. Telephone numbers get
    one too: Excel would count `+1-220-607` together.
    """
    coded = _CONTROL.sub(lambda found: f"_x{ord(found.group()):04X}_", _LOOKS_CODED.sub("_x005F_", text))
    return f"'{coded}" if coded.startswith(_RISKY) else coded


def original(text: str) -> str:
    """The text that `harmless` made this of; any other text as it is."""
    bare = text[1:] if text.startswith("'") and text[1:].startswith(_RISKY) else text
    return _CODE.sub(lambda found: chr(int(found.group(1), 16)), bare)
