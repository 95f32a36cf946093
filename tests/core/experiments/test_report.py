"""What is said of all seeds together: the worst, and who failed."""

import msgspec

from core.experiments.report import Report, lines, report
from core.experiments.runner import run_here
from tests.core.experiments import toys

HOLDS = toys.named("T1", toys.holds)
FAILS = toys.named("T2", toys.fails_with_seed_2)
NEVER = toys.named("T3", toys.never_swaps_with_seed_3)
BREAKS = toys.named("T4", toys.breaks)


def reported(*experiments, seeds=(1, 2, 3)):
    return report(experiments, list(run_here(experiments, seeds)))


def test_the_worst_seed_stands_for_a_check_that_holds():
    whole = reported(HOLDS)
    (one,) = whole.experiments
    (check,) = one.checks
    assert whole.passed
    assert one.passed
    assert (check.ours, check.distance, check.failed_seeds) == ("8 %", 60.0, ())
    assert one.seeds == (1, 2, 3)
    assert [(count.mechanism, count.times) for count in one.counts] == [("swaps", 7)]
    assert one.series == toys.holds(1).series


def test_of_a_bound_that_holds_the_seed_closest_to_it_is_shown():
    bound = toys.named("T5", toys.holds_a_bound)
    whole = reported(bound)
    (check,) = whole.experiments[0].checks
    assert (check.ours, check.distance, check.is_bound) == ("3 %", 50.0, True)
    assert "published some; ours 3 %; 50 % inside the bound" in "\n".join(lines(whole))


def test_one_seed_that_fails_fails_the_experiment_and_the_whole():
    whole = reported(HOLDS, FAILS)
    assert not whole.passed
    assert [each.passed for each in whole.experiments] == [True, False]
    (check,) = whole.experiments[1].checks
    assert (check.passed, check.ours, check.failed_seeds) == (False, "2 %", (2,))


def test_a_mechanism_that_never_acted_with_one_seed_fails_the_experiment():
    (one,) = reported(NEVER).experiments
    assert not one.passed
    assert one.counts[0].times == 0
    assert reported(NEVER, seeds=(1, 2)).passed


def test_an_error_fails_the_experiment_and_is_told():
    (one,) = reported(BREAKS, seeds=(4,)).experiments
    assert not one.passed
    assert one.errors == ("seed 4: ValueError: no 4",)


def test_the_order_is_that_of_the_experiments_whatever_finished_first():
    finished = list(run_here([HOLDS, FAILS], (1, 2)))
    whole = report([HOLDS, FAILS], finished[::-1])
    assert [each.name for each in whole.experiments] == ["T1", "T2"]
    assert whole.experiments[0].seeds == (1, 2)
    assert whole.experiments[0].series == toys.holds(1).series


def test_the_text_names_what_fails_and_counts_what_holds():
    text = "\n".join(lines(reported(HOLDS, FAILS, NEVER)))
    assert "T1   Toy T1: holds (3 seeds, " in text
    assert "T2   Toy T2: FAILS (3 seeds, " in text
    assert "FAIL it is so\n          published 5 %; ours 2 %; 60 % away; fails with seed 2" in text
    assert "published 5 %; ours 8 %; 60 % away" in text
    assert "FAIL swaps: 0 times" in text
    assert text.endswith("1 of 3 experiments hold.")


def test_the_json_reads_back_as_the_same_report():
    whole = reported(HOLDS, FAILS, BREAKS)
    assert msgspec.json.decode(msgspec.json.encode(whole), type=Report) == whole
