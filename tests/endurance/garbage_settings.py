"""Starts the program once for each of several garbage settings files: `garbage_settings.py SEED FIRST LAST`.

Used by `first_start.py`. The home is `R2P_HOME`. Prints one line of JSON: how many were tried, at how many the program said
that the file was damaged, and what went wrong.
"""

from __future__ import annotations

import json
import random
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

from first_start_desk import Answers
from PySide6.QtCore import QTimer

from r2p_desktop import app, arguments, folders

PATIENCE_MS = 60_000
KEYS = (
    "language", "theme", "text_size", "lock_after", "sidebar_folded", "geometry", "last_section", "last_folder",
    "recent_offices", "lists", "splitters", "checked", "import_columns",
)  # fmt: skip
ODD = (
    "", "null", "true", "-1", "1e999", "[]", "{}", '"\\u0000"', "[1, null, {}]", '["", "/", "\\u0000"]', '{"a": {"b": 1}}',
    "[[[[[[[[", '"' + "x" * 70_000 + '"', "@ByteArray(\\xff)", "@Invalid()", '"qps"', '"../../etc"', "\\x0\\x1", "99999999999",
)  # fmt: skip


def noise(chance: random.Random) -> bytes:
    return chance.randbytes(chance.randint(8, 5000))


def letters(chance: random.Random) -> bytes:
    return "".join(chance.choice("qwertz \nйцукен\n\t;") for _ in range(chance.randint(1, 2000))).encode()


def zeros(chance: random.Random) -> bytes:
    return bytes(chance.randint(1, 5000))


def wide(chance: random.Random) -> bytes:
    return '[window]\nlanguage="en"\n'.encode("utf-16")


def odd_values(chance: random.Random) -> bytes:
    """A file of the right shape, each value of the wrong kind."""
    lines = [f"{key}={chance.choice(ODD)}" for key in chance.sample(KEYS, chance.randint(1, len(KEYS)))]
    return "\n".join(["[window]", *lines, ""]).encode()


def torn(chance: random.Random) -> bytes:
    """A file of the right shape that ends in the middle, or has a few bytes changed."""
    content = bytearray(odd_values(chance))
    for _ in range(chance.randint(0, 8)):
        content[chance.randrange(len(content))] = chance.randrange(256)
    return bytes(content[: chance.randint(1, len(content))])


KINDS: tuple[tuple[Callable[[random.Random], bytes], bool], ...] = (
    (noise, True), (letters, False), (zeros, True), (wide, True), (odd_values, False), (torn, False),
)  # fmt: skip


def start(content: bytes | None, answers: Answers) -> str:
    """Start the program with this content in its settings (None: a folder stands there); what went wrong, or ""."""
    shutil.rmtree(folders.home())
    file = folders.settings_file()
    if content is None:
        file.mkdir()
        (file / "letters.txt").write_text("x", "utf-8")
    else:
        file.write_bytes(content)
    program = app.open_program(arguments.parse_window([]), prompts=answers)  # type: ignore[arg-type]
    shown: list[bool] = []
    program.office_shown.connect(lambda: (shown.append(True), program.leave()))
    late = QTimer(program, singleShot=True, interval=PATIENCE_MS)
    late.timeout.connect(program.leave)
    late.start()
    program.stay()
    problem = "" if shown and program.window is not None else "the window was not filled"
    program.shell.hide()
    program.shell.deleteLater()
    program.theme.deleteLater()
    program.deleteLater()
    return problem


def main(seed: int, first: int, last: int) -> int:
    """Try the files `first` to `last` of the row that `seed` gives. The exit code is 0 when the row was tried."""
    result = {"settings": 0, "told": 0, "problems": list[str]()}
    for number in range(first, last):
        chance = random.Random(seed * 100_000 + number)
        kind, must_say = KINDS[number % len(KINDS)]
        content = None if number % 25 == 24 else kind(chance)
        answers = Answers(Path(folders.home()))
        problem = start(content, answers)
        said = any("settings file" in one for one in answers.told)
        bad = [one for one in answers.told if one.startswith(("CRASH", "ERROR"))]
        if (must_say or content is None) and not said:
            problem = problem or "nothing was said of the damage"
        if bad:
            problem = problem or f"told {bad}"
        if problem:
            result["problems"].append(f"{kind.__name__} {number}: {problem}")
        result["settings"] += 1
        result["told"] += said
    print(json.dumps(result))
    return 0


if __name__ == "__main__":
    sys.exit(main(*(int(word) for word in sys.argv[1:4])))
