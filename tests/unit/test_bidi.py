"""The bidirectional algorithm against Unicode's own test file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from r2p_desktop.reports.bidi import base_direction, levels, needs_bidi, visual_order

SAMPLE = Path(__file__).parent.parent / "golden" / "data" / "bidi_character_sample.txt"
WHOLE = Path("/usr/share/unicode/BidiCharacterTest.txt")


def _cases(path: Path) -> Iterator[tuple[str, int | None, list[int | None], list[int]]]:
    for line in path.read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            codes, direction, _, wanted, order = line.split(";")
            yield (
                "".join(chr(int(code, 16)) for code in codes.split()),
                None if direction == "2" else int(direction),
                [None if level == "x" else int(level) for level in wanted.split()],
                [int(index) for index in order.split()],
            )


def _check(path: Path) -> int:
    count = 0
    for text, base, wanted, order in _cases(path):
        found = levels(text, base)
        assert found == wanted, f"{text!r} with base {base}"
        drawn = [i for i, level in enumerate(found) if level is not None]
        seen = [drawn[i] for i in visual_order([level for level in found if level is not None])]
        assert seen == order, f"order of {text!r} with base {base}"
        count += 1
    return count


def test_the_committed_sample() -> None:
    assert _check(SAMPLE) > 250


@pytest.mark.skipif(
    not WHOLE.is_file(), reason="Unicode's whole test file is not installed (Debian: unicode-data)"
)
def test_the_whole_file() -> None:
    assert _check(WHOLE) > 90_000


def test_direction_comes_from_the_first_letter() -> None:
    assert base_direction("14 مارس March") == 1
    assert base_direction("(March) مارس") == 0
    assert base_direction("14:30 - 15:00") is None
    assert base_direction("\u2067abc\u2069 x") == 0
    assert levels("12 - 14") == [0] * 7


def test_latin_text_is_left_alone() -> None:
    assert not needs_bidi("Łódź – Đà Nẵng, Αθήνα, Київ, 中文")
    assert needs_bidi("see عمان")
    assert needs_bidi("a\u202eb")


def test_brackets_hold_an_arabic_name_in_an_english_line() -> None:
    text = "Ministry (وزارة 3) agreed"
    found = levels(text, 0)
    assert found[text.index("(")] == 0
    assert found[text.index(")")] == 0
    assert found[text.index("3")] == 2
