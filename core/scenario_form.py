"""A scenario as it is written: the tables of the TOML file, before sizes and times are understood."""

from typing import Any

import msgspec

from core.specs import (
    IDLE_TAX_PERCENT,
    CompressionSpec,
    DriverKind,
    Pattern,
    Policy,
    SharingSpec,
)
from core.view import View


class ScenarioForm(msgspec.Struct, forbid_unknown_fields=True, kw_only=True):
    """The whole file."""

    title: str
    summary: str = ""
    view: View = View.OVERVIEW
    policy: Policy = Policy.ESX
    seed: int = 1
    host: dict[str, Any]
    vm: list[dict[str, Any]] = []
    at: list[dict[str, Any]] = []
    note: list[dict[str, Any]] = []
    step: list[dict[str, Any]] = []


class StatesForm(msgspec.Struct, forbid_unknown_fields=True, kw_only=True):
    """A table of states in place of a preset."""

    high: int | str
    soft: int | str | None = None
    hard: int | str | None = None
    low: int | str | None = None
    clear: int | str | None = None
    break_large_below: int | str | None = None


class CostsForm(msgspec.Struct, forbid_unknown_fields=True, kw_only=True):
    """A table of costs in place of a preset."""

    preset: str
    zero_fill: str | None = None
    compress: str | None = None
    decompress: str | None = None
    cow: str | None = None
    hash: str | None = None
    disk_access: str | None = None
    disk_speed: str | None = None
    """a size for each second, such as 500 MiB"""
    virtio_percent: int | None = None


class HostForm(msgspec.Struct, forbid_unknown_fields=True, kw_only=True):
    """The table [host]."""

    memory: int | str
    page_size: str = "4 KiB"
    tick: str = "0.1 s"
    states: str | StatesForm = "osdi02"
    balloon_in_hard: bool | None = None
    idle_tax: int = IDLE_TAX_PERCENT
    sample_period: str = "30 s"
    costs: str | CostsForm = "free"
    swap: bool | int | str = False
    sharing: bool | SharingSpec = False
    compression: bool | CompressionSpec = False
    large_pages: bool = False


class SetHostForm(msgspec.Struct, kw_only=True):
    """What a timed `set-host` may say as the table [host] does."""

    costs: str | CostsForm = "free"
    sharing: bool | SharingSpec = False
    compression: bool | CompressionSpec = False


class ProgramForm(msgspec.Struct, forbid_unknown_fields=True, kw_only=True):
    """A table [[vm.program]]."""

    name: str
    pattern: Pattern
    size: int | str
    touches: int
    writes: int = 50
    start: str = "0 s"
    stop: str | None = None
    period: str = "20 s"
    does: str = ""
    image: str = ""


class VmForm(msgspec.Struct, forbid_unknown_fields=True, kw_only=True):
    """A table [[vm]]."""

    name: str
    memory: int | str
    reservation: int | str = 0
    limit: int | str | None = None
    shares: int = 1000
    overhead: int | str = 0
    kernel: int | str = 0
    swap: int | str = 0
    driver: bool | DriverKind = True
    driver_loads_after: str = "0 s"
    stats_period: str = "2 s"
    deflate_on_oom: bool = False
    batched: bool = False
    balloon_percent: int = 65
    zeroes_memory_at_boot: bool = False
    zeroes_freed_pages: bool = False
    device_pages: int = 0
    page_colours: tuple[str, ...] = ()
    program: list[dict[str, Any]] = []


class NoteForm(msgspec.Struct, forbid_unknown_fields=True, kw_only=True):
    """A table [[note]]."""

    time: str
    text: str
