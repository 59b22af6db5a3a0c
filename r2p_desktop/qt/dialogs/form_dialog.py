"""A small form with one verb: fields checked where they stand, the dialog open until the verb succeeded."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from r2p_desktop.errors import Invalid, OfficeError
from r2p_desktop.model.entities import FieldInfo
from r2p_desktop.qt.binder import Binder
from r2p_desktop.qt.draft_offer import DraftOffer
from r2p_desktop.qt.drafting import DraftKeeper
from r2p_desktop.qt.page import Desk
from r2p_desktop.qt.record_values import Values
from r2p_desktop.qt.translate import render, tr
from r2p_desktop.qt.widgets.labels import PlainLabel
from r2p_desktop.qt.widgets.notice_bar import NoticeBar


class FormDialog(QDialog):
    """`carried_out` follows when the verb was done; what it refuses is said beside the field."""

    carried_out = Signal()

    def __init__(
        self,
        desk: Desk,
        title: str,
        intro: str,
        verb: str,
        form_class: Any,
        fields: Sequence[FieldInfo],
        values: Mapping[str, Any],
        apply: Callable[[dict[str, Any]], object],
        parent: QWidget | None = None,
        *,
        kept_as: tuple[str, str] | None = None,
    ) -> None:
        """`apply(values)` does the work and raises OfficeError when it may not be done. Texts are translated.

        `kept_as` is kind (of `kept_dialogs.KEPT`) and token of the draft that keeps what is typed.
        """
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk = desk
        self._apply = apply
        self._title = title  # the window's is marked when the office is the example
        self.setWindowTitle(title)
        self.form = QWidget()
        self.ui: Any = form_class()
        self.ui.setupUi(self.form)
        self.binder = Binder(self.form, fields, desk)
        self.binder.set_values(values)
        self._given = self.binder.values()
        self.notice = NoticeBar()
        kind, token = kept_as or ("", "")
        self.keeper = DraftKeeper(
            desk, kind, lambda: self.binder.values() if kept_as and self.is_changed() else None, self
        )
        self.drafts = DraftOffer(self.keeper, self.notice, self._put_draft_back)
        if kept_as is not None:
            self.drafts.look(token, None, None, self._given)
            self.binder.changed.connect(self.keeper.touch)
        self.refusal = PlainLabel(name="problem", wrap=True)
        self.refusal.hide()
        box = QDialogButtonBox()
        self.go = box.addButton(verb, QDialogButtonBox.ButtonRole.AcceptRole)
        box.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        box.accepted.connect(self.carry_out)
        box.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(14)
        column.addWidget(PlainLabel(title, name="heading", wrap=True))
        column.addWidget(PlainLabel(intro, name="muted", wrap=True))
        column.addWidget(self.notice)
        column.addWidget(self.form, 1)
        column.addWidget(self.refusal)
        column.addWidget(box)
        self.go.setDefault(True)  # in the dialog by now, or Enter would be lost with the focus
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 84)

    def carry_out(self) -> bool:
        """Do what the dialog is for; it closes when that was done."""
        self.refusal.hide()
        self.binder.clear_problems()
        problems = self.binder.typing_problems()
        if problems:
            self.binder.show_problems(problems)
            return False
        try:
            self._apply(self.binder.values())
        except Invalid as error:
            rest = self.binder.show_problems({key: render(said) for key, said in error.problems.items()})
            if rest or not error.problems:
                self._refuse(error)
            return False
        except OfficeError as error:
            self._refuse(error)
            return False
        self.keeper.forget()
        self.carried_out.emit()
        self.accept()
        return True

    def put_draft_back(self) -> bool:
        """Fill in what was typed here and not done; False when there is nothing of it."""
        return self.drafts.put_back()

    def _put_draft_back(self, values: Values) -> None:
        typed = {key: value for key, value in values.items() if key in self.binder.keys}
        self.binder.set_values(typed)
        self.keeper.touch()
        # Where the typing was, not on the verb: the Enter that unlocked the office must not carry it out.
        keys = [key for key, value in typed.items() if value != self._given.get(key)] or [*typed]
        if keys:
            self.binder.widget(keys[0]).setFocus()
        self.adjustSize()  # without the offer

    def reject(self) -> None:
        """Close without the verb; what was typed or chosen is asked about first."""
        if not self.is_changed():
            self.keeper.keep()
            super().reject()
            return
        match self._desk.prompts.save_discard_keep(self._title):
            case "save":
                self.carry_out()
            case "discard":
                self.keeper.forget()
                super().reject()

    def is_changed(self) -> bool:
        """Whether the fields say something else than when the dialog opened."""
        return self.binder.values() != self._given or bool(self.binder.typing_problems())

    def _refuse(self, error: OfficeError) -> None:
        self.refusal.setText(render(error.sentence))
        self.refusal.show()
