"""Which language the window speaks, and the words of Qt and ours that go with it."""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from r2p_desktop import i18n
from r2p_desktop.qt import translate
from r2p_desktop.qt.settings import Settings


class WindowLanguage:
    """`code` is the language shown, an ISO 639 code."""

    def __init__(self, app: QApplication, settings: Settings, asked: str | None) -> None:
        """`asked` comes from the command line and counts for this run, until another is chosen in the settings."""
        self._app = app
        self._settings = settings
        self._asked = asked
        self._qt_words: QTranslator | None = None
        self.code = self._choose()

    def renew(self) -> None:
        """Take the language now chosen in the settings."""
        self._asked = None
        self.code = self._choose()
        self.install()

    def _choose(self) -> str:
        asked = str(self._asked or self._settings.language)
        if i18n.is_known(asked):
            return asked
        system = QLocale.system().name().split("_")[0]
        return system if i18n.is_known(system) else i18n.SOURCE_LANGUAGE

    def install(self) -> None:
        """Let Qt's own texts and ours be shown in the language."""
        if self._qt_words is not None:
            self._app.removeTranslator(self._qt_words)
        own = self._qt_words = QTranslator(self._app)
        place = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if own.load(f"qtbase_{self.code}", place):
            self._app.installTranslator(own)
        translate.install(self._app, i18n.catalogue(self.code))
