"""The command line: what IT staff script. Its words, codes and JSON are stable; it never loads Qt."""

from __future__ import annotations

import argparse
import datetime as dt
import json
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from r2p_desktop import diagnostics
from r2p_desktop.arguments import HIDDEN_COMMANDS, Parser, add_common
from r2p_desktop.clock import Clock, system_clock
from r2p_desktop.diagnostics import DONE, FAILED, WRONG_USAGE
from r2p_desktop.errors import BadInput
from r2p_desktop.i18n import Catalogue, catalogue, message
from r2p_desktop.secret_words import NoPassphrase, find_passphrase

LISTS: Mapping[str, tuple[str, ...]] = {
    "people": ("uid", "name", "family_name", "given_name", "post", "institution", "emails", "phones", "verified_on"),
    "institutions": ("uid", "name", "short_name", "kind", "parent"),
    "meetings": ("uid", "reference", "title", "kind", "starts_at", "place", "status"),
    "decisions": ("uid", "reference", "text", "outcome", "force", "meeting"),
    "actions": (
        "uid", "reference", "text", "institution", "owner", "due_on", "due_words", "status", "overdue", "source",
    ),
    "plan": ("uid", "code", "title", "level", "lead", "status", "due_on"),
}  # fmt: skip
_IN_TEXT = {
    "people": ("name", "post", "institution", "emails"),
    "institutions": ("name", "short_name", "kind"),
    "meetings": ("starts_at", "reference", "title", "place", "status"),
    "decisions": ("reference", "text", "outcome"),
    "actions": ("reference", "text", "institution", "due_on", "due_words", "status"),
    "plan": ("code", "title", "lead", "status", "due_on"),
}
_WORD_WIDTH = 48


class Command:
    """One run of the command line: its arguments, its clock, its words."""

    def __init__(self, arguments: argparse.Namespace) -> None:
        self.arguments = arguments
        self.words: Catalogue = catalogue(arguments.language or "en")
        self.clock: Clock = _clock()

    def say(self, text: str) -> None:
        """One line of text on standard output, in UTF-8 whatever the console.

        A file's name may hold bytes that are no text; they stand as `\\udcff`, which JSON reads back as it was.
        """
        if sys.stdout is None:
            return  # started with standard output closed: the work is done, nobody listens
        sys.stdout.flush()
        sys.stdout.buffer.write((text + "\n").encode("utf-8", "backslashreplace"))
        sys.stdout.buffer.flush()

    def give(self, value: Any) -> None:
        """The one JSON document of a command."""
        self.say(json.dumps(value, ensure_ascii=False, default=_plain, indent=1))

    @contextmanager
    def office(self, *, write: bool) -> Iterator[Any]:
        """The office of `--office`, open; readers work beside an open window."""
        from r2p_desktop.services.offices import Secret, open_office, opens_by_itself
        from r2p_desktop.services.rendering import PaperPress

        folder: Path = self.arguments.office
        secret = None
        if not opens_by_itself(folder):
            secret = Secret(find_passphrase(self.arguments.passphrase_file))
        services = open_office(folder, secret, clock=self.clock, render=PaperPress(), read_only=not write)
        try:
            yield services
        finally:
            services.close()


def main(argv: Sequence[str]) -> int:
    """Run one command with its words; gives 0 done, 1 could not, 2 wrong usage."""
    if argv and argv[0] in HIDDEN_COMMANDS:
        from r2p_desktop.services.transfer import read_table_child

        return read_table_child(argv[1:])
    arguments = _parser().parse_args(list(argv))
    diagnostics.start_log()
    try:
        words = catalogue(arguments.language or "en")
        return diagnostics.guard(lambda: _run(arguments), words, debug=arguments.debug)
    finally:
        diagnostics.stop_log()


def _run(arguments: argparse.Namespace) -> int:
    run: Callable[[Command], int] = arguments.run
    try:
        return run(Command(arguments))
    except NoPassphrase as error:
        print(f"r2p-desktop: error[bad-input]: {error}", file=sys.stderr)
        return WRONG_USAGE


def _clock() -> Clock:
    try:
        return system_clock()
    except ValueError as error:
        raise BadInput(
            message("R2P_CLOCK is not a moment such as 2026-03-01T09:00:00Z. Nothing was done.")
        ) from error


def _parser() -> Parser:
    from r2p_desktop.office_commands import add_office

    parser = Parser(prog="r2p-desktop")
    parts = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    add_office(parts)
    _add_import(parts)
    _add_list(parts)
    _add_print(parts)
    return parser


def _add_office_option(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--office", type=Path, required=True, metavar="FOLDER", help="the office's folder")


def _add_import(parts: Any) -> None:
    parser = parts.add_parser("import", help="read contacts or actions from a workbook or CSV file")
    parser.add_argument("what", choices=("contacts", "actions"))
    parser.add_argument("file", type=Path, metavar="FILE")
    _add_office_option(parser)
    parser.add_argument("--sheet", metavar="NAME", help="the sheet to read (default: the likeliest)")
    parser.add_argument("--preview", action="store_true", help="say what would be done; write nothing")
    parser.add_argument("--strict", action="store_true", help="write nothing when a row is in error")
    parser.add_argument("--errors", type=Path, metavar="FILE.xlsx", help="save the rows in error here")
    parser.add_argument("--json", action="store_true", help="one JSON document on standard output")
    add_common(parser)
    parser.set_defaults(run=_import)


def _import(command: Command) -> int:
    arguments = command.arguments
    with command.office(write=not arguments.preview) as office:
        table = office.transfer.read(arguments.file, sheet=arguments.sheet)
        preview = office.transfer.preview(arguments.what, table)
        written = False
        if not arguments.preview:
            report = office.transfer.apply(preview, strict=arguments.strict)
            written, preview = report.written, report.preview
        if arguments.errors is not None and preview.counts["error"]:
            office.transfer.save_errors(preview, arguments.errors)
    counts = preview.counts
    if arguments.json:
        errors = [
            {"row": p.row, "column": p.column, "message": command.words.render(p.message), "code": p.code}
            for p in preview.errors
        ]
        command.give(
            {
                "written": written,
                "new": counts["new"],
                "updated": counts["update"],
                "unchanged": counts["unchanged"],
                "duplicates": counts["duplicate"],
                "errors": errors,
            }
        )
    else:
        _say_import(command, preview, written)
    return FAILED if arguments.strict and counts["error"] else DONE


def _say_import(command: Command, preview: Any, written: bool) -> None:
    counts = preview.counts
    start = message("Imported") if written else message("Nothing was written")
    command.say(
        command.words.render(
            message(
                "{start}: {new} new, {updated} updated, {unchanged} unchanged, {duplicates} probable duplicates "
                "left out, {errors} in error.",
                start=start,
                new=counts["new"],
                updated=counts["update"],
                unchanged=counts["unchanged"],
                duplicates=counts["duplicate"],
                errors=counts["error"],
            )
        )
    )
    for problem in preview.errors:
        place = f"{problem.row} {problem.column}".strip()
        command.say(f"  {place}: {command.words.render(problem.message)}")


def _add_list(parts: Any) -> None:
    parser = parts.add_parser(
        "list", help="print people, institutions, meetings, decisions, actions or the plan"
    )
    parser.add_argument("what", choices=tuple(LISTS))
    _add_office_option(parser)
    parser.add_argument(
        "--search", default="", metavar="TEXT", help="only records in which every word occurs"
    )
    parser.add_argument("--json", action="store_true", help="one JSON document on standard output")
    add_common(parser)
    parser.set_defaults(run=_list)


def _list(command: Command) -> int:
    from r2p_desktop.model.listing import ListQuery

    what = command.arguments.what
    with command.office(write=False) as office:
        records = office.lists[what].records(ListQuery(search=command.arguments.search), LISTS[what])
    if command.arguments.json:
        command.give([{key: _raw(value) for key, value in record.items()} for record in records])
        return DONE
    for record in records:
        command.say("  ".join(_cut(_said(record[key])) for key in _IN_TEXT[what]).rstrip())
    return DONE


def _raw(value: Any) -> Any:
    """Raw values, the same in every language: an absent text is null like every other absent value."""
    return None if value == "" else value


def _said(value: Any) -> str:
    if isinstance(value, list):
        return ", ".join(map(str, value))
    if isinstance(value, dt.datetime):
        return value.isoformat(" ", "minutes")
    return "" if value is None else " ".join(str(value).split())


def _cut(text: str) -> str:
    return text.ljust(_WORD_WIDTH) if len(text) <= _WORD_WIDTH else text[: _WORD_WIDTH - 1] + "…"


def _plain(value: Any) -> Any:
    if isinstance(value, dt.datetime | dt.date):
        return value.isoformat()
    if isinstance(value, Path):
        return str(value)
    raise TypeError(f"no JSON for {type(value).__name__}")


def _add_print(parts: Any) -> None:
    parser = parts.add_parser("print", help="print a brief as PDF")
    parser.add_argument("what", choices=("brief",))
    _add_office_option(parser)
    parser.add_argument("--meeting", required=True, metavar="REF", help="reference or uid of the meeting")
    parser.add_argument("--output", type=Path, required=True, metavar="FILE.pdf")
    parser.add_argument("--paper", choices=("a4", "letter"), help="default: the office's paper size")
    parser.add_argument("--audience", choices=("delegation", "network", "public"), default="delegation")
    parser.add_argument(
        "--private-phones", action="store_true", help="put private numbers on the contact sheet"
    )
    parser.add_argument("--issue", action="store_true", help="give it a number and keep it; without, a draft")
    parser.add_argument("--json", action="store_true", help="one JSON document on standard output")
    add_common(parser)
    parser.set_defaults(run=_print)


def _print(command: Command) -> int:
    from r2p_desktop.services.papers import BriefOptions, check_target, reference_of, save_pdf

    arguments = command.arguments
    check_target(arguments.output)
    with command.office(write=arguments.issue) as office:
        meeting_id = office.meetings.id_of(arguments.meeting)
        options = BriefOptions(
            edition=arguments.audience,
            paper=arguments.paper or office.settings().paper,
            private_phones=arguments.private_phones,
            language=arguments.language or "",
        )
        reference: str | None = None
        if arguments.issue:
            document_id, result = office.papers.issue(meeting_id, options)
            reference = reference_of(office.papers, document_id)
        else:
            result = office.papers.draft(meeting_id, options)
        save_pdf(result, arguments.output)
    glyphs = [glyph.code for glyph in result.missing_glyphs]
    if arguments.json:
        command.give(
            {
                "output": str(arguments.output),
                "reference": reference,
                "pages": result.pages,
                "sha256": result.sha256,
                "missing_glyphs": glyphs,
            }
        )
    else:
        text = message("{file}: {pages} pages, {reference}", file=str(arguments.output), pages=result.pages,
                       reference=reference or "DRAFT")  # fmt: skip
        command.say(command.words.render(text))
        for note in result.notes:
            command.say(command.words.render(note))
        for glyph in result.missing_glyphs:
            command.say(
                command.words.render(
                    message("No shipped font can draw {code} {name}.", code=glyph.code, name=glyph.name)
                )
            )
    return DONE
