"""A renewed key: what is kept, what is gone, and that a kill at any moment leaves one of the two keys working."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from renewal_office import PEOPLE, make_protected, names_in, open_with

from r2p_desktop.errors import BadInput, InUse, NoSpace, NotFound, WrongPassphrase
from r2p_desktop.services import offices
from r2p_desktop.services.office import OfficeServices
from r2p_desktop.services.offices import Secret
from r2p_desktop.storage import drives, files, keyfile, renewal
from r2p_desktop.storage.folder import OfficeFolder

ADA, BEN = "correct horse battery", "second person's words"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A protected office of two people, with records, a draft and a stored paper; closed."""
    return make_protected(tmp_path / "office", ADA, BEN)


def slot_of(office: OfficeServices, name: str) -> str:
    return next(o.slot_id for o in office.access.openers() if o.name == name)


def test_after_renewing_the_kept_passphrase_and_the_new_code_open_and_nothing_else(folder: Path) -> None:
    office = open_with(folder, ADA)
    old_code, code = office.access.recovery_code(), office.access.new_code()
    steps: list[tuple[int, int]] = []
    renewed = office.access.renew(
        {slot_of(office, "Ada"): ADA}, lambda done, total: steps.append((done, total)), code=code
    )
    assert renewed.recovery_code == code and renewed.dropped == ("Ben",) and renewed.backup_failure is None
    assert steps and steps[-1][0] == steps[-1][1]
    for wrong in (BEN, old_code):
        with pytest.raises(WrongPassphrase):
            offices.unlock(folder, Secret(wrong))
    for right in (ADA, code):
        office = open_with(folder, right)
        assert names_in(office) == PEOPLE
        assert office.check() == []
        assert office.drafts is not None and office.drafts.get("person", "t").payload == {"note": "begun"}
        office.close(backup=False)
    assert not (folder / "renewal").exists() and not (folder / "renewal.part").exists()


def test_a_new_backup_is_made_and_earlier_ones_stay_of_use_to_the_office(folder: Path) -> None:
    office = open_with(folder, ADA)
    earlier = office.backups.make().path
    old_key = office._database.key
    office.access.renew({slot_of(office, "Ada"): ADA})
    office = open_with(folder, ADA)
    newest = office.backups.listed()[0]
    assert newest.path != earlier
    known = next(info for info in office.backups.listed() if info.path == earlier)
    assert known.office_name == "Office of Ardenia" and known.counts["person"] == len(PEOPLE)
    inside = office.backups.look_inside(earlier)
    assert names_in(inside) == PEOPLE
    inside.close(backup=False)
    key_file = keyfile.read(OfficeFolder(folder))
    assert key_file.former_keys(office._database.key) == (old_key,)
    assert offices.unlock(newest.path, Secret(ADA)).key == office._database.key
    assert offices.unlock(earlier, Secret(BEN)).key == old_key
    office.access.renew({slot_of(office, "Ada"): ADA})
    third = open_with(folder, ADA)
    assert keyfile.read(OfficeFolder(folder)).former_keys(third._database.key) == (
        office._database.key,
        old_key,
    )
    third.close(backup=False)


def test_stored_papers_and_their_rows_are_the_same_afterwards(folder: Path) -> None:
    before = {f.name: f.read_bytes() for f in (folder / "issued").iterdir()}
    assert before
    office = open_with(folder, ADA)
    office.access.renew({slot_of(office, "Ada"): ADA})
    assert {f.name: f.read_bytes() for f in (folder / "issued").iterdir()} == before


def test_a_wrong_passphrase_names_its_person_and_changes_nothing(folder: Path) -> None:
    office = open_with(folder, ADA)
    with pytest.raises(WrongPassphrase, match="Ben"):
        office.access.renew({slot_of(office, "Ada"): ADA, slot_of(office, "Ben"): "something else"})
    with pytest.raises(BadInput, match="Nobody could open"):
        office.access.renew({})
    with pytest.raises(NotFound):
        office.access.renew({"gone": ADA})
    assert names_in(office) == PEOPLE
    office.close(backup=False)


def test_two_people_are_not_given_one_passphrase(folder: Path) -> None:
    office = open_with(folder, ADA)
    with pytest.raises(BadInput, match="Ada and Cy would have the same passphrase"):
        office.access.renew({slot_of(office, "Ada"): ADA}, new={"Cy": ADA})
    assert office.institutions.choices("", 1) is not None, "it is still open"
    office.close(backup=False)
    open_with(folder, BEN).close(backup=False)


def test_somebody_new_can_be_the_only_one_left(folder: Path) -> None:
    office = open_with(folder, ADA)
    office.access.renew({}, new={"Cleo": "a third person's words"})
    office = open_with(folder, "a third person's words")
    assert [o.name for o in office.access.openers()] == ["Cleo"]
    office.close(backup=False)


def test_without_room_nothing_is_begun(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    office = open_with(folder, ADA)
    slot = slot_of(office, "Ada")
    office.backups.make()
    monkeypatch.setattr(files, "free_space", lambda _place: 1000)
    with pytest.raises(NoSpace, match="Renewing the key needs"):
        office.access.renew({slot: ADA})
    monkeypatch.undo()
    open_with(folder, BEN).close(backup=False)


def test_a_reader_beside_keeps_the_key_as_it_was(folder: Path) -> None:
    office = open_with(folder, ADA)
    reader = open_with(folder, BEN, read_only=True)
    with reader.reading() as connection:
        connection.exec_driver_sql("SELECT count(*) FROM person").scalar_one()
        with pytest.raises(InUse):
            office.access.renew({slot_of(office, "Ada"): ADA})
    reader.close()
    office = open_with(folder, BEN)
    assert names_in(office) == PEOPLE
    office.close(backup=False)


def test_an_office_on_a_network_drive_is_renewed_too(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(drives, "is_network", lambda _place: True)
    office = open_with(folder, ADA)
    code = office.access.new_code()
    office.access.renew({slot_of(office, "Ada"): ADA}, code=code)
    office = open_with(folder, code)
    assert names_in(office) == PEOPLE and office.check() == []
    office.close(backup=False)


def test_protecting_an_open_office_leaves_the_key_that_lay_open_behind(tmp_path: Path) -> None:
    folder = make_protected(tmp_path / "office")
    office = open_with(folder, None)
    assert not office.access.protected
    code = office.access.new_code()
    office.access.protect("Ada", ADA, code=code)
    assert offices.needs_secret(folder)
    for way in (ADA, code):
        office = open_with(folder, way)
        assert names_in(office) == PEOPLE and office.access.protected
        office.close(backup=False)


def test_a_decided_renewal_left_undone_is_carried_to_its_end_by_the_next_opening(
    folder: Path, monkeypatch: pytest.MonkeyPatch, expect_log: Callable[[str], None]
) -> None:
    expect_log("WARNING r2p_desktop.storage.renewal: the renewed key works")
    office = open_with(folder, ADA)
    code = office.access.new_code()

    def held(place: OfficeFolder) -> bool:
        if renewal.is_pending(place):
            raise files.read_only(place.path)
        return False

    with monkeypatch.context() as patch:
        patch.setattr(renewal, "finish", held)
        with pytest.raises(renewal.NotFinished, match="The key is renewed"):
            office.access.renew({slot_of(office, "Ada"): ADA}, code=code)
    assert (folder / "renewal").is_dir()
    with pytest.raises(WrongPassphrase):
        offices.unlock(folder, Secret(BEN))
    reader = open_with(folder, code, read_only=True)
    assert names_in(reader) == PEOPLE and not (folder / "renewal").exists()
    reader.close()


def test_a_kill_at_any_step_leaves_the_old_key_or_the_new_one_working() -> None:
    """Every step stands in the script's long form. A process of its own: it forks, which this one, with threads, must not."""
    script = Path(__file__).parents[1] / "endurance" / "kill_renewal.py"
    done = subprocess.run(
        [sys.executable, str(script), "--points", "24"],
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    result = json.loads(done.stdout)
    assert result["problems"] == [] and result["kills"] == 24
    assert result["decided"] >= 1 and result["kills_while_finishing"] >= 1
