"""Every text the window asks for can be translated: the whole program is walked in the pseudo-language."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

_PROGRAM = """
import json, sys
from r2p_desktop import i18n
from r2p_desktop.qt.translate import Translator

asked = set()
translate = Translator.translate

def watched(self, context, text, disambiguation=None, n=-1):
    if context == "":
        asked.add(text)
    return translate(self, context, text, disambiguation, n)

Translator.translate = watched
from r2p_desktop.__main__ import main
code = main(["--self-test", "--demo", "--language", "qps"])
known = i18n.catalogue("qps").entries
with open(sys.argv[1], "w", encoding="utf-8") as out:
    json.dump({"code": code, "asked": len(asked), "unknown": sorted(asked - known.keys())}, out)
"""
# Markings and words of the example office are data; its own, not the program's, and shown as they stand.
_DATA = frozenset({"UNMARKED", "INTERNAL", "RESTRICTED (EXAMPLE)"})


def _is_word(text: str) -> bool:
    """Whether a person would read it as words: no key of a hidden column, no form like `{n} {word}` or `14:30`."""
    bare = "".join(part.partition("}")[2] if "}" in part else part for part in text.split("{"))
    return any(c.isalpha() for c in bare) and not (text.islower() and text.replace("_", "").isalnum())


def test_every_text_of_the_window_is_in_the_catalogues(tmp_path: Path) -> None:
    found = tmp_path / "texts.json"
    ended = subprocess.run(
        [sys.executable, "-c", _PROGRAM, str(found)],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=300,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        check=False,
    )
    assert found.is_file(), ended.stderr
    told = json.loads(found.read_text("utf-8"))
    assert told["code"] == 0, ended.stderr
    assert told["asked"] > 500
    # A text in brackets is one that was translated already and is asked for again as part of another.
    unknown = [t for t in told["unknown"] if _is_word(t) and t not in _DATA and not t.startswith("[")]
    assert unknown == []
