"""The host's frames, coloured by owner, with its state and the numbers that matter."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from core.commands import SetHost
from core.journalled import frame_journal
from core.source import HostView, Source, VmView
from core.specs import Policy
from core.view import Eye
from gui.display import Display, Link
from gui.elided_label import ElidedLabel
from gui.host.host_part import HostPart
from gui.host.state_chip import StateChip
from gui.host.techniques_button import TechniquesButton
from gui.pages.page_grid import PageGrid
from gui.pages.stacked_bar import StackedBar
from gui.palette import Kind, kind_colour
from gui.policy_text import policy_text
from gui.story.inspector import frame_tooltip
from gui.text import capital, count_text, gloss, percent_text, term
from gui.theme import mix, owner_colour
from gui.turns import Turn
from gui.vm.vm_text import amount
from gui.wrapped_label import WrappedLabel


class HostPanel(HostPart):
    """One host; `refresh` shows it as it is now."""

    def __init__(self, display: Display, parent: QWidget | None = None) -> None:
        """An empty panel; `set_source` gives it a host."""
        super().__init__(parent)
        self._display = display
        self._source: Source | None = None
        self.setProperty("role", "card")
        self.title = QLabel()
        self.title.setProperty("role", "heading")
        self.caption = ElidedLabel()
        self.caption.setProperty("role", "muted")
        self.chip = StateChip(display)
        self.techniques = TechniquesButton(display)
        self.grid = PageGrid(display, self.tr("Host frames"))
        self.unknown = QLabel(self.tr("A guest knows nothing of this."))
        self.unknown.setProperty("role", "muted")
        self.unknown.setWordWrap(True)
        self.bar = StackedBar(display, self.tr("Host frames by owner"))
        self.numbers = WrappedLabel()
        self.numbers.setTextFormat(Qt.TextFormat.RichText)
        self.tab_stops = (self.grid, self.techniques)
        self._lay_out()
        self.grid.set_describer(self._describe)
        self.grid.hovered.connect(self._hover)
        self.grid.activated.connect(self._pin)
        self.grid.run_changed.connect(self.refresh)
        display.appearance_changed.connect(self._restyle)
        display.eye_changed.connect(self.refresh)
        display.link_changed.connect(self._light_up)
        display.selection_changed.connect(self._show_selection)

    def _lay_out(self) -> None:
        self._header = QHBoxLayout()
        self._header.addWidget(self.title)
        self._header.addWidget(self.caption, 1)
        self._header.addWidget(self.chip)
        self._rows = QVBoxLayout(self)
        self._rows.addLayout(self._header)
        self._rows.addWidget(self.grid, 1)
        self._rows.addWidget(self.unknown)
        self._rows.addWidget(self.bar)
        self._rows.addWidget(self.numbers)
        self._rows.addWidget(self.techniques, 0, Qt.AlignmentFlag.AlignLeft)
        self._lengths()

    def set_source(self, source: Source) -> None:
        """Show another run."""
        self._source = source
        self.techniques.setEnabled(source.understands(SetHost))
        self._show_selection()
        self.refresh()

    def refresh(self, turn: Turn = Turn.ALL) -> None:
        """Show the host as it is now, or that of it which has its turn."""
        source = self._source
        if source is None:
            return
        self.grid.set_pages(source.frame_codes(), source.frame_owners(), frame_journal(source))
        if turn.has_words:
            self._show_words(source.host(), source.vms())

    def _show_words(self, host: HostView, vms: Sequence[VmView]) -> None:
        """Everything but the frames."""
        self.title.setText(capital(term(self._display.vocabulary, "host frame", 2)))
        self.title.setToolTip(gloss("host frame"))
        guest = self._display.eye is Eye.GUEST
        for part in (self.chip, self.bar, self.numbers, self.techniques):
            part.setVisible(not guest)
        self.unknown.setVisible(guest)
        self.caption.setText(self._caption(host))
        self.chip.set_state(host.state, acts=host.policy is Policy.ESX)
        self.techniques.set_settings(host.settings)
        self.bar.set_parts(self._parts(host, vms), host.frames)
        self.numbers.setText(self._numbers(host, vms))

    def _caption(self, host: HostView) -> str:
        cell = self.tr("one cell = {size}").format(size=amount(self.grid.pages_per_cell, host))
        part = amount(host.frames, host) if self.grid.run.is_whole else self.grid.run_text()
        return f"{part} · {cell}"

    def _parts(self, host: HostView, vms: Sequence[VmView]) -> list[tuple[str, int, str]]:
        """Each VM with the frames that are its own alone, then what is shared, then overheads."""
        theme = self._display.theme
        parts = [
            (vm.name, vm.backed_pages - vm.shared_pages + vm.zip_frames, owner_colour(theme, vm.owner))
            for vm in vms
        ]
        shared = kind_colour(theme, theme.shared, Kind.SHARED)
        parts.append((self.tr("shared"), host.shared_frames, shared))
        parts.append((self.tr("overhead"), host.overhead_frames, mix(theme.muted, theme.card, 0.7)))
        return parts

    def _numbers(self, host: HostView, vms: Sequence[VmView]) -> str:
        backed = sum(vm.backed_pages for vm in vms)
        swapped = sum(vm.swapped_pages for vm in vms)
        muted = self._display.theme.muted
        assert self._source is not None
        facts = [
            (self.tr("decides"), policy_text(host, self._source.now_ns), muted),
            (self.tr("backed"), amount(backed, host), muted),
            (
                self.tr("free"),
                f"{amount(host.free_frames, host)} · {percent_text(host.free_frames, host.frames)}",
                muted,
            ),
            (self.tr("balloons"), amount(sum(vm.balloon_pages for vm in vms), host), muted),
            (self.tr("guest‑swapped"), amount(swapped, host), muted),
            *self._technique_facts(host),
        ]
        if host.overhead_frames:
            facts.append((self.tr("overhead"), amount(host.overhead_frames, host), muted))
        if host.waiting_pages:
            facts.append((self.tr("waiting"), count_text(host.waiting_pages), muted))
        return "&nbsp;&nbsp; ".join(
            f'<span style="color:{colour}">{label.replace(" ", "&nbsp;")}</span>&nbsp;'
            f"<b>{value.replace(' ', '&nbsp;')}</b>"
            for label, value, colour in facts
        )

    def _technique_facts(self, host: HostView) -> Iterator[tuple[str, str, str]]:
        """What sharing, compressing and swapping do just now; nothing of what this host does not do."""
        theme = self._display.theme
        if host.sharing_pages:
            yield self.tr("sharing saves"), amount(host.saved_frames, host), theme.muted
        if host.compressed_pages:
            zipped = self.tr("{pages} in {frames}")
            yield (
                term(self._display.vocabulary, "compressed label"),
                zipped.format(
                    pages=amount(host.compressed_pages, host), frames=amount(host.zip_frames, host)
                ),
                theme.compressed,
            )
        if host.host_swapped_pages:
            yield self.tr("host‑swapped"), amount(host.host_swapped_pages, host), theme.host_swap

    def _restyle(self) -> None:
        self._lengths()
        self.refresh()

    def _lengths(self) -> None:
        px = self._display.px
        self._rows.setContentsMargins(px(14), px(9), px(14), px(10))
        self._rows.setSpacing(px(8))
        self._header.setSpacing(px(8))

    # --- the pair under the pointer ------------------------------------------------------------------

    def _link(self, frame: int) -> Link:
        page = self._source.page_of_frame(frame) if self._source else None
        return Link(vm=page.vm if page else None, ppn=page.ppn if page else None, frame=frame)

    def _describe(self, frame: int) -> str:
        return frame_tooltip(self._source, self._display, frame) if self._source else ""

    def _hover(self, frame: int) -> None:
        if frame < 0 or self._source is None:
            self._display.hover(None)
        else:
            self._display.hover(self._link(frame))

    def _pin(self, frame: int) -> None:
        self._display.pin(self._link(frame))

    def _light_up(self) -> None:
        link = self._display.link
        self.grid.set_marks([link.frame] if link is not None and link.frame is not None else [])

    def _show_selection(self) -> None:
        vms = self._source.vms() if self._source else ()
        owner = next((vm.owner for vm in vms if vm.id == self._display.selected_vm), None)
        self.grid.set_selected_owner(owner)
