"""Deflate, inflate, slider, number and "automatic": how a person sets a VM's balloon target."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QWidget

from core.commands import Command, ReleaseTarget, SetTarget
from core.events import Cause
from core.source import HostView, VmView
from gui.display import Display
from gui.vm.page_spin import PageSpin, TargetSlider
from gui.vm.vm_text import amount, cause_text, counts_pages

STEPS = 16
"""Clicks on "Inflate" that take all of a VM."""


class BalloonControls(QWidget):
    """The controls of one VM's target; they ask, the hypervisor may refuse."""

    commanded = Signal(object)
    """a `Command` that the person chose"""

    def __init__(self, display: Display, parent: QWidget | None = None) -> None:
        """Make the controls, without a VM yet."""
        super().__init__(parent)
        self._display = display
        self._vm: VmView | None = None
        self.deflate = _button("−", self.tr("Deflate"))
        self.inflate = _button("+", self.tr("Inflate"))
        self.deflate.clicked.connect(self._deflate)
        self.inflate.clicked.connect(self._inflate)
        self.slider = TargetSlider(Qt.Orientation.Horizontal)
        self.slider.setTracking(False)
        self.slider.sliderMoved.connect(self._preview)
        self.slider.valueChanged.connect(self._ask)
        self.spin = PageSpin()
        self.spin.setToolTip(
            self.tr("The target: how large the balloon should be; the driver takes its time")
        )
        self.spin.valueChanged.connect(self._ask)
        self.automatic = QPushButton(self.tr("↺ Automatic"))
        self.automatic.setProperty("kind", "chip")
        self.automatic.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.automatic.setToolTip(
            self.tr("Hand the target back to the hypervisor: it decides by shares, idleness and its state")
        )
        self.automatic.clicked.connect(self._release)
        self.cause = QLabel()
        self.cause.setProperty("role", "small")
        self.cause.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.why = QWidget()
        why = QHBoxLayout(self.why)
        why.setContentsMargins(0, 0, 0, 0)
        why.addWidget(self.automatic)
        why.addWidget(self.cause)
        self._row = QGridLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setColumnStretch(1, 1)
        self._row.addWidget(self.deflate, 0, 0)
        self._row.addWidget(self.slider, 0, 1)
        self._row.addWidget(self.inflate, 0, 2)
        self._row.addWidget(self.spin, 0, 3)
        self._on_one_line = True
        display.appearance_changed.connect(self._lengths)
        self._lengths()

    def set_name(self, name: str) -> None:
        """Tell assistive technology whose controls these are."""
        for widget, text in (
            (self.deflate, self.tr("Deflate the balloon of {vm}")),
            (self.inflate, self.tr("Inflate the balloon of {vm}")),
            (self.slider, self.tr("Balloon target of {vm}")),
            (self.spin, self.tr("Balloon target of {vm}, as a number")),
            (self.automatic, self.tr("Hand the target of {vm} back to the hypervisor")),
        ):
            widget.setAccessibleName(text.format(vm=name))

    def refresh(self, vm: VmView, host: HostView, understands: Callable[[type], bool]) -> None:
        """Show the VM as it is now; what the person is changing stays as it is.

        Args:
            vm: the VM.
            host: its host.
            understands: whether the run carries out such a command now.
        """
        self._vm = vm
        self.setEnabled(understands(SetTarget))
        step = self._step()
        size = amount(step, host)
        self.deflate.setToolTip(
            self.tr(
                "Make the target {size} smaller: the guest gets pages back, and frames as it touches them"
            ).format(size=size)
        )
        self.inflate.setToolTip(
            self.tr("Make the target {size} larger: the guest gives free pages first, then its cache").format(
                size=size
            )
        )
        self.deflate.setEnabled(vm.target_pages > 0)
        self.inflate.setEnabled(vm.target_pages < vm.configured_pages)
        self._show_target(vm, host, step)
        may_hand_back = vm.target_cause is Cause.BY_HAND and understands(ReleaseTarget)
        self.automatic.setVisible(may_hand_back)
        self.cause.setVisible(not may_hand_back)
        self.cause.setText(cause_text(vm, host))

    def _show_target(self, vm: VmView, host: HostView, step: int) -> None:
        self.slider.blockSignals(True)
        self.spin.blockSignals(True)
        self.slider.setRange(0, vm.max_balloon_pages)
        self.slider.setSingleStep(max(1, step // 4))
        self.slider.setPageStep(step)
        self.slider.setEnabled(vm.max_balloon_pages > 0)
        self.slider.setToolTip(
            self.tr("The target, up to {max}: {percent} % of what is configured").format(
                max=amount(vm.max_balloon_pages, host), percent=vm.max_balloon_percent
            )
        )
        if not self.slider.isSliderDown():
            self.slider.setValue(vm.target_pages)
        self.spin.set_unit(host.page_size, counts_pages(host))
        if self.spin.maximum() != vm.configured_pages:  # else the card is laid out anew each time
            self.spin.setRange(0, vm.configured_pages)
        if not self._typing() and not self.slider.isSliderDown():
            self.spin.setValue(vm.target_pages)
        self.slider.blockSignals(False)
        self.spin.blockSignals(False)

    def _typing(self) -> bool:
        return self.spin.hasFocus() and self.spin.lineEdit().isModified()

    def _step(self) -> int:
        return max(1, self._vm.configured_pages // STEPS) if self._vm else 1

    def _preview(self, pages: int) -> None:
        self.spin.blockSignals(True)
        self.spin.setValue(pages)
        self.spin.blockSignals(False)

    def _deflate(self) -> None:
        if self._vm is not None:
            self._ask(max(0, self._vm.target_pages - self._step()))

    def _inflate(self) -> None:
        """One step more; the step that would cross the balloon limit stops at it first."""
        if self._vm is None:
            return
        now, most = self._vm.target_pages, self._vm.max_balloon_pages
        wanted = min(now + self._step(), self._vm.configured_pages)
        self._ask(most if now < most < wanted else wanted)

    def _ask(self, pages: int) -> None:
        if self._vm is not None:
            self._send(SetTarget(vm=self._vm.name, target_pages=pages))

    def _release(self) -> None:
        if self._vm is not None:
            self._send(ReleaseTarget(vm=self._vm.name))

    def _send(self, command: Command) -> None:
        self.spin.lineEdit().setModified(False)
        self.commanded.emit(command)

    # --- lengths ------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the number where the new width has room for it."""
        super().resizeEvent(event)
        self.arrange_for(self.width())

    def minimumSizeHint(self) -> QSize:
        """As narrow as buttons and slider allow, as high as the present width makes it."""
        gap, buttons = self._row.horizontalSpacing(), (self.deflate, self.inflate)
        width = sum(button.sizeHint().width() for button in buttons) + self.slider.minimumWidth() + 2 * gap
        return QSize(width, self._row.minimumSize().height())

    def arrange_for(self, width: int) -> None:
        """Put the number beside the slider, or under it where so many pixels have no room for it."""
        wanted = self.minimumSizeHint().width() + self._row.horizontalSpacing() + self.spin.sizeHint().width()
        on_one_line = width >= wanted
        if on_one_line != self._on_one_line:
            self._on_one_line = on_one_line
            self._row.removeWidget(self.spin)
            if on_one_line:
                self._row.addWidget(self.spin, 0, 3)
            else:
                self._row.addWidget(self.spin, 1, 0, 1, 3)
            self.updateGeometry()

    def _lengths(self) -> None:
        px = self._display.px
        self._row.setHorizontalSpacing(px(8))
        self._row.setVerticalSpacing(px(5))
        self.slider.setMinimumWidth(px(48))
        self.arrange_for(self.width())


def _button(sign: str, text: str) -> QPushButton:
    button = QPushButton(f"{sign} {text}" if sign != "+" else f"{text} {sign}")
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setAutoRepeat(True)
    return button
