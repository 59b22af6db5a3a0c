"""The recovery code on one sheet of paper, for the safe."""

from __future__ import annotations

import html
import textwrap

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter, QTextDocument

from r2p_desktop.qt.translate import tr


def code_lines(code: str) -> str:
    """The code as it is shown and copied: four groups a line."""
    groups = code.split("-")
    return "\n".join("-".join(groups[start : start + 4]) for start in range(0, len(groups), 4))


def recovery_text(name: str, code: str) -> str:
    """The text file: what this is, the office, the code, how to use it."""
    why = tr(
        "This code opens the office when the passphrase is forgotten or the key file is lost. Whoever holds it can "
        "read everything: keep it locked away from the computer. To use it, open the office and type it in the place "
        "of the passphrase."
    )
    return f"{tr('Recovery code of the office')}: {name}\n\n{code_lines(code)}\n\n{textwrap.fill(why, 78)}\n"


def recovery_pdf(name: str, code: str, *, letter: bool = False) -> bytes:
    """The same as a PDF of one page."""
    store = QByteArray()
    buffer = QBuffer(store)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(tr("Recovery code"))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.Letter if letter else QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(25, 25, 25, 25), QPageLayout.Unit.Millimeter)
    heading, lines, rest = recovery_text(name, code).split("\n\n", 2)
    document = QTextDocument()
    document.setHtml(
        f"<h2>{html.escape(heading)}</h2>"
        f"<pre style='font-size:16pt'>{html.escape(lines)}</pre><p>{html.escape(rest)}</p>"
    )
    document.print_(writer)
    buffer.close()
    return bytes(store.data())
