"""What travels with the program is read, and a file that did not arrive whole is named."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from r2p_desktop import resources
from r2p_desktop.qt.dialogs.about import AboutDialog
from r2p_desktop.qt.shipped import NotShipped, shipped

ROOT = resources.path()


@pytest.fixture
def copied(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("fonts", "icons", "help", "i18n"):
        (tmp_path / name).mkdir()
    for name in ("fonts/NotoSans-Regular.ttf", "icons/users.svg", "i18n/fr.json", "i18n/qps.json"):
        shutil.copy(ROOT / name, tmp_path / name)
    shutil.copytree(ROOT / "help" / "en", tmp_path / "help" / "en")
    monkeypatch.setattr(resources, "_root", lambda: tmp_path)
    return tmp_path


def test_every_shipped_file_is_counted(qtbot: QtBot) -> None:
    found = shipped()
    assert found["fonts"] == len(list((ROOT / "fonts").glob("*.ttf")))
    assert found["drawings"] == len(list((ROOT / "icons").glob("*.svg")))
    assert found["pages of help"] == len(list((ROOT / "help").rglob("*.md")))
    assert found["texts in fr"] > 1000 and "texts in qps" not in found


@pytest.mark.no_qt_log  # Qt says itself that the drawing is broken
@pytest.mark.parametrize(
    ("file", "content"),
    [
        ("fonts/NotoSans-Regular.ttf", b"no font"),
        ("icons/users.svg", b"<svg"),
        ("help/en/start.md", b"\n"),
        ("fonts/NotoSans-Regular.ttf", None),
        ("i18n/fr.json", None),
    ],
)
def test_a_file_that_did_not_arrive_is_named(
    qtbot: QtBot, copied: Path, file: str, content: bytes | None
) -> None:
    assert shipped()["fonts"] == 1
    if content is None:
        (copied / file).unlink()
    else:
        (copied / file).write_bytes(content)
    with pytest.raises(NotShipped, match=r"users|NotoSans|start\.md|fonts|texts"):
        shipped()


def test_about_shows_the_licence_texts_that_a_bundle_carries(qtbot: QtBot, copied: Path) -> None:
    def shown() -> str:
        dialog = AboutDialog()
        qtbot.addWidget(dialog)
        return dialog.ui.licences.toPlainText()

    assert "MIT LICENCE TEXT" not in shown()
    (copied / "NOTICES.txt").write_text("MIT LICENCE TEXT", "utf-8")
    assert shown().endswith("MIT LICENCE TEXT")
