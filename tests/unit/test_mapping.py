"""Headings of other people's lists find their fields, and what the person chooses stays chosen."""

from __future__ import annotations

import pytest

from r2p_desktop.interchange.heading_words import ACTION_WORDS, CONTACT_WORDS
from r2p_desktop.interchange.headings import FIELDS, heading_key
from r2p_desktop.interchange.mapping import LEAVE_OUT, TO_NOTES, Mapping, fitting_kind, propose
from r2p_desktop.interchange.table import Cell

OUTLOOK = [
    "Title", "First Name", "Middle Name", "Last Name", "Suffix", "Company", "Department", "Job Title", "Business Street",
    "Business City", "Business Country/Region", "Business Fax", "Business Phone", "Business Phone 2", "Home Phone",
    "Mobile Phone", "E-mail Address", "E-mail 2 Address", "Categories", "Notes", "Web Page",
]  # fmt: skip
LISTS: list[tuple[list[str], list[str]]] = [
    (
        ["No", "Name (FAMILY, Given)", "Post", "Ministry / Agency", "Unit", "Tel.", "E-mail", "Remarks"],
        ["", "name", "post", "institution", "unit", "phone", "email", "notes"],
    ),
    (
        OUTLOOK,
        ["honorific", "given_name", "middle_name", "family_name", "suffix", "institution", "unit", "post", "address",
         "address", "address", "fax", "phone", "phone", "home_phone", "mobile", "email", "email", "", "notes", ""],
    ),
    (
        ["Civilité", "Prénom", "Nom", "Fonction", "Institution", "Téléphone", "Courriel", "Dernière vérification"],
        ["honorific", "given_name", "family_name", "post", "institution", "phone", "email", "verified_on"],
    ),
    (
        ["TRATAMIENTO", "Nombre", "Apellidos", "Cargo", "Institución", "Teléfono móvil", "Correo electrónico", "Observaciones"],
        ["honorific", "given_name", "family_name", "post", "institution", "mobile", "email", "notes"],
    ),
    (
        ["Nome completo", "Função", "Ministério", "Telemóvel", "Endereço eletrónico"],
        ["name", "post", "institution", "mobile", "email"],
    ),
    (
        ["Anrede", "Vorname", "Nachname", "Funktion", "Behörde", "Telefon", "E-Mail-Adresse", "Zuletzt geprüft"],
        ["honorific", "given_name", "family_name", "post", "institution", "phone", "email", "verified_on"],
    ),
    (
        ["Фамилия", "Имя", "Отчество", "Должность", "Ведомство", "Телефон", "Электронная почта", "Примечания"],
        ["family_name", "given_name", "middle_name", "post", "institution", "phone", "email", "notes"],
    ),
    (["الاسم الكامل", "المنصب", "الوزارة", "الهاتف", "البريد الإلكتروني"], ["name", "post", "institution", "phone", "email"]),
    (["姓名", "职务", "机构", "部门", "手机", "电子邮箱"], ["name", "post", "institution", "unit", "mobile", "email"]),
    (["NAME:", "e mail", "Fonctoin", "Ministry or agency*"], ["name", "email", "post", "institution"]),
]  # fmt: skip
NAMES: dict[str, list[Cell]] = {"Title": ["Mr", "Ms", "Col."]}


@pytest.mark.parametrize(("headings", "fields"), LISTS, ids=[headings[0] for headings, _ in LISTS])
def test_headings_in_many_languages(headings: list[str], fields: list[str]) -> None:
    columns = [NAMES.get(heading, [None, None, None]) for heading in headings]
    mapping = propose(headings, list(zip(*columns, strict=True)), "contacts")
    assert [entry.field for entry in mapping.columns] == fields
    assert all(str(entry.why) for entry in mapping.columns)


@pytest.mark.parametrize(
    ("headings", "fields"),
    [
        (
            ["Ref", "Action", "Owner", "Ministry", "Due", "Status", "Source meeting", "Priority", "Notes"],
            ["reference", "text", "owner", "institution", "due", "status", "source", "priority", "notes"],
        ),
        (
            [
                "N°",
                "Tâche",
                "Responsable",
                "Ministère",
                "Échéance",
                "Statut",
                "Réunion",
                "Priorité",
                "Remarques",
            ],
            ["reference", "text", "owner", "institution", "due", "status", "source", "priority", "notes"],
        ),
        (
            [
                "Número",
                "Acción",
                "Responsable",
                "Institución",
                "Fecha límite",
                "Estado",
                "Reunión",
                "Prioridad",
            ],
            ["reference", "text", "owner", "institution", "due", "status", "source", "priority"],
        ),
        (
            ["№", "Задача", "Ответственный", "Срок", "Статус"],
            ["reference", "text", "owner", "due", "status"],
        ),
        (["编号", "任务", "负责人", "截止日期", "状态"], ["reference", "text", "owner", "due", "status"]),
    ],
)
def test_headings_of_action_logs(headings: list[str], fields: list[str]) -> None:
    assert [entry.field for entry in propose(headings, [], "actions").columns] == fields
    assert fitting_kind(headings) == "actions"


def test_contacts_are_told_from_actions() -> None:
    assert all(fitting_kind(headings) == "contacts" for headings, _ in LISTS)


def test_what_title_means_is_decided_by_the_values() -> None:
    def title(*values: str) -> str:
        return propose(["Title", "Name"], [[value, "x"] for value in values], "contacts").columns[0].field

    assert title("Mr", "Ms", "H.E.", "Dr. ") == "honorific"
    assert title("Director", "Legal Adviser") == "post"
    assert title() == "post"


def test_one_name_column_is_the_whole_name() -> None:
    def only(heading: str, *values: str) -> str:
        return propose([heading, "Fonction"], [[value, "x"] for value in values], "contacts").columns[0].field

    assert only("Nom", "Amina Haddad", "NG, A.") == "name"
    assert only("Nombre", "Lucía Fernández Ortega") == "name"
    assert only("Nom", "Haddad", "Ng") == "family_name"


def test_columns_without_a_known_heading_are_placed_by_their_values() -> None:
    rows = [
        ["a@b.example", "+41 22 730 12 34", "12/03/2026", "blue"],
        ["c@d.example", "022 730 12 34", "1/1/2026", "red"],
    ]
    mapping = propose(["", "Kontakt-Nr", "Xyz", "Colour"], rows, "contacts")
    assert [entry.field for entry in mapping.columns] == ["email", "phone", "", ""]
    assert mapping.columns[3].samples == ("blue", "red")


def test_two_columns_for_one_field() -> None:
    mapping = propose(["Post (EN)", "Post", "Tel.", "Telephone"], [], "contacts")
    assert [entry.field for entry in mapping.columns] == [TO_NOTES, "post", "phone", "phone"]


def test_the_person_has_the_last_word() -> None:
    mapping = propose(["Post", "Function", "No"], [], "contacts")
    assert [entry.field for entry in mapping.columns] == ["post", "", ""]
    changed = mapping.with_field(1, "post").with_field(2, LEAVE_OUT)
    assert [entry.field for entry in changed.columns] == [TO_NOTES, "post", LEAVE_OUT]
    assert changed.columns[1].score == 1.0
    with pytest.raises(ValueError, match="no field"):
        mapping.with_field(0, "nonsense")


def test_a_mapping_is_kept_and_fits_the_next_file() -> None:
    chosen = (
        propose(["Post", "Colour", "Checked"], [], "contacts").with_field(1, "unit").with_date_order(2, "mdy")
    )
    saved = chosen.to_dict()
    fresh = propose(["E-mail", "colour:", "Post"], [], "contacts").with_saved(saved)
    assert [entry.field for entry in fresh.columns] == ["email", "unit", "post"]
    again = propose(["Post", "Colour", "Checked"], [], "contacts").with_saved(saved)
    assert again.to_dict() == saved


@pytest.mark.parametrize(
    "saved", [{}, {"kind": "actions"}, {"kind": "contacts", "columns": [{"heading": "Post", "field": "x"}]}]
)
def test_a_kept_mapping_that_no_longer_fits_changes_nothing(saved: dict[str, object]) -> None:
    fresh: Mapping = propose(["Post"], [], "contacts")
    assert fresh.with_saved(saved) == fresh


def test_every_word_belongs_to_a_field_and_to_one_only() -> None:
    for kind, table in (("contacts", CONTACT_WORDS), ("actions", ACTION_WORDS)):
        fields = {entry.key for entry in FIELDS["contacts" if kind == "contacts" else "actions"]} | {"title"}
        assert set(table) <= fields
        assert fields - set(table) <= {"title"}
        seen: dict[str, str] = {}
        for field, languages in table.items():
            for words in languages.values():
                for word in words.split("|"):
                    assert seen.setdefault(heading_key(word), field) == field, word
