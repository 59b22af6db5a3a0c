"""Made from ui/settings_dialog.ui by build_installer.py forms; change the .ui file instead."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QAbstractButton, QApplication, QComboBox, QDialog,
    QDialogButtonBox, QFormLayout, QGroupBox, QHBoxLayout,
    QLabel, QLineEdit, QListWidget, QListWidgetItem,
    QPushButton, QSizePolicy, QSpacerItem, QSpinBox,
    QTabWidget, QVBoxLayout, QWidget)

class Ui_SettingsDialog(object):
    def setupUi(self, SettingsDialog):
        if not SettingsDialog.objectName():
            SettingsDialog.setObjectName(u"SettingsDialog")
        SettingsDialog.resize(860, 600)
        self.column = QVBoxLayout(SettingsDialog)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(24, 20, 24, 18)
        self.tabs = QTabWidget(SettingsDialog)
        self.tabs.setObjectName(u"tabs")
        self.office_tab = QWidget()
        self.office_tab.setObjectName(u"office_tab")
        self.office_row = QHBoxLayout(self.office_tab)
        self.office_row.setSpacing(22)
        self.office_row.setObjectName(u"office_row")
        self.office_row.setContentsMargins(16, 16, 16, 16)
        self.office_form = QFormLayout()
        self.office_form.setObjectName(u"office_form")
        self.office_form.setHorizontalSpacing(16)
        self.office_form.setVerticalSpacing(11)
        self.office_form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.name_label = QLabel(self.office_tab)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setTextFormat(Qt.TextFormat.PlainText)

        self.office_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.name_label)

        self.name = QLineEdit(self.office_tab)
        self.name.setObjectName(u"name")

        self.office_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.name)

        self.language_label = QLabel(self.office_tab)
        self.language_label.setObjectName(u"language_label")
        self.language_label.setTextFormat(Qt.TextFormat.PlainText)

        self.office_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.language_label)

        self.language = QComboBox(self.office_tab)
        self.language.setObjectName(u"language")

        self.office_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.language)

        self.paper_label = QLabel(self.office_tab)
        self.paper_label.setObjectName(u"paper_label")
        self.paper_label.setTextFormat(Qt.TextFormat.PlainText)

        self.office_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.paper_label)

        self.paper = QComboBox(self.office_tab)
        self.paper.setObjectName(u"paper")

        self.office_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.paper)

        self.zone_label = QLabel(self.office_tab)
        self.zone_label.setObjectName(u"zone_label")
        self.zone_label.setTextFormat(Qt.TextFormat.PlainText)

        self.office_form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.zone_label)

        self.zone = QComboBox(self.office_tab)
        self.zone.setObjectName(u"zone")

        self.office_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.zone)

        self.country_label = QLabel(self.office_tab)
        self.country_label.setObjectName(u"country_label")
        self.country_label.setTextFormat(Qt.TextFormat.PlainText)

        self.office_form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.country_label)

        self.country = QLineEdit(self.office_tab)
        self.country.setObjectName(u"country")

        self.office_form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.country)

        self.reference_prefix_label = QLabel(self.office_tab)
        self.reference_prefix_label.setObjectName(u"reference_prefix_label")
        self.reference_prefix_label.setTextFormat(Qt.TextFormat.PlainText)

        self.office_form.setWidget(5, QFormLayout.ItemRole.LabelRole, self.reference_prefix_label)

        self.reference_prefix = QLineEdit(self.office_tab)
        self.reference_prefix.setObjectName(u"reference_prefix")

        self.office_form.setWidget(5, QFormLayout.ItemRole.FieldRole, self.reference_prefix)

        self.brief_pattern_label = QLabel(self.office_tab)
        self.brief_pattern_label.setObjectName(u"brief_pattern_label")
        self.brief_pattern_label.setTextFormat(Qt.TextFormat.PlainText)

        self.office_form.setWidget(6, QFormLayout.ItemRole.LabelRole, self.brief_pattern_label)

        self.brief_pattern = QLineEdit(self.office_tab)
        self.brief_pattern.setObjectName(u"brief_pattern")

        self.office_form.setWidget(6, QFormLayout.ItemRole.FieldRole, self.brief_pattern)

        self.pattern_example_label = QLabel(self.office_tab)
        self.pattern_example_label.setObjectName(u"pattern_example_label")
        self.pattern_example_label.setTextFormat(Qt.TextFormat.PlainText)

        self.office_form.setWidget(7, QFormLayout.ItemRole.LabelRole, self.pattern_example_label)

        self.pattern_example = QLabel(self.office_tab)
        self.pattern_example.setObjectName(u"pattern_example")
        self.pattern_example.setTextFormat(Qt.TextFormat.PlainText)

        self.office_form.setWidget(7, QFormLayout.ItemRole.FieldRole, self.pattern_example)

        self.due_soon_days_label = QLabel(self.office_tab)
        self.due_soon_days_label.setObjectName(u"due_soon_days_label")
        self.due_soon_days_label.setTextFormat(Qt.TextFormat.PlainText)

        self.office_form.setWidget(8, QFormLayout.ItemRole.LabelRole, self.due_soon_days_label)

        self.due_soon_days = QSpinBox(self.office_tab)
        self.due_soon_days.setObjectName(u"due_soon_days")
        self.due_soon_days.setMinimum(1)
        self.due_soon_days.setMaximum(365)

        self.office_form.setWidget(8, QFormLayout.ItemRole.FieldRole, self.due_soon_days)

        self.verify_months_label = QLabel(self.office_tab)
        self.verify_months_label.setObjectName(u"verify_months_label")
        self.verify_months_label.setTextFormat(Qt.TextFormat.PlainText)

        self.office_form.setWidget(9, QFormLayout.ItemRole.LabelRole, self.verify_months_label)

        self.verify_months = QSpinBox(self.office_tab)
        self.verify_months.setObjectName(u"verify_months")
        self.verify_months.setMinimum(1)
        self.verify_months.setMaximum(240)

        self.office_form.setWidget(9, QFormLayout.ItemRole.FieldRole, self.verify_months)


        self.office_row.addLayout(self.office_form)

        self.markings = QGroupBox(self.office_tab)
        self.markings.setObjectName(u"markings")
        self.markings_column = QVBoxLayout(self.markings)
        self.markings_column.setSpacing(8)
        self.markings_column.setObjectName(u"markings_column")
        self.markings_column.setContentsMargins(14, 12, 14, 14)
        self.marking_label = QLabel(self.markings)
        self.marking_label.setObjectName(u"marking_label")
        self.marking_label.setTextFormat(Qt.TextFormat.PlainText)

        self.markings_column.addWidget(self.marking_label)

        self.marking = QComboBox(self.markings)
        self.marking.setObjectName(u"marking")

        self.markings_column.addWidget(self.marking)

        self.marking_list_label = QLabel(self.markings)
        self.marking_list_label.setObjectName(u"marking_list_label")
        self.marking_list_label.setTextFormat(Qt.TextFormat.PlainText)

        self.markings_column.addWidget(self.marking_list_label)

        self.marking_list = QListWidget(self.markings)
        self.marking_list.setObjectName(u"marking_list")

        self.markings_column.addWidget(self.marking_list)

        self.marking_row = QHBoxLayout()
        self.marking_row.setObjectName(u"marking_row")
        self.add_marking = QPushButton(self.markings)
        self.add_marking.setObjectName(u"add_marking")

        self.marking_row.addWidget(self.add_marking)

        self.rename_marking = QPushButton(self.markings)
        self.rename_marking.setObjectName(u"rename_marking")

        self.marking_row.addWidget(self.rename_marking)

        self.remove_marking = QPushButton(self.markings)
        self.remove_marking.setObjectName(u"remove_marking")

        self.marking_row.addWidget(self.remove_marking)


        self.markings_column.addLayout(self.marking_row)


        self.office_row.addWidget(self.markings)

        self.tabs.addTab(self.office_tab, "")
        self.words_tab = QWidget()
        self.words_tab.setObjectName(u"words_tab")
        self.words_column = QVBoxLayout(self.words_tab)
        self.words_column.setSpacing(12)
        self.words_column.setObjectName(u"words_column")
        self.words_column.setContentsMargins(16, 16, 16, 16)
        self.words_hint = QLabel(self.words_tab)
        self.words_hint.setObjectName(u"words_hint")
        self.words_hint.setProperty(u"look", u"muted")
        self.words_hint.setTextFormat(Qt.TextFormat.PlainText)
        self.words_hint.setWordWrap(True)

        self.words_column.addWidget(self.words_hint)

        self.words_row = QHBoxLayout()
        self.words_row.setSpacing(16)
        self.words_row.setObjectName(u"words_row")
        self.lists_column = QVBoxLayout()
        self.lists_column.setSpacing(6)
        self.lists_column.setObjectName(u"lists_column")
        self.lists_label = QLabel(self.words_tab)
        self.lists_label.setObjectName(u"lists_label")
        self.lists_label.setTextFormat(Qt.TextFormat.PlainText)

        self.lists_column.addWidget(self.lists_label)

        self.lists = QListWidget(self.words_tab)
        self.lists.setObjectName(u"lists")

        self.lists_column.addWidget(self.lists)


        self.words_row.addLayout(self.lists_column)

        self.terms_column = QVBoxLayout()
        self.terms_column.setSpacing(6)
        self.terms_column.setObjectName(u"terms_column")
        self.terms_label = QLabel(self.words_tab)
        self.terms_label.setObjectName(u"terms_label")
        self.terms_label.setTextFormat(Qt.TextFormat.PlainText)

        self.terms_column.addWidget(self.terms_label)

        self.terms = QListWidget(self.words_tab)
        self.terms.setObjectName(u"terms")

        self.terms_column.addWidget(self.terms)

        self.terms_row = QHBoxLayout()
        self.terms_row.setObjectName(u"terms_row")
        self.rename_term = QPushButton(self.words_tab)
        self.rename_term.setObjectName(u"rename_term")

        self.terms_row.addWidget(self.rename_term)

        self.usual_term = QPushButton(self.words_tab)
        self.usual_term.setObjectName(u"usual_term")

        self.terms_row.addWidget(self.usual_term)

        self.terms_space = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.terms_row.addItem(self.terms_space)


        self.terms_column.addLayout(self.terms_row)


        self.words_row.addLayout(self.terms_column)


        self.words_column.addLayout(self.words_row)

        self.tabs.addTab(self.words_tab, "")
        self.window_tab = QWidget()
        self.window_tab.setObjectName(u"window_tab")
        self.window_column = QVBoxLayout(self.window_tab)
        self.window_column.setSpacing(14)
        self.window_column.setObjectName(u"window_column")
        self.window_column.setContentsMargins(16, 16, 16, 16)
        self.window_form = QFormLayout()
        self.window_form.setObjectName(u"window_form")
        self.window_form.setHorizontalSpacing(16)
        self.window_form.setVerticalSpacing(11)
        self.window_form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.theme_label = QLabel(self.window_tab)
        self.theme_label.setObjectName(u"theme_label")
        self.theme_label.setTextFormat(Qt.TextFormat.PlainText)

        self.window_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.theme_label)

        self.theme = QComboBox(self.window_tab)
        self.theme.setObjectName(u"theme")

        self.window_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.theme)

        self.text_size_label = QLabel(self.window_tab)
        self.text_size_label.setObjectName(u"text_size_label")
        self.text_size_label.setTextFormat(Qt.TextFormat.PlainText)

        self.window_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.text_size_label)

        self.text_size = QComboBox(self.window_tab)
        self.text_size.setObjectName(u"text_size")

        self.window_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.text_size)

        self.window_language_label = QLabel(self.window_tab)
        self.window_language_label.setObjectName(u"window_language_label")
        self.window_language_label.setTextFormat(Qt.TextFormat.PlainText)

        self.window_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.window_language_label)

        self.window_language = QComboBox(self.window_tab)
        self.window_language.setObjectName(u"window_language")

        self.window_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.window_language)

        self.lock_after_label = QLabel(self.window_tab)
        self.lock_after_label.setObjectName(u"lock_after_label")
        self.lock_after_label.setTextFormat(Qt.TextFormat.PlainText)

        self.window_form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.lock_after_label)

        self.lock_after = QComboBox(self.window_tab)
        self.lock_after.setObjectName(u"lock_after")

        self.window_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.lock_after)


        self.window_column.addLayout(self.window_form)

        self.window_hint = QLabel(self.window_tab)
        self.window_hint.setObjectName(u"window_hint")
        self.window_hint.setProperty(u"look", u"muted")
        self.window_hint.setTextFormat(Qt.TextFormat.PlainText)
        self.window_hint.setWordWrap(True)

        self.window_column.addWidget(self.window_hint)

        self.window_end = QSpacerItem(20, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.window_column.addItem(self.window_end)

        self.tabs.addTab(self.window_tab, "")

        self.column.addWidget(self.tabs)

        self.problem = QLabel(SettingsDialog)
        self.problem.setObjectName(u"problem")
        self.problem.setProperty(u"look", u"problem")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)

        self.column.addWidget(self.problem)

        self.buttons = QDialogButtonBox(SettingsDialog)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Save)

        self.column.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name)
        self.language_label.setBuddy(self.language)
        self.paper_label.setBuddy(self.paper)
        self.zone_label.setBuddy(self.zone)
        self.country_label.setBuddy(self.country)
        self.reference_prefix_label.setBuddy(self.reference_prefix)
        self.brief_pattern_label.setBuddy(self.brief_pattern)
        self.pattern_example_label.setBuddy(self.pattern_example)
        self.due_soon_days_label.setBuddy(self.due_soon_days)
        self.verify_months_label.setBuddy(self.verify_months)
        self.marking_label.setBuddy(self.marking)
        self.marking_list_label.setBuddy(self.marking_list)
        self.lists_label.setBuddy(self.lists)
        self.terms_label.setBuddy(self.terms)
        self.theme_label.setBuddy(self.theme)
        self.text_size_label.setBuddy(self.text_size)
        self.window_language_label.setBuddy(self.window_language)
        self.lock_after_label.setBuddy(self.lock_after)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.tabs, self.name)
        QWidget.setTabOrder(self.name, self.language)
        QWidget.setTabOrder(self.language, self.paper)
        QWidget.setTabOrder(self.paper, self.zone)
        QWidget.setTabOrder(self.zone, self.country)
        QWidget.setTabOrder(self.country, self.reference_prefix)
        QWidget.setTabOrder(self.reference_prefix, self.brief_pattern)
        QWidget.setTabOrder(self.brief_pattern, self.due_soon_days)
        QWidget.setTabOrder(self.due_soon_days, self.verify_months)
        QWidget.setTabOrder(self.verify_months, self.marking)
        QWidget.setTabOrder(self.marking, self.marking_list)
        QWidget.setTabOrder(self.marking_list, self.add_marking)
        QWidget.setTabOrder(self.add_marking, self.rename_marking)
        QWidget.setTabOrder(self.rename_marking, self.remove_marking)
        QWidget.setTabOrder(self.remove_marking, self.lists)
        QWidget.setTabOrder(self.lists, self.terms)
        QWidget.setTabOrder(self.terms, self.rename_term)
        QWidget.setTabOrder(self.rename_term, self.usual_term)
        QWidget.setTabOrder(self.usual_term, self.theme)
        QWidget.setTabOrder(self.theme, self.text_size)
        QWidget.setTabOrder(self.text_size, self.window_language)
        QWidget.setTabOrder(self.window_language, self.lock_after)

        self.retranslateUi(SettingsDialog)

        QMetaObject.connectSlotsByName(SettingsDialog)
    # setupUi

    def retranslateUi(self, SettingsDialog):
        SettingsDialog.setWindowTitle(QCoreApplication.translate("SettingsDialog", u"Settings", None))
        self.name_label.setText(QCoreApplication.translate("SettingsDialog", u"&Name of the office", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("SettingsDialog", u"Name of the office", None))
#endif // QT_CONFIG(accessibility)
        self.language_label.setText(QCoreApplication.translate("SettingsDialog", u"Working &language", None))
#if QT_CONFIG(accessibility)
        self.language.setAccessibleName(QCoreApplication.translate("SettingsDialog", u"Working language", None))
#endif // QT_CONFIG(accessibility)
        self.paper_label.setText(QCoreApplication.translate("SettingsDialog", u"&Paper size", None))
#if QT_CONFIG(accessibility)
        self.paper.setAccessibleName(QCoreApplication.translate("SettingsDialog", u"Paper size", None))
#endif // QT_CONFIG(accessibility)
        self.zone_label.setText(QCoreApplication.translate("SettingsDialog", u"Time &zone", None))
#if QT_CONFIG(accessibility)
        self.zone.setAccessibleName(QCoreApplication.translate("SettingsDialog", u"Time zone", None))
#endif // QT_CONFIG(accessibility)
        self.country_label.setText(QCoreApplication.translate("SettingsDialog", u"&Country", None))
#if QT_CONFIG(accessibility)
        self.country.setAccessibleName(QCoreApplication.translate("SettingsDialog", u"Country", None))
#endif // QT_CONFIG(accessibility)
        self.reference_prefix_label.setText(QCoreApplication.translate("SettingsDialog", u"Reference p&refix", None))
#if QT_CONFIG(accessibility)
        self.reference_prefix.setAccessibleName(QCoreApplication.translate("SettingsDialog", u"Reference prefix", None))
#endif // QT_CONFIG(accessibility)
        self.brief_pattern_label.setText(QCoreApplication.translate("SettingsDialog", u"Pattern of &brief references", None))
#if QT_CONFIG(accessibility)
        self.brief_pattern.setAccessibleName(QCoreApplication.translate("SettingsDialog", u"Pattern of brief references", None))
#endif // QT_CONFIG(accessibility)
        self.pattern_example_label.setText(QCoreApplication.translate("SettingsDialog", u"Next brief", None))
        self.due_soon_days_label.setText(QCoreApplication.translate("SettingsDialog", u"&Due soon means within (days)", None))
#if QT_CONFIG(accessibility)
        self.due_soon_days.setAccessibleName(QCoreApplication.translate("SettingsDialog", u"Due soon means within (days)", None))
#endif // QT_CONFIG(accessibility)
        self.verify_months_label.setText(QCoreApplication.translate("SettingsDialog", u"Contacts are &verified every (months)", None))
#if QT_CONFIG(accessibility)
        self.verify_months.setAccessibleName(QCoreApplication.translate("SettingsDialog", u"Contacts are verified every (months)", None))
#endif // QT_CONFIG(accessibility)
        self.markings.setTitle(QCoreApplication.translate("SettingsDialog", u"Markings", None))
        self.marking_label.setText(QCoreApplication.translate("SettingsDialog", u"Marking of the office's &papers", None))
#if QT_CONFIG(accessibility)
        self.marking.setAccessibleName(QCoreApplication.translate("SettingsDialog", u"Marking of the office's papers", None))
#endif // QT_CONFIG(accessibility)
        self.marking_list_label.setText(QCoreApplication.translate("SettingsDialog", u"The office's own &markings", None))
#if QT_CONFIG(accessibility)
        self.marking_list.setAccessibleName(QCoreApplication.translate("SettingsDialog", u"The office's own markings", None))
#endif // QT_CONFIG(accessibility)
        self.add_marking.setText(QCoreApplication.translate("SettingsDialog", u"&Add\u2026", None))
        self.rename_marking.setText(QCoreApplication.translate("SettingsDialog", u"Rena&me\u2026", None))
        self.remove_marking.setText(QCoreApplication.translate("SettingsDialog", u"Rem&ove", None))
        self.tabs.setTabText(self.tabs.indexOf(self.office_tab), QCoreApplication.translate("SettingsDialog", u"&Office", None))
        self.words_hint.setText(QCoreApplication.translate("SettingsDialog", u"The words the office chooses from. Rename them as your office says them; records keep their meaning.", None))
        self.lists_label.setText(QCoreApplication.translate("SettingsDialog", u"L&ist", None))
#if QT_CONFIG(accessibility)
        self.lists.setAccessibleName(QCoreApplication.translate("SettingsDialog", u"Lists of words", None))
#endif // QT_CONFIG(accessibility)
        self.terms_label.setText(QCoreApplication.translate("SettingsDialog", u"&Words (double-click or F2 to rename)", None))
#if QT_CONFIG(accessibility)
        self.terms.setAccessibleName(QCoreApplication.translate("SettingsDialog", u"Words of the list", None))
#endif // QT_CONFIG(accessibility)
        self.rename_term.setText(QCoreApplication.translate("SettingsDialog", u"R&ename\u2026", None))
        self.usual_term.setText(QCoreApplication.translate("SettingsDialog", u"&Usual word", None))
        self.tabs.setTabText(self.tabs.indexOf(self.words_tab), QCoreApplication.translate("SettingsDialog", u"&Words", None))
        self.theme_label.setText(QCoreApplication.translate("SettingsDialog", u"&Colours", None))
#if QT_CONFIG(accessibility)
        self.theme.setAccessibleName(QCoreApplication.translate("SettingsDialog", u"Colours", None))
#endif // QT_CONFIG(accessibility)
        self.text_size_label.setText(QCoreApplication.translate("SettingsDialog", u"&Text size", None))
#if QT_CONFIG(accessibility)
        self.text_size.setAccessibleName(QCoreApplication.translate("SettingsDialog", u"Text size", None))
#endif // QT_CONFIG(accessibility)
        self.window_language_label.setText(QCoreApplication.translate("SettingsDialog", u"&Language of the window", None))
#if QT_CONFIG(accessibility)
        self.window_language.setAccessibleName(QCoreApplication.translate("SettingsDialog", u"Language of the window", None))
#endif // QT_CONFIG(accessibility)
        self.lock_after_label.setText(QCoreApplication.translate("SettingsDialog", u"Loc&k a protected office after", None))
#if QT_CONFIG(accessibility)
        self.lock_after.setAccessibleName(QCoreApplication.translate("SettingsDialog", u"Lock a protected office after", None))
#endif // QT_CONFIG(accessibility)
        self.window_hint.setText(QCoreApplication.translate("SettingsDialog", u"These belong to you on this computer, not to the office.", None))
        self.tabs.setTabText(self.tabs.indexOf(self.window_tab), QCoreApplication.translate("SettingsDialog", u"W&indow", None))
        self.problem.setText("")
    # retranslateUi
