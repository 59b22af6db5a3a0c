"""Made from ui/meeting_editor.ui by build_installer.py forms; change the .ui file instead."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFormLayout, QFrame, QGridLayout,
    QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit,
    QPushButton, QScrollArea, QSizePolicy, QSpacerItem,
    QStackedWidget, QTabWidget, QVBoxLayout, QWidget)

from r2p_desktop.qt.meeting.agenda_tab import AgendaTab
from r2p_desktop.qt.meeting.delegation_edit import DelegationEdit
from r2p_desktop.qt.meeting.minutes_tab import MinutesTab
from r2p_desktop.qt.meeting.people_tab import PeopleTab
from r2p_desktop.qt.meeting.when import (LocalMomentEdit, ZoneCombo)
from r2p_desktop.qt.widgets.code_combo import CodeCombo
from r2p_desktop.qt.widgets.record_picker import RecordPicker
from r2p_desktop.qt.widgets.rich_text_edit import RichTextEdit

class Ui_MeetingEditor(object):
    def setupUi(self, MeetingEditor):
        if not MeetingEditor.objectName():
            MeetingEditor.setObjectName(u"MeetingEditor")
        self.column = QGridLayout(MeetingEditor)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 4, 0)
        self.tabs = QTabWidget(MeetingEditor)
        self.tabs.setObjectName(u"tabs")
        self.tabs.setDocumentMode(True)
        self.details_page = QWidget()
        self.details_page.setObjectName(u"details_page")
        self.details_page_column = QVBoxLayout(self.details_page)
        self.details_page_column.setObjectName(u"details_page_column")
        self.details_page_column.setContentsMargins(0, 10, 0, 0)
        self.details_scroll = QScrollArea(self.details_page)
        self.details_scroll.setObjectName(u"details_scroll")
        self.details_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.details_scroll.setWidgetResizable(True)
        self.details_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.details = QWidget()
        self.details.setObjectName(u"details")
        self.cards = QGridLayout(self.details)
        self.cards.setObjectName(u"cards")
        self.cards.setHorizontalSpacing(14)
        self.cards.setVerticalSpacing(14)
        self.cards.setContentsMargins(0, 2, 4, 0)
        self.card_0 = QFrame(self.details)
        self.card_0.setObjectName(u"card_0")
        self.card_0.setProperty(u"look", u"card")
        self.column_0 = QVBoxLayout(self.card_0)
        self.column_0.setSpacing(12)
        self.column_0.setObjectName(u"column_0")
        self.column_0.setContentsMargins(18, 14, 18, 16)
        self.form_0 = QFormLayout()
        self.form_0.setObjectName(u"form_0")
        self.form_0.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.form_0.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        self.form_0.setLabelAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)
        self.form_0.setHorizontalSpacing(16)
        self.form_0.setVerticalSpacing(9)
        self.title_label = QLabel(self.card_0)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"look", u"field")
        self.title_label.setText(u"title")
        self.title_label.setWordWrap(True)

        self.form_0.setWidget(0, QFormLayout.ItemRole.LabelRole, self.title_label)

        self.title = QLineEdit(self.card_0)
        self.title.setObjectName(u"title")

        self.form_0.setWidget(0, QFormLayout.ItemRole.FieldRole, self.title)


        self.column_0.addLayout(self.form_0)


        self.cards.addWidget(self.card_0, 0, 0, 1, 2)

        self.card_1 = QFrame(self.details)
        self.card_1.setObjectName(u"card_1")
        self.card_1.setProperty(u"look", u"card")
        self.column_1 = QVBoxLayout(self.card_1)
        self.column_1.setSpacing(12)
        self.column_1.setObjectName(u"column_1")
        self.column_1.setContentsMargins(18, 14, 18, 16)
        self.heading_1 = QLabel(self.card_1)
        self.heading_1.setObjectName(u"heading_1")
        self.heading_1.setProperty(u"look", u"section")
        self.heading_1.setWordWrap(True)

        self.column_1.addWidget(self.heading_1)

        self.form_1 = QFormLayout()
        self.form_1.setObjectName(u"form_1")
        self.form_1.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.form_1.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        self.form_1.setLabelAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)
        self.form_1.setHorizontalSpacing(16)
        self.form_1.setVerticalSpacing(9)
        self.kind_label = QLabel(self.card_1)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setProperty(u"look", u"field")
        self.kind_label.setText(u"kind")
        self.kind_label.setWordWrap(True)

        self.form_1.setWidget(0, QFormLayout.ItemRole.LabelRole, self.kind_label)

        self.kind = CodeCombo(self.card_1)
        self.kind.setObjectName(u"kind")

        self.form_1.setWidget(0, QFormLayout.ItemRole.FieldRole, self.kind)

        self.body_id_label = QLabel(self.card_1)
        self.body_id_label.setObjectName(u"body_id_label")
        self.body_id_label.setProperty(u"look", u"field")
        self.body_id_label.setText(u"body id")
        self.body_id_label.setWordWrap(True)

        self.form_1.setWidget(1, QFormLayout.ItemRole.LabelRole, self.body_id_label)

        self.body_id = RecordPicker(self.card_1)
        self.body_id.setObjectName(u"body_id")

        self.form_1.setWidget(1, QFormLayout.ItemRole.FieldRole, self.body_id)

        self.series_label = QLabel(self.card_1)
        self.series_label.setObjectName(u"series_label")
        self.series_label.setProperty(u"look", u"field")
        self.series_label.setText(u"series")
        self.series_label.setWordWrap(True)

        self.form_1.setWidget(2, QFormLayout.ItemRole.LabelRole, self.series_label)

        self.series = QLineEdit(self.card_1)
        self.series.setObjectName(u"series")

        self.form_1.setWidget(2, QFormLayout.ItemRole.FieldRole, self.series)

        self.number_label = QLabel(self.card_1)
        self.number_label.setObjectName(u"number_label")
        self.number_label.setProperty(u"look", u"field")
        self.number_label.setText(u"number")
        self.number_label.setWordWrap(True)

        self.form_1.setWidget(3, QFormLayout.ItemRole.LabelRole, self.number_label)

        self.number = QLineEdit(self.card_1)
        self.number.setObjectName(u"number")

        self.form_1.setWidget(3, QFormLayout.ItemRole.FieldRole, self.number)

        self.place_label = QLabel(self.card_1)
        self.place_label.setObjectName(u"place_label")
        self.place_label.setProperty(u"look", u"field")
        self.place_label.setText(u"place")
        self.place_label.setWordWrap(True)

        self.form_1.setWidget(4, QFormLayout.ItemRole.LabelRole, self.place_label)

        self.place = QLineEdit(self.card_1)
        self.place.setObjectName(u"place")

        self.form_1.setWidget(4, QFormLayout.ItemRole.FieldRole, self.place)

        self.hosts_label = QLabel(self.card_1)
        self.hosts_label.setObjectName(u"hosts_label")
        self.hosts_label.setProperty(u"look", u"field")
        self.hosts_label.setText(u"hosts")
        self.hosts_label.setWordWrap(True)

        self.form_1.setWidget(5, QFormLayout.ItemRole.LabelRole, self.hosts_label)

        self.hosts = QLineEdit(self.card_1)
        self.hosts.setObjectName(u"hosts")

        self.form_1.setWidget(5, QFormLayout.ItemRole.FieldRole, self.hosts)


        self.column_1.addLayout(self.form_1)

        self.end_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column_1.addItem(self.end_1)


        self.cards.addWidget(self.card_1, 1, 0, 1, 1)

        self.card_2 = QFrame(self.details)
        self.card_2.setObjectName(u"card_2")
        self.card_2.setProperty(u"look", u"card")
        self.column_2 = QVBoxLayout(self.card_2)
        self.column_2.setSpacing(12)
        self.column_2.setObjectName(u"column_2")
        self.column_2.setContentsMargins(18, 14, 18, 16)
        self.heading_2 = QLabel(self.card_2)
        self.heading_2.setObjectName(u"heading_2")
        self.heading_2.setProperty(u"look", u"section")
        self.heading_2.setWordWrap(True)

        self.column_2.addWidget(self.heading_2)

        self.form_2 = QFormLayout()
        self.form_2.setObjectName(u"form_2")
        self.form_2.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.form_2.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        self.form_2.setLabelAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)
        self.form_2.setHorizontalSpacing(16)
        self.form_2.setVerticalSpacing(9)
        self.starts_at_label = QLabel(self.card_2)
        self.starts_at_label.setObjectName(u"starts_at_label")
        self.starts_at_label.setProperty(u"look", u"field")
        self.starts_at_label.setText(u"starts at")
        self.starts_at_label.setWordWrap(True)

        self.form_2.setWidget(0, QFormLayout.ItemRole.LabelRole, self.starts_at_label)

        self.starts_at = LocalMomentEdit(self.card_2)
        self.starts_at.setObjectName(u"starts_at")

        self.form_2.setWidget(0, QFormLayout.ItemRole.FieldRole, self.starts_at)

        self.ends_at_label = QLabel(self.card_2)
        self.ends_at_label.setObjectName(u"ends_at_label")
        self.ends_at_label.setProperty(u"look", u"field")
        self.ends_at_label.setText(u"ends at")
        self.ends_at_label.setWordWrap(True)

        self.form_2.setWidget(1, QFormLayout.ItemRole.LabelRole, self.ends_at_label)

        self.ends_at = LocalMomentEdit(self.card_2)
        self.ends_at.setObjectName(u"ends_at")

        self.form_2.setWidget(1, QFormLayout.ItemRole.FieldRole, self.ends_at)

        self.zone_label = QLabel(self.card_2)
        self.zone_label.setObjectName(u"zone_label")
        self.zone_label.setProperty(u"look", u"field")
        self.zone_label.setText(u"zone")
        self.zone_label.setWordWrap(True)

        self.form_2.setWidget(2, QFormLayout.ItemRole.LabelRole, self.zone_label)

        self.zone = ZoneCombo(self.card_2)
        self.zone.setObjectName(u"zone")

        self.form_2.setWidget(2, QFormLayout.ItemRole.FieldRole, self.zone)

        self.status_label = QLabel(self.card_2)
        self.status_label.setObjectName(u"status_label")
        self.status_label.setProperty(u"look", u"field")
        self.status_label.setText(u"status")
        self.status_label.setWordWrap(True)

        self.form_2.setWidget(3, QFormLayout.ItemRole.LabelRole, self.status_label)

        self.status = CodeCombo(self.card_2)
        self.status.setObjectName(u"status")

        self.form_2.setWidget(3, QFormLayout.ItemRole.FieldRole, self.status)

        self.language_label = QLabel(self.card_2)
        self.language_label.setObjectName(u"language_label")
        self.language_label.setProperty(u"look", u"field")
        self.language_label.setText(u"language")
        self.language_label.setWordWrap(True)

        self.form_2.setWidget(4, QFormLayout.ItemRole.LabelRole, self.language_label)

        self.language = QLineEdit(self.card_2)
        self.language.setObjectName(u"language")

        self.form_2.setWidget(4, QFormLayout.ItemRole.FieldRole, self.language)


        self.column_2.addLayout(self.form_2)

        self.end_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column_2.addItem(self.end_2)


        self.cards.addWidget(self.card_2, 1, 1, 1, 1)

        self.card_3 = QFrame(self.details)
        self.card_3.setObjectName(u"card_3")
        self.card_3.setProperty(u"look", u"card")
        self.column_3 = QVBoxLayout(self.card_3)
        self.column_3.setSpacing(12)
        self.column_3.setObjectName(u"column_3")
        self.column_3.setContentsMargins(18, 14, 18, 16)
        self.heading_3 = QLabel(self.card_3)
        self.heading_3.setObjectName(u"heading_3")
        self.heading_3.setProperty(u"look", u"section")
        self.heading_3.setWordWrap(True)

        self.column_3.addWidget(self.heading_3)

        self.form_3 = QFormLayout()
        self.form_3.setObjectName(u"form_3")
        self.form_3.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.form_3.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        self.form_3.setLabelAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)
        self.form_3.setHorizontalSpacing(16)
        self.form_3.setVerticalSpacing(9)
        self.marking_label = QLabel(self.card_3)
        self.marking_label.setObjectName(u"marking_label")
        self.marking_label.setProperty(u"look", u"field")
        self.marking_label.setText(u"marking")
        self.marking_label.setWordWrap(True)

        self.form_3.setWidget(0, QFormLayout.ItemRole.LabelRole, self.marking_label)

        self.marking = CodeCombo(self.card_3)
        self.marking.setObjectName(u"marking")

        self.form_3.setWidget(0, QFormLayout.ItemRole.FieldRole, self.marking)

        self.tlp_label = QLabel(self.card_3)
        self.tlp_label.setObjectName(u"tlp_label")
        self.tlp_label.setProperty(u"look", u"field")
        self.tlp_label.setText(u"tlp")
        self.tlp_label.setWordWrap(True)

        self.form_3.setWidget(1, QFormLayout.ItemRole.LabelRole, self.tlp_label)

        self.tlp = CodeCombo(self.card_3)
        self.tlp.setObjectName(u"tlp")

        self.form_3.setWidget(1, QFormLayout.ItemRole.FieldRole, self.tlp)

        self.file_number_label = QLabel(self.card_3)
        self.file_number_label.setObjectName(u"file_number_label")
        self.file_number_label.setProperty(u"look", u"field")
        self.file_number_label.setText(u"file number")
        self.file_number_label.setWordWrap(True)

        self.form_3.setWidget(2, QFormLayout.ItemRole.LabelRole, self.file_number_label)

        self.file_number = QLineEdit(self.card_3)
        self.file_number.setObjectName(u"file_number")

        self.form_3.setWidget(2, QFormLayout.ItemRole.FieldRole, self.file_number)


        self.column_3.addLayout(self.form_3)

        self.end_3 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column_3.addItem(self.end_3)


        self.cards.addWidget(self.card_3, 2, 0, 1, 1)

        self.card_4 = QFrame(self.details)
        self.card_4.setObjectName(u"card_4")
        self.card_4.setProperty(u"look", u"card")
        self.column_4 = QVBoxLayout(self.card_4)
        self.column_4.setSpacing(12)
        self.column_4.setObjectName(u"column_4")
        self.column_4.setContentsMargins(18, 14, 18, 16)
        self.internal_note_label = QLabel(self.card_4)
        self.internal_note_label.setObjectName(u"internal_note_label")
        self.internal_note_label.setProperty(u"look", u"section")
        self.internal_note_label.setText(u"internal note")

        self.column_4.addWidget(self.internal_note_label)

        self.internal_note = QPlainTextEdit(self.card_4)
        self.internal_note.setObjectName(u"internal_note")
        self.internal_note.setProperty(u"lines", 4)

        self.column_4.addWidget(self.internal_note)

        self.end_4 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column_4.addItem(self.end_4)


        self.cards.addWidget(self.card_4, 2, 1, 1, 1)

        self.end = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.cards.addItem(self.end, 3, 0, 1, 1)

        self.cards.setColumnStretch(0, 1)
        self.cards.setColumnStretch(1, 1)
        self.details_scroll.setWidget(self.details)

        self.details_page_column.addWidget(self.details_scroll)

        self.tabs.addTab(self.details_page, "")
        self.agenda_page = QWidget()
        self.agenda_page.setObjectName(u"agenda_page")
        self.agenda_page_column = QVBoxLayout(self.agenda_page)
        self.agenda_page_column.setObjectName(u"agenda_page_column")
        self.agenda_page_column.setContentsMargins(0, 0, 0, 0)
        self.agenda_items = AgendaTab(self.agenda_page)
        self.agenda_items.setObjectName(u"agenda_items")

        self.agenda_page_column.addWidget(self.agenda_items)

        self.tabs.addTab(self.agenda_page, "")
        self.people_page = QWidget()
        self.people_page.setObjectName(u"people_page")
        self.people_page_column = QVBoxLayout(self.people_page)
        self.people_page_column.setObjectName(u"people_page_column")
        self.people_page_column.setContentsMargins(0, 0, 0, 0)
        self.attendances = PeopleTab(self.people_page)
        self.attendances.setObjectName(u"attendances")

        self.people_page_column.addWidget(self.attendances)

        self.tabs.addTab(self.people_page, "")
        self.minutes_page = QWidget()
        self.minutes_page.setObjectName(u"minutes_page")
        self.minutes_page_column = QVBoxLayout(self.minutes_page)
        self.minutes_page_column.setObjectName(u"minutes_page_column")
        self.minutes_page_column.setContentsMargins(0, 0, 0, 0)
        self.general_minutes = MinutesTab(self.minutes_page)
        self.general_minutes.setObjectName(u"general_minutes")

        self.minutes_page_column.addWidget(self.general_minutes)

        self.tabs.addTab(self.minutes_page, "")
        self.brief_page = QWidget()
        self.brief_page.setObjectName(u"brief_page")
        self.brief_column = QVBoxLayout(self.brief_page)
        self.brief_column.setObjectName(u"brief_column")
        self.brief_column.setContentsMargins(0, 10, 0, 0)
        self.parts = QStackedWidget(self.brief_page)
        self.parts.setObjectName(u"parts")
        self.objective_part = QWidget()
        self.objective_part.setObjectName(u"objective_part")
        self.objective_column = QVBoxLayout(self.objective_part)
        self.objective_column.setSpacing(8)
        self.objective_column.setObjectName(u"objective_column")
        self.objective_column.setContentsMargins(18, 14, 18, 16)
        self.objective_label = QLabel(self.objective_part)
        self.objective_label.setObjectName(u"objective_label")
        self.objective_label.setProperty(u"look", u"section")
        self.objective_label.setText(u"objective")

        self.objective_column.addWidget(self.objective_label)

        self.objective_hint = QLabel(self.objective_part)
        self.objective_hint.setObjectName(u"objective_hint")
        self.objective_hint.setProperty(u"look", u"small")
        self.objective_hint.setWordWrap(True)

        self.objective_column.addWidget(self.objective_hint)

        self.objective = QPlainTextEdit(self.objective_part)
        self.objective.setObjectName(u"objective")
        self.objective.setProperty(u"lines", 3)

        self.objective_column.addWidget(self.objective)

        self.objective_lines = QLabel(self.objective_part)
        self.objective_lines.setObjectName(u"objective_lines")
        self.objective_lines.setProperty(u"look", u"small")
        self.objective_lines.setWordWrap(True)

        self.objective_column.addWidget(self.objective_lines)

        self.objective_end = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.objective_column.addItem(self.objective_end)

        self.parts.addWidget(self.objective_part)
        self.asks_part = QWidget()
        self.asks_part.setObjectName(u"asks_part")
        self.asks_column = QVBoxLayout(self.asks_part)
        self.asks_column.setSpacing(8)
        self.asks_column.setObjectName(u"asks_column")
        self.asks_column.setContentsMargins(18, 14, 18, 16)
        self.asks_label = QLabel(self.asks_part)
        self.asks_label.setObjectName(u"asks_label")
        self.asks_label.setProperty(u"look", u"section")
        self.asks_label.setText(u"asks")

        self.asks_column.addWidget(self.asks_label)

        self.asks_hint = QLabel(self.asks_part)
        self.asks_hint.setObjectName(u"asks_hint")
        self.asks_hint.setProperty(u"look", u"small")
        self.asks_hint.setWordWrap(True)

        self.asks_column.addWidget(self.asks_hint)

        self.asks = RichTextEdit(self.asks_part)
        self.asks.setObjectName(u"asks")
        self.asks.setProperty(u"lines", 0)

        self.asks_column.addWidget(self.asks)

        self.parts.addWidget(self.asks_part)
        self.offers_part = QWidget()
        self.offers_part.setObjectName(u"offers_part")
        self.offers_column = QVBoxLayout(self.offers_part)
        self.offers_column.setSpacing(8)
        self.offers_column.setObjectName(u"offers_column")
        self.offers_column.setContentsMargins(18, 14, 18, 16)
        self.offers_label = QLabel(self.offers_part)
        self.offers_label.setObjectName(u"offers_label")
        self.offers_label.setProperty(u"look", u"section")
        self.offers_label.setText(u"offers")

        self.offers_column.addWidget(self.offers_label)

        self.offers_hint = QLabel(self.offers_part)
        self.offers_hint.setObjectName(u"offers_hint")
        self.offers_hint.setProperty(u"look", u"small")
        self.offers_hint.setWordWrap(True)

        self.offers_column.addWidget(self.offers_hint)

        self.offers = RichTextEdit(self.offers_part)
        self.offers.setObjectName(u"offers")
        self.offers.setProperty(u"lines", 0)

        self.offers_column.addWidget(self.offers)

        self.parts.addWidget(self.offers_part)
        self.positions_part = QWidget()
        self.positions_part.setObjectName(u"positions_part")
        self.positions_column = QVBoxLayout(self.positions_part)
        self.positions_column.setSpacing(8)
        self.positions_column.setObjectName(u"positions_column")
        self.positions_column.setContentsMargins(18, 14, 18, 16)
        self.positions_label = QLabel(self.positions_part)
        self.positions_label.setObjectName(u"positions_label")
        self.positions_label.setProperty(u"look", u"section")
        self.positions_label.setText(u"positions")

        self.positions_column.addWidget(self.positions_label)

        self.positions_hint = QLabel(self.positions_part)
        self.positions_hint.setObjectName(u"positions_hint")
        self.positions_hint.setProperty(u"look", u"small")
        self.positions_hint.setWordWrap(True)

        self.positions_column.addWidget(self.positions_hint)

        self.positions = RichTextEdit(self.positions_part)
        self.positions.setObjectName(u"positions")
        self.positions.setProperty(u"lines", 0)

        self.positions_column.addWidget(self.positions)

        self.parts.addWidget(self.positions_part)
        self.background_open_part = QWidget()
        self.background_open_part.setObjectName(u"background_open_part")
        self.background_open_column = QVBoxLayout(self.background_open_part)
        self.background_open_column.setSpacing(8)
        self.background_open_column.setObjectName(u"background_open_column")
        self.background_open_column.setContentsMargins(18, 14, 18, 16)
        self.background_open_label = QLabel(self.background_open_part)
        self.background_open_label.setObjectName(u"background_open_label")
        self.background_open_label.setProperty(u"look", u"section")
        self.background_open_label.setText(u"background open")

        self.background_open_column.addWidget(self.background_open_label)

        self.background_open_hint = QLabel(self.background_open_part)
        self.background_open_hint.setObjectName(u"background_open_hint")
        self.background_open_hint.setProperty(u"look", u"small")
        self.background_open_hint.setWordWrap(True)

        self.background_open_column.addWidget(self.background_open_hint)

        self.background_open = RichTextEdit(self.background_open_part)
        self.background_open.setObjectName(u"background_open")
        self.background_open.setProperty(u"lines", 0)

        self.background_open_column.addWidget(self.background_open)

        self.parts.addWidget(self.background_open_part)
        self.background_closed_part = QWidget()
        self.background_closed_part.setObjectName(u"background_closed_part")
        self.background_closed_column = QVBoxLayout(self.background_closed_part)
        self.background_closed_column.setSpacing(8)
        self.background_closed_column.setObjectName(u"background_closed_column")
        self.background_closed_column.setContentsMargins(18, 14, 18, 16)
        self.background_closed_label = QLabel(self.background_closed_part)
        self.background_closed_label.setObjectName(u"background_closed_label")
        self.background_closed_label.setProperty(u"look", u"section")
        self.background_closed_label.setText(u"background closed")

        self.background_closed_column.addWidget(self.background_closed_label)

        self.background_closed_hint = QLabel(self.background_closed_part)
        self.background_closed_hint.setObjectName(u"background_closed_hint")
        self.background_closed_hint.setProperty(u"look", u"small")
        self.background_closed_hint.setWordWrap(True)

        self.background_closed_column.addWidget(self.background_closed_hint)

        self.background_closed = RichTextEdit(self.background_closed_part)
        self.background_closed.setObjectName(u"background_closed")
        self.background_closed.setProperty(u"lines", 0)

        self.background_closed_column.addWidget(self.background_closed)

        self.parts.addWidget(self.background_closed_part)
        self.delegation_part = QWidget()
        self.delegation_part.setObjectName(u"delegation_part")
        self.delegation_column = QVBoxLayout(self.delegation_part)
        self.delegation_column.setSpacing(8)
        self.delegation_column.setObjectName(u"delegation_column")
        self.delegation_column.setContentsMargins(18, 14, 18, 16)
        self.delegation_label = QLabel(self.delegation_part)
        self.delegation_label.setObjectName(u"delegation_label")
        self.delegation_label.setProperty(u"look", u"section")
        self.delegation_label.setText(u"delegation")

        self.delegation_column.addWidget(self.delegation_label)

        self.delegation_hint = QLabel(self.delegation_part)
        self.delegation_hint.setObjectName(u"delegation_hint")
        self.delegation_hint.setProperty(u"look", u"small")
        self.delegation_hint.setWordWrap(True)

        self.delegation_column.addWidget(self.delegation_hint)

        self.delegation = DelegationEdit(self.delegation_part)
        self.delegation.setObjectName(u"delegation")

        self.delegation_column.addWidget(self.delegation)

        self.parts.addWidget(self.delegation_part)
        self.points_part = QWidget()
        self.points_part.setObjectName(u"points_part")
        self.points_column = QVBoxLayout(self.points_part)
        self.points_column.setSpacing(8)
        self.points_column.setObjectName(u"points_column")
        self.points_column.setContentsMargins(18, 14, 18, 16)
        self.points_heading = QLabel(self.points_part)
        self.points_heading.setObjectName(u"points_heading")
        self.points_heading.setProperty(u"look", u"section")
        self.points_heading.setWordWrap(True)

        self.points_column.addWidget(self.points_heading)

        self.points_hint = QLabel(self.points_part)
        self.points_hint.setObjectName(u"points_hint")
        self.points_hint.setProperty(u"look", u"small")
        self.points_hint.setWordWrap(True)

        self.points_column.addWidget(self.points_hint)

        self.points_row = QHBoxLayout()
        self.points_row.setObjectName(u"points_row")
        self.points_go = QPushButton(self.points_part)
        self.points_go.setObjectName(u"points_go")

        self.points_row.addWidget(self.points_go)

        self.points_side = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.points_row.addItem(self.points_side)


        self.points_column.addLayout(self.points_row)

        self.points_end = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.points_column.addItem(self.points_end)

        self.parts.addWidget(self.points_part)

        self.brief_column.addWidget(self.parts)

        self.tabs.addTab(self.brief_page, "")

        self.column.addWidget(self.tabs, 0, 0, 1, 1)

#if QT_CONFIG(shortcut)
        self.title_label.setBuddy(self.title)
        self.kind_label.setBuddy(self.kind)
        self.body_id_label.setBuddy(self.body_id)
        self.series_label.setBuddy(self.series)
        self.number_label.setBuddy(self.number)
        self.place_label.setBuddy(self.place)
        self.hosts_label.setBuddy(self.hosts)
        self.starts_at_label.setBuddy(self.starts_at)
        self.ends_at_label.setBuddy(self.ends_at)
        self.zone_label.setBuddy(self.zone)
        self.status_label.setBuddy(self.status)
        self.language_label.setBuddy(self.language)
        self.marking_label.setBuddy(self.marking)
        self.tlp_label.setBuddy(self.tlp)
        self.file_number_label.setBuddy(self.file_number)
        self.internal_note_label.setBuddy(self.internal_note)
        self.objective_label.setBuddy(self.objective)
        self.asks_label.setBuddy(self.asks)
        self.offers_label.setBuddy(self.offers)
        self.positions_label.setBuddy(self.positions)
        self.background_open_label.setBuddy(self.background_open)
        self.background_closed_label.setBuddy(self.background_closed)
        self.delegation_label.setBuddy(self.delegation)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.title, self.kind)
        QWidget.setTabOrder(self.kind, self.body_id)
        QWidget.setTabOrder(self.body_id, self.series)
        QWidget.setTabOrder(self.series, self.number)
        QWidget.setTabOrder(self.number, self.place)
        QWidget.setTabOrder(self.place, self.hosts)
        QWidget.setTabOrder(self.hosts, self.starts_at)
        QWidget.setTabOrder(self.starts_at, self.ends_at)
        QWidget.setTabOrder(self.ends_at, self.zone)
        QWidget.setTabOrder(self.zone, self.status)
        QWidget.setTabOrder(self.status, self.language)
        QWidget.setTabOrder(self.language, self.marking)
        QWidget.setTabOrder(self.marking, self.tlp)
        QWidget.setTabOrder(self.tlp, self.file_number)
        QWidget.setTabOrder(self.file_number, self.internal_note)
        QWidget.setTabOrder(self.internal_note, self.objective)
        QWidget.setTabOrder(self.objective, self.asks)
        QWidget.setTabOrder(self.asks, self.offers)
        QWidget.setTabOrder(self.offers, self.positions)
        QWidget.setTabOrder(self.positions, self.background_open)
        QWidget.setTabOrder(self.background_open, self.background_closed)
        QWidget.setTabOrder(self.background_closed, self.delegation)

        self.retranslateUi(MeetingEditor)

        QMetaObject.connectSlotsByName(MeetingEditor)
    # setupUi

    def retranslateUi(self, MeetingEditor):
        self.heading_1.setText(QCoreApplication.translate("MeetingEditor", u"What and where", None))
        self.heading_2.setText(QCoreApplication.translate("MeetingEditor", u"When", None))
        self.heading_3.setText(QCoreApplication.translate("MeetingEditor", u"Record", None))
        self.tabs.setTabText(self.tabs.indexOf(self.details_page), QCoreApplication.translate("MeetingEditor", u"Details", None))
        self.tabs.setTabText(self.tabs.indexOf(self.agenda_page), QCoreApplication.translate("MeetingEditor", u"Agenda", None))
        self.tabs.setTabText(self.tabs.indexOf(self.people_page), QCoreApplication.translate("MeetingEditor", u"People", None))
        self.tabs.setTabText(self.tabs.indexOf(self.minutes_page), QCoreApplication.translate("MeetingEditor", u"Minutes", None))
        self.objective_hint.setText(QCoreApplication.translate("MeetingEditor", u"What counts as success at this meeting. Two lines at most on paper. In the delegation's edition only.", None))
        self.asks_hint.setText(QCoreApplication.translate("MeetingEditor", u"What we ask of others. In the delegation's edition only.", None))
        self.offers_hint.setText(QCoreApplication.translate("MeetingEditor", u"What we offer. In the delegation's edition only.", None))
        self.positions_hint.setText(QCoreApplication.translate("MeetingEditor", u"Our positions, and the lines to take on each. In the delegation's edition only.", None))
        self.background_open_hint.setText(QCoreApplication.translate("MeetingEditor", u"Facts that may be used with others. In all three editions.", None))
        self.background_closed_hint.setText(QCoreApplication.translate("MeetingEditor", u"What our people know and do not pass on. In the delegation's edition only.", None))
        self.delegation_hint.setText(QCoreApplication.translate("MeetingEditor", u"Who goes. In the delegation's and the network's edition.", None))
        self.points_heading.setText(QCoreApplication.translate("MeetingEditor", u"Points to make", None))
        self.points_hint.setText(QCoreApplication.translate("MeetingEditor", u"They stand under each item of the agenda, on the tab Agenda. In the delegation's edition only.", None))
        self.points_go.setText(QCoreApplication.translate("MeetingEditor", u"Go to the agenda", None))
        self.tabs.setTabText(self.tabs.indexOf(self.brief_page), QCoreApplication.translate("MeetingEditor", u"Brief", None))
        pass
    # retranslateUi
