"""What changed in a long text: only that is shown, with a little of what stands around it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from r2p_desktop.services.text_change import AROUND, LONGEST, changed_words

LONG = " ".join(f"word{n}" for n in range(60))


def test_a_short_text_is_shown_whole() -> None:
    assert changed_words("before the summer", "after the summer") == ("before the summer", "after the summer")
    assert changed_words("", LONG) == ("", LONG)


def test_of_a_long_text_only_the_change_and_its_neighbours() -> None:
    old, new = changed_words(LONG, LONG.replace("word30", "something else"))
    around = [f"word{n}" for n in range(30 - AROUND, 31 + AROUND)]
    assert old.split() == ["…", *around, "…"]
    assert "something else" in new and "word30" not in new and "word10" not in new


def test_changes_far_apart_are_told_apart() -> None:
    old, new = changed_words(LONG, LONG.replace("word10", "ten").replace("word50", "fifty"))
    assert old.count("…") == 3 and "word10" in old and "word50" in old and "word30" not in old
    assert "ten" in new and "fifty" in new


def test_what_was_added_or_cut_at_the_end_is_shown() -> None:
    old, new = changed_words(LONG, f"{LONG} and more")
    assert new.endswith("and more") and old.endswith("word59") and new.startswith("…")


def test_however_long_it_stays_readable() -> None:
    old, new = changed_words("a " * 5_000, "b " * 5_000)
    assert len(old) <= LONGEST + 2 and len(new) <= LONGEST + 2


words = st.lists(st.sampled_from(["peace", "law", "王", "a.b", "\n- x"]), max_size=60).map(" ".join)


@given(words, words)
def test_two_texts_that_differ_never_look_the_same(old: str, new: str) -> None:
    if old.split() != new.split() and len(old) + len(new) < LONGEST:
        before, after = changed_words(old, new)
        assert before.split() != after.split()
