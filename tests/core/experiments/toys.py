"""Small experiments that do nothing but say what a test wants; in a module, so that workers find them."""

import os
import time

from core.experiments.outcome import Check, Count, Experiment, Outcome, Series


def holds(seed: int) -> Outcome:
    check = Check(what="it is so", published="5 %", ours=f"{5 + seed} %", passed=True, distance=seed * 20.0)
    line = Series(label="ours", x=(0.0, 1.0), y=(2.0, float(seed)))
    return Outcome(checks=(check,), counts=(Count(mechanism="swaps", times=10 - seed),), series=(line,))


def fails_with_seed_2(seed: int) -> Outcome:
    check = Check(
        what="it is so", published="5 %", ours=f"{seed} %", passed=seed != 2, distance=20.0 * abs(5 - seed)
    )
    return Outcome(checks=(check,), counts=())


def holds_a_bound(seed: int) -> Outcome:
    check = Check(
        what="at least 2 %",
        published="some",
        ours=f"{2 + seed} %",
        passed=True,
        distance=50.0 * seed,
        is_bound=True,
    )
    return Outcome(checks=(check,), counts=())


def never_swaps_with_seed_3(seed: int) -> Outcome:
    return Outcome(checks=(), counts=(Count(mechanism="swaps", times=0 if seed == 3 else 4),))


def breaks(seed: int) -> Outcome:
    raise ValueError(f"no {seed}")


def dies(seed: int) -> Outcome:
    os._exit(7)


def lasts(seed: int) -> Outcome:
    time.sleep(600)
    raise AssertionError(seed)


def named(name, run, **more) -> Experiment:
    return Experiment(
        name=name,
        title=f"Toy {name}",
        source="nobody",
        claim="It is so.",
        method="It is said.",
        x_label="x",
        y_label="y",
        run=run,
        **more,
    )
