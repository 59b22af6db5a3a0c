"""The recovery code on paper: the sheet, where it may be saved, and the proof that somebody has it."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from r2p_desktop import resources
from r2p_desktop.errors import BadInput
from r2p_desktop.i18n import Catalogue, message
from r2p_desktop.storage import backup as backups
from r2p_desktop.storage import backup_copy, backup_notes, files, keys
from r2p_desktop.storage.folder import OfficeFolder
from r2p_desktop.storage.keys import OfficeKey

_PAPERS = ("a4", "letter")


@dataclass(frozen=True)
class Sheet:
    """What a recovery sheet says. `paper` is "a4" or "letter"; `renewed`: it takes the place of an earlier sheet."""

    office_name: str
    code: str = field(repr=False)
    made_on: date
    made_by: str = ""
    paper: str = "a4"
    renewed: bool = False


def sheet_number(code: str) -> str:
    """A short number that tells one sheet from another, without giving the code away. Raises WrongPassphrase."""
    value = OfficeKey.from_recovery_code(code).check_value().upper()
    return f"{value[:4]}-{value[4:8]}"


def sheet_pdf(sheet: Sheet, catalogue: Catalogue) -> bytes:
    """The sheet as a PDF of one page, in the catalogue's language."""
    from r2p_desktop.reports.fonts import FontLibrary
    from r2p_desktop.reports.recovery_sheet import RecoverySheet, render_sheet

    paper = RecoverySheet(
        sheet.office_name,
        sheet.code,
        sheet_number(sheet.code),
        sheet.made_on,
        sheet.made_by,
        "letter" if sheet.paper == "letter" else "a4",
        sheet.renewed,
    )
    return render_sheet(paper, fonts=FontLibrary(resources.path("fonts")), catalogue=catalogue)


def save_sheet(pdf: bytes, file: Path, *, office_folder: Path) -> None:
    """Write the sheet to a file that only this account may read, from its first byte on.

    Raises BadInput inside an office's folder, the second place or any folder of backups: who takes that would have
    the key too. Raises NoSpace, ReadOnly, NotFound.
    """
    if file.resolve().is_relative_to(office_folder.resolve()):
        raise BadInput(
            message(
                "This place lies inside the office's folder: whoever takes the folder would have its key as well. "
                "Nothing was saved. Choose another place, best a stick that goes into the safe."
            )
        )
    second = backup_notes.read(OfficeFolder(office_folder)).second_place
    above = file.resolve().parents
    if (second is not None and second.resolve() in above) or any(_holds_backups(up) for up in above):
        raise BadInput(
            message(
                "This place holds backups of an office, or an office: whoever takes it would have the key as well. "
                "Nothing was saved. Choose another place, best a stick that goes into the safe."
            )
        )
    with files.written_atomically(file) as stream:
        with suppress(OSError):  # a share that knows no rights: the sheet is saved all the same
            Path(stream.name).chmod(0o600)
        stream.write(pdf)


def _holds_backups(folder: Path) -> bool:
    """Whether a folder is an office, a backup, one office's backups, or a second place with some."""
    if OfficeFolder(folder).exists() or backups.dated_folders(folder):
        return True
    with suppress(OSError):
        return any(backups.dated_folders(one) for one in folder.glob(f"{backup_copy.PREFIX}*"))
    return False


@dataclass(frozen=True)
class ProofPlace:
    """One character of the recovery code to type back: the group it stands in and its place there, both from 1."""

    group: int
    character: int


@dataclass(frozen=True)
class Proof:
    """Four characters of a code to be typed back from paper: where they stand, and whether what was typed is right."""

    code: str = field(repr=False)
    places: tuple[ProofPlace, ...]

    def check(self, typed: Sequence[str]) -> bool:
        """Whether the characters are the code's; O and 0, I, L and 1 are read alike, as everywhere in a code."""
        groups = self.code.split("-")
        wanted = [groups[p.group - 1][p.character - 1] for p in self.places]
        return [keys.code_symbol(one) for one in typed] == wanted


def proof_places(code: str) -> Proof:
    """Four places of the code, of four groups, to be typed back; chosen anew at each call."""
    groups = code.split("-")
    chosen = sorted(secrets.SystemRandom().sample(range(len(groups)), 4))
    places = tuple(ProofPlace(g + 1, secrets.randbelow(len(groups[g])) + 1) for g in chosen)
    return Proof(code, places)
