"""What a file becomes: the list as the person sees it, whatever the encoding, separator and shape."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from datetime import date
from pathlib import Path

import openpyxl
import pytest

from r2p_desktop.errors import BadInput
from r2p_desktop.interchange.table import TableRow, cell_text, column_letters
from r2p_desktop.interchange.table_files import read_table
from r2p_desktop.interchange.text_tables import find_separator


def _write(path: Path, data: bytes) -> Path:
    path.write_bytes(data)
    return path


def test_numbers_rows_and_columns_as_the_person_sees_them(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    page = book.active
    assert page is not None
    page["C3"] = "Contacts of the group"
    for column, heading in enumerate(("Name", "E-mail", "Last verified", "Focal point", "Number"), 3):
        page.cell(5, column, heading)
    for column, value in enumerate(("Ng, A.", "a@b.example", date(2026, 3, 12), True, 12.0), 3):
        page.cell(7, column, value)
    page.cell(9, 3, "Ó Briain, T.")
    page.cell(9, 7, 1.5)
    path = tmp_path / "list.xlsx"
    book.save(path)
    table = read_table(path)
    assert table.heading_row == 5
    assert table.headings == ("", "", "Name", "E-mail", "Last verified", "Focal point", "Number")
    assert table.above == (TableRow(3, (None, None, "Contacts of the group")),)
    assert table.rows == [
        TableRow(7, (None, None, "Ng, A.", "a@b.example", date(2026, 3, 12), True, 12)),
        TableRow(9, (None, None, "Ó Briain, T.", None, None, None, 1.5)),
    ]


def test_the_list_is_found_among_the_sheets(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    cover = book.active
    assert cover is not None
    cover.title = "Cover"
    for row in range(1, 40):
        cover.cell(row, 1, f"Explanation, line {row}")
    old = book.create_sheet("Hidden copy")
    new = book.create_sheet("Focal points")
    for page, rows in ((old, 30), (new, 3)):
        page.append(["Name", "Ministry", "E-mail"])
        for row in range(rows):
            page.append([f"Person {row}", "Justice", f"p{row}@x.example"])
    old.sheet_state = "hidden"
    path = tmp_path / "book.xlsx"
    book.save(path)
    table = read_table(path)
    assert table.sheet == "Focal points"
    assert [(s.name, s.rows, s.hidden) for s in table.sheets] == [
        ("Cover", 39, False),
        ("Hidden copy", 31, True),
        ("Focal points", 4, False),
    ]
    assert len(read_table(path, sheet="Hidden copy").rows) == 30


TEXTS = {
    "utf-8": "Name;Unité\r\nZoë Ångström;Łódź\r\nبيان;部门\r\n",
    "utf-8-sig": "Name;Unité\r\nZoë;Łódź\r\n",
    "utf-16": "Name;Unité\r\nZoë;部门\r\n",
    "utf-16-le": "Name;Unité\r\nZoë Ångström;Łódź and some more text\r\n",
    "utf-16-be": "Name;Unité\r\nZoë Ångström;Łódź and some more text\r\n",
    "cp1252": "Prénom;Nom;Unité\r\nLucía;Fernández Ortega;Café – “société”\r\nSøren;Ørsted;naïve\r\nÉMILE;FRANÇOIS;DÉPÔT\r\n",
    "cp1250": "Imię;Nazwisko;Jednostka\r\nŁukasz;Wójcik;Biuro spraw międzynarodowych\r\nZdeněk;Dvořák;Úřad vlády\r\n",
    "cp1251": "Фамилия;Имя;Должность\r\nПетров;Сергей Иванович;Начальник отдела\r\nИВАНОВ;ИВАН;ДИРЕКТОР\r\n",
    "koi8-r": "Фамилия;Имя;Должность\r\nПетров;Сергей Иванович;Начальник отдела\r\nСидорова;Анна;Советник\r\n",
    "cp1253": "Επώνυμο;Όνομα;Θέση\r\nΠαπαδοπούλου;Ιωάννα;Διευθύντρια\r\n",
    "cp1256": "الاسم;المنصب;الوزارة\r\nمحمد الأحمد;مدير عام;وزارة الخارجية\r\n",
    "gb18030": "姓名;职务;机构\r\n王小明;司长;外交部\r\n李华;处长;司法部\r\n",
}


@pytest.mark.parametrize("encoding", TEXTS)
def test_the_encoding_is_found(tmp_path: Path, encoding: str) -> None:
    path = _write(tmp_path / "list.csv", TEXTS[encoding].encode(encoding))
    table = read_table(path, heading_row=1)
    read = [list(table.headings), *([cell_text(c) for c in row.cells] for row in table.rows)]
    assert read == [line.split(";") for line in TEXTS[encoding].splitlines()]


def test_a_few_old_bytes_in_a_new_file_are_read_as_windows_latin(tmp_path: Path) -> None:
    text = "Name;Unit\r\n" + "Zoë Ångström;Łódź\r\n" * 20
    path = _write(tmp_path / "mixed.csv", text.encode() + "José;x\r\n".encode("cp1252"))
    assert read_table(path).rows[-1].cells == ("José", "x")


@pytest.mark.parametrize(
    ("text", "separator"),
    [
        ("HADDAD, Amina;Adviser;x\nNG, A.;Director;y\n", ";"),
        ('Name,Post\n"HADDAD; Amina",x\n', ","),
        ("Name\tPost\nA, B\tC; D\n", "\t"),
        ("Name|Post\na|b\n", "|"),
        ("Name\nHaddad\nNg\n", ";"),
        ("Title of the list\n\nName;Post;Unit\na;b;c\nd;e;f\n", ";"),
    ],
)
def test_the_separator_is_found(text: str, separator: str) -> None:
    assert find_separator(text) == separator


def test_quotes_new_lines_and_hints(tmp_path: Path) -> None:
    data = 'sep=;\r\nName;Notes\r\n"Ng; A.";"Said: ""call"",\r\nlater"\r\n\r\nÓ Briain;5" pipe\r\n'
    table = read_table(_write(tmp_path / "list.csv", data.encode("cp1252")))
    assert table.headings == ("Name", "Notes")
    assert table.rows == [
        TableRow(3, ("Ng; A.", 'Said: "call",\nlater')),
        TableRow(5, ("Ó Briain", '5" pipe')),
    ]


def test_a_quotation_mark_that_nothing_closes_spoils_one_row_only(tmp_path: Path) -> None:
    lines = [
        "Name;Notes",
        'Ng;"never closed',
        'Haddad;"closed\nlater"',
        "Mensah;x",
        'Silva;"again',
        "Last;row",
    ]
    table = read_table(_write(tmp_path / "list.csv", "\r\n".join(lines).encode()))
    assert cell_text(table.rows[0].cell(0)) == "Ng"
    assert [cell_text(row.cell(0)) for row in table.rows][-2:] == ["Silva", "Last"]
    assert table.rows[-2].cells == ("Silva", '"again')
    assert table.notices


def test_a_list_without_headings_keeps_its_first_row(tmp_path: Path) -> None:
    table = read_table(
        _write(tmp_path / "list.csv", b"Amina Haddad;a@b.example;+41 22 730 12 34\nA. Ng;n@b.example;\n")
    )
    assert (table.heading_row, table.headings) == (0, ("", "", ""))
    assert len(table.rows) == 2


def test_other_headings_are_found_by_their_shape(tmp_path: Path) -> None:
    table = read_table(_write(tmp_path / "list.csv", b"Liste 2026;;\nJina;Wizara;Simu\nAmina;Sheria;12\n"))
    assert (table.heading_row, table.headings) == (2, ("Jina", "Wizara", "Simu"))


def test_progress_is_told(tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    path = _write(tmp_path / "list.csv", b"Name;Post\n" + b"Ng;Director\n" * 1200)
    read_table(path, progress=lambda done, total: told.append((done, total)))
    assert told == [(500, 0), (1000, 0), (1201, 1201)]


def test_column_letters() -> None:
    assert [column_letters(n) for n in (0, 25, 26, 701, 702, 16383)] == ["A", "Z", "AA", "ZZ", "AAA", "XFD"]


@pytest.mark.skipif(os.name == "nt", reason="no such file there")
def test_a_device_is_no_file() -> None:
    with pytest.raises(BadInput, match="is no file"):
        read_table(Path("/dev/null"))


def test_an_open_document_table_is_read_with_its_types(tmp_path: Path) -> None:
    names = " ".join(
        f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{short}:1.0"'
        for short in ("office", "table", "text")
    )

    def text(value: str) -> str:
        return f'<table:table-cell office:value-type="string"><text:p>{value}</text:p></table:table-cell>'

    day = '<table:table-cell office:value-type="date" office:date-value="2026-03-12"/>'
    yes = '<table:table-cell office:value-type="boolean" office:boolean-value="true"/>'
    rows = [
        text("Name") + text("Last verified") + text("Focal point"),
        '<table:table-cell table:number-columns-repeated="3"/>',
        text("Ng, A.") + day + yes,
    ]
    body = "".join(f"<table:table-row>{row}</table:table-row>" for row in rows)
    # The empty rest of the sheet, as LibreOffice writes it.
    rest = '<table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>'
    path = tmp_path / "list.ods"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr(
            "content.xml",
            f'<?xml version="1.0"?><office:document-content {names}><office:body><office:spreadsheet>'
            f'<table:table table:name="People">{body}{rest}</table:table>'
            "</office:spreadsheet></office:body></office:document-content>",
        )
        manifest = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"
        archive.writestr("META-INF/manifest.xml", f'<manifest:manifest xmlns:manifest="{manifest}"/>')
    table = read_table(path)
    assert (table.sheet, table.heading_row) == ("People", 1)
    assert table.rows == [TableRow(3, ("Ng, A.", date(2026, 3, 12), True))]


def test_the_reader_loads_neither_the_window_nor_the_database() -> None:
    program = (
        "import sys; import r2p_desktop.interchange.read_table, python_calamine; "
        "print([name for name in ('PySide6', 'sqlalchemy', 'reportlab', 'phonenumbers', 'babel') if name in sys.modules])"
    )
    root = Path(__file__).parents[2]
    asked = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, check=True, cwd=root, text=True
    )
    assert asked.stdout.strip() == "[]"
