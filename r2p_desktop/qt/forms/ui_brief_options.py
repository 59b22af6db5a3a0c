"""Made from ui/brief_options.ui by build_installer.py forms; change the .ui file instead."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QFormLayout, QLabel,
    QRadioButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from r2p_desktop.qt.widgets.choice_combo import ChoiceCombo
from r2p_desktop.qt.widgets.code_combo import CodeCombo

class Ui_BriefOptionsForm(object):
    def setupUi(self, BriefOptionsForm):
        if not BriefOptionsForm.objectName():
            BriefOptionsForm.setObjectName(u"BriefOptionsForm")
        self.column = QVBoxLayout(BriefOptionsForm)
        self.column.setSpacing(10)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(6, 6, 6, 6)
        self.meeting_label = QLabel(BriefOptionsForm)
        self.meeting_label.setObjectName(u"meeting_label")
        self.meeting_label.setProperty(u"look", u"section")

        self.column.addWidget(self.meeting_label)

        self.meeting = ChoiceCombo(BriefOptionsForm)
        self.meeting.setObjectName(u"meeting")

        self.column.addWidget(self.meeting)

        self.edition_label = QLabel(BriefOptionsForm)
        self.edition_label.setObjectName(u"edition_label")
        self.edition_label.setProperty(u"look", u"section")

        self.column.addWidget(self.edition_label)

        self.edition_delegation = QRadioButton(BriefOptionsForm)
        self.edition_delegation.setObjectName(u"edition_delegation")

        self.column.addWidget(self.edition_delegation)

        self.edition_delegation_hint = QLabel(BriefOptionsForm)
        self.edition_delegation_hint.setObjectName(u"edition_delegation_hint")
        self.edition_delegation_hint.setProperty(u"look", u"small")
        self.edition_delegation_hint.setWordWrap(True)
        self.edition_delegation_hint.setIndent(22)

        self.column.addWidget(self.edition_delegation_hint)

        self.edition_network = QRadioButton(BriefOptionsForm)
        self.edition_network.setObjectName(u"edition_network")

        self.column.addWidget(self.edition_network)

        self.edition_network_hint = QLabel(BriefOptionsForm)
        self.edition_network_hint.setObjectName(u"edition_network_hint")
        self.edition_network_hint.setProperty(u"look", u"small")
        self.edition_network_hint.setWordWrap(True)
        self.edition_network_hint.setIndent(22)

        self.column.addWidget(self.edition_network_hint)

        self.edition_public = QRadioButton(BriefOptionsForm)
        self.edition_public.setObjectName(u"edition_public")

        self.column.addWidget(self.edition_public)

        self.edition_public_hint = QLabel(BriefOptionsForm)
        self.edition_public_hint.setObjectName(u"edition_public_hint")
        self.edition_public_hint.setProperty(u"look", u"small")
        self.edition_public_hint.setWordWrap(True)
        self.edition_public_hint.setIndent(22)

        self.column.addWidget(self.edition_public_hint)

        self.form = QFormLayout()
        self.form.setObjectName(u"form")
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.form.setHorizontalSpacing(14)
        self.form.setVerticalSpacing(6)
        self.paper_label = QLabel(BriefOptionsForm)
        self.paper_label.setObjectName(u"paper_label")

        self.form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.paper_label)

        self.paper = CodeCombo(BriefOptionsForm)
        self.paper.setObjectName(u"paper")

        self.form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.paper)

        self.language_label = QLabel(BriefOptionsForm)
        self.language_label.setObjectName(u"language_label")

        self.form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.language_label)

        self.language = CodeCombo(BriefOptionsForm)
        self.language.setObjectName(u"language")

        self.form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.language)


        self.column.addLayout(self.form)

        self.private_phones = QCheckBox(BriefOptionsForm)
        self.private_phones.setObjectName(u"private_phones")

        self.column.addWidget(self.private_phones)

        self.parts_label = QLabel(BriefOptionsForm)
        self.parts_label.setObjectName(u"parts_label")
        self.parts_label.setProperty(u"look", u"section")

        self.column.addWidget(self.parts_label)

        self.parts_column = QVBoxLayout()
        self.parts_column.setObjectName(u"parts_column")

        self.column.addLayout(self.parts_column)

        self.end = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.end)

#if QT_CONFIG(shortcut)
        self.meeting_label.setBuddy(self.meeting)
        self.paper_label.setBuddy(self.paper)
        self.language_label.setBuddy(self.language)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.meeting, self.edition_delegation)
        QWidget.setTabOrder(self.edition_delegation, self.edition_network)
        QWidget.setTabOrder(self.edition_network, self.edition_public)
        QWidget.setTabOrder(self.edition_public, self.paper)
        QWidget.setTabOrder(self.paper, self.language)
        QWidget.setTabOrder(self.language, self.private_phones)

        self.retranslateUi(BriefOptionsForm)

        QMetaObject.connectSlotsByName(BriefOptionsForm)
    # setupUi

    def retranslateUi(self, BriefOptionsForm):
        self.meeting_label.setText(QCoreApplication.translate("BriefOptionsForm", u"&Meeting", None))
#if QT_CONFIG(accessibility)
        self.meeting.setAccessibleName(QCoreApplication.translate("BriefOptionsForm", u"Meeting", None))
#endif // QT_CONFIG(accessibility)
        self.edition_label.setText(QCoreApplication.translate("BriefOptionsForm", u"Edition", None))
        self.edition_delegation.setText(QCoreApplication.translate("BriefOptionsForm", u"&Delegation", None))
        self.edition_delegation_hint.setText(QCoreApplication.translate("BriefOptionsForm", u"Everything, for our own people: positions, lines to take, overdue items and background B with the rest.", None))
        self.edition_network.setText(QCoreApplication.translate("BriefOptionsForm", u"&Network", None))
        self.edition_network_hint.setText(QCoreApplication.translate("BriefOptionsForm", u"For the other focal points. Leaves out objective, points, asks, positions, background B, overdue items, progress notes and private phones.", None))
        self.edition_public.setText(QCoreApplication.translate("BriefOptionsForm", u"P&ublic", None))
        self.edition_public_hint.setText(QCoreApplication.translate("BriefOptionsForm", u"For everybody. Leaves out, besides, the delegation, decisions, open actions and the contact sheet.", None))
        self.paper_label.setText(QCoreApplication.translate("BriefOptionsForm", u"Paper &size", None))
#if QT_CONFIG(accessibility)
        self.paper.setAccessibleName(QCoreApplication.translate("BriefOptionsForm", u"Paper size", None))
#endif // QT_CONFIG(accessibility)
        self.language_label.setText(QCoreApplication.translate("BriefOptionsForm", u"&Language of headings", None))
#if QT_CONFIG(accessibility)
        self.language.setAccessibleName(QCoreApplication.translate("BriefOptionsForm", u"Language of headings", None))
#endif // QT_CONFIG(accessibility)
        self.private_phones.setText(QCoreApplication.translate("BriefOptionsForm", u"Pri&vate phone numbers", None))
        self.parts_label.setText(QCoreApplication.translate("BriefOptionsForm", u"Sections", None))
        pass
    # retranslateUi
