"""R13: the pages of three VMs as Difference Engine counted them, shared by this model's page sharing."""

from typing import Final

import numpy as np

from core.event_log import EventLog
from core.experiments.checks import equal
from core.experiments.outcome import Count, Experiment, Outcome, Series
from core.experiments.parameters import R13_DISTINCT, R13_REPEATED, R13_UNIQUE, R13_VMS, R13_ZERO
from core.hardware import FIRST_FILE_CONTENT, ZEROES, Contents
from core.hypervisor.hypervisor import Hypervisor
from core.rng import Rng
from core.specs import HostSpec, SharingSpec, StatesSpec, VmSpec
from core.units import KIB, ceil_div

_PAGES: Final = R13_UNIQUE + R13_ZERO + R13_REPEATED
_PAGES_A_VM: Final = ceil_div(_PAGES, R13_VMS)
_BATCH: Final = 4096
_SHUFFLE: Final = 13
"""names this experiment's random stream"""
_PUBLISHED: Final = (393_120, 195_224, 88_422)
"""pages before, with sharing, and with patches too"""


def run(seed: int) -> Outcome:
    """Let all pages be looked at once, in random order."""
    rng = Rng(seed, _SHUFFLE)
    hypervisor = _filled(_contents(rng))
    before = _used_frames(hypervisor)
    order = np.argsort(rng.below(1 << 31, _PAGES_A_VM), kind="stable").astype(np.int32)
    for start in range(0, _PAGES_A_VM, _BATCH):
        for vm in hypervisor.vms:
            hypervisor.sharing.look_at(vm, order[start : start + _BATCH])
    shared = hypervisor.frames.shared
    zero_pages = shared.zero_pages
    used = _used_frames(hypervisor)
    repeated_frames = shared.frame_count - bool(zero_pages)
    return Outcome(
        checks=(
            equal("frames in use before sharing", _PUBLISHED[0], before, "frames"),
            equal("frames in use after sharing", _PUBLISHED[1], used, "frames"),
            equal("zero pages that have one frame", R13_ZERO, zero_pages, "pages"),
            equal("frames for what is repeated", R13_DISTINCT, repeated_frames, "frames"),
        ),
        counts=(
            Count(mechanism="page looked at", times=hypervisor.sharing.scanned_pages),
            Count(mechanism="page shared", times=shared.page_count),
            Count(mechanism="zero page shared", times=zero_pages),
        ),
        series=(
            Series(label="frames in use", x=(0, 1, 2), y=_PUBLISHED, is_published=True),
            Series(label="frames in use", x=(0, 1), y=(before, used)),
        ),
    )


def _used_frames(hypervisor: Hypervisor) -> int:
    return len(hypervisor.frames) - hypervisor.frames.free_count


def _contents(rng: Rng) -> Contents:
    """What each page holds: zeroes, something of its own, or one of a few things that several hold."""
    repeated = FIRST_FILE_CONTENT + np.arange(R13_REPEATED) % R13_DISTINCT
    unique = 1 + np.arange(R13_UNIQUE)
    contents = np.concatenate([np.full(R13_ZERO, ZEROES), unique, repeated]).astype(np.uint32)
    return contents[np.argsort(rng.below(1 << 31, len(contents)), kind="stable")]


def _filled(contents: Contents) -> Hypervisor:
    """A host on which every page of every VM is written, and has a frame of its own."""
    host = HostSpec(
        frames=len(contents),
        page_size=4 * KIB,
        states=StatesSpec(high=0, soft=None),
        sharing=SharingSpec(),
    )
    hypervisor = Hypervisor(host, 0, EventLog())
    for vm, held in enumerate(contents.reshape(R13_VMS, _PAGES_A_VM)):
        hypervisor.power_on(vm, VmSpec(name=f"vm{vm}", configured_pages=len(held)), vm)
        hypervisor.touch(vm, np.arange(len(held), dtype=np.int32), held)
    return hypervisor


R13: Final = Experiment(
    name="R13",
    title="How much of memory is the same",
    source="Gupta et al., Difference Engine, OSDI 2008 and CACM, October 2010, p. 90",
    claim=(
        "Of 393,120 pages of three VMs 149,038 are zero, and 52,436 hold only 3,577 different things: "
        "shared, they need 195,224 frames (−50 %); with patches for nearly equal pages, 88,422 (−77 %)."
    ),
    method=(
        "Pages with these counts in random order, each looked at once by the model's own page sharing. "
        "The model does not patch pages: the published third step is left out. Which VM holds what was "
        "not published."
    ),
    x_label="what is shared",
    x_names=("nothing", "equal pages", "nearly equal ones too"),
    y_label="frames in use",
    run=run,
    is_quick=True,
)
