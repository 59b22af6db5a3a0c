"""From a table and a mapping to contact and action rows."""

from __future__ import annotations

import re
from collections.abc import Mapping as Mapped
from datetime import date

from r2p_desktop.i18n import Message, day_message, message
from r2p_desktop.interchange import dates, names, values
from r2p_desktop.interchange.headings import DATE_FIELDS
from r2p_desktop.interchange.mapping import TO_NOTES, ColumnMapping, Mapping, column_name
from r2p_desktop.interchange.records import ActionRow, ContactRow, ImportOptions, Level, NoteLine, Problem
from r2p_desktop.interchange.table import Cell, Table, TableRow, cell_text
from r2p_desktop.model.normtext import words

_IN_BRACKETS = re.compile(r"\s*[(\[（]([^)\]）]*)[)\]）]\s*")


def date_evidence(table: Table, mapping: Mapping) -> dict[int, dates.DateEvidence]:
    """What the dates of each date column say about day and month, by column.

    A column with `ambiguous` needs the person's choice (`Mapping.with_date_order`) before the import is written by
    hand; without a choice day-month is assumed and every date it concerns carries a hint.
    """
    found = {}
    for entry in mapping.columns:
        if entry.field in DATE_FIELDS or entry.field == "status":
            found[entry.column] = dates.evidence(row.cell(entry.column) for row in table.rows)
    return found


def contact_rows(table: Table, mapping: Mapping, options: ImportOptions | None = None) -> list[ContactRow]:
    """Every row of the table as a contact, in order, rows in error included."""
    evidence = date_evidence(table, mapping)
    return [_Reader(row, mapping, options or ImportOptions(), evidence).contact() for row in table.rows]


def action_rows(table: Table, mapping: Mapping, options: ImportOptions | None = None) -> list[ActionRow]:
    """Every row of the table as an action, in order, rows in error included."""
    evidence = date_evidence(table, mapping)
    return [_Reader(row, mapping, options or ImportOptions(), evidence).action() for row in table.rows]


def day_in_words(day: date) -> Message:
    """A date that cannot be misread: '4 September 2026'."""
    return day_message(day)


class _Reader:
    """Reads one row; collects notes and problems on the way."""

    def __init__(
        self,
        row: TableRow,
        mapping: Mapping,
        options: ImportOptions,
        evidence: Mapped[int, dates.DateEvidence],
    ) -> None:
        self.row = row
        self.mapping = mapping
        self.options = options
        self.evidence = evidence
        self.extra: list[NoteLine] = []
        self.problems: list[Problem] = []

    def contact(self) -> ContactRow:
        self._keep_unmapped()
        name, script = self._name()
        addresses = self._emails()
        numbers = self._phones()
        post, acting = values.post_title(self._text("post"))
        given, family = self._fit("given_name", name.given), self._fit("family_name", name.family)
        if not (given or family or script):
            if addresses or numbers:
                family = addresses[0] if addresses else numbers[0].text
                self._problem(
                    "",
                    "address-for-name",
                    message("The row names nobody: the address stands for the name."),
                    "hint",
                )
            else:
                self._problem("", "no-name", message("The row has no name and no address."))
        return ContactRow(
            row=self.row.number,
            honorific=self._fit("honorific", name.honorific),
            given_name=given,
            family_name=family,
            name_order=name.order,
            original_script=self._fit("original_script", script),
            post=self._fit("post", post),
            acting=acting,
            institution=self._fit("institution", self._line("institution")),
            unit=self._fit("unit", self._line("unit")),
            capacity=self._capacity(),
            since=self._date("since"),
            emails=addresses,
            phones=numbers,
            address=self._fit("address", ", ".join(text for _, text in self._texts("address"))),
            languages=self._fit("languages", self._line("languages")),
            verified_on=self._date("verified_on"),
            notes=tuple(text for _, text in self._texts("notes")),
            notes_extra=tuple(self.extra),
            problems=tuple(self.problems),
        )

    def action(self) -> ActionRow:
        self._keep_unmapped()
        text = self._text("text")
        if not text:
            self._problem("", "no-text", message("The row does not say what is to be done."))
        due_on, due_words = self._due()
        status, completed_on, completed_words = self._status()
        return ActionRow(
            row=self.row.number,
            reference=self._fit("reference", self._line("reference")),
            text=text,
            owner=self._line("owner"),
            institution=self._fit("institution", self._line("institution")),
            due_on=due_on,
            due_words=self._fit("due_words", due_words),
            status=status,
            completed_on=self._date("completed_on") or completed_on,
            completed_words=self._fit("completed_words", completed_words),
            source=self._fit("source", self._line("source")),
            priority=self._priority(),
            progress="\n".join(text for _, text in self._texts("progress")),
            notes=tuple(text for _, text in self._texts("notes")),
            notes_extra=tuple(self.extra),
            problems=tuple(self.problems),
        )

    # Cells

    def _texts(self, key: str) -> list[tuple[ColumnMapping, str]]:
        found = ((entry, cell_text(self.row.cell(entry.column))) for entry in self.mapping.of(key))
        return [(entry, text) for entry, text in found if text]

    def _text(self, key: str) -> str:
        found = self._texts(key)
        return found[0][1] if found else ""

    def _line(self, key: str) -> str:
        return " ".join(self._text(key).split())

    def _keep_unmapped(self) -> None:
        known = {entry.column for entry in self.mapping.columns}
        for entry, text in self._texts(TO_NOTES):
            self._keep(entry, text)
        for column in range(len(self.row.cells)):
            text = cell_text(self.row.cell(column))
            if column not in known and text:
                self._keep(ColumnMapping(column, "", TO_NOTES, 0.0, message("No heading.")), text)

    def _keep(self, entry: ColumnMapping, text: str) -> None:
        self.extra.append(NoteLine(column_name(entry), text))

    def _problem(self, column: str, code: str, sentence: Message, level: Level = "error") -> None:
        self.problems.append(Problem(self.row.number, column, code, sentence, level))

    def _fit(self, key: str, text: str) -> str:
        """Cut what is longer than a record takes; the whole goes to the notes."""
        allowed = self.options.lengths.get(key, len(text))
        if len(text) <= allowed:
            return text
        entries = self.mapping.of(key) or self.mapping.of("name")
        heading = column_name(entries[0]) if entries else key
        self.extra.append(NoteLine(heading, text))
        self._problem(
            heading,
            "too-long",
            message("The text is longer than {n} characters; all of it is in the notes.", n=allowed),
            "hint",
        )
        return text[:allowed].rstrip()

    # Fields of a contact

    def _name(self) -> tuple[names.PersonName, str]:
        """The name, and the name in its original script."""
        script = self._line("original_script")
        given, family, middle = self._line("given_name"), self._line("family_name"), self._line("middle_name")
        honorific, suffix = self._line("honorific"), self._line("suffix")
        full = self._texts("name")
        if given or family:
            name = names.from_parts(given, family, middle=middle, suffix=suffix, honorific=honorific)
            for entry, text in full:
                if sorted(words(text)) != sorted(words(str(name))):
                    self._keep(entry, text)
            return name, script
        if not full:
            return names.from_parts(middle, suffix, honorific=honorific), script
        entry, text = full[0]
        bare = _IN_BRACKETS.sub(" ", text).strip()
        if bare and bare != text:
            inside = _IN_BRACKETS.findall(text)
            if not script and len(inside) == 1 and any(c.isalpha() and ord(c) > 0x36F for c in inside[0]):
                script = inside[0].strip()
            else:
                self._keep(entry, text)
        name = names.from_full(bare or text)
        given_all = " ".join(part for part in (name.given, names.recase(middle)) if part)
        family_all = " ".join(part for part in (name.family, suffix) if part)
        own = (
            " ".join(part for part in (honorific, name.honorific) if part)
            if honorific != name.honorific
            else honorific
        )
        return names.PersonName(given_all, family_all, own, name.order), script

    def _emails(self) -> tuple[str, ...]:
        found: dict[str, str] = {}
        for entry, text in self._texts("email"):
            addresses, rest = values.emails(text)
            for address in addresses:
                if len(address) > self.options.lengths.get("email", 254):
                    rest = text
                else:
                    found.setdefault(values.email_key(address), address)
            if rest:
                self._keep(entry, text)
            if not addresses:
                sentence = message("'{value}' is no e-mail address; it is in the notes.", value=text[:80])
                self._problem(column_name(entry), "bad-email", sentence, "hint")
        return tuple(found.values())

    def _phones(self) -> tuple[values.Phone, ...]:
        found: dict[str, values.Phone] = {}
        kinds: tuple[tuple[str, values.PhoneKind], ...] = (
            ("phone", "phone"), ("mobile", "mobile"), ("home_phone", "home"), ("fax", "fax"),
        )  # fmt: skip
        for key, kind in kinds:
            for entry, text in self._texts(key):
                numbers, unread = values.phones(text, kind, self.options.region)
                for number in numbers:
                    if len(number.text) > self.options.lengths.get("phone", 100):
                        unread = text
                    else:
                        found.setdefault(number.key, number)
                if unread:
                    self._keep(entry, unread)
                    sentence = message(
                        "'{value}' is no telephone number; it is in the notes.", value=unread[:80]
                    )
                    self._problem(column_name(entry), "bad-phone", sentence, "hint")
        return tuple(found.values())

    def _capacity(self) -> str:
        for entry, text in self._texts("capacity"):
            code = values.capacity(text)
            if code is not None:
                return code
            self._keep(entry, text)
            sentence = message("'{value}' is no known capacity; it is in the notes.", value=text[:80])
            self._problem(column_name(entry), "unknown-capacity", sentence, "hint")
        return ""

    # Dates

    def _read(self, entry: ColumnMapping, cell: Cell) -> dates.DateRead:
        seen = self.evidence.get(entry.column, dates.DateEvidence("", False))
        order = entry.date_order or seen.order or "dmy"
        read = dates.read_date(cell, order, column_ambiguous=seen.ambiguous and not entry.date_order)
        if read.day is not None and read.ambiguous:
            sentence = message("'{value}' is read as {day}; day and month could be the other way round.",
                               value=cell_text(cell), day=day_in_words(read.day))  # fmt: skip
            self._problem(column_name(entry), "ambiguous-date", sentence, "hint")
        return read

    def _date(self, key: str) -> date | None:
        for entry, text in self._texts(key):
            read = self._read(entry, self.row.cell(entry.column))
            if read.day is None or read.rest:
                self._keep(entry, text)
            if read.day is None:
                sentence = message("'{value}' is no date; it is in the notes.", value=text[:80])
                self._problem(column_name(entry), "bad-date", sentence, "hint")
            return read.day
        return None

    def _due(self) -> tuple[date | None, str]:
        for entry, text in self._texts("due"):
            read = self._read(entry, self.row.cell(entry.column))
            if read.rest:
                self._keep(entry, text)
            return read.day, "" if read.day else " ".join(text.split())
        return None, ""

    # Fields of an action

    def _status(self) -> tuple[str, date | None, str]:
        """The status code, the date of completion and its words."""
        for entry, text in self._texts("status"):
            read = values.status(text)
            if read is None:
                self._keep(entry, text)
                sentence = message(
                    "'{value}' is no known status: the action stays open, the text is in the notes.",
                    value=text[:80],
                )
                self._problem(column_name(entry), "unknown-status", sentence, "hint")
                return "open", None, ""
            if read.code == "done" and any(c.isdecimal() for c in read.rest):
                return self._completed(entry, read)
            if not read.exact:
                self._keep(entry, text)
            return read.code, None, ""
        return "open", None, ""

    def _completed(self, entry: ColumnMapping, read: values.CodeRead) -> tuple[str, date | None, str]:
        # A day without its year stays as typed: guessing the year would invent a fact.
        rest = re.sub(r"^(?:on|le|el|em|am)\s+", "", read.rest, flags=re.IGNORECASE)
        day = self._read(entry, rest)
        known = day.day is not None and not day.ambiguous
        return read.code, day.day if known else None, "" if known else read.rest

    def _priority(self) -> str:
        for entry, text in self._texts("priority"):
            read = values.priority(text)
            if read is None or not read.exact:
                self._keep(entry, text)
            if read is not None:
                return read.code
            sentence = message("'{value}' is no known priority; it is in the notes.", value=text[:80])
            self._problem(column_name(entry), "unknown-priority", sentence, "hint")
        return ""
