"""Made from ui/status_form.ui by build_installer.py forms; change the .ui file instead."""

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

from r2p_desktop.qt.widgets.code_combo import CodeCombo

class Ui_StatusForm(object):
    def setupUi(self, StatusForm):
        if not StatusForm.objectName():
            StatusForm.setObjectName(u"StatusForm")
        self.cards = QGridLayout(StatusForm)
        self.cards.setObjectName(u"cards")
        self.cards.setHorizontalSpacing(14)
        self.cards.setVerticalSpacing(14)
        self.cards.setContentsMargins(0, 0, 4, 0)
        self.card_0 = QFrame(StatusForm)
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
        self.status_label = QLabel(self.card_0)
        self.status_label.setObjectName(u"status_label")
        self.status_label.setProperty(u"look", u"field")
        self.status_label.setText(u"status")

        self.form_0.setWidget(0, QFormLayout.ItemRole.LabelRole, self.status_label)

        self.status = CodeCombo(self.card_0)
        self.status.setObjectName(u"status")

        self.form_0.setWidget(0, QFormLayout.ItemRole.FieldRole, self.status)


        self.column_0.addLayout(self.form_0)

        self.end_0 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column_0.addItem(self.end_0)


        self.cards.addWidget(self.card_0, 0, 0, 1, 1)

        self.end = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.cards.addItem(self.end, 1, 0, 1, 1)

        self.cards.setColumnStretch(0, 1)
#if QT_CONFIG(shortcut)
        self.status_label.setBuddy(self.status)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(StatusForm)

        QMetaObject.connectSlotsByName(StatusForm)
    # setupUi

    def retranslateUi(self, StatusForm):
        pass
    # retranslateUi
