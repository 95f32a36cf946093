"""Comparing with what was published: the bounds hold where they say, and the distance is in percent."""

from core.experiments.checks import at_least, at_most, equal, near


def test_equal_wants_the_very_number():
    assert equal("frames", 100, 100, "frames").passed
    off = equal("frames", 200, 201, "frames")
    assert (off.passed, off.distance) == (False, 0.5)


def test_near_allows_its_tolerance_and_no_more():
    assert near("zero pages", 200, 220, "MB", tolerance_percent=10).passed
    off = near("zero pages", 200, 178, "MB", tolerance_percent=10)
    assert (off.passed, off.distance) == (False, 11)


def test_what_is_near_nothing_is_nothing():
    assert near("swapped", 0, 0, "MB", tolerance_percent=10).passed
    assert not near("swapped", 0, 1, "MB", tolerance_percent=10).passed


def test_a_bound_tells_by_how_much_it_is_missed_and_nothing_while_it_holds():
    assert at_most("swapped", "< 20 MB", 20, 20, "MB").distance is None
    over = at_most("swapped", "< 20 MB", 25, 20, "MB")
    assert (over.passed, over.distance) == (False, 25)
    assert at_least("shared", "> 60 %", 60, 60, "%").distance is None
    under = at_least("shared", "> 60 %", 45, 60, "%")
    assert (under.passed, under.distance) == (False, 25)


def test_numbers_are_written_as_people_write_them():
    assert equal("frames", 195_224, 195_224, "frames").ours == "195,224 frames"
    assert near("extra", -104, -104.0, "MB", tolerance_percent=1).published == "-104 MB"
    assert near("shared", 67, 66.21, "%", tolerance_percent=5).ours == "66.2 %"
