"""What may block is done elsewhere, one after the other, and handed over here."""

import threading

import pytest

from gui.live.worker import Worker


@pytest.fixture
def worker(qapp):
    worker = Worker("test")
    yield worker
    worker.close()
    worker.deleteLater()


@pytest.fixture
def gate():
    """Holds calls up until it is set."""
    gate = threading.Event()
    yield gate
    gate.set()


def test_calls_are_made_in_another_thread_and_their_results_taken_in_this_one(worker, until):
    made, taken = [], []

    def take(answer):
        taken.append((answer.result(), threading.current_thread()))

    worker.ask(lambda: made.append(threading.current_thread()) or 7, take)
    until(lambda: taken)
    assert taken == [(7, threading.main_thread())]
    assert made[0].name == "test"
    assert made[0] is not threading.main_thread()


def test_results_come_in_the_order_of_the_calls(worker, until):
    taken = []
    for number in range(5):
        worker.ask(lambda number=number: number, lambda answer: taken.append(answer.result()))
    until(lambda: not worker.is_busy)
    assert taken == [0, 1, 2, 3, 4]


def test_an_error_is_raised_where_the_result_is_taken(worker, until):
    answers = []
    worker.ask(lambda: 1 // 0, answers.append)
    until(lambda: answers)
    with pytest.raises(ZeroDivisionError):
        answers[0].result()


def test_waiting_hands_over_what_is_done_and_no_more(worker, gate):
    taken = []
    worker.ask(lambda: 1, lambda answer: taken.append(answer.result()))
    worker.wait(5)
    assert taken == [1]
    worker.ask(gate.wait, taken.append)
    worker.wait(0)
    assert taken == [1]
    assert worker.is_busy


def test_after_the_end_nothing_is_handed_over(worker, gate, qtbot):
    taken = []
    worker.ask(gate.wait, taken.append)
    worker.close()
    gate.set()
    worker.hand_over()
    assert not taken
    assert not worker.is_busy
