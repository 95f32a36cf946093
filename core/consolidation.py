"""How much memory servers need when they become VMs of one host: the arithmetic of ESX Server 2's manual.

ESX Server 2 Administration Guide, pp. 403-427. All in MB, rounded only at the end, as the manual does.
"""

from fractions import Fraction

import msgspec


class Consolidation(msgspec.Struct, frozen=True, kw_only=True):
    """Equal servers that become the VMs of one host; the defaults are the manual's.

    Attributes:
        servers: how many.
        server_mb: the memory of each.
        vm_overhead_mb: what the hypervisor needs for each VM: 54 with one processor, 64 with two.
        kernel_mb: what the hypervisor itself takes.
        console_mb: what its service console takes.
        spare_percent: how much more than they need the VMs are given.
    """

    servers: int
    server_mb: int
    vm_overhead_mb: int = 54
    kernel_mb: int = 24
    console_mb: int = 192
    spare_percent: int = 6

    @property
    def physical_mb(self) -> int:
        """The memory of the servers while each is a machine of its own."""
        return self.servers * self.server_mb

    @property
    def vm_overheads_mb(self) -> int:
        """What the hypervisor needs for all VMs."""
        return self.servers * self.vm_overhead_mb

    @property
    def spare_mb(self) -> Fraction:
        """How much more than they need all VMs are given."""
        return Fraction(self.spare_percent, 100) * (self.physical_mb + self.vm_overheads_mb)

    @property
    def needed_mb(self) -> int:
        """The memory of a host for all of them, with nothing shared."""
        vms_mb = self.physical_mb + self.vm_overheads_mb
        return round(self.kernel_mb + self.console_mb + vms_mb + self.spare_mb)

    def shared_mb(self, shared_percent: int) -> int:
        """What sharing saves, when so much of the servers' memory is shared."""
        return round(Fraction(shared_percent, 100) * self.physical_mb)

    def extra_mb(self, shared_percent: int = 0) -> int:
        """How much more than the servers' own memory the host needs, when so much of it is shared."""
        return self.needed_mb - self.physical_mb - self.shared_mb(shared_percent)
