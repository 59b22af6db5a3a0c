"""`r2p-desktop office new|check|backup|diagnostics|restore`: the commands about an office's folder."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

from r2p_desktop.arguments import add_common, language, working_language
from r2p_desktop.diagnostics import DONE
from r2p_desktop.errors import AlreadyExists, BadInput, Damaged
from r2p_desktop.i18n import message
from r2p_desktop.secret_words import find_passphrase

if TYPE_CHECKING:
    from r2p_desktop.cli import Command

SECOND_DONE = message("The second place has it too.")
SECOND_FAILED = message(
    "The second place could not be reached: it is brought up to date when it can be. The window says why."
)


def add_office(parts: Any) -> None:
    """Add `office` and its sub-commands to the parser's parts."""
    office = parts.add_parser("office", help="make, check, back up or restore an office")
    verbs = office.add_subparsers(dest="verb", required=True, metavar="VERB")
    _add_new(verbs)
    check = verbs.add_parser("check", help="look for damage; changes nothing")
    check.add_argument("folder", type=Path, metavar="FOLDER")
    _finish(check, _check)
    backup = verbs.add_parser("backup", help="write a verified backup")
    backup.add_argument("folder", type=Path, metavar="FOLDER")
    backup.add_argument("--to", type=Path, metavar="PLACE", help="default: the office's own backups")
    _finish(backup, _backup)
    facts = verbs.add_parser(
        "diagnostics", help="versions, settings of the file, counts and the log; no names"
    )
    facts.add_argument("folder", type=Path, metavar="FOLDER")
    _finish(facts, _diagnostics)
    restore = verbs.add_parser("restore", help="make an office out of a backup")
    restore.add_argument("backup", type=Path, metavar="BACKUP")
    restore.add_argument("--to", type=Path, required=True, metavar="FOLDER", help="a new or empty folder")
    restore.add_argument(
        "--without-missing-files",
        action="store_true",
        help="restore even when stored files are missing from the backup",
    )
    _finish(restore, _restore)


def _add_new(verbs: Any) -> None:
    new = verbs.add_parser("new", help="make an office")
    new.add_argument("folder", type=Path, metavar="FOLDER")
    new.add_argument("--name", metavar="TEXT", help="name of the office")
    new.add_argument("--paper", choices=("a4", "letter"), default="a4")
    new.add_argument("--zone", default="UTC", metavar="ZONE", help="IANA time zone, e.g. Africa/Nairobi")
    new.add_argument("--example", action="store_true", help="fill it with a fictional country's records")
    new.add_argument(
        "--records", type=_count, metavar="N", help="fill it with N made-up people and what goes with them"
    )
    new.add_argument(
        "--protect", choices=("passphrase", "none"), help="default: passphrase; none with --example"
    )
    new.add_argument("--recovery-file", type=Path, metavar="FILE", help="write the recovery code here, once")
    _finish(new, _new, working_language)


def _finish(parser: argparse.ArgumentParser, run: Any, languages: Callable[[str], str] = language) -> None:
    parser.add_argument("--json", action="store_true", help="one JSON document on standard output")
    add_common(parser, languages)
    parser.set_defaults(run=run)


def _count(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= 10_000_000:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number from 1 to 10000000")
    return int(text)


def _new(command: Command) -> int:
    from r2p_desktop.services.making import make_office, written_down
    from r2p_desktop.services.offices import NewOffice

    arguments = command.arguments
    _refuse_taken(arguments.folder)
    protect = arguments.protect or ("none" if arguments.example else "passphrase")
    if protect == "passphrase" and arguments.recovery_file is None:
        _refuse_unheard()
    passphrase = find_passphrase(arguments.passphrase_file, twice=True) if protect == "passphrase" else None
    name = arguments.name or command.words.translate("Office of the Focal Point")
    office = NewOffice(
        name,
        arguments.language or "en",
        arguments.paper,
        arguments.zone,
        passphrase,
        is_example=arguments.example,
    )
    with written_down(arguments.recovery_file) as keep:
        made = make_office(
            arguments.folder,
            office,
            clock=command.clock,
            records=arguments.records,
            named=arguments.name is not None,
        )
        keep(made.recovery_code)
    code = made.recovery_code if arguments.recovery_file is None else None
    if arguments.json:
        command.give({"folder": str(made.folder), "office_uid": made.uid, "recovery_code": code})
    else:
        command.say(command.words.render(message("Made the office in {folder}.", folder=str(made.folder))))
        if code is not None:
            command.say(command.words.render(message("Recovery code, shown only now: {code}", code=code)))
    return DONE


def _refuse_unheard() -> None:
    """The recovery code is told once, on standard output: without one it would be lost with the office made."""
    if _is_open(sys.stdout):
        return
    raise BadInput(
        message(
            "Standard output is closed, so the recovery code could be told to nobody. Nothing was made. Give "
            "--recovery-file FILE, or leave standard output open."
        )
    )


def _is_open(stream: TextIO | None) -> bool:
    if stream is None or stream.closed:
        return False
    try:
        number = stream.fileno()
    except (OSError, ValueError):
        return True  # a stream in memory
    try:
        os.fstat(number)
    except OSError:
        return False
    return True


def _refuse_taken(folder: Path) -> None:
    """Refuse before a passphrase is asked for."""
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise AlreadyExists(
            message(
                "{folder} is not an empty folder. Nothing was changed. Choose an empty folder or a new name for the office.",
                folder=str(folder),
            )
        )


def _secret(command: Command, folder: Path) -> Any:
    from r2p_desktop.services.offices import Secret, opens_by_itself

    if opens_by_itself(folder):
        return None
    return Secret(find_passphrase(command.arguments.passphrase_file))


def _check(command: Command) -> int:
    from r2p_desktop.services.safety import check_office

    folder = command.arguments.folder
    found = check_office(folder, _secret(command, folder), clock=command.clock)
    parts: dict[str, list[str] | int] = {
        "pages": list(found.pages),
        "links": list(found.links),
        "shape": list(found.shape),
        "triggers": list(found.triggers),
        "search": found.search,
        "files": list(found.files),
        "copies": list(found.copies),
    }
    if command.arguments.json:
        command.give({"ok": found.ok, **parts})
    elif found.ok:
        command.say(command.words.render(message("The office is whole.")))
        if found.copies:
            sentence = message("Copies of its files lie beside it: {names}", names=", ".join(found.copies))
            command.say(command.words.render(sentence))
    else:
        for name, problems in parts.items():
            if problems:
                command.say(f"{name}: {problems if isinstance(problems, int) else '; '.join(problems)}")
    if not found.ok:
        raise Damaged(
            message(
                "The office in {folder} is damaged. Nothing was changed. Restore its newest backup into a new folder.",
                folder=str(folder),
            )
        )
    return DONE


def _diagnostics(command: Command) -> int:
    from r2p_desktop.services import facts
    from r2p_desktop.services.offices import open_office
    from r2p_desktop.services.rendering import PaperPress

    folder = command.arguments.folder
    office = open_office(
        folder, _secret(command, folder), clock=command.clock, render=PaperPress(), read_only=True
    )
    try:
        sections = {**facts.program_facts(), **facts.office_facts(office)}
    finally:
        office.close(backup=False)
    if command.arguments.json:
        command.give({**sections, "log": list(facts.log_tail())})
    else:
        command.say(facts.as_text(sections, facts.log_tail()).rstrip())
    return DONE


def _backup(command: Command) -> int:
    from r2p_desktop.services.safety import back_up_office

    folder = command.arguments.folder
    made = back_up_office(folder, _secret(command, folder), command.arguments.to, clock=command.clock)
    if command.arguments.json:
        told = {"backup": str(made.path), "made_at": made.made_at.isoformat(), "size": made.size}
        command.give({**told, "second_place": made.second})
        return DONE
    command.say(command.words.render(message("Backed up into {folder}.", folder=str(made.path))))
    if made.second is not None:
        command.say(command.words.render(SECOND_DONE if made.second else SECOND_FAILED))
    return DONE


def _restore(command: Command) -> int:
    from r2p_desktop.services.safety import Incomplete, find_backups, restore_office

    arguments = command.arguments
    found = find_backups(arguments.backup)
    offices = {one.office_uid for one in found}
    if len(offices) > 1:
        raise BadInput(
            message(
                "{folder} holds backups of {count} offices. Nothing was restored. Choose the folder of one of them: {folders}",
                folder=str(arguments.backup),
                count=len(offices),
                folders=", ".join(sorted({str(one.path.parent) for one in found})),
            )
        )
    # The newest in a folder of several; a path that holds none is refused by the restore itself.
    backup = found[0].path if found else arguments.backup
    without = arguments.without_missing_files
    try:
        folder = restore_office(backup, arguments.to, _secret_if_given(command), incomplete=without)
    except Incomplete as error:
        raise Damaged(
            message(
                "{sentence} (Say {option} for that.)",
                sentence=error.sentence,
                option="--without-missing-files",
            )
        ) from error
    if arguments.json:
        command.give({"folder": str(folder), "backup": str(backup)})
    else:
        command.say(command.words.render(message("Restored into {folder}.", folder=str(folder))))
    return DONE


def _secret_if_given(command: Command) -> Any:
    """What proves that the backup opens, if it was given; a restore asks nobody, for the bytes prove themselves."""
    from r2p_desktop.secret_words import VARIABLE
    from r2p_desktop.services.offices import Secret

    given = command.arguments.passphrase_file is not None or os.environ.get(VARIABLE)
    return Secret(find_passphrase(command.arguments.passphrase_file)) if given else None
