"""No Alt key leads to two places at once: pages, forms and dialogs are walked in each language of the window."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from datetime import date
from itertools import combinations
from pathlib import Path

import pytest
from helpers import ScriptedPrompts
from meeting_helpers import make_cast
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QGroupBox,
    QLabel,
    QMenuBar,
    QStackedWidget,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot
from window_helpers import FakeHost

from r2p_desktop import i18n
from r2p_desktop.i18n import message
from r2p_desktop.model.entities import Plan, PlanItem
from r2p_desktop.qt import translate
from r2p_desktop.qt.backups.window import BackupsWindow
from r2p_desktop.qt.dialogs.about import AboutDialog
from r2p_desktop.qt.dialogs.access import AccessDialog
from r2p_desktop.qt.dialogs.access_renewal import RenewalDialog
from r2p_desktop.qt.dialogs.ask_text import AskPassphrase
from r2p_desktop.qt.dialogs.bulk_status import bulk_status_dialog
from r2p_desktop.qt.dialogs.damage import DamageDialog
from r2p_desktop.qt.dialogs.diagnostics import DiagnosticsDialog
from r2p_desktop.qt.dialogs.left import left_dialog
from r2p_desktop.qt.dialogs.moved import moved_dialog
from r2p_desktop.qt.dialogs.new_office import NewOfficeDialog
from r2p_desktop.qt.dialogs.open_office import OpenOfficeDialog
from r2p_desktop.qt.dialogs.passphrase import PassphraseDialog
from r2p_desktop.qt.dialogs.passphrase_form import PassphraseFormDialog
from r2p_desktop.qt.dialogs.progress import progress_dialog
from r2p_desktop.qt.dialogs.recovery_sheet import RecoverySheetDialog
from r2p_desktop.qt.dialogs.settings import SettingsDialog
from r2p_desktop.qt.dialogs.sheet_dialog import OwnPassphraseDialog, SheetDialog
from r2p_desktop.qt.dialogs.take_over import TakeOverDialog
from r2p_desktop.qt.importing.start import open_import
from r2p_desktop.qt.list_page import ListPage
from r2p_desktop.qt.main_window import MainWindow
from r2p_desktop.qt.navigation import Place
from r2p_desktop.qt.office_dialogs import OfficeDoor
from r2p_desktop.qt.page import Desk
from r2p_desktop.qt.pages import PAGES
from r2p_desktop.qt.settings import Settings
from r2p_desktop.qt.shell import Shell
from r2p_desktop.qt.theme import Theme
from r2p_desktop.services.beginnings import Beginnings


@pytest.fixture(params=["en", "fr"])
def in_language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    translate.install(qapp, i18n.catalogue(request.param))
    yield request.param
    translate.install(qapp, i18n.catalogue("en"))


def texts_of(widget: QWidget) -> list[str]:
    if isinstance(widget, QMenuBar):
        return [action.text() for action in widget.actions()]
    if isinstance(widget, QTabBar):
        return [widget.tabText(place) for place in range(widget.count())]
    if isinstance(widget, QLabel):
        return [widget.text()] if widget.buddy() is not None else []
    if isinstance(widget, QGroupBox):
        return [widget.title()]
    return [widget.text()] if isinstance(widget, QAbstractButton) else []


def places_of(widget: QWidget, root: QWidget) -> dict[QWidget, QWidget] | None:
    """On which page of which stack a widget stands; None for one that is taken from the screen otherwise."""
    found: dict[QWidget, QWidget] = {}
    while widget is not root:
        parent = widget.parentWidget()
        if parent is None or (widget.isWindow() and widget is not root):
            return None
        if isinstance(parent, QStackedWidget):
            found[parent] = widget
        elif widget.isHidden():
            return None
        widget = parent
    return found


def doubled(root: QWidget) -> list[str]:
    """What shares an Alt key with something that can be on the screen at the same time."""
    found = defaultdict(list)
    for widget in root.findChildren(QWidget):
        places = places_of(widget, root)
        if places is None:
            continue
        for text in texts_of(widget):
            key = QKeySequence.mnemonic(text).toString()
            if key:
                found[key].append((text, places))
    return [
        f"{key}: {one} / {other}"
        for key, marked in found.items()
        for (one, here), (other, there) in combinations(marked, 2)
        if all(there.get(stack, page) is page for stack, page in here.items())
    ]


def test_the_walk_finds_a_doubled_key(qtbot: QtBot) -> None:
    root = QWidget()
    qtbot.addWidget(root)
    stack = QStackedWidget(root)
    for text in ("&Save", "&Send"):
        page = QWidget()
        QGroupBox(text, page)
        stack.addWidget(page)
    root.show()
    assert doubled(root) == []
    QGroupBox("&Search", root).show()
    assert len(doubled(root)) == 2


def test_pages_and_forms(
    in_language: str, desk: Desk, qtbot: QtBot, theme: Theme, window_settings: Settings
) -> None:
    cast = make_cast(desk.office)
    shell = Shell(theme)
    qtbot.addWidget(shell)
    host = FakeHost(desk.jobs, window_settings)
    host.prompts = desk.prompts
    window = MainWindow(shell, host, desk)
    shell.resize(1366, 768)
    shell.show()
    wrong: set[str] = set()
    for entry in PAGES:
        assert window.go(Place(entry.key))
        QApplication.processEvents()
        wrong.update(f"{entry.key} {said}" for said in doubled(shell))
        for table in entry.tables:
            page = window.page
            if isinstance(page, ListPage) and table in [pane.listing.table for pane in page.panes]:
                page.new_of(table)
                QApplication.processEvents()
                wrong.update(f"{table} {said}" for said in doubled(shell))
                editor = page.host.editor
                if editor is not None:
                    editor.close_record()
                    page.host.closed.emit(table, 0)
    window.open_record("meeting", cast.meeting)
    QApplication.processEvents()
    wrong.update(f"meeting {said}" for said in doubled(shell))
    assert sorted(wrong) == []


def test_dialogs(
    in_language: str, desk: Desk, qtbot: QtBot, prompts: ScriptedPrompts, tmp_path: Path, theme: Theme
) -> None:
    cast = make_cast(desk.office)
    plan = desk.office.plans.save(Plan(title="The plan"))
    item = desk.office.plan_items.save(PlanItem(title="Train the police", plan_id=plan))
    begun = Beginnings(tmp_path / "begun.json")
    parts = {"jobs": desk.jobs, "prompts": prompts, "clock": desk.office.clock}
    door = OfficeDoor(
        lambda: parent, settings=desk.settings, printing=desk.printing,
        render_brief=desk.office._render, beginnings=begun, **parts,
    )  # fmt: skip
    parent = QWidget()
    qtbot.addWidget(parent)
    code = desk.office.access.recovery_code()
    make: dict[str, Callable[[], QWidget]] = {
        "moved": lambda: moved_dialog(desk, cast.people[0]),
        "left": lambda: left_dialog(desk, cast.people[0]),
        "progress": lambda: progress_dialog(desk, item),
        "status": lambda: bulk_status_dialog(desk, [1]),
        "import": lambda: open_import(desk, "contacts", parent),
        "settings": lambda: SettingsDialog(desk, desk.settings, theme),
        "access": lambda: AccessDialog(desk),
        "renewal": lambda: RenewalDialog(desk),
        "new passphrase": lambda: PassphraseFormDialog("Add", "Somebody", "Add"),
        "passphrase": lambda: PassphraseDialog(desk.office.folder),
        "secret": lambda: AskPassphrase("The passphrase?", new=True),
        "sheet": lambda: SheetDialog(desk.office, door),
        "own passphrase": lambda: OwnPassphraseDialog(desk.office, door),
        "recovery sheet": lambda: RecoverySheetDialog(desk, code),
        "new office": lambda: NewOfficeDialog(beginnings=begun, **parts),
        "open office": lambda: OpenOfficeDialog([str(tmp_path)], prompts),
        "take over": lambda: TakeOverDialog(door),
        "damage": lambda: DamageDialog(
            desk.office.folder, message("Damaged."), render=desk.office._render, **parts
        ),
        "backups": lambda: BackupsWindow(desk),
        "diagnostics": lambda: DiagnosticsDialog("all well", prompts, date(2026, 3, 1)),
        "about": AboutDialog,
    }  # fmt: skip
    wrong: list[str] = []
    for name, open_it in make.items():
        dialog = open_it()
        qtbot.addWidget(dialog)
        dialog.show()
        wrong += [f"{name} {said}" for said in doubled(dialog)]
        dialog.hide()
    assert wrong == []
