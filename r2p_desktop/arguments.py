"""The words of the command line that open the window, and the parser that commands build theirs on."""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NoReturn

from r2p_desktop import __version__, i18n
from r2p_desktop.diagnostics import WRONG_USAGE

PROGRAM = "r2p-desktop"
COMMANDS = {
    "office": "make, check, back up or restore an office",
    "import": "read contacts or actions from a workbook or CSV file",
    "list": "list people, institutions, meetings, decisions, actions or the plan",
    "print": "print a brief as PDF",
}
HIDDEN_COMMANDS = ("read-table",)
THEMES = ("light", "dark", "system")

EPILOG = (
    "commands (each has its own --help; none of them needs a display):\n"
    + "\n".join(f"  {name:<10}{text}" for name, text in COMMANDS.items())
    + """

environment:
  R2P_HOME        folder for settings, logs, the demo office and recent files
  R2P_PASSPHRASE  the office's passphrase; taken out of the environment once read
  R2P_CLOCK       fixes the time of the whole program, e.g. 2026-03-01T09:00:00Z
  R2P_TRACE       file to which start-up times are added, one JSON line an event

exit codes: 0 done, 1 could not, 2 wrong usage"""
)


class Parser(argparse.ArgumentParser):
    """An argument parser whose complaint is one line on standard error and exit code 2; no guessing of words."""

    def __init__(self, **settings: object) -> None:
        settings.setdefault("allow_abbrev", False)
        settings.setdefault("formatter_class", argparse.RawDescriptionHelpFormatter)
        super().__init__(**settings)  # type: ignore[arg-type]

    def error(self, message: str) -> NoReturn:
        text = " ".join(message.split())
        print(f"{PROGRAM}: error[bad-input]: {text}. See: {self.prog} --help", file=sys.stderr)
        sys.exit(WRONG_USAGE)


def size(text: str) -> tuple[int, int]:
    """`1366x768` as (width, height) in logical pixels. Raises ArgumentTypeError for anything else."""
    match = re.fullmatch(r"(\d{3,5})x(\d{3,5})", text)
    if match is None:
        raise argparse.ArgumentTypeError(f"{text!r} is not a size such as 1366x768")
    return int(match[1]), int(match[2])


def language(text: str) -> str:
    """A language there are words in. Raises ArgumentTypeError for any other: nobody is answered in English unasked."""
    if not i18n.is_known(text):
        known = ", ".join(i18n.known_languages())
        raise argparse.ArgumentTypeError(f"there are no words in the language {text!r}; known are {known}")
    return text


def working_language(text: str) -> str:
    """A language an office may work in, whether or not the program has words in it."""
    return text if text in i18n.WORKING_LANGUAGES else language(text)


def add_common(parser: argparse.ArgumentParser, kind: Callable[[str], str] = language) -> None:
    """Add the options that the window and every command share: `--language`, `--passphrase-file`, `--debug`.

    `kind` says which languages are taken.
    """
    parser.add_argument("--language", metavar="CODE", type=kind, help="language of the words, e.g. en or fr")
    parser.add_argument(
        "--passphrase-file",
        metavar="FILE",
        help="read the passphrase from the first line of FILE; - is standard input",
    )
    parser.add_argument("--debug", action="store_true", help="show the traceback of an error")


def window_parser() -> Parser:
    """The parser of the program started without a command."""
    parser = Parser(
        prog=PROGRAM,
        description="The working record of a national R2P Focal Point's office.",
        usage="%(prog)s [--office FOLDER | --demo [--fresh]] [--language CODE] [--self-test] ...\n"
        "       %(prog)s COMMAND ...",
        epilog=EPILOG,
    )
    which = parser.add_mutually_exclusive_group()
    which.add_argument("--office", type=Path, metavar="FOLDER", help="open the office kept in FOLDER")
    which.add_argument("--demo", action="store_true", help="open the example office, made at the first call")
    parser.add_argument("--fresh", action="store_true", help="with --demo: make the example office anew")
    add_common(parser)
    test = parser.add_argument_group("looking at every page")
    test.add_argument(
        "--self-test",
        action="store_true",
        help="visit every page and editor without a display, print one JSON line and end",
    )
    test.add_argument("--pictures", type=Path, metavar="FOLDER", help="save one PNG a page into FOLDER")
    test.add_argument("--theme", choices=THEMES, default="system", help="colours (default: the system's)")
    test.add_argument("--size", type=size, metavar="WxH", help="size of the window, e.g. 1366x768")
    parser.add_argument("--version", action="version", version=f"{PROGRAM} {__version__}")
    return parser


def parse_window(words: Sequence[str]) -> argparse.Namespace:
    """Read the words of a window's start; ends the process with 2 (wrong usage) or 0 (`--help`, `--version`).

    Gives: office (Path or None), demo, fresh, language (str or None), passphrase_file (str or None), debug,
    self_test, pictures (Path or None), theme, size ((int, int) or None).
    """
    parser = window_parser()
    options, rest = parser.parse_known_args(words)
    if rest:
        if rest[0].startswith("-"):
            parser.error(f"unknown option {rest[0]}")
        parser.error(f"no command is called {rest[0]!r}; the commands are {', '.join(COMMANDS)}")
    if options.fresh and not options.demo:
        parser.error("--fresh goes with --demo only: it never touches an office of your own")
    if options.pictures and not options.self_test:
        parser.error("--pictures goes with --self-test")
    return options


def command_words(words: Sequence[str]) -> list[str] | None:
    """The words to hand to the commands, or None when the window is meant.

    `--debug` and `--language CODE` may stand before the command; they are moved behind it.
    """
    place = 0
    while place < len(words) and words[place] in ("--debug", "--language"):
        place += 2 if words[place] == "--language" else 1
    if place < len(words) and (words[place] in COMMANDS or words[place] in HIDDEN_COMMANDS):
        return [*words[place:], *words[:place]]
    return None
