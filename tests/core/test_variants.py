"""Variants: the same scenario under other techniques, and what is offered in plain words."""

from itertools import combinations

import pytest

from core.scenario_files import load
from core.specs import CompressionSpec, DriverKind, Policy, SharingSpec
from core.variants import OFFERED, TECHNIQUES, VariantError, alike, offer_of, variant

CONSOLIDATION = load("consolidation")


def has(scenario) -> set[str]:
    """The techniques that a scenario's host and VMs can use."""
    host = scenario.host
    found = {
        "balloon": any(vm.driver is not None for vm in scenario.vms),
        "share": host.sharing is not None,
        "zip": host.compression is not None,
        "swap": host.has_swap,
    }
    return {name for name, there in found.items() if there}


@pytest.mark.parametrize("technique", TECHNIQUES)
def test_a_variant_has_its_technique_and_no_other(technique):
    needs = {"zip": {"zip", "swap"}}.get(technique, {technique})
    assert has(variant(CONSOLIDATION, technique)) == needs


def test_techniques_are_joined_in_any_order():
    joined = variant(CONSOLIDATION, "swap+share+balloon")
    assert has(joined) == {"balloon", "share", "swap"}
    assert joined == variant(CONSOLIDATION, "balloon+share+swap")


def test_a_variant_changes_nothing_but_the_techniques():
    swap = variant(CONSOLIDATION, "swap")
    assert (swap.name, swap.seed, swap.schedule) == (
        CONSOLIDATION.name,
        CONSOLIDATION.seed,
        CONSOLIDATION.schedule,
    )
    assert [vm.programs for vm in swap.vms] == [vm.programs for vm in CONSOLIDATION.vms]
    assert swap.host.costs == CONSOLIDATION.host.costs


def test_settings_of_the_scenario_s_own_are_kept():
    host = CONSOLIDATION.host.__class__(
        frames=8,
        page_size=4096,
        states=CONSOLIDATION.host.states,
        sharing=SharingSpec(is_salted=True),
        compression=CompressionSpec(cache_percent=3),
    )
    scenario = CONSOLIDATION.__class__(
        **{name: getattr(CONSOLIDATION, name) for name in CONSOLIDATION.__struct_fields__} | {"host": host}
    )
    changed = variant(scenario, "share+zip").host
    assert (changed.sharing, changed.compression) == (host.sharing, host.compression)


@pytest.mark.parametrize("name", ["", "magic", "swap+magic", "swap+swap", "balloon +swap", "SWAP", "+"])
def test_a_name_that_is_none_gives_a_sentence_with_the_techniques(name):
    with pytest.raises(VariantError) as told:
        variant(CONSOLIDATION, name)
    assert str(told.value) == (
        f"There is no variant “{name}”; there are esx, proxmox, mom, qmemman, hyperv, none,"
        " and balloon, share, zip, swap joined with +."
    )


def test_a_very_long_name_is_not_told_whole():
    with pytest.raises(VariantError) as told:
        variant(CONSOLIDATION, "x" * 5000)
    assert len(str(told.value)) < 200


def test_every_offer_is_a_variant_and_no_two_are_alike():
    names = [offer.name for offer in OFFERED]
    assert alike(CONSOLIDATION, names) == ("balloon+swap", "esx"), "its own techniques"
    assert alike(CONSOLIDATION, [name for name in names if name != "esx"]) is None
    for first, second in combinations(OFFERED, 2):
        assert first.title != second.title


@pytest.mark.parametrize("policy", Policy)
def test_a_controller_works_with_drivers_of_its_own_kind_and_keeps_the_techniques(policy):
    scenario = variant(CONSOLIDATION, str(policy))
    kind = DriverKind.VMMEMCTL if policy is Policy.ESX else DriverKind.VIRTIO
    assert scenario.policy is policy
    assert {vm.driver.kind for vm in scenario.vms} == {kind}
    assert has(scenario) == has(CONSOLIDATION)
    without = variant(variant(CONSOLIDATION, "swap"), str(policy))
    assert not any(vm.driver for vm in without.vms)


def test_every_offer_says_in_one_line_what_is_done():
    for offer in OFFERED:
        assert offer.title
        assert offer.says.endswith(".")
        assert len(offer.says) < 120


def test_a_variant_that_is_not_offered_is_called_by_its_name():
    assert offer_of("swap").title == "Swap only"
    assert offer_of("share").title == "share"


def test_variants_are_alike_when_nothing_differs_in_this_scenario():
    assert alike(CONSOLIDATION, ["swap", "balloon", "swap+balloon"]) is None
    assert alike(CONSOLIDATION, ["swap", "zip", "zip+swap"]) == ("zip", "zip+swap")
    nobody_can_be_asked = variant(CONSOLIDATION, "swap")
    assert alike(nobody_can_be_asked, ["balloon+swap", "swap"]) == ("balloon+swap", "swap")
