"""The institutions that a file names: found on file by any of their names, or made once."""

from __future__ import annotations

from collections.abc import Collection

import sqlalchemy as sa
from sqlalchemy.orm import Session

from r2p_desktop.i18n import Message, message
from r2p_desktop.interchange.owners import InstitutionIndex, split_short_name
from r2p_desktop.model.entities import Institution, InstitutionName
from r2p_desktop.model.normtext import fold
from r2p_desktop.services.bulk import insert_rows
from r2p_desktop.storage.database import Database

# Words in folded names that tell the kind, the surest first.
_KIND_WORDS = (
    (
        "mission",
        ("permanent mission", "embassy", "mission permanente", "ambassade", "mision permanente", "embajada"),
    ),
    ("nhri", ("human rights commission", "ombudsman", "ombudsperson", "defenseur", "defensoria")),
    ("parliament", ("parliament", "assembly", "senate", "parlement", "congreso", "parlamento")),
    ("police", ("police", "gendarmerie", "policia")),
    ("armed_forces", ("armed forces", "general staff", "army", "forces armees")),
    (
        "ministry",
        ("ministry", "ministere", "ministerio", "office of the prime minister", "министерство", "وزاره"),
    ),
    ("academia", ("university", "universite", "universidad", "institute")),
    ("agency", ("agency", "agence", "agencia", "office", "bureau", "service", "commission")),
)


class Places:
    """Institutions by name while an import is planned; new ones have negative ids until they are written."""

    def __init__(self, connection: sa.Connection) -> None:
        self._index = InstitutionIndex()
        self._names: dict[int, str] = {}
        self._new: dict[int, tuple[str, str]] = {}
        other = sa.select(InstitutionName.institution_id, InstitutionName.name)
        by_language: dict[int, list[str]] = {}
        for institution_id, name in connection.execute(other):
            by_language.setdefault(institution_id, []).append(name)
        query = sa.select(Institution.id, Institution.name, Institution.short_name)
        for row in connection.execute(query.where(Institution.deleted_at.is_(None)).order_by(Institution.id)):
            self._names[row.id] = row.name
            self._index.add(row.id, [row.name, row.short_name, *by_language.get(row.id, ())])

    def of(self, text: str) -> tuple[int | None, list[Message]]:
        """The institution that `text` names (None for an empty text) and what was assumed about it."""
        wanted = " ".join(text.split())
        if not any(c.isalnum() for c in wanted):
            return None, []
        found = self._index.find(wanted)
        if found.institution_id is not None:
            known = self._names[found.institution_id]
            if found.kind == "probable":
                return found.institution_id, [
                    message("'{written}' is read as {name}.", written=wanted, name=known)
                ]
            return found.institution_id, []
        made = -len(self._new) - 1
        name, short = split_short_name(wanted)
        self._new[made] = (name, short)
        self._names[made] = name
        self._index.add(made, [name, short])
        return made, []

    def name(self, place: int | None) -> str:
        return self._names.get(place, "") if place is not None else ""

    def write(self, session: Session, database: Database, used: Collection[int | None]) -> dict[int, int]:
        """Make the new institutions among `used`; gives their ids by the negative ones.

        One that only a row left out or a difference not applied names is not made.
        """
        new = {made: names for made, names in self._new.items() if made in used}
        rows = (
            {"name": name, "short_name": short, "kind": guess_kind(name), "sort_key": fold(name)[:300]}
            for name, short in new.values()
        )
        return dict(zip(new, insert_rows(database, session, Institution, rows), strict=True))


def guess_kind(name: str) -> str:
    """The kind of an institution as its name tells it; `other` when it does not."""
    folded = fold(name)
    for kind, words in _KIND_WORDS:
        if any(word in folded for word in words):
            return kind
    return "other"
