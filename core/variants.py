"""Variants of a scenario: the same host, VMs and programs under other techniques of reclaim."""

from typing import Final

import msgspec

from core.scenario import Scenario
from core.specs import CompressionSpec, SharingSpec, VmSpec

TECHNIQUES: Final = ("balloon", "share", "zip", "swap")
"""what a hypervisor can do to get memory back; joined with "+", as in balloon+swap"""


class UnknownVariant(Exception):  # noqa: N818 - it is an answer, not a fault
    """There is no variant of this name; its text says which there are."""


def variant(scenario: Scenario, name: str) -> Scenario:
    """The scenario as it would be under this name; raises UnknownVariant."""
    techniques = name.split("+")
    if not set(techniques) <= set(TECHNIQUES) or len(set(techniques)) != len(techniques):
        listed = ", ".join(TECHNIQUES)
        raise UnknownVariant(f"There is no variant “{name[:40]}”; there are {listed}, joined with +.")
    return _with_techniques(scenario, techniques)


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


def _without_driver(vm: VmSpec) -> VmSpec:
    return msgspec.structs.replace(vm, driver=None)
