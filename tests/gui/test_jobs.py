"""Long work: order, progress, Cancel, errors that always reach somebody, an orderly end."""

from __future__ import annotations

import threading

import pytest
from helpers import ScriptedPrompts
from PySide6.QtCore import QEventLoop, QThread

from r2p_desktop.errors import BadInput, Cancelled
from r2p_desktop.i18n import message
from r2p_desktop.qt.jobs import Jobs


def test_work_runs_elsewhere_and_its_result_comes_back_here(jobs, qtbot, qapp):
    threads = []
    with qtbot.waitSignal(jobs.idle):
        jobs.run(
            lambda report: threads.append(threading.current_thread()) or 7,
            lambda result: threads.append((QThread.currentThread() is qapp.thread(), result)),
        )
    assert threads[0] is not threading.main_thread()
    assert threads[1] == (True, 7)


def test_the_callbacks_of_one_job_run_before_the_next_starts(jobs, qtbot):
    seen = []
    for name in "ab":
        jobs.run(lambda _r, n=name: seen.append(f"work {n}"), lambda _x, n=name: seen.append(f"done {n}"))
    qtbot.waitUntil(lambda: len(seen) == 4)
    assert seen == ["work a", "done a", "work b", "done b"]


def test_an_error_goes_to_its_handler_and_otherwise_to_the_prompts(jobs, qtbot, prompts):
    error = BadInput(message("The file is no table. Nothing was read. Choose another file."))

    def fail(_report):
        raise error

    heard = []
    jobs.run(fail, failed=heard.append)
    jobs.run(fail)
    qtbot.waitUntil(lambda: bool(prompts.errors))
    assert heard == [error] and prompts.errors == [error]


def test_an_error_in_a_callback_does_not_stop_the_queue(jobs, qtbot):
    seen = []
    with qtbot.captureExceptions() as caught:
        jobs.run(lambda _r: 1, lambda _x: 1 / 0)
        jobs.run(lambda _r: 2, seen.append)
        qtbot.waitUntil(lambda: seen == [2])
    assert caught[0][0] is ZeroDivisionError


def test_a_question_in_a_callback_does_not_keep_the_worker(jobs, qtbot):
    seen: list[str] = []
    idle: list[list[str]] = []
    question = QEventLoop()

    def ask(_result: object) -> None:
        jobs.run(lambda _r: seen.append("searched"), lambda _x: question.quit())
        assert jobs.running is not None and not jobs.is_idle
        question.exec()
        seen.append("answered")

    jobs.run(lambda _r: None, ask)
    jobs.run(lambda _r: seen.append("waited"))
    jobs.idle.connect(lambda: idle.append(list(seen)))
    qtbot.waitUntil(lambda: bool(idle))
    assert idle == [["waited", "searched", "answered"]], "idle only when every callback has ended"
    assert jobs.is_idle


def test_progress_is_throttled_but_the_last_one_arrives(jobs, qtbot):
    seen = []

    def work(report):
        for n in range(1, 10_001):
            report(n, 10_000, f"row {n}")

    with qtbot.waitSignal(jobs.idle):
        jobs.run(work, progress=lambda *args: seen.append(args))
    assert seen[-1] == (10_000, 10_000, "row 10000")
    assert len(seen) < 1_000


def test_cancel_raises_inside_the_work_and_interrupts_it(jobs, qtbot, prompts):
    begun, interrupted, heard = threading.Event(), threading.Event(), []

    def work(report):
        begun.set()
        while True:
            report(0, 1)

    job = jobs.run(work, failed=heard.append, title="Import", interrupt=interrupted.set)
    assert begun.wait(5)
    with qtbot.waitSignal(jobs.ended):
        jobs.cancel()
    qtbot.waitUntil(lambda: bool(heard))
    assert isinstance(heard[0], Cancelled) and interrupted.is_set() and job.cancelled
    assert prompts.errors == []


@pytest.mark.parametrize("all_of_it", [False, True])
def test_nobody_waits_for_a_job_that_was_dropped_before_it_began(jobs, qtbot, all_of_it):
    begun, go, heard, done = threading.Event(), threading.Event(), [], []
    jobs.run(lambda _r: (begun.set(), go.wait(5)), lambda _r: done.append("first"), cancellable=False)
    assert begun.wait(5)
    waiting = jobs.run(lambda _r: done.append("never"), failed=heard.append)
    if all_of_it:
        jobs.cancel_all()
    else:
        jobs.cancel(waiting)
    assert len(heard) == 1 and isinstance(heard[0], Cancelled)
    with qtbot.waitSignal(jobs.idle):
        go.set()
    assert done == ["first"] and len(heard) == 1


def test_what_breaks_because_it_was_cancelled_counts_as_cancelled(jobs, qtbot, prompts):
    begun, go = threading.Event(), threading.Event()

    def work(_report):
        begun.set()
        assert go.wait(5)
        raise RuntimeError("interrupted")

    jobs.run(work, interrupt=go.set)
    assert begun.wait(5)
    with qtbot.waitSignal(jobs.idle):
        jobs.cancel()
    assert prompts.errors == []


def test_what_may_not_be_stopped_is_not(jobs, qtbot):
    go, seen = threading.Event(), []
    jobs.run(lambda report: (go.wait(5), report(1, 1))[0], seen.append, cancellable=False)
    jobs.cancel()
    go.set()
    qtbot.waitUntil(lambda: seen == [True])


def test_newer_work_of_one_kind_replaces_older(jobs, qtbot):
    begun, go, seen = threading.Event(), threading.Event(), []

    def first(_report):
        begun.set()
        go.wait(5)
        return "first"

    jobs.run(first, seen.append, key="search")
    assert begun.wait(5)
    jobs.run(lambda _r: "second", seen.append, key="search")
    jobs.run(lambda _r: "third", seen.append, key="search")
    go.set()
    with qtbot.waitSignal(jobs.idle):
        pass
    assert seen == ["third"]


def test_only_titled_work_is_announced(jobs, qtbot):
    seen = []
    jobs.started.connect(lambda job: seen.append(("started", job.title)))
    jobs.progressed.connect(lambda job, done, total, text: seen.append(("at", done, total)))
    jobs.ended.connect(lambda job: seen.append(("ended", job.title)))
    jobs.run(lambda report: report(1, 1))
    with qtbot.waitSignal(jobs.idle):
        jobs.run(lambda report: report(2, 2), title="Backup")
    assert seen == [("started", "Backup"), ("at", 2, 2), ("ended", "Backup")]


def test_shutdown_waits_for_what_cannot_be_stopped_and_drops_the_rest(qapp, qtbot):
    prompts = ScriptedPrompts()
    jobs = Jobs(prompts.error)
    begun, go, finished, late = threading.Event(), threading.Event(), [], []

    def backup(_report):
        begun.set()
        go.wait(5)
        finished.append(True)

    jobs.run(backup, late.append, cancellable=False)
    jobs.run(lambda _r: finished.append("never"))
    assert begun.wait(5)
    threading.Timer(0.05, go.set).start()
    jobs.shutdown()
    assert finished == [True]
    qapp.processEvents()
    assert late == [] and prompts.errors == []
    with pytest.raises(RuntimeError):
        jobs.run(lambda _r: None)
    jobs.shutdown()


def test_the_bytes_of_a_large_office_are_counted_in_parts(jobs, qtbot):
    seen: list[tuple[int, int]] = []
    size = 20 * 1024**3

    def work(report) -> None:
        report(size // 4, size)
        report(size, size)

    with qtbot.waitSignal(jobs.idle):
        jobs.run(work, progress=lambda done, total, _text: seen.append((done, total)))
    assert seen == [(2500, 10_000), (10_000, 10_000)]
