"""Every event has its sentences, in every vocabulary, with the numbers of the event."""

import itertools
import re

import msgspec
import numpy as np
import pytest

from core import events as e
from core.commands import PauseVm, RebootVm, Refused
from core.costs import PRESETS
from core.guest_stats import GuestStats
from core.hypervisor.states import osdi02, vsphere6
from core.live import events as live
from core.refusals import REASONS
from core.scenario_files import load, shipped
from core.specs import CompressionSpec, CostsSpec, DriverKind, DriverSpec, HostSettings, Policy, SharingSpec
from core.timeline import Timeline
from core.units import NS_PER_S
from gui.display import Vocabulary
from gui.story.merging import merged
from gui.story.messages import Way, message_of
from gui.story.narrator import headline, is_happening, narrate, narrate_step, refusal_text
from gui.story.telling import Say

PPNS = np.array([2, 3], dtype=np.int32)
NONE = np.array([], dtype=np.int32)
STATS = GuestStats(
    swap_in_bytes=0,
    swap_out_bytes=0,
    major_faults=0,
    minor_faults=7,
    free_bytes=3 << 20,
    total_bytes=8 << 20,
    available_bytes=5 << 20,
    cache_bytes=2 << 20,
    oom_kills=0,
)


@pytest.fixture
def lesson():
    timeline = Timeline(load("figure-3-27"))
    timeline.advance_tick()
    return timeline


def of_settings():
    """A change of every setting of a host, and of all of them at once."""
    plain = HostSettings(costs=PRESETS["hdd"])
    techniques = [
        plain,
        HostSettings(costs=PRESETS["hdd"], has_swap=True),
        HostSettings(costs=PRESETS["hdd"], sharing=SharingSpec()),
        HostSettings(costs=PRESETS["hdd"], sharing=SharingSpec(is_salted=True)),
        HostSettings(costs=PRESETS["hdd"], sharing=SharingSpec(vm_pages_per_s=9)),
        HostSettings(costs=PRESETS["hdd"], compression=CompressionSpec()),
        HostSettings(costs=PRESETS["hdd"], compression=CompressionSpec(cache_percent=5)),
        HostSettings(costs=PRESETS["hdd"], idle_tax_percent=0),
        HostSettings(costs=PRESETS["hdd"], idle_tax_percent=99),
        HostSettings(costs=PRESETS["free"]),
        HostSettings(costs=CostsSpec(cow_ns=1)),
        HostSettings(costs=CostsSpec(cow_ns=2)),
        HostSettings(idle_tax_percent=1, has_swap=True, sharing=SharingSpec(), compression=CompressionSpec()),
    ]
    pairs = [*itertools.pairwise(techniques), *((plain, each) for each in techniques[2:])]
    return [e.HostChanged(at_ns=0, old=pair[way], new=pair[1 - way]) for pair in pairs for way in (0, 1)]


def of_real_guests(at):
    """At least one of every kind that only real guests know."""
    mib = {"configured_pages": 64, "balloon_pages": 8}
    return [
        live.GuestAttached(**at, name="demo", **mib),
        *(
            live.GuestDetached(**at, name="demo", balloon_pages=3, was_put_back=each)
            for each in (True, False)
        ),
        *(live.GuestEnded(**at, name="demo", ending=ending) for ending in live.Ending),
        live.BalloonMoved(**at, old_pages=0, balloon_pages=3, target_pages=9, is_settled=False),
        live.BalloonMoved(**at, old_pages=0, balloon_pages=9, target_pages=9, is_settled=True),
        live.BalloonMoved(**at, old_pages=9, balloon_pages=2, target_pages=2, is_settled=True),
        live.BalloonMoved(**at, old_pages=9, balloon_pages=5, target_pages=9, is_settled=False),
        live.GuestDoesNotReact(**at, balloon_pages=3, target_pages=9),
        *(live.ControllerStopped(**at, doubt=doubt) for doubt in live.Doubt),
    ]


def examples():
    """At least one event of every kind; the figure's VM 1 has number 0."""
    at = {"at_ns": NS_PER_S, "vm": 0}
    state = e.HostState
    virtio = {"driver": DriverKind.VIRTIO}
    return [
        e.HostStateChanged(at_ns=0, old=state.HIGH, new=state.SOFT, free_frames=0, waiting_pages=2),
        e.HostStateChanged(at_ns=0, old=state.HIGH, new=state.CLEAR, free_frames=3, waiting_pages=0),
        e.HostStateChanged(at_ns=0, old=state.SOFT, new=state.CLEAR, free_frames=3, waiting_pages=0),
        e.HostStateChanged(at_ns=0, old=state.SOFT, new=state.HARD, free_frames=1, waiting_pages=0),
        e.HostStateChanged(at_ns=0, old=state.HARD, new=state.LOW, free_frames=0, waiting_pages=0),
        e.HostStateChanged(at_ns=0, old=state.LOW, new=state.HARD, free_frames=2, waiting_pages=0),
        e.HostStateChanged(at_ns=0, old=state.SOFT, new=state.HIGH, free_frames=3, waiting_pages=0),
        *of_settings(),
        e.HighUnreachable(at_ns=0, guaranteed_pages=5, available_pages=4),
        e.TargetSet(**at, old_pages=0, target_pages=2, wanted_pages=2, cause=e.Cause.HOST_STATE),
        e.TargetSet(**at, old_pages=0, target_pages=2, wanted_pages=3, cause=e.Cause.HOST_STATE),
        e.TargetSet(**at, old_pages=2, target_pages=1, wanted_pages=1, cause=e.Cause.NONE),
        e.TargetSet(**at, old_pages=0, target_pages=1, wanted_pages=1, cause=e.Cause.LIMIT),
        e.TargetSet(**at, old_pages=0, target_pages=1, wanted_pages=1, cause=e.Cause.BY_HAND),
        e.TargetSet(**at, old_pages=0, target_pages=1, wanted_pages=1, cause=e.Cause.CONTROLLER, **virtio),
        e.TargetSet(**at, old_pages=2, target_pages=1, wanted_pages=1, cause=e.Cause.CONTROLLER, **virtio),
        e.PolicyChanged(at_ns=0, old=Policy.ESX, new=Policy.PROXMOX),
        e.PolicyChanged(at_ns=0, old=Policy.PROXMOX, new=Policy.NONE),
        e.PolicyChanged(at_ns=0, old=Policy.NONE, new=Policy.ESX),
        e.ConfigChanged(**at, num_pages=512, target_pages=2, balloon_pages=0),
        e.ConfigChanged(**at, num_pages=0, target_pages=0, balloon_pages=2),
        e.ConfigChanged(**at, num_pages=512, target_pages=2, balloon_pages=2),
        e.BalloonOutOfPuff(**at, missing_pages=2),
        e.DeflatedOnOom(**at, ppns=PPNS),
        e.StatsReported(**at, stats=STATS),
        e.BalloonedPagesTouched(**at, ppns=PPNS),
        e.DriverStarted(**at, **virtio),
        e.DriverUnloaded(**at, **virtio),
        e.PagesReported(**at, ppns=PPNS, refused=NONE, **virtio),
        e.PagesUnlocked(**at, ppns=PPNS, **virtio),
        e.FramesBacked(**at, ppns=PPNS, frames=PPNS),
        e.FramesBacked(**at, ppns=PPNS[:1], frames=PPNS[:1]),
        e.PagesWaiting(**at, ppns=PPNS, at_limit=False),
        e.PagesWaiting(**at, ppns=PPNS, at_limit=True),
        e.FramesReclaimed(**at, ppns=PPNS, frames=PPNS),
        e.FramesGranted(**at, ppns=PPNS, frames=PPNS),
        *of_techniques(at, PPNS),
        *of_techniques(at, PPNS[:1]),
        e.BalloonPopped(**at, ppn=2, balloon_pages=2),
        e.VmBlocked(**at),
        e.VmUnblocked(**at),
        e.DriverStarted(**at),
        e.DriverUnloaded(**at),
        e.DriverPolled(**at, target_pages=2, balloon_pages=0, changed=True),
        e.DriverPolled(**at, target_pages=0, balloon_pages=2, changed=True),
        e.DriverPolled(**at, target_pages=2, balloon_pages=2, changed=False),
        e.DriverReset(**at, freed_pages=2),
        e.PagesPinned(**at, ppns=PPNS, from_free=2, from_cache=0, from_programs=0),
        e.PagesPinned(**at, ppns=PPNS, from_free=1, from_cache=1, from_programs=0),
        e.PagesPinned(**at, ppns=PPNS[:1], from_free=0, from_cache=0, from_programs=1),
        e.PagesReported(**at, ppns=PPNS, refused=NONE),
        e.PagesReported(**at, ppns=PPNS[:1], refused=PPNS[1:]),
        e.PagesReported(**at, ppns=NONE, refused=PPNS),
        e.PagesReported(**at, ppns=NONE, refused=NONE),
        e.InflateSlowed(**at, rate_per_s=2048),
        e.PagesUnlocked(**at, ppns=PPNS),
        e.PagesUnpinned(**at, ppns=PPNS),
        e.CacheDropped(**at, pages=2, written_pages=0),
        e.CacheDropped(**at, pages=2, written_pages=1),
        e.PagedOut(**at, ppns=PPNS),
        e.PagedIn(**at, pages=1),
        e.ProgramStarted(**at, program="editor"),
        e.ProgramStopped(**at, program="editor", freed_pages=2),
        e.ProgramKilled(**at, program="editor", freed_pages=2),
        e.VmSpawned(**at, name="VM 1", configured_pages=4),
        e.VmDestroyed(**at, name="VM 1", freed_frames=3),
        e.VmPaused(**at),
        e.VmResumed(**at),
        e.VmRebooted(**at),
        e.VmCrashed(**at),
        *of_real_guests(at),
        e.SettingChanged(**at, setting="shares", old=1000, new=2000),
        e.SettingChanged(**at, setting="limit", old=None, new=3),
        e.SettingChanged(**at, setting="reservation", old=0, new=1),
        e.SettingChanged(**at, setting="balloon limit", old=65, new=75),
        e.CommandRefused(at_ns=0, reason="name-taken", facts={"vm": "VM 1"}),
    ]


def of_techniques(at, ppns):
    """What the hypervisor does behind a guest's back; the two pages share one frame."""
    one, count = PPNS[:1].repeat(len(ppns)), len(ppns)
    return [
        e.PagesShared(**at, ppns=ppns, frames=one, freed_frames=count, before_swap=False),
        e.PagesShared(**at, ppns=ppns, frames=one, freed_frames=0, before_swap=True),
        e.CowBroken(**at, ppns=ppns, frames=ppns),
        e.PagesCompressed(**at, ppns=ppns, freed_frames=1),
        e.PagesDecompressed(**at, ppns=ppns, frames=ppns),
        e.HostSwappedOut(**at, ppns=ppns, from_cache=0),
        e.HostSwappedOut(**at, ppns=ppns, from_cache=1),
        e.HostSwappedIn(**at, ppns=ppns, frames=ppns),
        e.DoublePaged(**at, ppns=ppns),
    ]


def kinds(base=e.Event):
    for kind in base.__subclasses__():
        yield from kinds(kind) if kind.__subclasses__() else [kind]


def test_the_examples_leave_out_no_kind_of_event():
    assert {type(event) for event in examples()} == set(kinds())


@pytest.mark.parametrize("vocabulary", Vocabulary)
@pytest.mark.parametrize("event", examples(), ids=lambda event: type(event).__name__)
def test_each_event_has_one_sentence_of_what_and_one_of_why(lesson, event, vocabulary):
    told = narrate(event, lesson, vocabulary)
    row = headline(event, lesson, vocabulary)
    for text in (told.what, told.why):
        assert not text[0].islower()
        assert text.endswith((".", "?"))
    for text in (told.what, told.why, told.ask, row.text):
        assert "{" not in text
        assert "  " not in text
        assert not re.search(r"\bactual\b|\b1 pages\b|\b1 frames\b|\bNone\b", text)
    assert row.actor


def test_the_sentences_name_the_events_own_pages_and_frames(lesson):
    event = e.FramesGranted(at_ns=0, vm=1, ppns=np.array([1, 2]), frames=np.array([2, 3]))
    told = narrate(event, lesson, Vocabulary.PLAIN)
    assert told.what == "Host frames 2 and 3, zeroed first, now back VM 2's waiting guest pages 1 and 2."
    assert told.pages == {(1, 1), (1, 2)}
    assert told.frames == {2, 3}


@pytest.mark.parametrize(
    ("states", "has_swap", "told"),
    [
        ("osdi02", True, ("still asks", "by force", "at random", "swap disk")),
        ("osdi02", False, ("no swap disk", "waits for the balloons")),
        ("vsphere6", True, ("they stay as they are", "without asking")),
        ("vsphere6", False, ("stay as they are", "no swap disk", "waits until")),
    ],
)
def test_hard_is_told_as_what_this_host_can_do_in_it(states, has_swap, told):
    hard = e.HostState.HARD
    event = e.HostStateChanged(at_ns=0, old=e.HostState.SOFT, new=hard, free_frames=1, waiting_pages=0)
    lesson = load("figure-3-27")
    presets = {"osdi02": osdi02, "vsphere6": vsphere6}
    host = msgspec.structs.replace(lesson.host, states=presets[states](5, 4096), has_swap=has_swap)
    run = Timeline(msgspec.structs.replace(lesson, host=host))
    why = narrate(event, run, Vocabulary.PLAIN).why
    assert all(words in why for words in told), why
    assert has_swap == ("waits" not in why)


def test_clear_is_told_as_looking_for_equal_pages(lesson):
    states = e.HostState
    event = e.HostStateChanged(at_ns=0, old=states.HIGH, new=states.CLEAR, free_frames=3, waiting_pages=0)
    assert "looks for guest pages that hold the same" in narrate(event, lesson, Vocabulary.PLAIN).why
    assert "machine page" in narrate(event, lesson, Vocabulary.VMWARE).why


def test_a_change_of_the_host_is_told_with_what_was_and_what_is_and_why_it_matters(lesson):
    plain = HostSettings()

    def told(new, vocabulary=Vocabulary.PLAIN, old=plain):
        event = e.HostChanged(at_ns=0, old=old, new=new)
        narration, row = narrate(event, lesson, vocabulary), headline(event, lesson, vocabulary)
        return narration.what, narration.why, f"{row.actor}: {row.text}"

    what, why, row = told(HostSettings(idle_tax_percent=0))
    assert what == "The idle memory tax goes from 75 % to 0 %."
    assert "shares alone decide" in why
    assert row == "hypervisor: idle memory tax 75 % → 0 %"
    for percent, times in ((50, "2"), (1, "1"), (70, "3.3"), (99, "100")):
        why = told(HostSettings(idle_tax_percent=percent))[1]
        assert f"costs its VM as much as {times} that it uses" in why
    what, why, row = told(HostSettings(costs=PRESETS["hdd"]))
    assert what == "What faults and disks cost changes from “nothing takes time” to “HDD”."
    assert "to read a page from the disk 13.7 ms" in why
    assert row == "hypervisor: nothing takes time → HDD"
    what, why, row = told(HostSettings(has_swap=True, sharing=SharingSpec()), Vocabulary.VMWARE)
    assert what == (
        "The VMkernel swap file may be used from now on. Transparent page sharing is switched on: up to 200"
        " pages a second are looked at for others that hold the same."
    )
    assert "picked at random" in why
    assert row == "VMkernel: VMkernel swap on · TPS on"
    off = told(plain, Vocabulary.KVM, HostSettings(compression=CompressionSpec(), sharing=SharingSpec()))
    assert off[0] == "KSM is switched off. Zswap is switched off."
    assert off[2] == "KVM host: KSM off · zswap off"


def test_a_salt_says_what_it_keeps_from_whom(lesson):
    event = e.HostChanged(
        at_ns=0,
        old=HostSettings(sharing=SharingSpec()),
        new=HostSettings(sharing=SharingSpec(is_salted=True)),
    )
    told = narrate(event, lesson, Vocabulary.PLAIN)
    assert told.what == "Page sharing stays within each VM from now on."
    assert "cannot find out" in told.why
    assert headline(event, lesson, Vocabulary.PLAIN).text == "share: other rules"


def test_a_balloon_limit_that_binds_is_explained(lesson):
    event = e.TargetSet(at_ns=0, vm=0, old_pages=0, target_pages=2, wanted_pages=3, cause=e.Cause.HOST_STATE)
    assert "65 % of 4 pages" in narrate(event, lesson, Vocabulary.PLAIN).why


def test_random_victims_are_explained_by_what_the_hypervisor_cannot_know(lesson):
    told = narrate(e.HostSwappedOut(at_ns=0, vm=0, ppns=PPNS, from_cache=0), lesson, Vocabulary.PLAIN)
    assert told.what == (
        "VM 1's guest pages 2 and 3, picked at random, are written to the hypervisor's swap disk."
    )
    assert "cannot know which pages matter" in told.why
    assert told.pages == {(0, 2), (0, 3)}


def test_what_leaves_a_full_cache_is_not_said_to_be_random(lesson):
    whole = e.HostSwappedOut(at_ns=0, vm=0, ppns=PPNS, from_cache=2)
    told = narrate(whole, lesson, Vocabulary.PLAIN)
    assert "random" not in told.what + told.why + headline(whole, lesson, Vocabulary.PLAIN).text
    part = e.HostSwappedOut(at_ns=0, vm=0, ppns=PPNS, from_cache=1)
    assert ": 1 from the full compression cache, the rest picked at random" in (
        narrate(part, lesson, Vocabulary.PLAIN).what
    )


def test_a_frame_that_several_pages_share_is_named_once(lesson):
    event = e.PagesShared(
        at_ns=0, vm=0, ppns=PPNS, frames=np.array([7, 7]), freed_frames=1, before_swap=False
    )
    told = narrate(event, lesson, Vocabulary.PLAIN)
    assert told.what == (
        "VM 1's guest pages 2 and 3 hold what other pages hold too: they share host frame 7 now."
    )
    assert "saves 1 host frame" in told.why
    assert told.frames == {7}


@pytest.mark.parametrize("vocabulary", Vocabulary)
def test_the_two_swaps_never_have_the_same_name(lesson, vocabulary):
    say = Say(lesson, vocabulary)
    assert say.term("guest swap") != say.term("host swap")
    told = narrate(e.DoublePaged(at_ns=0, vm=0, ppns=PPNS), lesson, vocabulary).what
    assert say.term("guest swap") in told
    assert say.term("host swap") in told


def test_what_the_hypervisor_decides_is_told_as_its_own_deed(lesson):
    actors = {
        type(event).__name__: headline(event, lesson, Vocabulary.PLAIN).actor
        for event in of_techniques({"at_ns": 0, "vm": 0}, PPNS)
    }
    by_host = {name for name, actor in actors.items() if actor == "hypervisor"}
    assert by_host == {"PagesShared", "PagesCompressed", "HostSwappedOut"}


def test_repeats_of_a_technique_are_told_together_with_their_sums(lesson):
    at = {"at_ns": 0, "vm": 0}
    swapped = [e.HostSwappedOut(**at, ppns=PPNS[n : n + 1], from_cache=n) for n in (0, 1)]
    assert ": 1 from the full" in narrate_step(swapped, lesson, Vocabulary.PLAIN).what
    scanned, before_swap = (
        e.PagesShared(**at, ppns=PPNS, frames=PPNS, freed_frames=2, before_swap=before)
        for before in (False, True)
    )
    assert "saves 4 host frames" in narrate_step([scanned, scanned], lesson, Vocabulary.PLAIN).why
    both = narrate_step([scanned, before_swap], lesson, Vocabulary.PLAIN).what
    assert both.count("VM 1's guest pages 2 and 3") == 2


def test_the_words_menu_relabels_sentences(lesson):
    event = e.FramesReclaimed(at_ns=0, vm=0, ppns=PPNS, frames=PPNS)
    assert "machine pages 2 and 3" in narrate(event, lesson, Vocabulary.VMWARE).what
    assert "physical pages 2 and 3" in narrate(event, lesson, Vocabulary.COURSE).what


def test_polls_without_news_and_empty_batches_are_no_happenings():
    at = {"at_ns": 0, "vm": 0}
    assert not is_happening(e.DriverPolled(**at, target_pages=2, balloon_pages=2, changed=False))
    assert not is_happening(e.FramesReclaimed(**at, ppns=NONE, frames=NONE))
    assert not is_happening(e.PagesReported(**at, ppns=NONE, refused=NONE))
    assert not is_happening(e.PagedIn(**at, pages=0))
    assert not is_happening(
        e.TargetSet(**at, old_pages=1, target_pages=1, wanted_pages=1, cause=e.Cause.NONE)
    )
    assert not is_happening(e.StatsReported(**at, stats=STATS))
    assert not is_happening(e.ConfigChanged(**at, num_pages=2, target_pages=2, balloon_pages=2))
    assert is_happening(e.ConfigChanged(**at, num_pages=2, target_pages=2, balloon_pages=1))
    assert is_happening(e.PagesReported(**at, ppns=NONE, refused=PPNS))
    assert is_happening(e.VmPaused(**at))


def test_a_step_is_told_as_one_and_a_silent_one_not_at_all(lesson):
    at = {"at_ns": 0, "vm": 0}
    step = [
        e.ProgramStarted(**at, program="editor"),
        e.FramesBacked(**at, ppns=PPNS[:1], frames=PPNS[:1]),
        e.FramesBacked(**at, ppns=PPNS[1:], frames=PPNS[1:]),
    ]
    told = narrate_step(step, lesson, Vocabulary.PLAIN)
    assert told.what == "VM 1 touches guest pages 2 and 3 and gets host frames 2 and 3, zeroed first."
    assert narrate_step([], lesson, Vocabulary.PLAIN) is None


def test_messages_say_what_travels_and_which_way(lesson):
    say = Say(lesson, Vocabulary.PLAIN)
    at = {"at_ns": 0, "vm": 0}
    seen = {
        message.text: message.way for event in examples() if (message := message_of(event, say)) is not None
    }
    assert seen["GET_TARGET → 2"] == Way.BOTH
    assert seen["LOCK PPN 2, 3"] in (Way.UP, Way.BOTH)
    assert seen["UNLOCK PPN 2, 3"] == Way.UP
    assert seen["TARGET 2"] == Way.WAITS
    assert seen["RESET"] == Way.DOWN
    assert seen["num_pages = 512"] == Way.DOWN
    assert seen["inflateq PPN 2, 3"] == seen["deflateq PPN 2, 3"] == Way.UP
    assert seen["reset, DRIVER_OK"] == seen["reset"] == Way.UP
    pushed = e.TargetSet(
        **at, old_pages=0, target_pages=2, wanted_pages=2, cause=e.Cause.NONE, driver=DriverKind.VIRTIO
    )
    assert message_of(pushed, say).text == f"num_pages = {2 * lesson.host().page_size // 4096:,}"
    many = e.PagesReported(**at, ppns=np.arange(7), refused=NONE)
    assert message_of(many, say).text == "LOCK PPN 0, 1, 2, 3 +3"


def test_numbers_of_a_report_are_sizes(lesson):
    told = narrate(e.StatsReported(at_ns=0, vm=0, stats=STATS), lesson, Vocabulary.PLAIN)
    assert told.what == "VM 1 reports: 3 MiB free and 2 MiB of cache, of 8 MiB."


@pytest.mark.parametrize(("driver", "clue"), [(DriverKind.VMMEMCTL, "START"), (DriverKind.VIRTIO, "resets")])
def test_a_reboot_is_found_out_in_the_way_of_the_driver_that_a_vm_has(driver, clue):
    scenario = load("figure-3-27")
    vms = tuple(msgspec.structs.replace(vm, driver=DriverSpec(kind=driver)) for vm in scenario.vms)
    timeline = Timeline(msgspec.structs.replace(scenario, vms=vms))
    timeline.advance_tick()
    (rebooted,) = timeline.apply(RebootVm(vm="VM 1"))
    assert clue in narrate(rebooted, timeline, Vocabulary.PLAIN).why


def test_repeats_of_one_kind_are_one_with_exact_counts():
    at = {"at_ns": 0, "vm": 0}
    parts = {"from_free": 1, "from_cache": 2, "from_programs": 3}
    one = e.PagesPinned(**at, ppns=np.arange(6), **parts)
    two = e.PagesPinned(**at, ppns=np.arange(6, 12), **parts)
    (both,) = merged([one, two])
    assert both.ppns.tolist() == list(range(12))
    assert (both.from_free, both.from_cache, both.from_programs) == (2, 4, 6)
    puffs = [e.BalloonOutOfPuff(**at, missing_pages=missing) for missing in (3, 3)]
    assert [event.missing_pages for event in merged(puffs)] == [3]


def test_the_figure_is_told_in_the_order_of_the_course_text():
    timeline = Timeline(load("figure-3-27"))
    told = []
    while timeline.now_ns < 10 * NS_PER_S:
        narration = narrate_step(timeline.advance().events, timeline, Vocabulary.PLAIN)
        if narration is not None:
            told.append(narration.what)
    story = " ".join(told)
    order = [
        "no frame is free: it waits",
        "balloon from 0 to 2 pages",
        "the answer is 2 pages",
        "hands it guest pages 2 and 3, free until now",
        "reports the numbers of its pinned guest pages 2 and 3",
        "takes back host frames 2 and 3",
        "now back VM 2's waiting guest pages 1 and 2",
        "VM 2 is powered off",
        "balloon from 2 to 0 pages",
        "says UNLOCK",
        "unpins",
        "VM 1 touches guest page 2 and gets host frame",
    ]
    places = [story.index(part) for part in order]
    assert places == sorted(places)


@pytest.mark.parametrize("scenario", shipped(), ids=lambda scenario: scenario.name)
def test_every_scenario_can_be_told_for_a_minute(scenario):
    timeline = Timeline(scenario)
    told = 0
    while timeline.now_ns < 60 * NS_PER_S:
        for event in timeline.advance_tick():
            assert narrate(event, timeline, Vocabulary.PLAIN).what
            assert headline(event, timeline, Vocabulary.KVM).text
            told += 1
    assert told


def test_a_refusal_says_why_and_what_could_be_done():
    too_much = Refused(
        "over-balloon-limit", vm="VM 1", target=3, percent=65, configured=4, reservation=0, most=2
    )
    assert "65 % of 4 pages is 2 pages" in refusal_text(too_much)
    assert "Raise its balloon limit" in refusal_text(too_much)


def test_a_refusal_for_a_reservation_names_the_reservation():
    reserved = Refused(
        "over-balloon-limit", vm="VM 1", target=2, percent=65, configured=4, reservation=3, most=1
    )
    assert "3 pages is reserved" in refusal_text(reserved)


def test_amounts_in_a_refusal_can_be_sizes_and_percents_stay_percents():
    assert "128 MiB" in refusal_text(
        Refused("not-admitted", vm="big", needed=128, unreserved=64), page_size=1 << 20
    )
    text = refusal_text(Refused("out-of-range", field="balloon limit", value=101, low=0, high=100))
    assert "101 %" in text
    cost = refusal_text(Refused("out-of-range", field="costs.cow_ns", value=-1, low=0, high=10**9))
    assert cost == "The cost of a copy on write must lie between 0 µs and 1 s; -0.001 µs does not."
    speed = refusal_text(Refused("out-of-range", field="costs.disk_bytes_per_s", value=-1, low=0, high=2**20))
    assert "The disk's speed must lie between 0 MiB/s and 1 MiB/s" in speed
    scan = refusal_text(Refused("out-of-range", field="sharing.vm_pages_per_s", value=-1, low=0, high=9))
    assert scan.endswith("between 0 pages a second and 9 pages a second; -1 pages a second does not.")
    tax = refusal_text(Refused("out-of-range", field="idle_tax_percent", value=100, low=0, high=99))
    assert tax == "The idle memory tax must lie between 0 % and 99 %; 100 % does not."
    shares = refusal_text(Refused("out-of-range", field="shares", value=0, low=1, high=1_000_000))
    assert "1,000,000" in shares


def test_an_unknown_reason_is_never_met_with_silence():
    assert refusal_text(Refused("moon-is-full", vm="VM 1")) == "Refused: moon is full (vm VM 1)."


def test_every_reason_has_a_sentence():
    for reason in (*REASONS, "below-floor", "recording", "already-attached"):
        facts = dict.fromkeys(
            ("vm", "count", "field", "value", "low", "high", "needed", "unreserved", "overhead", "free",
             "program", "target", "percent", "configured", "reservation", "most", "left", "space",
             "size", "floor"),
            7,
        )  # fmt: skip
        assert not refusal_text(Refused(reason, **facts)).startswith("Refused:")


def test_a_vm_keeps_its_name_at_the_beginning_of_a_sentence():
    timeline = Timeline(load("consolidation"))
    paused = timeline.apply(PauseVm(vm=timeline.vms()[0].name))[0]
    assert narrate(paused, timeline, Vocabulary.PLAIN).what == f"{timeline.vms()[0].name} is paused."
