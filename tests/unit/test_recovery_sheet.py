"""The recovery sheet: one page with the whole code in any script, its proof, and where it may be saved."""

from __future__ import annotations

import datetime as dt
import io
import shutil
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from office_fixture import make_office
from pypdf import PdfReader

from r2p_desktop import i18n
from r2p_desktop.errors import BadInput
from r2p_desktop.services.recovery import Sheet, proof_places, save_sheet, sheet_number, sheet_pdf
from r2p_desktop.storage.keys import OfficeKey

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


@given(st.binary(min_size=32, max_size=32))
def test_four_characters_of_four_groups_are_asked_and_only_the_right_ones_count(secret: bytes) -> None:
    code = OfficeKey(secret).recovery_code()
    proof = proof_places(code)
    assert len({place.group for place in proof.places}) == 4
    right = [code.split("-")[p.group - 1][p.character - 1] for p in proof.places]
    assert proof.check(right)
    assert proof.check([{"0": "o", "1": "l"}.get(one, one.lower()) for one in right])
    for place in range(4):
        wrong = list(right)
        wrong[place] = "Z" if right[place] != "Z" else "Y"
        assert not proof.check(wrong)
    assert not proof.check(right[:3]) and not proof.check(["", "", "", ""])
    assert code not in repr(proof)


@pytest.mark.parametrize(
    ("name", "language", "paper", "renewed"),
    [
        ("Office of Ardenia", "en", "a4", False),
        ("مكتب جهة التنسيق الوطنية", "ar", "a4", True),
        ("Բ" * 60 + " 办公室 कार्यालय", "fr", "letter", True),
        ("W" * 200, "qps", "letter", True),
    ],
)
def test_the_sheet_is_one_page_that_holds_the_whole_code(
    name: str, language: str, paper: str, renewed: bool
) -> None:
    code = OfficeKey(bytes(range(32))).recovery_code()
    sheet = Sheet(name, code, dt.date(2026, 3, 2), "A. Ng", paper, renewed)
    pdf = sheet_pdf(sheet, i18n.catalogue(language))
    (page,) = PdfReader(io.BytesIO(pdf)).pages
    text = page.extract_text()
    symbols = "".join(one for one in text.split() if len(one) == 1 and one in ALPHABET)
    numbered = "".join(f"{n}{group}" for n, group in enumerate(code.split("-"), start=1))
    assert numbered in symbols
    assert sheet_number(code) in text and "A. Ng" in text
    width = 595.27 if paper == "a4" else 612
    assert abs(float(page.mediabox.width) - width) < 1
    assert sheet_pdf(sheet, i18n.catalogue(language)) == pdf


def test_the_number_of_a_sheet_gives_no_part_of_the_code_away() -> None:
    code = OfficeKey(bytes(range(32))).recovery_code()
    assert sheet_number(code) == sheet_number(code.lower()) and len(sheet_number(code)) == 9
    assert sheet_number(code).replace("-", "") not in code.replace("-", "")


def test_a_sheet_is_never_saved_inside_the_office(tmp_path: Path) -> None:
    folder = tmp_path / "office"
    (folder / "backups").mkdir(parents=True)
    inside = folder / "backups" / "sheet.pdf"
    sneaky = tmp_path / "elsewhere" / ".." / "office" / "sheet.pdf"
    (tmp_path / "elsewhere").mkdir()
    for file in (inside, sneaky):
        with pytest.raises(BadInput, match="inside the office's folder"):
            save_sheet(b"%PDF", file, office_folder=folder)
        assert not file.exists()
    outside = tmp_path / "safe" / "sheet.pdf"
    outside.parent.mkdir()
    save_sheet(b"%PDF", outside, office_folder=folder)
    assert outside.read_bytes() == b"%PDF"
    if sys.platform != "win32":
        assert outside.stat().st_mode & 0o777 == 0o600


@pytest.mark.skipif(sys.platform == "win32", reason="rights are inherited from the folder there")
def test_nobody_else_can_read_a_sheet_while_it_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    replace, seen = Path.replace, []

    def look(part: Path, target: Path) -> Path:
        seen.append(part.stat().st_mode & 0o777)
        return replace(part, target)

    monkeypatch.setattr(Path, "replace", look)
    save_sheet(b"%PDF", tmp_path / "sheet.pdf", office_folder=tmp_path / "office")
    assert seen == [0o600]


def test_a_share_that_knows_no_rights_still_takes_the_sheet(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(_file: Path, _mode: int) -> None:
        raise PermissionError(1, "not here")

    monkeypatch.setattr(Path, "chmod", refused)
    save_sheet(b"%PDF", tmp_path / "sheet.pdf", office_folder=tmp_path / "office")
    assert (tmp_path / "sheet.pdf").read_bytes() == b"%PDF"


def test_a_sheet_is_never_saved_beside_backups(tmp_path: Path) -> None:
    office = make_office(tmp_path / "office")
    office.backups.make()
    share = tmp_path / "share"
    share.mkdir()
    office.backups.set_second_place(share)
    office.close(backup=False)
    copied = tmp_path / "stick" / "copied backups"
    shutil.copytree(tmp_path / "office" / "backups", copied)
    shutil.copytree(copied, tmp_path / "other share" / "office-x")
    inside = next(copied.glob("20*"))
    for place in (share, copied, inside, tmp_path / "other share"):
        with pytest.raises(BadInput, match="whoever takes it would have the key"):
            save_sheet(b"%PDF", place / "sheet.pdf", office_folder=tmp_path / "office")
        assert not (place / "sheet.pdf").exists()
    save_sheet(b"%PDF", tmp_path / "sheet.pdf", office_folder=tmp_path / "office")
    assert (tmp_path / "sheet.pdf").is_file()
