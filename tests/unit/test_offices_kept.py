"""The offices of every released version open with this one, come up to date whole, and hold what they held."""

from __future__ import annotations

import importlib.util
import json
import shutil
from pathlib import Path
from typing import Any

import pytest
from office_fixture import CLOCK

from r2p_desktop import __version__
from r2p_desktop.services.offices import Secret, open_office
from r2p_desktop.services.rendering import PaperPress
from r2p_desktop.storage import migrations

OFFICES = Path(__file__).parents[1] / "offices"
KEPT = sorted(path.name for path in OFFICES.iterdir() if (path / "facts.json").is_file())


def load_maker() -> Any:
    spec = importlib.util.spec_from_file_location("make_offices", OFFICES / "make.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_this_version_has_its_office() -> None:
    assert __version__ in KEPT, "run: python tests/offices/make.py"


@pytest.mark.parametrize("by", ["passphrase", "recovery code"])
@pytest.mark.parametrize("version", KEPT)
def test_an_office_of_an_earlier_version_opens_whole(version: str, by: str, tmp_path: Path) -> None:
    maker = load_maker()
    folder = tmp_path / "office"
    shutil.copytree(OFFICES / version / "office", folder)
    facts = json.loads((OFFICES / version / "facts.json").read_text("utf-8"))
    secret = Secret(maker.PASSPHRASE if by == "passphrase" else facts["recovery_code"])
    office = open_office(folder, secret, clock=CLOCK, render=PaperPress())
    assert office.notices == []
    assert office.check() == [], f"if {version} is not released yet, run: python tests/offices/make.py"
    found = maker.counts_of(office)
    print(f"{version}: {found}")
    # A later version may add rows of its own kinds; it loses none of these.
    assert {name: found.get(name) for name in facts["counts"]} == facts["counts"]
    with office.reading() as connection:
        assert (
            connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar() == migrations.HEAD
        )
        (paper,) = connection.exec_driver_sql("SELECT id FROM document").scalars()
    assert office.papers.issued_pdf(paper).startswith(b"%PDF")
    office.backups.make()
    office.close(backup=False)


def test_the_maker_makes_what_the_test_opens(tmp_path: Path) -> None:
    maker = load_maker()
    made = maker.make(tmp_path)
    facts = json.loads((made / "facts.json").read_text("utf-8"))
    assert facts["version"] == __version__ and facts["counts"]["person"] > 20
    assert (made / "office" / "issued").is_dir() and not (made / "office" / "office.lock").exists()
