"""Why a command was refused, in one plain sentence: what the command line and scenario errors say."""

from typing import Final

from core.commands import Refused

REASONS: Final = {
    "no-such-vm": "there is no VM named “{vm}”",
    "name-taken": "a VM named “{vm}” exists already",
    "no-name": "a name is missing",
    "too-many-vms": "the host holds {count} VMs already, and cannot number more",
    "out-of-range": "{field} is {value}, and must be between {low} and {high}",
    "not-admitted": (
        "“{vm}” needs {needed} guaranteed frames (reservation and overhead), "
        "and only {unreserved} are not yet promised to others"
    ),
    "no-swap-space": (
        "“{vm}” needs room for {needed} pages on the host’s swap disk (all that is not reserved for it), "
        "and only {left} are left"
    ),
    "swap-disk-too-small": (
        "the host’s swap disk has room for {space} pages, and its VMs need {needed}: all that is not reserved"
    ),
    "no-room-for-overhead": "“{vm}” needs {overhead} overhead frames at once, and only {free} are free",
    "program-name-taken": "a program named “{program}” runs in “{vm}” already",
    "no-such-program": "no program named “{program}” runs in “{vm}”",
    "paused": "“{vm}” is paused; let it go on first",
    "stops-before-it-starts": "the program “{program}” would stop before it starts",
    "already-paused": "“{vm}” is paused already",
    "not-paused": "“{vm}” is not paused",
    "already-crashed": "the guest of “{vm}” has crashed already",
    "crashed": "the guest of “{vm}” has crashed; reboot it first",
    "over-balloon-limit": (
        "a target of {target} pages is over the balloon’s limit of {most}: "
        "at most {percent} % of its {configured} pages, and none that is reserved"
    ),
    "already-automatic": "the target of “{vm}” is automatic already",
    "driver-loaded": "“{vm}” has its balloon driver loaded already",
    "no-driver": "“{vm}” has no balloon driver loaded",
    "nothing-changed": "the host is set so already",
    "nothing-ballooned": "the balloon of “{vm}” holds no page",
}
"""Every reason that `core.orders` gives, with the facts it gives along."""


def sentence(refusal: Refused) -> str:
    """The refusal as a sentence without its full stop."""
    return REASONS[refusal.reason].format(**refusal.facts)
