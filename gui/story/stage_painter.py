"""Paints a scene of the close-up into its layout."""

from dataclasses import dataclass, field
from typing import Final

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from core.source import DriverState, VmState
from core.view import Eye
from gui.display import Display, Link, Vocabulary
from gui.pages.mapping import ArrowLook, paint_arrow
from gui.story.cell_look import CellLook, Edge, Fill, frame_look, is_leaving, page_look
from gui.story.closeup_layout import Layout, Metrics, Panel, word_rect
from gui.story.closeup_paint import Brush
from gui.story.closeup_scene import FrameCell, PageCell, Scene, VmScene
from gui.story.messages import Message, Way
from gui.story.narrator import Narration
from gui.story.sizes import MESSAGE_PX, NOTE_PX, TITLE_PX, WORD_PX, Sizes
from gui.text import capital, counted, term
from gui.theme import mix, state_colours, ui_font

translate = QCoreApplication.translate

SHORT_NAME: Final = 6
"""a VM's name of so many letters stands under each of its frames"""
LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class Cursor:
    """Where the keyboard is: a page of a VM, or a frame."""

    vm: int | None
    number: int


@dataclass(frozen=True, slots=True)
class Picture:
    """All that decides what is painted."""

    scene: Scene
    layout: Layout
    metrics: Metrics
    sizes: Sizes
    narration: Narration | None = None
    message: Message | None = None
    cursor: Cursor | None = field(default=None)


def driver_word(state: DriverState) -> str:
    """What a driver is doing, in a word."""
    return {
        DriverState.ABSENT: translate("closeup", "no driver"),
        DriverState.LOADING: translate("closeup", "loading"),
        DriverState.RESET: translate("closeup", "driver reset"),
        DriverState.IDLE: translate("closeup", "driver idle"),
        DriverState.INFLATING: translate("closeup", "inflating"),
        DriverState.DEFLATING: translate("closeup", "deflating"),
    }[state]


def frame_word(vocabulary: Vocabulary, vm_name: str, ppn: str) -> str:
    """Which page a frame backs; of a VM with a long name the colour must do."""
    owner = vm_name if len(vm_name) <= SHORT_NAME else term(vocabulary, "PPN")
    return f"{owner} · {ppn}"


def shared_word(sharers: int) -> str:
    """How many pages share a frame."""
    return translate("closeup", "shared by {n}").format(n=sharers)


class StagePainter:
    """Paints one picture."""

    def __init__(self, painter: QPainter, display: Display, picture: Picture) -> None:
        """Paint `picture` with `painter`."""
        self.painter = painter
        self.display = display
        self.theme = display.theme
        self.sizes = picture.sizes
        self.brush = Brush(painter, display.theme, picture.sizes)
        self.picture = picture
        self.scene = picture.scene
        self.layout = picture.layout
        self.told = picture.narration or Narration("", "")

    def paint(self) -> None:
        """Everything: panels, the way between them, cells, words."""
        for vm, panel in zip(self.scene.vms, self.layout.panels, strict=True):
            self._vm_panel(vm, panel)
        self._host_panel()
        if self.display.eye != Eye.GUEST:
            self._arrows()
        for vm, panel in zip(self.scene.vms, self.layout.panels, strict=True):
            self._channel(vm, panel)

    # --- VMs ----------------------------------------------------------------------------------------

    def _vm_panel(self, vm: VmScene, panel: Panel) -> None:
        self.brush.panel(panel.frame, is_ghost=vm.is_gone)
        width = self.brush.text(
            panel.title, vm.view.name, TITLE_PX, self.theme.muted if vm.is_gone else self.theme.text,
            weight=QFont.Weight.Bold, align=LEFT,
        )  # fmt: skip
        beside = panel.title.adjusted(width + self.sizes.length(12), 0, 0, 0)
        if vm.is_gone:
            self._fitting(beside, NOTE_PX, self.theme.muted, [translate("closeup", "powered off")])
            return
        self._fitting(beside, NOTE_PX, self.theme.muted, self._subtitles(vm))
        self._fitting(panel.note, NOTE_PX, *self._note(vm))
        for page, cell in zip(vm.pages, panel.cells, strict=True):
            self._page(vm, page, cell)
        self._swap(vm, panel)
        if vm.has_driver:
            self.brush.text(
                panel.gauge_word, driver_word(vm.view.driver.state), NOTE_PX, self.theme.muted,
                weight=QFont.Weight.DemiBold,
            )  # fmt: skip

    def _subtitles(self, vm: VmScene) -> list[str]:
        """What its cells are, from the longest way to say it to the shortest."""
        words = self.display.vocabulary
        shown: str = counted(vm.view.configured_pages, words, "guest page")
        if len(vm.pages) < vm.view.configured_pages:
            shown = translate("closeup", "{shown} of {all}").format(shown=len(vm.pages), all=shown)
        return [
            translate("closeup", "{pages}: what this guest takes for real memory").format(pages=shown),
            shown,
        ]

    def _note(self, vm: VmScene) -> tuple[str, list[str]]:
        view = vm.view
        if view.waiting_pages and self.display.eye != Eye.GUEST:
            text = translate("closeup", "waits for {frames}").format(
                frames=counted(view.waiting_pages, self.display.vocabulary, "frame")
            )
            return self.theme.danger, [text]
        states = {
            VmState.PAUSED: translate("closeup", "paused"),
            VmState.CRASHED: translate("closeup", "crashed"),
            VmState.BLOCKED: translate("closeup", "stopped by the host"),
            VmState.BOOTING: translate("closeup", "booting"),
        }
        if view.state in states:
            return self.theme.danger, [states[view.state]]
        if self.display.eye == Eye.HYPERVISOR:
            text = translate("closeup", "backed {backed} · ballooned {balloon}")
        else:
            text = translate("closeup", "in use {used} · free {free} · pinned {pinned}")
        used = view.kernel_pages + view.program_pages + view.cache_pages
        pinned = view.configured_pages - used - view.free_pages
        return self.theme.muted, [
            text.format(
                used=used,
                free=view.free_pages,
                pinned=pinned,
                balloon=view.balloon_pages,
                backed=view.backed_pages,
            )
        ]

    def _page(self, vm: VmScene, page: PageCell, cell: QRectF) -> None:
        look = page_look(page.code, self.display.eye)
        self.brush.cell(cell, look, page.hue, str(page.ppn), term(self.display.vocabulary, "PPN"))
        is_faint = look.fill in (Fill.EMPTY, Fill.PALE) and look.edge != Edge.DASHED
        colour = self.theme.muted if is_faint else self.theme.text
        weight = QFont.Weight.DemiBold if is_faint else QFont.Weight.Bold
        self.brush.text(word_rect(cell, self.picture.metrics), look.word, WORD_PX, colour, weight=weight)
        is_linked = self._is_linked(Link(vm.view.id, page.ppn, page.frame))
        is_told = (vm.view.id, page.ppn) in self.told.pages
        self._rings(cell, Cursor(vm.view.id, page.ppn), is_linked=is_linked, is_told=is_told)

    def _swap(self, vm: VmScene, panel: Panel) -> None:
        for index, cell in enumerate(panel.swap_cells):
            self.brush.swap_cell(cell, is_used=index < vm.view.swapped_pages)
        if panel.swap_cells:
            self.brush.text(
                panel.swap_word, term(self.display.vocabulary, "guest swap label"), NOTE_PX, self.theme.muted
            )

    # --- the hypervisor -----------------------------------------------------------------------------

    def _host_panel(self) -> None:
        self.brush.panel(self.layout.host)
        if self.display.eye == Eye.GUEST:
            text = translate(
                "closeup", "A guest sees nothing of this: it does not know that it runs in a VM."
            )
            self.brush.text(self.layout.host, text, WORD_PX, self.theme.muted, wrap=True)
            return
        for frame, cell in zip(self.scene.frames, self.layout.frames, strict=True):
            self._frame(frame, cell)
        self._host_title()

    def _host_title(self) -> None:
        words = self.display.vocabulary
        rect = self.layout.host_title
        width = self.brush.text(
            rect,
            capital(term(words, "hypervisor")),
            TITLE_PX,
            self.theme.text,
            weight=QFont.Weight.Bold,
            align=LEFT,
        )
        state = self.scene.host.state
        colours = state_colours(self.theme, state)
        label = state.upper()
        font = ui_font(self.sizes.text(WORD_PX), QFont.Weight.Bold)
        chip = QRectF(
            0, 0, QFontMetricsF(font).horizontalAdvance(label) + self.sizes.length(32), rect.height()
        )
        chip.moveRight(rect.right())
        chip.moveTop(rect.top())
        self.brush.chip(chip, label, WORD_PX, colours.chip, colours.on_chip)
        frames = counted(self.scene.host.frames, words, "host frame")
        free = self.scene.host.free_frames
        long = translate("closeup", "{frames}: what is really in the server · {free} free")
        short = translate("closeup", "{frames} · {free} free")
        if self.scene.host.host_swapped_pages:
            long = short = translate("closeup", "{frames} · {free} free · {pages} on the {swap}")
        facts = {
            "frames": frames,
            "free": free,
            "pages": counted(self.scene.host.host_swapped_pages, words, "guest page"),
            "swap": term(words, "host swap"),
        }
        space = QRectF(rect.left() + width + self.sizes.length(12), rect.top(), 0, rect.height())
        space.setRight(chip.left() - self.sizes.length(12))
        self._fitting(space, NOTE_PX, self.theme.muted, [long.format(**facts), short.format(**facts)])

    def _frame(self, frame: FrameCell, cell: QRectF) -> None:
        look = frame_look(frame.code, self.display.eye)
        self.brush.cell(cell, look, frame.hue, str(frame.number), term(self.display.vocabulary, "MPN"))
        colour = self.theme.muted if frame.is_free else self.theme.text
        metrics = self.picture.metrics
        self.brush.text(word_rect(cell, metrics), self._frame_word(frame, look), WORD_PX, colour,
                        weight=QFont.Weight.DemiBold)  # fmt: skip
        if frame.content is not None and self.display.eye == Eye.TRUTH:
            text = translate("closeup", "data {number}").format(number=frame.content)
            if frame.content == 0:
                text = translate("closeup", "zeroes")
            self.brush.text(word_rect(cell, metrics, line=1), text, NOTE_PX, self.theme.muted)
        is_linked = self._is_linked(Link(frame.vm, frame.ppn, frame.number))
        self._rings(
            cell, Cursor(None, frame.number), is_linked=is_linked, is_told=frame.number in self.told.frames
        )

    def _frame_word(self, frame: FrameCell, look: CellLook) -> str:
        if frame.sharers:
            return shared_word(frame.sharers)
        if frame.vm is None or frame.ppn is None:
            return look.word
        return frame_word(self.display.vocabulary, self.scene.vm_name(frame.vm), str(frame.ppn))

    # --- between them -------------------------------------------------------------------------------

    def _arrows(self) -> None:
        """Unlit ones first, so that lit ones lie on top."""
        ports = {frame.number: port for frame, port in zip(self.scene.frames, self.layout.ports, strict=True)}
        arrows = [
            (self._is_told(vm, page), vm, page, port)
            for vm, panel in zip(self.scene.vms, self.layout.panels, strict=True)
            for page, port in zip(vm.pages, panel.ports, strict=False)
            if page.frame in ports
        ]
        for lit, _vm, page, port in sorted(arrows, key=lambda arrow: arrow[0]):
            line = max(2.0, 1.7 * self.theme.line_px)
            colour = self.theme.accent if lit else mix(self.theme.muted, self.theme.card, 0.85)
            width = line * 1.6 if lit else line
            look = ArrowLook(
                colour=colour,
                halo=self.theme.window,
                width=width,
                head=max(9.0, self.sizes.length(11)),
                is_dotted=is_leaving(page.code, self.display.eye),
            )
            paint_arrow(self.painter, port, ports[page.frame], look)

    def _is_told(self, vm: VmScene, page: PageCell) -> bool:
        linked = self._is_linked(Link(vm.view.id, page.ppn, page.frame))
        return linked or ((vm.view.id, page.ppn) in self.told.pages and page.frame in self.told.frames)

    def _channel(self, vm: VmScene, panel: Panel) -> None:
        if not vm.has_channel or panel.gauge.isNull():
            return
        message = self.picture.message
        if message is not None and message.vm != vm.view.id:
            message = None
        if self.display.eye == Eye.GUEST and message is not None and message.way == Way.WAITS:
            message = None
        x = panel.gauge.center().x()
        way = message.way if message is not None else None
        top, bottom = QPointF(x, panel.frame.bottom()), QPointF(x, self.layout.host.top())
        self.brush.channel(top, bottom, way)
        name = term(self.display.vocabulary, "private channel")
        if message is None:
            self._label(panel, x, name)
            return
        note = translate("closeup", "waits for the next poll") if message.way == Way.WAITS else name
        self._pill(panel, x, message, note)

    def _label(self, panel: Panel, x: float, text: str) -> None:
        font = ui_font(self.sizes.text(NOTE_PX))
        metrics = QFontMetricsF(font)
        rect = QRectF(0, 0, metrics.horizontalAdvance(text) + self.sizes.length(12), metrics.height())
        rect.moveCenter(QPointF(x, panel.message.center().y()))
        self._keep_inside(rect, panel.message)
        self.painter.fillRect(rect, QColor(self.theme.window))
        self.brush.text(rect, text, NOTE_PX, self.theme.muted)

    def _pill(self, panel: Panel, x: float, message: Message, note: str) -> None:
        bold = QFontMetricsF(ui_font(self.sizes.text(MESSAGE_PX), QFont.Weight.Bold))
        small = QFontMetricsF(ui_font(self.sizes.text(NOTE_PX)))
        inner = max(bold.horizontalAdvance(message.text), small.horizontalAdvance(note))
        room = panel.message.width() - self.sizes.length(8)
        width = min(room, inner + self.sizes.length(36))
        rect = QRectF(0, panel.message.top(), width, panel.message.height())
        rect.moveLeft(x - width / 2)
        self._keep_inside(rect, panel.message)
        wraps = bold.horizontalAdvance(message.text) > width - self.sizes.length(12)
        self.brush.pill(rect, is_waiting=message.way == Way.WAITS)
        if wraps:
            self.brush.text(
                rect, message.text, MESSAGE_PX, self.theme.text, weight=QFont.Weight.Bold, wrap=True
            )
            return
        top, bottom = QRectF(rect), QRectF(rect)
        top.setBottom(rect.top() + rect.height() * 0.58)
        bottom.setTop(rect.top() + rect.height() * 0.5)
        self.brush.text(top, message.text, MESSAGE_PX, self.theme.text, weight=QFont.Weight.Bold)
        self.brush.text(bottom, note, NOTE_PX - 1, self.theme.muted)

    @staticmethod
    def _keep_inside(rect: QRectF, room: QRectF) -> None:
        rect.moveLeft(max(room.left(), min(rect.left(), room.right() - rect.width())))

    # --- small things -------------------------------------------------------------------------------

    def _rings(self, cell: QRectF, here: Cursor, *, is_linked: bool, is_told: bool) -> None:
        if is_told or is_linked:
            self.brush.ring(cell, self.theme.accent)
        if self.picture.cursor == here:
            self.brush.ring(cell.adjusted(-4, -4, 4, 4), self.theme.focus, is_dashed=True)

    def _is_linked(self, here: Link) -> bool:
        link = self.display.link
        if link is None:
            return False
        same_page = link.ppn is not None and (link.vm, link.ppn) == (here.vm, here.ppn)
        return same_page or (link.frame is not None and link.frame == here.frame)

    def _fitting(self, rect: QRectF, px: float, colour: str, texts: list[str]) -> None:
        """The first of the texts that has room; none rather than half of one."""
        metrics = QFontMetricsF(ui_font(self.sizes.text(px)))
        fits = [text for text in texts if metrics.horizontalAdvance(text) <= rect.width()]
        if fits:
            self.brush.text(rect, fits[0], px, colour, align=LEFT)
