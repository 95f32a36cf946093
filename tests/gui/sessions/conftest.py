"""What the tests of sessions share: paths that file dialogs answer, and a window with work in it."""

import pytest
from driving import run_until
from PySide6.QtWidgets import QFileDialog

from core.commands import SetShares


@pytest.fixture
def choose(monkeypatch):
    """Answers the next file dialogs with a path; "" is what Qt says when nothing was chosen."""

    def install(path):
        for name in ("getSaveFileName", "getOpenFileName"):
            monkeypatch.setattr(QFileDialog, name, lambda *args: (str(path or ""), ""))

    return install


@pytest.fixture
def worked(window):
    """A window in which a person did something."""
    run_until(window, 3)
    window.apply(SetShares(vm=window.controller.timeline.vms()[0].name, shares=77))
    run_until(window, 5)
    return window


@pytest.fixture
def trigger(window):
    return lambda name: window.actions_by_name[name].trigger()
