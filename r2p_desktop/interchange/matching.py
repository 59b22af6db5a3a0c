"""Who is already on file: the keys by which people are told apart, and an index that finds them fast."""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Iterable
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Literal

from r2p_desktop.i18n import Message, message
from r2p_desktop.interchange.records import ContactRow
from r2p_desktop.interchange.values import email_key, phone_key
from r2p_desktop.model.normtext import fold, words

MatchKind = Literal["new", "same", "probable"]
NameRelation = Literal["equal", "close", "different", "unknown"]

# Mailboxes of an office, not of a person: two people who share one are not the same for it.
_OFFICE_MAILBOXES = (
    "info contact office mail secretariat secretariado secretaria cabinet cabinete gabinete admin registry protocol "
    "reception enquiries press media courrier bureau correo oficina kontakt buero poststelle"
)
# What keeps people apart whose names are else the same.
_RANK = re.compile(r"^(?:ii|iii|iv|vi|vii|viii|ix|xi|xii|jr|sr|jnr|snr|filho|neto|junior)$|\d")
_WORD = re.compile(r"[^\W_]+")
_CLOSE = 88.0
# A word that so many people of one institution share tells nobody apart: it is not looked up for slips of the pen.
_BLOCK = 500


@dataclass(frozen=True, slots=True)
class NameKey:
    """A name for comparing: its folded words in alphabetical order, without and apart from II, III, Jr., numbers."""

    parts: tuple[str, ...] = ()
    ranks: tuple[str, ...] = ()

    @staticmethod
    def of(*texts: str) -> NameKey:
        """The key of a name given in any number of parts and any order. An e-mail address is no name."""
        joined = " ".join(texts)
        if "@" in joined:
            return NameKey()
        # N'Diaye and NDIAYE, O'Brien and OBRIEN are one word each.
        found = _WORD.findall(fold(joined).replace("'", ""))
        ranks = [word for word in found if _RANK.search(word)]
        parts = [word for word in found if word not in ranks] if ranks else found
        return NameKey(tuple(sorted(parts)), tuple(sorted(ranks))) if parts else NameKey()

    def __bool__(self) -> bool:
        return bool(self.parts)


def compare_names(one: NameKey, other: NameKey) -> NameRelation:
    """How two names relate. A different rank (II and III) makes different people, however alike the rest.

    'close' is a slip of the pen, a missing middle name, or an initial for a name.
    """
    if not one or not other:
        return "unknown"
    if one.ranks != other.ranks:
        return "different"
    if one.parts == other.parts:
        return "equal"
    for shorter, longer in ((one.parts, other.parts), (other.parts, one.parts)):
        if 2 <= len(shorter) <= len(longer) and _covered(shorter, longer):
            return "close"
    from rapidfuzz import fuzz  # only names that differ need it

    return "close" if fuzz.ratio(" ".join(one.parts), " ".join(other.parts)) >= _CLOSE else "different"


def _covered(shorter: tuple[str, ...], longer: tuple[str, ...]) -> bool:
    """Whether each word of the shorter name is in the longer one, or is an initial of one that is left."""
    left = list(longer)
    initials = []
    for word in shorter:
        if word in left:
            left.remove(word)
        elif len(word) == 1 and word.isascii():
            initials.append(word)
        else:
            return False
    # Initials alone prove nothing, and neither does a name of which one word only agrees.
    if len(initials) > 1 or len(shorter) - len(initials) < 1:
        return False
    return all(any(rest.startswith(initial) for rest in left) for initial in initials)


_SMALL_WORDS = "the of and for de la le les du des l d del da do dos das y et e und der die das für في و"


@lru_cache(4096)
def institution_key(text: str) -> str:
    """An institution's name for comparing: folded, without articles and punctuation."""
    found = words(text)
    return " ".join(word for word in found if word not in _SMALL_WORDS.split()) or " ".join(found)


@dataclass(frozen=True, slots=True)
class PersonKey:
    """All by which a person is recognised. `institution` is an `institution_key` or "" when unknown."""

    names: tuple[NameKey, ...] = ()
    emails: frozenset[str] = frozenset()
    phones: frozenset[str] = frozenset()
    institution: str = ""

    @staticmethod
    def of(
        *,
        given_name: str = "",
        family_name: str = "",
        original_script: str = "",
        emails: Iterable[str] = (),
        phones: Iterable[str] = (),
        institution: str = "",
        region: str = "",
    ) -> PersonKey:
        """The key of a person on file. `phones` are numbers as typed; `region` as in `ImportOptions`."""
        names = (NameKey.of(given_name, family_name), NameKey.of(original_script))
        keys = (phone_key(number, region) for number in phones)
        return PersonKey(
            tuple(dict.fromkeys(name for name in names if name)),
            frozenset(email_key(address) for address in emails),
            frozenset(_phone_tail(key) for key in keys if key.strip("+")),
            institution_key(institution),
        )

    @staticmethod
    def of_row(row: ContactRow) -> PersonKey:
        """The key of a contact row."""
        named = not any(problem.code == "address-for-name" for problem in row.problems)
        names = (
            NameKey.of(row.given_name, row.family_name) if named else NameKey(),
            NameKey.of(row.original_script),
        )
        return PersonKey(
            tuple(dict.fromkeys(name for name in names if name)),
            frozenset(map(email_key, row.emails)),
            frozenset(_phone_tail(phone.key) for phone in row.phones),
            institution_key(row.institution),
        )


def _phone_tail(key: str) -> str:
    # '+41 22 730 12 34' and '022 730 12 34' end alike; a number counts only beside an equal or close name.
    digits = key.lstrip("+")
    return digits[-8:] if len(digits) >= 8 else digits


@dataclass(frozen=True)
class Match:
    """What a row is: a new person, the `same` as `person_id`, or `probable` (a person must decide).

    `reasons` are sentences for the preview. `namesakes` are other people of the same name; a new row may have them.
    """

    kind: MatchKind
    person_id: int | None = None
    reasons: tuple[Message, ...] = ()
    namesakes: tuple[int, ...] = ()


@dataclass(frozen=True)
class RowMatch:
    """A row with what it is. In one file a new row is known by `-row.row`, and later rows may match that number."""

    row: ContactRow
    match: Match


@dataclass
class PeopleIndex:
    """People by everything that tells them apart. Adding and looking up cost the same at ten and at 100,000."""

    _keys: dict[int, PersonKey] = field(default_factory=dict)
    _by_email: dict[str, list[int]] = field(default_factory=dict)
    _by_phone: dict[str, list[int]] = field(default_factory=dict)
    _by_name: dict[NameKey, list[int]] = field(default_factory=dict)
    _by_word: dict[tuple[str, str], list[int]] = field(default_factory=dict)
    _by_word_without_email: dict[tuple[str, str], list[int]] = field(default_factory=dict)

    def __len__(self) -> int:
        return len(self._keys)

    def key(self, person_id: int) -> PersonKey:
        """What is known of a person. Raises KeyError for an unknown id."""
        return self._keys[person_id]

    def add(self, person_id: int, key: PersonKey) -> None:
        """Put a person in, or add to what is known of one (the first known institution stays)."""
        before = self._keys.get(person_id, PersonKey())
        after = PersonKey(
            tuple(dict.fromkeys((*before.names, *key.names))),
            before.emails | key.emails,
            before.phones | key.phones,
            before.institution or key.institution,
        )
        self._keys[person_id] = after
        for address in after.emails - before.emails:
            self._by_email.setdefault(address, []).append(person_id)
        for number in after.phones - before.phones:
            self._by_phone.setdefault(number, []).append(person_id)
        new_names = after.names[len(before.names) :]
        for name in new_names:
            self._by_name.setdefault(name, []).append(person_id)
        for name in after.names if after.institution != before.institution else new_names:
            for word in name.parts:
                self._by_word.setdefault((after.institution, word), []).append(person_id)
                if not after.emails:
                    self._by_word_without_email.setdefault((after.institution, word), []).append(person_id)

    def with_email(self, address: str) -> list[int]:
        return self._by_email.get(address, [])

    def with_phone(self, number: str) -> list[int]:
        return self._by_phone.get(number, [])

    def with_name(self, name: NameKey) -> list[int]:
        return self._by_name.get(name, [])

    def near(self, name: NameKey, institution: str, *, without_email: bool = False) -> list[int]:
        """People of the institution who share a word of the name: those worth a closer look."""
        index = self._by_word_without_email if without_email else self._by_word
        lists = [index.get((institution, word), []) for word in name.parts]
        lists = [found for found in lists if 0 < len(found) <= _BLOCK]
        return list(dict.fromkeys(person for found in lists for person in found))


def match(row: ContactRow | PersonKey, index: PeopleIndex) -> Match:
    """What one row is to the people in the index; the index is not changed.

    The same: same e-mail (or telephone and name, or name and institution) and nothing that speaks against it.
    Probable: the same e-mail under another name, a name nearly the same, the same name without an address to tell.
    Different ranks (II, III) are different people. A telephone alone proves nothing: offices share them.
    """
    key = row if isinstance(row, PersonKey) else PersonKey.of_row(row)
    return _Judge(key, index).verdict()


class _Judge:
    """Weighs one row against the candidates the index finds."""

    def __init__(self, key: PersonKey, index: PeopleIndex) -> None:
        self.key = key
        self.index = index
        self.same: dict[int, tuple[int, Message]] = {}
        self.probable: dict[int, Message] = {}
        self.namesakes: list[int] = []

    def verdict(self) -> Match:
        for person in self._candidates():
            self._weigh(person)
        if self.same:
            best = max(strength for strength, _ in self.same.values())
            strongest = [person for person, (strength, _) in self.same.items() if strength == best]
            if len(strongest) == 1:
                person = strongest[0]
                others = tuple(p for p in self.namesakes if p != person)
                return Match("same", person, (self.same[person][1],), others)
            reason = message(
                "{count} people on file are this person as much as each other.", count=len(strongest)
            )
            return Match("probable", strongest[0], (reason,), tuple(self.namesakes))
        if self.probable:
            person, reason = next(iter(self.probable.items()))
            return Match("probable", person, (reason,), tuple(p for p in self.namesakes if p != person))
        reasons = (message("Another person of this name is on file."),) if self.namesakes else ()
        return Match("new", None, reasons, tuple(self.namesakes))

    def _candidates(self) -> list[int]:
        found: list[int] = []
        for address in self.key.emails:
            found += self.index.with_email(address)
        for number in self.key.phones:
            # A switchboard of hundreds tells nobody apart.
            found += self.index.with_phone(number)[:_BLOCK]
        for name in self.key.names:
            found += self.index.with_name(name)
            # Two different e-mail addresses speak against a slip of the pen: only those without one are candidates.
            found += self.index.near(name, self.key.institution, without_email=bool(self.key.emails))
        return list(dict.fromkeys(found))

    def _weigh(self, person: int) -> None:
        other = self.index.key(person)
        relation = self._relation(other)
        shared = {a for a in self.key.emails & other.emails if not _is_office_mailbox(a)}
        same_phone = bool(self.key.phones & other.phones)
        same_place = self.key.institution == other.institution
        elsewhere = not same_place and bool(self.key.institution and other.institution)
        apart = bool(self.key.emails and other.emails and not self.key.emails & other.emails)
        if relation == "equal":
            self.namesakes.append(person)
        if shared:
            self._weigh_email(person, relation)
        elif relation == "equal" and same_phone:
            self.same[person] = (3, message("Same telephone and name."))
        elif relation == "equal" and same_place and not apart:
            self.same[person] = (2, message("Same name and institution."))
        elif relation == "equal" and not (apart and elsewhere):
            self.probable[person] = message("Same name; nothing else says whether it is the same person.")
        elif relation == "close" and same_phone:
            self.probable[person] = message("Same telephone, and the names are nearly the same.")
        elif relation == "close" and same_place and not apart:
            self.probable[person] = message("Same institution, and the names are nearly the same.")
        elif relation == "unknown" and same_phone and not self.key.names:
            self.probable[person] = message("Same telephone; the row gives no name.")

    def _weigh_email(self, person: int, relation: NameRelation) -> None:
        if relation == "different":
            self.probable[person] = message("Same e-mail address, but another name.")
        else:
            strength = {"equal": 5, "close": 4, "unknown": 4}[relation]
            self.same[person] = (strength, message("Same e-mail address."))

    def _relation(self, other: PersonKey) -> NameRelation:
        found = {compare_names(one, two) for one in self.key.names for two in other.names}
        order: tuple[NameRelation, ...] = ("equal", "close", "different")
        return next((relation for relation in order if relation in found), "unknown")


def _is_office_mailbox(address: str) -> bool:
    return re.split(r"[.+@_-]", address, maxsplit=1)[0] in _OFFICE_MAILBOXES.split()


def match_rows(
    rows: Iterable[ContactRow],
    index: PeopleIndex,
    *,
    as_new: Container[int] = frozenset(),
    judged: Callable[[int], None] = lambda _: None,
) -> list[RowMatch]:
    """What each row is, in order; rows of one file match each other. Rows in error are left out.

    The index grows: new rows enter under `-row.row`, and what a row adds to a known person counts from then on.
    Probable duplicates enter nothing, but for those whose row number is in `as_new`, which the person declared new.
    They are judged again at the end, until nothing changes: what later rows taught may settle them, and the same
    file imported again must find everything as it was left. `judged` is told how many rows are done.
    """
    taken = [(row, PersonKey.of_row(row)) for row in rows if not row.failed]
    found: list[Match] = []
    for done, (row, key) in enumerate(taken, 1):
        found.append(_take(row, key, index, as_new))
        judged(done)
    unsettled = [place for place, verdict in enumerate(found) if verdict.kind == "probable"]
    while unsettled:
        for place in unsettled:
            found[place] = _take(*taken[place], index, as_new)
        still = [place for place in unsettled if found[place].kind == "probable"]
        if len(still) == len(unsettled):
            break
        unsettled = still
    return [RowMatch(row, verdict) for (row, _), verdict in zip(taken, found, strict=True)]


def _take(row: ContactRow, key: PersonKey, index: PeopleIndex, as_new: Container[int]) -> Match:
    """Judge a row and let the index learn from it."""
    verdict = match(key, index)
    if verdict.kind == "probable" and row.row in as_new:
        verdict = Match("new", None, verdict.reasons, verdict.namesakes)
    if verdict.kind == "new":
        index.add(-row.row, key)
    elif verdict.kind == "same" and verdict.person_id is not None:
        index.add(verdict.person_id, key)
    return verdict
