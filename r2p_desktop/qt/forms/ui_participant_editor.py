"""Made from ui/participant_editor.ui by build_installer.py forms; change the .ui file instead."""

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

class Ui_ParticipantEditor(object):
    def setupUi(self, ParticipantEditor):
        if not ParticipantEditor.objectName():
            ParticipantEditor.setObjectName(u"ParticipantEditor")
        self.cards = QGridLayout(ParticipantEditor)
        self.cards.setObjectName(u"cards")
        self.cards.setHorizontalSpacing(14)
        self.cards.setVerticalSpacing(14)
        self.cards.setContentsMargins(0, 0, 4, 0)
        self.card_0 = QFrame(ParticipantEditor)
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

        self.kind_label = QLabel(self.card_0)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setProperty(u"look", u"field")
        self.kind_label.setText(u"kind")

        self.form_0.setWidget(1, QFormLayout.ItemRole.LabelRole, self.kind_label)

        self.kind = CodeCombo(self.card_0)
        self.kind.setObjectName(u"kind")

        self.form_0.setWidget(1, QFormLayout.ItemRole.FieldRole, self.kind)

        self.joined_on_label = QLabel(self.card_0)
        self.joined_on_label.setObjectName(u"joined_on_label")
        self.joined_on_label.setProperty(u"look", u"field")
        self.joined_on_label.setText(u"joined on")

        self.form_0.setWidget(2, QFormLayout.ItemRole.LabelRole, self.joined_on_label)

        self.joined_on = DateEdit(self.card_0)
        self.joined_on.setObjectName(u"joined_on")

        self.form_0.setWidget(2, QFormLayout.ItemRole.FieldRole, self.joined_on)

        self.remarks_label = QLabel(self.card_0)
        self.remarks_label.setObjectName(u"remarks_label")
        self.remarks_label.setProperty(u"look", u"field")
        self.remarks_label.setText(u"remarks")

        self.form_0.setWidget(3, QFormLayout.ItemRole.LabelRole, self.remarks_label)

        self.remarks = QPlainTextEdit(self.card_0)
        self.remarks.setObjectName(u"remarks")
        self.remarks.setProperty(u"lines", 4)

        self.form_0.setWidget(3, QFormLayout.ItemRole.FieldRole, self.remarks)


        self.column_0.addLayout(self.form_0)

        self.end_0 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column_0.addItem(self.end_0)


        self.cards.addWidget(self.card_0, 0, 0, 1, 1)

        self.card_1 = QFrame(ParticipantEditor)
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

        self.card_2 = QFrame(ParticipantEditor)
        self.card_2.setObjectName(u"card_2")
        self.card_2.setProperty(u"look", u"card")
        self.column_2 = QVBoxLayout(self.card_2)
        self.column_2.setSpacing(12)
        self.column_2.setObjectName(u"column_2")
        self.column_2.setContentsMargins(18, 14, 18, 16)
        self.focal_points_label = QLabel(self.card_2)
        self.focal_points_label.setObjectName(u"focal_points_label")
        self.focal_points_label.setProperty(u"look", u"section")
        self.focal_points_label.setText(u"focal points")

        self.column_2.addWidget(self.focal_points_label)

        self.focal_points = ListEditor(self.card_2)
        self.focal_points.setObjectName(u"focal_points")

        self.column_2.addWidget(self.focal_points)

        self.end_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column_2.addItem(self.end_2)


        self.cards.addWidget(self.card_2, 1, 0, 1, 2)

        self.end = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.cards.addItem(self.end, 2, 0, 1, 1)

        self.cards.setColumnStretch(0, 1)
        self.cards.setColumnStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name)
        self.kind_label.setBuddy(self.kind)
        self.joined_on_label.setBuddy(self.joined_on)
        self.remarks_label.setBuddy(self.remarks)
        self.marking_label.setBuddy(self.marking)
        self.file_number_label.setBuddy(self.file_number)
        self.internal_note_label.setBuddy(self.internal_note)
        self.focal_points_label.setBuddy(self.focal_points)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name, self.kind)
        QWidget.setTabOrder(self.kind, self.joined_on)
        QWidget.setTabOrder(self.joined_on, self.remarks)
        QWidget.setTabOrder(self.remarks, self.marking)
        QWidget.setTabOrder(self.marking, self.file_number)
        QWidget.setTabOrder(self.file_number, self.internal_note)
        QWidget.setTabOrder(self.internal_note, self.focal_points)

        self.retranslateUi(ParticipantEditor)

        QMetaObject.connectSlotsByName(ParticipantEditor)
    # setupUi

    def retranslateUi(self, ParticipantEditor):
        self.heading_0.setText(QCoreApplication.translate("ParticipantEditor", u"Participant", None))
        self.heading_1.setText(QCoreApplication.translate("ParticipantEditor", u"Record", None))
        pass
    # retranslateUi
