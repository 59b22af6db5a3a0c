"""Made from ui/key_date_editor.ui by build_installer.py forms; change the .ui file instead."""

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

class Ui_KeyDateEditor(object):
    def setupUi(self, KeyDateEditor):
        if not KeyDateEditor.objectName():
            KeyDateEditor.setObjectName(u"KeyDateEditor")
        self.cards = QGridLayout(KeyDateEditor)
        self.cards.setObjectName(u"cards")
        self.cards.setHorizontalSpacing(14)
        self.cards.setVerticalSpacing(14)
        self.cards.setContentsMargins(0, 0, 4, 0)
        self.card_0 = QFrame(KeyDateEditor)
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

        self.held_on_label = QLabel(self.card_0)
        self.held_on_label.setObjectName(u"held_on_label")
        self.held_on_label.setProperty(u"look", u"field")
        self.held_on_label.setText(u"held on")

        self.form_0.setWidget(1, QFormLayout.ItemRole.LabelRole, self.held_on_label)

        self.held_on = DateEdit(self.card_0)
        self.held_on.setObjectName(u"held_on")

        self.form_0.setWidget(1, QFormLayout.ItemRole.FieldRole, self.held_on)

        self.loop_label = QLabel(self.card_0)
        self.loop_label.setObjectName(u"loop_label")
        self.loop_label.setProperty(u"look", u"field")
        self.loop_label.setText(u"loop")

        self.form_0.setWidget(2, QFormLayout.ItemRole.LabelRole, self.loop_label)

        self.loop = CodeCombo(self.card_0)
        self.loop.setObjectName(u"loop")

        self.form_0.setWidget(2, QFormLayout.ItemRole.FieldRole, self.loop)

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


        self.cards.addWidget(self.card_0, 0, 0, 1, 2)

        self.end = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.cards.addItem(self.end, 1, 0, 1, 1)

        self.cards.setColumnStretch(0, 1)
        self.cards.setColumnStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.title_label.setBuddy(self.title)
        self.held_on_label.setBuddy(self.held_on)
        self.loop_label.setBuddy(self.loop)
        self.remarks_label.setBuddy(self.remarks)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.title, self.held_on)
        QWidget.setTabOrder(self.held_on, self.loop)
        QWidget.setTabOrder(self.loop, self.remarks)

        self.retranslateUi(KeyDateEditor)

        QMetaObject.connectSlotsByName(KeyDateEditor)
    # setupUi

    def retranslateUi(self, KeyDateEditor):
        self.heading_0.setText(QCoreApplication.translate("KeyDateEditor", u"Key date", None))
        pass
    # retranslateUi
