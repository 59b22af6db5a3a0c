"""The network brief as paper: goldens by text and by picture, editions, head and foot, the same bytes again.

Set R2P_WRITE_GOLDENS=1 to write the goldens anew after a change that was looked at.
"""

from __future__ import annotations

import dataclasses
import io
import os
import re
import zlib
from datetime import date
from pathlib import Path

import pytest
from PIL import Image, ImageChops
from pypdf import PdfReader
from pypdf.generic import StreamObject

from r2p_desktop import resources
from r2p_desktop.i18n import Catalogue, catalogue
from r2p_desktop.reports import brief_data as b
from r2p_desktop.reports.brief import render_brief
from r2p_desktop.reports.fonts import FontLibrary
from r2p_desktop.services.pdf_reading import opened
from tests.golden import samples
from tests.golden.hostile import HOSTILE

GOLDENS = Path(__file__).parent / "data"
WRITE = os.environ.get("R2P_WRITE_GOLDENS") == "1"
LIBRARY = FontLibrary(resources.path("fonts"))
ENGLISH = catalogue("en")


def _render(data: b.BriefData, paper: b.Paper = "a4", words: Catalogue = ENGLISH) -> b.BriefResult:
    return render_brief(data, fonts=LIBRARY, catalogue=words, paper=paper)


def _pages(result: b.BriefResult) -> list[str]:
    return [page.extract_text() for page in PdfReader(io.BytesIO(result.pdf)).pages]


CASES = {
    "delegation_a4": (samples.full("delegation"), "a4", (0, 3, 5)),
    "delegation_letter": (samples.full("delegation"), "letter", (1,)),
    "network_a4": (samples.full("network"), "a4", (1,)),
    "public_a4": (samples.full("public"), "a4", ()),
    "empty_a4": (samples.empty(), "a4", (0,)),
}


@pytest.mark.parametrize("name", CASES)
def test_text_is_the_golden(name: str) -> None:
    data, paper, _ = CASES[name]
    found = "\n\f\n".join(_pages(_render(data, paper))) + "\n"
    golden = GOLDENS / f"{name}.txt"
    if WRITE:
        golden.write_text(found, "utf-8")
    assert found == golden.read_text("utf-8")


@pytest.mark.parametrize("name", [name for name, case in CASES.items() if case[2]])
def test_pictures_are_the_golden(name: str) -> None:
    """Pages as pdfium draws them, in grey at 54 dots to the inch; a moved word or line is far beyond the limit."""
    data, paper, numbers = CASES[name]
    with opened(_render(data, paper).pdf) as document:
        pages = {number: document[number].render(scale=0.75).to_pil().convert("L") for number in numbers}
    for number, found in pages.items():
        golden = GOLDENS / f"{name}_{number + 1}.png"
        if WRITE:
            found.save(golden, optimize=True)
        wanted = Image.open(golden).convert("L")
        assert found.size == wanted.size
        histogram = ImageChops.difference(found, wanted).histogram()
        differing = sum(histogram[48:]) / (found.width * found.height)
        assert differing < 0.001, f"{differing:.2%} of page {number + 1} differ"


def test_the_same_data_gives_the_same_bytes(monkeypatch: pytest.MonkeyPatch) -> None:
    first = _render(samples.full())
    _render(samples.full("network"), "letter")
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    fresh = render_brief(
        samples.full(), fonts=FontLibrary(resources.path("fonts")), catalogue=catalogue("en")
    )
    assert fresh.pdf == first.pdf
    assert fresh.sha256 == first.sha256
    assert _render(dataclasses.replace(samples.full(), marking="SECRET")).pdf != first.pdf


@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_every_page_carries_its_head_and_foot(paper: b.Paper) -> None:
    result = _render(samples.full(), paper)
    pages = _pages(result)
    assert len(pages) == result.pages > 5
    for number, text in enumerate(pages, start=1):
        assert f"Page {number} of {result.pages}" in text
        assert text.count("RESTRICTED") >= 2
        assert text.count("TLP:AMBER") == 2
        assert "EXAMPLE - fictional" in text
        assert "R2P/2026/BRIEF/3" in text
        assert "12 March 2026" in text
    width, height = (595.28, 841.89) if paper == "a4" else (612, 792)
    box = PdfReader(io.BytesIO(result.pdf)).pages[0].mediabox
    assert float(box.width) == pytest.approx(width, abs=0.1)
    assert float(box.height) == pytest.approx(height, abs=0.1)


def test_a_draft_says_so_and_has_no_number() -> None:
    pages = _pages(_render(samples.empty()))
    assert all("DRAFT" in page for page in pages)
    assert "EXAMPLE" not in "".join(pages)
    assert "No objective has been set." in pages[1]


def test_viewers_get_title_language_and_bookmarks() -> None:
    reader = PdfReader(io.BytesIO(_render(samples.full()).pdf))
    info = reader.metadata
    assert info is not None
    assert info.title == "Brief R2P/2026/BRIEF/3: Sixteenth Annual Meeting of the Network of Focal Points"
    assert info.author == "Office of the National Focal Point, Ministry of Foreign Affairs of Veridia"
    assert info.subject == "RESTRICTED TLP:AMBER"
    assert info.creation_date is not None and info.creation_date.date() == date(2026, 3, 12)
    assert reader.trailer["/Root"]["/Lang"] == "en"
    titles = [entry.title for entry in reader.outline if not isinstance(entry, list)]
    assert titles[0] == "1. Objective"
    assert titles[-2:] == ["Annex A: Plan status", "Annex B: Contacts"]
    text = _pages(_render(samples.full()))
    for entry in reader.outline:
        if not isinstance(entry, list):
            page = reader.get_destination_page_number(entry)
            assert page is not None
            assert str(entry.title) in " ".join(text[page].split())


def test_contents_name_the_right_pages() -> None:
    pages = _pages(_render(samples.full()))
    listed = re.findall(r"^((?:\d\.|Annex [A-Z]:).+?)\s(\d+)$", "\n".join(pages[:2]), re.M)
    assert len(listed) == 9
    for title, number in listed:
        assert " ".join(title.split()) in " ".join(pages[int(number) - 1].split())


PLANTED = {
    "objective": "plantedobjective",
    "points": "plantedpoints",
    "position": "plantedposition",
    "asks": "plantedasks",
    "offers": "plantedoffers",
    "remark": "plantedremark",
    "decision": "planteddecision",
    "overdue": "plantedoverdue",
    "progress": "plantedprogress",
    "closed": "plantedclosed",
    "private": "+999plantedprivate",
    "item": "planteditem",
}


def _planted(edition: b.Edition) -> b.BriefData:
    p = PLANTED
    return dataclasses.replace(
        samples.full(edition),
        objective=b.Objective(text=p["objective"]),
        points=b.Points(items=(b.AgendaPoint(number="1", title=p["item"], points=p["points"]),)),
        positions=b.Positions(items=(b.Position(subject="x", text=p["position"], editions=b.PUBLIC),)),
        asks_and_offers=b.AsksAndOffers(asks=p["asks"], offers=p["offers"]),
        pledges=b.Pledges(rows=(b.PledgeRow(text="tickedpledge", remarks=p["remark"], editions=b.PUBLIC),)),
        decisions=b.Decisions(
            rows=(
                b.DecisionRow(reference="D1", text="tickeddecision", editions=b.NETWORK),
                b.DecisionRow(reference="D2", text=p["decision"]),
            )
        ),
        actions_open=b.ActionsOpen(
            rows=(
                b.ActionRow(reference="A1", text=p["overdue"], overdue_days=3, editions=b.PUBLIC),
                b.ActionRow(reference="A2", text="tickedaction", progress=p["progress"], editions=b.NETWORK),
            )
        ),
        background_closed=b.BackgroundClosed(facts=(b.Fact(text=p["closed"], editions=b.PUBLIC),)),
        contacts=b.ContactSheet(
            rows=(b.ContactRow(name="tickedname", private_phone=p["private"], editions=b.NETWORK),)
        ),
    )


def _everything(pdf: bytes) -> str:
    """All there is to find in a PDF: page text, metadata, bookmarks and every stream, decompressed."""
    reader = PdfReader(io.BytesIO(pdf))
    parts = [page.extract_text() for page in reader.pages] + [str(reader.metadata), str(reader.outline)]
    for number in range(1, len(reader.xref[0]) + 1):
        found = reader.get_object(number)
        parts.append(str(found))
        if isinstance(found, StreamObject):
            parts.append(found.get_data().decode("latin-1"))
    for chunk in re.findall(rb"stream\r?\n(.*?)endstream", pdf, re.S):
        try:
            parts.append(zlib.decompress(chunk).decode("latin-1"))
        except zlib.error:
            parts.append(chunk.decode("latin-1"))
    return "\n".join(parts)


def _coded(word: str) -> list[str]:
    """The word as glyph numbers in the fonts a brief uses, without the kerning between them."""
    faces = (LIBRARY.face(0, bold=bold, italic=italic) for bold in (False, True) for italic in (False, True))
    return ["".join(f"{letter.glyph:04X}" for letter in face.shape(word).letters) for face in faces]


@pytest.mark.parametrize("edition", b.EDITIONS)
def test_an_edition_physically_lacks_what_it_may_not_have(edition: b.Edition) -> None:
    pdf = _render(_planted(edition)).pdf
    found = _everything(pdf)
    bare = re.sub(r">[-\d.]+<|[<>\n]", "", found)
    ticked = {"delegation": 5, "network": 5, "public": 1}[edition]
    words = ("tickedpledge", "tickeddecision", "tickedaction", "tickedname", "Veridia")
    assert sum(word in found for word in words) == (ticked if edition != "public" else 2)
    for what, word in PLANTED.items():
        present = edition == "delegation"
        seen = word in "".join(found.split())
        coded = any(code in bare for code in _coded(word))
        assert (seen or coded) is present, f"{what} in the {edition} edition: text {seen}, glyphs {coded}"


def test_cutting_an_edition_leaves_no_trace_in_the_data() -> None:
    for edition in ("network", "public"):
        cut = repr(b.for_edition(_planted("delegation"), edition))  # type: ignore[arg-type]
        assert not [word for word in PLANTED.values() if word in cut]


def test_every_section_names_its_editions() -> None:
    sections = b.Section.__subclasses__()
    assert len(sections) == 14
    for section in sections:
        assert "delegation" in section.EDITIONS
    only = {section.__name__ for section in sections if section.EDITIONS == b.DELEGATION}
    assert only == {"Objective", "Points", "Positions", "AsksAndOffers", "BackgroundClosed"}


def test_a_row_is_for_the_delegation_until_it_is_released() -> None:
    for kind in b.Row.__subclasses__():
        field = next(f for f in dataclasses.fields(kind) if f.name == "editions")
        assert field.default == b.DELEGATION


def test_a_long_objective_is_told() -> None:
    assert _render(samples.full()).notes == ()
    long = dataclasses.replace(samples.full(), objective=b.Objective(text=samples.LONG))
    (note,) = _render(long).notes
    assert "takes 5 lines" in str(note) or "takes 4 lines" in str(note)


def test_a_missing_letter_is_told_before_anything_is_saved() -> None:
    data = dataclasses.replace(samples.empty(), objective=b.Objective(text="Peace \U0001f54a now"))
    (missing,) = _render(data).missing_glyphs
    assert (missing.code, missing.name, str(missing.where)) == ("U+1F54A", "DOVE OF PEACE", "Objective")


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_text_in_every_place(text: str) -> None:
    result = _render(samples.hostile(text))
    assert result.pages >= 3
    assert not result.missing_glyphs
    with opened(result.pdf) as document:
        for page in document:
            assert page.render(scale=0.3).to_pil().getbbox()


def test_sixty_words_in_a_cell_print_whole() -> None:
    text = " ".join(f"cell{n}" for n in range(60))
    rows = tuple(
        b.ActionRow(reference=f"A{n}", text=text, responsible=text, due_words=text) for n in range(8)
    )
    data = dataclasses.replace(samples.empty(), actions_open=b.ActionsOpen(rows=rows))
    found = " ".join(" ".join(_pages(_render(data))).split())
    assert found.count("cell59") == 24


def test_a_paper_in_arabic_is_mirrored() -> None:
    words = Catalogue(
        "ar", {"Page {page} of {pages}": "صفحة {page} من {pages}", "Name": "الاسم", "DRAFT": "مسودة"}
    )
    data = dataclasses.replace(samples.full(), reference="")
    result = _render(data, words=words)
    reader = PdfReader(io.BytesIO(result.pdf))
    assert reader.trailer["/Root"]["/ViewerPreferences"]["/Direction"] == "/R2L"
    with opened(result.pdf) as document:
        page = document[0].get_textpage()
        head = page.search("Role").get_next()
        name = page.search("institution").get_next()
        assert head is not None and name is not None
        assert page.get_charbox(head[0])[0] < page.get_charbox(name[0])[0]


def test_fonts_shipped_have_their_licences() -> None:
    folder = resources.path("fonts")
    readme = (folder / "README.md").read_text("utf-8")
    assert "OFL-Noto.txt" in readme and "OFL-NotoSansSC.txt" in readme
    for licence in ("OFL-Noto.txt", "OFL-NotoSansSC.txt"):
        assert "SIL OPEN FONT LICENSE Version 1.1" in (folder / licence).read_text("utf-8")
    assert {path.suffix for path in folder.iterdir() if path.is_file()} <= {".ttf", ".txt", ".md", ".py"}
