"""Deciding: the host's state, each VM's part of the host, and the balloon targets that follow."""

from fractions import Fraction
from typing import Final, NamedTuple

from core.allocation import Holder, divide
from core.event_log import EventLog
from core.events import Cause, HighUnreachable, HostState, HostStateChanged, TargetSet, VmBlocked, VmUnblocked
from core.hypervisor.hypervisor import Hypervisor
from core.hypervisor.record import VmRecord
from core.hypervisor.states import StateMachine
from core.specs import DriverKind, HostSpec
from core.units import NS_PER_S, ceil_div

BALANCE_PERIOD_NS: Final = 15 * NS_PER_S
"""`Mem.BalancePeriod`"""
_SHORT_PERIOD_NS: Final = NS_PER_S
"""while frames are short, somebody waits or holds more than its limit, targets are looked at once a second"""


class Change(NamedTuple):
    """A target that is about to be set."""

    vm: int
    target_pages: int
    wanted_pages: int
    cause: Cause


class Balancer:
    """Looks at free frames every tick, and at targets when something asks for it."""

    def __init__(self, hypervisor: Hypervisor, log: EventLog) -> None:
        """Decide for this hypervisor."""
        self._hypervisor = hypervisor
        self._log = log
        self._states = StateMachine(hypervisor.spec.states)
        self.actions = self._states.actions(hypervisor.frames.free_count)
        self._idle_tax = Fraction(hypervisor.spec.idle_tax_percent, 100)
        self._balanced_ns = 0
        self._asked = True
        self._high_is_out_of_reach = False
        self.decides_targets = True
        """False: a controller or a person does; states and parts of the host are kept up all the same"""

    def configure(self, spec: HostSpec) -> None:
        """Divide the host by another idle tax."""
        self._idle_tax = Fraction(spec.idle_tax_percent, 100)
        self._asked = True

    @property
    def state(self) -> HostState:
        """The host's state."""
        return self._states.state

    @property
    def balanced_ns(self) -> int:
        """When it last looked at the targets."""
        return self._balanced_ns

    def ask(self) -> None:
        """Look at the targets at the next chance: a setting changed, or a VM came or went."""
        self._asked = True

    def update_state(self, now_ns: int) -> None:
        """Evaluate the host's state."""
        old, free_frames = self.state, self._hypervisor.frames.free_count
        new = self._states.update(free_frames, now_ns)
        if new is not old:
            waiting = sum(len(record.pmap.waiting) for record in self._hypervisor.vms.values())
            self._log.add(HostStateChanged, old=old, new=new, free_frames=free_frames, waiting_pages=waiting)
            self._asked = True
        self.actions = self._states.actions(free_frames)

    def plan(self, now_ns: int) -> list[Change]:
        """The targets to change now; empty when nothing asks for it or all are right."""
        is_over = any(each.held_pages > each.ceiling_pages for each in self._hypervisor.vms.values())
        is_short = self.state is not HostState.HIGH or bool(self._hypervisor.queue()) or is_over
        period_ns = _SHORT_PERIOD_NS if is_short else BALANCE_PERIOD_NS
        if not self._asked and now_ns - self._balanced_ns < period_ns:
            return []
        self._asked = False
        self._balanced_ns = now_ns
        self._divide_host()
        changes = [self._target(vm, record) for vm, record in self._hypervisor.vms.items()]
        return [change for change in changes if self._is_news(change)]

    def set_target(self, change: Change) -> None:
        """Set one VM's target; its driver will hear of it at its next poll.

        Since the change was planned the VM may be gone, or a person's hand on it.
        """
        record = self._hypervisor.vms.get(change.vm)
        if record is None or (record.by_hand is None) is (change.cause is Cause.BY_HAND):
            return
        old, was = record.target_pages, record.cause
        record.target_pages, record.cause = change.target_pages, change.cause
        if old != change.target_pages or change.cause in (Cause.BY_HAND, Cause.CONTROLLER):
            record.target_writes += 1  # what is said again is written again
        if old != change.target_pages or (was is Cause.BY_HAND) is not (record.cause is Cause.BY_HAND):
            self._log.add(
                TargetSet,
                vm=change.vm,
                old_pages=old,
                target_pages=change.target_pages,
                wanted_pages=change.wanted_pages,
                cause=change.cause,
                driver=record.driver_kind or DriverKind.VMMEMCTL,
            )

    def _is_news(self, change: Change) -> bool:
        record = self._hypervisor.vms.get(change.vm)
        return record is not None and (record.target_pages, record.cause) != (
            change.target_pages,
            change.cause,
        )

    def _divide_host(self) -> None:
        """Give each VM its part of what remains when overheads and the *high* mark are kept back.

        Parts are counted in guest pages, so what sharing saves is there to be divided once more.
        """
        hypervisor = self._hypervisor
        available = len(hypervisor.frames) - hypervisor.spec.states.high
        available += hypervisor.frames.shared.saved_frames
        sharing: list[VmRecord] = []
        for record in hypervisor.vms.values():
            available -= record.overhead_pages
            if record.by_hand is None:
                sharing.append(record)
            else:
                record.entitled_pages = max(0, record.claim_pages - record.by_hand)
                record.is_squeezed = False
                available -= record.entitled_pages
        holders = [
            Holder(
                shares=record.shares,
                floor=min(record.reservation_pages, record.claim_pages),
                claim=record.claim_pages,
                active=record.active_pages,
            )
            for record in sharing
        ]
        for record, part in zip(sharing, divide(available, holders, self._idle_tax), strict=True):
            record.entitled_pages = part
            record.is_squeezed = part < record.claim_pages
        floors, claims = sum(each.floor for each in holders), sum(each.claim for each in holders)
        self._note_reach(floors, claims, available)

    def _note_reach(self, floors: int, claims: int, available: int) -> None:
        is_out = self.decides_targets and claims > available and floors >= available
        if is_out and not self._high_is_out_of_reach:
            self._log.add(HighUnreachable, guaranteed_pages=floors, available_pages=max(0, available))
        self._high_is_out_of_reach = is_out

    def _target(self, vm: int, record: VmRecord) -> Change:
        """need = held + asked for - part; target = balloon + need, within the balloon's limit.

        What the limit cuts off (wanted - target) is for the hypervisor's own swapping.
        Where the host's state does not ask for balloons no target rises, except for a VM at its own limit;
        and where it swaps instead, balloons stay as large as they are.
        """
        most = record.max_balloon_pages
        if record.by_hand is not None:
            return Change(vm, min(record.by_hand, most), record.by_hand, Cause.BY_HAND)
        if not self.decides_targets:
            cause = Cause.NONE if record.cause is Cause.BY_HAND else record.cause
            return Change(vm, min(record.target_pages, most), record.target_pages, cause)
        full = record.asked_pages
        wanted = max(0, full - record.entitled_pages)
        for_limit = min(most, max(0, full - record.ceiling_pages))
        target = min(most, wanted)
        if not self.actions.balloons:
            still = record.pmap.ballooned_pages if self.actions.swaps_all else record.target_pages
            target = min(target, max(still, for_limit))
        if target == 0:
            return Change(vm, 0, wanted, Cause.NONE)
        return Change(vm, target, wanted, Cause.LIMIT if target == for_limit else Cause.HOST_STATE)

    def block(self) -> None:
        """Where the state blocks, stop every VM that holds more than a part that it had to be cut down to."""
        for vm, record in self._hypervisor.vms.items():
            is_over = record.is_squeezed and record.held_pages > record.entitled_pages
            is_blocked = self.decides_targets and self.actions.blocks and is_over
            if is_blocked != record.is_blocked:
                record.is_blocked = is_blocked
                self._log.add(VmBlocked if is_blocked else VmUnblocked, vm=vm)

    def force(self, now_ns: int, tick_ns: int) -> None:
        """Say how many pages each VM is to lose in this tick without being asked, as fast as the disk is."""
        hypervisor = self._hypervisor
        wanted = self._wanted_by_force(now_ns)
        total = sum(wanted.values())
        budget = hypervisor.paging.budget_pages(tick_ns, total)
        for vm, record in hypervisor.vms.items():
            record.swap_target_pages = record.pmap.swapped_pages + wanted[vm] if wanted[vm] else 0
            record.force_pages = wanted[vm] * budget // total if wanted[vm] else 0
            budget, total = budget - record.force_pages, total - wanted[vm]

    def _wanted_by_force(self, now_ns: int) -> dict[int, int]:
        """What each VM should lose: its share of what the host is short of, and what is beyond its limit.

        No more is taken once *high* frames are free and nobody waits, whatever the last division said: what
        sharing saved since, and parts that others do not use yet, are there to be used first.
        """
        records, spec = self._hypervisor.vms, self._hypervisor.spec
        if not spec.has_swap:
            return dict.fromkeys(records, 0)
        waiting = sum(record.grantable_pages for record in records.values())
        missing = max(0, spec.states.high + waiting - self._hypervisor.frames.free_count)
        over = {vm: self._over_its_part(record, now_ns) for vm, record in records.items()}
        most = max(1, missing, sum(over.values()))
        return {
            vm: min(
                record.reclaimable_pages,
                max(ceil_div(over[vm] * missing, most), _beyond_limit(record, now_ns)),
            )
            for vm, record in records.items()
        }

    def _over_its_part(self, record: VmRecord, now_ns: int) -> int:
        """What is beyond its part, if the host's state takes that by force."""
        is_forced = self.actions.swaps_all or (
            self.actions.swaps_those_without_balloon and not record.can_balloon_more(now_ns)
        )
        return max(0, record.held_pages - record.entitled_pages) if is_forced else 0

    def fingerprint(self) -> tuple[object, ...]:
        """All that decides what it will say, for digests."""
        return self._states.fingerprint(), self._balanced_ns, self._asked, self._high_is_out_of_reach


def _beyond_limit(record: VmRecord, now_ns: int) -> int:
    """What a VM holds and waits for beyond its own limit, if no balloon helps."""
    beyond = record.held_pages + len(record.pmap.waiting) - record.ceiling_pages
    return 0 if record.can_balloon_more(now_ns) else max(0, beyond)
