"""Texts on trial in another process: only the last one counts; a worker that is deaf or gone is replaced."""

import pytest
from small_scenario import SMALL

from core.trial import Checked, Ended, Problem, Ready, Stretch
from core.units import NS_PER_S
from gui.editor.trials import PATIENCE_S, ProcessWorker, Trials, WorkerGoneError


class Hand:
    """A worker that finds what a test says, when it says so."""

    def __init__(self):
        self.tasks = []
        self.found = []
        self.is_gone = self.is_closed = False

    def send(self, task):
        self.tasks.append(task)

    def poll(self, timeout_s=0.0):
        if self.is_gone:
            raise WorkerGoneError("it was ended")
        found, self.found = self.found, []
        return found

    def close(self):
        self.is_closed = True


@pytest.fixture
def hands():
    return []


@pytest.fixture
def trials(qapp, clock, hands):
    def begin():
        hands.append(Hand())
        return hands[-1]

    trials = Trials(begin, clock)
    trials.heard = []
    trials.checked.connect(trials.heard.append)
    trials.ended.connect(trials.heard.append)
    yield trials
    trials.close()
    assert not trials.is_busy


def tell(trials, hand, *found):
    hand.found += found
    trials.look()


def test_a_worker_gets_the_text_once_it_has_begun(trials, hands):
    trials.try_out("a", "a.toml", 5)
    assert hands[0].tasks == []
    tell(trials, hands[0], Ready())
    assert [(task.text, task.where, task.for_ns) for task in hands[0].tasks] == [("a", "a.toml", 5)]


def test_only_what_is_found_of_the_last_text_is_told(trials, hands):
    trials.try_out("a", "t", 5)
    tell(trials, hands[0], Ready())
    tell(trials, hands[0], Checked(1, None))
    trials.try_out("b", "t", 5)
    tell(trials, hands[0], Ended(1, {}), Checked(2, Problem("no")))
    assert trials.heard == [Checked(1, None), Checked(2, Problem("no"))]
    assert trials.verdict == Checked(2, Problem("no"))
    assert not trials.is_busy


def test_of_several_edits_in_a_row_only_the_last_one_is_handed_over(trials, hands):
    trials.try_out("a", "t", 5)
    tell(trials, hands[0], Ready())
    for text in "bcd":
        trials.try_out(text, "t", 5)
    tell(trials, hands[0], Checked(1, None))
    assert [task.text for task in hands[0].tasks] == ["a", "d"]
    assert trials.heard == []


def test_a_worker_that_is_deep_in_another_text_is_replaced_and_one_that_begins_is_not(trials, hands, clock):
    trials.try_out("a", "t", 5)
    clock.now_s += 10 * PATIENCE_S
    trials.look()
    assert len(hands) == 1, "it has not begun yet, however long that takes"
    tell(trials, hands[0], Ready())
    trials.try_out("b", "t", 5)
    clock.now_s += PATIENCE_S
    trials.look()
    assert not hands[0].is_closed
    clock.now_s += 0.1
    trials.look()
    assert hands[0].is_closed
    tell(trials, hands[1], Ready())
    assert [task.text for task in hands[1].tasks] == ["b"]


def test_a_worker_that_ends_is_replaced_once_and_then_it_is_said(trials, hands):
    trials.try_out("a", "t", 5)
    tell(trials, hands[0], Ready())
    hands[0].is_gone = True
    trials.look()
    trials.look()
    tell(trials, hands[1], Ready())
    assert [task.text for task in hands[1].tasks] == ["a"]
    hands[1].is_gone = True
    trials.look()
    assert trials.heard == [Ended(1, {}, "it was ended")]
    assert not trials.is_busy
    trials.try_out("b", "t", 5)
    tell(trials, hands[2], Ready())
    assert [task.text for task in hands[2].tasks] == ["b"]


def test_who_waits_for_a_verdict_waits_only_so_long(trials, hands, clock):
    trials.try_out("a", "t", 5)
    clock.seconds_a_look = 0.1
    assert trials.wait(0.5) is None
    hands[0].found = [Ready()]
    hands[0].send = lambda task: hands[0].found.append(Checked(task.number, None))
    assert trials.wait(0.5) == Checked(1, None)


def test_a_process_of_its_own_tries_a_text(qapp, qtbot):
    trials = Trials(ProcessWorker)
    stretches = []
    trials.grew.connect(stretches.append)
    with qtbot.waitSignal(trials.ended, timeout=30_000) as ended:
        trials.try_out(SMALL, "small.toml", 2 * NS_PER_S)
    assert trials.verdict.problem is None
    assert [type(each) for each in stretches] == [Stretch] * 3
    assert ended.args[0].error == ""
    trials.try_out("title =", "small.toml", NS_PER_S)
    assert trials.wait(30.0).problem.line == 1
    trials.close()


def test_a_process_that_is_gone_is_noticed(qapp):
    worker = ProcessWorker()
    worker._process.terminate()
    worker._process.join()
    with pytest.raises(WorkerGoneError):
        worker.poll(10.0)
    worker.close()
