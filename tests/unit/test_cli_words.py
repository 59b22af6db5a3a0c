"""What the command line refuses in words instead of guessing: languages, cut passphrases, a code nobody hears."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from office_fixture import CLOCK

from r2p_desktop import cli, secret_words
from r2p_desktop.errors import BadInput
from r2p_desktop.model.entities import Person
from r2p_desktop.services.offices import NewOffice, create_office, open_office


def _run(*words: str, shell: str = "", **variables: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "r2p_desktop", *words]
    line = ["sh", "-c", f'exec "$@" {shell}', "sh", *command]
    return subprocess.run(
        line, env={**os.environ, **variables}, stdin=subprocess.DEVNULL, capture_output=True, text=True,
        encoding="utf-8", timeout=120, check=False,
    )  # fmt: skip


def test_a_language_without_words_is_refused_in_words() -> None:
    for words in (["--demo", "--language", "xx"], ["list", "people", "--office", "x", "--language", "../en"]):
        ended = _run(*words)
        assert ended.returncode == 2
        assert "there are no words in the language" in ended.stderr and "known are en, fr" in ended.stderr


def test_an_office_may_work_in_a_language_the_program_has_no_words_in(tmp_path: Path) -> None:
    ended = _run("office", "new", str(tmp_path / "office"), "--protect", "none", "--language", "ar")
    assert ended.returncode == 0, ended.stderr
    assert (
        _run("office", "new", str(tmp_path / "other"), "--protect", "none", "--language", "xx").returncode
        == 2
    )
    assert not (tmp_path / "other").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="a POSIX shell closes the stream")
def test_without_standard_output_no_recovery_code_is_lost(tmp_path: Path) -> None:
    words = ("office", "new", str(tmp_path / "office"))
    ended = _run(*words, shell=">&-", R2P_PASSPHRASE="correct horse battery")
    assert ended.returncode == 1 and "error[bad-input]" in ended.stderr
    assert not (tmp_path / "office").exists()
    kept = tmp_path / "code"
    ended = _run(*words, "--recovery-file", str(kept), shell=">&-", R2P_PASSPHRASE="correct horse battery")
    assert ended.returncode == 0, ended.stderr
    assert kept.stat().st_size > 20


def test_a_passphrase_is_never_cut(tmp_path: Path) -> None:
    file = tmp_path / "secret"
    file.write_text("x" * 4096 + "\n", "utf-8")
    with pytest.raises(BadInput, match="longer than 4096 bytes"):
        secret_words.find_passphrase(str(file), {})
    file.write_text("x" * 4095 + "\n", "utf-8")
    assert secret_words.find_passphrase(str(file), {}) == "x" * 4095


def test_diagnostics_hold_counts_and_no_word_of_the_record(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "Cabinet of Ardenia"
    create_office(folder, NewOffice("Office of Ardenia"), clock=CLOCK, actor="Zoltan")
    office = open_office(folder, clock=CLOCK, render=None)  # type: ignore[arg-type]
    office.people.save(Person(given_name="Wilhelmina", family_name="Quux"))
    office.close(backup=True)
    assert cli.main(["office", "diagnostics", str(folder)]) == 0
    text = capsys.readouterr().out
    assert "person: 1" in text and "journal_mode: " in text and "[log]" in text and "own: 1" in text
    for name in ("Ardenia", "Zoltan", "Wilhelmina", "Quux", "Cabinet", str(tmp_path)):
        assert name not in text
    assert cli.main(["office", "diagnostics", str(folder), "--json"]) == 0
    facts = json.loads(capsys.readouterr().out)
    assert facts["rows"]["person"] == 1 and facts["pragmas"]["foreign_keys"] == 1
