"""The coloured square before a VM's name: its hue, and the switch that selects the VM."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from gui.display import Display
from gui.theme import owner_colour


class HueChip(QAbstractButton):
    """Checked when its VM is selected."""

    def __init__(self, display: Display, parent: QWidget | None = None) -> None:
        """A chip without a hue yet."""
        super().__init__(parent)
        self._display = display
        self._owner = 0
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setToolTip(self.tr("Select this VM: the frames of all others turn grey"))
        display.appearance_changed.connect(self.updateGeometry)

    def set_owner(self, owner: int) -> None:
        """Take the hue of an owner."""
        self._owner = owner
        self.update()

    def sizeHint(self) -> QSize:
        """A square as high as the text beside it."""
        side = self._display.px(18)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the square, and a ring when selected or focused."""
        theme = self._display.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        inset = area.width() * 0.16
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(owner_colour(theme, self._owner)))
        radius = area.width() * 0.2
        painter.drawRoundedRect(area.adjusted(inset, inset, -inset, -inset), radius, radius)
        if self.isChecked() or self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme.focus if self.hasFocus() else theme.text), theme.line_px * 1.5))
            painter.drawRoundedRect(area, radius, radius)
