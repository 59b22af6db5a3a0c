"""Made from ui/pledge_editor.ui by build_installer.py forms; change the .ui file instead."""

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

class Ui_PledgeEditor(object):
    def setupUi(self, PledgeEditor):
        if not PledgeEditor.objectName():
            PledgeEditor.setObjectName(u"PledgeEditor")
        self.cards = QGridLayout(PledgeEditor)
        self.cards.setObjectName(u"cards")
        self.cards.setHorizontalSpacing(14)
        self.cards.setVerticalSpacing(14)
        self.cards.setContentsMargins(0, 0, 4, 0)
        self.card_0 = QFrame(PledgeEditor)
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

        self.card_1 = QFrame(PledgeEditor)
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
        self.whose_label = QLabel(self.card_1)
        self.whose_label.setObjectName(u"whose_label")
        self.whose_label.setProperty(u"look", u"field")
        self.whose_label.setText(u"whose")

        self.form_1.setWidget(0, QFormLayout.ItemRole.LabelRole, self.whose_label)

        self.whose = CodeCombo(self.card_1)
        self.whose.setObjectName(u"whose")

        self.form_1.setWidget(0, QFormLayout.ItemRole.FieldRole, self.whose)

        self.participant_id_label = QLabel(self.card_1)
        self.participant_id_label.setObjectName(u"participant_id_label")
        self.participant_id_label.setProperty(u"look", u"field")
        self.participant_id_label.setText(u"participant id")

        self.form_1.setWidget(1, QFormLayout.ItemRole.LabelRole, self.participant_id_label)

        self.participant_id = RecordPicker(self.card_1)
        self.participant_id.setObjectName(u"participant_id")

        self.form_1.setWidget(1, QFormLayout.ItemRole.FieldRole, self.participant_id)

        self.meeting_id_label = QLabel(self.card_1)
        self.meeting_id_label.setObjectName(u"meeting_id_label")
        self.meeting_id_label.setProperty(u"look", u"field")
        self.meeting_id_label.setText(u"meeting id")

        self.form_1.setWidget(2, QFormLayout.ItemRole.LabelRole, self.meeting_id_label)

        self.meeting_id = RecordPicker(self.card_1)
        self.meeting_id.setObjectName(u"meeting_id")

        self.form_1.setWidget(2, QFormLayout.ItemRole.FieldRole, self.meeting_id)

        self.state_label = QLabel(self.card_1)
        self.state_label.setObjectName(u"state_label")
        self.state_label.setProperty(u"look", u"field")
        self.state_label.setText(u"state")

        self.form_1.setWidget(3, QFormLayout.ItemRole.LabelRole, self.state_label)

        self.state = CodeCombo(self.card_1)
        self.state.setObjectName(u"state")

        self.form_1.setWidget(3, QFormLayout.ItemRole.FieldRole, self.state)

        self.due_on_label = QLabel(self.card_1)
        self.due_on_label.setObjectName(u"due_on_label")
        self.due_on_label.setProperty(u"look", u"field")
        self.due_on_label.setText(u"due on")

        self.form_1.setWidget(4, QFormLayout.ItemRole.LabelRole, self.due_on_label)

        self.due_on = DateEdit(self.card_1)
        self.due_on.setObjectName(u"due_on")

        self.form_1.setWidget(4, QFormLayout.ItemRole.FieldRole, self.due_on)

        self.remarks_label = QLabel(self.card_1)
        self.remarks_label.setObjectName(u"remarks_label")
        self.remarks_label.setProperty(u"look", u"field")
        self.remarks_label.setText(u"remarks")

        self.form_1.setWidget(5, QFormLayout.ItemRole.LabelRole, self.remarks_label)

        self.remarks = QPlainTextEdit(self.card_1)
        self.remarks.setObjectName(u"remarks")
        self.remarks.setProperty(u"lines", 3)

        self.form_1.setWidget(5, QFormLayout.ItemRole.FieldRole, self.remarks)


        self.column_1.addLayout(self.form_1)

        self.end_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column_1.addItem(self.end_1)


        self.cards.addWidget(self.card_1, 1, 0, 1, 1)

        self.card_2 = QFrame(PledgeEditor)
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

        self.end = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.cards.addItem(self.end, 2, 0, 1, 1)

        self.cards.setColumnStretch(0, 1)
        self.cards.setColumnStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.text_label.setBuddy(self.text)
        self.whose_label.setBuddy(self.whose)
        self.participant_id_label.setBuddy(self.participant_id)
        self.meeting_id_label.setBuddy(self.meeting_id)
        self.state_label.setBuddy(self.state)
        self.due_on_label.setBuddy(self.due_on)
        self.remarks_label.setBuddy(self.remarks)
        self.marking_label.setBuddy(self.marking)
        self.file_number_label.setBuddy(self.file_number)
        self.internal_note_label.setBuddy(self.internal_note)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.text, self.whose)
        QWidget.setTabOrder(self.whose, self.participant_id)
        QWidget.setTabOrder(self.participant_id, self.meeting_id)
        QWidget.setTabOrder(self.meeting_id, self.state)
        QWidget.setTabOrder(self.state, self.due_on)
        QWidget.setTabOrder(self.due_on, self.remarks)
        QWidget.setTabOrder(self.remarks, self.marking)
        QWidget.setTabOrder(self.marking, self.file_number)
        QWidget.setTabOrder(self.file_number, self.internal_note)

        self.retranslateUi(PledgeEditor)

        QMetaObject.connectSlotsByName(PledgeEditor)
    # setupUi

    def retranslateUi(self, PledgeEditor):
        self.heading_1.setText(QCoreApplication.translate("PledgeEditor", u"Pledge", None))
        self.heading_2.setText(QCoreApplication.translate("PledgeEditor", u"Record", None))
        pass
    # retranslateUi
