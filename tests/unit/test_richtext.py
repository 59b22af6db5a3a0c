"""The stored form of long texts: what goes in comes out, and typed marks stay typed."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from r2p_desktop.model.richtext import Block, Kind, Run, canonical, clean, dump, from_plain, parse, plain

_TEXTS = st.text(st.sampled_from("ab \t\n*_\\<>&#;91.)-+=`[]~|é中ا") | st.characters(), max_size=12)
_RUNS = st.builds(Run, _TEXTS, st.booleans(), st.booleans())
_KINDS: st.SearchStrategy[Kind] = st.sampled_from(("paragraph", "bullet", "number"))
_BLOCKS = st.lists(st.builds(Block, _KINDS, st.lists(_RUNS, max_size=5).map(tuple)), max_size=5)


@given(_BLOCKS)
@example([Block("paragraph", (Run("a", True), Run("b", False, True), Run("c", True, True)))])
@example([Block("number", (Run("1. one\n2. two"),)), Block("number", (Run("\t\tcell"),))])
@example([Block("paragraph", (Run("a "), Run(" ", True), Run("b", True)))])
def test_blocks_come_back(blocks: list[Block]) -> None:
    wanted = canonical(blocks)
    assert parse(dump(blocks)) == wanted
    assert canonical(wanted) == wanted
    assert dump(wanted) == dump(blocks)


@given(st.text())
def test_every_string_can_be_read_and_is_then_stable(stored: str) -> None:
    blocks = parse(stored)
    assert canonical(blocks) == blocks
    assert parse(dump(blocks)) == blocks


@given(st.text(st.sampled_from("ab *_\\<>&#;1.-\n") | st.characters(), max_size=30))
def test_typed_text_is_never_markup(text: str) -> None:
    for block in parse(from_plain(text)):
        assert block.kind == "paragraph"
        assert not any(run.bold or run.italic for run in block.runs)
    kept = "".join(parse(from_plain(text))[i].text for i in range(len(parse(from_plain(text)))))
    assert "".join(kept.split()) == "".join(clean(text).split())


@pytest.mark.parametrize(
    "text",
    [
        "a * b * c",
        "**not bold**",
        "<b>x</b>",
        "# 1",
        "1. first",
        "- item",
        "&amp; &#9;",
        "a_b_c",
        "`x`",
        "[a](b)",
        "---",
        "C:\\new",
    ],
)
def test_typed_marks_stay_as_typed(text: str) -> None:
    assert plain(from_plain(text)) == text


def test_what_is_stored_is_readable() -> None:
    blocks = (
        Block(
            "paragraph",
            (Run("The "), Run("Ministry", bold=True), Run(" agreed, "), Run("in principle", italic=True)),
        ),
        Block("bullet", (Run("first"),)),
        Block("bullet", (Run("second\nwith a second line"),)),
        Block("number", (Run("one"),)),
        Block("number", (Run("two"),)),
    )
    assert dump(blocks) == (
        "The **Ministry** agreed, *in principle*\n\n- first\n- second\\\n  with a second line\n\n1. one\n2. two"
    )
    assert plain(dump(blocks)).endswith("- second\nwith a second line\n\n1. one\n2. two")


def test_a_mark_never_closed_is_text() -> None:
    assert parse("5 * 3 = 15") == (Block("paragraph", (Run("5 * 3 = 15"),)),)
    assert parse("see note*") == (Block("paragraph", (Run("see note*"),)),)
    assert parse("**a** and **b") == (Block("paragraph", (Run("a", bold=True), Run(" and **b"))),)


def test_pasted_table_lines_keep_their_tabs() -> None:
    assert plain(from_plain("Name\tPost\n\tvacant")) == "Name\tPost\n\tvacant"


def test_control_characters_and_lone_surrogates_go() -> None:
    stored = from_plain("a\x00b\ud800c\r\nd\u2028e")
    assert stored.encode("utf-8")
    assert plain(stored) == "abc\nd\ne"


def _commonmark(stored: str) -> str:
    """The words and styles markdown-it reads, in a form of our own."""
    result: list[str] = []

    def walk(tokens: list[Token]) -> None:
        for token in tokens:
            if token.children is not None:
                walk(token.children)
            elif token.type in ("text", "text_special"):
                result.append(token.content)
            elif token.type == "hardbreak":
                result.append("\n")
            elif token.type in ("strong_open", "strong_close"):
                result.append("**")
            elif token.type in ("em_open", "em_close"):
                result.append("*")

    walk(MarkdownIt("commonmark").parse(stored))
    return "".join(result)


@given(
    st.lists(st.tuples(st.text("abc<>#&[]_`1.-+=~|", min_size=1), st.integers(0, 3)), min_size=1, max_size=6)
)
def test_commonmark_readers_see_the_same_words(words: list[tuple[str, int]]) -> None:
    """Styled words begin and end with a letter here: the documented limit of the subset."""
    runs = [Run(f"x{text}x ", bool(style & 1), bool(style & 2)) for text, style in words]
    block = canonical([Block("paragraph", tuple(runs))])[0]
    seen = _commonmark(dump([block])).replace("*", "")
    assert seen.rstrip(" ") == block.text.rstrip(" ")
