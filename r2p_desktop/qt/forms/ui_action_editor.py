"""Made from ui/action_editor.ui by build_installer.py forms; change the .ui file instead."""

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
from r2p_desktop.qt.widgets.date_edit import DateOrWordsEdit
from r2p_desktop.qt.widgets.record_picker import RecordPicker
from r2p_desktop.qt.widgets.rich_text_edit import RichTextEdit

class Ui_ActionEditor(object):
    def setupUi(self, ActionEditor):
        if not ActionEditor.objectName():
            ActionEditor.setObjectName(u"ActionEditor")
        self.cards = QGridLayout(ActionEditor)
        self.cards.setObjectName(u"cards")
        self.cards.setHorizontalSpacing(14)
        self.cards.setVerticalSpacing(14)
        self.cards.setContentsMargins(0, 0, 4, 0)
        self.card_0 = QFrame(ActionEditor)
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
        self.text.setProperty(u"lines", 3)

        self.column_0.addWidget(self.text)

        self.end_0 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column_0.addItem(self.end_0)


        self.cards.addWidget(self.card_0, 0, 0, 1, 2)

        self.card_1 = QFrame(ActionEditor)
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
        self.institution_id_label = QLabel(self.card_1)
        self.institution_id_label.setObjectName(u"institution_id_label")
        self.institution_id_label.setProperty(u"look", u"field")
        self.institution_id_label.setText(u"institution id")

        self.form_1.setWidget(0, QFormLayout.ItemRole.LabelRole, self.institution_id_label)

        self.institution_id = RecordPicker(self.card_1)
        self.institution_id.setObjectName(u"institution_id")

        self.form_1.setWidget(0, QFormLayout.ItemRole.FieldRole, self.institution_id)

        self.post_id_label = QLabel(self.card_1)
        self.post_id_label.setObjectName(u"post_id_label")
        self.post_id_label.setProperty(u"look", u"field")
        self.post_id_label.setText(u"post id")

        self.form_1.setWidget(1, QFormLayout.ItemRole.LabelRole, self.post_id_label)

        self.post_id = ChoiceCombo(self.card_1)
        self.post_id.setObjectName(u"post_id")

        self.form_1.setWidget(1, QFormLayout.ItemRole.FieldRole, self.post_id)

        self.person_id_label = QLabel(self.card_1)
        self.person_id_label.setObjectName(u"person_id_label")
        self.person_id_label.setProperty(u"look", u"field")
        self.person_id_label.setText(u"person id")

        self.form_1.setWidget(2, QFormLayout.ItemRole.LabelRole, self.person_id_label)

        self.person_id = RecordPicker(self.card_1)
        self.person_id.setObjectName(u"person_id")

        self.form_1.setWidget(2, QFormLayout.ItemRole.FieldRole, self.person_id)

        self.due_on_label = QLabel(self.card_1)
        self.due_on_label.setObjectName(u"due_on_label")
        self.due_on_label.setProperty(u"look", u"field")
        self.due_on_label.setText(u"due on")

        self.form_1.setWidget(3, QFormLayout.ItemRole.LabelRole, self.due_on_label)

        self.due_on = DateOrWordsEdit(self.card_1)
        self.due_on.setObjectName(u"due_on")

        self.form_1.setWidget(3, QFormLayout.ItemRole.FieldRole, self.due_on)

        self.priority_label = QLabel(self.card_1)
        self.priority_label.setObjectName(u"priority_label")
        self.priority_label.setProperty(u"look", u"field")
        self.priority_label.setText(u"priority")

        self.form_1.setWidget(4, QFormLayout.ItemRole.LabelRole, self.priority_label)

        self.priority = CodeCombo(self.card_1)
        self.priority.setObjectName(u"priority")

        self.form_1.setWidget(4, QFormLayout.ItemRole.FieldRole, self.priority)


        self.column_1.addLayout(self.form_1)

        self.end_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column_1.addItem(self.end_1)


        self.cards.addWidget(self.card_1, 1, 0, 1, 1)

        self.card_2 = QFrame(ActionEditor)
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
        self.status_label = QLabel(self.card_2)
        self.status_label.setObjectName(u"status_label")
        self.status_label.setProperty(u"look", u"field")
        self.status_label.setText(u"status")

        self.form_2.setWidget(0, QFormLayout.ItemRole.LabelRole, self.status_label)

        self.status = CodeCombo(self.card_2)
        self.status.setObjectName(u"status")

        self.form_2.setWidget(0, QFormLayout.ItemRole.FieldRole, self.status)

        self.completed_on_label = QLabel(self.card_2)
        self.completed_on_label.setObjectName(u"completed_on_label")
        self.completed_on_label.setProperty(u"look", u"field")
        self.completed_on_label.setText(u"completed on")

        self.form_2.setWidget(1, QFormLayout.ItemRole.LabelRole, self.completed_on_label)

        self.completed_on = DateOrWordsEdit(self.card_2)
        self.completed_on.setObjectName(u"completed_on")

        self.form_2.setWidget(1, QFormLayout.ItemRole.FieldRole, self.completed_on)

        self.own_reference_label = QLabel(self.card_2)
        self.own_reference_label.setObjectName(u"own_reference_label")
        self.own_reference_label.setProperty(u"look", u"field")
        self.own_reference_label.setText(u"own reference")

        self.form_2.setWidget(2, QFormLayout.ItemRole.LabelRole, self.own_reference_label)

        self.own_reference = QLineEdit(self.card_2)
        self.own_reference.setObjectName(u"own_reference")

        self.form_2.setWidget(2, QFormLayout.ItemRole.FieldRole, self.own_reference)

        self.in_brief = QCheckBox(self.card_2)
        self.in_brief.setObjectName(u"in_brief")
        self.in_brief.setText(u"in brief")

        self.form_2.setWidget(3, QFormLayout.ItemRole.FieldRole, self.in_brief)


        self.column_2.addLayout(self.form_2)

        self.end_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column_2.addItem(self.end_2)


        self.cards.addWidget(self.card_2, 1, 1, 1, 1)

        self.card_3 = QFrame(ActionEditor)
        self.card_3.setObjectName(u"card_3")
        self.card_3.setProperty(u"look", u"card")
        self.column_3 = QVBoxLayout(self.card_3)
        self.column_3.setSpacing(12)
        self.column_3.setObjectName(u"column_3")
        self.column_3.setContentsMargins(18, 14, 18, 16)
        self.progress_label = QLabel(self.card_3)
        self.progress_label.setObjectName(u"progress_label")
        self.progress_label.setProperty(u"look", u"section")
        self.progress_label.setText(u"progress")

        self.column_3.addWidget(self.progress_label)

        self.progress = RichTextEdit(self.card_3)
        self.progress.setObjectName(u"progress")
        self.progress.setProperty(u"lines", 6)

        self.column_3.addWidget(self.progress)


        self.cards.addWidget(self.card_3, 2, 0, 1, 2)

        self.card_4 = QFrame(ActionEditor)
        self.card_4.setObjectName(u"card_4")
        self.card_4.setProperty(u"look", u"card")
        self.column_4 = QVBoxLayout(self.card_4)
        self.column_4.setSpacing(12)
        self.column_4.setObjectName(u"column_4")
        self.column_4.setContentsMargins(18, 14, 18, 16)
        self.heading_4 = QLabel(self.card_4)
        self.heading_4.setObjectName(u"heading_4")
        self.heading_4.setProperty(u"look", u"section")

        self.column_4.addWidget(self.heading_4)

        self.form_4 = QFormLayout()
        self.form_4.setObjectName(u"form_4")
        self.form_4.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.form_4.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        self.form_4.setLabelAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)
        self.form_4.setHorizontalSpacing(16)
        self.form_4.setVerticalSpacing(9)
        self.meeting_id_label = QLabel(self.card_4)
        self.meeting_id_label.setObjectName(u"meeting_id_label")
        self.meeting_id_label.setProperty(u"look", u"field")
        self.meeting_id_label.setText(u"meeting id")

        self.form_4.setWidget(0, QFormLayout.ItemRole.LabelRole, self.meeting_id_label)

        self.meeting_id = RecordPicker(self.card_4)
        self.meeting_id.setObjectName(u"meeting_id")

        self.form_4.setWidget(0, QFormLayout.ItemRole.FieldRole, self.meeting_id)

        self.agenda_item_id_label = QLabel(self.card_4)
        self.agenda_item_id_label.setObjectName(u"agenda_item_id_label")
        self.agenda_item_id_label.setProperty(u"look", u"field")
        self.agenda_item_id_label.setText(u"agenda item id")

        self.form_4.setWidget(1, QFormLayout.ItemRole.LabelRole, self.agenda_item_id_label)

        self.agenda_item_id = ChoiceCombo(self.card_4)
        self.agenda_item_id.setObjectName(u"agenda_item_id")

        self.form_4.setWidget(1, QFormLayout.ItemRole.FieldRole, self.agenda_item_id)

        self.decision_id_label = QLabel(self.card_4)
        self.decision_id_label.setObjectName(u"decision_id_label")
        self.decision_id_label.setProperty(u"look", u"field")
        self.decision_id_label.setText(u"decision id")

        self.form_4.setWidget(2, QFormLayout.ItemRole.LabelRole, self.decision_id_label)

        self.decision_id = RecordPicker(self.card_4)
        self.decision_id.setObjectName(u"decision_id")

        self.form_4.setWidget(2, QFormLayout.ItemRole.FieldRole, self.decision_id)

        self.plan_item_id_label = QLabel(self.card_4)
        self.plan_item_id_label.setObjectName(u"plan_item_id_label")
        self.plan_item_id_label.setProperty(u"look", u"field")
        self.plan_item_id_label.setText(u"plan item id")

        self.form_4.setWidget(3, QFormLayout.ItemRole.LabelRole, self.plan_item_id_label)

        self.plan_item_id = RecordPicker(self.card_4)
        self.plan_item_id.setObjectName(u"plan_item_id")

        self.form_4.setWidget(3, QFormLayout.ItemRole.FieldRole, self.plan_item_id)

        self.source_words_label = QLabel(self.card_4)
        self.source_words_label.setObjectName(u"source_words_label")
        self.source_words_label.setProperty(u"look", u"field")
        self.source_words_label.setText(u"source words")

        self.form_4.setWidget(4, QFormLayout.ItemRole.LabelRole, self.source_words_label)

        self.source_words = QLineEdit(self.card_4)
        self.source_words.setObjectName(u"source_words")

        self.form_4.setWidget(4, QFormLayout.ItemRole.FieldRole, self.source_words)


        self.column_4.addLayout(self.form_4)

        self.end_4 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column_4.addItem(self.end_4)


        self.cards.addWidget(self.card_4, 3, 0, 1, 1)

        self.card_5 = QFrame(ActionEditor)
        self.card_5.setObjectName(u"card_5")
        self.card_5.setProperty(u"look", u"card")
        self.column_5 = QVBoxLayout(self.card_5)
        self.column_5.setSpacing(12)
        self.column_5.setObjectName(u"column_5")
        self.column_5.setContentsMargins(18, 14, 18, 16)
        self.heading_5 = QLabel(self.card_5)
        self.heading_5.setObjectName(u"heading_5")
        self.heading_5.setProperty(u"look", u"section")

        self.column_5.addWidget(self.heading_5)

        self.form_5 = QFormLayout()
        self.form_5.setObjectName(u"form_5")
        self.form_5.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.form_5.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        self.form_5.setLabelAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)
        self.form_5.setHorizontalSpacing(16)
        self.form_5.setVerticalSpacing(9)
        self.marking_label = QLabel(self.card_5)
        self.marking_label.setObjectName(u"marking_label")
        self.marking_label.setProperty(u"look", u"field")
        self.marking_label.setText(u"marking")

        self.form_5.setWidget(0, QFormLayout.ItemRole.LabelRole, self.marking_label)

        self.marking = CodeCombo(self.card_5)
        self.marking.setObjectName(u"marking")

        self.form_5.setWidget(0, QFormLayout.ItemRole.FieldRole, self.marking)

        self.file_number_label = QLabel(self.card_5)
        self.file_number_label.setObjectName(u"file_number_label")
        self.file_number_label.setProperty(u"look", u"field")
        self.file_number_label.setText(u"file number")

        self.form_5.setWidget(1, QFormLayout.ItemRole.LabelRole, self.file_number_label)

        self.file_number = QLineEdit(self.card_5)
        self.file_number.setObjectName(u"file_number")

        self.form_5.setWidget(1, QFormLayout.ItemRole.FieldRole, self.file_number)

        self.internal_note_label = QLabel(self.card_5)
        self.internal_note_label.setObjectName(u"internal_note_label")
        self.internal_note_label.setProperty(u"look", u"field")
        self.internal_note_label.setText(u"internal note")

        self.form_5.setWidget(2, QFormLayout.ItemRole.LabelRole, self.internal_note_label)

        self.internal_note = QPlainTextEdit(self.card_5)
        self.internal_note.setObjectName(u"internal_note")
        self.internal_note.setProperty(u"lines", 4)

        self.form_5.setWidget(2, QFormLayout.ItemRole.FieldRole, self.internal_note)


        self.column_5.addLayout(self.form_5)

        self.end_5 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column_5.addItem(self.end_5)


        self.cards.addWidget(self.card_5, 3, 1, 1, 1)

        self.end = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.cards.addItem(self.end, 4, 0, 1, 1)

        self.cards.setColumnStretch(0, 1)
        self.cards.setColumnStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.text_label.setBuddy(self.text)
        self.institution_id_label.setBuddy(self.institution_id)
        self.post_id_label.setBuddy(self.post_id)
        self.person_id_label.setBuddy(self.person_id)
        self.due_on_label.setBuddy(self.due_on)
        self.priority_label.setBuddy(self.priority)
        self.status_label.setBuddy(self.status)
        self.completed_on_label.setBuddy(self.completed_on)
        self.own_reference_label.setBuddy(self.own_reference)
        self.progress_label.setBuddy(self.progress)
        self.meeting_id_label.setBuddy(self.meeting_id)
        self.agenda_item_id_label.setBuddy(self.agenda_item_id)
        self.decision_id_label.setBuddy(self.decision_id)
        self.plan_item_id_label.setBuddy(self.plan_item_id)
        self.source_words_label.setBuddy(self.source_words)
        self.marking_label.setBuddy(self.marking)
        self.file_number_label.setBuddy(self.file_number)
        self.internal_note_label.setBuddy(self.internal_note)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.text, self.institution_id)
        QWidget.setTabOrder(self.institution_id, self.post_id)
        QWidget.setTabOrder(self.post_id, self.person_id)
        QWidget.setTabOrder(self.person_id, self.due_on)
        QWidget.setTabOrder(self.due_on, self.priority)
        QWidget.setTabOrder(self.priority, self.status)
        QWidget.setTabOrder(self.status, self.completed_on)
        QWidget.setTabOrder(self.completed_on, self.own_reference)
        QWidget.setTabOrder(self.own_reference, self.in_brief)
        QWidget.setTabOrder(self.in_brief, self.progress)
        QWidget.setTabOrder(self.progress, self.meeting_id)
        QWidget.setTabOrder(self.meeting_id, self.agenda_item_id)
        QWidget.setTabOrder(self.agenda_item_id, self.decision_id)
        QWidget.setTabOrder(self.decision_id, self.plan_item_id)
        QWidget.setTabOrder(self.plan_item_id, self.source_words)
        QWidget.setTabOrder(self.source_words, self.marking)
        QWidget.setTabOrder(self.marking, self.file_number)
        QWidget.setTabOrder(self.file_number, self.internal_note)

        self.retranslateUi(ActionEditor)

        QMetaObject.connectSlotsByName(ActionEditor)
    # setupUi

    def retranslateUi(self, ActionEditor):
        self.heading_1.setText(QCoreApplication.translate("ActionEditor", u"Who and when", None))
        self.heading_2.setText(QCoreApplication.translate("ActionEditor", u"State", None))
        self.heading_4.setText(QCoreApplication.translate("ActionEditor", u"Where it came from", None))
        self.heading_5.setText(QCoreApplication.translate("ActionEditor", u"Record", None))
        pass
    # retranslateUi
