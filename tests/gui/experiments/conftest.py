"""What the tests of the experiments' window share."""

import pytest
from fake_runs import Hand


@pytest.fixture
def hand():
    """Begins runs that finish when a test says so."""
    return Hand()
