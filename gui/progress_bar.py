"""A progress bar whose words are readable wherever the bar has come to."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QProgressBar

from gui.display import Display


class ProgressBar(QProgressBar):
    """Its words are written twice: in one ink on the part that is done, in another on the rest."""

    def __init__(self, display: Display, name: str) -> None:
        """At nothing; called `name` by who hears the screen."""
        super().__init__()
        self._display = display
        self.setAccessibleName(name)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the track, what is done of it, and the words over both."""
        theme, line = self._display.theme, self._display.theme.line_px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        bar = QRectF(self.rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2)
        outline, done = QPainterPath(), QPainterPath()
        outline.addRoundedRect(bar, self._display.px(3), self._display.px(3))
        span = max(1, self.maximum() - self.minimum())
        share = min(1.0, max(0.0, (self.value() - self.minimum()) / span))
        done.addRect(QRectF(bar.left(), bar.top(), bar.width() * share, bar.height()))
        rest = outline.subtracted(done)
        for part, ground, ink in (
            (outline.intersected(done), theme.accent, theme.on_accent),
            (rest, theme.track, theme.text),
        ):
            painter.setClipPath(part)
            painter.fillPath(part, QColor(ground))
            painter.setPen(QColor(ink))
            painter.drawText(bar, Qt.AlignmentFlag.AlignCenter, self.text())
        painter.setClipping(False)
        painter.setPen(QPen(QColor(theme.muted), line))
        painter.drawPath(outline)
