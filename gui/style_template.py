"""The application style sheet, with the theme's colours and the scaled lengths left open.

Dynamic properties choose a look: `role` on labels and frames, `kind` on buttons.
`$px_13` is 13 px times the theme's and the person's text scale; `$line` is the theme's line width.
"""

from string import Template
from typing import Final

TEMPLATE: Final = Template("""
* { font-family: "$family"; font-size: ${px_13}px; }
QWidget { color: $text; }
QMainWindow, QDialog, QMessageBox, QWidget[role="window"] { background: $window; }
QWidget[role="bar"], QToolBar, QStatusBar, QMenuBar { background: $bar; border: none; }
QWidget[role="bar"] { border-bottom: ${line}px solid $border; }
QStatusBar { border-top: ${line}px solid $border; }
QStatusBar::item { border: none; }
QToolBar { border-bottom: ${line}px solid $border; spacing: ${px_8}px; padding: ${px_5}px ${px_8}px; }
QToolBar::separator { background: $border; width: ${line}px; margin: ${px_5}px ${px_3}px; }

QFrame[role="card"] { background: $card; border: ${line}px solid $border; border-radius: ${px_10}px; }
QFrame[role="card"][selected="true"] { border: 2px solid $accent; }
QFrame[role="finder"], QFrame[role="bubble"] {
  background: $card; border: ${line}px solid $outline; border-radius: ${px_10}px;
}
QFrame[role="finder"] QLineEdit { font-size: ${px_15}px; }
QFrame[role="finder"] QLabel { font-size: ${px_12}px; }
QFrame[role="tile"] { background: $card; border: ${line}px dashed $border; border-radius: ${px_10}px; }
QFrame[role="story"] { background: $story; border-radius: ${px_10}px; }
QFrame[role="story"] QLabel { color: $on_story; }
QFrame[role="story"] QLabel[role="muted"] { color: $story_muted; }

QFrame[role="lesson"] { background: $story; border: none; border-bottom: ${line}px solid $border; }
QFrame[role="lesson"] QLabel { color: $on_story; }
QFrame[role="lesson"] QLabel[role="muted"] { color: $story_muted; }
QFrame[role="lesson"] QLabel[role="chip"] { color: $text; }
QFrame[role="lesson"] QToolButton[kind="flat"] { color: $story_muted; }
QFrame[role="lesson"] QToolButton[kind="flat"]:hover { color: $text; }

QLabel { background: transparent; border: none; }
QLabel[role="lesson-title"] { font-size: ${px_17}px; font-weight: 700; }
QLabel[role="lesson-text"] { font-size: ${px_17}px; }
QLabel[role="lesson-question"] { font-size: ${px_17}px; font-weight: 700; }
QLabel[role="headline"] { font-size: ${px_22}px; font-weight: 700; }
QLabel[role="claim"] { font-size: ${px_17}px; }
QLabel[role="title"] { font-size: ${px_15}px; font-weight: 700; }
QLabel[role="heading"] { font-size: ${px_15}px; font-weight: 600; }
QLabel[role="value"] { font-weight: 600; }
QLabel[role="muted"] { color: $muted; }
QLabel[role="small"] { color: $muted; font-size: ${px_11}px; }
QLabel[role="news"] { font-size: ${px_15}px; font-weight: 700; color: $danger; }
QLabel[role="danger"] { color: $danger; font-weight: 600; }
QLabel[role="chip"] {
  background: $hover; border-radius: ${px_9}px; padding: ${px_3}px ${px_9}px; font-weight: 600;
}
QLabel:disabled { color: $faint; }

QPushButton, QToolButton {
  background: $card; color: $text; border: ${line}px solid $border; border-radius: ${px_7}px;
  padding: ${px_5}px ${px_11}px; font-weight: 600; min-height: ${px_18}px;
}
QPushButton:hover, QToolButton:hover { background: $hover; }
QPushButton:pressed, QToolButton:pressed { background: $track; }
QPushButton:disabled, QToolButton:disabled { color: $faint; }
QPushButton:focus, QToolButton:focus { border: ${ring}px solid $focus; padding: ${px_pad_v}px ${px_pad_h}px; }
QPushButton:default { border-color: $accent; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QPushButton[kind="primary"], QPushButton:checked, QToolButton:checked, QToolButton[kind="primary"] {
  background: $accent; color: $on_accent; border-color: $accent;
}
QPushButton[kind="primary"]:hover, QToolButton[kind="primary"]:hover { background: $accent_hover; }
QPushButton[kind="primary"]:focus, QPushButton:checked:focus,
QToolButton[kind="primary"]:focus, QToolButton:checked:focus { border: ${ring}px solid $focus_on_accent; }
QPushButton[kind="primary"]:disabled { background: $track; color: $faint; border-color: $track; }
QPushButton[kind="danger"] { color: $danger; }
QPushButton[kind="segment"], QToolButton[kind="segment"] {
  color: $muted; border-radius: 0; margin: 0; border-right-width: 0;
}
QPushButton[kind="segment"]:checked, QToolButton[kind="segment"]:checked { color: $on_accent; }
QPushButton[kind="segment"][edge="first"], QToolButton[kind="segment"][edge="first"] {
  border-top-left-radius: ${px_7}px; border-bottom-left-radius: ${px_7}px;
}
QPushButton[kind="segment"][edge="last"], QToolButton[kind="segment"][edge="last"] {
  border-top-right-radius: ${px_7}px; border-bottom-right-radius: ${px_7}px; border-right-width: ${line}px;
}
QPushButton[kind="segment"]:focus, QToolButton[kind="segment"]:focus { border: ${ring}px solid $focus; }
QPushButton[kind="segment"]:checked:focus, QToolButton[kind="segment"]:checked:focus {
  border: ${ring}px solid $focus_on_accent;
}
QPushButton[kind="chip"] {
  background: $hover; border-color: $hover; border-radius: ${px_10}px; padding: ${px_2}px ${px_9}px;
  min-height: ${px_16}px; font-size: ${px_12}px;
}
QPushButton[kind="chip"]:focus { border: ${ring}px solid $focus; }
QPushButton[kind="flat"], QToolButton[kind="flat"] { background: transparent; border-color: transparent; }
QPushButton[kind="flat"]:hover, QToolButton[kind="flat"]:hover { background: $hover; }
QPushButton[kind="flat"]:focus, QToolButton[kind="flat"]:focus { border: ${ring}px solid $focus; }
QToolButton[kind="flat"] { padding: ${px_2}px ${px_5}px; }
QToolButton::menu-indicator, QPushButton::menu-indicator { image: none; width: 0; }

QMenuBar::item { background: transparent; padding: ${px_5}px ${px_9}px; border-radius: ${px_5}px; }
QMenuBar::item:selected { background: $hover; }
QMenu { background: $card; border: ${line}px solid $border; border-radius: ${px_7}px; padding: ${px_5}px; }
QMenu::item { padding: ${px_5}px ${px_22}px ${px_5}px ${px_22}px; border-radius: ${px_5}px; }
QMenu::item:selected { background: $accent; color: $on_accent; }
QMenu::item:disabled { color: $faint; background: transparent; }
QMenu::separator { height: ${line}px; background: $border; margin: ${px_5}px ${px_7}px; }
QMenu::indicator { width: ${px_13}px; height: ${px_13}px; left: ${px_5}px; }
QMenu::indicator:checked { image: url("$icons/check-$tone.svg"); }
QMenu::indicator:checked:selected { image: url("$icons/check-on-accent-$tone.svg"); }

QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QDoubleSpinBox, QComboBox {
  background: $card; border: ${line}px solid $border; border-radius: ${px_7}px; padding: ${px_3}px ${px_7}px;
  min-height: ${px_18}px; selection-background-color: $accent; selection-color: $on_accent;
}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus,
QSpinBox:focus, QDoubleSpinBox:focus, QComboBox:focus {
  border: ${ring}px solid $focus;
}
QLineEdit[invalid="true"], QSpinBox[invalid="true"], QDoubleSpinBox[invalid="true"],
QComboBox[invalid="true"] {
  border: ${ring}px solid $danger;
}
QLineEdit:disabled, QSpinBox:disabled, QDoubleSpinBox:disabled, QComboBox:disabled { color: $faint; }
QAbstractSpinBox > QLineEdit, QComboBox > QLineEdit {
  border: none; border-radius: 0; padding: 0; min-height: 0; background: transparent;
}
QSpinBox, QDoubleSpinBox { qproperty-alignment: AlignCenter; }
QSpinBox::up-button, QDoubleSpinBox::up-button {
  subcontrol-origin: border; subcontrol-position: top right; width: ${px_18}px; border: none;
}
QSpinBox::down-button, QDoubleSpinBox::down-button {
  subcontrol-origin: border; subcontrol-position: bottom right; width: ${px_18}px; border: none;
}
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow {
  image: url("$icons/chevron-up.svg"); width: ${px_9}px; height: ${px_9}px;
}
QSpinBox::down-arrow, QDoubleSpinBox::down-arrow {
  image: url("$icons/chevron-down.svg"); width: ${px_9}px; height: ${px_9}px;
}
QComboBox::drop-down { subcontrol-position: center right; width: ${px_22}px; border: none; }
QComboBox::down-arrow { image: url("$icons/chevron-down.svg"); width: ${px_11}px; height: ${px_11}px; }
QComboBox QAbstractItemView { background: $card; border: ${line}px solid $border; padding: ${px_3}px; }
QCheckBox, QRadioButton {
  spacing: ${px_7}px; background: transparent; border: ${line}px solid transparent;
}
QCheckBox::indicator, QRadioButton::indicator {
  width: ${px_14}px; height: ${px_14}px; border: ${line}px solid $outline; background: $card;
}
QCheckBox::indicator { border-radius: ${px_3}px; }
QRadioButton::indicator { border-radius: ${radio_radius}px; }
QCheckBox::indicator:checked {
  background: $accent; border-color: $accent; image: url("$icons/check-on-accent-$tone.svg");
}
QRadioButton::indicator:checked {
  background: $on_accent; border: ${radio_border}px solid $accent; width: ${px_6}px; height: ${px_6}px;
}
QCheckBox:disabled { color: $faint; }
QCheckBox::indicator:checked:disabled { background: $outline; border-color: $outline; }
QCheckBox:focus, QRadioButton:focus { border: ${line}px solid $focus; border-radius: ${px_5}px; }

QSlider { background: transparent; min-height: ${px_18}px; }
QSlider::groove:horizontal { height: ${px_5}px; background: $track; border-radius: ${px_2}px; }
QSlider::sub-page:horizontal { background: $accent; border-radius: ${px_2}px; }
QSlider::handle:horizontal {
  background: $accent; width: ${px_14}px; height: ${px_14}px; margin: -${px_5}px 0;
  border-radius: ${round_14}px;
}
QSlider::handle:horizontal:hover { background: $accent_hover; }
QSlider:focus { border: ${line}px solid $focus; border-radius: ${px_5}px; }
QSlider::sub-page:horizontal:disabled, QSlider::handle:horizontal:disabled { background: $outline; }

QScrollArea, QScrollArea > QWidget > QWidget[role="scrolled"] { background: transparent; border: none; }
QScrollArea:focus { border: ${line}px solid $focus; border-radius: ${px_5}px; }
QAbstractItemView {
  background: $card; border: ${line}px solid transparent; outline: none;
  selection-background-color: $hover; selection-color: $text;
}
QAbstractItemView:focus { border: ${line}px solid $focus; border-radius: ${px_5}px; }
QTableView[role="large"], QLabel[role="large"] { font-size: ${px_15}px; }
QTableView[role="large"] { alternate-background-color: $hover; }
QTableView[role="pages"] { selection-background-color: $accent; selection-color: $on_accent; }
QTableView[role="pages"] QHeaderView::section { padding-top: ${px_9}px; }
QHeaderView::up-arrow, QHeaderView::down-arrow {
  subcontrol-position: top center; width: ${px_9}px; height: ${px_9}px;
}
QHeaderView::up-arrow { image: url("$icons/chevron-up.svg"); }
QHeaderView::down-arrow { image: url("$icons/chevron-down.svg"); }
QHeaderView::section { background: $card; color: $muted; border: none; padding: ${px_5}px; font-weight: 600; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QTableCornerButton::section { background: $card; border: none; }
QTableView::item { padding: 0 ${px_3}px; }
QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: ${px_11}px; }
QScrollBar:horizontal { height: ${px_11}px; }
QScrollBar::handle { background: $outline; border-radius: ${px_3}px; margin: ${px_2}px; }
QScrollBar::handle:vertical { min-height: ${px_26}px; }
QScrollBar::handle:horizontal { min-width: ${px_26}px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: transparent; }
QSplitter::handle:hover { background: $track; border-radius: ${px_2}px; }
QToolTip {
  background: $story; color: $on_story; border: ${line}px solid $story; padding: ${px_5}px ${px_8}px;
}
QProgressBar { min-height: ${px_18}px; }
QTabBar::tab { background: transparent; color: $muted; padding: ${px_5}px ${px_11}px; font-weight: 600; }
QTabBar::tab:selected { color: $text; border-bottom: 2px solid $accent; }
QTabWidget::pane { border: none; border-top: ${line}px solid $border; }
""")
