"""Made from ui/progress_form.ui by build_installer.py forms; change the .ui file instead."""

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
from r2p_desktop.qt.widgets.record_picker import RecordPicker
from r2p_desktop.qt.widgets.rich_text_edit import RichTextEdit

class Ui_ProgressForm(object):
    def setupUi(self, ProgressForm):
        if not ProgressForm.objectName():
            ProgressForm.setObjectName(u"ProgressForm")
        self.cards = QGridLayout(ProgressForm)
        self.cards.setObjectName(u"cards")
        self.cards.setHorizontalSpacing(14)
        self.cards.setVerticalSpacing(14)
        self.cards.setContentsMargins(0, 0, 4, 0)
        self.card_0 = QFrame(ProgressForm)
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
        self.reported_on_label = QLabel(self.card_0)
        self.reported_on_label.setObjectName(u"reported_on_label")
        self.reported_on_label.setProperty(u"look", u"field")
        self.reported_on_label.setText(u"reported on")

        self.form_0.setWidget(0, QFormLayout.ItemRole.LabelRole, self.reported_on_label)

        self.reported_on = DateEdit(self.card_0)
        self.reported_on.setObjectName(u"reported_on")

        self.form_0.setWidget(0, QFormLayout.ItemRole.FieldRole, self.reported_on)

        self.period_label = QLabel(self.card_0)
        self.period_label.setObjectName(u"period_label")
        self.period_label.setProperty(u"look", u"field")
        self.period_label.setText(u"period")

        self.form_0.setWidget(1, QFormLayout.ItemRole.LabelRole, self.period_label)

        self.period = QLineEdit(self.card_0)
        self.period.setObjectName(u"period")

        self.form_0.setWidget(1, QFormLayout.ItemRole.FieldRole, self.period)

        self.institution_id_label = QLabel(self.card_0)
        self.institution_id_label.setObjectName(u"institution_id_label")
        self.institution_id_label.setProperty(u"look", u"field")
        self.institution_id_label.setText(u"institution id")

        self.form_0.setWidget(2, QFormLayout.ItemRole.LabelRole, self.institution_id_label)

        self.institution_id = RecordPicker(self.card_0)
        self.institution_id.setObjectName(u"institution_id")

        self.form_0.setWidget(2, QFormLayout.ItemRole.FieldRole, self.institution_id)

        self.status_label = QLabel(self.card_0)
        self.status_label.setObjectName(u"status_label")
        self.status_label.setProperty(u"look", u"field")
        self.status_label.setText(u"status")

        self.form_0.setWidget(3, QFormLayout.ItemRole.LabelRole, self.status_label)

        self.status = CodeCombo(self.card_0)
        self.status.setObjectName(u"status")

        self.form_0.setWidget(3, QFormLayout.ItemRole.FieldRole, self.status)

        self.rating_label = QLabel(self.card_0)
        self.rating_label.setObjectName(u"rating_label")
        self.rating_label.setProperty(u"look", u"field")
        self.rating_label.setText(u"rating")

        self.form_0.setWidget(4, QFormLayout.ItemRole.LabelRole, self.rating_label)

        self.rating = CodeCombo(self.card_0)
        self.rating.setObjectName(u"rating")

        self.form_0.setWidget(4, QFormLayout.ItemRole.FieldRole, self.rating)

        self.review_state_label = QLabel(self.card_0)
        self.review_state_label.setObjectName(u"review_state_label")
        self.review_state_label.setProperty(u"look", u"field")
        self.review_state_label.setText(u"review state")

        self.form_0.setWidget(5, QFormLayout.ItemRole.LabelRole, self.review_state_label)

        self.review_state = CodeCombo(self.card_0)
        self.review_state.setObjectName(u"review_state")

        self.form_0.setWidget(5, QFormLayout.ItemRole.FieldRole, self.review_state)

        self.text_label = QLabel(self.card_0)
        self.text_label.setObjectName(u"text_label")
        self.text_label.setProperty(u"look", u"field")
        self.text_label.setText(u"text")

        self.form_0.setWidget(6, QFormLayout.ItemRole.LabelRole, self.text_label)

        self.text = RichTextEdit(self.card_0)
        self.text.setObjectName(u"text")
        self.text.setProperty(u"lines", 6)

        self.form_0.setWidget(6, QFormLayout.ItemRole.FieldRole, self.text)

        self.next_steps_label = QLabel(self.card_0)
        self.next_steps_label.setObjectName(u"next_steps_label")
        self.next_steps_label.setProperty(u"look", u"field")
        self.next_steps_label.setText(u"next steps")

        self.form_0.setWidget(7, QFormLayout.ItemRole.LabelRole, self.next_steps_label)

        self.next_steps = QPlainTextEdit(self.card_0)
        self.next_steps.setObjectName(u"next_steps")
        self.next_steps.setProperty(u"lines", 3)

        self.form_0.setWidget(7, QFormLayout.ItemRole.FieldRole, self.next_steps)


        self.column_0.addLayout(self.form_0)

        self.end_0 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column_0.addItem(self.end_0)


        self.cards.addWidget(self.card_0, 0, 0, 1, 1)

        self.end = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.cards.addItem(self.end, 1, 0, 1, 1)

        self.cards.setColumnStretch(0, 1)
#if QT_CONFIG(shortcut)
        self.reported_on_label.setBuddy(self.reported_on)
        self.period_label.setBuddy(self.period)
        self.institution_id_label.setBuddy(self.institution_id)
        self.status_label.setBuddy(self.status)
        self.rating_label.setBuddy(self.rating)
        self.review_state_label.setBuddy(self.review_state)
        self.text_label.setBuddy(self.text)
        self.next_steps_label.setBuddy(self.next_steps)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.reported_on, self.period)
        QWidget.setTabOrder(self.period, self.institution_id)
        QWidget.setTabOrder(self.institution_id, self.status)
        QWidget.setTabOrder(self.status, self.rating)
        QWidget.setTabOrder(self.rating, self.review_state)
        QWidget.setTabOrder(self.review_state, self.text)
        QWidget.setTabOrder(self.text, self.next_steps)

        self.retranslateUi(ProgressForm)

        QMetaObject.connectSlotsByName(ProgressForm)
    # setupUi

    def retranslateUi(self, ProgressForm):
        pass
    # retranslateUi
