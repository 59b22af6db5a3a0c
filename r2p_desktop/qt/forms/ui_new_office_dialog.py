"""Made from ui/new_office_dialog.ui by build_installer.py forms; change the .ui file instead."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QDialog, QFormLayout,
    QHBoxLayout, QLabel, QLineEdit, QPushButton,
    QRadioButton, QSizePolicy, QSpacerItem, QStackedWidget,
    QVBoxLayout, QWidget)

class Ui_NewOfficeDialog(object):
    def setupUi(self, NewOfficeDialog):
        if not NewOfficeDialog.objectName():
            NewOfficeDialog.setObjectName(u"NewOfficeDialog")
        NewOfficeDialog.resize(680, 520)
        self.column = QVBoxLayout(NewOfficeDialog)
        self.column.setSpacing(14)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(24, 18, 24, 18)
        self.marks = QLabel(NewOfficeDialog)
        self.marks.setObjectName(u"marks")
        self.marks.setProperty(u"look", u"muted")
        self.marks.setTextFormat(Qt.TextFormat.PlainText)
        self.marks.setWordWrap(True)

        self.column.addWidget(self.marks)

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
        self.form.setVerticalSpacing(10)
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

        self.folder_row = QHBoxLayout()
        self.folder_row.setSpacing(8)
        self.folder_row.setObjectName(u"folder_row")
        self.folder = QLineEdit(self.details)
        self.folder.setObjectName(u"folder")

        self.folder_row.addWidget(self.folder)

        self.choose_folder = QPushButton(self.details)
        self.choose_folder.setObjectName(u"choose_folder")

        self.folder_row.addWidget(self.choose_folder)


        self.form.setLayout(3, QFormLayout.ItemRole.FieldRole, self.folder_row)

        self.folder_told = QLabel(self.details)
        self.folder_told.setObjectName(u"folder_told")
        self.folder_told.setTextFormat(Qt.TextFormat.PlainText)
        self.folder_told.setWordWrap(True)

        self.form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.folder_told)


        self.details_column.addLayout(self.form)

        self.details_end = QSpacerItem(20, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.details_column.addItem(self.details_end)

        self.steps.addWidget(self.details)
        self.protection = QWidget()
        self.protection.setObjectName(u"protection")
        self.protection_column = QVBoxLayout(self.protection)
        self.protection_column.setSpacing(11)
        self.protection_column.setObjectName(u"protection_column")
        self.protection_column.setContentsMargins(0, 0, 0, 0)
        self.protection_title = QLabel(self.protection)
        self.protection_title.setObjectName(u"protection_title")
        self.protection_title.setProperty(u"look", u"heading")
        self.protection_title.setTextFormat(Qt.TextFormat.PlainText)
        self.protection_title.setWordWrap(True)

        self.protection_column.addWidget(self.protection_title)

        self.protection_hint = QLabel(self.protection)
        self.protection_hint.setObjectName(u"protection_hint")
        self.protection_hint.setProperty(u"look", u"muted")
        self.protection_hint.setTextFormat(Qt.TextFormat.PlainText)
        self.protection_hint.setWordWrap(True)

        self.protection_column.addWidget(self.protection_hint)

        self.with_passphrase = QRadioButton(self.protection)
        self.with_passphrase.setObjectName(u"with_passphrase")
        self.with_passphrase.setChecked(True)

        self.protection_column.addWidget(self.with_passphrase)

        self.passphrase_form = QFormLayout()
        self.passphrase_form.setObjectName(u"passphrase_form")
        self.passphrase_form.setHorizontalSpacing(16)
        self.passphrase_form.setVerticalSpacing(10)
        self.passphrase_form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.passphrase_form.setContentsMargins(26, -1, -1, -1)
        self.person_label = QLabel(self.protection)
        self.person_label.setObjectName(u"person_label")
        self.person_label.setTextFormat(Qt.TextFormat.PlainText)

        self.passphrase_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.person_label)

        self.person = QLineEdit(self.protection)
        self.person.setObjectName(u"person")

        self.passphrase_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.person)

        self.passphrase_label = QLabel(self.protection)
        self.passphrase_label.setObjectName(u"passphrase_label")
        self.passphrase_label.setTextFormat(Qt.TextFormat.PlainText)

        self.passphrase_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.passphrase_label)

        self.passphrase = QLineEdit(self.protection)
        self.passphrase.setObjectName(u"passphrase")

        self.passphrase_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.passphrase)

        self.again_label = QLabel(self.protection)
        self.again_label.setObjectName(u"again_label")
        self.again_label.setTextFormat(Qt.TextFormat.PlainText)

        self.passphrase_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.again_label)

        self.again = QLineEdit(self.protection)
        self.again.setObjectName(u"again")

        self.passphrase_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.again)

        self.with_hint = QLabel(self.protection)
        self.with_hint.setObjectName(u"with_hint")
        self.with_hint.setProperty(u"look", u"muted")
        self.with_hint.setTextFormat(Qt.TextFormat.PlainText)
        self.with_hint.setWordWrap(True)

        self.passphrase_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.with_hint)


        self.protection_column.addLayout(self.passphrase_form)

        self.without_passphrase = QRadioButton(self.protection)
        self.without_passphrase.setObjectName(u"without_passphrase")

        self.protection_column.addWidget(self.without_passphrase)

        self.without_row = QHBoxLayout()
        self.without_row.setObjectName(u"without_row")
        self.without_row.setContentsMargins(26, -1, -1, -1)
        self.without_hint = QLabel(self.protection)
        self.without_hint.setObjectName(u"without_hint")
        self.without_hint.setProperty(u"look", u"muted")
        self.without_hint.setTextFormat(Qt.TextFormat.PlainText)
        self.without_hint.setWordWrap(True)

        self.without_row.addWidget(self.without_hint)


        self.protection_column.addLayout(self.without_row)

        self.protection_end = QSpacerItem(20, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.protection_column.addItem(self.protection_end)

        self.steps.addWidget(self.protection)

        self.column.addWidget(self.steps)

        self.problem = QLabel(NewOfficeDialog)
        self.problem.setObjectName(u"problem")
        self.problem.setProperty(u"look", u"problem")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)

        self.column.addWidget(self.problem)

        self.foot = QHBoxLayout()
        self.foot.setSpacing(10)
        self.foot.setObjectName(u"foot")
        self.foot_space = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot.addItem(self.foot_space)

        self.cancel = QPushButton(NewOfficeDialog)
        self.cancel.setObjectName(u"cancel")

        self.foot.addWidget(self.cancel)

        self.back = QPushButton(NewOfficeDialog)
        self.back.setObjectName(u"back")

        self.foot.addWidget(self.back)

        self.next = QPushButton(NewOfficeDialog)
        self.next.setObjectName(u"next")

        self.foot.addWidget(self.next)


        self.column.addLayout(self.foot)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name)
        self.language_label.setBuddy(self.language)
        self.paper_label.setBuddy(self.paper)
        self.folder_label.setBuddy(self.folder)
        self.person_label.setBuddy(self.person)
        self.passphrase_label.setBuddy(self.passphrase)
        self.again_label.setBuddy(self.again)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name, self.language)
        QWidget.setTabOrder(self.language, self.paper)
        QWidget.setTabOrder(self.paper, self.folder)
        QWidget.setTabOrder(self.folder, self.choose_folder)
        QWidget.setTabOrder(self.choose_folder, self.with_passphrase)
        QWidget.setTabOrder(self.with_passphrase, self.person)
        QWidget.setTabOrder(self.person, self.passphrase)
        QWidget.setTabOrder(self.passphrase, self.again)
        QWidget.setTabOrder(self.again, self.without_passphrase)
        QWidget.setTabOrder(self.without_passphrase, self.cancel)
        QWidget.setTabOrder(self.cancel, self.back)
        QWidget.setTabOrder(self.back, self.next)

        self.retranslateUi(NewOfficeDialog)

        QMetaObject.connectSlotsByName(NewOfficeDialog)
    # setupUi

    def retranslateUi(self, NewOfficeDialog):
        NewOfficeDialog.setWindowTitle(QCoreApplication.translate("NewOfficeDialog", u"Start our office", None))
        self.marks.setText("")
        self.details_title.setText(QCoreApplication.translate("NewOfficeDialog", u"Start our office", None))
        self.details_hint.setText(QCoreApplication.translate("NewOfficeDialog", u"An office is one folder on this computer. Everything in it is encrypted, and all of this can be changed later.", None))
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
        self.choose_folder.setText(QCoreApplication.translate("NewOfficeDialog", u"&Choose\u2026", None))
        self.folder_told.setText("")
        self.protection_title.setText(QCoreApplication.translate("NewOfficeDialog", u"Who may open it", None))
        self.protection_hint.setText(QCoreApplication.translate("NewOfficeDialog", u"This can be changed at any time, and every colleague can have a passphrase of their own.", None))
        self.with_passphrase.setText(QCoreApplication.translate("NewOfficeDialog", u"&With a passphrase (recommended)", None))
        self.person_label.setText(QCoreApplication.translate("NewOfficeDialog", u"Your &name", None))
#if QT_CONFIG(accessibility)
        self.person.setAccessibleName(QCoreApplication.translate("NewOfficeDialog", u"Your name", None))
#endif // QT_CONFIG(accessibility)
        self.passphrase_label.setText(QCoreApplication.translate("NewOfficeDialog", u"Pa&ssphrase", None))
#if QT_CONFIG(accessibility)
        self.passphrase.setAccessibleName(QCoreApplication.translate("NewOfficeDialog", u"Passphrase", None))
#endif // QT_CONFIG(accessibility)
        self.again_label.setText(QCoreApplication.translate("NewOfficeDialog", u"Passphrase &again", None))
#if QT_CONFIG(accessibility)
        self.again.setAccessibleName(QCoreApplication.translate("NewOfficeDialog", u"Passphrase again", None))
#endif // QT_CONFIG(accessibility)
        self.with_hint.setText(QCoreApplication.translate("NewOfficeDialog", u"Several words are best. If it is forgotten, only the recovery sheet opens the office: it is printed on the next page.", None))
        self.without_passphrase.setText(QCoreApplication.translate("NewOfficeDialog", u"With&out a passphrase", None))
        self.without_hint.setText(QCoreApplication.translate("NewOfficeDialog", u"Anyone who can open this folder can read it. Choose this only if your IT encrypts the disk.", None))
        self.problem.setText("")
        self.cancel.setText(QCoreApplication.translate("NewOfficeDialog", u"Cancel", None))
        self.back.setText(QCoreApplication.translate("NewOfficeDialog", u"&Back", None))
        self.next.setText(QCoreApplication.translate("NewOfficeDialog", u"Ne&xt", None))
    # retranslateUi
