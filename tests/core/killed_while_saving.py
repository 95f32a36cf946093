"""Saves sessions in processes that are killed at random moments; each time one whole session must be there.

Run as a process of its own, for it forks: python -m tests.core.killed_while_saving FOLDER TIMES
"""

import os
import random
import select
import signal
import sys
import time
from pathlib import Path

from msgspec.structs import replace

from core import atomic
from core.scenario_files import load
from core.session import decode, encode, session_of
from core.timeline import Timeline

LONGEST_S = 0.012
"""a save takes a small part of it, so that a process is killed in the midst of one of many"""


def last_moments():
    """What a process can be about to do when it is killed: nothing of its own, or just this."""
    return (None, (os, "fsync"), (Path, "replace"), (Path, "chmod"), (atomic, "_settle"))


def save_until_killed(path, versions, moment, told):
    """In the child: save one version after the other; the first of them whole."""
    atomic.write_atomically(path, versions[0])
    os.write(told, b"!")
    if moment is not None:
        setattr(*moment, lambda *_: os.kill(os.getpid(), signal.SIGKILL))
    while True:
        for version in versions:
            atomic.write_atomically(path, version)


def kill_one(path, versions, chances, moment):
    """One process that saves, and is killed; whether it was in the midst of saving."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        save_until_killed(path, versions, moment, writing)
    os.close(writing)
    assert select.select([reading], [], [], 20)[0]
    assert os.read(reading, 1) == b"!"
    os.close(reading)
    if moment is None:
        time.sleep(chances.uniform(0, LONGEST_S))
        os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    assert os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL
    left = list(path.parent.glob(".balloon-lab-*"))
    for each in left:
        each.unlink()
    return bool(left)


def main(folder, times):
    session = session_of(Timeline(load("figure-3-27")))
    versions = [encode(replace(session, notes=f"version {number}" * 20_000)) for number in range(3)]
    path, chances, in_the_midst = folder / "run.balloon", random.Random(1), 0
    for number in range(times):
        moment = last_moments()[number % 10] if number % 10 < 5 else None
        in_the_midst += kill_one(path, versions, chances, moment)
        decode(path.read_bytes())
        assert path.read_bytes() in versions
    print(in_the_midst)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
