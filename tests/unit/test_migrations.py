"""The chain of revisions: what it makes is what the model declares, and an older file comes along whole."""

from __future__ import annotations

import ast
import datetime as dt
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, ClassVar

import pytest
import sqlalchemy as sa
from sqlalchemy.dialects import postgresql
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from sqlalchemy.schema import CreateIndex, CreateTable
from storage_kit import EDIT, OFFICE_UID, add_person, make_office, moving_clock, names, raw, reopen

from r2p_desktop.errors import BadInput, Damaged, NewerFile
from r2p_desktop.model.fields import say_conditions_to
from r2p_desktop.storage import backup, ddl, folder, migrations, restore, tables, triggers, upgrade
from r2p_desktop.storage.database import Database
from r2p_desktop.storage.keys import OfficeKey
from r2p_desktop.storage.migrations import authoring
from r2p_desktop.storage.schema import Schema, program_schema


def test_the_chain_makes_what_the_model_declares() -> None:
    schema = program_schema()
    made = authoring.chain_shape(migrations.VERSIONS, migrations.HEAD)
    wanted = ddl.wanted_shape(schema)
    differing = sorted(n for n in made.keys() | wanted.keys() if made.get(n) != wanted.get(n))
    assert differing == [], 'run: build_installer.py migration "what changed"'


def test_the_head_is_the_newest_revision_and_the_chain_has_no_fork() -> None:
    downs, found = {}, []
    for file in sorted(migrations.VERSIONS.glob("[0-9]*_*.py")):
        body = {
            node.targets[0].id: ast.literal_eval(node.value)  # type: ignore[attr-defined]
            for node in ast.parse(file.read_text("utf-8")).body
            if isinstance(node, ast.Assign) and node.targets[0].id in {"revision", "down_revision"}  # type: ignore[attr-defined]
        }
        assert file.name.startswith(body["revision"] + "_")
        found.append(body["revision"])
        downs[body["revision"]] = body["down_revision"]
    assert found[-1] == migrations.HEAD
    assert [downs[r] for r in found] == [None, *found[:-1]]


def test_revisions_never_import_the_model() -> None:
    for file in migrations.VERSIONS.glob("*.py"):
        imported = {
            name
            for node in ast.walk(ast.parse(file.read_text("utf-8")))
            for name in (
                [node.module or ""]
                if isinstance(node, ast.ImportFrom)
                else [a.name for a in getattr(node, "names", ())]
            )
        }
        assert not any(
            name.startswith(("r2p_desktop.model", "r2p_desktop.storage.tables")) for name in imported
        )


def test_every_journalled_table_keeps_its_ids_and_names_its_root() -> None:
    schema = program_schema()
    shape = ddl.wanted_shape(schema)
    for name, tracked in schema.tracked.items():
        assert "AUTOINCREMENT" in shape[name], name
        assert {"uid", "version", "created_at", "changed_at"} <= set(tracked.table.c.keys())
        assert name in schema.searched or not tracked.is_root or name in {"office", "vocabulary_term", "post"}


def test_a_table_without_an_entity_is_noticed() -> None:
    base = model(1)
    sa.Table("stray", base.metadata, sa.Column("id", sa.Integer, primary_key=True))
    with pytest.raises(ValueError, match="stray"):
        _ = Schema(base, "1", lambda *_: [], lambda *_: "", frozenset()).tracked


def test_the_tables_could_be_made_on_postgresql() -> None:
    dialect = postgresql.dialect()
    for metadata in (program_schema().metadata, tables.METADATA):
        say_conditions_to("postgresql", metadata)
        for table in metadata.sorted_tables:
            assert str(CreateTable(table).compile(dialect=dialect))
            for index in table.indexes:
                assert str(CreateIndex(index).compile(dialect=dialect))


def test_opening_an_office_that_is_up_to_date_does_not_import_alembic(tmp_path: Path) -> None:
    db = make_office(tmp_path / "office")
    add_person(db)
    db.close(backup=False)
    script = (
        "import sys; from pathlib import Path; from r2p_desktop.clock import Clock\n"
        "from r2p_desktop.storage.database import Database; from r2p_desktop.storage.keys import OfficeKey\n"
        "db = Database.open(Path(sys.argv[1]), OfficeKey(bytes.fromhex(sys.argv[2])), clock=Clock(), actor='A')\n"
        "assert len(db.search('ng')) == 1; db.close(backup=False)\n"
        "print([m for m in ('alembic', 'argon2', 'cryptography', 'reportlab') if m in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, str(db.folder.path), db.key.secret.hex()],
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout == "[]\n"


# A model of three revisions ----------------------------------------------------------------------------------


def model(revision: int) -> type[DeclarativeBase]:
    """The small model as revision 1, 2 or 3 declares it."""

    class Base(DeclarativeBase):
        metadata = sa.MetaData()

    class Head:
        id: Mapped[int] = mapped_column(primary_key=True)
        uid: Mapped[str] = mapped_column(sa.String(36), unique=True, default="")
        version: Mapped[int] = mapped_column(default=1)
        created_at: Mapped[dt.datetime | None] = mapped_column()
        changed_at: Mapped[dt.datetime | None] = mapped_column()

    class Thing(Head, Base):
        __tablename__ = "thing"
        __table_args__ = ({"sqlite_autoincrement": True},)
        __root__: ClassVar[str | None] = None
        name: Mapped[str] = mapped_column(sa.String(100))
        if revision >= 2:
            note: Mapped[str] = mapped_column(sa.Text, default="")
            due_on: Mapped[dt.date | None] = mapped_column(index=True)

    class Part(Head, Base):
        __tablename__ = "part"
        __table_args__ = ({"sqlite_autoincrement": True},)
        __root__: ClassVar[str | None] = "thing"
        __root_key__: ClassVar[str] = "thing_id"
        thing_id: Mapped[int] = mapped_column(sa.ForeignKey("thing.id", ondelete="CASCADE"))
        text: Mapped[str] = mapped_column(sa.String(100))

    if revision >= 2:

        class Mark(Head, Base):
            __tablename__ = "mark"
            __table_args__ = ({"sqlite_autoincrement": True},)
            __root__: ClassVar[str | None] = None
            word: Mapped[str] = mapped_column(sa.String(10), index=True)

    # SQLAlchemy itself holds entities weakly.
    Base.kept = [m.class_ for m in Base.registry.mappers]  # type: ignore[attr-defined]
    return Base


def schema_of(revision: int, versions: Path) -> Schema:
    return Schema(
        base=model(revision),
        revision=f"{revision:04d}",
        documents=lambda _c, _r, _i: [],
        name_of=lambda table, row: f"{table} {row.id}",
        searched=frozenset(),
        versions=versions,
    )


@pytest.fixture
def versions(tmp_path: Path) -> Path:
    """The first revision of the small model, in a folder whose name Alembic might trip over."""
    place = tmp_path / "100% versions"
    path = authoring.write("The first shape", schema=schema_of(1, place))
    assert path.name == "0001_the_first_shape.py"
    return place


@pytest.fixture
def old(tmp_path: Path, versions: Path) -> Iterator[Database]:
    """A closed office of the first revision with two things, one with two parts, one thing deleted."""
    place = folder.create(tmp_path / "office")
    db = Database.create(
        place,
        OfficeKey.generate(),
        office_uid=OFFICE_UID,
        clock=moving_clock(),
        actor="A",
        schema=schema_of(1, versions),
    )
    with db.transaction(EDIT) as session:
        connection = session.connection()
        connection.exec_driver_sql(
            "INSERT INTO thing (uid, version, name) VALUES ('a', 1, 'A'), ('b', 1, 'B'), ('c', 1, 'C')"
        )
        connection.exec_driver_sql(
            "INSERT INTO part (uid, version, thing_id, text) VALUES ('p', 1, 1, 'P'), ('q', 1, 1, 'Q')"
        )
        connection.exec_driver_sql("DELETE FROM thing WHERE id = 3")
    db.close(backup=False)
    yield db


def open_as(db: Database, revision: int, versions: Path, **options: Any) -> Database:
    return Database.open(
        db.folder.path,
        db.key,
        clock=moving_clock(),
        actor="A",
        schema=schema_of(revision, versions),
        **options,
    )


def rows(db: Database, sql: str) -> list[tuple[Any, ...]]:
    with db.read() as connection:
        return [tuple(row) for row in connection.exec_driver_sql(sql)]


def test_an_older_office_is_brought_up_to_date_with_a_backup_first(old: Database, versions: Path) -> None:
    path = authoring.write("Notes and marks", schema=schema_of(2, versions))
    text = path.read_text("utf-8")
    assert "ALTER TABLE thing ADD COLUMN note" in text and "CREATE TABLE mark" in text
    new = open_as(old, 2, versions)
    assert rows(new, "SELECT id, name, note, due_on FROM thing") == [(1, "A", "", None), (2, "B", "", None)]
    assert rows(new, "SELECT id, thing_id, text FROM part") == [(1, 1, "P"), (2, 1, "Q")]
    report = new.check()
    assert report.ok, report
    with new.read() as connection:
        assert triggers.present(connection) == triggers.wanted(new.schema)
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1
    with new.transaction(EDIT) as session:
        session.connection().exec_driver_sql(
            "INSERT INTO thing (uid, version, name, note) VALUES ('d', 1, 'D', '')"
        )
    assert rows(new, "SELECT max(id) FROM thing") == [(4,)]  # three was given out once already
    before = backup.in_place(new.folder.backups / upgrade.BEFORE_UPGRADE)[0]
    assert before.revision == "0001"
    new.close(backup=False)
    # The way back: the backup opens with the older program.
    back = restore.restore(before.path, new.folder.path.with_name("back"))
    again = Database.open(back.path, old.key, clock=moving_clock(), actor="A", schema=schema_of(1, versions))
    assert rows(again, "SELECT name FROM thing") == [("A",), ("B",)]
    again.close(backup=False)
    # And the older program refuses the newer file.
    for revision_file in versions.glob("0002_*"):
        revision_file.unlink()
    with pytest.raises(NewerFile):
        open_as(old, 1, versions)


def test_an_older_office_is_not_read_before_it_is_brought_up_to_date(old: Database, versions: Path) -> None:
    authoring.write("Notes and marks", schema=schema_of(2, versions))
    with pytest.raises(NewerFile, match="brought up to date first"):
        open_as(old, 2, versions, read_only=True)


def test_a_step_that_fails_leaves_the_file_as_it_was(old: Database, versions: Path) -> None:
    path = authoring.write("Notes and marks", schema=schema_of(2, versions))
    broken = path.read_text("utf-8").replace(
        "run(STATEMENTS)", "run(STATEMENTS)\n    raise ValueError('half way')"
    )
    path.write_text(broken, "utf-8")
    with pytest.raises(ValueError, match="half way"):
        open_as(old, 2, versions)
    whole = open_as(old, 1, versions)
    assert rows(whole, "SELECT name FROM thing") == [("A",), ("B",)] and whole.check().ok
    whole.close(backup=False)


def test_a_step_that_would_break_a_link_is_refused(old: Database, versions: Path) -> None:
    path = authoring.write("Notes and marks", schema=schema_of(2, versions))
    text = path.read_text("utf-8")
    path.write_text(
        text.replace("STATEMENTS = (", 'STATEMENTS = (\n    "DELETE FROM thing WHERE id = 1",'), "utf-8"
    )
    with pytest.raises(Damaged, match="a link in it is broken"):
        open_as(old, 2, versions)
    whole = open_as(old, 1, versions)
    assert rows(whole, "SELECT count(*) FROM part") == [(2,)] and whole.check().ok
    whole.close(backup=False)


def test_a_rebuilt_table_keeps_its_children_and_its_counter(old: Database, versions: Path) -> None:
    create = (
        "CREATE TABLE thing_new (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, uid VARCHAR(36) NOT NULL, "
        "version INTEGER NOT NULL, created_at DATETIME, changed_at DATETIME, name VARCHAR(500) NOT NULL, UNIQUE (uid))"
    )
    columns = ("id", "uid", "version", "created_at", "changed_at", "name")
    (versions / "0002_wider_names.py").write_text(
        "from r2p_desktop.storage.migrations.helpers import rebuild_table\n"
        'revision = "0002"\ndown_revision = "0001"\n'
        f"def upgrade() -> None:\n    rebuild_table('thing', {create!r}, {columns!r})\n",
        "utf-8",
    )
    with raw(old.folder, old.key) as connection:
        before = connection.execute("SELECT seq FROM sqlite_sequence WHERE name = 'thing'").fetchone()
    schema = schema_of(1, versions)
    new = Database.open(
        old.folder.path,
        old.key,
        clock=moving_clock(),
        actor="A",
        schema=Schema(**{**fields(schema), "revision": "0002"}),
    )
    assert rows(new, "SELECT id, name FROM thing") == [(1, "A"), (2, "B")]
    assert rows(new, "SELECT thing_id FROM part") == [(1,), (1,)]
    assert rows(new, "SELECT seq FROM sqlite_sequence WHERE name = 'thing'") == [before] == [(3,)]
    assert rows(new, "SELECT name FROM sqlite_sequence WHERE name LIKE '%_new'") == []
    assert "VARCHAR(500)" in rows(new, "SELECT sql FROM sqlite_master WHERE name = 'thing'")[0][0]
    new.close(backup=False)


def fields(schema: Schema) -> dict[str, Any]:
    return {name: getattr(schema, name) for name in Schema.__dataclass_fields__}


def test_a_revision_is_written_only_when_there_is_a_difference(versions: Path) -> None:
    with pytest.raises(BadInput, match="Nothing was written"):
        authoring.write("Nothing", schema=schema_of(1, versions))
    first = authoring.write("Another first", first=True, schema=schema_of(1, versions))
    assert [f.name for f in versions.glob("*.py")] == [first.name]
    authoring.write("Notes", schema=schema_of(2, versions))
    with pytest.raises(BadInput, match="no longer be made anew"):
        authoring.write("First", first=True, schema=schema_of(2, versions))
    assert authoring.chain_shape(versions, "0002") == ddl.wanted_shape(schema_of(2, versions))


def test_what_the_author_must_decide_is_said_and_does_not_pass(versions: Path) -> None:
    schema = schema_of(1, versions)
    schema.metadata.tables["thing"].c.name.type = sa.String(500)
    path = authoring.write("Wider names", schema=schema)
    assert "by hand" in path.read_text("utf-8")
    assert authoring.chain_shape(versions, "0002") != ddl.wanted_shape(schema)


def test_column_order_and_quotes_are_no_difference_and_everything_else_is() -> None:
    one = ddl.one_spelling(
        "CREATE TABLE a (x INTEGER NOT NULL, \n y TEXT CHECK (y IN ('p,q', 'r')), UNIQUE (x, y))"
    )
    same = ddl.one_spelling(
        "CREATE TABLE \"a\" (y TEXT CHECK (y IN ('p,q', 'r')), UNIQUE (x, y), \"x\" INTEGER NOT NULL)"
    )
    assert one == same
    for other in (
        "CREATE TABLE a (x INTEGER, y TEXT CHECK (y IN ('p,q', 'r')), UNIQUE (x, y))",
        "CREATE TABLE a (x INTEGER NOT NULL, y TEXT CHECK (y IN ('p', 'q,r')), UNIQUE (x, y))",
        "CREATE TABLE a (x INTEGER NOT NULL, y TEXT CHECK (y IN ('p,q', 'r')), UNIQUE (y, x))",
    ):
        assert ddl.one_spelling(other) != one


def test_check_tells_a_wrong_shape(tmp_path: Path) -> None:
    db = make_office(tmp_path / "office")
    add_person(db)
    with raw(db.folder, db.key) as connection:
        connection.execute("DROP INDEX ix_person_sort_key_id")
        connection.execute("CREATE TABLE mine (a)")
    assert db.check().shape == ("ix_person_sort_key_id", "mine")
    db.close(backup=False)
    again = reopen(db)
    assert names(again) == ["Ng"]
    again.close(backup=False)
