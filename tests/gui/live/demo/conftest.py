"""What the tests of the demo guest share."""

import pytest
from PySide6.QtTest import QSignalSpy


@pytest.fixture
def come():
    """Waits for a signal while an action is done, and gives what it said."""

    def wait(signal, action, patience_ms=5000):
        spy = QSignalSpy(signal)
        action()
        assert spy.count() or spy.wait(patience_ms)
        return spy.at(0)

    return wait
