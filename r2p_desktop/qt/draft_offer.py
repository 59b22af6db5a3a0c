"""A text that was being typed and never saved, offered where it belongs: in the form of its record."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from datetime import datetime

from PySide6.QtWidgets import QApplication

from r2p_desktop.errors import OfficeError
from r2p_desktop.qt.cells import moment_words
from r2p_desktop.qt.drafting import DraftKeeper
from r2p_desktop.qt.record_values import Values
from r2p_desktop.qt.translate import render, tr
from r2p_desktop.qt.widgets.notice_bar import NoticeBar

log = logging.getLogger(__name__)


class DraftOffer:
    """Says in a form's notice that there is a draft of its record, and puts it back when the person asks."""

    def __init__(
        self,
        keeper: DraftKeeper,
        notice: NoticeBar,
        put: Callable[[Values], object],
        said: Callable[[Values, str], str] | None = None,
    ) -> None:
        """`put(values)` fills the form with what was typed; `said(values, moment)` are other words of the offer."""
        self._keeper = keeper
        self._notice = notice
        self._put = put
        self._said = said or _said
        self._values: Values | None = None
        self.outdated = False  # whether the record was changed after what is offered was typed
        keeper.failed.connect(self.say_failed)

    def look(self, token: str, version: int | None, changed_at: datetime | None, shown: Values) -> None:
        """Watch over another record, and offer its draft unless that says what is `shown` already."""
        self._values = None
        try:
            found = self._keeper.start(token, version, changed_at)
        except OfficeError as error:
            self.say_failed(error)
            return
        if found is None or found.values == shown:
            return
        at, self._values, self.outdated = found
        self._notice.say(
            self._said(self._values, moment_words(at)),
            tr("The record was changed after that.") if self.outdated else "",
            ((tr("Put it back"), self.put_back), (tr("Forget it"), self.forget)),
        )

    def put_back(self) -> bool:
        """Fill the form with the draft; False when there is none."""
        if self._values is None:
            return False
        values, self._values = self._values, None
        self._notice.hide()
        try:
            self._put(values)
        except (KeyError, TypeError, ValueError, AttributeError):
            # Kept by a version of the program that called its fields otherwise: no reason to lose the text.
            log.exception("a draft does not fit its form")
            self._say_unfit(values)
            return False
        return True

    def _say_unfit(self, values: Values) -> None:
        words = "\n".join(_texts(values))
        self._notice.say(
            tr("This text was kept by another version of the program and does not fit this form."),
            words,
            ((tr("Copy the text"), lambda: QApplication.clipboard().setText(words)),),
        )

    def forget(self) -> None:
        self._values = None
        self._notice.hide()
        self._keeper.forget()

    def say_failed(self, error: OfficeError) -> None:
        self._notice.say(tr("What you type is not being kept in case of a crash."), render(error.sentence))


def _texts(value: object) -> Iterator[str]:
    """Every text somewhere in what was kept, in its order."""
    if isinstance(value, str):
        yield from [value] if value.strip() else []
    elif isinstance(value, dict):
        for part in value.values():
            yield from _texts(part)
    elif isinstance(value, list | tuple):
        for part in value:
            yield from _texts(part)


def _said(_values: Values, moment: str) -> str:
    return tr("Text typed on {moment} was not saved.", moment=moment)
