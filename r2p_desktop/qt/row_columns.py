"""The columns of a list of rows, made from the declared fields of the child entity."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget

from r2p_desktop.i18n import WORKING_LANGUAGES
from r2p_desktop.model.entities import FieldInfo, Record
from r2p_desktop.qt.languages import language_name
from r2p_desktop.qt.linked_records import link_picker
from r2p_desktop.qt.page import Desk
from r2p_desktop.qt.record_values import editable_fields
from r2p_desktop.qt.translate import tr
from r2p_desktop.qt.widgets.code_combo import CodeCombo
from r2p_desktop.qt.widgets.date_edit import DateEdit
from r2p_desktop.qt.widgets.list_editor import RowColumn
from r2p_desktop.qt.widgets.record_picker import RecordPicker

_STRETCH = {"link": 5, "line": 5, "code": 2, "date": 3, "yes_no": 0}
LANGUAGE = "language"
# Languages that the official names of institutions are kept in, those an office may work in first.
NAME_LANGUAGES = (
    *WORKING_LANGUAGES,
    *(
        "bg",
        "cs",
        "da",
        "de",
        "el",
        "et",
        "fa",
        "fi",
        "he",
        "hr",
        "hu",
        "hy",
        "id",
        "it",
        "ja",
        "ka",
        "ko",
        "lt",
    ),
    *("lv", "mk", "nb", "nl", "pl", "ro", "sk", "sl", "sq", "sr", "sv", "sw", "th", "tr", "uk", "ur", "vi"),
)


def row_columns(child: type[Record], desk: Desk) -> tuple[RowColumn, ...]:
    """One column for each editable field of `child`. Raises TypeError for a field no row can hold."""
    blank = child()
    return tuple(
        RowColumn(
            info.key,
            tr(info.label),
            _maker(info, desk),
            2 if info.key == LANGUAGE else _STRETCH[info.kind],
            getattr(blank, info.key),
        )
        for info in editable_fields(child)
    )


def telling_keys(child: type[Record]) -> tuple[str, ...]:
    """The columns that make a row worth keeping: links and texts; a row with none of them filled does not count."""
    infos: Sequence[FieldInfo] = editable_fields(child)
    return tuple(info.key for info in infos if info.kind in ("link", "line") and info.key != LANGUAGE)


def _maker(info: FieldInfo, desk: Desk) -> Callable[[], QWidget]:
    if info.kind == "link":
        return lambda: _picker(info, desk)
    if info.kind == "date":
        return lambda: _date(desk)
    if info.kind == "code":
        return lambda: _combo(
            [(t.code, tr(t.label)) for t in desk.office.vocabularies.terms(info.vocabulary)]
        )
    if info.kind == "yes_no":
        return QCheckBox
    if info.key == LANGUAGE:
        return lambda: _combo([("", ""), *((code, language_name(code)) for code in NAME_LANGUAGES)])
    if info.kind == "line":
        return lambda: _line(info)
    raise TypeError(f"{info.key} ({info.kind}) has no place in a row")


def _picker(info: FieldInfo, desk: Desk) -> RecordPicker:
    picker = RecordPicker()
    link_picker(picker, desk, info.entity)
    picker.setPlaceholderText(tr(info.label))
    return picker


def _date(desk: Desk) -> DateEdit:
    edit = DateEdit(clock=desk.office.clock)
    edit.setPlaceholderText("")  # the example of the form's own dates would be cut here
    return edit


def _combo(words: Sequence[tuple[str, str]]) -> CodeCombo:
    combo = CodeCombo()
    combo.set_words(words, blank=False)
    combo.setMinimumContentsLength(9)
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    return combo


def _line(info: FieldInfo) -> QLineEdit:
    line = QLineEdit()
    line.setMaxLength(info.length)
    return line
