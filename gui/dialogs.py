"""What every dialog shares: air around its parts, a size that stays on the screen, tips, how errors look."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QWidget

from gui.display import Display


def fit_dialog(dialog: QDialog, display: Display, width_px: int, height_px: int = 0) -> None:
    """Give a dialog its margins and a size that grows with the text; no height means as much as it needs.

    Call it when the dialog's layout is complete.
    """
    px = display.px
    layout = dialog.layout()
    layout.setContentsMargins(px(16), px(14), px(16), px(14))
    layout.setSpacing(px(10))
    needed = layout.totalHeightForWidth(px(width_px)) if layout.hasHeightForWidth() else 0
    wanted = QSize(px(width_px), px(height_px) or needed or dialog.sizeHint().height())
    screen = dialog.screen().availableSize()
    dialog.resize(wanted.expandedTo(dialog.minimumSizeHint()).boundedTo(screen * 0.92))


def teach(field: QWidget, tip: str) -> None:
    """Say what a field means: to whoever points at it, and to whoever hears it."""
    field.setToolTip(tip)
    field.setAccessibleDescription(tip)


def mark(field: QWidget, *, invalid: bool) -> None:
    """Give a field the look of an error, or take it away."""
    if bool(field.property("invalid")) != invalid:
        field.setProperty("invalid", invalid)
        field.style().unpolish(field)
        field.style().polish(field)
