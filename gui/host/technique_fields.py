"""What a hypervisor may do, as fields: page sharing, its own swap disk, compression, the idle memory tax."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSpinBox, QWidget

from core.source import HostView
from core.specs import CompressionSpec, HostSettings, SharingSpec
from gui.display import Display
from gui.host.setting_form import SettingForm
from gui.story.settings_sentences import idle_price_text
from gui.text import capital, cost_text, term

_MOST_RATE = 1_000_000_000


class TechniqueFields(SettingForm):
    """`fill` shows settings; `of` says them as they are filled in."""

    changed = Signal()

    def __init__(self, display: Display, host: HostView, parent: QWidget | None = None) -> None:
        """Empty fields; `host` says how it samples."""
        title = self.tr("What the {hypervisor} may do")
        super().__init__(display, title.format(hypervisor=term(display.vocabulary, "hypervisor")), parent)
        self._host = host
        self._compression = CompressionSpec()
        self._make_sharing()
        self.has_swap = self.add_switch("has_swap", self._term("host swap"))
        self.zips = self.add_switch("compression", self._term("compression"))
        self.cache = _spin(100, " %")
        self.add_field("compression.cache_percent", self.tr("Cache, of each VM"), self.cache, below=self.zips)
        self.shrinking = self.add_note()
        self.idle_tax = _spin(100, " %")
        self.add_field("idle_tax_percent", self._term("idle tax"), self.idle_tax)
        self.price = self.add_note()
        self.add_stretch()
        for switch in (self.shares, self.before_swap, self.is_salted, self.has_swap, self.zips):
            switch.toggled.connect(self._tell)
        for field in (self.vm_rate, self.host_rate, self.cache, self.idle_tax):
            field.valueChanged.connect(self._tell)

    def _make_sharing(self) -> None:
        self.shares = self.add_switch("sharing", self._term("page sharing"))
        self.vm_rate, self.host_rate = (_spin(_MOST_RATE, self.tr(" pages/s")) for _ in range(2))
        self.add_field("sharing.vm_pages_per_s", self.tr("Scan of one VM"), self.vm_rate, below=self.shares)
        self.add_field(
            "sharing.host_pages_per_s", self.tr("Scan of all VMs"), self.host_rate, below=self.shares
        )
        self.before_swap = self.add_switch(
            "sharing.before_swap", self.tr("Share before swapping"), below=self.shares
        )
        self.is_salted = self.add_switch("sharing.is_salted", self.tr("Only within a VM"), below=self.shares)

    def _term(self, key: str) -> str:
        return capital(term(self._display.vocabulary, key))

    def fill(self, settings: HostSettings) -> None:
        """Show settings; what is switched off keeps what it would do."""
        sharing, zips = settings.sharing or SharingSpec(), settings.compression or CompressionSpec()
        self._compression = zips
        self.blockSignals(True)
        self.vm_rate.setValue(sharing.vm_pages_per_s)
        self.host_rate.setValue(sharing.host_pages_per_s)
        self.before_swap.setChecked(sharing.before_swap)
        self.is_salted.setChecked(sharing.is_salted)
        self.shares.setChecked(settings.sharing is not None)
        self.has_swap.setChecked(settings.has_swap)
        self.cache.setValue(zips.cache_percent)
        self.zips.setChecked(settings.compression is not None)
        self.idle_tax.setValue(settings.idle_tax_percent)
        self.blockSignals(False)
        self._tell()

    def sharing(self) -> SharingSpec | None:
        """How pages are to be shared; None: they are not."""
        if not self.shares.isChecked():
            return None
        return SharingSpec(
            vm_pages_per_s=self.vm_rate.value(),
            host_pages_per_s=self.host_rate.value(),
            before_swap=self.before_swap.isChecked(),
            is_salted=self.is_salted.isChecked(),
        )

    def compression(self) -> CompressionSpec | None:
        """How pages are to be compressed; None: they are not."""
        if not self.zips.isChecked():
            return None
        return CompressionSpec(
            cache_percent=self.cache.value(),
            quarter_percent=self._compression.quarter_percent,
            half_percent=self._compression.half_percent,
        )

    def _tell(self) -> None:
        """Say what the numbers come to."""
        zips, tax = self._compression, self.idle_tax.value()
        shrinking = self.tr(
            "{quarter} % of pages shrink to a quarter, {half} % to a half; {rest} % do not, and are swapped."
        ).format(
            quarter=zips.quarter_percent,
            half=zips.half_percent,
            rest=max(0, 100 - zips.quarter_percent - zips.half_percent),
        )
        if not self.has_swap.isChecked():
            shrinking = self.tr("Only what is about to be swapped is compressed: without that disk, nothing.")
        self.shrinking.setText(shrinking)
        self.shrinking.setEnabled(self.zips.isChecked())
        price = self.tr("An idle page, not touched for {period}, costs as much as {times} used ones.")
        if not tax:
            price = self.tr("A page that is not touched for {period} costs no more than a used one.")
        self.price.setText(
            price.format(times=idle_price_text(tax), period=cost_text(self._host.sample_period_ns))
        )
        self.changed.emit()


def _spin(most: int, suffix: str) -> QSpinBox:
    field = QSpinBox()
    field.setRange(0, most)
    field.setSuffix(suffix)
    field.setGroupSeparatorShown(True)
    return field
