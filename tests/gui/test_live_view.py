"""Views follow what was committed: their own records only, once a turn, and not while hidden."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtWidgets import QWidget

from r2p_desktop.model.listing import Changes
from r2p_desktop.qt.change_hub import ChangeHub
from r2p_desktop.qt.live_view import LiveView


def changed(entity: str, origin: object | None = None) -> Changes:
    return Changes(1, "{}", origin, {}, {entity: frozenset({7})}, {})


@pytest.fixture
def hub(qapp):
    return ChangeHub()


@pytest.fixture
def widget(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_its_own_entities_only_and_once_a_turn(hub, widget, qtbot, qapp):
    seen = []
    LiveView(hub, widget, {"person"}, lambda: seen.append(1))
    hub.publish(changed("meeting"))
    hub.publish(changed("person"))
    hub.publish(changed("person"))
    assert seen == []
    qtbot.waitUntil(lambda: seen == [1])
    qapp.processEvents()
    assert seen == [1]


def test_who_saved_does_not_reload_itself(hub, widget, qapp):
    seen, editor = [], object()
    view = LiveView(hub, widget, {"person"}, lambda: seen.append(1), origin=editor)
    hub.publish(changed("person", editor))
    qapp.processEvents()
    assert seen == [] and not view.stale
    hub.publish(changed("person", object()))
    assert view.stale


def test_hidden_it_waits_until_it_is_shown(hub, widget, qtbot, qapp):
    seen = []
    widget.hide()
    view = LiveView(hub, widget, {"person"}, lambda: seen.append(1))
    hub.publish(changed("person"))
    qapp.processEvents()
    assert seen == [] and view.stale
    widget.show()
    qtbot.waitUntil(lambda: seen == [1])
    assert not view.stale
    widget.hide()
    widget.show()
    qapp.processEvents()
    assert seen == [1], "nothing changed since"


def test_changes_from_a_worker_arrive_on_the_windows_thread(hub, qtbot):
    where = []
    hub.changed.connect(lambda _changes: where.append(threading.current_thread()))
    worker = threading.Thread(target=lambda: hub.publish(changed("person")))
    worker.start()
    worker.join()
    qtbot.waitUntil(lambda: bool(where))
    assert where == [threading.main_thread()]
