"""Made from ui/plan_editor.ui by build_installer.py forms; change the .ui file instead."""

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

class Ui_PlanEditor(object):
    def setupUi(self, PlanEditor):
        if not PlanEditor.objectName():
            PlanEditor.setObjectName(u"PlanEditor")
        self.cards = QGridLayout(PlanEditor)
        self.cards.setObjectName(u"cards")
        self.cards.setHorizontalSpacing(14)
        self.cards.setVerticalSpacing(14)
        self.cards.setContentsMargins(0, 0, 4, 0)
        self.card_0 = QFrame(PlanEditor)
        self.card_0.setObjectName(u"card_0")
        self.card_0.setProperty(u"look", u"card")
        self.column_0 = QVBoxLayout(self.card_0)
        self.column_0.setSpacing(12)
        self.column_0.setObjectName(u"column_0")
        self.column_0.setContentsMargins(18, 14, 18, 16)
        self.heading_0 = QLabel(self.card_0)
        self.heading_0.setObjectName(u"heading_0")
        self.heading_0.setProperty(u"look", u"section")

        self.column_0.addWidget(self.heading_0)

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

        self.form_0.setWidget(0, QFormLayout.ItemRole.LabelRole, self.title_label)

        self.title = QLineEdit(self.card_0)
        self.title.setObjectName(u"title")

        self.form_0.setWidget(0, QFormLayout.ItemRole.FieldRole, self.title)

        self.short_title_label = QLabel(self.card_0)
        self.short_title_label.setObjectName(u"short_title_label")
        self.short_title_label.setProperty(u"look", u"field")
        self.short_title_label.setText(u"short title")

        self.form_0.setWidget(1, QFormLayout.ItemRole.LabelRole, self.short_title_label)

        self.short_title = QLineEdit(self.card_0)
        self.short_title.setObjectName(u"short_title")

        self.form_0.setWidget(1, QFormLayout.ItemRole.FieldRole, self.short_title)

        self.period_from_on_label = QLabel(self.card_0)
        self.period_from_on_label.setObjectName(u"period_from_on_label")
        self.period_from_on_label.setProperty(u"look", u"field")
        self.period_from_on_label.setText(u"period from on")

        self.form_0.setWidget(2, QFormLayout.ItemRole.LabelRole, self.period_from_on_label)

        self.period_from_on = DateEdit(self.card_0)
        self.period_from_on.setObjectName(u"period_from_on")

        self.form_0.setWidget(2, QFormLayout.ItemRole.FieldRole, self.period_from_on)

        self.period_to_on_label = QLabel(self.card_0)
        self.period_to_on_label.setObjectName(u"period_to_on_label")
        self.period_to_on_label.setProperty(u"look", u"field")
        self.period_to_on_label.setText(u"period to on")

        self.form_0.setWidget(3, QFormLayout.ItemRole.LabelRole, self.period_to_on_label)

        self.period_to_on = DateEdit(self.card_0)
        self.period_to_on.setObjectName(u"period_to_on")

        self.form_0.setWidget(3, QFormLayout.ItemRole.FieldRole, self.period_to_on)

        self.state_label = QLabel(self.card_0)
        self.state_label.setObjectName(u"state_label")
        self.state_label.setProperty(u"look", u"field")
        self.state_label.setText(u"state")

        self.form_0.setWidget(4, QFormLayout.ItemRole.LabelRole, self.state_label)

        self.state = CodeCombo(self.card_0)
        self.state.setObjectName(u"state")

        self.form_0.setWidget(4, QFormLayout.ItemRole.FieldRole, self.state)

        self.next_report_on_label = QLabel(self.card_0)
        self.next_report_on_label.setObjectName(u"next_report_on_label")
        self.next_report_on_label.setProperty(u"look", u"field")
        self.next_report_on_label.setText(u"next report on")

        self.form_0.setWidget(5, QFormLayout.ItemRole.LabelRole, self.next_report_on_label)

        self.next_report_on = DateEdit(self.card_0)
        self.next_report_on.setObjectName(u"next_report_on")

        self.form_0.setWidget(5, QFormLayout.ItemRole.FieldRole, self.next_report_on)


        self.column_0.addLayout(self.form_0)

        self.end_0 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column_0.addItem(self.end_0)


        self.cards.addWidget(self.card_0, 0, 0, 1, 1)

        self.card_1 = QFrame(PlanEditor)
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
        self.adopted_by_label = QLabel(self.card_1)
        self.adopted_by_label.setObjectName(u"adopted_by_label")
        self.adopted_by_label.setProperty(u"look", u"field")
        self.adopted_by_label.setText(u"adopted by")

        self.form_1.setWidget(0, QFormLayout.ItemRole.LabelRole, self.adopted_by_label)

        self.adopted_by = QLineEdit(self.card_1)
        self.adopted_by.setObjectName(u"adopted_by")

        self.form_1.setWidget(0, QFormLayout.ItemRole.FieldRole, self.adopted_by)

        self.adopted_on_label = QLabel(self.card_1)
        self.adopted_on_label.setObjectName(u"adopted_on_label")
        self.adopted_on_label.setProperty(u"look", u"field")
        self.adopted_on_label.setText(u"adopted on")

        self.form_1.setWidget(1, QFormLayout.ItemRole.LabelRole, self.adopted_on_label)

        self.adopted_on = DateEdit(self.card_1)
        self.adopted_on.setObjectName(u"adopted_on")

        self.form_1.setWidget(1, QFormLayout.ItemRole.FieldRole, self.adopted_on)

        self.legal_reference_label = QLabel(self.card_1)
        self.legal_reference_label.setObjectName(u"legal_reference_label")
        self.legal_reference_label.setProperty(u"look", u"field")
        self.legal_reference_label.setText(u"legal reference")

        self.form_1.setWidget(2, QFormLayout.ItemRole.LabelRole, self.legal_reference_label)

        self.legal_reference = QLineEdit(self.card_1)
        self.legal_reference.setObjectName(u"legal_reference")

        self.form_1.setWidget(2, QFormLayout.ItemRole.FieldRole, self.legal_reference)

        self.level_names_label = QLabel(self.card_1)
        self.level_names_label.setObjectName(u"level_names_label")
        self.level_names_label.setProperty(u"look", u"field")
        self.level_names_label.setText(u"level names")

        self.form_1.setWidget(3, QFormLayout.ItemRole.LabelRole, self.level_names_label)

        self.level_names = QPlainTextEdit(self.card_1)
        self.level_names.setObjectName(u"level_names")
        self.level_names.setProperty(u"lines", 4)

        self.form_1.setWidget(3, QFormLayout.ItemRole.FieldRole, self.level_names)


        self.column_1.addLayout(self.form_1)

        self.end_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column_1.addItem(self.end_1)


        self.cards.addWidget(self.card_1, 0, 1, 1, 1)

        self.card_2 = QFrame(PlanEditor)
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


        self.cards.addWidget(self.card_2, 1, 0, 1, 2)

        self.end = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.cards.addItem(self.end, 2, 0, 1, 1)

        self.cards.setColumnStretch(0, 1)
        self.cards.setColumnStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.title_label.setBuddy(self.title)
        self.short_title_label.setBuddy(self.short_title)
        self.period_from_on_label.setBuddy(self.period_from_on)
        self.period_to_on_label.setBuddy(self.period_to_on)
        self.state_label.setBuddy(self.state)
        self.next_report_on_label.setBuddy(self.next_report_on)
        self.adopted_by_label.setBuddy(self.adopted_by)
        self.adopted_on_label.setBuddy(self.adopted_on)
        self.legal_reference_label.setBuddy(self.legal_reference)
        self.level_names_label.setBuddy(self.level_names)
        self.marking_label.setBuddy(self.marking)
        self.file_number_label.setBuddy(self.file_number)
        self.internal_note_label.setBuddy(self.internal_note)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.title, self.short_title)
        QWidget.setTabOrder(self.short_title, self.period_from_on)
        QWidget.setTabOrder(self.period_from_on, self.period_to_on)
        QWidget.setTabOrder(self.period_to_on, self.state)
        QWidget.setTabOrder(self.state, self.next_report_on)
        QWidget.setTabOrder(self.next_report_on, self.adopted_by)
        QWidget.setTabOrder(self.adopted_by, self.adopted_on)
        QWidget.setTabOrder(self.adopted_on, self.legal_reference)
        QWidget.setTabOrder(self.legal_reference, self.level_names)
        QWidget.setTabOrder(self.level_names, self.marking)
        QWidget.setTabOrder(self.marking, self.file_number)
        QWidget.setTabOrder(self.file_number, self.internal_note)

        self.retranslateUi(PlanEditor)

        QMetaObject.connectSlotsByName(PlanEditor)
    # setupUi

    def retranslateUi(self, PlanEditor):
        self.heading_0.setText(QCoreApplication.translate("PlanEditor", u"Plan", None))
        self.heading_1.setText(QCoreApplication.translate("PlanEditor", u"Adoption", None))
        self.heading_2.setText(QCoreApplication.translate("PlanEditor", u"Record", None))
        pass
    # retranslateUi
