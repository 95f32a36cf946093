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


def test_a_bound_tells_how_far_off_it_is_on_both_of_its_sides():
    assert at_most("swapped", "< 20 MB", 20, 20, "MB").distance == 0
    inside, over = (at_most("swapped", "< 20 MB", ours, 20, "MB") for ours in (15, 25))
    assert (inside.passed, inside.distance, inside.is_bound) == (True, 25, True)
    assert (over.passed, over.distance, over.is_bound) == (False, 25, True)
    inside, under = (at_least("shared", "> 60 %", ours, 60, "%") for ours in (75, 45))
    assert (inside.passed, inside.distance, inside.is_bound) == (True, 25, True)
    assert (under.passed, under.distance, under.is_bound) == (False, 25, True)


def test_a_check_says_what_it_allows():
    assert equal("frames", 1, 1, "frames").what == "frames"
    assert near("zero pages", 200, 220, "MB", tolerance_percent=10).what == "zero pages, within 10 %"
    assert at_most("swapped", "little", 3, 20, "MB").what == "swapped, at most 20 MB"
    assert at_least("killed", "one", 3, 1, "").what == "killed, at least 1"


def test_the_worst_is_who_fails_then_who_is_far_from_the_figure_or_close_to_the_bound():
    bounds = [at_most("swapped", "< 20 MB", ours, 20, "MB") for ours in (2, 19, 21, 30)]
    assert [each.badness for each in bounds] == sorted(each.badness for each in bounds)
    figures = [near("swapped", 20, ours, "MB", tolerance_percent=10) for ours in (20, 21, 30)]
    assert [each.badness for each in figures] == sorted(each.badness for each in figures)


def test_numbers_are_written_as_people_write_them():
    assert equal("frames", 195_224, 195_224, "frames").ours == "195,224 frames"
    assert near("extra", -104, -104.0, "MB", tolerance_percent=1).published == "-104 MB"
    assert near("shared", 67, 66.21, "%", tolerance_percent=5).ours == "66.2 %"
