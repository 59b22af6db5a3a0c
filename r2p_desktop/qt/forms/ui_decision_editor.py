"""Made from ui/decision_editor.ui by build_installer.py forms; change the .ui file instead."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QFormLayout, QFrame,
    QGridLayout, QLabel, QLineEdit, QPlainTextEdit,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from r2p_desktop.qt.widgets.choice_combo import ChoiceCombo
from r2p_desktop.qt.widgets.code_combo import CodeCombo
from r2p_desktop.qt.widgets.date_edit import DateEdit
from r2p_desktop.qt.widgets.record_picker import RecordPicker

class Ui_DecisionEditor(object):
    def setupUi(self, DecisionEditor):
        if not DecisionEditor.objectName():
            DecisionEditor.setObjectName(u"DecisionEditor")
        self.cards = QGridLayout(DecisionEditor)
        self.cards.setObjectName(u"cards")
        self.cards.setHorizontalSpacing(14)
        self.cards.setVerticalSpacing(14)
        self.cards.setContentsMargins(0, 0, 4, 0)
        self.card_0 = QFrame(DecisionEditor)
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

        self.card_1 = QFrame(DecisionEditor)
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
        self.decided_on_label = QLabel(self.card_1)
        self.decided_on_label.setObjectName(u"decided_on_label")
        self.decided_on_label.setProperty(u"look", u"field")
        self.decided_on_label.setText(u"decided on")

        self.form_1.setWidget(0, QFormLayout.ItemRole.LabelRole, self.decided_on_label)

        self.decided_on = DateEdit(self.card_1)
        self.decided_on.setObjectName(u"decided_on")

        self.form_1.setWidget(0, QFormLayout.ItemRole.FieldRole, self.decided_on)

        self.outcome_label = QLabel(self.card_1)
        self.outcome_label.setObjectName(u"outcome_label")
        self.outcome_label.setProperty(u"look", u"field")
        self.outcome_label.setText(u"outcome")

        self.form_1.setWidget(1, QFormLayout.ItemRole.LabelRole, self.outcome_label)

        self.outcome = CodeCombo(self.card_1)
        self.outcome.setObjectName(u"outcome")

        self.form_1.setWidget(1, QFormLayout.ItemRole.FieldRole, self.outcome)

        self.force_label = QLabel(self.card_1)
        self.force_label.setObjectName(u"force_label")
        self.force_label.setProperty(u"look", u"field")
        self.force_label.setText(u"force")

        self.form_1.setWidget(2, QFormLayout.ItemRole.LabelRole, self.force_label)

        self.force = CodeCombo(self.card_1)
        self.force.setObjectName(u"force")

        self.form_1.setWidget(2, QFormLayout.ItemRole.FieldRole, self.force)

        self.own_reference_label = QLabel(self.card_1)
        self.own_reference_label.setObjectName(u"own_reference_label")
        self.own_reference_label.setProperty(u"look", u"field")
        self.own_reference_label.setText(u"own reference")

        self.form_1.setWidget(3, QFormLayout.ItemRole.LabelRole, self.own_reference_label)

        self.own_reference = QLineEdit(self.card_1)
        self.own_reference.setObjectName(u"own_reference")

        self.form_1.setWidget(3, QFormLayout.ItemRole.FieldRole, self.own_reference)

        self.in_brief = QCheckBox(self.card_1)
        self.in_brief.setObjectName(u"in_brief")
        self.in_brief.setText(u"in brief")

        self.form_1.setWidget(4, QFormLayout.ItemRole.FieldRole, self.in_brief)


        self.column_1.addLayout(self.form_1)

        self.end_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column_1.addItem(self.end_1)


        self.cards.addWidget(self.card_1, 1, 0, 1, 1)

        self.card_2 = QFrame(DecisionEditor)
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
        self.meeting_id_label = QLabel(self.card_2)
        self.meeting_id_label.setObjectName(u"meeting_id_label")
        self.meeting_id_label.setProperty(u"look", u"field")
        self.meeting_id_label.setText(u"meeting id")

        self.form_2.setWidget(0, QFormLayout.ItemRole.LabelRole, self.meeting_id_label)

        self.meeting_id = RecordPicker(self.card_2)
        self.meeting_id.setObjectName(u"meeting_id")

        self.form_2.setWidget(0, QFormLayout.ItemRole.FieldRole, self.meeting_id)

        self.agenda_item_id_label = QLabel(self.card_2)
        self.agenda_item_id_label.setObjectName(u"agenda_item_id_label")
        self.agenda_item_id_label.setProperty(u"look", u"field")
        self.agenda_item_id_label.setText(u"agenda item id")

        self.form_2.setWidget(1, QFormLayout.ItemRole.LabelRole, self.agenda_item_id_label)

        self.agenda_item_id = ChoiceCombo(self.card_2)
        self.agenda_item_id.setObjectName(u"agenda_item_id")

        self.form_2.setWidget(1, QFormLayout.ItemRole.FieldRole, self.agenda_item_id)


        self.column_2.addLayout(self.form_2)

        self.end_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column_2.addItem(self.end_2)


        self.cards.addWidget(self.card_2, 1, 1, 1, 1)

        self.card_3 = QFrame(DecisionEditor)
        self.card_3.setObjectName(u"card_3")
        self.card_3.setProperty(u"look", u"card")
        self.column_3 = QVBoxLayout(self.card_3)
        self.column_3.setSpacing(12)
        self.column_3.setObjectName(u"column_3")
        self.column_3.setContentsMargins(18, 14, 18, 16)
        self.heading_3 = QLabel(self.card_3)
        self.heading_3.setObjectName(u"heading_3")
        self.heading_3.setProperty(u"look", u"section")

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

        self.form_3.setWidget(0, QFormLayout.ItemRole.LabelRole, self.marking_label)

        self.marking = CodeCombo(self.card_3)
        self.marking.setObjectName(u"marking")

        self.form_3.setWidget(0, QFormLayout.ItemRole.FieldRole, self.marking)

        self.file_number_label = QLabel(self.card_3)
        self.file_number_label.setObjectName(u"file_number_label")
        self.file_number_label.setProperty(u"look", u"field")
        self.file_number_label.setText(u"file number")

        self.form_3.setWidget(1, QFormLayout.ItemRole.LabelRole, self.file_number_label)

        self.file_number = QLineEdit(self.card_3)
        self.file_number.setObjectName(u"file_number")

        self.form_3.setWidget(1, QFormLayout.ItemRole.FieldRole, self.file_number)

        self.internal_note_label = QLabel(self.card_3)
        self.internal_note_label.setObjectName(u"internal_note_label")
        self.internal_note_label.setProperty(u"look", u"field")
        self.internal_note_label.setText(u"internal note")

        self.form_3.setWidget(2, QFormLayout.ItemRole.LabelRole, self.internal_note_label)

        self.internal_note = QPlainTextEdit(self.card_3)
        self.internal_note.setObjectName(u"internal_note")
        self.internal_note.setProperty(u"lines", 4)

        self.form_3.setWidget(2, QFormLayout.ItemRole.FieldRole, self.internal_note)


        self.column_3.addLayout(self.form_3)

        self.end_3 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column_3.addItem(self.end_3)


        self.cards.addWidget(self.card_3, 2, 0, 1, 2)

        self.end = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.cards.addItem(self.end, 3, 0, 1, 1)

        self.cards.setColumnStretch(0, 1)
        self.cards.setColumnStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.text_label.setBuddy(self.text)
        self.decided_on_label.setBuddy(self.decided_on)
        self.outcome_label.setBuddy(self.outcome)
        self.force_label.setBuddy(self.force)
        self.own_reference_label.setBuddy(self.own_reference)
        self.meeting_id_label.setBuddy(self.meeting_id)
        self.agenda_item_id_label.setBuddy(self.agenda_item_id)
        self.marking_label.setBuddy(self.marking)
        self.file_number_label.setBuddy(self.file_number)
        self.internal_note_label.setBuddy(self.internal_note)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.text, self.decided_on)
        QWidget.setTabOrder(self.decided_on, self.outcome)
        QWidget.setTabOrder(self.outcome, self.force)
        QWidget.setTabOrder(self.force, self.own_reference)
        QWidget.setTabOrder(self.own_reference, self.in_brief)
        QWidget.setTabOrder(self.in_brief, self.meeting_id)
        QWidget.setTabOrder(self.meeting_id, self.agenda_item_id)
        QWidget.setTabOrder(self.agenda_item_id, self.marking)
        QWidget.setTabOrder(self.marking, self.file_number)
        QWidget.setTabOrder(self.file_number, self.internal_note)

        self.retranslateUi(DecisionEditor)

        QMetaObject.connectSlotsByName(DecisionEditor)
    # setupUi

    def retranslateUi(self, DecisionEditor):
        self.heading_1.setText(QCoreApplication.translate("DecisionEditor", u"Decision", None))
        self.heading_2.setText(QCoreApplication.translate("DecisionEditor", u"Where it was taken", None))
        self.heading_3.setText(QCoreApplication.translate("DecisionEditor", u"Record", None))
        pass
    # retranslateUi
