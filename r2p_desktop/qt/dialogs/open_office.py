"""Chooses the office to open: one of those opened lately, or another folder."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QListWidgetItem, QWidget

from r2p_desktop.qt.forms.ui_open_office_dialog import Ui_OpenOfficeDialog
from r2p_desktop.qt.icons import icon
from r2p_desktop.qt.office_words import office_name
from r2p_desktop.qt.prompts import Prompts
from r2p_desktop.qt.translate import tr

_FOLDER = Qt.ItemDataRole.UserRole


class OpenOfficeDialog(QDialog):
    """`folder` is the office chosen, None until the dialog was accepted."""

    def __init__(self, recent: Sequence[str], prompts: Prompts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.folder: Path | None = None
        self._prompts = prompts
        self.ui = Ui_OpenOfficeDialog()
        self.ui.setupUi(self)  # type: ignore[no-untyped-call]  # made by Qt's compiler
        self._open = self.ui.buttons.button(QDialogButtonBox.StandardButton.Open)
        self._open.setText(tr("Open the office"))
        self.ui.recent.setIconSize(QSize(20, 20))
        for name in recent:
            self._add(name)
        if self.ui.recent.count():
            self.ui.recent.setCurrentRow(0)
        else:
            self.ui.recent_label.setText(tr("No office was opened on this computer yet."))
        self.ui.recent.itemActivated.connect(self._on_accepted)
        self.ui.recent.currentRowChanged.connect(lambda row: self._open.setEnabled(row >= 0))
        self._open.setEnabled(self.ui.recent.currentRow() >= 0)
        self.ui.browse.clicked.connect(self._on_browse)
        self.ui.buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(tr("Cancel"))
        self.ui.buttons.accepted.connect(self._on_accepted)
        self.ui.buttons.rejected.connect(self.reject)

    def _add(self, name: str) -> None:
        folder = Path(name)
        item = QListWidgetItem(icon("landmark"), f"{office_name(folder)}\n{folder.parent}", self.ui.recent)
        item.setData(_FOLDER, name)
        item.setToolTip(name)
        if not folder.is_dir():
            item.setText(tr("{name} (not there now)", name=office_name(folder)) + f"\n{folder.parent}")

    def _on_accepted(self) -> None:
        item = self.ui.recent.currentItem()
        if item is not None:
            self.folder = Path(item.data(_FOLDER))
            self.accept()

    def _on_browse(self) -> None:
        item = self.ui.recent.currentItem()
        start = str(Path(item.data(_FOLDER)).parent) if item is not None else ""
        chosen = self._prompts.folder(tr("Choose the office's folder"), start)
        if chosen is not None:
            self.folder = chosen
            self.accept()
