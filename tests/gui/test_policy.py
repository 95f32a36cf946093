"""Who decides about balloons: chosen in a menu, told beside the host and on each card."""

import pytest

from core.commands import PauseVm, SetPolicy, SetTarget
from core.events import HostState, HostStateChanged
from core.specs import Policy
from core.units import NS_PER_S
from gui.action_spec import Group
from gui.display import Vocabulary
from gui.host.markers import marker_of
from gui.policy_text import policy_name, policy_text
from gui.story.narrator import headline, narrate


def go_on(window, seconds):
    timeline = window.controller.timeline
    until_ns = timeline.now_ns + seconds * NS_PER_S
    while timeline.now_ns < until_ns:
        timeline.advance_tick()
    window.controller.ticked.emit()


def chosen(window):
    return [action.objectName() for action in window.actions_by_name.of(Group.POLICY) if action.isChecked()]


def numbers(window):
    return window.overview.host.numbers.text().replace("&nbsp;", " ")


def test_the_menu_has_one_line_for_each_and_shows_who_decides_now(window):
    assert [action.objectName() for action in window.actions_by_name.of(Group.POLICY)] == [
        f"policy-{policy}" for policy in Policy
    ]
    assert chosen(window) == ["policy-esx"]
    window.apply(SetPolicy(policy=Policy.MOM))
    assert chosen(window) == ["policy-mom"]


def test_a_click_lets_another_decide_and_a_second_click_changes_nothing(window):
    timeline = window.controller.timeline
    for policy in (*(each for each in Policy if each is not Policy.ESX), Policy.ESX):
        action = window.actions_by_name[f"policy-{policy}"]
        action.trigger()
        assert timeline.host().policy is policy
        given = len(timeline.commands)
        action.trigger()
        assert len(timeline.commands) == given, policy
        assert chosen(window) == [f"policy-{policy}"]


def test_another_run_shows_its_own_policy(window):
    window.actions_by_name["policy-none"].trigger()
    window.actions_by_name["restart"].trigger()
    assert chosen(window) == ["policy-esx"]


def test_beside_the_host_it_says_who_decides_and_when_it_did_last(window):
    go_on(window, 4)
    assert "ESX, 4 s ago" in numbers(window)
    window.apply(SetPolicy(policy=Policy.PROXMOX))
    assert "Proxmox VE, not yet" in numbers(window)
    go_on(window, 12)
    assert "Proxmox VE, 2 s ago" in numbers(window)
    window.apply(SetPolicy(policy=Policy.NONE))
    assert policy_text(window.controller.timeline.host(), 0) == "nobody"


def test_a_card_says_whose_target_it_is(window):
    cards = window.overview.cards.cards
    window.apply(SetPolicy(policy=Policy.NONE))
    assert {card.controls.cause.text() for card in cards} == {"nobody decides"}
    window.apply(SetPolicy(policy=Policy.HYPERV))
    assert {card.controls.cause.text() for card in cards} == {"Hyper-V"}
    window.apply(SetTarget(vm="database", target_pages=3))
    assert cards[1].controls.automatic.isVisible()


def test_the_state_is_shown_without_what_only_esx_does_in_it(window):
    chip = window.overview.host.chip
    chip.set_state(HostState.LOW)
    assert chip.text() == "LOW — blocking VMs"
    chip.set_state(HostState.LOW, acts=False)
    assert chip.text() == "LOW"
    window.apply(SetPolicy(policy=Policy.PROXMOX))
    assert chip.text() == "HIGH"


def test_a_worse_state_is_not_said_to_move_balloons_that_it_does_not_move(window):
    timeline, states = window.controller.timeline, {"old": HostState.HIGH, "new": HostState.SOFT}
    worse = HostStateChanged(at_ns=0, free_frames=1, waiting_pages=0, **states)
    assert "by their balloons" in narrate(worse, timeline, Vocabulary.PLAIN).why
    timeline.apply(SetPolicy(policy=Policy.MOM))
    assert "other rules" in narrate(worse, timeline, Vocabulary.PLAIN).why


@pytest.mark.parametrize("policy", Policy)
def test_a_change_is_a_marker_a_headline_and_two_sentences(window, policy):
    timeline = window.controller.timeline
    timeline.apply(PauseVm(vm="database"))
    (changed,) = timeline.apply(SetPolicy(policy=policy))
    assert marker_of(changed, timeline).text == f"{policy_name(policy)} decides"
    assert policy_name(policy) in headline(changed, timeline, Vocabulary.PLAIN).text
    told = narrate(changed, timeline, Vocabulary.PLAIN)
    assert told.what.lower().startswith(policy_name(policy).lower())
    assert told.why.endswith(".")
