"""Reading the table [host] of a scenario."""

from typing import Any, Final

import msgspec

from core.commands import Refused
from core.costs import PRESETS as COSTS
from core.footprint import HOST_PAGES_MAX
from core.hypervisor.states import PRESETS
from core.orders import check_settings
from core.scenario_form import CostsForm, HostForm, StatesForm
from core.scenario_place import PlaceReader, Spot
from core.scenario_words import listed
from core.specs import CompressionSpec, CostsSpec, HostSettings, HostSpec, SharingSpec, StatesSpec
from core.units import GIB, KIB, NS_PER_MS, NS_PER_S, parse_bytes

_HOST: Final = Spot().key("host")
_STATES: Final = _HOST.key("states")
_KEYS: Final = {"idle_tax_percent": "idle_tax", "disk_bytes_per_s": "disk_speed"}
"""what a setting of a host is called in a file, where that is more than to leave out its unit"""


class HostReader(PlaceReader):
    """Reads what the host is, what it may do and what things cost."""

    def host(self, data: dict[str, Any]) -> HostSpec:
        """The table; raises ScenarioError, as all here do."""
        file = self.convert(_HOST, data, HostForm)
        try:
            page_size = parse_bytes(file.page_size)
        except ValueError as error:
            raise self.fail(_HOST.key("page_size"), str(error)) from None
        if not (4 * KIB <= page_size <= GIB and page_size & (page_size - 1) == 0):
            raise self.fail(_HOST.key("page_size"), "expected a power of two from 4 KiB to 1 GiB")
        self.page_size = page_size
        tick_ns = self.ns(_HOST.key("tick"), file.tick)
        if not NS_PER_MS <= tick_ns <= NS_PER_S:
            raise self.fail(_HOST.key("tick"), "expected 1 ms to 1 s")
        if not 0 <= file.idle_tax <= 99:
            raise self.fail(_HOST.key("idle_tax"), f"expected 0 to 99 percent, got {file.idle_tax}")
        sample_period_ns = self.ns(_HOST.key("sample_period"), file.sample_period)
        if sample_period_ns < NS_PER_S:
            raise self.fail(_HOST.key("sample_period"), "expected at least 1 s")
        frames = self.pages(_HOST.key("memory"), file.memory, HOST_PAGES_MAX)
        if frames == 0:
            raise self.fail(_HOST.key("memory"), "expected at least one frame")
        spec = HostSpec(
            frames=frames,
            page_size=page_size,
            states=self._states(file, frames),
            idle_tax_percent=file.idle_tax,
            sample_period_ns=sample_period_ns,
            tick_ns=tick_ns,
            costs=self.costs(_HOST, file.costs),
            has_swap=file.swap is not False,
            swap_pages=self._swap(file.swap),
            sharing=self.sharing(file.sharing),
            compression=self.compression(file.compression),
            has_large_pages=self._large_pages(wanted=file.large_pages),
        )
        self.check(_HOST, spec.settings)
        return spec

    def _swap(self, file: bool | int | str) -> int | None:
        return None if isinstance(file, bool) else self.pages(_HOST.key("swap"), file, HOST_PAGES_MAX)

    def check(self, spot: Spot, settings: HostSettings) -> None:
        """Refuse settings whose numbers cannot be."""
        try:
            check_settings(settings)
        except Refused as refusal:
            fields = str(refusal.facts["field"]).split(".")
            words = ", ".join((spot.words, *fields))
            keys = (_KEYS.get(field, field.removesuffix("_ns")) for field in fields)
            expected = "expected {low} to {high}, got {value}".format_map(refusal.facts)
            raise self.fail(Spot(words, (*spot.place, *keys)), expected) from None

    def costs(self, spot: Spot, file: str | CostsForm) -> CostsSpec:
        """Costs by the name of a preset, or a table that changes some of it."""
        name = file if isinstance(file, str) else file.preset
        if name not in COSTS:
            names = listed([f'"{each}"' for each in COSTS], "or")
            raise self.fail(spot.key("costs"), f'expected {names}, got "{name[:40]}"')
        if isinstance(file, str):
            return COSTS[name]
        changed = {
            f"{field}_ns": self.ns(spot.key("costs").key(field), value)
            for field in ("zero_fill", "compress", "decompress", "cow", "hash", "disk_access")
            if (value := getattr(file, field)) is not None
        }
        if file.disk_speed is not None:
            try:
                changed["disk_bytes_per_s"] = parse_bytes(file.disk_speed)
            except ValueError as error:
                raise self.fail(spot.key("costs").key("disk_speed"), str(error)) from None
        if file.virtio_percent is not None:
            changed["virtio_percent"] = file.virtio_percent
        return msgspec.structs.replace(COSTS[name], **changed)

    @staticmethod
    def sharing(file: bool | SharingSpec) -> SharingSpec | None:
        """True is sharing with the published numbers."""
        if isinstance(file, bool):
            return SharingSpec() if file else None
        return file

    def _large_pages(self, *, wanted: bool) -> bool:
        if wanted and self.page_size != 4 * KIB:
            raise self.fail(_HOST.key("large_pages"), "expected a page_size of 4 KiB with it")
        return wanted

    @staticmethod
    def compression(file: bool | CompressionSpec) -> CompressionSpec | None:
        """True is compression with the published numbers."""
        if isinstance(file, bool):
            return CompressionSpec() if file else None
        return file

    def _states(self, host: HostForm, frames: int) -> StatesSpec:
        """The thresholds of a preset or of a table; with *clear*, no balloons in *hard* unless asked."""
        file = host.states
        states = self._preset(file, frames) if isinstance(file, str) else self._marks(file, frames)
        if states.clear is not None:
            return msgspec.structs.replace(states, balloons_in_hard=bool(host.balloon_in_hard))
        for spot, value in (
            (_HOST.key("balloon_in_hard"), host.balloon_in_hard),
            (_STATES.key("break_large_below"), states.break_large_below),
        ):
            if value is not None:
                raise self.fail(spot, 'expected only with a state clear, as "vsphere6" has it')
        return states

    def _preset(self, name: str, frames: int) -> StatesSpec:
        if name not in PRESETS:
            names = listed([f'"{preset}"' for preset in PRESETS], "or")
            raise self.fail(_STATES, f'expected {names}, or a table of frames, got "{name[:40]}"')
        return PRESETS[name](frames, self.page_size)

    def _marks(self, file: StatesForm, frames: int) -> StatesSpec:
        order = ("break_large_below", "high", "clear", "soft", "hard", "low")
        marks = {mark: self.maybe_pages(_STATES.key(mark), getattr(file, mark)) for mark in order}
        used = {mark: pages for mark, pages in marks.items() if pages is not None}
        if list(used.values()) != sorted(used.values(), reverse=True) or max(used.values()) > frames:
            raise self.fail(_STATES, f"expected {frames} ≥ {' ≥ '.join(used)}")
        return StatesSpec(
            high=used["high"],
            soft=marks["soft"],
            hard=marks["hard"],
            low=marks["low"],
            clear=marks["clear"],
            break_large_below=marks["break_large_below"],
        )
