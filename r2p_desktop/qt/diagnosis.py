"""What Help > Diagnostics tells that only the window knows; the rest comes from `services/facts.py`."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QLocale, QSysInfo, qVersion
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QApplication

from r2p_desktop.qt.settings import Settings
from r2p_desktop.qt.theme import Theme


def window_facts(settings: Settings, theme: Theme) -> dict[str, dict[str, Any]]:
    """Qt, screens, fonts, and the settings but for names of people and places."""
    screens = {
        f"screen {number}": f"{screen.size().width()}x{screen.size().height()} at {screen.devicePixelRatio():g}, "
        f"{screen.logicalDotsPerInch():.0f} dpi"
        for number, screen in enumerate(QGuiApplication.screens(), start=1)
    }
    return {
        "window": {
            "qt": qVersion(),
            "system": QSysInfo.prettyProductName(),
            "platform": QGuiApplication.platformName(),
            "style": QApplication.style().objectName(),
            "locale": QLocale.system().name(),
            "font": QApplication.font().toString().split(",")[0],
            "font families": len(QFontDatabase.families()),
            **screens,
        },
        "settings": {
            "language": settings.language or "as the system",
            "theme": theme.choice,
            "text size": theme.text_size,
            "lock after": settings.lock_after,
            "sidebar folded": settings.sidebar_folded,
            "offices opened lately": len(settings.recent_offices),
            "lists with own columns": len(settings.lists),
            "file was damaged": settings.problem is not None,
        },
    }
