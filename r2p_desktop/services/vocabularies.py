"""The office's words: codes with their labels, in the office's order; the office may rename and add."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import sqlalchemy as sa

from r2p_desktop.errors import AlreadyExists, BadInput, NotFound
from r2p_desktop.i18n import message
from r2p_desktop.model.entities import Base, VocabularyTerm, fields_of
from r2p_desktop.model.vocabulary import OWN_LISTS, SEEDS
from r2p_desktop.storage.database import Database


@dataclass(frozen=True)
class Term:
    """A word: its code, the office's label (a translatable key while it is still the program's) and its state."""

    code: str
    label: str
    retired: bool


class Vocabularies:
    """Reads the words once and again after a change of `vocabulary_term`."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._terms: dict[str, tuple[Term, ...]] | None = None
        self._unsubscribe = database.subscribe(self._on_changes)

    def _on_changes(self, changes: object) -> None:
        self._terms = None

    def terms(self, vocabulary: str, *, with_retired: bool = False) -> Sequence[Term]:
        """The words of one vocabulary in the office's order."""
        found = self._load().get(vocabulary, ())
        return [term for term in found if with_retired or not term.retired]

    def labels(self, vocabulary: str) -> Mapping[str, str]:
        """Code to label, retired words included (records may still carry them)."""
        return {term.code: term.label for term in self._load().get(vocabulary, ())}

    def knows(self, vocabulary: str, code: str) -> bool:
        return any(term.code == code for term in self._load().get(vocabulary, ()))

    def rename(self, vocabulary: str, code: str, new_label: str) -> None:
        """Give a word another label; the code and every link to it stay. Raises NotFound, BadInput."""
        if not new_label.strip():
            raise BadInput(message("A word needs a label. Nothing was changed."))
        with self._database.transaction(message("Rename the word {name}", name=new_label.strip())) as session:
            term = session.scalar(
                sa.select(VocabularyTerm).where(
                    VocabularyTerm.vocabulary == vocabulary, VocabularyTerm.code == code
                )
            )
            if term is None:
                raise NotFound(message("There is no such word. Nothing was changed."))
            term.label = new_label.strip()

    def add(self, vocabulary: str, label: str) -> str:
        """Add a word to one of the office's own lists and give its code. Raises AlreadyExists, BadInput."""
        wanted = " ".join(label.split())
        if not wanted:
            raise BadInput(message("A word needs a label. Nothing was changed."))
        if vocabulary not in OWN_LISTS:
            raise BadInput(
                message("The program computes with this list; its words can be renamed, not added to.")
            )
        if any(wanted.casefold() == term.label.casefold() for term in self.terms(vocabulary)):
            raise AlreadyExists(message("{name} is already on the list. Nothing was changed.", name=wanted))
        code = wanted[:64]
        with self._database.transaction(message("Add the word {name}", name=wanted)) as session:
            retired = session.scalar(
                sa.select(VocabularyTerm).where(
                    VocabularyTerm.vocabulary == vocabulary, VocabularyTerm.code == code
                )
            )
            if retired is not None and retired.retired:
                # Records still carry it: the same word comes back, not a second one of the same code.
                retired.retired, retired.label = False, wanted
                return code
            session.add(
                VocabularyTerm(
                    vocabulary=vocabulary,
                    code=code,
                    label=wanted,
                    position=len(self.terms(vocabulary, with_retired=True)),
                )
            )
        return code

    def remove(self, vocabulary: str, code: str) -> None:
        """Take a word off one of the office's own lists. One that records carry is only retired."""
        with self._database.transaction(message("Remove the word {name}", name=code)) as session:
            term = session.scalar(
                sa.select(VocabularyTerm).where(
                    VocabularyTerm.vocabulary == vocabulary, VocabularyTerm.code == code
                )
            )
            if term is None or vocabulary not in OWN_LISTS:
                raise NotFound(message("There is no such word to remove. Nothing was changed."))
            if any(
                session.scalar(sa.select(sa.exists().where(mapper.class_.__table__.c[info.key] == code)))
                for mapper in Base.registry.mappers
                for info in fields_of(mapper.class_)
                if info.vocabulary == vocabulary
            ):
                term.retired = True
            else:
                session.delete(term)

    def _load(self) -> dict[str, tuple[Term, ...]]:
        if self._terms is None:
            table = VocabularyTerm.__table__
            grouped: dict[str, list[Term]] = {}
            with self._database.read() as connection:
                query = sa.select(table.c.vocabulary, table.c.code, table.c.label, table.c.retired)
                for row in connection.execute(
                    query.order_by(table.c.vocabulary, table.c.position, table.c.id)
                ):
                    grouped.setdefault(row.vocabulary, []).append(Term(row.code, row.label, row.retired))
            self._terms = {name: tuple(terms) for name, terms in grouped.items()}
        return self._terms


def seed_terms() -> list[VocabularyTerm]:
    """The words a new office starts with."""
    return [
        VocabularyTerm(vocabulary=vocabulary, code=code, label=label, position=place)
        for vocabulary, words in SEEDS.items()
        for place, (code, label) in enumerate(words.items())
    ]
