"""Addresses, numbers, statuses and priorities as people type them."""

from __future__ import annotations

import pytest

from r2p_desktop.interchange.dates import DateEvidence
from r2p_desktop.interchange.mapping import propose
from r2p_desktop.interchange.read_rows import date_evidence
from r2p_desktop.interchange.table import Table, TableRow
from r2p_desktop.interchange.values import (
    capacity,
    email_key,
    emails,
    phone_key,
    phones,
    post_title,
    priority,
    status,
    yes_no,
)


@pytest.mark.parametrize(
    ("text", "found", "rest"),
    [
        ("p000@mfa.example", ("p000@mfa.example",), ""),
        ("a@b.example; c@d.example / e@f.example", ("a@b.example", "c@d.example", "e@f.example"), ""),
        ("Amina <A.Haddad@mfa.example>", ("A.Haddad@mfa.example",), "Amina"),
        ("mailto:a@b.example", ("a@b.example",), ""),
        ("A@B.example\na@b.EXAMPLE", ("A@B.example",), ""),
        ("x@y", (), "x@y"),
        ("почта@пример.рф", ("почта@пример.рф",), ""),
    ],
)
def test_email_cells(text: str, found: tuple[str, ...], rest: str) -> None:
    assert emails(text) == (found, rest)


def test_email_keys_ignore_case() -> None:
    assert email_key(" P000@MFA.EXAMPLE ") == email_key("p000@mfa.example")


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("+1 220 607 8364", ["+12206078364"]),
        ("+33 1 23 45 67 89 / 06 12 34 56 78", ["+33123456789", "0612345678"]),
        ("022/730 12 34 ext. 5", ["0227301234"]),
        ("+44 (0)20 7946 0000", ["+442079460000"]),
        ("0041 22 730 12 34", ["+41227301234"]),
        ("+٤١ ٢٢ ٧٣٠", ["+4122730"]),
        ("1; 2", []),
    ],
)
def test_phone_cells(text: str, keys: list[str]) -> None:
    numbers, _ = phones(text)
    assert [number.key for number in numbers] == keys


def test_phone_labels_and_countries() -> None:
    numbers, rest = phones("T: +41 22 730 12 34; M. +41 79 123 45 67, on request")
    assert [(n.kind, n.text) for n in numbers] == [
        ("phone", "+41 22 730 12 34"),
        ("mobile", "+41 79 123 45 67, on request"),
    ]
    assert rest == ""
    assert phones("ask the desk") == ((), "ask the desk")
    assert phone_key("022 730 12 34", "ch") == phone_key("+41 22 730 12 34")


@pytest.mark.parametrize(
    ("text", "code", "exact"),
    [
        ("DONE", "done", True), ("overdue", "open", False), ("In progress", "in_progress", True), ("on hold", "waiting", True),
        ("Completed 12/02", "done", False), ("En cours", "in_progress", True), ("Terminée", "done", True),
        ("à faire", "open", True), ("en attente", "waiting", True), ("Annulé", "cancelled", True), ("En retard", "open", False),
        ("Hecho", "done", True), ("EN CURSO", "in_progress", True), ("pendiente", "open", False), ("cancelada", "cancelled", True),
        ("not done", "open", True), ("not completed yet", "open", False), ("已完成", "done", True), ("выполнено", "done", True),
    ],
)  # fmt: skip
def test_statuses(text: str, code: str, exact: bool) -> None:
    read = status(text)
    assert read is not None
    assert (read.code, read.exact) == (code, exact)


@pytest.mark.parametrize("text", ["", "perhaps", "Done?", "undone", "12/02", "incomplete"])
def test_what_is_no_status(text: str) -> None:
    assert status(text) is None


def test_priorities_answers_capacities_and_posts() -> None:
    reads = [priority(text) for text in ("Medium", "low", "HAUTE", "media", "urgent", "7")]
    assert [read.code if read else None for read in reads] == [
        "medium",
        "low",
        "high",
        "medium",
        "high",
        None,
    ]
    assert [yes_no(text) for text in ("Yes", "oui", "Sí", "x", "NO", "non", "maybe")] == [True] * 4 + [
        False,
        False,
        None,
    ]
    assert [capacity(text) for text in ("yes", "no", "Point focal", "Suplente", "boss")] == [
        "focal_point",
        "",
        "focal_point",
        "alternate",
        None,
    ]
    assert post_title("Directeur a.i.") == ("Directeur", True)
    assert post_title("Chef par intérim") == ("Chef", True)
    assert post_title("Acting Director") == ("Director", True)
    assert post_title("(acting)") == ("(acting)", False)
    assert post_title("Acting") == ("Acting", False)


def test_evidence_is_asked_of_date_columns_only() -> None:
    table = Table("x", "", (), ("Action", "Due"), 1, [TableRow(2, ("03/04/2026", "25/04/2026"))])
    mapping = propose(table.headings, [], "actions")
    assert date_evidence(table, mapping) == {1: DateEvidence("dmy", False, 1, 0)}
