"""Made from ui/about_dialog.ui by build_installer.py forms; change the .ui file instead."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QAbstractButton, QApplication, QDialog, QDialogButtonBox,
    QLabel, QPlainTextEdit, QSizePolicy, QVBoxLayout,
    QWidget)

class Ui_AboutDialog(object):
    def setupUi(self, AboutDialog):
        if not AboutDialog.objectName():
            AboutDialog.setObjectName(u"AboutDialog")
        AboutDialog.resize(560, 460)
        self.column = QVBoxLayout(AboutDialog)
        self.column.setSpacing(10)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(24, 20, 24, 18)
        self.product = QLabel(AboutDialog)
        self.product.setObjectName(u"product")
        self.product.setProperty(u"look", u"title")
        self.product.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.product)

        self.version = QLabel(AboutDialog)
        self.version.setObjectName(u"version")
        self.version.setProperty(u"look", u"muted")
        self.version.setTextFormat(Qt.TextFormat.PlainText)
        self.version.setWordWrap(True)

        self.column.addWidget(self.version)

        self.purpose = QLabel(AboutDialog)
        self.purpose.setObjectName(u"purpose")
        self.purpose.setTextFormat(Qt.TextFormat.PlainText)
        self.purpose.setWordWrap(True)

        self.column.addWidget(self.purpose)

        self.licences_label = QLabel(AboutDialog)
        self.licences_label.setObjectName(u"licences_label")
        self.licences_label.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.licences_label)

        self.licences = QPlainTextEdit(AboutDialog)
        self.licences.setObjectName(u"licences")
        self.licences.setReadOnly(True)
        self.licences.setTabChangesFocus(True)

        self.column.addWidget(self.licences)

        self.buttons = QDialogButtonBox(AboutDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Close)

        self.column.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.licences_label.setBuddy(self.licences)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(AboutDialog)

        QMetaObject.connectSlotsByName(AboutDialog)
    # setupUi

    def retranslateUi(self, AboutDialog):
        AboutDialog.setWindowTitle(QCoreApplication.translate("AboutDialog", u"About", None))
        self.product.setText("")
        self.version.setText("")
        self.purpose.setText("")
        self.licences_label.setText(QCoreApplication.translate("AboutDialog", u"&Licences of the parts", None))
#if QT_CONFIG(accessibility)
        self.licences.setAccessibleName(QCoreApplication.translate("AboutDialog", u"Licences of the parts", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi
