"""The program on a real X server: it opens the example office, paints and ends. Skipped where no Xvfb is installed."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

import pytest

STARTS = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from r2p_desktop import app, arguments

program = app.open_program(arguments.parse_window(["--demo"]))

def shown():
    assert QGuiApplication.platformName() == "xcb"
    picture = program.shell.screen().grabWindow(program.shell.winId())
    image = picture.toImage()
    colours = {image.pixel(x, y) for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)}
    print("colours", len(colours), "title", program.shell.windowTitle(), flush=True)
    QTimer.singleShot(0, program, program.quit)

program.office_shown.connect(lambda: QTimer.singleShot(300, program, shown))
sys.exit(program.stay())
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="X11 is Linux's")
@pytest.mark.skipif(
    shutil.which("xvfb-run") is None, reason="xvfb-run is not installed (apt-get install xvfb xauth)"
)
def test_the_window_opens_on_an_x_server_and_ends() -> None:
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("QT_", "WAYLAND"))}
    ended = subprocess.run(
        ["xvfb-run", "-a", "-s", "-screen 0 1366x768x24", sys.executable, "-c", STARTS],
        env=kept | {"QT_QPA_PLATFORM": "xcb"}, stdin=subprocess.DEVNULL, capture_output=True, text=True,
        encoding="utf-8", timeout=180, check=False,
    )  # fmt: skip
    assert ended.returncode == 0, ended.stderr
    words = ended.stdout.split()
    assert words[0] == "colours" and int(words[1]) > 20, "the window is blank"
    assert "EXAMPLE" in ended.stdout
    assert [line for line in ended.stderr.splitlines() if line.startswith("r2p-desktop: error")] == []
