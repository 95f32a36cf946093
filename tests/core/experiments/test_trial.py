"""The building blocks of experiments: hosts and VMs with shared parameters, and what happened in a run."""

from core.commands import SetTarget
from core.digest import digest
from core.events import CacheDropped, DriverStarted, FramesBacked, HostSwappedOut, PagesReported
from core.experiments.parameters import COSTS, PAGE_SIZE, kernel_pages, mib, pages
from core.experiments.trial import Trial, host_of, vm_of
from core.specs import Pattern, ProgramSpec
from core.units import MIB

WORK = ProgramSpec(name="work", pattern=Pattern.STEADY, size_pages=pages(8), touches_per_s=1000)


def small(seed=1):
    return Trial(host_of(64), vm_of("vm", 32, programs=(WORK,)), seed=seed)


def test_sizes_are_turned_into_pages_and_back():
    assert pages(1) * PAGE_SIZE == MIB
    assert mib(pages(37)) == 37


def test_hosts_and_vms_have_the_shared_parameters_and_what_is_asked_for():
    host = host_of(256, has_swap=True)
    assert (host.frames, host.costs, host.has_swap) == (pages(256), COSTS, True)
    vm = vm_of("vm", 128, shares=7)
    assert (vm.configured_pages, vm.kernel_pages, vm.shares) == (pages(128), kernel_pages(pages(128)), 7)


def test_a_trial_goes_on_for_as_long_as_it_is_told_and_tells_what_happened():
    trial = small()
    trial.run_for(2.5)
    assert trial.timeline.now_ns == 2_500_000_000
    assert (trial.times(DriverStarted), trial.times(HostSwappedOut)) == (1, 0)
    assert trial.times(FramesBacked) > 0
    assert trial.latest("vm", "touches") > 2000
    trial.apply(SetTarget(vm="vm", target_pages=5))
    trial.run_for(1.5)
    assert trial.vm("vm").balloon_pages == 5
    assert (trial.pages(PagesReported), trial.pages(CacheDropped)) == (5, 0)


def test_a_trial_is_the_same_with_one_seed_and_another_with_another():
    def fingerprint(seed):
        trial = small(seed)
        trial.run_for(1)
        return digest(trial.timeline.fingerprint())

    assert fingerprint(1) == fingerprint(1)
    assert fingerprint(1) != fingerprint(2)
