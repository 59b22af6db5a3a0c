"""Whatever stands in the settings' place, the program starts, says so, and keeps it for whoever can read it."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from r2p_desktop import app, arguments
from r2p_desktop.qt.settings import Option, Settings

GOOD = '[window]\ntheme="\\"dark\\""\ntext_size=125\n'


def _binary(file: Path, chance: random.Random) -> None:
    file.write_bytes(bytes([255, 0, 254]) + chance.randbytes(chance.randrange(1, 4_000)))


def _words(file: Path, chance: random.Random) -> None:
    file.write_text("no settings at all\n" * chance.randrange(1, 50), "utf-8")


def _huge(file: Path, _chance: random.Random) -> None:
    file.write_text("[window]\nlanguage=" + "x" * (2 * 1024 * 1024), "utf-8")


def _folder(file: Path, chance: random.Random) -> None:
    file.mkdir()
    if chance.random() < 0.5:
        (file / "inside").write_text("kept", "utf-8")


def _empty(file: Path, _chance: random.Random) -> None:
    file.write_bytes(b"")


def _loop(file: Path, _chance: random.Random) -> None:
    file.symlink_to(file)


def _wrong_types(file: Path, chance: random.Random) -> None:
    options = [o for o in vars(Settings).values() if isinstance(o, Option)]
    wrong = ['"x', "null", "[1,2", '{"a":[{"b":null}]}', "1e400", "-7", "[" * 3_000, "[3]", '{"people":7}']
    lines = ["[window]"]
    for option in chance.sample(options, 4):
        value = chance.choice(wrong)
        if not option.understands(value):
            lines.append(f"{option.key}={_quoted(value)}")
    lines.append(f"text_size={_quoted('900')}")
    file.write_text("\n".join(lines) + "\n", "utf-8")


def _nested(file: Path, chance: random.Random) -> None:
    value = chance.choice(
        ['{"people":{"columns":[1]}}', '{"people":{"columns":{"name":{"width":"wide"}}}}', '{"people":3}']
    )
    file.write_text(f"[window]\nlists={_quoted(value)}\n", "utf-8")


def _quoted(value: str) -> str:
    return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'


KINDS: list[Callable[[Path, random.Random], None]] = [
    _binary, _words, _huge, _folder, _empty, _wrong_types, _nested, _loop,
]  # fmt: skip


@pytest.mark.parametrize("seed", range(100))
def test_garbage_in_the_place_of_the_settings(seed: int, tmp_path: Path) -> None:
    chance = random.Random(seed)
    file = tmp_path / "settings.ini"
    KINDS[seed % len(KINDS)](file, chance)
    settings = Settings(file)
    assert settings.problem is not None
    assert (settings.text_size == 100 and settings.lists == {}) or seed % len(KINDS) == 5
    assert list(tmp_path.glob("settings.ini.damaged*"))
    settings.theme = "dark"
    assert settings.save()
    again = Settings(file)
    assert again.theme == "dark"


def test_what_is_good_in_a_file_with_one_bad_value_stays(tmp_path: Path) -> None:
    file = tmp_path / "settings.ini"
    file.write_text(GOOD + 'recent_offices="[1]"\n', "utf-8")
    settings = Settings(file)
    assert (settings.theme, settings.text_size, settings.recent_offices) == ("dark", 125, [])
    assert settings.problem is not None


def test_a_good_file_is_left_alone(tmp_path: Path) -> None:
    file = tmp_path / "settings.ini"
    file.write_text(GOOD, "utf-8")
    assert Settings(file).problem is None
    assert not list(tmp_path.glob("*.damaged*"))


def test_what_cannot_be_set_aside_is_told_and_left(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "settings.ini"
    file.mkdir()

    def refused(_self: Path, _target: Path) -> Path:
        raise PermissionError(13, "no")

    monkeypatch.setattr(Path, "rename", refused)
    settings = Settings(file)
    settings.theme = "dark"
    assert settings.theme == "dark" and not settings.save()
    assert settings.problem is not None and "could not be set aside" in str(settings.problem)
    assert file.is_dir()


def test_brackets_within_brackets_are_no_value() -> None:
    assert not Settings.lists.understands("[" * 200_000)


def test_a_file_and_folder_that_may_not_even_be_looked_at(tmp_path, monkeypatch):
    file = tmp_path / "settings.ini"
    file.write_text(GOOD, "utf-8")

    def refused(self: Path, *_a: object, **_k: object) -> bool:
        raise PermissionError(13, "no", str(self))

    for asked in ("exists", "is_symlink", "stat", "read_bytes", "rename"):
        monkeypatch.setattr(Path, asked, refused)
    settings = Settings(file)
    monkeypatch.undo()
    assert settings.problem is not None and settings.theme == "system" and not settings.save()
    assert file.read_text("utf-8") == GOOD


@pytest.mark.parametrize("kind", [_binary, _folder, _wrong_types, _nested])
def test_the_program_starts_and_says_so(kind, qtbot, prompts, tmp_path):
    home = Path(os.environ["R2P_HOME"])
    home.mkdir(parents=True, exist_ok=True)
    kind(home / "settings.ini", random.Random(1))
    program = app.open_program(arguments.parse_window([]), prompts=prompts)
    try:
        with qtbot.waitSignal(program.office_shown, timeout=60_000):
            pass
        assert any("settings file" in told for told in prompts.told)
    finally:
        program._end()
        program.shell.deleteLater()
        program.theme.deleteLater()
        program.deleteLater()


WRITER = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
app = QCoreApplication([])
from r2p_desktop.qt.settings import Settings
settings = Settings(Path(sys.argv[1]))
print("ready", flush=True)
number = 0
while True:
    number += 1
    settings.recent_offices = [str(number)] * 2_000
    assert settings.save()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL there")
def test_a_kill_while_writing_leaves_the_old_or_the_new(tmp_path: Path) -> None:
    file = tmp_path / "settings.ini"
    for number in range(8):
        with subprocess.Popen([sys.executable, "-c", WRITER, str(file)], stdout=subprocess.PIPE) as writer:
            assert writer.stdout is not None and writer.stdout.readline() == b"ready\n"
            until = time.monotonic() + 0.01 + 0.013 * number
            while time.monotonic() < until:
                pass
            writer.send_signal(signal.SIGKILL)
        settings = Settings(file)
        assert settings.problem is None
        kept = settings.recent_offices
        assert len(set(kept)) <= 1 and len(kept) in (0, 2_000)
