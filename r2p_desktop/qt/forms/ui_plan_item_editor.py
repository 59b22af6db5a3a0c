"""Made from ui/plan_item_editor.ui by build_installer.py forms; change the .ui file instead."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QFormLayout, QFrame,
    QGridLayout, QLabel, QLineEdit, QPlainTextEdit,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from r2p_desktop.qt.widgets.choice_combo import ChoiceCombo
from r2p_desktop.qt.widgets.code_combo import CodeCombo
from r2p_desktop.qt.widgets.date_edit import (DateEdit, DateOrWordsEdit)
from r2p_desktop.qt.widgets.list_editor import ListEditor
from r2p_desktop.qt.widgets.record_picker import RecordPicker
from r2p_desktop.qt.widgets.rich_text_edit import RichTextEdit

class Ui_PlanItemEditor(object):
    def setupUi(self, PlanItemEditor):
        if not PlanItemEditor.objectName():
            PlanItemEditor.setObjectName(u"PlanItemEditor")
        self.cards = QGridLayout(PlanItemEditor)
        self.cards.setObjectName(u"cards")
        self.cards.setHorizontalSpacing(14)
        self.cards.setVerticalSpacing(14)
        self.cards.setContentsMargins(0, 0, 4, 0)
        self.card_0 = QFrame(PlanItemEditor)
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
        self.plan_id_label = QLabel(self.card_0)
        self.plan_id_label.setObjectName(u"plan_id_label")
        self.plan_id_label.setProperty(u"look", u"field")
        self.plan_id_label.setText(u"plan id")

        self.form_0.setWidget(0, QFormLayout.ItemRole.LabelRole, self.plan_id_label)

        self.plan_id = RecordPicker(self.card_0)
        self.plan_id.setObjectName(u"plan_id")

        self.form_0.setWidget(0, QFormLayout.ItemRole.FieldRole, self.plan_id)

        self.parent_id_label = QLabel(self.card_0)
        self.parent_id_label.setObjectName(u"parent_id_label")
        self.parent_id_label.setProperty(u"look", u"field")
        self.parent_id_label.setText(u"parent id")

        self.form_0.setWidget(1, QFormLayout.ItemRole.LabelRole, self.parent_id_label)

        self.parent_id = ChoiceCombo(self.card_0)
        self.parent_id.setObjectName(u"parent_id")

        self.form_0.setWidget(1, QFormLayout.ItemRole.FieldRole, self.parent_id)

        self.code_label = QLabel(self.card_0)
        self.code_label.setObjectName(u"code_label")
        self.code_label.setProperty(u"look", u"field")
        self.code_label.setText(u"code")

        self.form_0.setWidget(2, QFormLayout.ItemRole.LabelRole, self.code_label)

        self.code = QLineEdit(self.card_0)
        self.code.setObjectName(u"code")

        self.form_0.setWidget(2, QFormLayout.ItemRole.FieldRole, self.code)

        self.title_label = QLabel(self.card_0)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"look", u"field")
        self.title_label.setText(u"title")

        self.form_0.setWidget(3, QFormLayout.ItemRole.LabelRole, self.title_label)

        self.title = QPlainTextEdit(self.card_0)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"lines", 3)

        self.form_0.setWidget(3, QFormLayout.ItemRole.FieldRole, self.title)

        self.pillar_label = QLabel(self.card_0)
        self.pillar_label.setObjectName(u"pillar_label")
        self.pillar_label.setProperty(u"look", u"field")
        self.pillar_label.setText(u"pillar")

        self.form_0.setWidget(4, QFormLayout.ItemRole.LabelRole, self.pillar_label)

        self.pillar = CodeCombo(self.card_0)
        self.pillar.setObjectName(u"pillar")

        self.form_0.setWidget(4, QFormLayout.ItemRole.FieldRole, self.pillar)

        self.category_label = QLabel(self.card_0)
        self.category_label.setObjectName(u"category_label")
        self.category_label.setProperty(u"look", u"field")
        self.category_label.setText(u"category")

        self.form_0.setWidget(5, QFormLayout.ItemRole.LabelRole, self.category_label)

        self.category = CodeCombo(self.card_0)
        self.category.setObjectName(u"category")

        self.form_0.setWidget(5, QFormLayout.ItemRole.FieldRole, self.category)

        self.sphere_label = QLabel(self.card_0)
        self.sphere_label.setObjectName(u"sphere_label")
        self.sphere_label.setProperty(u"look", u"field")
        self.sphere_label.setText(u"sphere")

        self.form_0.setWidget(6, QFormLayout.ItemRole.LabelRole, self.sphere_label)

        self.sphere = CodeCombo(self.card_0)
        self.sphere.setObjectName(u"sphere")

        self.form_0.setWidget(6, QFormLayout.ItemRole.FieldRole, self.sphere)


        self.column_0.addLayout(self.form_0)

        self.end_0 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column_0.addItem(self.end_0)


        self.cards.addWidget(self.card_0, 0, 0, 1, 1)

        self.card_1 = QFrame(PlanItemEditor)
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
        self.start_on_label = QLabel(self.card_1)
        self.start_on_label.setObjectName(u"start_on_label")
        self.start_on_label.setProperty(u"look", u"field")
        self.start_on_label.setText(u"start on")

        self.form_1.setWidget(0, QFormLayout.ItemRole.LabelRole, self.start_on_label)

        self.start_on = DateEdit(self.card_1)
        self.start_on.setObjectName(u"start_on")

        self.form_1.setWidget(0, QFormLayout.ItemRole.FieldRole, self.start_on)

        self.due_on_label = QLabel(self.card_1)
        self.due_on_label.setObjectName(u"due_on_label")
        self.due_on_label.setProperty(u"look", u"field")
        self.due_on_label.setText(u"due on")

        self.form_1.setWidget(1, QFormLayout.ItemRole.LabelRole, self.due_on_label)

        self.due_on = DateOrWordsEdit(self.card_1)
        self.due_on.setObjectName(u"due_on")

        self.form_1.setWidget(1, QFormLayout.ItemRole.FieldRole, self.due_on)

        self.status_label = QLabel(self.card_1)
        self.status_label.setObjectName(u"status_label")
        self.status_label.setProperty(u"look", u"field")
        self.status_label.setText(u"status")

        self.form_1.setWidget(2, QFormLayout.ItemRole.LabelRole, self.status_label)

        self.status = CodeCombo(self.card_1)
        self.status.setObjectName(u"status")

        self.form_1.setWidget(2, QFormLayout.ItemRole.FieldRole, self.status)

        self.status_reason_label = QLabel(self.card_1)
        self.status_reason_label.setObjectName(u"status_reason_label")
        self.status_reason_label.setProperty(u"look", u"field")
        self.status_reason_label.setText(u"status reason")

        self.form_1.setWidget(3, QFormLayout.ItemRole.LabelRole, self.status_reason_label)

        self.status_reason = QPlainTextEdit(self.card_1)
        self.status_reason.setObjectName(u"status_reason")
        self.status_reason.setProperty(u"lines", 3)

        self.form_1.setWidget(3, QFormLayout.ItemRole.FieldRole, self.status_reason)

        self.in_brief = QCheckBox(self.card_1)
        self.in_brief.setObjectName(u"in_brief")
        self.in_brief.setText(u"in brief")

        self.form_1.setWidget(4, QFormLayout.ItemRole.FieldRole, self.in_brief)


        self.column_1.addLayout(self.form_1)

        self.end_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column_1.addItem(self.end_1)


        self.cards.addWidget(self.card_1, 0, 1, 1, 1)

        self.card_2 = QFrame(PlanItemEditor)
        self.card_2.setObjectName(u"card_2")
        self.card_2.setProperty(u"look", u"card")
        self.column_2 = QVBoxLayout(self.card_2)
        self.column_2.setSpacing(12)
        self.column_2.setObjectName(u"column_2")
        self.column_2.setContentsMargins(18, 14, 18, 16)
        self.description_label = QLabel(self.card_2)
        self.description_label.setObjectName(u"description_label")
        self.description_label.setProperty(u"look", u"section")
        self.description_label.setText(u"description")

        self.column_2.addWidget(self.description_label)

        self.description = RichTextEdit(self.card_2)
        self.description.setObjectName(u"description")
        self.description.setProperty(u"lines", 5)

        self.column_2.addWidget(self.description)


        self.cards.addWidget(self.card_2, 1, 0, 1, 2)

        self.card_3 = QFrame(PlanItemEditor)
        self.card_3.setObjectName(u"card_3")
        self.card_3.setProperty(u"look", u"card")
        self.column_3 = QVBoxLayout(self.card_3)
        self.column_3.setSpacing(12)
        self.column_3.setObjectName(u"column_3")
        self.column_3.setContentsMargins(18, 14, 18, 16)
        self.institutions_label = QLabel(self.card_3)
        self.institutions_label.setObjectName(u"institutions_label")
        self.institutions_label.setProperty(u"look", u"section")
        self.institutions_label.setText(u"institutions")

        self.column_3.addWidget(self.institutions_label)

        self.institutions = ListEditor(self.card_3)
        self.institutions.setObjectName(u"institutions")

        self.column_3.addWidget(self.institutions)

        self.end_3 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column_3.addItem(self.end_3)


        self.cards.addWidget(self.card_3, 2, 0, 1, 1)

        self.card_4 = QFrame(PlanItemEditor)
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

        self.report = QPushButton(self.card_4)
        self.report.setObjectName(u"report")

        self.column_4.addWidget(self.report, 0, Qt.AlignmentFlag.AlignLeading)

        self.reports = QWidget(self.card_4)
        self.reports.setObjectName(u"reports")
        self.reports_column = QVBoxLayout(self.reports)
        self.reports_column.setObjectName(u"reports_column")
        self.reports_column.setContentsMargins(0, 0, 0, 0)

        self.column_4.addWidget(self.reports)

        self.end_4 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column_4.addItem(self.end_4)


        self.cards.addWidget(self.card_4, 2, 1, 1, 1)

        self.card_5 = QFrame(PlanItemEditor)
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


        self.cards.addWidget(self.card_5, 3, 0, 1, 2)

        self.end = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.cards.addItem(self.end, 4, 0, 1, 1)

        self.cards.setColumnStretch(0, 1)
        self.cards.setColumnStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.plan_id_label.setBuddy(self.plan_id)
        self.parent_id_label.setBuddy(self.parent_id)
        self.code_label.setBuddy(self.code)
        self.title_label.setBuddy(self.title)
        self.pillar_label.setBuddy(self.pillar)
        self.category_label.setBuddy(self.category)
        self.sphere_label.setBuddy(self.sphere)
        self.start_on_label.setBuddy(self.start_on)
        self.due_on_label.setBuddy(self.due_on)
        self.status_label.setBuddy(self.status)
        self.status_reason_label.setBuddy(self.status_reason)
        self.description_label.setBuddy(self.description)
        self.institutions_label.setBuddy(self.institutions)
        self.marking_label.setBuddy(self.marking)
        self.file_number_label.setBuddy(self.file_number)
        self.internal_note_label.setBuddy(self.internal_note)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.plan_id, self.parent_id)
        QWidget.setTabOrder(self.parent_id, self.code)
        QWidget.setTabOrder(self.code, self.title)
        QWidget.setTabOrder(self.title, self.pillar)
        QWidget.setTabOrder(self.pillar, self.category)
        QWidget.setTabOrder(self.category, self.sphere)
        QWidget.setTabOrder(self.sphere, self.start_on)
        QWidget.setTabOrder(self.start_on, self.due_on)
        QWidget.setTabOrder(self.due_on, self.status)
        QWidget.setTabOrder(self.status, self.status_reason)
        QWidget.setTabOrder(self.status_reason, self.in_brief)
        QWidget.setTabOrder(self.in_brief, self.description)
        QWidget.setTabOrder(self.description, self.institutions)
        QWidget.setTabOrder(self.institutions, self.report)
        QWidget.setTabOrder(self.report, self.marking)
        QWidget.setTabOrder(self.marking, self.file_number)
        QWidget.setTabOrder(self.file_number, self.internal_note)

        self.retranslateUi(PlanItemEditor)

        QMetaObject.connectSlotsByName(PlanItemEditor)
    # setupUi

    def retranslateUi(self, PlanItemEditor):
        self.heading_0.setText(QCoreApplication.translate("PlanItemEditor", u"Item", None))
        self.heading_1.setText(QCoreApplication.translate("PlanItemEditor", u"State", None))
        self.heading_4.setText(QCoreApplication.translate("PlanItemEditor", u"Progress", None))
        self.report.setText(QCoreApplication.translate("PlanItemEditor", u"Report progress\u2026", None))
        self.heading_5.setText(QCoreApplication.translate("PlanItemEditor", u"Record", None))
        pass
    # retranslateUi
