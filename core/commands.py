"""Everything a person (or a scenario) can do to a machine. VMs go by name."""

from typing import Final, Union

import msgspec
from msgspec import UNSET, UnsetType

from core.specs import CompressionSpec, CostsSpec, HostSettings, Policy, ProgramSpec, SharingSpec, VmSpec


class Refused(Exception):  # noqa: N818 - it is an answer, not a fault
    """A command was refused; nothing changed.

    Attributes:
        reason: a key for the sentence, such as "name-taken".
        facts: the names and numbers of the sentence.
    """

    def __init__(self, reason: str, **facts: int | str) -> None:
        """Keep the reason and its facts."""
        super().__init__(f"{reason}: " + ", ".join(f"{key}={value}" for key, value in facts.items()))
        self.reason = reason
        self.facts = facts


_IN_FILES: Final = {
    "target_pages": "target",
    "limit_pages": "limit",
    "reservation_pages": "reservation",
    "idle_tax_percent": "idle_tax",
    "has_swap": "swap",
}
"""scenario files name sizes without their unit: they may be written as "256 MiB" too; and they name what can
change of a host as in their table [host]"""


class _Command(
    msgspec.Struct, frozen=True, kw_only=True, tag_field="do", forbid_unknown_fields=True, rename=_IN_FILES
):
    pass


class SpawnVm(_Command, frozen=True, kw_only=True, tag="spawn"):
    """Power on a new VM."""

    vm: VmSpec


class DestroyVm(_Command, frozen=True, kw_only=True, tag="destroy"):
    """Power a VM off and give its frames back."""

    vm: str


class PauseVm(_Command, frozen=True, kw_only=True, tag="pause"):
    """Stop a VM's virtual CPU: programs and driver."""

    vm: str


class ResumeVm(_Command, frozen=True, kw_only=True, tag="resume"):
    """Let a paused VM go on."""

    vm: str


class RebootVm(_Command, frozen=True, kw_only=True, tag="reboot"):
    """Restart the guest; the hypervisor is not told."""

    vm: str


class CrashVm(_Command, frozen=True, kw_only=True, tag="crash"):
    """The guest kernel panics; it stands still until rebooted."""

    vm: str


class SetShares(_Command, frozen=True, kw_only=True, tag="set-shares"):
    """Change a VM's shares."""

    vm: str
    shares: int


class SetLimit(_Command, frozen=True, kw_only=True, tag="set-limit"):
    """Change the most that may be backed; None is no limit."""

    vm: str
    limit_pages: int | None


class SetReservation(_Command, frozen=True, kw_only=True, tag="set-reservation"):
    """Change what a VM is guaranteed."""

    vm: str
    reservation_pages: int


class SetTarget(_Command, frozen=True, kw_only=True, tag="set-target"):
    """Override a VM's balloon target by hand."""

    vm: str
    target_pages: int


class ReleaseTarget(_Command, frozen=True, kw_only=True, tag="release-target"):
    """Hand a VM's target back to the hypervisor."""

    vm: str


class SetBalloonLimit(_Command, frozen=True, kw_only=True, tag="set-balloon-limit"):
    """Change how much of a VM its balloon may take (`sched.mem.maxmemctl`)."""

    vm: str
    percent: int


class SetPolicy(_Command, frozen=True, kw_only=True, tag="set-policy"):
    """Let somebody else decide about balloon targets."""

    policy: Policy


class StartProgram(_Command, frozen=True, kw_only=True, tag="start-program"):
    """Start a program in a guest."""

    vm: str
    program: ProgramSpec


class StopProgram(_Command, frozen=True, kw_only=True, tag="stop-program"):
    """End a program; its memory becomes free in the guest."""

    vm: str
    program: str


class LoadDriver(_Command, frozen=True, kw_only=True, tag="load-driver"):
    """Load the balloon driver in a guest."""

    vm: str


class UnloadDriver(_Command, frozen=True, kw_only=True, tag="unload-driver"):
    """Unload the balloon driver: it gives everything back first."""

    vm: str


class TouchBalloonedPage(_Command, frozen=True, kw_only=True, tag="touch-ballooned-page"):
    """A fault of the guest: it writes to a page that its balloon holds."""

    vm: str


class SetHost(_Command, frozen=True, kw_only=True, tag="set-host"):
    """Change what the hypervisor may do and what it costs; what is not given stays as it is."""

    idle_tax_percent: int | UnsetType = UNSET
    costs: CostsSpec | UnsetType = UNSET
    has_swap: bool | UnsetType = UNSET
    sharing: SharingSpec | UnsetType | None = UNSET
    compression: CompressionSpec | UnsetType | None = UNSET

    @staticmethod
    def between(old: HostSettings, new: HostSettings) -> "SetHost":
        """The command that makes `new` of `old`: it gives what differs, and nothing else."""
        pairs = ((name, getattr(new, name)) for name in HostSettings.__struct_fields__)
        return SetHost(**{name: value for name, value in pairs if value != getattr(old, name)})


Command = Union[  # noqa: UP007 - msgspec wants a real Union of tagged structs
    SpawnVm,
    DestroyVm,
    PauseVm,
    ResumeVm,
    RebootVm,
    CrashVm,
    SetShares,
    SetLimit,
    SetReservation,
    SetTarget,
    ReleaseTarget,
    SetBalloonLimit,
    SetPolicy,
    StartProgram,
    StopProgram,
    LoadDriver,
    UnloadDriver,
    TouchBalloonedPage,
    SetHost,
]
