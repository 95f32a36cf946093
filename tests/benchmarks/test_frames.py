"""A frame costs what changed in it, not what is shown."""

import time

import numpy as np

from tests.benchmarks import hosts
from tests.stage import Stage

FRAMES = 40
FIRST_FRAMES = 10
WARM_UP_TICKS = 60


def processor_s(scenario, folder):
    stage = Stage(scenario, folder, WARM_UP_TICKS)
    stage.play()
    for _ in range(FIRST_FRAMES):
        stage.frame()
    taken_s = []
    for _ in range(FRAMES):
        begin_s = time.process_time()
        stage.frame()
        taken_s.append(time.process_time() - begin_s)
    stage.close()
    return float(np.median(taken_s))


def test_64_times_as_many_pages_with_the_same_touches_cost_less_than_three_times_as_much(qapp, tmp_path):
    small = hosts.scenario("small", frames=3 << 10, vms=4, pages=1 << 10, touches=1_000)
    large = hosts.scenario("large", frames=3 << 16, vms=4, pages=1 << 16, touches=1_000)
    assert processor_s(large, tmp_path) < 3 * processor_s(small, tmp_path)
