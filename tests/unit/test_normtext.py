"""Names in many scripts are found by what people type for them."""

from __future__ import annotations

import sqlite3

import pytest
from hypothesis import given
from hypothesis import strategies as st

from r2p_desktop.model.normtext import fold, fts_query, normalise, words

# stored name, what somebody types who looks for it
NAMES = [
    ("Łukasz Wójcik", "lukasz wojcik"),
    ("Søren Ørsted", "soren orsted"),
    ("Søren Ørsted", "soeren"),
    ("Đorđe Straßer", "DORDE STRASSER"),
    ("Đorđe Straßer", "straß"),
    ("Jörg Müller", "Mueller"),
    ("Jörg Müller", "muller"),
    ("Fatou N'Diaye", "n’diaye"),
    ("Fatou N’Diaye", "ndiaye"),
    ("Tomás Ó Briain", "o briain"),
    ("Jean-Pierre Laurent", "jeanpierre"),
    ("Jean-Pierre Laurent", "jean pi"),
    ("Ayşe Iğdır", "ayse igdir"),
    ("İbrahim Şahin", "ibrahim sahin"),
    ("Nguyễn Thị Hoa", "nguyen thi hoa"),
    ("مُحَمَّد الأحمد", "محمد الاحمد"),
    ("محمد الأحمد", "احمد"),
    ("فاطمة الزهراء", "فاطمه"),
    ("على کریمی", "علي كريمي"),
    ("Фёдор Ёлкин", "федор елкин"),
    ("Сергей Петров", "petrov"),
    ("Ιωάννα Παπαδοπούλου", "παπαδοπουλου"),
    ("Γιώργος", "ΓΙΩΡΓΟΣ"),
    ("王小明", "小明"),
    ("王小明", "wang xiaoming"),
    ("김민준", "김민"),
    ("ＡＢＣ ﬁnance", "abc finance"),
    ("שָׁלוֹם כֹּהֵן", "שלום כהן"),
    ("आरती शर्मा", "शर्मा"),
]


@pytest.fixture(scope="module")
def index() -> sqlite3.Connection:
    db = sqlite3.connect(":memory:")
    db.execute("CREATE VIRTUAL TABLE found USING fts5(body, tokenize='unicode61', prefix='1 2 3')")
    for number, (stored, _) in enumerate(NAMES):
        db.execute("INSERT INTO found(rowid, body) VALUES (?, ?)", (number, normalise(stored)))
    return db


@pytest.mark.parametrize("number", range(len(NAMES)))
def test_a_name_is_found_by_what_people_type(index: sqlite3.Connection, number: int) -> None:
    typed = NAMES[number][1]
    found = {
        row[0] for row in index.execute("SELECT rowid FROM found WHERE found MATCH ?", (fts_query(typed),))
    }
    assert number in found
    assert len(found) <= 3, "a name that finds everything proves nothing"


@pytest.mark.parametrize(
    "typed", ['"', "NEAR(a b)", "a* OR b", "col:x", "^x", "-x", "a AND NOT b", "'; DROP", "{a b}:c"]
)
def test_nothing_typed_is_query_syntax(index: sqlite3.Connection, typed: str) -> None:
    query = fts_query(typed)
    if query:
        index.execute("SELECT rowid FROM found WHERE found MATCH ?", (query,)).fetchall()
    else:
        assert not any(char.isalnum() for char in typed)


def test_no_letters_make_no_query() -> None:
    assert fts_query("  - ' ") == ""
    assert fts_query("Ng", last_is_prefix=False) == '"ng"'


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(min_size=1))
def test_every_typed_text_is_a_valid_query_and_finds_itself(text: str) -> None:
    query = fts_query(text)
    db = sqlite3.connect(":memory:")
    db.execute("CREATE VIRTUAL TABLE found USING fts5(body, tokenize='unicode61')")
    db.execute("INSERT INTO found(body) VALUES (?)", (normalise(text).replace("\0", " "),))
    found = (
        db.execute("SELECT count(*) FROM found WHERE found MATCH ?", (query,)).fetchone()[0] if query else 1
    )
    db.close()
    known = all(char.isalpha() and char < "\u0530" for word in words(text) for char in word)
    assert found == 1 or not known


def test_words_are_the_same_whatever_the_order_and_case() -> None:
    assert sorted(words("ΠΑΠΑΔΟΠΟΎΛΟΥ, Ioanna")) == sorted(words("Ioanna Παπαδοπούλου"))
    assert sorted(words("STRASSER, Đorđe")) == sorted(words("Đorđe Straßer"))
