"""Made from ui/post_form.ui by build_installer.py forms; change the .ui file instead."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QFormLayout, QFrame,
    QGridLayout, QLabel, QLineEdit, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from r2p_desktop.qt.widgets.code_combo import CodeCombo
from r2p_desktop.qt.widgets.date_edit import DateEdit
from r2p_desktop.qt.widgets.record_picker import RecordPicker

class Ui_PostForm(object):
    def setupUi(self, PostForm):
        if not PostForm.objectName():
            PostForm.setObjectName(u"PostForm")
        self.cards = QGridLayout(PostForm)
        self.cards.setObjectName(u"cards")
        self.cards.setHorizontalSpacing(14)
        self.cards.setVerticalSpacing(14)
        self.cards.setContentsMargins(0, 0, 4, 0)
        self.card_0 = QFrame(PostForm)
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
        self.post_title_label = QLabel(self.card_0)
        self.post_title_label.setObjectName(u"post_title_label")
        self.post_title_label.setProperty(u"look", u"field")
        self.post_title_label.setText(u"post title")

        self.form_0.setWidget(0, QFormLayout.ItemRole.LabelRole, self.post_title_label)

        self.post_title = QLineEdit(self.card_0)
        self.post_title.setObjectName(u"post_title")

        self.form_0.setWidget(0, QFormLayout.ItemRole.FieldRole, self.post_title)

        self.institution_id_label = QLabel(self.card_0)
        self.institution_id_label.setObjectName(u"institution_id_label")
        self.institution_id_label.setProperty(u"look", u"field")
        self.institution_id_label.setText(u"institution id")

        self.form_0.setWidget(1, QFormLayout.ItemRole.LabelRole, self.institution_id_label)

        self.institution_id = RecordPicker(self.card_0)
        self.institution_id.setObjectName(u"institution_id")

        self.form_0.setWidget(1, QFormLayout.ItemRole.FieldRole, self.institution_id)

        self.unit_label = QLabel(self.card_0)
        self.unit_label.setObjectName(u"unit_label")
        self.unit_label.setProperty(u"look", u"field")
        self.unit_label.setText(u"unit")

        self.form_0.setWidget(2, QFormLayout.ItemRole.LabelRole, self.unit_label)

        self.unit = QLineEdit(self.card_0)
        self.unit.setObjectName(u"unit")

        self.form_0.setWidget(2, QFormLayout.ItemRole.FieldRole, self.unit)

        self.since_label = QLabel(self.card_0)
        self.since_label.setObjectName(u"since_label")
        self.since_label.setProperty(u"look", u"field")
        self.since_label.setText(u"since")

        self.form_0.setWidget(3, QFormLayout.ItemRole.LabelRole, self.since_label)

        self.since = DateEdit(self.card_0)
        self.since.setObjectName(u"since")

        self.form_0.setWidget(3, QFormLayout.ItemRole.FieldRole, self.since)

        self.capacity_label = QLabel(self.card_0)
        self.capacity_label.setObjectName(u"capacity_label")
        self.capacity_label.setProperty(u"look", u"field")
        self.capacity_label.setText(u"capacity")

        self.form_0.setWidget(4, QFormLayout.ItemRole.LabelRole, self.capacity_label)

        self.capacity = CodeCombo(self.card_0)
        self.capacity.setObjectName(u"capacity")

        self.form_0.setWidget(4, QFormLayout.ItemRole.FieldRole, self.capacity)

        self.acting = QCheckBox(self.card_0)
        self.acting.setObjectName(u"acting")
        self.acting.setText(u"acting")

        self.form_0.setWidget(5, QFormLayout.ItemRole.FieldRole, self.acting)


        self.column_0.addLayout(self.form_0)

        self.end_0 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column_0.addItem(self.end_0)


        self.cards.addWidget(self.card_0, 0, 0, 1, 1)

        self.end = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.cards.addItem(self.end, 1, 0, 1, 1)

        self.cards.setColumnStretch(0, 1)
#if QT_CONFIG(shortcut)
        self.post_title_label.setBuddy(self.post_title)
        self.institution_id_label.setBuddy(self.institution_id)
        self.unit_label.setBuddy(self.unit)
        self.since_label.setBuddy(self.since)
        self.capacity_label.setBuddy(self.capacity)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.post_title, self.institution_id)
        QWidget.setTabOrder(self.institution_id, self.unit)
        QWidget.setTabOrder(self.unit, self.since)
        QWidget.setTabOrder(self.since, self.capacity)
        QWidget.setTabOrder(self.capacity, self.acting)

        self.retranslateUi(PostForm)

        QMetaObject.connectSlotsByName(PostForm)
    # setupUi

    def retranslateUi(self, PostForm):
        pass
    # retranslateUi
