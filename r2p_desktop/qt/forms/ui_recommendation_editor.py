"""Made from ui/recommendation_editor.ui by build_installer.py forms; change the .ui file instead."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFormLayout, QFrame, QGridLayout,
    QLabel, QLineEdit, QPlainTextEdit, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from r2p_desktop.qt.widgets.code_combo import CodeCombo
from r2p_desktop.qt.widgets.date_edit import DateEdit
from r2p_desktop.qt.widgets.record_picker import RecordPicker
from r2p_desktop.qt.widgets.rich_text_edit import RichTextEdit

class Ui_RecommendationEditor(object):
    def setupUi(self, RecommendationEditor):
        if not RecommendationEditor.objectName():
            RecommendationEditor.setObjectName(u"RecommendationEditor")
        self.cards = QGridLayout(RecommendationEditor)
        self.cards.setObjectName(u"cards")
        self.cards.setHorizontalSpacing(14)
        self.cards.setVerticalSpacing(14)
        self.cards.setContentsMargins(0, 0, 4, 0)
        self.card_0 = QFrame(RecommendationEditor)
        self.card_0.setObjectName(u"card_0")
        self.card_0.setProperty(u"look", u"card")
        self.column_0 = QVBoxLayout(self.card_0)
        self.column_0.setSpacing(12)
        self.column_0.setObjectName(u"column_0")
        self.column_0.setContentsMargins(18, 14, 18, 16)
        self.text_label = QLabel(self.card_0)
        self.text_label.setObjectName(u"text_label")
        self.text_label.setProperty(u"look", u"section")
        self.text_label.setText(u"text")

        self.column_0.addWidget(self.text_label)

        self.text = QPlainTextEdit(self.card_0)
        self.text.setObjectName(u"text")
        self.text.setProperty(u"lines", 4)

        self.column_0.addWidget(self.text)

        self.end_0 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column_0.addItem(self.end_0)


        self.cards.addWidget(self.card_0, 0, 0, 1, 2)

        self.card_1 = QFrame(RecommendationEditor)
        self.card_1.setObjectName(u"card_1")
        self.card_1.setProperty(u"look", u"card")
        self.column_1 = QVBoxLayout(self.card_1)
        self.column_1.setSpacing(12)
        self.column_1.setObjectName(u"column_1")
        self.column_1.setContentsMargins(18, 14, 18, 16)
        self.heading_1 = QLabel(self.card_1)
        self.heading_1.setObjectName(u"heading_1")
        self.heading_1.setProperty(u"look", u"section")

        self.column_1.addWidget(self.heading_1)

        self.form_1 = QFormLayout()
        self.form_1.setObjectName(u"form_1")
        self.form_1.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.form_1.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        self.form_1.setLabelAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)
        self.form_1.setHorizontalSpacing(16)
        self.form_1.setVerticalSpacing(9)
        self.reference_label = QLabel(self.card_1)
        self.reference_label.setObjectName(u"reference_label")
        self.reference_label.setProperty(u"look", u"field")
        self.reference_label.setText(u"reference")

        self.form_1.setWidget(0, QFormLayout.ItemRole.LabelRole, self.reference_label)

        self.reference = QLineEdit(self.card_1)
        self.reference.setObjectName(u"reference")

        self.form_1.setWidget(0, QFormLayout.ItemRole.FieldRole, self.reference)

        self.origin_label = QLabel(self.card_1)
        self.origin_label.setObjectName(u"origin_label")
        self.origin_label.setProperty(u"look", u"field")
        self.origin_label.setText(u"origin")

        self.form_1.setWidget(1, QFormLayout.ItemRole.LabelRole, self.origin_label)

        self.origin = CodeCombo(self.card_1)
        self.origin.setObjectName(u"origin")

        self.form_1.setWidget(1, QFormLayout.ItemRole.FieldRole, self.origin)

        self.issued_on_label = QLabel(self.card_1)
        self.issued_on_label.setObjectName(u"issued_on_label")
        self.issued_on_label.setProperty(u"look", u"field")
        self.issued_on_label.setText(u"issued on")

        self.form_1.setWidget(2, QFormLayout.ItemRole.LabelRole, self.issued_on_label)

        self.issued_on = DateEdit(self.card_1)
        self.issued_on.setObjectName(u"issued_on")

        self.form_1.setWidget(2, QFormLayout.ItemRole.FieldRole, self.issued_on)

        self.meeting_id_label = QLabel(self.card_1)
        self.meeting_id_label.setObjectName(u"meeting_id_label")
        self.meeting_id_label.setProperty(u"look", u"field")
        self.meeting_id_label.setText(u"meeting id")

        self.form_1.setWidget(3, QFormLayout.ItemRole.LabelRole, self.meeting_id_label)

        self.meeting_id = RecordPicker(self.card_1)
        self.meeting_id.setObjectName(u"meeting_id")

        self.form_1.setWidget(3, QFormLayout.ItemRole.FieldRole, self.meeting_id)

        self.response_label = QLabel(self.card_1)
        self.response_label.setObjectName(u"response_label")
        self.response_label.setProperty(u"look", u"field")
        self.response_label.setText(u"response")

        self.form_1.setWidget(4, QFormLayout.ItemRole.LabelRole, self.response_label)

        self.response = CodeCombo(self.card_1)
        self.response.setObjectName(u"response")

        self.form_1.setWidget(4, QFormLayout.ItemRole.FieldRole, self.response)


        self.column_1.addLayout(self.form_1)

        self.end_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column_1.addItem(self.end_1)


        self.cards.addWidget(self.card_1, 1, 0, 1, 1)

        self.card_2 = QFrame(RecommendationEditor)
        self.card_2.setObjectName(u"card_2")
        self.card_2.setProperty(u"look", u"card")
        self.column_2 = QVBoxLayout(self.card_2)
        self.column_2.setSpacing(12)
        self.column_2.setObjectName(u"column_2")
        self.column_2.setContentsMargins(18, 14, 18, 16)
        self.heading_2 = QLabel(self.card_2)
        self.heading_2.setObjectName(u"heading_2")
        self.heading_2.setProperty(u"look", u"section")

        self.column_2.addWidget(self.heading_2)

        self.form_2 = QFormLayout()
        self.form_2.setObjectName(u"form_2")
        self.form_2.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.form_2.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        self.form_2.setLabelAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)
        self.form_2.setHorizontalSpacing(16)
        self.form_2.setVerticalSpacing(9)
        self.marking_label = QLabel(self.card_2)
        self.marking_label.setObjectName(u"marking_label")
        self.marking_label.setProperty(u"look", u"field")
        self.marking_label.setText(u"marking")

        self.form_2.setWidget(0, QFormLayout.ItemRole.LabelRole, self.marking_label)

        self.marking = CodeCombo(self.card_2)
        self.marking.setObjectName(u"marking")

        self.form_2.setWidget(0, QFormLayout.ItemRole.FieldRole, self.marking)

        self.file_number_label = QLabel(self.card_2)
        self.file_number_label.setObjectName(u"file_number_label")
        self.file_number_label.setProperty(u"look", u"field")
        self.file_number_label.setText(u"file number")

        self.form_2.setWidget(1, QFormLayout.ItemRole.LabelRole, self.file_number_label)

        self.file_number = QLineEdit(self.card_2)
        self.file_number.setObjectName(u"file_number")

        self.form_2.setWidget(1, QFormLayout.ItemRole.FieldRole, self.file_number)

        self.internal_note_label = QLabel(self.card_2)
        self.internal_note_label.setObjectName(u"internal_note_label")
        self.internal_note_label.setProperty(u"look", u"field")
        self.internal_note_label.setText(u"internal note")

        self.form_2.setWidget(2, QFormLayout.ItemRole.LabelRole, self.internal_note_label)

        self.internal_note = QPlainTextEdit(self.card_2)
        self.internal_note.setObjectName(u"internal_note")
        self.internal_note.setProperty(u"lines", 4)

        self.form_2.setWidget(2, QFormLayout.ItemRole.FieldRole, self.internal_note)


        self.column_2.addLayout(self.form_2)

        self.end_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column_2.addItem(self.end_2)


        self.cards.addWidget(self.card_2, 1, 1, 1, 1)

        self.card_3 = QFrame(RecommendationEditor)
        self.card_3.setObjectName(u"card_3")
        self.card_3.setProperty(u"look", u"card")
        self.column_3 = QVBoxLayout(self.card_3)
        self.column_3.setSpacing(12)
        self.column_3.setObjectName(u"column_3")
        self.column_3.setContentsMargins(18, 14, 18, 16)
        self.follow_up_label = QLabel(self.card_3)
        self.follow_up_label.setObjectName(u"follow_up_label")
        self.follow_up_label.setProperty(u"look", u"section")
        self.follow_up_label.setText(u"follow up")

        self.column_3.addWidget(self.follow_up_label)

        self.follow_up = RichTextEdit(self.card_3)
        self.follow_up.setObjectName(u"follow_up")
        self.follow_up.setProperty(u"lines", 6)

        self.column_3.addWidget(self.follow_up)


        self.cards.addWidget(self.card_3, 2, 0, 1, 2)

        self.end = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.cards.addItem(self.end, 3, 0, 1, 1)

        self.cards.setColumnStretch(0, 1)
        self.cards.setColumnStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.text_label.setBuddy(self.text)
        self.reference_label.setBuddy(self.reference)
        self.origin_label.setBuddy(self.origin)
        self.issued_on_label.setBuddy(self.issued_on)
        self.meeting_id_label.setBuddy(self.meeting_id)
        self.response_label.setBuddy(self.response)
        self.marking_label.setBuddy(self.marking)
        self.file_number_label.setBuddy(self.file_number)
        self.internal_note_label.setBuddy(self.internal_note)
        self.follow_up_label.setBuddy(self.follow_up)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.text, self.reference)
        QWidget.setTabOrder(self.reference, self.origin)
        QWidget.setTabOrder(self.origin, self.issued_on)
        QWidget.setTabOrder(self.issued_on, self.meeting_id)
        QWidget.setTabOrder(self.meeting_id, self.response)
        QWidget.setTabOrder(self.response, self.marking)
        QWidget.setTabOrder(self.marking, self.file_number)
        QWidget.setTabOrder(self.file_number, self.internal_note)
        QWidget.setTabOrder(self.internal_note, self.follow_up)

        self.retranslateUi(RecommendationEditor)

        QMetaObject.connectSlotsByName(RecommendationEditor)
    # setupUi

    def retranslateUi(self, RecommendationEditor):
        self.heading_1.setText(QCoreApplication.translate("RecommendationEditor", u"Recommendation", None))
        self.heading_2.setText(QCoreApplication.translate("RecommendationEditor", u"Record", None))
        pass
    # retranslateUi
