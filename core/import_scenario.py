"""A scenario of the VMs that a CSV file lists, on a host of a given size."""

from collections.abc import Iterator, Sequence
from itertools import accumulate
from pathlib import Path
from typing import Final

from core.hypervisor.states import vsphere6
from core.policies import import_csv
from core.policies.import_csv import CsvError, VmRow
from core.scenario import Scenario, ScenarioError
from core.scenario_files import load as load_scenario
from core.scenario_reader import VMS_MAX
from core.scenario_words import one_line
from core.specs import HostSpec, Pattern, Policy, ProgramSpec, VmSpec
from core.units import GIB, KIB, MIB, ceil_div
from core.view import View

FRAMES_MAX: Final = 1 << 14
"""so many frames are still drawn one by one, and run far faster than time passes"""
HOST_BYTES_MIN: Final = MIB
HOST_BYTES_MAX: Final = FRAMES_MAX * GIB
OVERCOMMITMENT_MAX: Final = 16
"""all VMs together, in times the host"""
USUAL_HOST_PERCENT: Final = 75
"""of all VMs together: short enough that something happens"""
ACTIVE_PERCENT: Final = 25
"""of a VM's size, when the file does not say what is active"""
KERNEL_PERCENT: Final = 6
FILL_BYTES_PER_S: Final = 8 * MIB
"""how fast a VM touches what it will then leave alone: as a driver takes what a guest must page out first"""
FILL_S_MAX: Final = 600
"""and faster if it would take longer than this"""
_UNITS: Final = ((1024 * GIB, "TiB"), (GIB, "GiB"), (MIB, "MiB"), (KIB, "KiB"))


def load(name_or_path: str, host_bytes: int | None = None) -> Scenario:
    """A scenario by its name or path, or of a CSV file's VMs on such a host; raises ScenarioError."""
    path = Path(name_or_path)
    if path.suffix.lower() == ".csv":
        return read(path, host_bytes)
    if host_bytes is not None:
        raise ScenarioError(one_line(f"{name_or_path}: only the VMs of a CSV file can be given a host."))
    return load_scenario(name_or_path)


def read(path: Path, host_bytes: int | None = None) -> Scenario:
    """The VMs of a CSV file on a host of this size, or of the usual one; raises ScenarioError."""
    try:
        rows = import_csv.read(path)
    except CsvError as error:
        raise ScenarioError(one_line(str(error))) from None
    return scenario_of(rows, usual_host_bytes(rows) if host_bytes is None else host_bytes, path.name)


def usual_host_bytes(rows: Sequence[VmRow]) -> int:
    """A host on which these VMs are overcommitted, and each still gets what is reserved for it."""
    together = sum(row.size_bytes for row in rows)
    round_to = GIB if together >= 8 * GIB else MIB
    reserved = sum(ceil_div(row.reservation_bytes, round_to) for row in rows) * round_to
    usual = max(reserved, ceil_div(together * USUAL_HOST_PERCENT // 100, round_to) * round_to)
    return min(HOST_BYTES_MAX, usual)


def page_size_of(host_bytes: int) -> int:
    """The smallest page, a power of two, of which a host has at most `FRAMES_MAX`."""
    page_size = 4 * KIB
    while ceil_div(host_bytes, page_size) > FRAMES_MAX:
        page_size *= 2
    return page_size


def active_bytes(row: VmRow) -> int:
    """What the VM touches all the time: as its row says, or the usual part."""
    return row.size_bytes * ACTIVE_PERCENT // 100 if row.active_bytes is None else row.active_bytes


def scenario_of(rows: Sequence[VmRow], host_bytes: int, where: str) -> Scenario:
    """Each VM works on its active part and leaves the rest, once touched, alone.

    Sizes are rounded up to whole pages, the host is rounded down.

    Args:
        rows: the VMs.
        host_bytes: the host's memory.
        where: what the file is called, for the scenario's name and for errors.

    Raises:
        ScenarioError: the host cannot be so large or small, or not hold these VMs.
    """
    problem = next(_problems(rows, host_bytes), None)
    if problem is not None:
        raise ScenarioError(one_line(f"{where}: {problem}."))
    page_size = page_size_of(host_bytes)
    frames = host_bytes // page_size
    count = "1 VM" if len(rows) == 1 else f"{len(rows)} VMs"
    return Scenario(
        name=Path(where).stem,
        title=f"{count} of {where}",
        summary=f"Each works on its active part and leaves the rest alone, on {size_text(host_bytes)}.",
        view=View.OVERVIEW,
        policy=Policy.ESX,
        seed=1,
        host=HostSpec(frames=frames, page_size=page_size, states=vsphere6(frames, page_size), has_swap=True),
        vms=tuple(_vm(row, page_size) for row in rows),
        schedule=(),
        notes=(),
    )


def _problems(rows: Sequence[VmRow], host_bytes: int) -> Iterator[str]:
    """Why these VMs cannot stand on this host: each with the row, the field and the bound."""
    if not HOST_BYTES_MIN <= host_bytes <= HOST_BYTES_MAX:
        yield (
            f"expected a host of {size_text(HOST_BYTES_MIN)} to {size_text(HOST_BYTES_MAX)},"
            f" got {size_text(host_bytes)}"
        )
        return
    if len(rows) > VMS_MAX:
        yield f"row {rows[VMS_MAX].row}: expected at most {VMS_MAX} VMs, got {len(rows)}"
    page_size = page_size_of(host_bytes)
    left_pages = host_bytes // page_size
    sizes = accumulate(row.size_bytes for row in rows)
    for row, together in zip(rows, sizes, strict=True):
        reserved_pages = ceil_div(row.reservation_bytes, page_size)
        if row.size_bytes < page_size:
            yield (
                f"row {row.row}, size: expected at least {size_text(page_size)}, which is one page where a"
                f" host has {size_text(host_bytes)}, got {size_text(row.size_bytes)}"
            )
        if reserved_pages > left_pages:
            yield (
                f"row {row.row}, reservation: expected at most the {size_text(left_pages * page_size)} of the"
                f" host that other VMs have not reserved, got {size_text(row.reservation_bytes)}"
            )
        if together > OVERCOMMITMENT_MAX * host_bytes:
            yield (
                f"row {row.row}, size: expected VMs of at most {size_text(OVERCOMMITMENT_MAX * host_bytes)}"
                f" in all, {OVERCOMMITMENT_MAX} times the host, and with this one they are larger"
            )
        left_pages -= reserved_pages


def _vm(row: VmRow, page_size: int) -> VmSpec:
    configured = ceil_div(row.size_bytes, page_size)
    kernel = configured * KERNEL_PERCENT // 100
    active = min(configured - kernel, ceil_div(active_bytes(row), page_size))
    return VmSpec(
        name=row.name,
        configured_pages=configured,
        reservation_pages=ceil_div(row.reservation_bytes, page_size),
        limit_pages=None if row.limit_bytes is None else ceil_div(row.limit_bytes, page_size),
        shares=row.shares,
        kernel_pages=kernel,
        swap_pages=configured,
        programs=tuple(_programs(row, active, configured - kernel - active, page_size)),
    )


def _programs(row: VmRow, active_pages: int, idle_pages: int, page_size: int) -> Iterator[ProgramSpec]:
    does = f"{size_text(active_bytes(row))} active" if active_pages else "idle"
    if active_pages:
        yield ProgramSpec(
            name="active part",
            pattern=Pattern.STEADY,
            size_pages=active_pages,
            touches_per_s=active_pages,
            does=does,
        )
    if idle_pages:
        yield ProgramSpec(
            name="idle part",
            pattern=Pattern.IDLE,
            size_pages=idle_pages,
            touches_per_s=max(ceil_div(idle_pages, FILL_S_MAX), FILL_BYTES_PER_S // page_size),
            does=does,
        )


def size_text(size_bytes: int) -> str:
    """A size as a person writes it: "4 GiB", "1.5 MiB"."""
    unit_bytes, unit = next((each for each in _UNITS if size_bytes >= each[0]), (1, "B"))
    return f"{size_bytes / unit_bytes:.4g} {unit}"
