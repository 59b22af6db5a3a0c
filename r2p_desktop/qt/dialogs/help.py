"""Help: one short page a section and one on safety, opened where the person is; it stays open beside the work."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QListWidgetItem, QTextBrowser, QWidget

from r2p_desktop import resources
from r2p_desktop.i18n import SOURCE_LANGUAGE
from r2p_desktop.qt.sections import SECTIONS
from r2p_desktop.qt.translate import tr

_TOPIC = Qt.ItemDataRole.UserRole
TOPICS = ("window", "safety", *(section.key for section in SECTIONS))


def help_text(topic: str, language: str) -> str:
    """The page of a topic as Markdown, in English where the language has none. Raises FileNotFoundError."""
    file = resources.path("help", language.replace("-", "_").split("_")[0], f"{topic}.md")
    if not file.is_file():
        file = resources.path("help", SOURCE_LANGUAGE, f"{topic}.md")
    return file.read_text("utf-8")


class HelpDialog(QDialog):
    """Topics at the side, the page beside them."""

    def __init__(self, language: str, topic: str = "window", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self.setWindowTitle(tr("Help"))
        self.topics = QListWidget()
        self.topics.setAccessibleName(tr("Topics"))
        self.topics.setMaximumWidth(220)
        self.page = QTextBrowser()
        self.page.setAccessibleName(tr("Help page"))
        self.page.document().setDocumentMargin(18)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 16, 16, 16)
        row.setSpacing(12)
        row.addWidget(self.topics)
        row.addWidget(self.page, 1)
        # Only now, or the lines would be as high as they were before the style sheet.
        self.topics.ensurePolished()
        labels = {section.key: tr(section.label) for section in SECTIONS}
        labels |= {"window": tr("Getting around"), "safety": tr("Keeping the office safe")}
        for key in TOPICS:
            QListWidgetItem(labels[key], self.topics).setData(_TOPIC, key)
        self.topics.currentItemChanged.connect(self._on_topic_changed)
        self.show_topic(topic)
        self.resize(760, 520)

    def show_topic(self, topic: str) -> None:
        """Show the page of a topic; the first for one that has no page of its own."""
        self.topics.setCurrentRow(TOPICS.index(topic) if topic in TOPICS else 0)

    def _on_topic_changed(self, item: QListWidgetItem) -> None:
        self.page.setMarkdown(help_text(item.data(_TOPIC), self._language))
