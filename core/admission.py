"""Admission control (OSDI'02 §6.2): a host promises its VMs no more memory and swap space than it has."""

from core.commands import Refused
from core.hypervisor.record import VmRecord
from core.world import World


def check_memory(world: World, name: str, wanted_pages: int) -> None:
    """Reservations and overheads of all VMs must fit in the host; `wanted_pages` are those of `name`."""
    promised = sum(each.reservation_pages + each.overhead_pages for each in _others(world, name))
    unreserved = len(world.hypervisor.frames) - promised
    if wanted_pages > unreserved:
        raise Refused("not-admitted", vm=name, needed=wanted_pages, unreserved=max(0, unreserved))


def check_swap_space(world: World, name: str, wanted_pages: int) -> None:
    """All that is not reserved of any VM must fit on the swap disk; `wanted_pages` is that of `name`.

    What lies there already stays until it is touched, whatever is reserved since.
    """
    space = world.host.swap_pages
    if space is None or not world.host.has_swap:
        return
    left = space - sum(map(_unreserved_pages, _others(world, name)))
    if wanted_pages > left:
        raise Refused("no-swap-space", vm=name, needed=wanted_pages, left=max(0, left))


def check_new_swap(world: World) -> None:
    """A host is about to begin to swap: its disk must have room for all its VMs."""
    space, needed = world.host.swap_pages, sum(map(_unreserved_pages, world.hypervisor.vms.values()))
    if space is not None and needed > space:
        raise Refused("swap-disk-too-small", needed=needed, space=space)


def _others(world: World, name: str) -> list[VmRecord]:
    return [record for number, record in world.hypervisor.vms.items() if world.names[number] != name]


def _unreserved_pages(record: VmRecord) -> int:
    return max(len(record.pmap) - record.reservation_pages, record.pmap.swapped_pages)
