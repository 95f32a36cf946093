"""A journal tells each reader what changed since it read last, or that it was away for too long."""

import pickle

import numpy as np
import pytest

from core.journal import Journal


def places(*numbers):
    return np.array(numbers, dtype=np.int32)


@pytest.fixture
def journal():
    return Journal(8000)  # remembers 32,893 changes


def test_who_has_never_read_must_look_at_everything(journal):
    assert journal.since(0) is None


def test_who_has_read_learns_what_came_since_in_its_order(journal):
    read = journal.version
    assert journal.since(read).tolist() == []
    journal.note(places(3, 1))
    between = journal.version
    journal.note(places(1))
    assert journal.since(read).tolist() == [3, 1, 1]
    assert journal.since(between).tolist() == [1]
    assert journal.since(journal.version).tolist() == []


def test_what_changes_nothing_is_no_news(journal):
    read = journal.version
    journal.note(places())
    assert journal.version == read


def test_who_was_away_for_too_long_must_look_at_everything(journal):
    read = journal.version
    journal.note(np.arange(32893, dtype=np.int32))
    later = journal.version
    assert len(journal.since(read)) == 32893
    journal.note(places(7))
    assert journal.since(read) is None
    assert journal.since(later).tolist() == [7]


def test_after_a_change_of_everything_all_look_anew(journal):
    read = journal.version
    journal.note_all()
    assert journal.since(read) is None
    assert journal.since(journal.version).tolist() == []


def test_what_was_read_of_one_table_means_nothing_to_another(journal):
    journal.note(places(1))
    assert Journal(8000).since(journal.version) is None


def test_a_copy_begins_anew(journal):
    journal.note(places(1))
    copy = pickle.loads(pickle.dumps(journal))
    assert copy.since(journal.version) is None
    copy.note(np.arange(32893, dtype=np.int32))
    assert len(copy.since(copy.version)) == 0
