"""Words of the window: every text shown goes through `tr`, generated forms through the same catalogue."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from r2p_desktop.i18n import SOURCE_LANGUAGE, Catalogue, Message, catalogue

_PROPERTY = "r2p_translator"


class Translator(QTranslator):
    """Hands Qt the words of one `Catalogue`; what the catalogue lacks is left to Qt's own translations."""

    def __init__(self, catalogue: Catalogue) -> None:
        super().__init__()
        self.catalogue = catalogue

    def isEmpty(self) -> bool:
        return False

    def translate(
        self,
        context: str,
        sourceText: str,  # noqa: N803 - Qt's own name
        disambiguation: str | None = None,
        n: int = -1,
    ) -> str | None:
        # None is Qt's null string: "ask the next translator".
        return self.catalogue.entries.get(sourceText)


def install(app: QApplication, catalogue: Catalogue) -> Translator:
    """Make `catalogue` the language of the window: words, direction of writing and number locale.

    Another one replaces it.
    """
    translator = Translator(catalogue)
    translator.setParent(app)
    # A property, because looking for the old one among the children would load every class of Qt.
    old = app.property(_PROPERTY)
    app.setProperty(_PROPERTY, translator)
    if isinstance(old, Translator):
        app.removeTranslator(old)
        old.deleteLater()
    app.installTranslator(translator)
    right_to_left = catalogue.right_to_left
    app.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
    )
    QLocale.setDefault(locale_of(catalogue.language))
    return translator


def current_words() -> Catalogue:
    """The words of the window, for a paper that is printed from it."""
    app = QCoreApplication.instance()
    translator = app.property(_PROPERTY) if app is not None else None
    return translator.catalogue if isinstance(translator, Translator) else catalogue(SOURCE_LANGUAGE)


def locale_of(language: str) -> QLocale:
    """The locale for dates and numbers: of the window's language, never of the system; English is European."""
    return QLocale("en_GB") if language == "en" else QLocale(language)


def tr(text: str, /, **args: Any) -> str:
    """`text` (English, with `{name}` places) in the language of the window, with `args` filled in."""
    words = QCoreApplication.translate("", text)
    return words.format(**args) if args else words


def tr_count(one: str, many: str, n: int) -> str:
    """`one` or `many` (both with `{n}`), as the number asks; other languages find their forms under `many`.

    In French nought is singular: "0 réunion".
    """
    single = n == 1 or (n == 0 and QLocale().language() == QLocale.Language.French)
    return tr(one if single else many, n=QLocale().toString(n))


def render(message: Message | str) -> str:
    """A message from below the window, and the messages among its arguments, in the window's language."""
    if isinstance(message, str):
        return tr(message)
    args = {k: render(v) if isinstance(v, Message) else v for k, v in message.args.items()}
    return tr(message.text, **args)
