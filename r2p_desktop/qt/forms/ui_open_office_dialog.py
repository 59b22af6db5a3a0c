"""Made from ui/open_office_dialog.ui by build_installer.py forms; change the .ui file instead."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QAbstractButton, QApplication, QDialog, QDialogButtonBox,
    QHBoxLayout, QLabel, QListWidget, QListWidgetItem,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

class Ui_OpenOfficeDialog(object):
    def setupUi(self, OpenOfficeDialog):
        if not OpenOfficeDialog.objectName():
            OpenOfficeDialog.setObjectName(u"OpenOfficeDialog")
        OpenOfficeDialog.resize(560, 360)
        self.column = QVBoxLayout(OpenOfficeDialog)
        self.column.setSpacing(10)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(24, 20, 24, 18)
        self.recent_label = QLabel(OpenOfficeDialog)
        self.recent_label.setObjectName(u"recent_label")
        self.recent_label.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.recent_label)

        self.recent = QListWidget(OpenOfficeDialog)
        self.recent.setObjectName(u"recent")

        self.column.addWidget(self.recent)

        self.row = QHBoxLayout()
        self.row.setObjectName(u"row")
        self.browse = QPushButton(OpenOfficeDialog)
        self.browse.setObjectName(u"browse")

        self.row.addWidget(self.browse)

        self.space = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.row.addItem(self.space)

        self.buttons = QDialogButtonBox(OpenOfficeDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Open)

        self.row.addWidget(self.buttons)


        self.column.addLayout(self.row)

#if QT_CONFIG(shortcut)
        self.recent_label.setBuddy(self.recent)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.recent, self.browse)

        self.retranslateUi(OpenOfficeDialog)

        QMetaObject.connectSlotsByName(OpenOfficeDialog)
    # setupUi

    def retranslateUi(self, OpenOfficeDialog):
        OpenOfficeDialog.setWindowTitle(QCoreApplication.translate("OpenOfficeDialog", u"Open office", None))
        self.recent_label.setText(QCoreApplication.translate("OpenOfficeDialog", u"&Opened lately on this computer", None))
#if QT_CONFIG(accessibility)
        self.recent.setAccessibleName(QCoreApplication.translate("OpenOfficeDialog", u"Opened lately on this computer", None))
#endif // QT_CONFIG(accessibility)
        self.browse.setText(QCoreApplication.translate("OpenOfficeDialog", u"&Another folder\u2026", None))
    # retranslateUi
