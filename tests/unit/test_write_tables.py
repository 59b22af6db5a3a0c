"""What is written comes back unchanged, is never a formula, and is whole or not there."""

from __future__ import annotations

import errno
import os
from datetime import date, datetime
from pathlib import Path

import openpyxl
import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from r2p_desktop.errors import BadInput, NoSpace, ReadOnly
from r2p_desktop.interchange.cell_safety import harmless, original
from r2p_desktop.interchange.mapping import LEAVE_OUT, propose
from r2p_desktop.interchange.table import Cell, Table, TableRow
from r2p_desktop.interchange.table_files import read_table
from r2p_desktop.interchange.write_tables import write_csv, write_error_rows, write_xlsx

RISKY = ["=1+1", "+1-220-607", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "'=1", "''", "＝1", "=HYPERLINK(\"x\")", "a\x00b", "_x0041_",
         "_x005F_x0041_", "_x0001\x01", "line\nbreak", 'q"q', "a;b,c", " =1", "\ufeffx"]  # fmt: skip
TEXT = st.text(max_size=30).map(lambda text: text.replace("\r\n", "\n").replace("\r", "\n"))


@given(st.text())
def test_a_harmless_text_gives_the_very_text_back(text: str) -> None:
    assert original(harmless(text)) == text
    assert not harmless(text).startswith(("=", "+", "-", "@", "\t", "\r"))
    assert not any(ord(c) < 32 and c not in "\t\n" for c in harmless(text))


@pytest.mark.parametrize("text", RISKY)
def test_a_csv_cell_is_no_formula_and_comes_back(tmp_path: Path, text: str) -> None:
    path = tmp_path / "list.csv"
    write_csv(path, ["Name", "Notes"], [["Ng", text]])
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    assert read_table(path, heading_row=1).rows == [TableRow(2, ("Ng", text))]


@given(st.lists(st.tuples(TEXT, TEXT), min_size=1, max_size=8))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_every_csv_comes_back(tmp_path: Path, rows: list[tuple[str, str]]) -> None:
    path = tmp_path / "any.csv"
    write_csv(path, ["Name", "Notes"], rows)
    kept = [(n, row) for n, row in enumerate(rows, 2) if any(cell.strip() for cell in row)]
    assume(kept)
    table = read_table(path, encoding="utf-8-sig", separator=",", heading_row=1)
    assert [row.number for row in table.rows] == [n for n, _ in kept]
    for (_, row), read in zip(kept, table.rows, strict=True):
        assert [read.cell(i) or "" for i in (0, 1)] == [cell if cell.strip() else "" for cell in row]


PRINTED = st.text(st.characters(exclude_categories=("C", "Z")), min_size=1, max_size=30)


@given(st.lists(PRINTED.map(lambda text: text.replace("_x", "_y")), min_size=1, max_size=5))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=15)
def test_every_workbook_comes_back(tmp_path: Path, texts: list[str]) -> None:
    path = tmp_path / "any.xlsx"
    write_xlsx(path, ["Name", "Notes"], [["x", text] for text in texts])
    assert [row.cell(1) for row in read_table(path, heading_row=1).rows] == texts


def test_a_workbook_holds_texts_and_dates_and_no_formula(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    cells: list[Cell] = [date(2026, 3, 12), datetime.fromisoformat("2026-03-12T09:30:00"), 4, 1.5, True, None]
    size = write_xlsx(path, ["Day"], [cells, *([text] for text in RISKY)])
    assert size == path.stat().st_size
    assert read_table(path, heading_row=1).rows[0].cells == tuple(cells[:5])
    page = openpyxl.load_workbook(path).active
    assert page is not None
    assert page["A2"].is_date and page["B2"].is_date
    assert {cell.data_type for row in page.iter_rows(min_row=3) for cell in row if cell.value} == {"s"}


@pytest.mark.parametrize("name", ["errors.csv", "errors.xlsx"])
def test_rows_in_error_can_be_put_right_and_imported(tmp_path: Path, name: str) -> None:
    rows = [TableRow(5, ("=A", "x")), TableRow(6, ("fine",)), TableRow(9, (date(2026, 3, 12), None))]
    table = Table("in.xlsx", "S", (), ("Name", "Unit"), 4, rows)
    write_error_rows(tmp_path / name, table, [(5, "No name."), (9, "One."), (9, "Two.")])
    again = read_table(tmp_path / name)
    assert again.headings == ("Name", "Unit", "Problem (r2p_desktop)")
    fields = [entry.field for entry in propose(again.headings, [], "contacts").columns]
    assert fields == ["name", "unit", LEAVE_OUT]
    assert [[str(c) for c in row.cells] for row in again.rows] == [
        ["=A", "x", "No name."],
        ["2026-03-12", "None", "One. Two."],
    ]


def test_a_full_disk_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "list.csv"
    write_csv(path, ["Old"], [])
    before = path.read_bytes()

    def full(_handle: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(NoSpace, match="no room"):
        write_csv(path, ["New"], [])
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


def test_a_refused_place_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: object) -> None:
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(Path, "replace", refused)
    with pytest.raises(ReadOnly, match="may not be written"):
        write_csv(tmp_path / "list.csv", ["x"], [])
    assert list(tmp_path.iterdir()) == []
    with pytest.raises(BadInput, match="could not be written"):
        write_csv(tmp_path / "nowhere" / "list.csv", ["x"], [])


def test_a_cell_too_long_for_a_workbook_is_said(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match=r"Save as \.csv"):
        write_xlsx(tmp_path / "x.xlsx", ["x"], [["a" * 40_000]])
    assert list(tmp_path.iterdir()) == []
