"""The command line as IT staff script it: words, JSON, exit codes, one line of complaint."""

from __future__ import annotations

import io
import json
import os
import random
import sys
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from unittest.mock import Mock

import pytest

from r2p_desktop import __main__, secret_words
from r2p_desktop.clock import Clock
from r2p_desktop.model.entities import Meeting
from r2p_desktop.model.listing import ListQuery
from r2p_desktop.services.demo import demo_office
from r2p_desktop.services.offices import open_office
from r2p_desktop.services.rendering import PaperPress

CLOCK = Clock(datetime(2026, 3, 1, 9, 0, tzinfo=UTC))
SAMPLES = Path(__file__).parent.parent / "data" / "samples"


class Run:
    """Runs the program in this process and keeps what it wrote."""

    def __init__(self, capfd: pytest.CaptureFixture[str]) -> None:
        self._capfd = capfd
        self.out = self.err = ""

    def __call__(self, *words: object) -> int:
        self._capfd.readouterr()
        try:
            code = __main__.main([str(word) for word in words])
        except SystemExit as ended:
            code = int(ended.code or 0)
        self.out, self.err = self._capfd.readouterr()
        return code

    def json(self, *words: object) -> Any:
        assert self(*words, "--json") == 0, self.err
        return json.loads(self.out)


@pytest.fixture
def run(capfd: pytest.CaptureFixture[str]) -> Run:
    os.environ["R2P_CLOCK"] = "2026-03-01T09:00:00Z"
    return Run(capfd)


@pytest.fixture
def folder(run: Run, tmp_path: Path) -> Path:
    assert run("office", "new", tmp_path / "office", "--protect", "none", "--name", "Our office") == 0
    return tmp_path / "office"


def line(run: Run) -> str:
    """The one line of complaint."""
    assert run.err.count("\n") == 1, run.err
    assert "Traceback" not in run.err
    return run.err.strip()


def test_new_gives_the_recovery_code_once(run: Run, tmp_path: Path) -> None:
    made = run.json("office", "new", tmp_path / "o", "--protect", "none")
    assert set(made) == {"folder", "office_uid", "recovery_code"}
    assert len(made["recovery_code"].replace("-", "")) == 56
    code = tmp_path / "code.txt"
    assert run("office", "new", tmp_path / "p", "--protect", "none", "--recovery-file", code) == 0
    assert code.read_text("utf-8").strip() not in run.out


def test_a_folder_that_is_not_empty_is_refused(run: Run, folder: Path) -> None:
    before = sorted(p.name for p in folder.iterdir())
    assert run("office", "new", folder, "--protect", "none") == 1
    assert line(run).startswith("r2p-desktop: error[exists]: ")
    assert sorted(p.name for p in folder.iterdir()) == before


def test_passphrase_by_file_by_environment_or_not_at_all(run: Run, tmp_path: Path) -> None:
    word = tmp_path / "word"
    word.write_text("correct horse\n", "utf-8")
    place = tmp_path / "o"
    code = run.json("office", "new", place, "--passphrase-file", word)["recovery_code"]
    assert run.json("list", "people", "--office", place, "--passphrase-file", word) == []
    os.environ[secret_words.VARIABLE] = "correct horse"
    assert run.json("list", "people", "--office", place) == []
    assert secret_words.VARIABLE not in os.environ
    os.environ[secret_words.VARIABLE] = code.lower().replace("-", " ")
    assert run.json("list", "people", "--office", place) == []
    os.environ[secret_words.VARIABLE] = "wrong"
    assert run("list", "people", "--office", place) == 1
    assert line(run).startswith("r2p-desktop: error[wrong-passphrase]: ")


def test_without_passphrase_and_terminal_it_ends_at_once(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO())
    assert run("office", "new", tmp_path / "o") == 2
    assert "--passphrase-file" in line(run)
    assert secret_words.VARIABLE in run.err
    assert not (tmp_path / "o").exists()


def test_a_damaged_file_is_told_from_a_wrong_passphrase(run: Run, folder: Path) -> None:
    database = folder / "office.db"
    content = bytearray(database.read_bytes())
    content[2000:2100] = bytes(100)
    database.write_bytes(content)
    assert run("list", "people", "--office", folder) == 1
    assert line(run).startswith("r2p-desktop: error[damaged]: ")


def test_no_office_is_not_found_and_never_made(run: Run, tmp_path: Path) -> None:
    assert run("list", "people", "--office", tmp_path / "nowhere") == 1
    assert line(run).startswith("r2p-desktop: error[not-found]: ")
    assert not (tmp_path / "nowhere").exists()


def test_import_and_list(run: Run, folder: Path) -> None:
    seen = run.json("import", "contacts", SAMPLES / "ministry_contacts.xlsx", "--office", folder, "--preview")
    assert seen == {"written": False, "new": 48, "updated": 3, "unchanged": 0, "duplicates": 0, "errors": []}
    assert run.json("list", "people", "--office", folder) == []
    assert run.json("import", "contacts", SAMPLES / "ministry_contacts.xlsx", "--office", folder)["written"]
    for name in ("outlook_export.csv", "liste_contacts.csv"):
        run.json("import", "contacts", SAMPLES / name, "--office", folder)
    people = run.json("list", "people", "--office", folder)
    assert len(people) == 48
    assert list(people[0]) == [
        "uid", "name", "family_name", "given_name", "post", "institution", "emails", "phones", "verified_on",
    ]  # fmt: skip
    (found,) = run.json("list", "people", "--office", folder, "--search", "lukasz wojcik iii")
    assert found["name"] == "Łukasz Wójcik III"
    run.json("import", "actions", SAMPLES / "action_log.xlsx", "--office", folder)
    actions = run.json("list", "actions", "--office", folder)
    assert len(actions) == 34
    assert list(actions[0]) == [
        "uid", "reference", "text", "institution", "owner", "due_on", "due_words", "status", "overdue", "source",
    ]  # fmt: skip


@pytest.mark.parametrize("what", ["institutions", "meetings", "decisions", "plan"])
def test_an_empty_list_is_an_empty_array(run: Run, folder: Path, what: str) -> None:
    assert run.json("list", what, "--office", folder) == []


def test_readers_work_beside_a_writer_and_writers_answer_in_use(run: Run, folder: Path) -> None:
    from office_fixture import CLOCK

    from r2p_desktop.services.offices import open_office
    from r2p_desktop.services.rendering import PaperPress

    holder = open_office(folder, clock=CLOCK, render=PaperPress())
    try:
        assert run.json("list", "people", "--office", folder) == []
        assert run("import", "contacts", SAMPLES / "liste_contacts.csv", "--office", folder) == 1
        assert line(run).startswith("r2p-desktop: error[in-use]: ")
    finally:
        holder.close(backup=False)


def test_backup_and_restore_bring_everything_back(run: Run, folder: Path, tmp_path: Path) -> None:
    run("import", "contacts", SAMPLES / "liste_contacts.csv", "--office", folder)
    before = run.json("list", "people", "--office", folder)
    backup = run.json("office", "backup", folder, "--to", tmp_path / "stick")["backup"]
    assert run.json("office", "check", folder)["ok"]
    assert run("office", "restore", backup, "--to", folder) == 1
    assert line(run).startswith("r2p-desktop: error[exists]: ")
    assert run.json("office", "restore", backup, "--to", tmp_path / "new")["folder"] == str(tmp_path / "new")
    assert run.json("list", "people", "--office", tmp_path / "new") == before
    assert run.json("office", "check", tmp_path / "new")["ok"]


def test_a_restore_takes_any_folder_of_backups_and_names_what_it_lacks(
    run: Run, folder: Path, tmp_path: Path
) -> None:
    run("office", "backup", folder, "--to", tmp_path / "stick")
    told = run.json("office", "backup", folder)
    assert set(told) == {"backup", "made_at", "size", "second_place"} and told["second_place"] is None
    made = run.json("office", "restore", tmp_path / "stick", "--to", tmp_path / "one")
    assert made["folder"] == str(tmp_path / "one") and str(tmp_path / "stick") in made["backup"]
    assert run("office", "restore", folder, "--to", tmp_path / "two") == 0
    assert run("office", "restore", tmp_path / "nowhere", "--to", tmp_path / "three") == 1
    assert line(run).startswith("r2p-desktop: error[not-found]: ")
    run("office", "new", tmp_path / "other", "--protect", "none")
    run("office", "backup", tmp_path / "other", "--to", tmp_path / "stick")
    assert run("office", "restore", tmp_path / "stick", "--to", tmp_path / "three") == 1
    assert line(run).startswith("r2p-desktop: error[bad-input]: ") and not (tmp_path / "three").exists()


def test_a_secret_that_is_given_must_open_what_is_restored(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("R2P_PASSPHRASE", "one two three")
    made = run.json("office", "new", tmp_path / "own", "--protect", "passphrase")
    monkeypatch.setenv("R2P_PASSPHRASE", "one two three")
    backup = run.json("office", "backup", tmp_path / "own")["backup"]
    assert run("office", "restore", backup, "--to", tmp_path / "unasked") == 0
    (tmp_path / "wrong.txt").write_text("guess\n")
    (tmp_path / "code.txt").write_text(made["recovery_code"] + "\n")
    words = ("office", "restore", backup, "--to", tmp_path / "proven", "--passphrase-file")
    assert run(*words, tmp_path / "wrong.txt") == 1 and not (tmp_path / "proven").exists()
    assert line(run).startswith("r2p-desktop: error[wrong-passphrase]: ")
    assert run(*words, tmp_path / "code.txt") == 0 and (tmp_path / "proven" / "office.db").is_file()


@pytest.mark.parametrize(
    "content",
    [b"", random.Random(7).randbytes(4000), b"PK\x03\x04" + random.Random(8).randbytes(500)],
    ids=["empty", "random", "broken zip"],
)
def test_bad_files_are_one_sentence(run: Run, folder: Path, tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "list.xlsx"
    file.write_bytes(content)
    assert run("import", "contacts", file, "--office", folder) == 1
    assert line(run).startswith("r2p-desktop: error[bad-input]: ")
    assert run.json("list", "people", "--office", folder) == []


@pytest.mark.parametrize(
    "words",
    [
        ("list", "nothing", "--office", "x"),
        ("import", "contacts"),
        ("office",),
        ("print", "brief", "--office", "x"),
    ],
)
def test_wrong_usage_is_2(run: Run, words: tuple[str, ...]) -> None:
    assert run(*words) == 2
    assert line(run).startswith("r2p-desktop: error[bad-input]: ")


def test_commands_load_no_window(run: Run, folder: Path) -> None:
    import subprocess

    code = (
        "import sys; from r2p_desktop.__main__ import main; "
        f"main(['list', 'people', '--office', {str(folder)!r}]); "
        "sys.exit(any(m.startswith('PySide6') for m in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_an_office_whose_code_cannot_be_written_down_is_not_made(run: Run, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    made = ("office", "new", tmp_path / "n", "--protect", "none", "--recovery-file")
    assert run(*made, tmp_path / "file" / "code.txt") == 1
    assert line(run).startswith("r2p-desktop: error[not-found]:")
    assert not (tmp_path / "n").exists()
    assert run(*made, tmp_path / "file") == 1
    assert line(run).startswith("r2p-desktop: error[exists]:")
    assert not (tmp_path / "n").exists()


def test_a_recovery_file_of_an_office_that_was_not_made_goes_again(run: Run, tmp_path: Path) -> None:
    code = tmp_path / "new" / "code.txt"
    assert (
        run("office", "new", tmp_path / "n", "--protect", "none", "--name", " ", "--recovery-file", code) == 1
    )
    assert not code.exists()
    assert run("office", "new", tmp_path / "n", "--protect", "none", "--recovery-file", code) == 0
    assert len(code.read_text("utf-8").strip().split("-")) == 8
    if os.name == "posix":
        assert code.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize(
    "words", [("--name", "x" * 201), ("--name", "a\udcff"), ("--name", " "), ("--zone", "Nowhere/Land")]
)
def test_an_office_that_could_not_be_used_is_not_made(
    run: Run, tmp_path: Path, words: tuple[str, ...]
) -> None:
    assert run("office", "new", tmp_path / "n", "--protect", "none", *words) == 1
    assert line(run).startswith("r2p-desktop: error[bad-input]:")
    assert not (tmp_path / "n").exists()


@pytest.mark.skipif(os.name != "posix", reason="names of files are bytes on POSIX only")
def test_a_folder_whose_name_is_no_text_is_said_all_the_same(run: Run, tmp_path: Path) -> None:
    folder = os.fsdecode(os.fsencode(tmp_path) + b"/\xff")
    assert run("office", "new", folder, "--protect", "none", "--json") == 0, run.err
    assert json.loads(run.out)["folder"] == folder
    assert run("list", "people", "--office", folder, "--json") == 0


@pytest.mark.parametrize("output", ["missing/brief.pdf", "."])
def test_a_paper_that_could_not_be_saved_takes_no_number(
    run: Run, folder: Path, tmp_path: Path, output: str
) -> None:
    with closing(open_office(folder, clock=CLOCK, render=PaperPress())) as office:
        meeting = office.meetings.load(office.meetings.save(Meeting(title="Network", kind="network")))
    issue = ("print", "brief", "--office", folder, "--meeting", meeting.uid, "--issue", "--output")
    assert run(*issue, tmp_path / output) == 1
    assert line(run).startswith("r2p-desktop: error[")
    assert run.json(*issue, tmp_path / "brief.pdf")["reference"] == "R2P/2026/BRIEF/1"
    assert [path.name for path in tmp_path.glob("*.p*")] == ["brief.pdf"]


def test_a_demo_that_was_cut_off_while_being_made_is_made_again(tmp_path: Path) -> None:
    folder, clock = tmp_path / "demo", CLOCK

    class CutOff(BaseException):
        """What a kill is to the files: nothing is cleared away."""

    with pytest.MonkeyPatch.context() as patch, pytest.raises(CutOff):
        patch.setattr("r2p_desktop.services.example.fill", Mock(side_effect=CutOff))
        patch.setattr("r2p_desktop.services.making.shutil.rmtree", Mock())
        demo_office(folder, clock=clock)
    assert not folder.exists()
    office = open_office(demo_office(folder, clock=clock), clock=clock, render=PaperPress(), read_only=True)
    assert len(office.lists["people"].ids(ListQuery())) == 60
    office.close()
    assert [path.name for path in tmp_path.iterdir()] == ["demo"]
