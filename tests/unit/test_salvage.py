"""A damaged office: what can be read comes into a new one, nothing wrong comes with it, and what is missing is named."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from office_fixture import CLOCK
from storage_kit import record_hash

from r2p_desktop.errors import AlreadyExists, Damaged, InUse, NotFound, ReadOnly, WrongPassphrase
from r2p_desktop.model.entities import Person
from r2p_desktop.services.demo import demo_office
from r2p_desktop.services.office import OfficeServices
from r2p_desktop.services.offices import NewOffice, Secret, create_office, needs_secret, open_office, unlock
from r2p_desktop.services.rendering import PaperPress
from r2p_desktop.services.salvage import open_for_looking, salvage_office, set_aside
from r2p_desktop.storage import keyfile
from r2p_desktop.storage.btree import Reached, table_rows
from r2p_desktop.storage.folder import OfficeFolder
from r2p_desktop.storage.pages import SIZE, Pages
from r2p_desktop.storage.wreck import open_wreck

Rows = dict[tuple[str, int], dict[str, Any]]


@pytest.fixture(scope="module")
def example(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed example office, never changed."""
    folder = demo_office(tmp_path_factory.mktemp("salvage") / "example", clock=CLOCK)
    shutil.rmtree(folder / "backups")
    (folder / "backups").mkdir()
    return folder


@pytest.fixture
def office(example: Path, tmp_path: Path) -> Path:
    """A copy to damage."""
    return Path(shutil.copytree(example, tmp_path / "office"))


def opened(folder: Path, **options: Any) -> OfficeServices:
    return open_office(folder, clock=CLOCK, render=PaperPress(), **options)


def hash_of(folder: Path) -> str:
    services = opened(folder)
    try:
        assert services.check() == []
        return record_hash(services._database)
    finally:
        services.close(backup=False)


def rows_of(folder: Path) -> Rows:
    services = opened(folder)
    try:
        found: Rows = {}
        with services.reading() as connection:
            for name in services._database.schema.tracked:
                for row in connection.exec_driver_sql(f'SELECT * FROM "{name}"').mappings():
                    found[name, row["id"]] = {
                        k: v for k, v in row.items() if k not in {"version", "changed_at"}
                    }
        return found
    finally:
        services.close(backup=False)


def spoil(folder: Path, *numbers: int, how: Callable[[bytearray], object] | None = None) -> None:
    """Damage pages, numbered from one; a bit each unless `how` does worse."""
    file = folder / "office.db"
    content = bytearray(file.read_bytes())
    for number in numbers:
        page = content[(number - 1) * SIZE : number * SIZE]
        if how is None:
            page[200] ^= 1
        else:
            how(page)
        content[(number - 1) * SIZE : number * SIZE] = page
    file.write_bytes(content)


def zeros(page: bytearray) -> None:
    page[:] = bytes(len(page))


def pages_of(folder: Path, table: str) -> list[int]:
    """The pages a table stands on, its first one first."""
    wreck = open_wreck(OfficeFolder(folder), unlock(folder, None).key)
    met = Reached()
    for _ in table_rows(wreck.pages, wreck.tables[table].root, met):
        pass
    wreck.pages.close()
    root = wreck.tables[table].root
    return [root, *sorted(met.pages - {root})]


def salvage(folder: Path, to: Path, secret: Secret | None = None) -> Any:
    return salvage_office(folder, secret, to, clock=CLOCK)


def test_a_whole_office_comes_through_as_it_is(office: Path, tmp_path: Path) -> None:
    before = (office / "office.db").read_bytes()
    saved = salvage(office, tmp_path / "new")
    assert saved.missing == [] and "Nothing is missing" in saved.report.read_text("utf-8")
    assert (office / "office.db").read_bytes() == before
    assert hash_of(tmp_path / "new") == hash_of(office)
    assert saved.read["person"] > 20


@pytest.mark.parametrize("how", [None, zeros], ids=["a bit", "zeros"])
@pytest.mark.parametrize("table", ["person", "contact_point", "action_item", "office", "sqlite_sequence"])
def test_rows_out_of_reach_come_back_from_the_journal(
    office: Path, tmp_path: Path, table: str, how: Callable[[bytearray], object] | None
) -> None:
    before = hash_of(office)
    spoil(office, *pages_of(office, table), how=how)
    saved = salvage(office, tmp_path / "new")
    assert hash_of(tmp_path / "new") == before and saved.missing == []


def test_a_lost_list_of_tables_is_no_end(office: Path, tmp_path: Path) -> None:
    before = hash_of(office)
    spoil(office, 1)
    with pytest.raises(Damaged):
        opened(office)
    salvage(office, tmp_path / "new")
    assert hash_of(tmp_path / "new") == before


def test_what_is_nowhere_left_is_named(office: Path, tmp_path: Path) -> None:
    before = rows_of(office)
    spoil(office, *pages_of(office, "person"), *pages_of(office, "change_entry"))
    saved = salvage(office, tmp_path / "new")
    after = rows_of(tmp_path / "new")
    gone = [row for key, row in before.items() if key[0] == "person" and key not in after]
    assert gone
    told = "\n".join(str(one) for one in saved.missing)
    for row in gone:
        assert (
            f"Contact {row['given_name']} {row['family_name']} is missing" in told
            or row["family_name"] in told
        )
    assert "A part of the history is missing." in told
    assert saved.report.read_text("utf-8").count("\n") >= len(saved.missing)
    # And the new office is a whole one.
    services = opened(tmp_path / "new")
    assert services.check() == []
    services.people.save(Person(given_name="Ada", family_name="Later"))
    services.close(backup=False)


@pytest.mark.parametrize("seed", range(4))
def test_nothing_wrong_is_ever_taken_for_right(office: Path, tmp_path: Path, seed: int) -> None:
    rng = random.Random(seed)
    before = rows_of(office)
    count = (office / "office.db").stat().st_size // SIZE
    share = rng.choice([0.02, 0.1, 0.3, 0.6])
    for number in range(1, count + 1):
        if rng.random() < share:
            spoil(office, number, how=rng.choice([None, zeros]))
    saved = salvage(office, tmp_path / "new")
    after = rows_of(tmp_path / "new")
    doubtful = {str(one) for one in saved.missing}
    for key, row in after.items():
        if key not in before:  # the office's own row and words are made again when they are lost
            assert key[0] in {"office", "vocabulary_term"}
        elif row != before[key]:
            changed = {c for c in row if row[c] != before[key][c]}
            links = all(before[key][c] is not None and row[c] is None for c in changed)
            assert doubtful and (links or any("compare it" in one for one in doubtful)), (key, changed)
    if len(after) < len(before):
        assert doubtful


def test_the_keys_and_everybodys_passphrase_go_on_working(tmp_path: Path) -> None:
    made = create_office(tmp_path / "office", NewOffice("Ardenia", passphrase="a long one"), clock=CLOCK)
    spoil(tmp_path / "office", 3)
    with pytest.raises(WrongPassphrase):
        salvage(tmp_path / "office", tmp_path / "new", Secret("wrong"))
    saved = salvage(tmp_path / "office", tmp_path / "new", Secret("a long one"))
    assert saved.recovery_code == made.recovery_code
    opened(tmp_path / "new", secret=Secret("a long one")).close(backup=False)


def test_lost_keys_leave_the_recovery_code(tmp_path: Path) -> None:
    made = create_office(tmp_path / "office", NewOffice("Ardenia", passphrase="a long one"), clock=CLOCK)
    for name in ("keys.json", "keys.twin.json"):
        (tmp_path / "office" / name).write_bytes(b"{")
    saved = salvage(tmp_path / "office", tmp_path / "new", Secret(made.recovery_code))
    assert any("keys of the office were lost" in str(one) for one in saved.missing)
    assert needs_secret(tmp_path / "new")
    assert keyfile.read(OfficeFolder(tmp_path / "new")).office_uid == made.uid
    opened(tmp_path / "new", secret=Secret(made.recovery_code)).close(backup=False)


def test_looking_at_what_can_be_read_changes_nothing_and_leaves_nothing(
    office: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    spoil(office, *pages_of(office, "person"), *pages_of(office, "change_entry"))
    before = {f: f.read_bytes() for f in office.rglob("*") if f.is_file()}
    looking = open_for_looking(office, None, clock=CLOCK, render=PaperPress())
    assert looking.read_only and any("missing" in str(one) for one in looking.notices)
    with pytest.raises(ReadOnly):
        looking.people.save(Person(given_name="Ada", family_name="Never"))
    assert looking._database.folder.issued == office / "issued"
    looking.close()
    assert {f: f.read_bytes() for f in office.rglob("*") if f.is_file()} == before
    assert sorted(p.name for p in tmp_path.iterdir()) == ["office"]


def test_a_damaged_file_is_set_aside_untouched_and_never_overwritten(office: Path, tmp_path: Path) -> None:
    spoil(office, 1)
    (office / "office.db-wal").write_bytes(b"a journal")
    content = (office / "office.db").read_bytes()
    aside = set_aside(office, CLOCK)
    assert (aside / "office.db").read_bytes() == content and (
        aside / "office.db-wal"
    ).read_bytes() == b"a journal"
    assert not (office / "office.db").exists() and (aside / "keys.json").is_file()
    with pytest.raises(Damaged, match="set aside as"):
        opened(office)
    with pytest.raises(NotFound):
        set_aside(office, CLOCK)
    # The same moment again: another name.
    (office / "office.db").write_bytes(b"restored")
    assert set_aside(office, CLOCK) != aside and (aside / "office.db").read_bytes() == content
    # What was set aside first is the newest by name no more; both are still there.
    assert len(OfficeFolder(office).set_aside()) == 2


def test_what_was_set_aside_can_still_be_saved(office: Path, tmp_path: Path) -> None:
    before = hash_of(office)
    spoil(office, *pages_of(office, "person"))
    set_aside(office, CLOCK)
    salvage(office, tmp_path / "new")
    assert hash_of(tmp_path / "new") == before


def test_an_open_office_is_not_set_aside_or_read_under_its_holder(office: Path, tmp_path: Path) -> None:
    services = opened(office)
    with pytest.raises(InUse):
        set_aside(office, CLOCK)
    with pytest.raises(InUse):
        salvage(office, tmp_path / "new")
    services.close(backup=False)
    assert not (tmp_path / "new").exists() and not (tmp_path / "new.part").exists()


def test_nothing_readable_is_said_and_nothing_is_left(office: Path, tmp_path: Path) -> None:
    content = random.Random(1).randbytes(100 * SIZE)
    (office / "office.db").write_bytes(content)
    with pytest.raises(Damaged, match="Nothing in"):
        salvage(office, tmp_path / "new")
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "letter.txt").write_text("x")
    with pytest.raises(AlreadyExists):
        salvage(office, tmp_path / "full")
    assert sorted(p.name for p in tmp_path.iterdir()) == ["full", "office"]


def test_what_was_written_last_is_in_the_journal_file_and_comes_too(office: Path, tmp_path: Path) -> None:
    services = opened(office)
    services.people.save(Person(given_name="Ada", family_name="Last"))
    files = {
        f.name: f.read_bytes()
        for f in office.iterdir()
        if f.name in {"office.db", "office.db-wal", "office.state.json"}
    }
    services.close(backup=False)
    for name, content in files.items():  # as a killed program leaves it
        (office / name).write_bytes(content)
    assert files["office.db-wal"]
    spoil(office, *pages_of(office, "person")[1:3])
    saved = salvage(office, tmp_path / "new")
    again = opened(tmp_path / "new")
    with again.reading() as connection:
        assert connection.scalar(sa.select(sa.func.count(Person.id)).where(Person.family_name == "Last")) == 1
    again.close(backup=False)
    assert saved.read["person"]


def test_a_page_is_whole_or_not_there(office: Path) -> None:
    key = unlock(office, None).key
    pages = Pages(office / "office.db", key)
    first = pages.page(1)
    assert first is not None and first.startswith(b"SQLite format 3\x00") and pages.page(0) is None
    assert pages.page(pages.count + 1) is None
    pages.close()
    spoil(office, 2, how=lambda page: page.__setitem__(4095, page[4095] ^ 1))
    pages = Pages(office / "office.db", key)
    assert pages.page(2) is None and pages.page(3) is not None
    pages.close()
