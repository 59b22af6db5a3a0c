"""Leading an import through its steps, for the tests of the wizard."""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path
from typing import Any

from r2p_desktop.model.listing import ListQuery
from r2p_desktop.qt.importing.wizard import PREVIEW, RESULT, ImportWizard
from r2p_desktop.qt.page import Desk

SAMPLES = Path(__file__).parents[1] / "data" / "samples"
PATIENCE_MS = 20_000
Open = Callable[..., ImportWizard]


def ready(qtbot: Any, wizard: ImportWizard) -> None:
    qtbot.waitUntil(lambda: not wizard.busy, timeout=PATIENCE_MS)


def to_preview(qtbot: Any, wizard: ImportWizard) -> dict[str, int]:
    """Go on to the preview; the counts of outcomes that occur."""
    while wizard.step < PREVIEW:
        assert wizard.next.isEnabled(), wizard.problem.text() or wizard.columns.problem()
        wizard.next.click()
        ready(qtbot, wizard)
    assert wizard._preview is not None
    return {outcome: count for outcome, count in wizard._preview.counts.items() if count}


def import_it(qtbot: Any, wizard: ImportWizard) -> None:
    to_preview(qtbot, wizard)
    wizard.next.click()
    ready(qtbot, wizard)
    assert wizard.step == RESULT


def count(desk: Desk, name: str) -> int:
    return len(desk.office.lists[name].ids(ListQuery()))


def write_csv(path: Path, rows: list[list[str]]) -> Path:
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)
    return path


def tick(wizard: ImportWizard, name: str, qtbot: Any) -> None:
    """Tick one of the decisions of the chosen row, and wait for the preview to be worked out again."""
    box = next(box for box in wizard.preview.detail.ticks if box.objectName() == name)
    box.click()
    ready(qtbot, wizard)
