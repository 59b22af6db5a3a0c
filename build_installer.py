"""What a maintainer runs after changing a form, a text, a model or a dependency, and before a release.

    uv run python build_installer.py forms         ui/*.ui -> r2p_desktop/qt/forms/ui_*.py
    uv run python build_installer.py translations  every text of the program -> resources/i18n
    uv run python build_installer.py migration TEXT  a new revision from what the model declares
    uv run python build_installer.py pins          dependencies -> exact pins (--upgrade: the newest allowed)
    uv run python build_installer.py check         is all of the above current; ruff, mypy, import-linter
    uv run python build_installer.py wheel         dist/*.whl, with a look at what is in it
    uv run python build_installer.py bundle        dist/*.zip to run without Python, tried (--dry-run: what would be in)

What they write is committed: a checkout runs without any of them.
"""

from __future__ import annotations

import argparse
import ast
import importlib
import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
import zipfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from r2p_desktop.errors import OfficeError

ROOT = Path(__file__).resolve().parent
PACKAGE = ROOT / "r2p_desktop"
FORMS = PACKAGE / "qt" / "forms"
UI = ROOT / "ui"
I18N = ROOT / "resources" / "i18n"
PYPROJECT = ROOT / "pyproject.toml"
REQUIREMENTS = ROOT / ".ci" / "requirements.txt"


class BuildError(Exception):
    """Something to mend, said in one sentence."""


def run(command: Sequence[str | Path], cwd: Path = ROOT) -> str:
    """Standard output of a command. Raises BuildError with what it said when it fails."""
    done = subprocess.run(
        [str(c) for c in command], cwd=cwd, capture_output=True, text=True, encoding="utf-8", check=False
    )
    if done.returncode:
        raise BuildError(f"{Path(str(command[0])).name} failed:\n{done.stdout}{done.stderr}".rstrip())
    return done.stdout


def qt_tool(name: str) -> Path:
    """The path of `uic` or `lupdate`, which PySide6-Essentials carries in one of two places."""
    spec = importlib.util.find_spec("PySide6")
    if spec is None or spec.origin is None:
        raise BuildError("PySide6 is not installed; run this through: uv run python build_installer.py")
    home = Path(spec.origin).parent
    for place in (home / "Qt" / "libexec" / name, home / name, home / f"{name}.exe"):
        if place.is_file():
            return place
    raise BuildError(f"PySide6 carries no {name}")


# ---------------------------------------------------------------------------------------------- forms


def compiled_forms() -> dict[Path, str]:
    """The Python source of every form, by the file it belongs in; the header names no version and no date."""
    sources: dict[Path, str] = {}
    for ui in sorted(UI.glob("*.ui")):
        code = run([qt_tool("uic"), "-g", "python", ui])
        body = code[code.index("from PySide6") :].rstrip() + "\n"
        head = f'"""Made from ui/{ui.name} by build_installer.py forms; change the .ui file instead."""\n\n'
        sources[FORMS / f"ui_{ui.stem}.py"] = head + body
    return sources


def stale_forms() -> list[str]:
    """One sentence for each form that is missing, left over or not what its `.ui` file says."""
    wanted = compiled_forms()
    problems = [f"{f.name} has no .ui file" for f in sorted(FORMS.glob("ui_*.py")) if f not in wanted]
    for file, source in wanted.items():
        if not file.is_file() or file.read_text("utf-8") != source:
            problems.append(f"{file.name} is not what ui/{file.stem[3:]}.ui says: build_installer.py forms")
    return problems


def write_forms(_options: argparse.Namespace) -> None:
    wanted = compiled_forms()
    for old in FORMS.glob("ui_*.py"):
        if old not in wanted:
            old.unlink()
    for file, source in wanted.items():
        file.write_text(source, "utf-8", newline="\n")
    print(f"{len(wanted)} forms")


# --------------------------------------------------------------------------------------- translations

LANGUAGES = ("fr",)
PSEUDO = "qps"
CONTEXT = "r2p_desktop"
# Call -> the places of its arguments that a person reads. Keywords are looked at in every call but argparse's.
MARKS = {
    "message": (0,), "Message": (0,), "tr": (0,), "tr_count": (0, 1), "field": (0,), "Column": (1,),
    "Command": (1,), "cell": (1,), "FieldInfo": (1,), "Section": (1,), "Menu": (1,), "Field": (1,), "View": (1,),
}  # fmt: skip
KEYWORDS = frozenset({"label", "help", "title", "hint", "placeholder", "new", "empty", "submenu"})
# Constants whose every text value is shown to a person.
TABLES = frozenset({"SEEDS", "new_title"})
NOT_TEXT = frozenset({"add_argument", "add_parser", "add_subparsers", "add_argument_group", "Parser"})


def texts_of_python(tree: ast.AST) -> Iterator[str]:
    """Every English text in a module: arguments of the marked calls, and values of the tables."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            shown = [node.args[place] for place in MARKS.get(name, ()) if place < len(node.args)]
            if name not in NOT_TEXT:
                shown += [k.value for k in node.keywords if k.arg in KEYWORDS]
            for argument in shown:
                yield from _literals(argument)
        elif isinstance(node, ast.Assign | ast.AnnAssign) and node.value is not None:
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            if any(isinstance(t, ast.Name) and t.id in TABLES for t in targets):
                yield from _values(node.value)


def _literals(node: ast.expr) -> Iterator[str]:
    """The text of a literal, or of both sides of `a if b else c`; other expressions are marked elsewhere."""
    if isinstance(node, ast.IfExp):
        yield from _literals(node.body)
        yield from _literals(node.orelse)
    elif isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value


def _values(node: ast.expr) -> Iterator[str]:
    if isinstance(node, ast.Dict):
        for value in node.values:
            yield from _values(value)
    else:
        yield from _literals(node)


def texts_of_form(file: Path) -> Iterator[str]:
    for element in ET.parse(file).iter("string"):
        if element.get("notr") != "true":
            yield element.text or ""


def program_texts() -> list[str]:
    """Every text of the program that a translator sees, sorted, each once."""
    found: set[str] = set()
    for file in sorted(PACKAGE.rglob("*.py")):
        if file.parent != FORMS:
            found.update(texts_of_python(ast.parse(file.read_text("utf-8"))))
    for file in sorted(UI.glob("*.ui")):
        found.update(texts_of_form(file))
    return sorted(text for text in found if any(c.isalpha() for c in re.sub(r"\{[^}]*\}", "", text)))


def pseudo(text: str) -> str:
    """`text` with accents and half as long again, its `{places}` and mnemonics kept: shows what clips."""
    accents = str.maketrans("aceinosuyzACEINOSUYZ", "áçéíñóšúýžÁÇÉÍÑÓŠÚÝŽ")
    parts = re.split(r"(\{[^}]*\})", text)
    words = "".join(p if p.startswith("{") else p.translate(accents) for p in parts)
    return f"[{words}{'~' * max(1, len(text) // 2 - 2)}]"


def catalogues(folder: Path) -> None:
    """Bring the `.ts` files in `folder` up to date, keeping translations, and write the JSON the program reads."""
    texts = program_texts()
    with tempfile.TemporaryDirectory() as scratch:
        source = Path(scratch) / "texts.cpp"
        lines = [f'QT_TRANSLATE_NOOP("{CONTEXT}", {json.dumps(t, ensure_ascii=False)})\n' for t in texts]
        source.write_text("".join(lines), "utf-8", newline="\n")
        for language in LANGUAGES:
            options = ["-silent", "-locations", "none", "-sort-messages", "-disable-heuristic", "similartext"]
            languages = ["-source-language", "en", "-target-language", language]
            run([qt_tool("lupdate"), *options, *languages, source, "-ts", folder / f"{language}.ts"])
    for language in LANGUAGES:
        _write_json(folder / f"{language}.json", finished(folder / f"{language}.ts"))
    _write_json(folder / f"{PSEUDO}.json", {text: pseudo(text) for text in texts})


def finished(ts: Path) -> dict[str, str]:
    """The translations of a `.ts` file that a translator finished and the program still uses."""
    entries = {}
    for entry in ET.parse(ts).iter("message"):
        translation = entry.find("translation")
        if translation is not None and translation.get("type") is None and translation.text:
            entries[entry.findtext("source", "")] = translation.text
    return dict(sorted(entries.items()))


def _write_json(file: Path, entries: dict[str, str]) -> None:
    text = json.dumps(entries, ensure_ascii=False, indent=0, sort_keys=True)
    file.write_text(text + "\n", "utf-8", newline="\n")


def stale_translations() -> list[str]:
    """One sentence for each catalogue that lacks a text of the program or carries one it no longer has."""
    with tempfile.TemporaryDirectory() as scratch:
        fresh = Path(scratch)
        for ts in I18N.glob("*.ts"):
            shutil.copy(ts, fresh)
        catalogues(fresh)
        files = sorted(f for f in fresh.iterdir() if f.suffix in {".ts", ".json"})
        return [
            f"resources/i18n/{file.name} is not current: build_installer.py translations"
            for file in files
            if not (I18N / file.name).is_file() or (I18N / file.name).read_bytes() != file.read_bytes()
        ]


def write_translations(_options: argparse.Namespace) -> None:
    I18N.mkdir(parents=True, exist_ok=True)
    catalogues(I18N)
    texts = len(program_texts())
    for language in LANGUAGES:
        print(f"{language}: {len(finished(I18N / f'{language}.ts'))} of {texts} texts translated")


# ------------------------------------------------------------------------------------------ migration


def write_migration(options: argparse.Namespace) -> None:
    migrations = importlib.import_module("r2p_desktop.storage.migrations")
    try:
        print(migrations.write_revision(options.text, first=options.first))
    except OfficeError as error:
        raise BuildError(str(error)) from error


# ----------------------------------------------------------------------------------------------- pins

# The build backend and what it needs; they are in the export because `dev` names hatchling.
BUILD_PINS = ("hatchling", "packaging", "pathspec", "pluggy", "trove-classifiers")
_PIN_LIST = r"(?m)^{name} = \[\n(?:    .*\n)*\]\n"


def exported(pyproject: str) -> str:
    """The one `uv export` of every group with hashes, lines that would name an index taken out."""
    with tempfile.TemporaryDirectory() as scratch:
        for name in ("README.md", "LICENSE"):
            shutil.copy(ROOT / name, scratch)
        (Path(scratch) / "pyproject.toml").write_text(pyproject, "utf-8")
        shape = ["--no-emit-project", "--no-annotate", "--no-header"]
        text = run(["uv", "export", "--quiet", "--all-groups", *shape], cwd=Path(scratch))
    kept = "".join(line + "\n" for line in text.splitlines() if line.strip() and not line.startswith("-"))
    if "://" in kept:
        raise BuildError("the export names an address; a dependency is not from the package index")
    return kept


def pins(requirements: str) -> list[str]:
    """`name==version ; marker` of every package in a requirements file, without the hashes."""
    lines = [line.removesuffix("\\").rstrip() for line in requirements.splitlines()]
    return [line for line in lines if line and not line.startswith((" ", "#"))]


def with_pins(pyproject: str, found: Sequence[str]) -> str:
    """`pyproject` with both pin lists of `[tool.uv]` replaced."""
    build = [p for p in found if p.split("==")[0] in BUILD_PINS]
    for name, lines in (("constraint-dependencies", found), ("build-constraint-dependencies", build)):
        block = f"{name} = [\n" + "".join(f"    {json.dumps(line)},\n" for line in lines) + "]\n"
        parts = re.split(_PIN_LIST.format(name=name), pyproject)
        if len(parts) != 2:
            raise BuildError(f"pyproject.toml has no {name} list to replace")
        pyproject = block.join(parts)
    return pyproject


def write_pins(options: argparse.Namespace) -> None:
    pyproject = PYPROJECT.read_text("utf-8")
    text = exported(with_pins(pyproject, []) if options.upgrade else pyproject)
    PYPROJECT.write_text(with_pins(pyproject, pins(text)), "utf-8", newline="\n")
    head = "# Written by build_installer.py pins from one uv export; the same pins stand in pyproject.toml.\n"
    REQUIREMENTS.write_text(head + text, "utf-8", newline="\n")
    print(f"{len(pins(text))} pins")


def unequal_pins() -> list[str]:
    """One sentence if the pins in pyproject.toml and the hash-pinned requirements are not the same."""
    pyproject = PYPROJECT.read_text("utf-8")
    if with_pins(pyproject, pins(REQUIREMENTS.read_text("utf-8"))) == pyproject:
        return []
    return ["the pins in pyproject.toml and .ci/requirements.txt differ: build_installer.py pins"]


# ---------------------------------------------------------------------------------------------- check


def check(_options: argparse.Namespace) -> None:
    problems = [*stale_forms(), *stale_translations(), *unequal_pins()]
    for tool in (["ruff", "check", "."], ["ruff", "format", "--check", "."], ["mypy"], ["lint-imports"]):
        try:
            run([Path(sys.executable).with_name(tool[0]), *tool[1:]])
        except BuildError as error:
            problems.append(str(error))
    if problems:
        raise BuildError("\n".join(problems))
    print("all current")


# ---------------------------------------------------------------------------------------------- wheel


def expected_in_wheel() -> set[str]:
    """Names that must be in the wheel: every module, form, revision and resource of this checkout."""
    files = (f for folder in (PACKAGE, ROOT / "resources") for f in folder.rglob("*") if f.is_file())
    names = [f.relative_to(ROOT).as_posix() for f in files if f.suffix != ".pyc"]
    return {re.sub(r"^resources/", "r2p_desktop/_resources/", name) for name in names}


def built_wheel(folder: Path) -> Path:
    """Build the wheel into `folder` without a network. Raises BuildError if a file is missing or left over."""
    run([sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder])
    wheel = max(folder.glob("*.whl"), key=os.path.getmtime)
    with zipfile.ZipFile(wheel) as archive:
        inside = {n for n in archive.namelist() if ".dist-info/" not in n}
    wanted = expected_in_wheel()
    if inside != wanted:
        raise BuildError(
            f"missing in the wheel: {sorted(wanted - inside)}; left over: {sorted(inside - wanted)}"
        )
    return wheel


def write_wheel(_options: argparse.Namespace) -> None:
    print(built_wheel(ROOT / "dist"))


# --------------------------------------------------------------------------------------------- bundle


def write_bundle(options: argparse.Namespace) -> None:
    """Build the bundle for this system, pack it, and try what was packed; `.packaging/` says how."""
    sys.path.insert(0, str(ROOT / ".packaging"))
    make = importlib.import_module("bundling.make")
    if options.dry_run:
        print("\n".join(make.dry_run(ROOT)))
        return
    try:
        print(make.bundle(ROOT, ROOT / "dist"))
    except make.REFUSALS as error:
        raise BuildError(str(error)) from error


def main(argv: Sequence[str] | None = None) -> int:
    """Run one sub-command. Returns 0, or 1 after saying what is to be mended."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("forms").set_defaults(work=write_forms)
    commands.add_parser("translations").set_defaults(work=write_translations)
    migration = commands.add_parser("migration")
    migration.add_argument("text", help="what the revision changes, in a few words")
    migration.add_argument(
        "--first", action="store_true", help="make the first anew; before any release only"
    )
    migration.set_defaults(work=write_migration)
    pinning = commands.add_parser("pins")
    pinning.add_argument("--upgrade", action="store_true", help="take the newest versions the bounds allow")
    pinning.set_defaults(work=write_pins)
    commands.add_parser("check").set_defaults(work=check)
    commands.add_parser("wheel").set_defaults(work=write_wheel)
    bundling = commands.add_parser("bundle")
    bundling.add_argument("--dry-run", action="store_true", help="say what would be in it; build nothing")
    bundling.set_defaults(work=write_bundle)
    options = parser.parse_args(argv)
    try:
        options.work(options)
    except BuildError as error:
        print(f"build_installer: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
