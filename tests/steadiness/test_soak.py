from core.scenario_files import load
from core.units import MIB
from tests.steadiness.soak import Mark, complaints, soak


def marks(mib, references=(0, 0, 0)):
    return [Mark("a run", number, number, round(each * MIB), references) for number, each in enumerate(mib)]


def test_memory_that_grows_after_the_warm_up_is_told():
    assert list(complaints(marks([100, 200, 203, 204, 204]))) == []
    assert list(complaints(marks([100, 200, 203, 206, 208]))) == ["a run: memory grew by 8.0 MiB"]


def test_references_that_are_lost_are_told():
    turns = [Mark("a run", number, number, MIB, (90_000 - 3000 * number, 5, 5)) for number in range(5)]
    assert list(complaints(turns)) == ["a run: 9,000 references to None were lost"]


def test_a_few_hundred_frames_leave_nothing_behind(qapp):
    told = []
    assert soak(400, told.append, [load("figure-3-27"), load("deflate"), load("lesson-2-figure-3-27")]) == []
    assert "frames were drawn, the window was painted" in told[-1]
