"""The editor of long texts: what goes in comes out, pastes keep four things, keys and buttons do the same."""

from __future__ import annotations

import pytest
from helpers import type_text
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QImage, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextEdit

from r2p_desktop.model.richtext import Block, Run, canonical, dump, parse
from r2p_desktop.qt.widgets import rich_text_document as documents
from r2p_desktop.qt.widgets.pasted_html import blocks_of_html
from r2p_desktop.qt.widgets.rich_text_edit import RichTextEdit

WORD = """<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p {color:red}</style></head><body>
<!--StartFragment-->
<p class=MsoNormal><b>Opening.</b> The <i>chair</i> welcomed<o:p></o:p> members&nbsp;:</p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>&#183;<span style='font:7.0pt'>&nbsp;&nbsp;&nbsp;</span></span></span>
<![endif]>first point</p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>&#183;&nbsp;</span>second
point</p>
<p style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>1.<span>&nbsp;&nbsp;</span></span>numbered</p>
<p class=MsoNormal>&nbsp;</p>
<p class=MsoNormal><img src="file:///C:/secret.png"><span style='color:red;font-size:20pt'>Plain.</span></p>
<!--EndFragment--></body></html>"""


def p(*runs: Run | str) -> Block:
    return Block("paragraph", tuple(Run(r) if isinstance(r, str) else r for r in runs))


@pytest.fixture
def editor(qtbot):
    made = RichTextEdit()
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.body.setFocus()
    return made


def paste(editor: RichTextEdit, *, html: str = "", text: str = "") -> None:
    data = QMimeData()
    if html:
        data.setHtml(html)
    if text:
        data.setText(text)
    assert editor.body.canInsertFromMimeData(data)
    editor.body.insertFromMimeData(data)


def blocks(editor: RichTextEdit) -> tuple[Block, ...]:
    return parse(editor.value())


TEXTS = st.text(
    st.characters(exclude_categories=("Cs", "Cc", "Co", "Cn"), exclude_characters="\ufffc\u2028\u2029"),
    max_size=12,
)
RUNS = st.lists(st.builds(Run, TEXTS, st.booleans(), st.booleans()), max_size=4).map(tuple)
BLOCKS = st.lists(st.builds(Block, st.sampled_from(["paragraph", "bullet", "number"]), RUNS), max_size=5)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(BLOCKS)
def test_every_text_comes_out_as_it_went_in(qapp, given_blocks):
    document = QTextDocument()
    documents.fill(document, parse(dump(given_blocks)))
    assert canonical(documents.read(document)) == canonical(parse(dump(given_blocks)))


def test_opening_a_text_changes_nothing_not_even_its_spelling(editor, qtbot):
    with qtbot.assertNotEmitted(editor.value_changed):
        editor.set_value("*odd*  spelling\n\n\n1) of a list")
    assert editor.value() == "*odd*  spelling\n\n\n1) of a list"
    assert not editor.body.document().isUndoAvailable()
    editor.set_value(None)
    assert editor.value() == ""


def test_what_is_typed_stays_as_typed(editor, qtbot):
    with qtbot.waitSignal(editor.value_changed):
        type_text(editor.body, "<b>not bold</b> * # 1. — Имя، مرحبا 你好")
    assert blocks(editor) == (p("<b>not bold</b> * # 1. — Имя، مرحبا 你好"),)
    assert parse(editor.value()) == blocks(editor)


def test_bold_italic_and_lists_by_key(editor, qtbot):
    qtbot.keySequence(editor.body, "Ctrl+B")
    type_text(editor.body, "bold")
    qtbot.keySequence(editor.body, "Ctrl+B")
    qtbot.keySequence(editor.body, "Ctrl+I")
    type_text(editor.body, " leaning")
    qtbot.keyClick(editor.body, Qt.Key.Key_Return)
    qtbot.keySequence(editor.body, "Ctrl+I")
    qtbot.keySequence(editor.body, "Ctrl+Shift+8")
    type_text(editor.body, "one")
    qtbot.keyClick(editor.body, Qt.Key.Key_Return)
    type_text(editor.body, "two")
    qtbot.keyClick(editor.body, Qt.Key.Key_Return)
    qtbot.keyClick(editor.body, Qt.Key.Key_Return)
    type_text(editor.body, "after")
    assert blocks(editor) == (
        p(Run("bold", bold=True), " ", Run("leaning", italic=True)),
        Block("bullet", (Run("one"),)),
        Block("bullet", (Run("two"),)),
        p("after"),
    )


def test_a_list_is_switched_and_taken_away(editor, qtbot):
    editor.set_value("- a\n- b")
    editor.body.selectAll()
    qtbot.keySequence(editor.body, "Ctrl+Shift+7")
    assert [b.kind for b in blocks(editor)] == ["number", "number"]
    qtbot.keySequence(editor.body, "Ctrl+Shift+7")
    assert [b.kind for b in blocks(editor)] == ["paragraph", "paragraph"]
    assert editor.body.document().firstBlock().blockFormat().indent() == 0


def test_buttons_show_where_the_cursor_stands(editor):
    editor.set_value("plain\n\n- **bold** item")
    states = lambda: [a.isChecked() for a in editor.actions()]  # noqa: E731
    assert states() == [False, False, False, False]
    editor.body.moveCursor(QTextCursor.MoveOperation.Down)
    editor.body.moveCursor(QTextCursor.MoveOperation.Right)
    assert states() == [True, False, True, False]


def test_word_keeps_exactly_paragraphs_lists_bold_and_italic(editor):
    paste(editor, html=WORD)
    assert blocks(editor) == (
        p(Run("Opening.", bold=True), " The ", Run("chair", italic=True), " welcomed members\u00a0:"),
        Block("bullet", (Run("first point"),)),
        Block("bullet", (Run("second point"),)),
        Block("number", (Run("numbered"),)),
        p("Plain."),
    )


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<p>a<p>b", [("paragraph", "a"), ("paragraph", "b")]),
        ("<ul><li><p>a</p></li><li>b<ol><li>c</li></ol></li></ul>d", [("bullet", "a"), ("bullet", "b"), ("number", "c"), ("paragraph", "d")]),
        ("<h1>Title</h1>text<div>more</div>", [("paragraph", "Title"), ("paragraph", "text"), ("paragraph", "more")]),
        ("one<br>two", [("paragraph", "one\ntwo")]),
        ("<pre>a  b\nc</pre>", [("paragraph", "a  b\nc")]),
        ("<table><tr><th>Name</th><th>Post</th></tr><tr><td><p>A.&nbsp;Ng</p></td><td>x<br>y</td></tr></table>after", [("paragraph", "Name\tPost\nA. Ng\tx y"), ("paragraph", "after")]),
        ("<table><tr><td>a<table><tr><td>b</td></tr></table></td></tr></table>", [("paragraph", "ab")]),
        ("<script>alert(1)</script><style>x</style><p style='display:none'>no</p><a href='x'>link</a>", [("paragraph", "link")]),
        ("a &lt;b&gt; &amp; c", [("paragraph", "a <b> & c")]),
        ("</b></p></ul></table><p>open <b>and never", [("paragraph", "open and never")]),
        ("<li>loose</li>", [("bullet", "loose")]),
        ("<p>&nbsp;</p><p> \n </p>", []),
        ("<![if x]><?xml:namespace /><p>ok</p><!-- remark -->", [("paragraph", "ok")]),
    ],
)  # fmt: skip
def test_pastes_from_anywhere(html, expected):
    assert [(b.kind, b.text) for b in blocks_of_html(html)] == expected


def test_bold_from_styles_and_googles_wrapper_of_normal_bold():
    html = (
        "<b style='font-weight:normal'>plain <span style='font-weight:700;font-style:italic'>both</span></b>"
    )
    assert blocks_of_html(html) == (p("plain ", Run("both", bold=True, italic=True)),)


@given(st.text(alphabet="<>/=&;!-[]'\" \nabpulitrde", max_size=80))
def test_no_markup_raises(html):
    blocks_of_html(html)


def test_a_paste_of_plain_text_is_lines_as_typed(editor):
    paste(editor, text="- not a list\r\n\r\nname\tpost\x00")
    assert blocks(editor) == (p("- not a list"), p("name\tpost"))


def test_a_paste_into_a_line_continues_it_and_undo_takes_it_back_at_once(editor):
    editor.set_value("before after")
    editor.body.moveCursor(QTextCursor.MoveOperation.NextWord)
    paste(editor, html="<p>x</p><ul><li>y</li></ul>")
    assert [(b.kind, b.text) for b in blocks(editor)] == [("paragraph", "before x"), ("bullet", "yafter")]
    editor.body.undo()
    assert blocks(editor) == (p("before after"),)


def test_pictures_and_files_do_not_come_in(editor, tmp_path):
    files, picture = QMimeData(), QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.docx"))])
    picture.setImageData(QImage(2, 2, QImage.Format.Format_RGB32))
    assert not editor.body.canInsertFromMimeData(files)
    assert not editor.body.canInsertFromMimeData(picture)
    assert editor.body.loadResource(2, "file:///etc/hostname") is None
    assert editor.body.document().loadResource(2, QUrl("file:///etc/hostname")) is None


def test_the_line_for_a_decision_or_an_action(editor):
    editor.set_value("First *line*\n\n- Ministry reports  by May")
    editor.body.moveCursor(QTextCursor.MoveOperation.End)
    assert editor.line_or_selection() == "Ministry reports by May"
    editor.body.selectAll()
    assert editor.line_or_selection() == "First line Ministry reports by May"


def test_read_only_has_no_buttons_and_the_name_reaches_the_text(editor):
    editor.setAccessibleName("Minutes")
    assert editor.body.accessibleName() == "Minutes"
    editor.set_read_only(True)
    assert editor.body.isReadOnly() and not any(a.isEnabled() for a in editor.actions())
    assert not isinstance(editor, QTextEdit) and editor.focusProxy() is editor.body
