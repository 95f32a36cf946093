"""Patterns that published workloads need: a file stream, a database, a managed heap."""

import numpy as np
import pytest

from core.guest.address_space import Region
from core.guest.workload import Program
from core.rng import Rng
from core.specs import Pattern
from core.units import NS_PER_S
from tests.core.builders import program_of


def program(pattern, size, touches_per_s):
    made = Program(program_of(size, pattern=pattern, touches_per_s=touches_per_s), 0, Rng(1))
    made.begin(Region(0, size, is_file=made.is_reader))
    return made


def touched(pattern, size, touches):
    """The first so many touches of a program, in ticks of a tenth of a second."""
    made = program(pattern, size, touches_per_s=touches)
    parts = []
    for _ in range(10):
        made.begin_tick(NS_PER_S // 10)
        pages, _ = made.next_touches()
        made.did(len(pages))
        parts.append(pages)
    return np.concatenate(parts)


def test_a_stream_reads_its_files_in_order_and_again():
    assert touched(Pattern.STREAM, 7, 30).tolist() == [page % 7 for page in range(30)]
    assert program(Pattern.STREAM, 7, 1).is_reader


def test_a_database_likes_popular_pages_of_its_own_memory_better():
    counts = np.bincount(touched(Pattern.DATABASE, 50, 20_000), minlength=50)
    assert (counts > 0).all()
    assert counts[0] > 1.5 * counts[1] > 1.5 * counts[5]
    assert not program(Pattern.DATABASE, 50, 1).is_reader


def test_a_heap_walks_over_its_old_part_with_every_eighth_touch_and_the_others_are_young_at_random():
    pages = touched(Pattern.HEAP, 40, 4440)
    assert pages[::8].tolist() == [10 + step % 30 for step in range(555)]
    young = np.delete(pages, slice(None, None, 8))
    assert np.bincount(young, minlength=10).min() > 300
    assert young.max() == 9


@pytest.mark.parametrize("pattern", sorted(set(Pattern) - {Pattern.IDLE, Pattern.BURST, Pattern.RAMP}))
def test_what_is_touched_and_written_is_the_same_however_fast_the_program_runs(pattern):
    def first_touches(speed):
        made = program(pattern, 40, touches_per_s=speed)
        touches, writes = [], []
        while sum(map(len, touches)) < 30:
            made.begin_tick(NS_PER_S // 10)
            for part, into in zip(made.next_touches(), (touches, writes), strict=True):
                into.append(part)
            made.did(len(touches[-1]))
        return np.concatenate(touches)[:30].tolist(), np.concatenate(writes)[:30].tolist()

    assert first_touches(10) == first_touches(70) == first_touches(1000)


def test_a_heap_of_one_page_touches_that():
    assert set(touched(Pattern.HEAP, 1, 20)) == {0}
