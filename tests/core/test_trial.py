"""A text on trial: what is told of it, in what order; and the worker that tries it."""

from multiprocessing import get_context

import pytest

from core.compare import Measure, Score
from core.events import HostStateChanged, ProgramKilled
from core.scenario_files import scenario_of
from core.timeline import Timeline
from core.trial import Begun, Checked, Ended, Ready, Stretch, Task, findings, serve
from core.units import NS_PER_S

LEAST = 'title = "T"\n[host]\nmemory = 64\npage_size = "1 MiB"\n'
VM = '[[vm]]\nname = "a"\nmemory = 8\n'
HUNGRY = '[[vm.program]]\nname = "p"\npattern = "steady"\nsize = 12\ntouches = 90\n'
AT = '[[at]]\ntime = "{at} s"\ndo = "{do}"\nvm = "a"\n'


def tried(text, seconds=3, number=1):
    task = Task(number, text, "t.toml", seconds * NS_PER_S)
    return [finding for finding in findings(task) if finding is not None]


def test_a_good_text_is_said_to_be_good_before_it_is_run():
    begun, checked, *stretches, ended = tried(LEAST + VM)
    assert (begun, checked) == (Begun(1), Checked(1, None))
    assert [stretch.now_ns / NS_PER_S for stretch in stretches] == [0, 1, 2, 3]
    assert ended.error == ""


def test_a_text_that_is_no_good_is_not_run_and_the_problem_points_at_its_place():
    begun, checked = tried(LEAST + VM.replace("8", '"8 MB"'))
    assert begun == Begun(1)
    assert checked.problem.text.startswith("t.toml: vm 1 “a”, memory: expected a size")
    assert checked.problem.place == ("vm", 0, "memory")
    assert (
        checked.problem.what
        == 'Expected a size such as "256 MiB", got "8 MB" (a whole number of pages would do too).'
    )


def test_a_text_that_is_no_toml_has_a_line():
    assert tried(LEAST + "[[vm")[1].problem.line == 5


def test_the_stretches_together_are_the_run():
    text = LEAST.replace("64", "8") + VM + HUNGRY
    *_, ended = found = tried(text)
    stretches = [each for each in found if isinstance(each, Stretch)]
    run = Timeline(scenario_of(text, "t.toml", "t"))
    while run.now_ns < 3 * NS_PER_S:
        run.advance_tick()
    for name in ("free_frames", "host_swapped_pages"):
        together = [value for each in stretches for value in getattr(each, name).tolist()]
        assert together == run.telemetry.host_column(name)[1].tolist()
    assert ended.measures == Score(run).values()
    assert ended.measures[Measure.KILLED] == 1
    happened = [each for stretch in stretches for each in stretch.happened]
    assert [name for event, name in happened if isinstance(event, ProgramKilled)] == ["a"]
    assert len(happened) == sum(isinstance(e, HostStateChanged | ProgramKilled) for e in run.events(0))


def test_a_refused_action_is_told_by_the_number_of_its_table():
    text = LEAST + VM + VM.replace('"a"', '"b"')
    text += AT.format(at=2, do="pause") + AT.format(at=1, do="resume") + AT.format(at=1, do="pause")
    text += AT.format(at=2, do="pause").replace('"a"', '"b"')
    refused = [each for finding in tried(text) if isinstance(finding, Stretch) for each in finding.refused]
    assert [(each.at, each.at_ns / NS_PER_S, each.reason) for each in refused] == [
        (1, 1, "not-paused"),
        (0, 2, "already-paused"),
    ]


@pytest.fixture
def worker():
    spawn = get_context("spawn")
    ours, theirs = spawn.Pipe()
    process = spawn.Process(target=serve, args=(theirs,), daemon=True)
    process.start()
    theirs.close()
    yield ours
    ours.close()
    process.join()
    assert process.exitcode == 0


def test_a_worker_gives_up_a_task_when_the_next_one_comes(worker):
    assert worker.recv() == Ready()
    worker.send(Task(1, LEAST + VM, "t.toml", 1_000_000 * NS_PER_S))
    assert worker.recv() == Begun(1)
    worker.send(Task(2, LEAST, "t.toml", NS_PER_S))
    later = iter(worker.recv, Begun(2))
    assert {finding.number for finding in later} <= {1}
    assert worker.recv() == Checked(2, None)
    assert [type(worker.recv()) for _ in range(3)] == [Stretch, Stretch, Ended]
