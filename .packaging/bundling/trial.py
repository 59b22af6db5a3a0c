"""Tries the packed bundle as a stranger would: unpacked elsewhere, with nothing of this checkout in reach."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from bundling import pack, plan

Say = Callable[[str], Any]
PATIENCE = 600
# Linked against, but part of every Linux desktop and named in the README; the program says which one is missing.
_OF_THE_SYSTEM = (
    "libxcb",
    "libX",
    "libxkb",
    "libwayland",
    "libGL",
    "libEGL",
    "libfontconfig",
    "libdbus",
    "libcups",
)


class TrialError(Exception):
    """The bundle does not do what it should, in one sentence with what it said."""


class Trial:
    """One unpacked bundle and a home of its own; `command` and `window` run its two programs."""

    def __init__(self, programs: Path, suffix: str, scratch: Path, runner: Sequence[str] = ()) -> None:
        self.command = programs / f"{plan.CONSOLE}{suffix}"
        self.window = programs / f"{plan.TITLE}{suffix}"
        self._runner = runner
        self.scratch = scratch
        self.environment = surroundings(os.environ, scratch)

    def run(self, program: Path, *words: str | Path) -> str:
        """Standard output of a program of the bundle. Raises TrialError unless it ends with 0."""
        done = subprocess.run(
            [*self._runner, str(program), *map(str, words)], cwd=self.scratch, env=self.environment,
            stdin=subprocess.DEVNULL, capture_output=True, timeout=PATIENCE, check=False,
        )  # fmt: skip
        said = done.stdout.decode("utf-8", "replace")
        if done.returncode:
            error = done.stderr.decode("utf-8", "replace")
            raise TrialError(
                f"{program.name} {' '.join(map(str, words))} ended with {done.returncode}: {said}{error}"
            )
        return said

    def answer(self, *words: str | Path) -> Any:
        """What a command of the console program gives as JSON."""
        return json.loads(self.run(self.command, *words, "--json"))


def surroundings(given: Mapping[str, str], scratch: Path) -> dict[str, str]:
    """An environment without Python, Qt or this program in it; offscreen, with a home in `scratch`."""
    ours = ("PYTHON", "QT_", "R2P_", "VIRTUAL_ENV", "LD_LIBRARY_PATH", "UV_", "_PYI")
    kept = {name: value for name, value in given.items() if not name.startswith(ours)}
    return {**kept, "R2P_HOME": str(scratch / "home"), "QT_QPA_PLATFORM": "offscreen"}


def run(archive: Path, root: Path, target: plan.Target, version: str, say: Say) -> None:
    """Unpack the archive and try everything; says one line a step. Raises TrialError at the first that fails."""
    with tempfile.TemporaryDirectory(prefix="r2p-trial-") as place:
        scratch = Path(place)
        folder = pack.unpack(archive, scratch / "unpacked")
        inside = f"{plan.TITLE}.app/Contents/MacOS" if target.system == "macos" else ""
        trial = Trial(folder / inside, target.suffix, scratch)
        if target.system == "linux":
            say(f"libraries: {whole(folder / plan.INSIDE)} look up nothing that is missing")
        programs(trial, version, shipped_here(root), say)
        work(trial, say)


def shipped_here(root: Path) -> dict[str, int]:
    """What the checkout's own self-test counts of fonts, help, texts and drawings: the bundle must have as many."""
    with tempfile.TemporaryDirectory(prefix="r2p-trial-") as place:
        environment = surroundings(os.environ, Path(place))
        done = subprocess.run(
            [sys.executable, "-m", "r2p_desktop", "--self-test"], cwd=root, env=environment,
            capture_output=True, timeout=PATIENCE, check=False,
        )  # fmt: skip
    if not done.stdout:
        error = done.stderr.decode("utf-8", "replace")
        raise TrialError(f"the self-test of the checkout ended with {done.returncode}: {error[-2000:]}")
    return self_tested(done.stdout.decode("utf-8", "replace"), "the checkout")


def self_tested(said: str, who: str) -> dict[str, int]:
    """What a self-test found shipped. Raises TrialError when it warns of anything or visited nothing."""
    try:
        report = json.loads(said)
    except ValueError as error:
        raise TrialError(f"the self-test of {who} gave no report: {said[:500]!r}") from error
    if report["warnings"] or not report["pages"] or not report["editors"] or not report["brief_pages"]:
        raise TrialError(f"the self-test of {who}: {report['warnings'] or report}")
    shipped: dict[str, int] = report["shipped"]
    return shipped


def programs(trial: Trial, version: str, wanted: Mapping[str, int], say: Say) -> None:
    """Both programs start, say who they are, and find every shipped file."""
    said = trial.run(trial.command, "--version").strip()
    if said != f"{plan.CONSOLE} {version}":
        raise TrialError(f"--version says {said!r}")
    for program in (trial.command, trial.window):
        found = self_tested(trial.run(program, "--self-test"), program.name)
        if found != wanted:
            raise TrialError(f"{program.name} has {found} of {dict(wanted)}")
        say(f"{program.name} --self-test: {', '.join(f'{count} {what}' for what, count in found.items())}")


def work(trial: Trial, say: Say) -> None:
    """A day in commands: an office made, checked, filled from a workbook, listed, and a brief printed."""
    office, brief = trial.scratch / "office", trial.scratch / "brief.pdf"
    trial.answer("office", "new", office, "--example", "--zone", "Africa/Nairobi")
    trial.answer("office", "check", office)
    before = len(trial.answer("list", "people", "--office", office))
    imported = trial.answer("import", "contacts", workbook(trial.scratch / "people.xlsx"), "--office", office)
    after = len(trial.answer("list", "people", "--office", office))
    if imported["new"] != 2 or after != before + 2:
        raise TrialError(f"two contacts were imported as {imported}, {before} people became {after}")
    frames = trial.run(trial.window, "read-table", trial.scratch / "people.xlsx")
    if '{"end"' not in frames.replace(" ", ""):
        raise TrialError(f"the program without a console reads no workbook: {frames[-300:]!r}")
    meeting = trial.answer("list", "meetings", "--office", office)[0]["uid"]
    printed = trial.answer("print", "brief", "--office", office, "--meeting", meeting, "--output", brief)
    if not brief.read_bytes().startswith(b"%PDF") or printed["missing_glyphs"]:
        raise TrialError(f"the brief is no whole PDF: {printed}")
    trial.answer("office", "check", office)
    say(f"an office made, checked, {after} people after an import of 2, a brief of {printed['pages']} pages")


def workbook(file: Path) -> Path:
    """A workbook of two contacts."""
    import xlsxwriter

    book = xlsxwriter.Workbook(str(file))
    sheet = book.add_worksheet("Contacts")
    rows = [
        ("Family name", "Given name", "E-mail", "Institution"),
        ("Okonjo-Trial", "Adaeze", "adaeze@trial.example", "Ministry of Trials"),
        ("Łukasiewicz-Trial", "Jan", "jan@trial.example", "Ministry of Trials"),
    ]
    for number, row in enumerate(rows):
        sheet.write_row(number, 0, row)
    book.close()
    return file


def whole(folder: Path) -> int:
    """How many libraries are in the folder, each of which finds what it is linked with. Raises TrialError."""
    libraries = [f for f in sorted(folder.rglob("*.so*")) if f.is_file() and not f.is_symlink()]
    environment = {**os.environ, "LD_LIBRARY_PATH": str(folder)}
    for library in libraries:
        said = subprocess.run(
            ["ldd", str(library)], env=environment, capture_output=True, text=True, check=False
        ).stdout
        missing = [line.split()[0] for line in said.splitlines() if line.rstrip().endswith("not found")]
        missing = [name for name in missing if not name.startswith(_OF_THE_SYSTEM)]
        if missing:
            raise TrialError(
                f"{library.relative_to(folder)} needs {', '.join(missing)}, which is not in the bundle"
            )
    return len(libraries)
