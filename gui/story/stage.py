"""The stage of the close-up: the picture itself, with the pointer and the keys on it."""

from dataclasses import replace

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from core.source import Source
from core.view import Eye
from gui.access.announce import announce
from gui.access.plain import plain_text
from gui.access.spoken import Spoken
from gui.display import Display, Link
from gui.story.closeup_layout import Layout, Panel
from gui.story.closeup_scene import Scene
from gui.story.inspector import frame_tooltip, page_tooltip
from gui.story.messages import Message
from gui.story.narrator import Narration
from gui.story.sizes import Sizes
from gui.story.stage_cells import Cells, cells_of, link_of, panel_of, told_rect
from gui.story.stage_fit import Fit, best_fit, slot
from gui.story.stage_painter import Cursor, Picture, StagePainter
from gui.vm.balloon_gauge import BalloonGauge


class Stage(QWidget):
    """Shows a scene; the pointer and the arrow keys light up a page and the frame behind it."""

    def __init__(self, display: Display, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._display = display
        self._source: Source | None = None
        self._scene: Scene | None = None
        self._narration: Narration | None = None
        self._message: Message | None = None
        self._fit: Fit | None = None
        self._cursor: Cursor | None = None
        self._room, self._bar_width = QSize(1280, 480), 0
        self._wanted = Sizes(display.scale)
        self._gauge_display = Display(self)
        self._gauges: dict[int, BalloonGauge] = {}
        self.setAccessibleName(self.tr("Close-up: guest pages, host frames and what joins them"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        display.appearance_changed.connect(self._rearrange)
        display.eye_changed.connect(self._eye_changed)
        display.link_changed.connect(self.update)

    # --- what it shows ------------------------------------------------------------------------------

    def set_source(self, source: Source) -> None:
        """Ask this run about what the pointer is on."""
        self._source = source
        self._cursor = None

    def show_scene(self, scene: Scene, narration: Narration | None, message: Message | None) -> None:
        """Show a scene, light up what the narration speaks of, and put a message on its channel."""
        if (scene, narration, message) == (self._scene, self._narration, self._message):
            return
        is_same_shape = self._scene is not None and _shape(scene) == _shape(self._scene)
        self._scene, self._narration, self._message = scene, narration, message
        if not is_same_shape:
            self._rearrange()
        self._fill_gauges()
        self.update()

    def _fill_gauges(self) -> None:
        if self._scene is None:
            return
        for vm in self._scene.vms:
            gauge = self._gauges.get(vm.view.id)
            if gauge is not None:
                view = vm.view
                gauge.set_values(
                    view.balloon_pages,
                    view.target_pages,
                    view.max_balloon_pages,
                    view.configured_pages,
                    self._scene.page_size,
                )

    # --- where things lie ---------------------------------------------------------------------------

    def set_room(self, room: QSize, bar_width: int, sizes: Sizes) -> None:
        """Fill this much room, in these sizes if they fit and in smaller ones otherwise.

        Args:
            room: what can be had without scrolling.
            bar_width: what a scroll bar would take of it.
            sizes: the sizes that the person wants.
        """
        self._room, self._bar_width, self._wanted = room, bar_width, sizes
        self._rearrange()

    def _rearrange(self) -> None:
        """Lay out anew, and let the gauges follow."""
        if self._scene is None:
            return
        fit = best_fit(self._scene, self._room, self._bar_width, self._wanted, self._display.vocabulary)
        self._fit = fit
        self._gauge_display.set_theme(replace(self._display.theme, scale=1.0))
        self._gauge_display.set_vocabulary(self._display.vocabulary)
        self._gauge_display.set_text_scale(fit.sizes.length(1))
        self.setMinimumSize(fit.layout.least.toSize())
        self._place_gauges(fit.layout)
        self.updateGeometry()
        self.update()

    def _place_gauges(self, layout: Layout) -> None:
        assert self._scene is not None
        here = {
            vm.view.id: panel.gauge
            for vm, panel in zip(self._scene.vms, layout.panels, strict=True)
            if not panel.gauge.isNull() and not vm.is_gone
        }
        for vm in [vm for vm in self._gauges if vm not in here]:
            gauge = self._gauges.pop(vm)
            gauge.hide()
            gauge.deleteLater()
        for vm, rect in here.items():
            if vm not in self._gauges:
                self._gauges[vm] = BalloonGauge(self._gauge_display, self)
                name = self._scene.vm_name(vm)
                self._gauges[vm].setAccessibleName(self.tr("Balloon of {vm}").format(vm=name))
                self._gauges[vm].show()
            self._gauges[vm].setGeometry(rect.toAlignedRect())

    def sizeHint(self) -> QSize:
        """Large: it is the showpiece."""
        return QSize(1200, 620).expandedTo(self.minimumSize())

    def _eye_changed(self) -> None:
        if self._display.eye == Eye.GUEST and self._cursor is not None and self._cursor.vm is None:
            self._cursor = None
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the picture."""
        if self._scene is None or self._fit is None:
            return
        cursor = self._cursor if self.hasFocus() else None
        fit = self._fit
        picture = Picture(
            self._scene, fit.layout, fit.metrics, fit.sizes, self._narration, self._message, cursor
        )
        with QPainter(self) as painter:
            StagePainter(painter, self._display, picture).paint()

    def spoken(self) -> Spoken:
        """What there is to say about the page or the frame on which the keyboard is."""
        cursors = [cursor for cursor, _ in self.cells()]
        at = cursors.index(self._cursor) if self._cursor in cursors else 0
        tip = self.tip_of(self._cursor) if self._cursor is not None else ""
        return Spoken(QAccessible.Role.Graphic, plain_text(tip), at, max(0, len(cursors) - 1))

    # --- the pointer --------------------------------------------------------------------------------

    def cells(self) -> Cells:
        """Every page and frame that can be pointed at, and where it lies."""
        if self._scene is None or self._fit is None:
            return []
        return cells_of(self._scene, self._fit.layout, self._display.eye)

    def panel_of(self, name: str) -> Panel | None:
        """Where the things of a VM lie; None when it is not shown."""
        if self._scene is None or self._fit is None:
            return None
        return panel_of(self._scene, self._fit.layout, name)

    def host_rect(self) -> QRectF:
        """Where the hypervisor and its frames lie."""
        return self._fit.layout.host if self._fit is not None else QRectF()

    def told_rect(self) -> QRectF:
        """Around all that the story speaks of."""
        return told_rect(self.cells(), self._narration or Narration("", ""))

    def cursor_rect(self) -> QRect:
        """Where the keyboard is."""
        return next((cell.toAlignedRect() for each, cell in self.cells() if each == self._cursor), QRect())

    def cell_at(self, point: QPointF) -> Cursor | None:
        """The page or frame at a point."""
        return next((cursor for cursor, cell in self.cells() if cell.contains(point)), None)

    def link_of(self, cursor: Cursor) -> Link:
        """The pair that a page or a frame belongs to."""
        assert self._scene is not None
        return link_of(self._scene, cursor, self._display.eye)

    def tip_of(self, cursor: Cursor) -> str:
        """All there is to say about a page or a frame."""
        if self._source is None:
            return ""
        if cursor.vm is None:
            return frame_tooltip(self._source, self._display, cursor.number)
        return page_tooltip(self._source, self._display, cursor.vm, cursor.number)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Light up the pair under the pointer."""
        at = self.cell_at(event.position())
        self._display.hover(self.link_of(at) if at is not None else None)

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is pointed at."""
        super().leaveEvent(event)
        self._display.hover(None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Pin the pair under the pointer."""
        at = self.cell_at(event.position())
        if at is not None and event.button() == Qt.MouseButton.LeftButton:
            self._cursor = at
            self._display.pin(self.link_of(at))

    def event(self, event: QEvent) -> bool:
        """Tell about what the pointer rests on."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            at = self.cell_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), self.tip_of(at) if at is not None else "", self)
            return True
        return super().event(event)

    # --- the keyboard -------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk over pages and frames, Enter pins, Escape lets go."""
        key = event.key()
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if key in steps:
            self._walk(steps[Qt.Key(key)])
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._cross(downwards=key == Qt.Key.Key_Down)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            row = self._row_of(self._cursor)
            self._go_to(row[0 if key == Qt.Key.Key_Home else -1][0] if row else None)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._cursor is not None:
            self._display.pin(self.link_of(self._cursor))
        elif key == Qt.Key.Key_Escape and self._cursor is not None:
            self._go_to(None)
        else:
            super().keyPressEvent(event)

    def _row_of(self, cursor: Cursor | None) -> list[tuple[Cursor, QRectF]]:
        """All pages, or all frames: whichever the cursor is among."""
        is_frame = cursor is not None and cursor.vm is None
        return [(each, cell) for each, cell in self.cells() if (each.vm is None) == is_frame]

    def _walk(self, step: int) -> None:
        row = [each for each, _ in self._row_of(self._cursor)]
        if not row:
            return
        if self._cursor not in row:
            self._go_to(row[0])
            return
        index = row.index(self._cursor) + step
        self._go_to(row[max(0, min(index, len(row) - 1))])

    def _cross(self, *, downwards: bool) -> None:
        """From a page to its frame or the other way; to the nearest when there is none."""
        cells = dict(self.cells())
        if self._cursor not in cells:
            self._walk(1)
            return
        cursor = self._cursor
        assert cursor is not None
        if downwards == (cursor.vm is None):
            return
        link = self.link_of(cursor)
        other = Cursor(None, link.frame) if downwards and link.frame is not None else None
        if not downwards and link.vm is not None and link.ppn is not None:
            other = Cursor(link.vm, link.ppn)
        x = cells[cursor].center().x()
        there = [each for each in cells if (each.vm is None) == downwards]
        if other not in there:
            other = min(there, key=lambda each: abs(cells[each].center().x() - x), default=None)
        if other is not None:
            self._go_to(other)

    def _go_to(self, cursor: Cursor | None) -> None:
        self._cursor = cursor
        self._display.hover(self.link_of(cursor) if cursor is not None else None)
        tip = self.tip_of(cursor) if cursor is not None else ""
        announce(self, tip)
        cell = dict(self.cells()).get(cursor) if cursor is not None else None
        if cell is not None:
            QToolTip.showText(self.mapToGlobal(cell.bottomRight().toPoint()), tip, self)
        else:
            QToolTip.hideText()
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Who comes by the Tab key sees where the keyboard is."""
        super().focusInEvent(event)
        reasons = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        if self._cursor is None and event.reason() in reasons:
            self._walk(1)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The cursor is hidden while the focus is elsewhere."""
        super().focusOutEvent(event)
        self._display.hover(None)
        self.update()


def _shape(scene: Scene) -> tuple[object, ...]:
    """What the layout depends on."""
    return tuple((vm.view.id, vm.view.name, vm.is_gone, slot(vm)) for vm in scene.vms), len(scene.frames)
