"""A real host: how its memory is divided, what it suffers, and what is known of its guests together."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QVBoxLayout

from core.source import HostView, RealHostView, Source, VmView
from core.specs import Policy
from gui.display import Display
from gui.elided_label import ElidedLabel
from gui.host.host_part import HostPart
from gui.host.real_guest_table import real_guest_table
from gui.numbers import decimal_text
from gui.pages.stacked_bar import StackedBar
from gui.policy_text import policy_text
from gui.text import percent_text
from gui.theme import mix, owner_colour
from gui.turns import Turn
from gui.vm.vm_text import amount
from gui.wrapped_label import WrappedLabel


class RealHostPanel(HostPart):
    """No grid of frames: a host tells nobody but root which frame is whose."""

    def __init__(self, display: Display) -> None:
        """An empty panel; `set_source` gives it a host."""
        super().__init__()
        self._display = display
        self._source: Source | None = None
        self.setProperty("role", "card")
        self.title = QLabel(self.tr("This computer"))
        self.title.setProperty("role", "heading")
        self.caption = ElidedLabel()
        self.caption.setProperty("role", "muted")
        self.bar = StackedBar(display, self.tr("Memory of this computer"))
        self.numbers = WrappedLabel()
        self.pressure = WrappedLabel()
        self.honest = WrappedLabel()
        self.honest.setProperty("role", "muted")
        self._header = QHBoxLayout()
        self._header.addWidget(self.title)
        self._header.addWidget(self.caption, 1)
        self._rows = QVBoxLayout(self)
        self._rows.addLayout(self._header)
        self.guests = QLabel()
        self.guests.setTextFormat(Qt.TextFormat.RichText)
        self.guests.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.guests.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.guests.setProperty("role", "scrolled")
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(self.guests)
        area.setAccessibleName(self.tr("What the guests say in numbers"))
        area.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.tab_stops = (area,)
        for part in (self.bar, self.numbers, self.pressure):
            self._rows.addWidget(part)
        self._rows.addWidget(area, 1)
        self._rows.addWidget(self.honest)
        display.appearance_changed.connect(self._restyle)
        self._lengths()

    def set_source(self, source: Source) -> None:
        """Show another run."""
        self._source = source
        self.refresh()

    def refresh(self, turn: Turn = Turn.ALL) -> None:
        """Show the host as it is now."""
        if self._source is None or not turn.has_words:
            return
        host, vms = self._source.host(), self._source.vms()
        if host.real is None:
            return
        self.caption.setText(amount(host.frames, host))
        self.bar.set_parts(self._parts(host, vms), host.frames)
        self.numbers.setText(self._numbers(host, host.real, vms, self._source.now_ns))
        self.pressure.setText(self._pressure(host.real))
        self.guests.setText(real_guest_table(vms, host, self._source.now_ns, self._display))
        self.honest.setText(
            self.tr(
                "A guest's pages are in frames of this computer, but which frame is whose, only root may"
                " know. Free is what could be had without swapping (MemAvailable)."
            )
        )

    def _parts(self, host: HostView, vms: Sequence[VmView]) -> list[tuple[str, int, str]]:
        theme = self._display.theme
        parts = [(vm.name, vm.backed_pages, owner_colour(theme, vm.owner)) for vm in vms]
        others = host.frames - host.free_frames - sum(vm.backed_pages for vm in vms)
        parts.append((self.tr("everything else"), max(0, others), mix(theme.muted, theme.card, 0.6)))
        return parts

    def _numbers(self, host: HostView, real: RealHostView, vms: Sequence[VmView], now_ns: int) -> str:
        facts = [
            self.tr("free {size} · {percent}").format(
                size=amount(host.free_frames, host), percent=percent_text(host.free_frames, host.frames)
            ),
            self.tr("in balloons {size}").format(size=amount(sum(vm.balloon_pages for vm in vms), host)),
        ]
        if real.swap_pages:
            facts.append(
                self.tr("swap {used} of {all}").format(
                    used=amount(real.swap_used_pages, host), all=amount(real.swap_pages, host)
                )
            )
        if host.policy is not Policy.NONE:
            facts.append(self.tr("decides: {who}").format(who=policy_text(host, now_ns)))
        return " · ".join(facts)

    def _pressure(self, real: RealHostView) -> str:
        if real.some_percent is None or real.full_percent is None:
            return self.tr("This kernel does not say how long programs waited for memory (PSI).")
        text = self.tr(
            "Waiting for memory in the last 10 s (PSI): some program {some} %, every program {full} % of the"
            " time"
        )
        return text.format(some=decimal_text(real.some_percent, 1), full=decimal_text(real.full_percent, 1))

    def _restyle(self) -> None:
        self._lengths()
        self.refresh()

    def _lengths(self) -> None:
        px = self._display.px
        self._rows.setContentsMargins(px(14), px(9), px(14), px(10))
        self._rows.setSpacing(px(8))
        self._header.setSpacing(px(8))
