"""The watch over an open office: what it does when, on a clock that the tests move and timers they turn by hand."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QThread

from r2p_desktop.clock import Clock
from r2p_desktop.errors import NoSpace, NotFound
from r2p_desktop.i18n import message
from r2p_desktop.model.entities import Person
from r2p_desktop.qt.change_hub import ChangeHub
from r2p_desktop.qt.safety_watch import SafetyWatch
from r2p_desktop.qt.workers import Workers
from r2p_desktop.services.office import OfficeServices
from r2p_desktop.services.offices import NewOffice, create_office, open_office
from r2p_desktop.services.rendering import PaperPress

MINUTE = timedelta(minutes=1)


class Day:
    """The clock of the day: it goes only when told."""

    def __init__(self) -> None:
        self.now = datetime(2026, 3, 2, 9, tzinfo=UTC)
        self.clock = Clock(source=lambda: self.now)


class Watched:
    """An office, its watch, and a hand at the clock."""

    def __init__(self, qtbot, folder: Path, day: Day, settings, prompts, jobs) -> None:
        create_office(folder, NewOffice("Office of Ardenia"), clock=day.clock)
        self.qtbot = qtbot
        self.day = day
        self.prompts = prompts
        self.office: OfficeServices = open_office(folder, clock=day.clock, render=PaperPress())
        self.office.backups.make()  # as a closing leaves it
        self.hub = ChangeHub()
        self.office.subscribe(self.hub.publish)
        self.workers = Workers(prompts.error)
        self.jobs = jobs
        self.settings = settings
        self.watch = SafetyWatch(self.office, self.workers, self.hub, settings, jobs=jobs)
        # Those that stay are thinned out hour by hour; what counts here is that they were made.
        self.backups: list[datetime] = []
        make = self.office.backups.make_if_changed

        def make_and_note(*args: Any, **more: Any) -> object:
            made = make(*args, **more)
            if made is not None:
                self.backups.append(made.made_at)
            return made

        self.office.backups.make_if_changed = make_and_note  # type: ignore[method-assign]
        self.damage: list[str] = []
        self.watch.damaged.connect(lambda sentence: self.damage.append(str(sentence)))
        settings.checked = {str(folder): day.clock.today().isoformat()}
        self.watch.begin()
        self.wait(minutes=1)  # it has looked for what the last closing left

    def change(self) -> None:
        self.office.people.save(Person(family_name="Ng", given_name="Ann"))

    def wait(self, **span: float) -> None:
        """Let time pass, minute by minute, as the timer would."""
        end = self.day.now + timedelta(**span)
        while self.day.now < end:
            self.day.now = min(end, self.day.now + MINUTE)
            self.watch.tick()
            self.finish()

    def finish(self) -> None:
        self.qtbot.waitUntil(lambda: not self.workers.busy and not self.is_backing_up())

    def is_backing_up(self) -> bool:
        return self.jobs.running is not None and self.jobs.running.title.startswith("Backing up")

    def made(self) -> list[datetime]:
        return self.backups

    def close(self) -> None:
        self.watch.stop()
        self.workers.shutdown()
        self.office.close(backup=False)


@pytest.fixture
def watched(qtbot, tmp_path, window_settings, prompts, jobs) -> Iterator[Watched]:
    made = Watched(qtbot, tmp_path / "office", Day(), window_settings, prompts, jobs)
    yield made
    made.close()
    assert prompts.errors == []


def test_a_lost_paper_is_told_once_and_backups_go_on(watched, monkeypatch):
    monkeypatch.setattr(watched.office, "check", lambda: [message("The paper “Brief” is missing.")])
    watched.settings.checked = {}
    for _ in range(6):
        watched.change()
        watched.wait(minutes=40)
    assert len(watched.damage) == 1 and "Brief" in watched.damage[0]
    assert len(watched.made()) >= 5


def test_after_damage_of_the_file_itself_nothing_is_backed_up(watched, monkeypatch):
    watched.change()
    monkeypatch.setattr(type(watched.office), "damaged", property(lambda _self: True))
    watched.wait(hours=2)
    assert watched.made() == []


def test_an_office_that_nobody_changes_is_not_backed_up(watched):
    watched.wait(hours=5)
    assert watched.made() == []


def test_half_an_hour_of_change_is_backed_up_once_and_the_next_half_hour_again(watched):
    begin = watched.day.now
    watched.change()
    watched.wait(minutes=29)
    assert watched.made() == []
    watched.wait(minutes=1)
    assert watched.made() == [begin + 30 * MINUTE]
    watched.wait(hours=2)
    assert len(watched.made()) == 1
    watched.change()
    watched.wait(minutes=31)
    assert len(watched.made()) == 2


def test_steady_work_is_backed_up_every_half_hour(watched):
    for _ in range(12):
        watched.change()
        watched.wait(minutes=10)
    spans = {later - earlier for earlier, later in zip(watched.made(), watched.made()[1:], strict=False)}
    assert len(watched.made()) >= 3
    assert spans <= {30 * MINUTE, 40 * MINUTE}


def test_no_backup_begins_beside_an_import_but_right_after_it(watched):
    goes_on = threading.Event()
    watched.change()
    watched.jobs.run(lambda _report: goes_on.wait(30), title="Importing…", blocking=True)
    watched.wait(hours=1)
    assert watched.made() == []
    goes_on.set()
    watched.qtbot.waitUntil(lambda: watched.jobs.running is None)
    watched.wait(minutes=1)
    assert len(watched.made()) == 1


def test_on_a_drive_of_one_connection_the_window_waits_for_the_backup(watched, monkeypatch):
    monkeypatch.setattr(type(watched.office), "one_connection", property(lambda _self: True))
    seen: list[tuple[str, bool]] = []
    watched.jobs.started.connect(lambda job: seen.append((job.title, job.blocking)))
    watched.change()
    watched.wait(minutes=31)
    assert seen == [("Backing up…", True)]
    assert len(watched.made()) == 1


def test_a_clock_put_back_does_not_put_the_backup_off(watched):
    watched.change()
    watched.wait(minutes=10)
    watched.day.now -= timedelta(days=30)
    watched.wait(minutes=31)
    assert len(watched.made()) == 1


def test_a_failed_backup_is_tried_again_in_ten_minutes_and_asks_nobody(watched, monkeypatch):
    tried: list[datetime] = []

    def full(*_args: object, **_more: object) -> None:
        tried.append(watched.day.now)
        raise NoSpace(message("The drive is full."))

    monkeypatch.setattr(watched.office.backups, "make_if_changed", full)
    told: list[object] = []
    watched.hub.changed.connect(told.append)
    watched.change()
    watched.wait(minutes=55)
    begin = tried[0]
    assert tried == [begin, begin + 10 * MINUTE, begin + 20 * MINUTE]
    assert any(changes.touches(frozenset({"backup"})) for changes in told)
    assert watched.damage == []


def test_what_the_last_closing_did_not_back_up_is_backed_up_soon(watched):
    watched.watch.stop()
    watched.change()  # the day before
    watched.watch = SafetyWatch(
        watched.office, watched.workers, watched.hub, watched.settings, jobs=watched.jobs
    )
    watched.watch.begin()
    watched.wait(minutes=5)
    assert watched.made() == []
    watched.wait(minutes=2)
    assert len(watched.made()) == 1
    watched.wait(minutes=60)
    assert len(watched.made()) == 1


def test_what_was_left_is_looked_for_in_the_first_minute_alone_and_a_change_since_waits_its_half_hour(
    watched, monkeypatch
):
    asked: list[datetime] = []
    status = watched.office.backups.status
    monkeypatch.setattr(
        watched.office.backups, "status", lambda: (asked.append(watched.day.now), status())[1]
    )
    watched.wait(minutes=20)
    assert asked == [] and watched.made() == []
    watched.change()
    watched.wait(minutes=29)
    assert watched.made() == []
    watched.wait(minutes=2)
    assert len(watched.made()) == 1 and asked == []


# The second place.


def test_the_second_place_is_caught_up_when_it_is_there_again(watched, tmp_path):
    second = tmp_path / "second"
    second.mkdir()
    watched.office.backups.set_second_place(second)
    watched.change()
    away = tmp_path / "away"
    second.rename(away)
    watched.wait(minutes=45)
    watched.qtbot.waitUntil(lambda: not watched.workers.away_busy)
    assert len(watched.made()) == 1
    assert watched.office.backups.status().second_failure is not None
    away.rename(second)
    watched.wait(minutes=11)
    watched.qtbot.waitUntil(lambda: not watched.workers.away_busy)
    status = watched.office.backups.status()
    assert status.second_failure is None
    assert status.second_at == status.last_at


def test_a_share_that_never_answers_holds_up_neither_backups_nor_the_end(watched, tmp_path, monkeypatch):
    second = tmp_path / "second"
    second.mkdir()
    watched.office.backups.set_second_place(second)
    answers = threading.Event()
    calls: list[datetime] = []

    def hang(*_args: object, **_more: object) -> int:
        calls.append(watched.day.now)
        answers.wait(30)
        return 0

    monkeypatch.setattr(watched.office.backups, "catch_up", hang)
    for _ in range(3):
        watched.change()
        watched.wait(minutes=35)
    assert len(watched.made()) == 3
    assert len(calls) == 1
    watched.workers.shutdown()
    assert not answers.is_set()
    answers.set()


# Damage.


def test_the_office_is_looked_through_once_a_day_and_not_while_somebody_works(watched, monkeypatch):
    looked: list[datetime] = []
    check = watched.office.check

    def look() -> object:
        looked.append(watched.day.now)
        assert QThread.currentThread() is not watched.watch.thread()
        return check()

    monkeypatch.setattr(watched.office, "check", look)
    watched.wait(minutes=20)
    assert looked == []
    watched.day.now += timedelta(days=1)
    watched.change()
    watched.wait(minutes=2)
    assert looked == []
    watched.wait(hours=3)
    assert len(looked) == 1
    watched.day.now += timedelta(days=1)
    watched.wait(minutes=1)
    assert len(looked) == 2
    assert watched.damage == []


def test_what_the_daily_look_finds_is_told_once(watched, monkeypatch):
    monkeypatch.setattr(watched.office, "check", lambda: ["page 7"])
    for _ in range(3):
        watched.day.now += timedelta(days=1)
        watched.wait(minutes=5)
    assert len(watched.damage) == 1
    assert "page 7" in watched.damage[0]


def test_a_bad_page_met_by_any_thread_is_told_on_the_window_s_and_ends_the_backups(watched, monkeypatch):
    met: list[object] = []
    monkeypatch.setattr(watched.office, "on_damage", lambda tell: met.append(tell) or (lambda: None))
    watched.watch.stop()
    watched.watch.begin()
    said_on: list[QThread] = []
    watched.watch.damaged.connect(lambda _sentence: said_on.append(QThread.currentThread()))
    reader = threading.Thread(target=lambda: met[0](message("A page is damaged.")))
    reader.start()
    reader.join()
    watched.qtbot.waitUntil(lambda: bool(said_on))
    assert watched.damage == ["A page is damaged."]
    assert said_on == [watched.watch.thread()]
    watched.change()
    watched.wait(hours=1)
    assert watched.made() == []


def test_backups_that_do_not_say_how_they_stand_do_not_end_the_watch(watched, monkeypatch):
    def gone() -> None:
        raise NotFound(message("The drive is gone."))

    with monkeypatch.context() as patched:
        patched.setattr(watched.office.backups, "second_is_behind", gone)
        watched.wait(minutes=3)
    watched.change()
    watched.wait(minutes=31)
    assert len(watched.backups) == 1


def test_each_minute_asks_the_notes_and_not_all_backups(watched, tmp_path, monkeypatch):
    (tmp_path / "second").mkdir()
    watched.office.backups.set_second_place(tmp_path / "second")
    watched.office.backups.catch_up()

    def too_much(*_a: object, **_k: object) -> None:
        raise AssertionError("read on the window's thread")

    monkeypatch.setattr(watched.office.backups, "status", too_much)
    monkeypatch.setattr(watched.office.backups._backing, "changed", too_much)
    asked: list[bool] = []
    behind = watched.office.backups.second_is_behind

    def ask() -> bool:
        asked.append(behind())
        return asked[-1]

    monkeypatch.setattr(watched.office.backups, "second_is_behind", ask)
    watched.watch.tick()
    assert asked == [False]
