"""Whatever file is chosen: a table as the person sees it, or one clear sentence."""

from __future__ import annotations

import json
import random
import struct
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from r2p_desktop.errors import BadInput, Cancelled, NotFound
from r2p_desktop.interchange import child_process
from r2p_desktop.interchange.child_process import reader_command
from r2p_desktop.interchange.limits import LIMITS, Limits
from r2p_desktop.interchange.table_files import read_table

CONTENT_TYPES = (
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    '<Override PartName="/xl/workbook.xml" '
    'ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>'
)
RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'


def _text_cell(place: str, text: str) -> str:
    return f'<c r="{place}" t="inlineStr"><is><t>{text}</t></is></c>'


def _sheet(rows: dict[int, str]) -> str:
    body = "".join(f'<row r="{number}">{cells}</row>' for number, cells in rows.items())
    return f'<?xml version="1.0"?><worksheet {MAIN}><sheetData>{body}</sheetData></worksheet>'


FAR_APART = _sheet({1: _text_cell("A1", "Name"), 1048576: _text_cell("XFD1048576", "x")})
SMALL_LIST = _sheet(
    {1: _text_cell("A1", "Name") + _text_cell("B1", "E-mail"), 2: _text_cell("A2", "Ng, A.") + _text_cell("B2", "a@b.example")}
)  # fmt: skip


def _workbook(path: Path, sheets: dict[str, str], *, prolog: str = "") -> Path:
    """A workbook written part by part, as no spreadsheet program would."""
    names = "".join(f'<sheet name="{name}" sheetId="{n}" r:id="r{n}"/>' for n, name in enumerate(sheets, 1))
    targets = "".join(
        f'<Relationship Id="r{n}" Type="{RELATION}/worksheet" Target="worksheets/sheet{n}.xml"/>'
        for n in range(1, len(sheets) + 1)
    )
    package = "http://schemas.openxmlformats.org/package/2006/relationships"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", CONTENT_TYPES)
        archive.writestr(
            "_rels/.rels",
            f'<Relationships xmlns="{package}"><Relationship Id="r1" Type="{RELATION}/officeDocument" '
            'Target="xl/workbook.xml"/></Relationships>',
        )
        archive.writestr(
            "xl/workbook.xml",
            f'{prolog}<workbook {MAIN} xmlns:r="{RELATION}"><sheets>{names}</sheets></workbook>',
        )
        archive.writestr(
            "xl/_rels/workbook.xml.rels", f'<Relationships xmlns="{package}">{targets}</Relationships>'
        )
        for number, text in enumerate(sheets.values(), 1):
            archive.writestr(f"xl/worksheets/sheet{number}.xml", text)
    return path


def _write(path: Path, data: bytes) -> Path:
    path.write_bytes(data)
    return path


# Refusals


def _refusal(path: Path) -> str:
    with pytest.raises(BadInput) as caught:
        read_table(path)
    sentence = str(caught.value)
    assert path.name in sentence
    assert "Nothing was imported." in sentence
    assert caught.value.code == "bad-input"
    return sentence


def test_two_cells_at_the_ends_of_the_sheet_are_one_sentence(tmp_path: Path) -> None:
    assert "stray cell" in _refusal(_workbook(tmp_path / "far.xlsx", {"Sheet1": FAR_APART}))


def test_a_sheet_that_ends_the_reader_does_not_hide_the_list_beside_it(tmp_path: Path) -> None:
    path = _workbook(tmp_path / "two.xlsx", {"Old": FAR_APART, "List": SMALL_LIST})
    table = read_table(path)
    assert (table.sheet, table.headings) == ("List", ("Name", "E-mail"))
    assert [str(notice) for notice in table.notices] == ["Sheet 'Old' could not be read and was left out."]
    with pytest.raises(BadInput, match="stray cell"):
        read_table(path, sheet="Old")


def test_a_column_far_to_the_right_is_named(tmp_path: Path) -> None:
    sheet = _sheet({1: _text_cell("A1", "Name") + _text_cell("XFD1", "x")})
    assert "reaches column XFD" in _refusal(_workbook(tmp_path / "wide.xlsx", {"Sheet1": sheet}))


def test_a_document_type_definition_is_refused(tmp_path: Path) -> None:
    prolog = '<?xml version="1.0"?><!-- x --><!DOCTYPE a [<!ENTITY b "bbbb">]>'
    assert "document type definition" in _refusal(
        _workbook(tmp_path / "dtd.xlsx", {"S": SMALL_LIST}, prolog=prolog)
    )


def test_a_part_packed_too_well_is_refused(tmp_path: Path) -> None:
    bomb = _sheet({1: _text_cell("A1", "Name") + " " * (LIMITS.zip_ratio_from_bytes + 1)})
    path = _workbook(tmp_path / "bomb.xlsx", {"S": bomb})
    assert path.stat().st_size < 50_000
    assert "packed more than 100 to 1" in _refusal(path)


def test_a_directory_that_claims_two_gigabytes_is_refused(tmp_path: Path) -> None:
    path = _workbook(tmp_path / "claims.xlsx", {"S": SMALL_LIST})
    data = bytearray(path.read_bytes())
    entry = data.index(b"PK\x01\x02")
    data[entry + 24 : entry + 28] = struct.pack("<I", 2 * 1024**3)
    assert "more than 1024 MB" in _refusal(_write(path, bytes(data)))


def test_a_directory_that_claims_too_little_is_refused(tmp_path: Path) -> None:
    path = _workbook(tmp_path / "lies.xlsx", {"S": SMALL_LIST})
    data = bytearray(path.read_bytes())
    entry = data.rindex(b"PK\x01\x02")
    data[entry + 24 : entry + 28] = struct.pack("<I", 10)
    assert "damaged" in _refusal(_write(path, bytes(data)))


def test_a_workbook_of_thousands_of_parts_is_refused(tmp_path: Path) -> None:
    path = _workbook(tmp_path / "parts.xlsx", {"S": SMALL_LIST})
    with zipfile.ZipFile(path, "a") as archive:
        for number in range(LIMITS.zip_parts):
            archive.writestr(f"x/{number}", b"")
    assert "more than 10000 parts" in _refusal(path)


@pytest.mark.parametrize("cut", [0.2, 0.5, 0.9, 0.999])
def test_a_cut_workbook_is_damaged(tmp_path: Path, cut: float) -> None:
    whole = _workbook(tmp_path / "cut.xlsx", {"S": SMALL_LIST}).read_bytes()
    assert "damaged" in _refusal(_write(tmp_path / "cut.xlsx", whole[: int(len(whole) * cut)]))


def test_flipped_bytes_make_a_table_or_a_sentence(tmp_path: Path) -> None:
    whole = _workbook(tmp_path / "flip.xlsx", {"S": SMALL_LIST}).read_bytes()
    rng = random.Random(7)
    for _ in range(12):
        data = bytearray(whole)
        for _ in range(4):
            data[rng.randrange(len(data))] ^= 1 << rng.randrange(8)
        path = _write(tmp_path / "flip.xlsx", bytes(data))
        try:
            assert read_table(path).headings
        except BadInput as refusal:
            assert "Nothing was imported." in str(refusal)


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("empty.csv", b"", "empty"),
        ("empty.xlsx", b"", "empty"),
        ("blank.csv", b"\r\n \r\n;;\r\n", "empty"),
        ("random.csv", random.Random(1).randbytes(5000), "no table"),
        ("random.xlsx", random.Random(2).randbytes(5000), "no table"),
        ("nul.csv", b"Name;Post\r\nNg\x00;x\r\n", "no table"),
        ("zip.xlsx", b"PK\x03\x04" + b"\0" * 100, "damaged"),
        ("ole.xls", bytes.fromhex("d0cf11e0a1b11ae1") + b"\0" * 2000, "damaged"),
        ("paper.csv", b"%PDF-1.7\n1 0 obj\n", "no table"),
        ("page.xls", b"<html><table><tr><td>Name</td></tr></table></html>", "web page"),
        ("cards.csv", b"BEGIN:VCARD\r\nFN:Ng\r\nEND:VCARD\r\n", "cards"),
        ("headings.csv", b"Name;E-mail\r\n", "no rows below"),
    ],
)
def test_what_is_no_list_is_one_sentence(tmp_path: Path, name: str, data: bytes, words: str) -> None:
    assert words in _refusal(_write(tmp_path / name, data))


def test_a_zip_that_is_no_workbook(tmp_path: Path) -> None:
    path = tmp_path / "letter.docx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("word/document.xml", "<w/>")
    assert "is no workbook" in _refusal(path)


def test_passwords_are_named(tmp_path: Path) -> None:
    ole = (
        bytes.fromhex("d0cf11e0a1b11ae1") + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le") + b"\0" * 600
    )
    assert "password" in _refusal(_write(tmp_path / "secret.xlsx", ole))
    path = tmp_path / "secret.ods"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("content.xml", "<office/>")
        archive.writestr(
            "META-INF/manifest.xml", "<manifest:manifest><manifest:encryption-data/></manifest:manifest>"
        )
    assert "password" in _refusal(path)


def test_an_empty_workbook_is_empty(tmp_path: Path) -> None:
    assert "is empty" in _refusal(_workbook(tmp_path / "nothing.xlsx", {"S": _sheet({})}))


def test_a_folder_a_missing_file_and_a_closed_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "is a folder" in _refusal(tmp_path)
    with pytest.raises(NotFound, match=r"There is no file 'none\.csv'"):
        read_table(tmp_path / "none.csv")
    with pytest.raises(NotFound, match="There is no file"):
        read_table(_write(tmp_path / "a.csv", b"x") / "b.csv")
    closed = _write(tmp_path / "closed.csv", b"Name;Post\nNg;x\n")

    def refuse(self: Path, *_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied", str(self))

    monkeypatch.setattr(Path, "open", refuse)
    assert "may not be read" in _refusal(closed)


def test_limits_are_kept(tmp_path: Path) -> None:
    path = _write(tmp_path / "list.csv", b"Name;Post\n" + b"Ng;Director\n" * 50)
    for limits, words in (
        (Limits(file_bytes=100), "larger than"),
        (Limits(rows=20), "more than 20 rows"),
        (Limits(columns=1), "more than 1 columns"),
        (Limits(filled_cells=30), "30 filled cells"),
        (Limits(text_bytes=40), "of text"),
    ):
        with pytest.raises(BadInput, match=words):
            read_table(path, limits=limits)
    long = _write(tmp_path / "long.csv", b"Name;Post\nNg;" + b"a" * (LIMITS.field_bytes + 10) + b"\n")
    with pytest.raises(BadInput, match="holds more than 1 MB"):
        read_table(long)
    with pytest.raises(BadInput, match="line is longer"):
        read_table(_write(tmp_path / "line.csv", b"," * (LIMITS.line_chars + 10)))


def test_an_unknown_sheet_is_said(tmp_path: Path) -> None:
    path = _workbook(tmp_path / "list.xlsx", {"People": SMALL_LIST})
    with pytest.raises(BadInput, match="has no sheet 'Other'"):
        read_table(path, sheet="Other")


# The process that reads workbooks


def test_cancel_ends_the_reader_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[subprocess.Popen[bytes]] = []
    real = subprocess.Popen

    def watched(*args: object, **kwargs: object) -> subprocess.Popen[bytes]:
        started.append(real(*args, **kwargs))  # type: ignore[call-overload]
        return started[-1]

    # A reader that never writes a line and never ends by itself.
    monkeypatch.setattr(child_process, "reader_command", lambda: [sys.executable, "-c", "input()", "--"])
    monkeypatch.setattr(child_process.subprocess, "Popen", watched)
    path = _workbook(tmp_path / "list.xlsx", {"People": SMALL_LIST})
    with pytest.raises(Cancelled):
        read_table(path, cancelled=lambda: True)
    assert len(started) == 1
    assert started[0].returncode is not None


@pytest.mark.parametrize(
    "program",
    [
        "import os; os.abort()",
        "print('{')",
        'print(\'{"at": "S"}\')',
        "print('[\"x\", 1]')",
        'print(\'{"sheets": 3, "end": 1}\')',
        'print(\'[1, {"d": "never"}]\\n{"end": 1}\')',
        "import sys; sys.stdout.buffer.write(b'\\xff\\xfe\\n')",
    ],
)
def test_what_the_reader_says_is_not_believed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, program: str
) -> None:
    monkeypatch.setattr(child_process, "reader_command", lambda: [sys.executable, "-c", program])
    _refusal(_workbook(tmp_path / "list.xlsx", {"People": SMALL_LIST}))


def test_the_reader_writes_json_lines(tmp_path: Path) -> None:
    path = _workbook(tmp_path / "list.xlsx", {"People": SMALL_LIST})
    for command in (reader_command(), [sys.executable, "-m", "r2p_desktop.interchange.read_table"]):
        asked = subprocess.run(
            [*command, str(path)], capture_output=True, check=True, cwd=Path(__file__).parents[2]
        )
        lines = [json.loads(line) for line in asked.stdout.splitlines()]
        assert lines == [
            {"at": "People"},
            {"sheets": [["People", 2, 2, False]], "sheet": "People"},
            [1, "Name", "E-mail"],
            [2, "Ng, A.", "a@b.example"],
            {"end": 2},
        ]
    refused = subprocess.run(
        [*reader_command(), str(tmp_path / "list.xlsx"), "--sheet", "X"], capture_output=True, check=False
    )
    assert refused.returncode == 1
    assert json.loads(refused.stdout.splitlines()[-1])["code"] == "bad-input"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="resource limits hold on Linux")
def test_the_reader_cannot_take_the_memory_of_the_machine() -> None:
    program = (
        "from r2p_desktop.interchange.memory_cap import cap_this_process\n"
        "cap_this_process(256 * 1024**2, 60)\n"
        "try: bytearray(512 * 1024**2)\n"
        "except MemoryError: print('refused')"
    )
    root = Path(__file__).parents[2]
    asked = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, check=True, cwd=root, text=True
    )
    assert asked.stdout.strip() == "refused"
