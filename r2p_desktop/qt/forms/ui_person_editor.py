"""Made from ui/person_editor.ui by build_installer.py forms; change the .ui file instead."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QFormLayout, QFrame,
    QGridLayout, QHBoxLayout, QLabel, QLineEdit,
    QPlainTextEdit, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from r2p_desktop.qt.widgets.code_combo import CodeCombo
from r2p_desktop.qt.widgets.contact_points import ContactPointsEdit
from r2p_desktop.qt.widgets.date_edit import DateEdit
from r2p_desktop.qt.widgets.record_picker import RecordPicker

class Ui_PersonEditor(object):
    def setupUi(self, PersonEditor):
        if not PersonEditor.objectName():
            PersonEditor.setObjectName(u"PersonEditor")
        self.cards = QGridLayout(PersonEditor)
        self.cards.setObjectName(u"cards")
        self.cards.setHorizontalSpacing(14)
        self.cards.setVerticalSpacing(14)
        self.cards.setContentsMargins(0, 0, 4, 0)
        self.card_0 = QFrame(PersonEditor)
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
        self.honorific_label = QLabel(self.card_0)
        self.honorific_label.setObjectName(u"honorific_label")
        self.honorific_label.setProperty(u"look", u"field")
        self.honorific_label.setText(u"honorific")

        self.form_0.setWidget(0, QFormLayout.ItemRole.LabelRole, self.honorific_label)

        self.honorific = QLineEdit(self.card_0)
        self.honorific.setObjectName(u"honorific")

        self.form_0.setWidget(0, QFormLayout.ItemRole.FieldRole, self.honorific)

        self.given_name_label = QLabel(self.card_0)
        self.given_name_label.setObjectName(u"given_name_label")
        self.given_name_label.setProperty(u"look", u"field")
        self.given_name_label.setText(u"given name")

        self.form_0.setWidget(1, QFormLayout.ItemRole.LabelRole, self.given_name_label)

        self.given_name = QLineEdit(self.card_0)
        self.given_name.setObjectName(u"given_name")

        self.form_0.setWidget(1, QFormLayout.ItemRole.FieldRole, self.given_name)

        self.family_name_label = QLabel(self.card_0)
        self.family_name_label.setObjectName(u"family_name_label")
        self.family_name_label.setProperty(u"look", u"field")
        self.family_name_label.setText(u"family name")

        self.form_0.setWidget(2, QFormLayout.ItemRole.LabelRole, self.family_name_label)

        self.family_name = QLineEdit(self.card_0)
        self.family_name.setObjectName(u"family_name")

        self.form_0.setWidget(2, QFormLayout.ItemRole.FieldRole, self.family_name)

        self.alike = QWidget(self.card_0)
        self.alike.setObjectName(u"alike")
        self.alike_column = QVBoxLayout(self.alike)
        self.alike_column.setObjectName(u"alike_column")
        self.alike_column.setContentsMargins(0, 0, 0, 0)

        self.form_0.setWidget(3, QFormLayout.ItemRole.FieldRole, self.alike)

        self.name_order_label = QLabel(self.card_0)
        self.name_order_label.setObjectName(u"name_order_label")
        self.name_order_label.setProperty(u"look", u"field")
        self.name_order_label.setText(u"name order")

        self.form_0.setWidget(4, QFormLayout.ItemRole.LabelRole, self.name_order_label)

        self.name_order = CodeCombo(self.card_0)
        self.name_order.setObjectName(u"name_order")

        self.form_0.setWidget(4, QFormLayout.ItemRole.FieldRole, self.name_order)

        self.original_script_label = QLabel(self.card_0)
        self.original_script_label.setObjectName(u"original_script_label")
        self.original_script_label.setProperty(u"look", u"field")
        self.original_script_label.setText(u"original script")

        self.form_0.setWidget(5, QFormLayout.ItemRole.LabelRole, self.original_script_label)

        self.original_script = QLineEdit(self.card_0)
        self.original_script.setObjectName(u"original_script")

        self.form_0.setWidget(5, QFormLayout.ItemRole.FieldRole, self.original_script)

        self.salutation_label = QLabel(self.card_0)
        self.salutation_label.setObjectName(u"salutation_label")
        self.salutation_label.setProperty(u"look", u"field")
        self.salutation_label.setText(u"salutation")

        self.form_0.setWidget(6, QFormLayout.ItemRole.LabelRole, self.salutation_label)

        self.salutation = QLineEdit(self.card_0)
        self.salutation.setObjectName(u"salutation")

        self.form_0.setWidget(6, QFormLayout.ItemRole.FieldRole, self.salutation)

        self.languages_label = QLabel(self.card_0)
        self.languages_label.setObjectName(u"languages_label")
        self.languages_label.setProperty(u"look", u"field")
        self.languages_label.setText(u"languages")

        self.form_0.setWidget(7, QFormLayout.ItemRole.LabelRole, self.languages_label)

        self.languages = QLineEdit(self.card_0)
        self.languages.setObjectName(u"languages")

        self.form_0.setWidget(7, QFormLayout.ItemRole.FieldRole, self.languages)


        self.column_0.addLayout(self.form_0)

        self.end_0 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column_0.addItem(self.end_0)


        self.cards.addWidget(self.card_0, 0, 0, 1, 1)

        self.card_1 = QFrame(PersonEditor)
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
        self.post_title_label = QLabel(self.card_1)
        self.post_title_label.setObjectName(u"post_title_label")
        self.post_title_label.setProperty(u"look", u"field")
        self.post_title_label.setText(u"post title")

        self.form_1.setWidget(0, QFormLayout.ItemRole.LabelRole, self.post_title_label)

        self.post_title = QLineEdit(self.card_1)
        self.post_title.setObjectName(u"post_title")

        self.form_1.setWidget(0, QFormLayout.ItemRole.FieldRole, self.post_title)

        self.institution_id_label = QLabel(self.card_1)
        self.institution_id_label.setObjectName(u"institution_id_label")
        self.institution_id_label.setProperty(u"look", u"field")
        self.institution_id_label.setText(u"institution id")

        self.form_1.setWidget(1, QFormLayout.ItemRole.LabelRole, self.institution_id_label)

        self.institution_id = RecordPicker(self.card_1)
        self.institution_id.setObjectName(u"institution_id")

        self.form_1.setWidget(1, QFormLayout.ItemRole.FieldRole, self.institution_id)

        self.unit_label = QLabel(self.card_1)
        self.unit_label.setObjectName(u"unit_label")
        self.unit_label.setProperty(u"look", u"field")
        self.unit_label.setText(u"unit")

        self.form_1.setWidget(2, QFormLayout.ItemRole.LabelRole, self.unit_label)

        self.unit = QLineEdit(self.card_1)
        self.unit.setObjectName(u"unit")

        self.form_1.setWidget(2, QFormLayout.ItemRole.FieldRole, self.unit)

        self.since_label = QLabel(self.card_1)
        self.since_label.setObjectName(u"since_label")
        self.since_label.setProperty(u"look", u"field")
        self.since_label.setText(u"since")

        self.form_1.setWidget(3, QFormLayout.ItemRole.LabelRole, self.since_label)

        self.since = DateEdit(self.card_1)
        self.since.setObjectName(u"since")

        self.form_1.setWidget(3, QFormLayout.ItemRole.FieldRole, self.since)

        self.capacity_label = QLabel(self.card_1)
        self.capacity_label.setObjectName(u"capacity_label")
        self.capacity_label.setProperty(u"look", u"field")
        self.capacity_label.setText(u"capacity")

        self.form_1.setWidget(4, QFormLayout.ItemRole.LabelRole, self.capacity_label)

        self.capacity = CodeCombo(self.card_1)
        self.capacity.setObjectName(u"capacity")

        self.form_1.setWidget(4, QFormLayout.ItemRole.FieldRole, self.capacity)

        self.acting = QCheckBox(self.card_1)
        self.acting.setObjectName(u"acting")
        self.acting.setText(u"acting")

        self.form_1.setWidget(5, QFormLayout.ItemRole.FieldRole, self.acting)


        self.column_1.addLayout(self.form_1)

        self.held = QWidget(self.card_1)
        self.held.setObjectName(u"held")
        self.held_column = QVBoxLayout(self.held)
        self.held_column.setObjectName(u"held_column")
        self.held_column.setContentsMargins(0, 0, 0, 0)

        self.column_1.addWidget(self.held)

        self.end_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column_1.addItem(self.end_1)


        self.cards.addWidget(self.card_1, 0, 1, 1, 1)

        self.card_2 = QFrame(PersonEditor)
        self.card_2.setObjectName(u"card_2")
        self.card_2.setProperty(u"look", u"card")
        self.column_2 = QVBoxLayout(self.card_2)
        self.column_2.setSpacing(12)
        self.column_2.setObjectName(u"column_2")
        self.column_2.setContentsMargins(18, 14, 18, 16)
        self.contact_points_label = QLabel(self.card_2)
        self.contact_points_label.setObjectName(u"contact_points_label")
        self.contact_points_label.setProperty(u"look", u"section")
        self.contact_points_label.setText(u"contact points")

        self.column_2.addWidget(self.contact_points_label)

        self.contact_points = ContactPointsEdit(self.card_2)
        self.contact_points.setObjectName(u"contact_points")

        self.column_2.addWidget(self.contact_points)

        self.end_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column_2.addItem(self.end_2)


        self.cards.addWidget(self.card_2, 1, 0, 1, 2)

        self.card_3 = QFrame(PersonEditor)
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
        self.verified_on_label = QLabel(self.card_3)
        self.verified_on_label.setObjectName(u"verified_on_label")
        self.verified_on_label.setProperty(u"look", u"field")
        self.verified_on_label.setText(u"verified on")

        self.form_3.setWidget(0, QFormLayout.ItemRole.LabelRole, self.verified_on_label)

        self.verified_on = DateEdit(self.card_3)
        self.verified_on.setObjectName(u"verified_on")

        self.form_3.setWidget(0, QFormLayout.ItemRole.FieldRole, self.verified_on)

        self.verified = QWidget(self.card_3)
        self.verified.setObjectName(u"verified")
        self.verified_column = QVBoxLayout(self.verified)
        self.verified_column.setObjectName(u"verified_column")
        self.verified_column.setContentsMargins(0, 0, 0, 0)

        self.form_3.setWidget(1, QFormLayout.ItemRole.FieldRole, self.verified)

        self.marking_label = QLabel(self.card_3)
        self.marking_label.setObjectName(u"marking_label")
        self.marking_label.setProperty(u"look", u"field")
        self.marking_label.setText(u"marking")

        self.form_3.setWidget(2, QFormLayout.ItemRole.LabelRole, self.marking_label)

        self.marking = CodeCombo(self.card_3)
        self.marking.setObjectName(u"marking")

        self.form_3.setWidget(2, QFormLayout.ItemRole.FieldRole, self.marking)

        self.file_number_label = QLabel(self.card_3)
        self.file_number_label.setObjectName(u"file_number_label")
        self.file_number_label.setProperty(u"look", u"field")
        self.file_number_label.setText(u"file number")

        self.form_3.setWidget(3, QFormLayout.ItemRole.LabelRole, self.file_number_label)

        self.file_number = QLineEdit(self.card_3)
        self.file_number.setObjectName(u"file_number")

        self.form_3.setWidget(3, QFormLayout.ItemRole.FieldRole, self.file_number)


        self.column_3.addLayout(self.form_3)

        self.end_3 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column_3.addItem(self.end_3)


        self.cards.addWidget(self.card_3, 2, 0, 1, 1)

        self.card_4 = QFrame(PersonEditor)
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
        self.internal_note_label = QLabel(self.card_4)
        self.internal_note_label.setObjectName(u"internal_note_label")
        self.internal_note_label.setProperty(u"look", u"field")
        self.internal_note_label.setText(u"internal note")

        self.form_4.setWidget(0, QFormLayout.ItemRole.LabelRole, self.internal_note_label)

        self.internal_note = QPlainTextEdit(self.card_4)
        self.internal_note.setObjectName(u"internal_note")
        self.internal_note.setProperty(u"lines", 5)

        self.form_4.setWidget(0, QFormLayout.ItemRole.FieldRole, self.internal_note)


        self.column_4.addLayout(self.form_4)

        self.end_4 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column_4.addItem(self.end_4)


        self.cards.addWidget(self.card_4, 2, 1, 1, 1)

        self.card_5 = QFrame(PersonEditor)
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

        self.linked = QWidget(self.card_5)
        self.linked.setObjectName(u"linked")
        self.linked_column = QHBoxLayout(self.linked)
        self.linked_column.setSpacing(24)
        self.linked_column.setObjectName(u"linked_column")
        self.linked_column.setContentsMargins(0, 0, 0, 0)

        self.column_5.addWidget(self.linked)

        self.end_5 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column_5.addItem(self.end_5)


        self.cards.addWidget(self.card_5, 3, 0, 1, 2)

        self.end = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.cards.addItem(self.end, 4, 0, 1, 1)

        self.cards.setColumnStretch(0, 1)
        self.cards.setColumnStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.honorific_label.setBuddy(self.honorific)
        self.given_name_label.setBuddy(self.given_name)
        self.family_name_label.setBuddy(self.family_name)
        self.name_order_label.setBuddy(self.name_order)
        self.original_script_label.setBuddy(self.original_script)
        self.salutation_label.setBuddy(self.salutation)
        self.languages_label.setBuddy(self.languages)
        self.post_title_label.setBuddy(self.post_title)
        self.institution_id_label.setBuddy(self.institution_id)
        self.unit_label.setBuddy(self.unit)
        self.since_label.setBuddy(self.since)
        self.capacity_label.setBuddy(self.capacity)
        self.contact_points_label.setBuddy(self.contact_points)
        self.verified_on_label.setBuddy(self.verified_on)
        self.marking_label.setBuddy(self.marking)
        self.file_number_label.setBuddy(self.file_number)
        self.internal_note_label.setBuddy(self.internal_note)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.honorific, self.given_name)
        QWidget.setTabOrder(self.given_name, self.family_name)
        QWidget.setTabOrder(self.family_name, self.name_order)
        QWidget.setTabOrder(self.name_order, self.original_script)
        QWidget.setTabOrder(self.original_script, self.salutation)
        QWidget.setTabOrder(self.salutation, self.languages)
        QWidget.setTabOrder(self.languages, self.post_title)
        QWidget.setTabOrder(self.post_title, self.institution_id)
        QWidget.setTabOrder(self.institution_id, self.unit)
        QWidget.setTabOrder(self.unit, self.since)
        QWidget.setTabOrder(self.since, self.capacity)
        QWidget.setTabOrder(self.capacity, self.acting)
        QWidget.setTabOrder(self.acting, self.contact_points)
        QWidget.setTabOrder(self.contact_points, self.verified_on)
        QWidget.setTabOrder(self.verified_on, self.marking)
        QWidget.setTabOrder(self.marking, self.file_number)
        QWidget.setTabOrder(self.file_number, self.internal_note)

        self.retranslateUi(PersonEditor)

        QMetaObject.connectSlotsByName(PersonEditor)
    # setupUi

    def retranslateUi(self, PersonEditor):
        self.heading_0.setText(QCoreApplication.translate("PersonEditor", u"Name", None))
        self.heading_1.setText(QCoreApplication.translate("PersonEditor", u"Post", None))
        self.heading_3.setText(QCoreApplication.translate("PersonEditor", u"Record", None))
        self.heading_4.setText(QCoreApplication.translate("PersonEditor", u"For the office only, never printed", None))
        self.heading_5.setText(QCoreApplication.translate("PersonEditor", u"Meetings and actions", None))
        pass
    # retranslateUi
