"""Variants of a scenario: the same host, VMs and programs under other controllers or other techniques."""

from collections.abc import Sequence
from itertools import combinations
from typing import Final, NamedTuple

import msgspec

from core.scenario import Scenario
from core.specs import CompressionSpec, DriverKind, Policy, SharingSpec, VmSpec

TECHNIQUES: Final = ("balloon", "share", "zip", "swap")
"""what a hypervisor can do to get memory back; joined with "+", as in balloon+swap"""


class Offer(NamedTuple):
    """A variant worth offering, in plain words (English; translated when shown)."""

    name: str
    """as `variant` takes it"""
    title: str
    says: str
    """one line: what the hypervisor does under it"""


OFFERED: Final = (
    Offer(
        "balloon+swap",
        "Balloons, then swap",
        "The guests are asked first and choose what they can miss; only what they cannot give in time is"
        " swapped.",
    ),
    Offer(
        "swap",
        "Swap only",
        "No guest is asked: pages are taken at random and written to the hypervisor's own disk.",
    ),
    Offer(
        "zip+swap",
        "Compression, then swap",
        "No guest is asked: pages are taken at random, but those that shrink well stay in memory,"
        " compressed.",
    ),
    Offer(
        "balloon",
        "Balloons only",
        "The guests are asked, and nothing is taken by force: what they cannot give in time is waited for.",
    ),
    Offer(
        "share+balloon+swap",
        "Sharing, balloons, then swap",
        "Pages that hold the same share one host frame; the guests are asked for the rest.",
    ),
    Offer(
        "share+balloon+zip+swap",
        "All four",
        "Sharing, balloons, compression and swap, the gentlest first, as ESX does it.",
    ),
    Offer(
        "esx",
        "ESX's balancer",
        "The hypervisor divides the host by shares and an idle tax; VMware's drivers ask for their targets.",
    ),
    Offer(
        "proxmox",
        "Proxmox VE",
        "Every 10 s the host's use is steered to 80 %, by virtio balloons; guests only say who goes first.",
    ),
    Offer(
        "mom",
        "oVirt MOM",
        "Every 15 s all guests shrink a little while less than 20 % of the host is free, and grow else.",
    ),
    Offer(
        "qmemman",
        "Qubes qmemman",
        "With every report of a guest, all memory is given out in proportion to what the guests use.",
    ),
    Offer(
        "hyperv",
        "Hyper-V Dynamic Memory",
        "Each guest gets what it asks for and a fifth more, as long as there is enough.",
    ),
    Offer(
        "none",
        "No controller",
        "Balloons could be moved, but nobody does: what remains is the host's own swapping.",
    ),
)
"""The first two are what a comparison begins with."""


class VariantError(Exception):
    """Variants cannot be compared; its text is one sentence that says why."""


def offer_of(name: str) -> Offer:
    """The offer of this name; a variant that is not offered is called by its name."""
    return next((offer for offer in OFFERED if offer.name == name), Offer(name, name, ""))


def variant(scenario: Scenario, name: str) -> Scenario:
    """The scenario as it would be under this name; raises VariantError for a name that is none."""
    if name in tuple(Policy):
        return _with_policy(scenario, Policy(name))
    techniques = name.split("+")
    if not set(techniques) <= set(TECHNIQUES) or len(set(techniques)) != len(techniques):
        raise VariantError(
            f"There is no variant “{name[:40]}”; there are {', '.join(Policy)},"
            f" and {', '.join(TECHNIQUES)} joined with +."
        )
    return _with_techniques(scenario, techniques)


def alike(scenario: Scenario, names: Sequence[str]) -> tuple[str, str] | None:
    """Two of the variants between which nothing differs in this scenario; None when all differ."""
    for first, second in combinations(names, 2):
        if variant(scenario, first) == variant(scenario, second):
            return first, second
    return None


def _with_techniques(scenario: Scenario, techniques: list[str]) -> Scenario:
    """Only these; what compresses must be about to be swapped, so that "zip" alone means both."""
    host = msgspec.structs.replace(
        scenario.host,
        has_swap="swap" in techniques or "zip" in techniques,
        sharing=(scenario.host.sharing or SharingSpec()) if "share" in techniques else None,
        compression=(scenario.host.compression or CompressionSpec()) if "zip" in techniques else None,
    )
    vms = scenario.vms if "balloon" in techniques else tuple(map(_without_driver, scenario.vms))
    return msgspec.structs.replace(scenario, host=host, vms=vms)


def _with_policy(scenario: Scenario, policy: Policy) -> Scenario:
    """This controller decides, and every driver is of the kind that it works with."""
    kind = DriverKind.VMMEMCTL if policy is Policy.ESX else DriverKind.VIRTIO
    vms = tuple(_with_driver(vm, kind) for vm in scenario.vms)
    return msgspec.structs.replace(scenario, policy=policy, vms=vms)


def _with_driver(vm: VmSpec, kind: DriverKind) -> VmSpec:
    if vm.driver is None:
        return vm
    return msgspec.structs.replace(vm, driver=msgspec.structs.replace(vm.driver, kind=kind))


def _without_driver(vm: VmSpec) -> VmSpec:
    return msgspec.structs.replace(vm, driver=None)
