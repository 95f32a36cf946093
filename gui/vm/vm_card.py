"""A VM's card: what it is doing, its guest pages, its balloon, and the controls of its target."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from core.journalled import code_counts, page_journal
from core.source import HostView, PressureView, Source, VmState, VmView
from core.view import Eye
from gui.display import Display, Link
from gui.elided_label import ElidedLabel
from gui.pages.page_grid import PageGrid
from gui.pages.stacked_bar import StackedBar
from gui.pages.store_strip import Store, StoreStrip
from gui.story.inspector import page_tooltip
from gui.story.why_text import target_lines
from gui.text import capital, term
from gui.vm.balloon_controls import BalloonControls
from gui.vm.balloon_gauge import BalloonGauge
from gui.vm.hue_chip import HueChip
from gui.vm.pain_gauge import PainGauge
from gui.vm.real_text import unknown_pages_text
from gui.vm.usage_bar import estimate_mark, usage_parts
from gui.vm.virtio_text import driver_tooltip
from gui.vm.vm_menu import VmMenu
from gui.vm.vm_text import amount, counts_pages, doing_text, shares_text, waiting_text
from gui.wrapped_label import WrappedLabel

LEAST_WIDTH_PX = 290
"""so that two stand side by side in the projector theme on a small screen"""
_STILL = (VmState.PAUSED, VmState.CRASHED)
"""neither fast nor slow: what was measured last says nothing of it now"""
_LEAST_NAME = 14
"""so many signs of a name are not given up for what the VM is doing"""


class VmCard(QFrame):
    """One VM of a run; `refresh` shows it as it is now."""

    commanded = Signal(object)
    """a `Command` that the person chose"""

    def __init__(self, display: Display, source: Source, vm: VmView, parent: QWidget | None = None) -> None:
        """The card of `vm` in `source`."""
        super().__init__(parent)
        self._display = display
        self._source = source
        self._vm = vm
        self._host = source.host()
        self._is_behind = True
        self.setProperty("role", "card")
        self.setProperty("selected", False)
        self.setAccessibleName(self.tr("VM {name}").format(name=vm.name))
        self._make_header(vm)
        self.grid = PageGrid(display, self.tr("Guest pages of {vm}").format(vm=vm.name))
        self.unknown = WrappedLabel()
        self.unknown.setProperty("role", "muted")
        self.gauge = BalloonGauge(display)
        self.gauge.setAccessibleName(self.tr("Balloon of {vm}").format(vm=vm.name))
        self.gauge.set_explainer(self._why_target)
        self.pain = PainGauge(display, self.tr("Slowdown of {vm}").format(vm=vm.name))
        self._make_stores(vm)
        self.bar = StackedBar(display, self.tr("What {vm} uses").format(vm=vm.name))
        self.controls = BalloonControls(display)
        self.controls.set_name(vm.name)
        self.controls.commanded.connect(self.commanded)
        self._lay_out()
        self.grid.set_describer(self._describe)
        self.grid.hovered.connect(self._hover)
        self.grid.activated.connect(self._pin)
        self.grid.run_changed.connect(self._show_size)
        display.appearance_changed.connect(self._restyle)
        display.eye_changed.connect(self._show)
        display.link_changed.connect(self._light_up)
        display.selection_changed.connect(self._show_selection)
        self._lengths()
        self._show_words()

    def _make_stores(self, vm: VmView) -> None:
        names = {
            Store.GUEST_SWAP: self.tr("Guest swap of {vm}: the guest's own disk"),
            Store.COMPRESSED: self.tr("Compression cache of {vm}"),
            Store.HOST_SWAP: self.tr("Host swap of {vm}: the hypervisor's disk"),
        }
        self.stores = {
            store: StoreStrip(self._display, store, name.format(vm=vm.name)) for store, name in names.items()
        }
        self._used_stores: set[Store] = set()

    def _make_header(self, vm: VmView) -> None:
        self.chip = HueChip(self._display)
        self.chip.set_owner(vm.owner)
        self.chip.setAccessibleName(self.tr("Select {vm}").format(vm=vm.name))
        self.chip.clicked.connect(self._select)
        self.name = ElidedLabel(vm.name)
        self.name.set_least(vm.name[:_LEAST_NAME])
        self.name.setProperty("role", "heading")
        self.doing = ElidedLabel()
        self.doing.set_least("…")
        self.doing.setProperty("role", "muted")
        self.size_text = ElidedLabel()
        self.size_text.setProperty("role", "muted")
        self.waiting = ElidedLabel()
        self.waiting.setProperty("role", "danger")
        self.menu = VmMenu(self._display, self)
        self.menu.commanded.connect(self.commanded)
        self.menu_button = QToolButton()
        self.menu_button.setText("⋯")
        self.menu_button.setProperty("kind", "flat")
        self.menu_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu_button.setMenu(self.menu)
        self.menu_button.setAccessibleName(self.tr("Menu of {vm}").format(vm=vm.name))
        self.menu_button.setToolTip(
            self.tr("Start programs, pause, reboot or crash it, change what it is worth")
        )

    def _lay_out(self) -> None:
        header = QWidget()
        header.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._header = QHBoxLayout(header)
        self._header.setContentsMargins(0, 0, 0, 0)
        self._header.addWidget(self.chip)
        self._header.addWidget(self.name)
        self._header.addWidget(self.doing, 1)
        self._header.addWidget(self.waiting, 1)
        self._header.addWidget(self.size_text)
        self._header.addWidget(self.menu_button)
        self._top = QHBoxLayout()
        self._top.addWidget(self.grid, 1)
        self._top.addWidget(self.unknown, 1)
        self._top.addWidget(self.pain, 0, Qt.AlignmentFlag.AlignTop)
        self._pages = QVBoxLayout()
        self._pages.addLayout(self._top, 1)
        self._pages.addSpacing(1)
        for strip in self.stores.values():
            self._pages.addWidget(strip)
        self._middle = QHBoxLayout()
        self._middle.addLayout(self._pages, 1)
        self._balloon = QVBoxLayout()
        self._balloon.addWidget(self.gauge, 1)
        self._balloon.addWidget(self.controls.why)
        self._middle.addLayout(self._balloon)
        self._rows = QVBoxLayout(self)
        self._rows.addWidget(header)
        self._rows.addLayout(self._middle, 1)
        self._rows.addWidget(self.bar)
        self._rows.addWidget(self.controls)

    def _why_target(self) -> str:
        return target_lines(self._vm.id, self._source, self._display)

    # --- showing ------------------------------------------------------------------------------------

    @property
    def vm(self) -> VmView:
        """The VM as it was shown last."""
        return self._vm

    @property
    def tab_stops(self) -> tuple[QWidget, ...]:
        """What the keyboard can reach, in order."""
        controls = self.controls
        target = (controls.deflate, controls.slider, controls.inflate, controls.spin, controls.automatic)
        return (self.chip, self.menu_button, self.grid, *target)

    def refresh(self, vm: VmView, host: HostView) -> None:
        """Show the VM as it is now."""
        self.take(vm, host)
        self.catch_up()

    def take(self, vm: VmView, host: HostView) -> None:
        """The VM is so now; it is shown when the card is asked to catch up."""
        self._vm, self._host = vm, host
        self._is_behind = True

    def catch_up(self, *, with_words: bool = True) -> None:
        """Show the VM as it is now, if that is not shown yet; its words only if they have their turn."""
        if self._is_behind:
            self._show_picture()
            if with_words:
                self._show_words()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A card that comes into sight catches up."""
        super().paintEvent(event)
        if self._is_behind:
            QTimer.singleShot(0, self, self._show)

    def arrange_for(self, width: int) -> None:
        """Get ready to be so many pixels wide, so that what this makes higher asks for its height in time."""
        margins = self._rows.contentsMargins()
        self.controls.arrange_for(width - margins.left() - margins.right())

    def minimumSizeHint(self) -> QSize:
        """As little as its controls need, and a few rows of pages."""
        return QSize(self._display.px(LEAST_WIDTH_PX), super().minimumSizeHint().height())

    def _show(self) -> None:
        """Show the VM anew, unless it has gone since: its card goes when the cards are next in sight."""
        if any(vm.id == self._vm.id for vm in self._source.vms()):
            self._show_picture()
            self._show_words()

    def _show_picture(self) -> None:
        """Pages, balloon and bars."""
        vm, host, source = self._vm, self._host, self._source
        self._is_behind = False
        self.grid.set_pages(source.page_codes(vm.id), vm.owner, page_journal(source, vm.id))
        self.gauge.set_values(
            vm.balloon_pages, vm.target_pages, vm.max_balloon_pages, vm.configured_pages, host.page_size
        )
        parts = usage_parts(vm, code_counts(source, vm.id), self._display)
        self.bar.set_parts(parts, vm.configured_pages)
        self.bar.set_mark(estimate_mark(vm, self._display))
        watches = self._display.eye is Eye.HYPERVISOR
        self.grid.set_watched(self._source.watched_pages(vm.id).tolist() if watches else [])
        self._show_stores()

    def _show_words(self) -> None:
        """Texts, numbers, tooltips and controls."""
        vm, host = self._vm, self._host
        unknown = unknown_pages_text(vm.real, self._display)
        self.unknown.setText(unknown)
        self.unknown.setVisible(bool(unknown))
        self.grid.setVisible(not unknown)
        self.pain.setVisible(vm.real is None)
        self.pain.set_pressure(PressureView() if vm.state in _STILL else vm.pressure)
        self.gauge.setToolTip(driver_tooltip(vm, host, self._source.now_ns))
        doing = (doing_text(vm, self._source.now_ns), "" if vm.real else shares_text(vm, host))
        self.doing.setText(" · ".join(filter(None, doing)))
        waiting = waiting_text(vm, self._display.vocabulary)
        self.waiting.setText(waiting)
        self.waiting.setVisible(bool(waiting))
        self.doing.setVisible(not waiting)
        self._show_size()
        self.controls.refresh(vm, host, self._source.understands)
        self.menu.set_vm(vm, host, self._source.understands)

    def _show_stores(self) -> None:
        """Where pages without a frame are; what a host has never used takes no room on any of its cards."""
        vm, host = self._vm, self._host
        page_size = None if counts_pages(host) else host.page_size
        note = self.tr("in {frames} of host frames").format(frames=amount(vm.zip_frames, host))
        for store, used, capacity, is_used in (
            (Store.GUEST_SWAP, vm.swapped_pages, vm.swap_capacity_pages, vm.swap_capacity_pages),
            (Store.COMPRESSED, vm.compressed_pages, vm.configured_pages, host.compressed_pages),
            (Store.HOST_SWAP, vm.host_swapped_pages, vm.configured_pages, host.host_swapped_pages),
        ):
            if is_used:
                self._used_stores.add(store)
            strip = self.stores[store]
            strip.setVisible(store in self._used_stores)
            strip.set_pages(used, capacity, vm.owner, page_size, note if store is Store.COMPRESSED else "")

    def _show_size(self) -> None:
        text = amount(self._vm.configured_pages, self._host)
        self.size_text.set_least(text)
        if not self.grid.run.is_whole:
            text = self.grid.run_text()
        elif self.grid.pages_per_cell > 1:
            text = self.tr("{size} · cell = {n} pages").format(size=text, n=self.grid.pages_per_cell)
        self.size_text.setText(text)
        self.size_text.setToolTip(
            self.tr("{configured} size; the balloon leaves the guest {left} of it").format(
                configured=capital(term(self._display.vocabulary, "configured")),
                left=amount(self._vm.size_pages, self._host),
            )
        )

    def _show_selection(self) -> None:
        selected = self._display.selected_vm == self._vm.id
        self.chip.setChecked(selected)
        if selected != self.property("selected"):
            self.setProperty("selected", selected)
            self.style().unpolish(self)
            self.style().polish(self)

    def _restyle(self) -> None:
        self._lengths()
        self._show()

    def _lengths(self) -> None:
        px = self._display.px
        self._rows.setContentsMargins(px(14), px(7), px(14), px(9))
        self._rows.setSpacing(px(6))
        self._header.setSpacing(px(8))
        self._middle.setSpacing(px(9))
        self._top.setSpacing(px(9))
        self._pages.setSpacing(px(2))
        self._balloon.setSpacing(px(2))
        self.gauge.setMinimumHeight(px(88))

    # --- acting -------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside the controls selects the VM."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._select()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The VM's menu, at the pointer or for the Menu key."""
        self.menu.popup(event.globalPos())

    def _select(self) -> None:
        self._display.select_vm(self._vm.id)
        self._show_selection()

    def _link(self, ppn: int) -> Link:
        return Link(vm=self._vm.id, ppn=ppn, frame=self._source.page_at(self._vm.id, ppn).frame)

    def _describe(self, ppn: int) -> str:
        return page_tooltip(self._source, self._display, self._vm.id, ppn)

    def _hover(self, ppn: int) -> None:
        if ppn < 0:
            self._display.hover(None)
        else:
            self._display.hover(self._link(ppn))

    def _pin(self, ppn: int) -> None:
        self._display.pin(self._link(ppn))

    def _light_up(self) -> None:
        self.grid.set_marks([ppn for vm, ppn in self._linked_pages() if vm == self._vm.id])

    def _linked_pages(self) -> Sequence[tuple[int, int]]:
        """The page that is pointed at, with all that share its frame: a guest knows of none of those."""
        link = self._display.link
        if link is None:
            return ()
        if link.frame is not None and self._display.eye is not Eye.GUEST:
            return self._source.pages_of_frame(link.frame)
        return ((link.vm, link.ppn),) if link.vm is not None and link.ppn is not None else ()
