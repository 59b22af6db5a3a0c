"""Reading CSV, TSV and their relatives: encoding, separator and quotes are found, not asked."""

from __future__ import annotations

import csv
import io
from collections import Counter, deque
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from r2p_desktop.errors import BadInput, Cancelled
from r2p_desktop.i18n import Message, message
from r2p_desktop.interchange.cell_safety import original
from r2p_desktop.interchange.collecting import RowCollector
from r2p_desktop.interchange.limits import Limits
from r2p_desktop.interchange.text_encoding import find_encoding, repair_bytes
from r2p_desktop.interchange.workbook_check import too_large

SEPARATORS = (";", ",", "\t", "|")
_SAMPLE_CHARS = 64 * 1024
_REPORT_EVERY = 500
_HINT = "sep="


def read_text_rows(
    path: Path,
    collector: RowCollector,
    encoding: str | None,
    separator: str | None,
    cancelled: Callable[[], bool],
    progress: Callable[[int, int], None],
    limits: Limits,
    notices: list[Message],
) -> tuple[str, str]:
    """Read a text file into `collector`; returns the encoding and the separator used. Raises BadInput, Cancelled."""
    used_encoding = encoding or find_encoding(path)
    sample, first_line = _sample(path, used_encoding)
    _refuse_other_kinds(path.name, sample)
    hinted = first_line.strip().lower().startswith(_HINT) and len(first_line.strip()) == len(_HINT) + 1
    used_separator = separator or (first_line.strip()[-1] if hinted else find_separator(sample))
    # Only ever raised, and to our own limit: the module knows no other way to be told.
    csv.field_size_limit(max(csv.field_size_limit(), limits.field_bytes))
    repairs = 0
    with path.open("r", encoding=used_encoding, errors="surrogateescape", newline="") as file:
        lines = _lines(path.name, file, limits)
        for number, (cells, repaired) in enumerate(_records(lines, used_separator, limits.quote_repairs), 1):
            repairs += repaired
            if number == 1 and hinted:
                continue
            collector.add(number, [_clean(cell) for cell in cells])
            if number % _REPORT_EVERY == 0:
                if cancelled():
                    raise Cancelled
                progress(number, 0)
    if repairs > limits.quote_repairs:
        raise too_large(
            path.name, message("more than {n} quotation marks are never closed", n=limits.quote_repairs)
        )
    if repairs:
        notices.append(
            message(
                "{n} rows have a quotation mark that is never closed; it was read as a letter.", n=repairs
            )
        )
    if not collector.rows:
        raise BadInput(
            message(
                "'{name}' is empty. Nothing was imported. Choose the file that holds the list.",
                name=path.name,
            )
        )
    progress(len(collector.rows), len(collector.rows))
    return used_encoding, used_separator


def find_separator(sample: str) -> str:
    """The separator that gives most lines of a sample the same number of cells, more than one; else a semicolon."""
    best, best_score = ";", 0.0
    for separator in SEPARATORS:
        reader = csv.reader(io.StringIO(sample, newline=""), delimiter=separator)
        widths = Counter(len(cells) for cells in _tolerant(reader) if any(cells))
        several = {width: count for width, count in widths.items() if width > 1}
        if not several:
            continue
        # Rows in agreement count most; more columns break the tie: 'a, b; c, d' has both signs in every line.
        width, count = max(several.items(), key=lambda item: (item[1], item[0]))
        score = count / sum(widths.values()) + min(width, 50) / 1000
        if score > best_score:
            best, best_score = separator, score
    return best


def _tolerant(reader: Iterator[list[str]]) -> Iterator[list[str]]:
    try:
        yield from reader
    except csv.Error:
        return


def _sample(path: Path, encoding: str) -> tuple[str, str]:
    try:
        with path.open("r", encoding=encoding, errors="surrogateescape", newline="") as file:
            text = file.read(_SAMPLE_CHARS)
    except (LookupError, UnicodeError) as problem:
        raise _no_table(path.name) from problem
    whole_lines = text[: text.rfind("\n") + 1] or text
    return whole_lines, whole_lines.split("\n", 1)[0]


def _lines(name: str, file: io.TextIOWrapper, limits: Limits) -> Iterator[str]:
    while line := file.readline(limits.line_chars + 1):
        if len(line) > limits.line_chars:
            raise too_large(
                name, message("a line is longer than {n} million characters", n=limits.line_chars // 1024**2)
            )
        yield line


def _refuse_other_kinds(name: str, sample: str) -> None:
    """Refuse what is text to the eye of a program only: binary data, web pages, cards, calendars, PDFs."""
    head = sample.lstrip().lower()
    if head.startswith(("%pdf", "{\\rtf")):
        raise _no_table(name)
    if head.startswith(("<!doctype html", "<html", "<table", "<?xml")):
        raise BadInput(
            message("'{name}' is a web page or XML file with the name of a table. Nothing was imported. "
                    "Open it in the spreadsheet program, save it as .xlsx, and import that file.", name=name)
        )  # fmt: skip
    if head.startswith(("begin:vcard", "begin:vcalendar")):
        raise BadInput(
            message("'{name}' holds cards or a calendar, not a table. Nothing was imported. "
                    "Export the contacts as .csv and import that file.", name=name)
        )  # fmt: skip
    odd = sum(1 for c in sample if (c < " " and c not in "\t\r\n\f\v\x1a") or c == "\x7f")
    if "\0" in sample or odd * 200 > len(sample):
        raise _no_table(name)


def _no_table(name: str) -> BadInput:
    return BadInput(
        message("'{name}' is no table: it holds neither text nor a workbook. Nothing was imported. "
                "Save the list as .xlsx or .csv and import that file.", name=name)
    )  # fmt: skip


def _clean(cell: str) -> str:
    plain = repair_bytes(cell)
    if "\r" in plain:
        plain = plain.replace("\r\n", "\n").replace("\r", "\n")
    return original(plain) if plain.startswith("'") or "_x" in plain else plain


class _Lines:
    """Hands out lines one by one and remembers those of the record being read, to read them again."""

    def __init__(self, lines: Iterable[str]) -> None:
        self._source = iter(lines)
        self._again: deque[str] = deque()
        self.taken: list[str] = []
        self.ended = False

    def __iter__(self) -> _Lines:
        return self

    def __next__(self) -> str:
        try:
            line = self._again.popleft() if self._again else next(self._source)
        except StopIteration:
            self.ended = True
            raise
        self.taken.append(line)
        return line

    def give_back_all_but_first(self) -> str:
        first, *others = self.taken
        self._again.extendleft(reversed(others))
        self.taken, self.ended = [], False
        return first


def _records(lines: Iterable[str], separator: str, repairs_allowed: int) -> Iterator[tuple[list[str], bool]]:
    """The records of a text table, and whether each was repaired.

    A quotation mark that nothing closes would swallow the rest of the file as one cell: such a line is read once more
    with its quotation marks as letters, and reading goes on with the next line.
    """
    source = _Lines(lines)
    reader = csv.reader(source, delimiter=separator)
    repairs = 0
    while True:
        source.taken = []
        try:
            cells = next(reader)
            swallowed = source.ended and len(source.taken) > 0 and _is_open(source.taken, separator)
        except StopIteration:
            return
        except csv.Error:
            swallowed, cells = True, []
        if not swallowed:
            yield cells, False
            continue
        repairs += 1
        line = source.give_back_all_but_first()
        yield line.rstrip("\r\n").split(separator), True
        if repairs > repairs_allowed:
            return
        reader = csv.reader(source, delimiter=separator)


def _is_open(taken: list[str], separator: str) -> bool:
    """Whether the last record ended with the file and inside quotation marks."""
    try:
        for _ in csv.reader(taken, delimiter=separator, strict=True):
            pass
    except csv.Error as problem:
        return "unexpected end of data" in str(problem)
    return False
