"""What the tests of the editor work on: a small scenario, and a worker that works when somebody looks."""

from PySide6.QtWidgets import QApplication

from core.scenario_files import shipped_path, text_of
from core.trial import Ready, findings

SMALL = """\
# A small scenario.
title = "Small"
seed = 3

[host]
memory = "64 MiB"   # all of it
page_size = "1 MiB"

# the first
[[vm]]
name = "web"
memory = "32 MiB"

[[vm.program]]
name = "workers"
pattern = "steady"
size = "8 MiB"
touches = 20
start = "2 s"

[[vm.program]]
name = "job"
pattern = "burst"
size = "4 MiB"
touches = 10
stop = "20 s"
period = "8 s"

# the second
[[vm]]
name = "batch"
memory = "16 MiB"

[[at]]
time = "5 s"     # soon
do = "set-target"
vm = "web"
target = "4 MiB"

[[note]]
time = "5 s"
text = "by hand"
"""


class Here:
    """A worker in this process: it goes on a little whenever somebody looks."""

    steps = 8
    """what it does a look: enough for a verdict, and the beginning of a preview"""

    def __init__(self):
        self.tasks = []
        self.is_closed = False
        self._found = iter([Ready()])

    def send(self, task):
        self.tasks.append(task)
        self._found = findings(task)

    def poll(self, timeout_s=0.0):
        found = (finding for _, finding in zip(range(self.steps), self._found, strict=False))
        return [finding for finding in found if finding is not None]

    def close(self):
        self.is_closed = True


def settle(window):
    """Let everything be found that there is to find."""
    for _ in range(4):
        window.trials.look()
    QApplication.processEvents()


def shipped_text(name):
    return text_of(shipped_path(name)).text
