"""Whose a page is, which program is which, and what a guest's state says of all that decides what comes."""

import numpy as np

from core.codes import Use
from core.digest import digest
from core.event_log import EventLog
from core.events import ProgramKilled, ProgramStopped
from core.guest.os import GuestOs
from core.rng import Rng
from core.specs import Pattern
from core.units import MIB, NS_PER_MS, NS_PER_S
from tests.core.builders import Lone, Scripted, of, pages, program_of, vm_of


def two_programs_and_a_file():
    """Pages 0 and 1 are one program's, 2 the other's, 3 the file's; 4 and 5 nobody's."""
    lone = Lone(6)
    one, other, file = Scripted("one", 2), Scripted("other", 1), Scripted("file", 3, is_reader=True)
    lone.guest.programs.extend([one, other, file])
    one.script, other.script, file.script = [(0, True), (1, True)], [(0, True)], [(1, False)]
    lone.run()
    return lone


def test_every_page_is_a_programs_or_a_files_or_nobodys():
    lone = two_programs_and_a_file()
    assert [lone.guest.owner_of(ppn) for ppn in range(6)] == ["one", "one", "other", "file", "", ""]
    numbers, names = lone.guest.owners()
    assert [names[number] for number in numbers] == ["one", "one", "other", "file", "", ""]
    assert names == ("", "one", "other", "file")
    assert numbers.dtype == np.int16


def test_a_page_of_a_file_that_nobody_reads_any_more_is_still_the_files():
    lone = Lone(6, programs=(program_of(3, "file", Pattern.READER, write_percent=0),))
    lone.run()
    lone.guest.stop_program(lone.guest.programs[0], NS_PER_S)
    numbers, names = lone.guest.owners()
    cached = lone.guest.pages.uses == Use.CACHE_CLEAN
    assert {names[number] for number in numbers[cached]} == {"file"}
    assert {lone.guest.owner_of(int(ppn)) for ppn in np.flatnonzero(cached)} == {"file"}


def test_a_program_is_found_by_its_name_as_long_as_it_runs():
    lone = two_programs_and_a_file()
    one, other, _ = lone.guest.programs
    assert lone.guest.program("one") is one
    assert lone.guest.program("other") is other
    assert lone.guest.program("another") is None
    lone.guest.stop_program(one, NS_PER_S)
    assert lone.guest.program("one") is None
    stopped = of(lone.log.collect(), ProgramStopped)[0]
    assert (stopped.program, stopped.freed_pages) == ("one", 2)


def test_ending_a_program_that_never_ran_frees_nothing_and_a_reader_leaves_its_file():
    lone = two_programs_and_a_file()
    lone.guest.add_program(program_of(4, "later"), 10 * NS_PER_S)
    for program in lone.guest.programs[2:]:
        lone.guest.stop_program(program, NS_PER_S)
    assert [event.freed_pages for event in of(lone.log.collect(), ProgramStopped)] == [0, 0]
    assert lone.guest.pages.counts[Use.CACHE_CLEAN] == 1


def test_the_largest_program_is_killed_even_if_it_holds_the_guests_first_page_alone():
    lone = Lone(2)
    small, asker = Scripted("small", 1), Scripted("asker", 4)
    lone.guest.programs.extend([small, asker])
    small.script = [(0, True)]
    lone.run()
    asker.script = [(0, True), (1, True)]
    killed = of(lone.run(NS_PER_S), ProgramKilled)
    assert [(event.program, event.freed_pages) for event in killed] == [("small", 1)]
    asker.script = [(2, True)]
    killed = of(lone.run(2 * NS_PER_S), ProgramKilled)
    assert [(event.program, event.freed_pages) for event in killed] == [("asker", 2)]
    assert lone.guest.kills == 2


def test_every_program_of_every_guest_of_every_seed_goes_its_own_way():
    def draws(vm, seed, count):
        guest = GuestOs(vm_of(8), vm, MIB, seed, 0, EventLog())
        for number in range(count):
            guest.add_program(program_of(8, f"program{number}"), 0)
        return [tuple(each._rng.below(1 << 30, 4)) for each in guest.programs]

    ways = [*draws(0, 1, 3), *draws(1, 1, 2), *draws(0, 2, 2)]
    assert len(set(ways)) == len(ways)
    assert draws(3, 7, 2) == [tuple(Rng(7, 3, number).below(1 << 30, 4)) for number in (1, 2)]


def test_pages_that_went_out_in_several_turns_are_all_counted():
    lone = Lone(2, swap_pages=4)
    program = Scripted("program", 6)
    lone.guest.programs.append(program)
    program.script = [(page, True) for page in range(6)]
    lone.run()
    assert lone.guest.pages_out == lone.guest.reclaimer.swapped_pages == 4


def test_what_the_guest_frees_again_waits_to_be_zeroed_again_but_only_once():
    lone = Lone(4, zeroes_freed_pages=True)
    for _ in range(2):
        ppns, _, _ = lone.guest.give_to_driver(2, may_reclaim=False, memory=lone.port)
        lone.guest.take_from_driver(ppns)
        lone.guest.take_from_driver(ppns)
        assert lone.guest._soiled.tolist() == ppns.tolist()
        before = lone.guest.touches
        lone.run()
        assert lone.guest.touches == before + 2


def test_the_time_for_zeroing_that_a_tick_leaves_is_kept_for_the_next():
    lone = Lone(40, zeroes_memory_at_boot=True)
    for number in range(8):
        lone.run(number * NS_PER_MS, 25 * NS_PER_MS)  # 1.6 pages of 1 MiB
    assert lone.guest.touches == 12


def test_a_driver_that_gets_what_is_free_waited_for_nothing():
    lone = Lone(4)
    for count in (3, 1):
        ppns, made, took_ns = lone.guest.give_to_driver(count, may_reclaim=True, memory=lone.port)
        assert (len(ppns), made.total, took_ns) == (count, 0, 0)
    assert lone.guest._made == []


def test_only_programs_that_run_and_want_something_stand_still_with_their_guest():
    lone = Lone(8)
    awake, planned = Scripted("awake", 2), Scripted("planned", 2)
    lone.guest.programs.extend([awake, planned])
    awake.running = True
    lone.guest.stand_still(NS_PER_S)
    assert [each.time.stalled_ns for each in (awake, planned)] == [NS_PER_S, 0]


def test_what_decides_what_a_guest_will_do_is_in_its_state():
    def state(change):
        lone = two_programs_and_a_file()
        change(lone.guest)
        return digest(lone.guest.state())

    def wait(guest):
        time = guest.programs[0].time
        time.stand_still(NS_PER_S)
        guest.pressure.note([time], [time], NS_PER_S)
        time.stalled_ns = 0

    changes = [
        lambda guest: None,
        lambda guest: setattr(guest.programs[0], "start_ns", 7),
        lambda guest: guest._files.update({"file": guest.programs[0].region}),
        wait,
    ]
    assert len({state(change) for change in changes}) == len(changes)


def test_where_a_program_has_its_memory_is_in_its_state():
    one, other = two_programs_and_a_file(), two_programs_and_a_file()
    program = other.guest.programs[0]
    program.region = other.guest.programs[1].region
    assert digest(one.guest.programs[0].state()) != digest(program.state())


def test_taking_no_pages_from_the_driver_changes_nothing():
    lone = two_programs_and_a_file()
    before = digest(lone.guest.state())
    lone.guest.take_from_driver(pages())
    assert digest(lone.guest.state()) == before
