"""Made from ui/institution_editor.ui by build_installer.py forms; change the .ui file instead."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFormLayout, QFrame, QGridLayout,
    QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from r2p_desktop.qt.widgets.code_combo import CodeCombo
from r2p_desktop.qt.widgets.date_edit import DateEdit
from r2p_desktop.qt.widgets.list_editor import ListEditor
from r2p_desktop.qt.widgets.record_picker import RecordPicker

class Ui_InstitutionEditor(object):
    def setupUi(self, InstitutionEditor):
        if not InstitutionEditor.objectName():
            InstitutionEditor.setObjectName(u"InstitutionEditor")
        self.cards = QGridLayout(InstitutionEditor)
        self.cards.setObjectName(u"cards")
        self.cards.setHorizontalSpacing(14)
        self.cards.setVerticalSpacing(14)
        self.cards.setContentsMargins(0, 0, 4, 0)
        self.card_0 = QFrame(InstitutionEditor)
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

        self.parent_id_label = QLabel(self.card_0)
        self.parent_id_label.setObjectName(u"parent_id_label")
        self.parent_id_label.setProperty(u"look", u"field")
        self.parent_id_label.setText(u"parent id")

        self.form_0.setWidget(3, QFormLayout.ItemRole.LabelRole, self.parent_id_label)

        self.parent_id = RecordPicker(self.card_0)
        self.parent_id.setObjectName(u"parent_id")

        self.form_0.setWidget(3, QFormLayout.ItemRole.FieldRole, self.parent_id)

        self.precedence_label = QLabel(self.card_0)
        self.precedence_label.setObjectName(u"precedence_label")
        self.precedence_label.setProperty(u"look", u"field")
        self.precedence_label.setText(u"precedence")

        self.form_0.setWidget(4, QFormLayout.ItemRole.LabelRole, self.precedence_label)

        self.precedence = QLineEdit(self.card_0)
        self.precedence.setObjectName(u"precedence")

        self.form_0.setWidget(4, QFormLayout.ItemRole.FieldRole, self.precedence)

        self.active_from_on_label = QLabel(self.card_0)
        self.active_from_on_label.setObjectName(u"active_from_on_label")
        self.active_from_on_label.setProperty(u"look", u"field")
        self.active_from_on_label.setText(u"active from on")

        self.form_0.setWidget(5, QFormLayout.ItemRole.LabelRole, self.active_from_on_label)

        self.active_from_on = DateEdit(self.card_0)
        self.active_from_on.setObjectName(u"active_from_on")

        self.form_0.setWidget(5, QFormLayout.ItemRole.FieldRole, self.active_from_on)

        self.active_to_on_label = QLabel(self.card_0)
        self.active_to_on_label.setObjectName(u"active_to_on_label")
        self.active_to_on_label.setProperty(u"look", u"field")
        self.active_to_on_label.setText(u"active to on")

        self.form_0.setWidget(6, QFormLayout.ItemRole.LabelRole, self.active_to_on_label)

        self.active_to_on = DateEdit(self.card_0)
        self.active_to_on.setObjectName(u"active_to_on")

        self.form_0.setWidget(6, QFormLayout.ItemRole.FieldRole, self.active_to_on)


        self.column_0.addLayout(self.form_0)

        self.end_0 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column_0.addItem(self.end_0)


        self.cards.addWidget(self.card_0, 0, 0, 1, 1)

        self.card_1 = QFrame(InstitutionEditor)
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
        self.address_label = QLabel(self.card_1)
        self.address_label.setObjectName(u"address_label")
        self.address_label.setProperty(u"look", u"field")
        self.address_label.setText(u"address")

        self.form_1.setWidget(0, QFormLayout.ItemRole.LabelRole, self.address_label)

        self.address = QPlainTextEdit(self.card_1)
        self.address.setObjectName(u"address")
        self.address.setProperty(u"lines", 4)

        self.form_1.setWidget(0, QFormLayout.ItemRole.FieldRole, self.address)

        self.phone_label = QLabel(self.card_1)
        self.phone_label.setObjectName(u"phone_label")
        self.phone_label.setProperty(u"look", u"field")
        self.phone_label.setText(u"phone")

        self.form_1.setWidget(1, QFormLayout.ItemRole.LabelRole, self.phone_label)

        self.phone = QLineEdit(self.card_1)
        self.phone.setObjectName(u"phone")

        self.form_1.setWidget(1, QFormLayout.ItemRole.FieldRole, self.phone)

        self.email_label = QLabel(self.card_1)
        self.email_label.setObjectName(u"email_label")
        self.email_label.setProperty(u"look", u"field")
        self.email_label.setText(u"email")

        self.form_1.setWidget(2, QFormLayout.ItemRole.LabelRole, self.email_label)

        self.email = QLineEdit(self.card_1)
        self.email.setObjectName(u"email")

        self.form_1.setWidget(2, QFormLayout.ItemRole.FieldRole, self.email)


        self.column_1.addLayout(self.form_1)

        self.end_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column_1.addItem(self.end_1)


        self.cards.addWidget(self.card_1, 0, 1, 1, 1)

        self.card_2 = QFrame(InstitutionEditor)
        self.card_2.setObjectName(u"card_2")
        self.card_2.setProperty(u"look", u"card")
        self.column_2 = QVBoxLayout(self.card_2)
        self.column_2.setSpacing(12)
        self.column_2.setObjectName(u"column_2")
        self.column_2.setContentsMargins(18, 14, 18, 16)
        self.names_label = QLabel(self.card_2)
        self.names_label.setObjectName(u"names_label")
        self.names_label.setProperty(u"look", u"section")
        self.names_label.setText(u"names")

        self.column_2.addWidget(self.names_label)

        self.names = ListEditor(self.card_2)
        self.names.setObjectName(u"names")

        self.column_2.addWidget(self.names)

        self.end_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column_2.addItem(self.end_2)


        self.cards.addWidget(self.card_2, 1, 0, 1, 1)

        self.card_3 = QFrame(InstitutionEditor)
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


        self.cards.addWidget(self.card_3, 1, 1, 1, 1)

        self.card_4 = QFrame(InstitutionEditor)
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

        self.linked = QWidget(self.card_4)
        self.linked.setObjectName(u"linked")
        self.linked_column = QHBoxLayout(self.linked)
        self.linked_column.setSpacing(24)
        self.linked_column.setObjectName(u"linked_column")
        self.linked_column.setContentsMargins(0, 0, 0, 0)

        self.column_4.addWidget(self.linked)

        self.end_4 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column_4.addItem(self.end_4)


        self.cards.addWidget(self.card_4, 2, 0, 1, 2)

        self.end = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.cards.addItem(self.end, 3, 0, 1, 1)

        self.cards.setColumnStretch(0, 1)
        self.cards.setColumnStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name)
        self.short_name_label.setBuddy(self.short_name)
        self.kind_label.setBuddy(self.kind)
        self.parent_id_label.setBuddy(self.parent_id)
        self.precedence_label.setBuddy(self.precedence)
        self.active_from_on_label.setBuddy(self.active_from_on)
        self.active_to_on_label.setBuddy(self.active_to_on)
        self.address_label.setBuddy(self.address)
        self.phone_label.setBuddy(self.phone)
        self.email_label.setBuddy(self.email)
        self.names_label.setBuddy(self.names)
        self.marking_label.setBuddy(self.marking)
        self.file_number_label.setBuddy(self.file_number)
        self.internal_note_label.setBuddy(self.internal_note)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name, self.short_name)
        QWidget.setTabOrder(self.short_name, self.kind)
        QWidget.setTabOrder(self.kind, self.parent_id)
        QWidget.setTabOrder(self.parent_id, self.precedence)
        QWidget.setTabOrder(self.precedence, self.active_from_on)
        QWidget.setTabOrder(self.active_from_on, self.active_to_on)
        QWidget.setTabOrder(self.active_to_on, self.address)
        QWidget.setTabOrder(self.address, self.phone)
        QWidget.setTabOrder(self.phone, self.email)
        QWidget.setTabOrder(self.email, self.names)
        QWidget.setTabOrder(self.names, self.marking)
        QWidget.setTabOrder(self.marking, self.file_number)
        QWidget.setTabOrder(self.file_number, self.internal_note)

        self.retranslateUi(InstitutionEditor)

        QMetaObject.connectSlotsByName(InstitutionEditor)
    # setupUi

    def retranslateUi(self, InstitutionEditor):
        self.heading_0.setText(QCoreApplication.translate("InstitutionEditor", u"Institution", None))
        self.heading_1.setText(QCoreApplication.translate("InstitutionEditor", u"How to reach", None))
        self.heading_3.setText(QCoreApplication.translate("InstitutionEditor", u"Record", None))
        self.heading_4.setText(QCoreApplication.translate("InstitutionEditor", u"People and work", None))
        pass
    # retranslateUi
