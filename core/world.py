"""What stands on the host at one moment: the hypervisor, the VMs, and the hardware that joins them."""

import numpy as np
from numpy.typing import NDArray

from core.channel import Capability, GuestId, PagesReply, Status, TargetReply
from core.controller_link import ControllerLink
from core.event_log import EventLog
from core.events import Cause, Pages
from core.guest.driver import BalloonDriver
from core.guest.os import GuestOs
from core.guest.virtio_driver import VirtioDriver
from core.hardware import Contents
from core.hypervisor.backdoor import Backdoor
from core.hypervisor.balancer import Balancer
from core.hypervisor.hypervisor import Hypervisor
from core.hypervisor.virtio import VirtioDevice
from core.specs import DriverKind, HostSpec, Policy, VmSpec

Driver = BalloonDriver | VirtioDriver


class VmPort:
    """One guest's way to its hypervisor: the hardware below it and its end of the private channel."""

    def __init__(self, hypervisor: Hypervisor, vm: int) -> None:
        """Join this VM to this hypervisor."""
        self._hypervisor = hypervisor
        self._vm = vm
        self._backdoor = Backdoor(hypervisor, vm)

    def touch(self, ppns: Pages, stores: Contents) -> None:
        """See `core.hardware.Memory`."""
        self._hypervisor.touch(self._vm, ppns, stores)

    def contents(self, ppns: Pages) -> Contents:
        """See `core.hardware.Memory`."""
        return self._hypervisor.contents(self._vm, ppns)

    def prices(self, ppns: Pages, writes: NDArray[np.bool_]) -> NDArray[np.int64] | None:
        """See `core.hardware.Memory`."""
        return self._hypervisor.prices(self._vm, ppns, writes)

    def stalled_ns(self) -> int:
        """See `core.hardware.Memory`."""
        return self._hypervisor.take_stalled_ns(self._vm)

    def start(self, capabilities: Capability) -> Status:
        """See `core.channel.Channel`."""
        return self._backdoor.start(capabilities)

    def guest_id(self, guest: GuestId) -> Status:
        """See `core.channel.Channel`."""
        return self._backdoor.guest_id(guest)

    def get_target(self, guest_pages: int) -> TargetReply:
        """See `core.channel.Channel`."""
        return self._backdoor.get_target(guest_pages)

    def lock(self, ppns: Pages) -> PagesReply:
        """See `core.channel.Channel`."""
        return self._backdoor.lock(ppns)

    def unlock(self, ppns: Pages) -> PagesReply:
        """See `core.channel.Channel`."""
        return self._backdoor.unlock(ppns)


class Vm:
    """A powered-on VM: its guest, its driver and the power switch."""

    def __init__(self, spec: VmSpec, guest: GuestOs, driver: Driver | None, port: VmPort) -> None:
        """Put the parts together."""
        self.spec = spec
        self.guest = guest
        self.driver = driver
        self.port = port
        self.is_paused = False

    @property
    def is_awake(self) -> bool:
        """Whether its virtual CPU runs at all."""
        return not (self.is_paused or self.guest.crashed)

    def fingerprint(self) -> tuple[object, ...]:
        """All that decides what it will do, for digests."""
        driver = None if self.driver is None else self.driver.state()
        return self.spec, self.is_paused, self.guest.state(), driver


class World:
    """A host with its VMs, without a clock of its own: the machine sets the time in `log.now_ns`.

    Attributes:
        vms: the VMs that are powered on, by number.
        devices: the virtio-balloon device of each VM that has one.
        names: the name of every VM there ever was; its number is its place.
        controller: who decides about targets, if not the balancer itself.
    """

    def __init__(self, host: HostSpec, seed: int, policy: Policy = Policy.ESX) -> None:
        """A host without VMs."""
        self.host = host
        self.seed = seed
        self.log = EventLog()
        self.hypervisor = Hypervisor(host, seed, self.log)
        self.balancer = Balancer(self.hypervisor, self.log)
        self.vms: dict[int, Vm] = {}
        self.devices: dict[int, VirtioDevice] = {}
        self.names: list[str] = []
        self.set_policy(policy)

    def set_policy(self, policy: Policy) -> None:
        """Let somebody else decide; targets stay, and nobody answers for them who decides no more."""
        self.controller = ControllerLink(policy, self.hypervisor, self.devices)
        self.balancer.decides_targets = policy is Policy.ESX
        self.balancer.ask()
        for record in self.hypervisor.vms.values():
            if record.by_hand is None:
                record.cause = Cause.NONE

    @property
    def now_ns(self) -> int:
        """The present moment."""
        return self.log.now_ns

    def configure(self, host: HostSpec) -> None:
        """Change what the hypervisor may do and what things cost; frames, page size and states stay."""
        self.host = host
        self.hypervisor.configure(host)
        self.balancer.configure(host)
        for vm in self.vms.values():
            vm.guest.costs = self.hypervisor.costs

    @property
    def decided_ns(self) -> int | None:
        """When whoever decides about targets last did."""
        decides_itself = self.controller.policy is Policy.ESX
        return self.balancer.balanced_ns if decides_itself else self.controller.decided_ns

    def power_on(self, spec: VmSpec) -> int:
        """Add a VM that was admitted; its number."""
        number = len(self.names)
        owner = self.hypervisor.free_owner()
        assert owner is not None
        self.names.append(spec.name)
        self.hypervisor.power_on(number, spec, owner)
        if spec.driver is not None and spec.driver.kind is DriverKind.VIRTIO:
            self.devices[number] = VirtioDevice(self.hypervisor, number, spec.driver.stats_period_ns)
        self._boot(number, spec, VmPort(self.hypervisor, number))
        return number

    def power_off(self, number: int) -> int:
        """Remove a VM; how many frames that freed."""
        del self.vms[number]
        self.devices.pop(number, None)
        return self.hypervisor.power_off(number)

    def reboot(self, number: int) -> None:
        """A new guest on the same page map: the hypervisor learns of it by a touch or by START."""
        vm = self.vms[number]
        self.hypervisor.reset_cpu(number)
        self._boot(number, vm.spec, vm.port)

    def new_driver(self, guest: GuestOs, loads_at_ns: int) -> Driver:
        """A driver for a guest, of the kind that its VM has the channel for."""
        page_size, device = self.host.page_size, self.devices.get(guest.vm)
        if device is None or guest.spec.driver is None:
            return BalloonDriver(guest, page_size, loads_at_ns, self.log)
        tick_ns = self.host.tick_ns
        return VirtioDriver(guest, guest.spec.driver, page_size, tick_ns, loads_at_ns, device, self.log)

    def _boot(self, number: int, spec: VmSpec, port: VmPort) -> None:
        guest = GuestOs(
            spec, number, self.host.page_size, self.seed, self.now_ns, self.log, self.hypervisor.costs
        )
        driver = (
            None if spec.driver is None else self.new_driver(guest, self.now_ns + spec.driver.loads_after_ns)
        )
        self.vms[number] = Vm(spec, guest, driver, port)

    def fingerprint(self) -> tuple[object, ...]:
        """All that decides what will happen, for digests."""
        return (
            (self.host, self.seed, tuple(self.names)),
            self.hypervisor.fingerprint(),
            self.balancer.fingerprint(),
            self.controller.fingerprint(),
            tuple((number, *vm.fingerprint()) for number, vm in self.vms.items()),
            tuple((number, *device.fingerprint()) for number, device in self.devices.items()),
        )
