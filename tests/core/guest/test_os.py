"""The guest operating system: boot, faults, its own swap disk, kills."""

import numpy as np

from core.codes import Backing, Use
from core.events import CacheDropped, PagedIn, PagedOut, ProgramKilled, ProgramStarted, ProgramStopped
from core.guest.address_space import SWAPPED
from core.hardware import FIRST_FILE_CONTENT
from core.specs import Pattern
from core.units import MIB, NS_PER_S
from tests.core.builders import Lone, Scripted, of, program_of


def lone_with(*programs, configured=8, **more):
    lone = Lone(configured, **more)
    lone.guest.programs.extend(programs)
    return lone


def touch(lone, program, *touches, now_ns=0):
    program.script = [(page, True) if isinstance(page, int) else page for page in touches]
    return lone.run(now_ns)


def content_of(lone, program, page):
    """What the program finds in its page, wherever that is now."""
    vpage = program.region.start + page
    ppn = int(lone.guest.space.where[vpage])
    return int(lone.guest.space.disk[vpage] if ppn < 0 else lone.port.contents(np.array([ppn]))[0])


def test_the_kernel_takes_the_first_pages_and_keeps_touching_some():
    lone = Lone(40, kernel_pages=20)
    lone.run()
    assert lone.guest.pages.counts[Use.KERNEL] == 20
    assert (lone.guest.pages.uses[:20] == Use.KERNEL).all()
    before = lone.guest.touches
    for second in range(1, 9):
        lone.run(second * NS_PER_S)
    assert lone.guest.touches - before == 8 * 20 * 10 // 16  # ten sixteenths a second


def test_a_guest_that_zeroes_its_memory_at_boot_does_so_at_64_mib_a_second_before_its_programs_touch():
    lone = Lone(150, frames=200, zeroes_memory_at_boot=True, programs=(program_of(3),))
    for second, backed in enumerate((64, 128, 150)):
        assert lone.guest.is_booting
        lone.run(second * NS_PER_S)
        assert lone.record.pmap.backed_pages == backed
    assert not lone.guest.is_booting
    assert np.count_nonzero(lone.hypervisor.frames.contents) <= 3  # what the program wrote
    assert lone.guest.pages.counts[Use.PROGRAM] == 3


def test_contents_survive_a_trip_to_the_guests_own_swap_disk():
    program = Scripted("program", 6)
    lone = lone_with(program, configured=4, swap_pages=4)
    touch(lone, program, 0, 1, 2)
    written = [content_of(lone, program, page) for page in range(3)]
    assert len(set(written)) == 3
    events = touch(lone, program, 3, 4, 5)
    assert of(events, PagedOut)[0].ppns.tolist() == [0, 1]
    assert lone.guest.reclaimer.swapped_pages == 2
    events = touch(lone, program, (0, False), (1, False))
    assert of(events, PagedIn)[0].pages == 2
    assert [content_of(lone, program, page) for page in range(3)] == written
    assert lone.guest.pages_in == 2


def test_a_page_that_was_never_written_reads_zero_and_a_file_reads_its_own_contents():
    program, reader = Scripted("program", 2), Scripted("file", 2, is_reader=True)
    lone = lone_with(program, reader)
    reader.script = [(0, False), (1, False)]
    touch(lone, program, (0, False))
    assert content_of(lone, program, 0) == 0
    assert [content_of(lone, reader, page) for page in range(2)] == [
        FIRST_FILE_CONTENT,
        FIRST_FILE_CONTENT + 1,
    ]


def test_dirty_cache_reaches_its_file_when_it_is_dropped_and_when_five_seconds_are_over():
    reader, program = Scripted("file", 3, is_reader=True), Scripted("program", 8)
    lone = lone_with(reader, program, configured=4)
    touch(lone, reader, 0, (1, False), 2)
    written = content_of(lone, reader, 0)
    assert lone.guest.pages.counts[Use.CACHE_DIRTY] == 2
    program.script = [(page, True) for page in range(3)]
    dropped = of(lone.run(NS_PER_S), CacheDropped)[0]
    assert (dropped.pages, dropped.written_pages) == (2, 1)  # the clean page first, then the older dirty one
    assert content_of(lone, reader, 0) == written
    lone.run(5 * NS_PER_S)
    assert lone.guest.pages.counts[Use.CACHE_DIRTY] == 0
    assert lone.guest.pages.counts[Use.CACHE_CLEAN] == 1


def test_when_nothing_is_left_the_largest_program_is_killed_and_the_one_that_asked_goes_on():
    large, small = Scripted("large", 8), Scripted("small", 8)
    lone = lone_with(large, small, configured=6, swap_pages=1)
    large.script = [(page, True) for page in range(5)]
    small.script = [(page, True) for page in range(4)]
    killed = of(lone.run(), ProgramKilled)
    assert [(event.program, event.freed_pages) for event in killed] == [("large", 4)]
    assert large.killed
    assert not large.running
    assert small.running
    assert lone.guest.pages.counts[Use.PROGRAM] == 4
    assert lone.guest.reclaimer.swapped_pages == 0


def test_the_swap_disk_counts_towards_a_programs_footprint():
    swapped, present = Scripted("swapped", 8), Scripted("present", 8)
    lone = lone_with(swapped, present, configured=4, swap_pages=4)
    touch(lone, swapped, 0, 1, 2, 3)
    present.script = [(page, True) for page in range(3)]
    lone.run()
    assert np.count_nonzero(lone.guest.space.where[swapped.region.span] == SWAPPED) == 3
    present.script = [(page, True) for page in range(3, 6)]
    assert [event.program for event in of(lone.run(), ProgramKilled)] == ["swapped"]


def test_a_reader_without_any_room_is_killed_rather_than_waited_for_for_ever():
    reader = Scripted("file", 3, is_reader=True)
    lone = lone_with(reader, configured=2)
    lone.guest.give_to_driver(2, may_reclaim=False, memory=lone.port)
    assert [event.program for event in of(touch(lone, reader, 0), ProgramKilled)] == ["file"]


def test_programs_start_and_stop_at_their_times_and_leave_their_frames_behind():
    lone = Lone(8, programs=(program_of(4, start_ns=NS_PER_S, stop_ns=3 * NS_PER_S),))
    assert not of(lone.run(), ProgramStarted)
    assert of(lone.run(NS_PER_S), ProgramStarted)
    assert lone.guest.owner_of(0) == "program"
    stopped = of(lone.run(3 * NS_PER_S), ProgramStopped)[0]
    assert stopped.freed_pages == 4
    assert lone.guest.pages.free_count == 8
    assert lone.record.pmap.backed_pages == 4
    assert lone.guest.owner_of(0) == ""
    assert not lone.run(4 * NS_PER_S)


def test_a_burst_gives_its_memory_back_when_it_rests():
    burst = program_of(4, pattern=Pattern.BURST, period_ns=4 * NS_PER_S)
    lone = Lone(8, programs=(burst,))
    used = []
    for second in range(6):
        lone.run(second * NS_PER_S)
        used.append(lone.guest.pages.counts[Use.PROGRAM] > 0)
    assert used == [True, True, False, False, True, True]


def test_a_file_stays_in_the_cache_when_its_reader_ends_and_is_found_there_by_the_next():
    lone = Lone(8)
    first, second = Scripted("file", 3, is_reader=True), Scripted("file", 3, is_reader=True)
    lone.guest.programs.append(first)
    touch(lone, first, (0, False), (1, False))
    lone.guest.stop_program(first, 0)
    assert lone.guest.pages.counts[Use.CACHE_CLEAN] == 2
    assert lone.guest.owner_of(0) == "file"
    lone.guest.programs[:] = [second]
    before = lone.guest.faults
    touch(lone, second, (0, False), (1, False))
    assert lone.guest.faults == before


def test_a_file_of_another_size_is_another_file():
    lone = Lone(8)
    first, second = Scripted("file", 3, is_reader=True), Scripted("file", 4, is_reader=True)
    lone.guest.programs.append(first)
    touch(lone, first, (0, False))
    lone.guest.stop_program(first, 0)
    lone.guest.programs[:] = [second]
    touch(lone, second, (0, False))
    assert lone.guest.faults == 2
    assert content_of(lone, second, 0) == FIRST_FILE_CONTENT + 3


def test_a_program_of_the_same_name_takes_the_place_of_one_that_ended():
    lone = Lone(8, programs=(program_of(2, stop_ns=NS_PER_S),))
    lone.run()
    lone.run(NS_PER_S)
    assert lone.guest.program("program") is None
    lone.guest.add_program(program_of(3), 2 * NS_PER_S)
    assert len(lone.guest.programs) == 1
    lone.run(2 * NS_PER_S)
    assert lone.guest.pages.counts[Use.PROGRAM] == 3


def test_a_guest_makes_room_in_clusters_of_a_128th_of_its_pages():
    program = Scripted("program", 300)
    lone = lone_with(program, configured=256, frames=300, swap_pages=50)
    touch(lone, program, *range(256))
    assert of(touch(lone, program, 256), PagedOut)[0].ppns.tolist() == [0, 1]


def test_free_pages_go_to_the_driver_first_then_clean_cache_then_dirty_then_programs():
    program, reader = Scripted("program", 8), Scripted("file", 4, is_reader=True)
    lone = lone_with(program, reader, configured=8, swap_pages=1)
    program.script = [(page, True) for page in range(3)]
    reader.script = [(0, True), (1, False), (2, False)]
    lone.run()
    ppns, made, _ = lone.guest.give_to_driver(9, may_reclaim=False, memory=lone.port)
    assert (len(ppns), made.total) == (2, 0)
    ppns, made, _ = lone.guest.give_to_driver(9, may_reclaim=True, memory=lone.port)
    assert (len(ppns), made.clean_pages, made.dirty_pages) == (4, 2, 1)
    assert made.paged_out.tolist() == [0]
    lone.guest.take_from_driver(ppns)
    assert lone.guest.pages.free_count == 4


def test_a_page_that_still_waits_for_its_frame_can_be_given_up_without_losing_its_contents():
    program = Scripted("program", 6)
    lone = lone_with(program, configured=3, frames=2, swap_pages=4, page_size=MIB)
    touch(lone, program, 0, 1, 2)
    assert lone.record.pmap.backing[2] == Backing.WAITING
    waiting = content_of(lone, program, 2)
    assert waiting
    lone.guest.give_to_driver(3, may_reclaim=True, memory=lone.port)
    assert content_of(lone, program, 2) == waiting
