"""The pain gauge: how many times slower a VM runs, and how long its programs stand still, seen from afar."""

from typing import Final

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.events import HostState
from core.source import PressureView
from gui.access.spoken import Spoken
from gui.display import Display
from gui.theme import mix, state_colours, ui_font
from gui.vm.pressure_text import Pain, pain_number, pain_of, pain_word, pressure_text, rate_text

_WIDTH_PX: Final = 60
_LEAST_NUMBER_PX: Final = 15
_MOST_NUMBER_PX: Final = 30
_SMALL_PX: Final = 11
_METER_PX: Final = 7
_STATES: Final = {Pain.MILD: HostState.SOFT, Pain.STRONG: HostState.HARD, Pain.SEVERE: HostState.LOW}


class PainGauge(QWidget):
    """A well: the slowdown, a meter of the time stalled (some programs, and all of them darker), the rate."""

    def __init__(self, display: Display, name: str, parent: QWidget | None = None) -> None:
        """Begin without pain.

        Args:
            display: theme and text scale.
            name: whose pain it is, for people who hear the screen.
            parent: the widget that holds it.
        """
        super().__init__(parent)
        self._display = display
        self._pressure = PressureView()
        self._picture: tuple[object, ...] = ()
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        display.appearance_changed.connect(self._appearance_changed)

    def set_pressure(self, pressure: PressureView) -> None:
        """Show how much a VM suffers."""
        if pressure == self._pressure:
            return
        self._pressure = pressure
        picture = self._picture_of(pressure)
        if picture != self._picture:
            self._picture = picture
            self.update()

    def _picture_of(self, pressure: PressureView) -> tuple[object, ...]:
        """All that is drawn: numbers that grow by less than is seen change nothing."""
        meter_px = self._display.px(_WIDTH_PX)
        return (
            pain_of(pressure),
            pain_number(pressure),
            pain_word(pressure),
            rate_text(pressure.touches_per_s),
            *(
                min(part, 1000) * meter_px // 1000
                for part in (pressure.some_permille, pressure.full_permille)
            ),
        )

    def spoken(self) -> Spoken:
        """The percent of the time in which a program stalled."""
        stalled_percent = self._pressure.some_permille / 10
        return Spoken(QAccessible.Role.ProgressBar, self.words(), stalled_percent, 100)

    def words(self) -> str:
        """All of it, in sentences: for the tooltip, and for people who hear the screen."""
        return pressure_text(self._pressure)

    def event(self, event: QEvent) -> bool:
        """The words, worked out when somebody points at it."""
        if event.type() == QEvent.Type.ToolTip:
            self.setToolTip(self.words())
        return super().event(event)

    def sizeHint(self) -> QSize:
        """As wide as a throughput."""
        return QSize(self._display.px(_WIDTH_PX), self._display.px(100))

    def minimumSizeHint(self) -> QSize:
        """Three lines and the meter."""
        return QSize(self._display.px(_WIDTH_PX), self._display.px(62))

    def _appearance_changed(self) -> None:
        self.updateGeometry()
        self.update()

    # --- drawing ------------------------------------------------------------------------------------

    def _inks(self) -> tuple[str, str, str]:
        """The well, its edge, and the ink on it: the worse it is, the more they stand out."""
        theme, pain = self._display.theme, pain_of(self._pressure)
        if pain is Pain.NONE:
            return theme.gauge, theme.border, theme.muted
        look = state_colours(theme, _STATES[pain])
        return look.chip, mix(look.on_chip, look.chip, 0.5), look.on_chip

    def _places(self) -> tuple[QRectF, QRectF, QRectF, QRectF]:
        """Where slowdown, its unit, the meter and the throughput stand, from the top."""
        px = self._display.px
        inside = QRectF(self.rect()).adjusted(px(3), px(3), -px(3), -px(4))
        line_px, meter_px = QFontMetricsF(self._small).height(), px(_METER_PX)
        rate = QRectF(inside.left(), inside.bottom() - line_px, inside.width(), line_px)
        meter = QRectF(inside.left() + px(4), rate.top() - px(2) - meter_px, inside.width() - px(8), meter_px)
        unit = QRectF(inside.left(), meter.top() - px(1) - line_px, inside.width(), line_px)
        number = QRectF(inside.left(), inside.top(), inside.width(), unit.top() - inside.top())
        return number, unit, meter, rate

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the well and what stands in it."""
        theme, px = self._display.theme, self._display.px
        ground, edge, ink = self._inks()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = theme.line_px
        painter.setPen(QPen(QColor(edge), line))
        painter.setBrush(QColor(ground))
        well = QRectF(self.rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2)
        painter.drawRoundedRect(well, px(9), px(9))
        number, unit, meter, rate = self._places()
        self._write(painter, number, pain_number(self._pressure), self._number_font(number), ink)
        self._write(painter, unit, pain_word(self._pressure), self._small, ink)
        self._paint_meter(painter, meter, ground, ink)
        self._write(painter, rate, rate_text(self._pressure.touches_per_s), self._small, ink)

    @property
    def _small(self) -> QFont:
        return ui_font(self._display.px(_SMALL_PX))

    def _number_font(self, room: QRectF) -> QFont:
        """As large as the room allows, for those in the back row; the same for all usual numbers."""
        px = self._display.px
        size = max(px(_LEAST_NUMBER_PX), min(room.height(), px(_MOST_NUMBER_PX)))
        metrics = QFontMetricsF(ui_font(size, QFont.Weight.Bold))
        width = max(metrics.horizontalAdvance(text) for text in ("0.0×", pain_number(self._pressure)))
        return ui_font(int(size * min(1.0, room.width() / width)), QFont.Weight.Bold)

    @staticmethod
    def _write(painter: QPainter, place: QRectF, text: str, font: QFont, ink: str) -> None:
        painter.setFont(font)
        painter.setPen(QColor(ink))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, text)

    def _paint_meter(self, painter: QPainter, meter: QRectF, ground: str, ink: str) -> None:
        """The part of the time in which some programs stalled, and in it that in which all did."""
        outline = QPainterPath()
        outline.addRoundedRect(meter, meter.height() / 2, meter.height() / 2)
        painter.fillPath(outline, QColor(mix(self._display.theme.text, ground, 0.14)))
        for permille, share in ((self._pressure.some_permille, 0.45), (self._pressure.full_permille, 1.0)):
            part = QRectF(meter)
            part.setWidth(meter.width() * min(permille, 1000) / 1000)
            filled = QPainterPath()
            filled.addRect(part)
            painter.fillPath(filled.intersected(outline), QColor(mix(ink, ground, share)))
