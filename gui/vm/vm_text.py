"""What a VM's card says: amounts, what it is doing, why its target is what it is."""

from PySide6.QtCore import QCoreApplication

from core.events import Cause
from core.source import DriverState, HostView, ProgramView, Source, VmState, VmView
from core.specs import Policy
from core.units import NS_PER_S
from core.view import LESSON_FRAMES
from gui.display import Vocabulary
from gui.numbers import short_text
from gui.policy_text import policy_name
from gui.text import scenario_text, size_text, term
from gui.vm.real_text import real_doing_text

translate = QCoreApplication.translate


def counts_pages(host: HostView) -> bool:
    """Whether a host is so small that amounts are said in pages."""
    return host.frames <= LESSON_FRAMES


def amount(pages: int, host: HostView) -> str:
    """A number of pages as a person compares it: "2 pages" in a lesson, "28 MiB" on a larger host."""
    return size_text(pages, host.page_size, as_pages=counts_pages(host))


def size_facts(source: Source) -> str:
    """How many VMs there are, and how much they were promised on how large a host."""
    host, vms = source.host(), source.vms()
    configured = sum(vm.configured_pages for vm in vms)
    facts = [
        translate("vm", "1 VM") if len(vms) == 1 else translate("vm", "{n} VMs").format(n=len(vms)),
        translate("vm", "{all} on a host of {host}").format(
            all=amount(configured, host), host=amount(host.frames, host)
        ),
    ]
    if configured > host.frames:
        factor = short_text(configured / host.frames, 2)
        facts.append(translate("vm", "×{n} overcommitted").format(n=factor))
    return " · ".join(facts)


def doing_text(vm: VmView, now_ns: int) -> str:
    """What a VM is doing, in a few words."""
    if vm.real is not None:
        return real_doing_text(vm, vm.real)
    states = {
        VmState.BOOTING: translate("vm", "booting"),
        VmState.PAUSED: translate("vm", "paused"),
        VmState.CRASHED: translate("vm", "crashed"),
        VmState.BLOCKED: translate("vm", "blocked until frames are free"),
    }
    if vm.state in states:
        return states[vm.state]
    running = [program for program in vm.programs if program.running]
    if running:
        return ", ".join(dict.fromkeys(scenario_text(each.does) or each.name for each in running))
    ended = [program for program in vm.programs if program.ended_ns is not None]
    if not ended:
        return translate("vm", "idle")
    return _ended_text(max(ended, key=_end_of), now_ns)


def waiting_text(vm: VmView, vocabulary: Vocabulary) -> str:
    """Such as "waiting for 2 host frames"; empty when it waits for none."""
    if not vm.waiting_pages:
        return ""
    frames = term(vocabulary, "host frame", vm.waiting_pages)
    return translate("vm", "waiting for {n} {frames}").format(n=vm.waiting_pages, frames=frames)


def cause_text(vm: VmView, host: HostView) -> str:
    """Why the target is what it is, in one or two words; or that there is nobody to follow it."""
    if vm.driver.state is DriverState.ABSENT:
        return translate("vm", "no driver")
    if host.policy is not Policy.ESX and vm.target_cause is not Cause.BY_HAND:
        nobody = translate("vm", "nobody decides")
        return nobody if host.policy is Policy.NONE else policy_name(host.policy)
    return {
        Cause.NONE: translate("vm", "automatic"),
        Cause.HOST_STATE: translate("vm", "host is short"),
        Cause.LIMIT: translate("vm", "its limit"),
        Cause.BY_HAND: translate("vm", "by hand"),
    }[vm.target_cause]


def driver_text(vm: VmView) -> str:
    """What the balloon driver is doing."""
    return {
        DriverState.ABSENT: translate("vm", "no balloon driver"),
        DriverState.LOADING: translate("vm", "balloon driver loads later in boot"),
        DriverState.RESET: translate("vm", "balloon driver starts afresh"),
        DriverState.IDLE: translate("vm", "balloon driver idle"),
        DriverState.INFLATING: translate("vm", "balloon driver inflates"),
        DriverState.DEFLATING: translate("vm", "balloon driver deflates"),
    }[vm.driver.state]


def shares_text(vm: VmView, host: HostView) -> str:
    """The settings of a VM that decide what it gets, the unusual ones only."""
    parts = [translate("vm", "shares {n}").format(n=vm.shares)]
    if vm.reservation_pages:
        parts.append(translate("vm", "reserved {size}").format(size=amount(vm.reservation_pages, host)))
    if vm.limit_pages is not None:
        parts.append(translate("vm", "limit {size}").format(size=amount(vm.limit_pages, host)))
    return " · ".join(parts)


def _end_of(program: ProgramView) -> int:
    return program.ended_ns or 0


def _ended_text(program: ProgramView, now_ns: int) -> str:
    seconds = (now_ns - _end_of(program)) // NS_PER_S
    text = (
        translate("vm", "{name} killed {n} s ago")
        if program.killed
        else translate("vm", "finished {n} s ago")
    )
    return text.format(name=program.name, n=seconds)
