"""Makes the shipped Chinese and symbol fonts from their full originals: `python make_subset.py NOTO_SC_FOLDER NOTO_FOLDER`.

Run by hand when a font is renewed (see README.md); the program and its tests use only the results. The same input
gives the same bytes.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path

import uharfbuzz as hb

HERE = Path(__file__).resolve().parent

# Blocks that names, ministries' texts and their punctuation use, besides the hanzi of the two national standards.
CHINESE_BLOCKS = (
    (0x2E80, 0x2EFF),  # radicals
    (0x3000, 0x30FF),  # CJK punctuation, kana
    (0x3200, 0x33FF),  # enclosed, squared
    (0xFE30, 0xFE4F),  # vertical forms
    (0xFF00, 0xFFEF),  # full-width forms
    (0x2010, 0x2027),  # dashes, quotes and ellipsis in Chinese width
)
SYMBOL_BLOCKS = (
    (0x2190, 0x21FF),  # arrows
    (0x2200, 0x22FF),  # mathematics
    (0x2300, 0x23FF),  # technical
    (0x2460, 0x24FF),  # circled numbers
    (0x25A0, 0x25FF),  # squares, circles, triangles
    (0x2600, 0x26FF),  # ballot boxes, warning sign
    (0x2700, 0x27BF),  # ticks and crosses
    (0x2B00, 0x2BFF),  # more arrows
)


def _expand(blocks: Iterable[tuple[int, int]]) -> set[int]:
    return {code for first, last in blocks for code in range(first, last + 1)}


def _two_byte_hanzi(codec: str, leads: range, trails: Iterable[int]) -> set[int]:
    """Every ideograph a two-byte national code holds in these rows."""
    found: set[int] = set()
    for lead in leads:
        for trail in trails:
            try:
                text = bytes((lead, trail)).decode(codec)
            except UnicodeDecodeError:
                continue
            if len(text) == 1 and 0x3400 <= ord(text) <= 0xFAFF:
                found.add(ord(text))
    return found


def chinese_characters() -> set[int]:
    """GB 2312 (both levels: 6,763 hanzi) and Big5's frequent level (5,401), as used in names outside the mainland."""
    trails = [*range(0x40, 0x7F), *range(0xA1, 0xFF)]
    return (
        _two_byte_hanzi("gb2312", range(0xB0, 0xF8), range(0xA1, 0xFF))
        | _two_byte_hanzi("big5", range(0xA4, 0xC7), trails)
        | _expand(CHINESE_BLOCKS)
    )


def subset(source: Path, target: Path, characters: set[int]) -> None:
    """Writes the part of `source` that draws `characters`, with the layout that horizontal text needs."""
    face = hb.Face(hb.Blob.from_file_path(str(source)))
    wanted = hb.SubsetInput()
    wanted.sets(hb.SubsetInputSets.UNICODE).update(characters & set(face.unicodes))
    features = wanted.sets(hb.SubsetInputSets.LAYOUT_FEATURE_TAG)
    features.clear()
    features.update(int.from_bytes(tag, "big") for tag in (b"ccmp", b"locl", b"mark", b"mkmk"))
    wanted.sets(hb.SubsetInputSets.DROP_TABLE_TAG).update(
        int.from_bytes(tag, "big") for tag in (b"vhea", b"vmtx", b"VORG", b"DSIG", b"STAT", b"BASE")
    )
    wanted.sets(hb.SubsetInputSets.NAME_ID).update(range(15))  # copyright and licence stay inside the file
    wanted.flags = hb.SubsetFlags.NO_HINTING
    data = hb.subset(face, wanted).blob.data
    target.write_bytes(data)
    print(f"{target.name}: {len(data) / 1e6:.2f} MB, {hb.Face(hb.Blob(data)).glyph_count} glyphs")


def main(chinese: Path, noto: Path) -> None:
    for weight, folder in (("Regular", "400Regular"), ("Bold", "700Bold")):
        source = chinese / folder / f"NotoSansSC_{folder}.ttf"
        subset(source, HERE / f"NotoSansSC-{weight}.ttf", chinese_characters())
    for name in ("NotoSansMath-Regular", "NotoSansSymbols2-Regular"):
        subset(noto / f"{name}.ttf", HERE / f"{name}.ttf", _expand(SYMBOL_BLOCKS))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
