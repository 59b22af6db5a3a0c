"""Made from ui/new_office_dialog.ui by build_installer.py forms; change the .ui file instead."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QAbstractButton, QApplication, QCheckBox, QComboBox,
    QDialog, QDialogButtonBox, QFormLayout, QGroupBox,
    QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit,
    QPushButton, QRadioButton, QSizePolicy, QSpacerItem,
    QStackedWidget, QVBoxLayout, QWidget)

class Ui_NewOfficeDialog(object):
    def setupUi(self, NewOfficeDialog):
        if not NewOfficeDialog.objectName():
            NewOfficeDialog.setObjectName(u"NewOfficeDialog")
        NewOfficeDialog.resize(600, 720)
        self.column = QVBoxLayout(NewOfficeDialog)
        self.column.setSpacing(14)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(24, 20, 24, 18)
        self.steps = QStackedWidget(NewOfficeDialog)
        self.steps.setObjectName(u"steps")
        self.details = QWidget()
        self.details.setObjectName(u"details")
        self.details_column = QVBoxLayout(self.details)
        self.details_column.setSpacing(11)
        self.details_column.setObjectName(u"details_column")
        self.details_column.setContentsMargins(0, 0, 0, 0)
        self.details_title = QLabel(self.details)
        self.details_title.setObjectName(u"details_title")
        self.details_title.setProperty(u"look", u"heading")
        self.details_title.setTextFormat(Qt.TextFormat.PlainText)
        self.details_title.setWordWrap(True)

        self.details_column.addWidget(self.details_title)

        self.details_hint = QLabel(self.details)
        self.details_hint.setObjectName(u"details_hint")
        self.details_hint.setProperty(u"look", u"muted")
        self.details_hint.setTextFormat(Qt.TextFormat.PlainText)
        self.details_hint.setWordWrap(True)

        self.details_column.addWidget(self.details_hint)

        self.form = QFormLayout()
        self.form.setObjectName(u"form")
        self.form.setHorizontalSpacing(16)
        self.form.setVerticalSpacing(11)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.name_label = QLabel(self.details)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.name_label)

        self.name = QLineEdit(self.details)
        self.name.setObjectName(u"name")

        self.form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.name)

        self.language_label = QLabel(self.details)
        self.language_label.setObjectName(u"language_label")
        self.language_label.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.language_label)

        self.language = QComboBox(self.details)
        self.language.setObjectName(u"language")

        self.form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.language)

        self.paper_label = QLabel(self.details)
        self.paper_label.setObjectName(u"paper_label")
        self.paper_label.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.paper_label)

        self.paper = QComboBox(self.details)
        self.paper.setObjectName(u"paper")

        self.form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.paper)

        self.folder_label = QLabel(self.details)
        self.folder_label.setObjectName(u"folder_label")
        self.folder_label.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.folder_label)

        self.folder = QLineEdit(self.details)
        self.folder.setObjectName(u"folder")

        self.form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.folder)


        self.details_column.addLayout(self.form)

        self.folder_row = QHBoxLayout()
        self.folder_row.setObjectName(u"folder_row")
        self.folder_space = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.folder_row.addItem(self.folder_space)

        self.choose_folder = QPushButton(self.details)
        self.choose_folder.setObjectName(u"choose_folder")

        self.folder_row.addWidget(self.choose_folder)


        self.details_column.addLayout(self.folder_row)

        self.protection = QGroupBox(self.details)
        self.protection.setObjectName(u"protection")
        self.protection_column = QVBoxLayout(self.protection)
        self.protection_column.setSpacing(9)
        self.protection_column.setObjectName(u"protection_column")
        self.protection_column.setContentsMargins(16, 12, 16, 14)
        self.with_passphrase = QRadioButton(self.protection)
        self.with_passphrase.setObjectName(u"with_passphrase")
        self.with_passphrase.setChecked(True)

        self.protection_column.addWidget(self.with_passphrase)

        self.passphrase_form = QFormLayout()
        self.passphrase_form.setObjectName(u"passphrase_form")
        self.passphrase_form.setHorizontalSpacing(16)
        self.passphrase_form.setVerticalSpacing(11)
        self.passphrase_form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.passphrase_form.setContentsMargins(26, -1, -1, -1)
        self.passphrase_label = QLabel(self.protection)
        self.passphrase_label.setObjectName(u"passphrase_label")
        self.passphrase_label.setTextFormat(Qt.TextFormat.PlainText)

        self.passphrase_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.passphrase_label)

        self.passphrase = QLineEdit(self.protection)
        self.passphrase.setObjectName(u"passphrase")
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)

        self.passphrase_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.passphrase)

        self.again_label = QLabel(self.protection)
        self.again_label.setObjectName(u"again_label")
        self.again_label.setTextFormat(Qt.TextFormat.PlainText)

        self.passphrase_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.again_label)

        self.again = QLineEdit(self.protection)
        self.again.setObjectName(u"again")
        self.again.setEchoMode(QLineEdit.EchoMode.Password)

        self.passphrase_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.again)


        self.protection_column.addLayout(self.passphrase_form)

        self.without_passphrase = QRadioButton(self.protection)
        self.without_passphrase.setObjectName(u"without_passphrase")

        self.protection_column.addWidget(self.without_passphrase)

        self.without_hint = QLabel(self.protection)
        self.without_hint.setObjectName(u"without_hint")
        self.without_hint.setProperty(u"look", u"muted")
        self.without_hint.setTextFormat(Qt.TextFormat.PlainText)
        self.without_hint.setWordWrap(True)

        self.protection_column.addWidget(self.without_hint)


        self.details_column.addWidget(self.protection)

        self.problem = QLabel(self.details)
        self.problem.setObjectName(u"problem")
        self.problem.setProperty(u"look", u"problem")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)

        self.details_column.addWidget(self.problem)

        self.details_end = QSpacerItem(20, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.details_column.addItem(self.details_end)

        self.steps.addWidget(self.details)
        self.recovery = QWidget()
        self.recovery.setObjectName(u"recovery")
        self.recovery_column = QVBoxLayout(self.recovery)
        self.recovery_column.setSpacing(12)
        self.recovery_column.setObjectName(u"recovery_column")
        self.recovery_column.setContentsMargins(0, 0, 0, 0)
        self.recovery_title = QLabel(self.recovery)
        self.recovery_title.setObjectName(u"recovery_title")
        self.recovery_title.setProperty(u"look", u"heading")
        self.recovery_title.setTextFormat(Qt.TextFormat.PlainText)
        self.recovery_title.setWordWrap(True)

        self.recovery_column.addWidget(self.recovery_title)

        self.recovery_hint = QLabel(self.recovery)
        self.recovery_hint.setObjectName(u"recovery_hint")
        self.recovery_hint.setProperty(u"look", u"muted")
        self.recovery_hint.setTextFormat(Qt.TextFormat.PlainText)
        self.recovery_hint.setWordWrap(True)

        self.recovery_column.addWidget(self.recovery_hint)

        self.code = QPlainTextEdit(self.recovery)
        self.code.setObjectName(u"code")
        self.code.setReadOnly(True)
        self.code.setTabChangesFocus(True)
        self.code.setMaximumSize(QSize(16777215, 110))

        self.recovery_column.addWidget(self.code)

        self.code_row = QHBoxLayout()
        self.code_row.setObjectName(u"code_row")
        self.print_code = QPushButton(self.recovery)
        self.print_code.setObjectName(u"print_code")

        self.code_row.addWidget(self.print_code)

        self.save_code = QPushButton(self.recovery)
        self.save_code.setObjectName(u"save_code")

        self.code_row.addWidget(self.save_code)

        self.copy_code = QPushButton(self.recovery)
        self.copy_code.setObjectName(u"copy_code")

        self.code_row.addWidget(self.copy_code)

        self.code_space = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.code_row.addItem(self.code_space)


        self.recovery_column.addLayout(self.code_row)

        self.code_told = QLabel(self.recovery)
        self.code_told.setObjectName(u"code_told")
        self.code_told.setProperty(u"look", u"muted")
        self.code_told.setTextFormat(Qt.TextFormat.PlainText)
        self.code_told.setWordWrap(True)

        self.recovery_column.addWidget(self.code_told)

        self.kept = QCheckBox(self.recovery)
        self.kept.setObjectName(u"kept")

        self.recovery_column.addWidget(self.kept)

        self.recovery_end = QSpacerItem(20, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.recovery_column.addItem(self.recovery_end)

        self.steps.addWidget(self.recovery)

        self.column.addWidget(self.steps)

        self.buttons = QDialogButtonBox(NewOfficeDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Ok)

        self.column.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name)
        self.language_label.setBuddy(self.language)
        self.paper_label.setBuddy(self.paper)
        self.folder_label.setBuddy(self.folder)
        self.passphrase_label.setBuddy(self.passphrase)
        self.again_label.setBuddy(self.again)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name, self.language)
        QWidget.setTabOrder(self.language, self.paper)
        QWidget.setTabOrder(self.paper, self.folder)
        QWidget.setTabOrder(self.folder, self.choose_folder)
        QWidget.setTabOrder(self.choose_folder, self.with_passphrase)
        QWidget.setTabOrder(self.with_passphrase, self.passphrase)
        QWidget.setTabOrder(self.passphrase, self.again)
        QWidget.setTabOrder(self.again, self.without_passphrase)
        QWidget.setTabOrder(self.without_passphrase, self.code)
        QWidget.setTabOrder(self.code, self.print_code)
        QWidget.setTabOrder(self.print_code, self.save_code)
        QWidget.setTabOrder(self.save_code, self.copy_code)
        QWidget.setTabOrder(self.copy_code, self.kept)

        self.retranslateUi(NewOfficeDialog)

        QMetaObject.connectSlotsByName(NewOfficeDialog)
    # setupUi

    def retranslateUi(self, NewOfficeDialog):
        NewOfficeDialog.setWindowTitle(QCoreApplication.translate("NewOfficeDialog", u"New office", None))
        self.details_title.setText(QCoreApplication.translate("NewOfficeDialog", u"A new office", None))
        self.details_hint.setText(QCoreApplication.translate("NewOfficeDialog", u"An office is a folder on this computer. Everything in it is encrypted.", None))
        self.name_label.setText(QCoreApplication.translate("NewOfficeDialog", u"&Name of the office", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("NewOfficeDialog", u"Name of the office", None))
#endif // QT_CONFIG(accessibility)
        self.language_label.setText(QCoreApplication.translate("NewOfficeDialog", u"Working &language", None))
#if QT_CONFIG(accessibility)
        self.language.setAccessibleName(QCoreApplication.translate("NewOfficeDialog", u"Working language", None))
#endif // QT_CONFIG(accessibility)
        self.paper_label.setText(QCoreApplication.translate("NewOfficeDialog", u"&Paper size", None))
#if QT_CONFIG(accessibility)
        self.paper.setAccessibleName(QCoreApplication.translate("NewOfficeDialog", u"Paper size", None))
#endif // QT_CONFIG(accessibility)
        self.folder_label.setText(QCoreApplication.translate("NewOfficeDialog", u"&Folder", None))
#if QT_CONFIG(accessibility)
        self.folder.setAccessibleName(QCoreApplication.translate("NewOfficeDialog", u"Folder", None))
#endif // QT_CONFIG(accessibility)
        self.choose_folder.setText(QCoreApplication.translate("NewOfficeDialog", u"&Choose a folder\u2026", None))
        self.protection.setTitle(QCoreApplication.translate("NewOfficeDialog", u"Who may open it", None))
        self.with_passphrase.setText(QCoreApplication.translate("NewOfficeDialog", u"&With a passphrase", None))
        self.passphrase_label.setText(QCoreApplication.translate("NewOfficeDialog", u"Pa&ssphrase", None))
#if QT_CONFIG(accessibility)
        self.passphrase.setAccessibleName(QCoreApplication.translate("NewOfficeDialog", u"Passphrase", None))
#endif // QT_CONFIG(accessibility)
        self.again_label.setText(QCoreApplication.translate("NewOfficeDialog", u"Passphrase &again", None))
#if QT_CONFIG(accessibility)
        self.again.setAccessibleName(QCoreApplication.translate("NewOfficeDialog", u"Passphrase again", None))
#endif // QT_CONFIG(accessibility)
        self.without_passphrase.setText(QCoreApplication.translate("NewOfficeDialog", u"With&out a passphrase", None))
        self.without_hint.setText(QCoreApplication.translate("NewOfficeDialog", u"Anyone who can open this folder can read it. Choose this only if your IT encrypts the disk.", None))
        self.problem.setText("")
        self.recovery_title.setText(QCoreApplication.translate("NewOfficeDialog", u"Keep this recovery code", None))
        self.recovery_hint.setText(QCoreApplication.translate("NewOfficeDialog", u"It opens the office when the passphrase is forgotten or the key file is lost. It is shown only now and stored nowhere. Print it and lock it away from this computer; whoever holds it can read everything.", None))
#if QT_CONFIG(accessibility)
        self.code.setAccessibleName(QCoreApplication.translate("NewOfficeDialog", u"Recovery code", None))
#endif // QT_CONFIG(accessibility)
        self.print_code.setText(QCoreApplication.translate("NewOfficeDialog", u"&Print\u2026", None))
        self.save_code.setText(QCoreApplication.translate("NewOfficeDialog", u"&Save as text file\u2026", None))
        self.copy_code.setText(QCoreApplication.translate("NewOfficeDialog", u"&Copy", None))
        self.code_told.setText("")
        self.kept.setText(QCoreApplication.translate("NewOfficeDialog", u"I have put the recovery code in a &safe place", None))
    # retranslateUi
