"""Made from ui/body_editor.ui by build_installer.py forms; change the .ui file instead."""

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
from r2p_desktop.qt.widgets.list_editor import ListEditor
from r2p_desktop.qt.widgets.rich_text_edit import RichTextEdit

class Ui_BodyEditor(object):
    def setupUi(self, BodyEditor):
        if not BodyEditor.objectName():
            BodyEditor.setObjectName(u"BodyEditor")
        self.cards = QGridLayout(BodyEditor)
        self.cards.setObjectName(u"cards")
        self.cards.setHorizontalSpacing(14)
        self.cards.setVerticalSpacing(14)
        self.cards.setContentsMargins(0, 0, 4, 0)
        self.card_0 = QFrame(BodyEditor)
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
        self.name_label = QLabel(self.card_0)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setProperty(u"look", u"field")
        self.name_label.setText(u"name")

        self.form_0.setWidget(0, QFormLayout.ItemRole.LabelRole, self.name_label)

        self.name = QLineEdit(self.card_0)
        self.name.setObjectName(u"name")

        self.form_0.setWidget(0, QFormLayout.ItemRole.FieldRole, self.name)

        self.short_name_label = QLabel(self.card_0)
        self.short_name_label.setObjectName(u"short_name_label")
        self.short_name_label.setProperty(u"look", u"field")
        self.short_name_label.setText(u"short name")

        self.form_0.setWidget(1, QFormLayout.ItemRole.LabelRole, self.short_name_label)

        self.short_name = QLineEdit(self.card_0)
        self.short_name.setObjectName(u"short_name")

        self.form_0.setWidget(1, QFormLayout.ItemRole.FieldRole, self.short_name)

        self.kind_label = QLabel(self.card_0)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setProperty(u"look", u"field")
        self.kind_label.setText(u"kind")

        self.form_0.setWidget(2, QFormLayout.ItemRole.LabelRole, self.kind_label)

        self.kind = CodeCombo(self.card_0)
        self.kind.setObjectName(u"kind")

        self.form_0.setWidget(2, QFormLayout.ItemRole.FieldRole, self.kind)

        self.established_on_label = QLabel(self.card_0)
        self.established_on_label.setObjectName(u"established_on_label")
        self.established_on_label.setProperty(u"look", u"field")
        self.established_on_label.setText(u"established on")

        self.form_0.setWidget(3, QFormLayout.ItemRole.LabelRole, self.established_on_label)

        self.established_on = DateEdit(self.card_0)
        self.established_on.setObjectName(u"established_on")

        self.form_0.setWidget(3, QFormLayout.ItemRole.FieldRole, self.established_on)

        self.frequency_label = QLabel(self.card_0)
        self.frequency_label.setObjectName(u"frequency_label")
        self.frequency_label.setProperty(u"look", u"field")
        self.frequency_label.setText(u"frequency")

        self.form_0.setWidget(4, QFormLayout.ItemRole.LabelRole, self.frequency_label)

        self.frequency = QLineEdit(self.card_0)
        self.frequency.setObjectName(u"frequency")

        self.form_0.setWidget(4, QFormLayout.ItemRole.FieldRole, self.frequency)


        self.column_0.addLayout(self.form_0)

        self.end_0 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column_0.addItem(self.end_0)


        self.cards.addWidget(self.card_0, 0, 0, 1, 1)

        self.card_1 = QFrame(BodyEditor)
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
        self.marking_label = QLabel(self.card_1)
        self.marking_label.setObjectName(u"marking_label")
        self.marking_label.setProperty(u"look", u"field")
        self.marking_label.setText(u"marking")

        self.form_1.setWidget(0, QFormLayout.ItemRole.LabelRole, self.marking_label)

        self.marking = CodeCombo(self.card_1)
        self.marking.setObjectName(u"marking")

        self.form_1.setWidget(0, QFormLayout.ItemRole.FieldRole, self.marking)

        self.file_number_label = QLabel(self.card_1)
        self.file_number_label.setObjectName(u"file_number_label")
        self.file_number_label.setProperty(u"look", u"field")
        self.file_number_label.setText(u"file number")

        self.form_1.setWidget(1, QFormLayout.ItemRole.LabelRole, self.file_number_label)

        self.file_number = QLineEdit(self.card_1)
        self.file_number.setObjectName(u"file_number")

        self.form_1.setWidget(1, QFormLayout.ItemRole.FieldRole, self.file_number)

        self.internal_note_label = QLabel(self.card_1)
        self.internal_note_label.setObjectName(u"internal_note_label")
        self.internal_note_label.setProperty(u"look", u"field")
        self.internal_note_label.setText(u"internal note")

        self.form_1.setWidget(2, QFormLayout.ItemRole.LabelRole, self.internal_note_label)

        self.internal_note = QPlainTextEdit(self.card_1)
        self.internal_note.setObjectName(u"internal_note")
        self.internal_note.setProperty(u"lines", 4)

        self.form_1.setWidget(2, QFormLayout.ItemRole.FieldRole, self.internal_note)


        self.column_1.addLayout(self.form_1)

        self.end_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column_1.addItem(self.end_1)


        self.cards.addWidget(self.card_1, 0, 1, 1, 1)

        self.card_2 = QFrame(BodyEditor)
        self.card_2.setObjectName(u"card_2")
        self.card_2.setProperty(u"look", u"card")
        self.column_2 = QVBoxLayout(self.card_2)
        self.column_2.setSpacing(12)
        self.column_2.setObjectName(u"column_2")
        self.column_2.setContentsMargins(18, 14, 18, 16)
        self.memberships_label = QLabel(self.card_2)
        self.memberships_label.setObjectName(u"memberships_label")
        self.memberships_label.setProperty(u"look", u"section")
        self.memberships_label.setText(u"memberships")

        self.column_2.addWidget(self.memberships_label)

        self.memberships = ListEditor(self.card_2)
        self.memberships.setObjectName(u"memberships")

        self.column_2.addWidget(self.memberships)

        self.end_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column_2.addItem(self.end_2)


        self.cards.addWidget(self.card_2, 1, 0, 1, 2)

        self.card_3 = QFrame(BodyEditor)
        self.card_3.setObjectName(u"card_3")
        self.card_3.setProperty(u"look", u"card")
        self.column_3 = QVBoxLayout(self.card_3)
        self.column_3.setSpacing(12)
        self.column_3.setObjectName(u"column_3")
        self.column_3.setContentsMargins(18, 14, 18, 16)
        self.mandate_label = QLabel(self.card_3)
        self.mandate_label.setObjectName(u"mandate_label")
        self.mandate_label.setProperty(u"look", u"section")
        self.mandate_label.setText(u"mandate")

        self.column_3.addWidget(self.mandate_label)

        self.mandate = RichTextEdit(self.card_3)
        self.mandate.setObjectName(u"mandate")
        self.mandate.setProperty(u"lines", 6)

        self.column_3.addWidget(self.mandate)


        self.cards.addWidget(self.card_3, 2, 0, 1, 2)

        self.end = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.cards.addItem(self.end, 3, 0, 1, 1)

        self.cards.setColumnStretch(0, 1)
        self.cards.setColumnStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name)
        self.short_name_label.setBuddy(self.short_name)
        self.kind_label.setBuddy(self.kind)
        self.established_on_label.setBuddy(self.established_on)
        self.frequency_label.setBuddy(self.frequency)
        self.marking_label.setBuddy(self.marking)
        self.file_number_label.setBuddy(self.file_number)
        self.internal_note_label.setBuddy(self.internal_note)
        self.memberships_label.setBuddy(self.memberships)
        self.mandate_label.setBuddy(self.mandate)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name, self.short_name)
        QWidget.setTabOrder(self.short_name, self.kind)
        QWidget.setTabOrder(self.kind, self.established_on)
        QWidget.setTabOrder(self.established_on, self.frequency)
        QWidget.setTabOrder(self.frequency, self.marking)
        QWidget.setTabOrder(self.marking, self.file_number)
        QWidget.setTabOrder(self.file_number, self.internal_note)
        QWidget.setTabOrder(self.internal_note, self.memberships)
        QWidget.setTabOrder(self.memberships, self.mandate)

        self.retranslateUi(BodyEditor)

        QMetaObject.connectSlotsByName(BodyEditor)
    # setupUi

    def retranslateUi(self, BodyEditor):
        self.heading_0.setText(QCoreApplication.translate("BodyEditor", u"Body", None))
        self.heading_1.setText(QCoreApplication.translate("BodyEditor", u"Record", None))
        pass
    # retranslateUi
