"""The empty place among the VM cards where a new VM goes."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from gui.display import Display
from gui.theme import BASE_FONT_PX, mix, ui_font


class SpawnTile(QAbstractButton):
    """A large dashed button: "Spawn a VM"."""

    def __init__(self, display: Display, parent: QWidget | None = None) -> None:
        """Follow the display's theme and text scale."""
        super().__init__(parent)
        self._display = display
        self.setText(self.tr("Spawn a VM"))
        self.setToolTip(self.tr("Power on a new VM (Ctrl+N)"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        display.appearance_changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """As large as its text needs, with air around it."""
        return QSize(self._display.px(290), self._display.px(120))

    def minimumSizeHint(self) -> QSize:
        """Room for the sign and both lines."""
        return QSize(self._display.px(220), self._display.px(96))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the dashed frame, the sign and the text."""
        theme, px = self._display.theme, self._display.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        ring = theme.focus if self.hasFocus() else mix(theme.muted, theme.card, 0.45)
        painter.setPen(
            QPen(QColor(ring), theme.line_px * (2 if self.hasFocus() else 1), Qt.PenStyle.DashLine)
        )
        painter.setBrush(QColor(theme.hover if self.underMouse() or self.isDown() else theme.card))
        painter.drawRoundedRect(area, px(10), px(10))
        middle = area.center().y()
        for font, colour, top, height, text in (
            (self._font(30, QFont.Weight.Normal), theme.muted, -48, 40, "+"),
            (self._font(BASE_FONT_PX, QFont.Weight.DemiBold), theme.text, -4, 22, self.text()),
            (self._font(BASE_FONT_PX - 1), theme.muted, 20, 20, self.tr("from a template · Ctrl+N")),
        ):
            painter.setFont(font)
            painter.setPen(QColor(colour))
            line = QRectF(area.left(), middle + px(top), area.width(), px(height))
            painter.drawText(line, Qt.AlignmentFlag.AlignCenter, text)

    def _font(self, size: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        return ui_font(self._display.px(size), weight)
