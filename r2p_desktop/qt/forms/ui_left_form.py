"""Made from ui/left_form.ui by build_installer.py forms; change the .ui file instead."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFormLayout, QFrame, QGridLayout,
    QLabel, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from r2p_desktop.qt.widgets.date_edit import DateEdit

class Ui_LeftForm(object):
    def setupUi(self, LeftForm):
        if not LeftForm.objectName():
            LeftForm.setObjectName(u"LeftForm")
        self.cards = QGridLayout(LeftForm)
        self.cards.setObjectName(u"cards")
        self.cards.setHorizontalSpacing(14)
        self.cards.setVerticalSpacing(14)
        self.cards.setContentsMargins(0, 0, 4, 0)
        self.card_0 = QFrame(LeftForm)
        self.card_0.setObjectName(u"card_0")
        self.column_0 = QVBoxLayout(self.card_0)
        self.column_0.setSpacing(12)
        self.column_0.setObjectName(u"column_0")
        self.column_0.setContentsMargins(0, 0, 0, 0)
        self.form_0 = QFormLayout()
        self.form_0.setObjectName(u"form_0")
        self.form_0.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.form_0.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        self.form_0.setLabelAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)
        self.form_0.setHorizontalSpacing(16)
        self.form_0.setVerticalSpacing(9)
        self.left_on_label = QLabel(self.card_0)
        self.left_on_label.setObjectName(u"left_on_label")
        self.left_on_label.setProperty(u"look", u"field")
        self.left_on_label.setText(u"left on")

        self.form_0.setWidget(0, QFormLayout.ItemRole.LabelRole, self.left_on_label)

        self.left_on = DateEdit(self.card_0)
        self.left_on.setObjectName(u"left_on")

        self.form_0.setWidget(0, QFormLayout.ItemRole.FieldRole, self.left_on)


        self.column_0.addLayout(self.form_0)

        self.end_0 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column_0.addItem(self.end_0)


        self.cards.addWidget(self.card_0, 0, 0, 1, 1)

        self.end = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.cards.addItem(self.end, 1, 0, 1, 1)

        self.cards.setColumnStretch(0, 1)
#if QT_CONFIG(shortcut)
        self.left_on_label.setBuddy(self.left_on)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(LeftForm)

        QMetaObject.connectSlotsByName(LeftForm)
    # setupUi

    def retranslateUi(self, LeftForm):
        pass
    # retranslateUi
