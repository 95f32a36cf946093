"""A simulated run at one moment, as views ask for it (`core.source.Source`)."""

from collections.abc import Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from core import virtio_view
from core.codes import SHARED_OWNER, Codes
from core.events import Pages
from core.guest.driver import RATE_NO_SLEEP_ALLOC, BalloonDriver
from core.guest.pressure import Pressure
from core.guest.virtio_driver import VirtioDriver
from core.guest.workload import Program
from core.hypervisor.sampling import ONE, Sampler
from core.journal import Journal
from core.looks import Looks, PageLooks
from core.machine import Machine
from core.source import (
    DriverState,
    DriverView,
    HostView,
    PageView,
    PressureView,
    ProgramView,
    SamplingView,
    VmState,
    VmView,
)
from core.units import NS_PER_S
from core.world import Driver, Vm, World

ACTIVE_NS: Final = 5 * NS_PER_S
"""a used page that was touched within this time is active; older ones are idle"""


class MachineViews:
    """Reads a machine between its steps; what was made for a view is kept until the machine changes."""

    def __init__(self) -> None:
        """Nothing was looked at."""
        self._looks = Looks()
        self._views: tuple[VmView, ...] | None = None
        self._host: HostView | None = None

    @property
    def _machine(self) -> Machine:
        """The machine, as it is now."""
        raise NotImplementedError

    @property
    def _world(self) -> World:
        return self._machine.world

    def _forget_views(self) -> None:
        """The run went on: what was shown is made anew when somebody looks."""
        self._looks.forget()
        self._views = self._host = None

    def fingerprint(self) -> tuple[object, ...]:
        """All that decides what will happen, for digests."""
        return self._machine.fingerprint()

    # --- the whole ----------------------------------------------------------------------------------

    @property
    def now_ns(self) -> int:
        """The moment reached."""
        return self._machine.now_ns

    def host(self) -> HostView:
        """The host now."""
        if self._host is None:
            self._host = self._host_view()
        return self._host

    def _host_view(self) -> HostView:
        hypervisor = self._world.hypervisor
        records = hypervisor.vms.values()
        return HostView(
            frames=len(hypervisor.frames),
            free_frames=hypervisor.frames.free_count,
            overhead_frames=sum(record.overhead_pages for record in records),
            state=self._world.balancer.state,
            thresholds=hypervisor.spec.states,
            page_size=hypervisor.spec.page_size,
            settings=hypervisor.spec.settings,
            sample_period_ns=hypervisor.spec.sample_period_ns,
            waiting_pages=sum(len(record.pmap.waiting) for record in records),
            shared_frames=hypervisor.frames.shared.frame_count,
            sharing_pages=hypervisor.frames.shared.page_count,
            zero_pages=hypervisor.frames.shared.zero_pages,
            scanned_pages=hypervisor.sharing.scanned_pages,
            compressed_pages=sum(record.pmap.compressed_pages for record in records),
            zip_frames=sum(len(record.zip_frames) for record in records),
            host_swapped_pages=sum(record.pmap.swapped_pages for record in records),
            host_swap_target_pages=sum(record.swap_target_pages for record in records),
            swap_pages=hypervisor.spec.swap_pages,
            policy=self._world.controller.policy,
            decided_ns=self._world.decided_ns,
        )

    def frame_owners(self) -> Codes:
        """uint8[frames] of owners."""
        return _read_only(self._world.hypervisor.frames.owners)

    def frame_codes(self) -> Codes:
        """uint8[frames] of codes; they change as the run goes on."""
        return _read_only(self._looks.of_frames(self._world, self._active_since_ns).codes)

    def frame_journal(self) -> Journal:
        """Which frames changed their code or owner."""
        return self._looks.of_frames(self._world, self._active_since_ns).journal

    def page_of_frame(self, frame: int) -> PageView | None:
        """The guest page behind a frame, of several the first."""
        return next((self.page_at(vm, ppn) for vm, ppn in self.pages_of_frame(frame)), None)

    def pages_of_frame(self, frame: int) -> Sequence[tuple[int, int]]:
        """The guest pages behind a frame, of all VMs."""
        hypervisor = self._world.hypervisor
        if frame not in range(len(hypervisor.frames)):
            return []
        owner, ppn = int(hypervisor.frames.owners[frame]), int(hypervisor.frames.ppns[frame])
        if owner != SHARED_OWNER:
            return [(vm, ppn) for vm, record in hypervisor.vms.items() if record.owner == owner and ppn >= 0]
        return [
            (number, ppn)
            for number, record in hypervisor.vms.items()
            if record.pmap.shared_pages
            for ppn in record.pmap.pages_on(frame)
        ]

    # --- one VM -------------------------------------------------------------------------------------

    def vm_name(self, vm: int) -> str:
        """The name of a VM, also of one that is gone."""
        return self._world.names[vm]

    def vms(self) -> Sequence[VmView]:
        """The VMs that are powered on."""
        if self._views is None:
            self._views = tuple(self._vm_view(number, vm) for number, vm in self._world.vms.items())
        return self._views

    def page_codes(self, vm: int) -> Codes:
        """uint8[configured_pages] of codes; they change as the run goes on."""
        return _read_only(self._looks_of(vm).codes)

    def code_counts(self, vm: int) -> NDArray[np.int64]:
        """int64[256]: how many pages have each code."""
        return self._looks_of(vm).counts

    def page_journal(self, vm: int) -> Journal:
        """Which pages changed their code."""
        return self._looks_of(vm).journal

    def _looks_of(self, vm: int) -> PageLooks:
        return self._looks.of_vms(self._world, self._active_since_ns)[vm]

    def frames_of(self, vm: int) -> Pages:
        """int32[configured_pages] of frames, -1 for none."""
        return _read_only(self._world.hypervisor.vms[vm].pmap.frames)

    def watched_pages(self, vm: int) -> Pages:
        """The pages whose next touch the sampling waits for."""
        return self._world.hypervisor.vms[vm].sampler.watched

    def touched_ns_of(self, vm: int) -> NDArray[np.int64]:
        """int64[configured_pages] of times."""
        return self._world.vms[vm].guest.pages.all_touched_ns()

    def programs_of(self, vm: int) -> tuple[NDArray[np.int16], tuple[str, ...]]:
        """int16[configured_pages] of numbers, and the names that they stand for."""
        return self._world.vms[vm].guest.owners()

    def page_at(self, vm: int, ppn: int) -> PageView:
        """One guest page."""
        guest = self._world.vms[vm].guest
        codes = self.page_codes(vm)
        if not 0 <= ppn < len(codes):
            raise IndexError(f"VM {vm} has no page {ppn}")
        frame = self._world.hypervisor.vms[vm].pmap.frame_of(ppn)
        return PageView(
            vm=vm,
            ppn=ppn,
            code=int(codes[ppn]),
            frame=frame if frame >= 0 else None,
            content=int(self._world.hypervisor.frames.contents[frame]) if frame >= 0 else None,
            touched_ns=guest.pages.touched_ns(ppn),
            program=guest.owner_of(ppn),
        )

    @property
    def _active_since_ns(self) -> int:
        return self.now_ns - ACTIVE_NS

    def _vm_view(self, number: int, vm: Vm) -> VmView:
        record, guest = self._world.hypervisor.vms[number], vm.guest
        free, kernel, program, clean, dirty, balloon = guest.pages.counts
        return VmView(
            id=number,
            owner=record.owner,
            name=vm.spec.name,
            state=self._vm_state(number, vm),
            configured_pages=len(record.pmap),
            balloon_pages=balloon,
            target_pages=record.target_pages,
            target_cause=record.cause,
            max_balloon_pages=record.max_balloon_pages,
            max_balloon_percent=record.max_balloon_percent,
            reservation_pages=record.reservation_pages,
            limit_pages=record.limit_pages,
            shares=record.shares,
            overhead_pages=record.overhead_pages,
            backed_pages=record.pmap.backed_pages,
            waiting_pages=len(record.pmap.waiting),
            free_pages=free,
            kernel_pages=kernel,
            program_pages=program,
            cache_pages=clean + dirty,
            active_pages=self._looks_of(number).active_pages,
            estimated_pages=record.active_pages,
            sampling=_sampling_view(record.sampler),
            entitled_pages=record.entitled_pages,
            swapped_pages=guest.reclaimer.swapped_pages,
            swap_capacity_pages=guest.reclaimer.swap_capacity_pages,
            shared_pages=record.pmap.shared_pages,
            large_pages=record.pmap.large_pages,
            compressed_pages=record.pmap.compressed_pages,
            zip_frames=len(record.zip_frames),
            host_swapped_pages=record.pmap.swapped_pages,
            host_swap_target_pages=record.swap_target_pages,
            pressure=_pressure_view(guest.pressure),
            driver=self._driver_view(number, vm),
            programs=tuple(_program_view(each) for each in guest.programs),
            page_colours=vm.spec.page_colours,
        )

    def _driver_view(self, number: int, vm: Vm) -> DriverView:
        if isinstance(vm.driver, VirtioDriver) and not vm.driver.is_gone:
            return virtio_view.driver_view(vm.driver, self._world.devices[number])
        return _driver_view(vm.driver)

    def _vm_state(self, number: int, vm: Vm) -> VmState:
        record = self._world.hypervisor.vms[number]
        if vm.guest.crashed:
            return VmState.CRASHED
        if vm.is_paused:
            return VmState.PAUSED
        if record.is_blocked:
            return VmState.BLOCKED
        if len(record.pmap.waiting):
            return VmState.WAITING
        return VmState.BOOTING if vm.guest.is_booting else VmState.RUNNING


def _read_only(array: np.ndarray) -> np.ndarray:
    view = array.view()
    view.flags.writeable = False
    return view


def _program_view(program: Program) -> ProgramView:
    return ProgramView(
        name=program.spec.name,
        pattern=program.spec.pattern,
        does=program.spec.does,
        size_pages=program.spec.size_pages,
        running=program.running,
        start_ns=program.start_ns,
        ended_ns=program.ended_ns,
        killed=program.killed,
    )


def _pressure_view(pressure: Pressure) -> PressureView:
    return PressureView(
        some_permille=pressure.some_permille,
        full_permille=pressure.full_permille,
        slowdown_percent=pressure.slowdown_percent,
        touches_per_s=pressure.touches_per_s,
        some_ns=pressure.some_ns,
        full_ns=pressure.full_ns,
    )


def _sampling_view(sampler: Sampler) -> SamplingView:
    return SamplingView(
        slow_permille=sampler.slow * 1000 // ONE,
        fast_permille=sampler.fast * 1000 // ONE,
        next_permille=sampler.so_far * 1000 // ONE,
    )


def _driver_view(driver: Driver | None) -> DriverView:
    if not isinstance(driver, BalloonDriver) or driver.is_gone:
        return DriverView(
            state=DriverState.ABSENT,
            balloon_pages=0,
            target_pages=0,
            rate_no_sleep_alloc=0,
            rate_sleep_alloc=0,
            rate_free=0,
            refused_pages=0,
            counters=(),
        )
    return DriverView(
        state=_driver_state(driver),
        balloon_pages=driver.size_pages,
        target_pages=driver.target_pages,
        rate_no_sleep_alloc=RATE_NO_SLEEP_ALLOC,
        rate_sleep_alloc=driver.rate_alloc,
        rate_free=driver.rate_free,
        refused_pages=driver.refused_pages,
        counters=tuple(sorted(driver.counters.items())),
    )


def _driver_state(driver: BalloonDriver) -> DriverState:
    """What it does in this cycle; between cycles, what it will do in the next."""
    if not driver.is_loaded:
        return DriverState.LOADING
    if driver.needs_start:
        return DriverState.RESET
    gap = driver.target_pages - driver.size_pages
    is_inflating = gap > 0 if driver.is_inflating is None else driver.is_inflating
    if gap == 0 and not driver.is_busy:
        return DriverState.IDLE
    return DriverState.INFLATING if is_inflating else DriverState.DEFLATING
