"""What faults and disks cost, as fields: a usual machine, or every single cost."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from core.costs import PRESETS, of_pages
from core.source import HostView
from core.specs import CostsSpec
from gui.display import Display
from gui.host.setting_form import SettingForm
from gui.host.unit_spin import UnitSpin, cost_spin, disk_speed_spin, percent_spin
from gui.story.settings_words import MACHINES, machine_text, preset_of, translate
from gui.text import capital, cost_text, size_text, term

_VIRTIO_MOST = 10_000
"""percent, as the core has it"""


class CostFields(SettingForm):
    """`fill` shows costs; `costs` says them as they are filled in."""

    changed = Signal()

    def __init__(self, display: Display, host: HostView, parent: QWidget | None = None) -> None:
        """Empty fields; `host` says how large a page is."""
        super().__init__(display, self.tr("What things cost"), parent)
        self._page_size = host.page_size
        self.machine = QComboBox()
        for name, title in MACHINES.items():
            self.machine.addItem(capital(translate("settings", title)), name)
        self.machine.addItem(self.tr("Custom"), None)
        self.add_field("costs", self.tr("Machine"), self.machine)
        self.fields: dict[str, UnitSpin] = {}
        self.add_note(self.tr("Memory work, for each 4 KiB"))
        zeroed = self.tr("A zeroed {frame}").format(frame=term(display.vocabulary, "frame"))
        self._add("zero_fill_ns", zeroed, cost_spin())
        self._add("compress_ns", self.tr("Packing a page"), cost_spin())
        self._add("decompress_ns", self.tr("Unpacking a page"), cost_spin())
        self._add("cow_ns", self.tr("A copy on write"), cost_spin())
        self._add("hash_ns", self.tr("Looking for an equal page"), cost_spin())
        self.add_note(
            self.tr("A disk, of a guest or of the {hypervisor}").format(
                hypervisor=term(display.vocabulary, "hypervisor")
            )
        )
        self._add("disk_access_ns", self.tr("Each access"), cost_spin())
        self._add("disk_bytes_per_s", self.tr("Speed"), disk_speed_spin(self.tr("no limit")))
        self._add("virtio_percent", self.tr("Virtio balloon, of its cost"), percent_spin(_VIRTIO_MOST))
        self.sum = self.add_note()
        self.add_stretch()
        self.machine.activated.connect(self._choose)

    def _add(self, name: str, text: str, field: UnitSpin) -> None:
        field.valueChanged.connect(self._edited)
        self.fields[name] = field
        self.add_field(f"costs.{name}", text, field)

    def fill(self, costs: CostsSpec) -> None:
        """Show costs."""
        self.blockSignals(True)
        for name, field in self.fields.items():
            field.setValue(getattr(costs, name))
        self.blockSignals(False)
        self._edited()

    def costs(self) -> CostsSpec:
        """The costs filled in."""
        return CostsSpec(**{name: field.whole() for name, field in self.fields.items()})

    def _choose(self) -> None:
        name = self.machine.currentData()
        if name is not None:
            self.fill(PRESETS[name])

    def _edited(self) -> None:
        """Name the machine that has these costs, and say what they come to."""
        costs = self.costs()
        self.machine.setCurrentIndex(self.machine.findData(preset_of(costs)))
        self.machine.setAccessibleDescription(machine_text(costs))
        of_page = of_pages(costs, self._page_size)
        text = self.tr("With pages of {size}: {zero} for a zeroed one, {read} for one from a disk.")
        self.sum.setText(
            text.format(
                size=size_text(1, self._page_size),
                zero=cost_text(of_page.zero_fill_ns),
                read=cost_text(of_page.read_ns),
            )
        )
        self.changed.emit()
