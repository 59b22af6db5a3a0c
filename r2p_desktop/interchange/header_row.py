"""Finding the row of headings under titles and blank rows."""

from __future__ import annotations

from collections.abc import Sequence

from r2p_desktop.interchange.mapping import heading_score
from r2p_desktop.interchange.table import TableRow, cell_text
from r2p_desktop.interchange.values import looks_like_email, looks_like_phone

LOOK_AT = 30
_LONGEST_HEADING = 80


def find_heading_row(rows: Sequence[TableRow]) -> tuple[int, float]:
    """The place among the first `LOOK_AT` rows (rows with something in them) of the row of headings, and its score.

    The row with most known headings wins; without known headings, the first row that is as wide as the table, all
    words, each once. The place is -1 when the file has no headings. The score grows with each known heading.
    """
    looked_at = rows[:LOOK_AT]
    width = max((_filled(row) for row in looked_at), default=0)
    best, best_score = -1, 0.0
    for place, row in enumerate(looked_at):
        score = _score(row, width)
        if score > best_score:
            best, best_score = place, score
    if best >= 0:
        return best, best_score
    for place, row in enumerate(looked_at[:-1]):
        texts = _texts(row)
        if len(texts) >= max(2, 0.8 * width) and _all_words(row, texts) and len(set(texts)) == len(texts):
            return place, 0.0
    return -1, 0.0


def _texts(row: TableRow) -> list[str]:
    return [text for text in map(cell_text, row.cells) if text]


def _filled(row: TableRow) -> int:
    return len(_texts(row))


def _all_words(row: TableRow, texts: Sequence[str]) -> bool:
    typed = all(cell is None or isinstance(cell, str) for cell in row.cells)
    return typed and all(
        len(text) <= _LONGEST_HEADING
        and any(c.isalpha() or c == "#" for c in text)
        and not looks_like_email(text)
        and not looks_like_phone(text)
        for text in texts
    )


def _score(row: TableRow, width: int) -> float:
    texts = _texts(row)
    needed = 1 if width == 1 else 2
    if len(texts) < needed or not _all_words(row, texts):
        return 0.0
    scores = [heading_score(text) for text in texts]
    surely = sum(1 for score in scores if score >= 0.9)
    likely = sum(1 for score in scores if 0.0 < score < 0.9)
    if surely < needed and not (surely and surely * 2 >= len(texts)):
        return 0.0
    return surely + 0.25 * likely
