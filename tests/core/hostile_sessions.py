"""Opens session files made to take memory and time, in a process that may use 500 MiB; prints its peak."""

import json
import resource
import sys
from pathlib import Path

from core.session import BYTES_MAX, Replay, SessionError, decode
from core.units import MIB

LIMIT = 500 * MIB


def filled(head, each, tail):
    """As many of a thing as a file can hold."""
    count = (BYTES_MAX - len(head) - len(tail)) // (len(each) + 1)
    return head + ",".join([each] * count) + tail


def hostile(good):
    """Files that are as bad as they may be large."""
    tree = json.loads(good)
    yield '{"balloon_lab_session": 1, "a": ' + "[" * (BYTES_MAX - 100)
    yield filled('{"balloon_lab_session": 1, "a": [', "[]", "]}")
    yield filled('{"balloon_lab_session": 1, "a": [', "{}", "]}")
    yield '{"balloon_lab_session": ' + "9" * (BYTES_MAX - 100) + "}"
    text = json.dumps({**tree, "commands": "HERE"})
    for each in ('{"steps":0,"command":{"do":"pause","vm":""}}', '{"steps":0,"command":{"do":"set-host"}}'):
        yield filled(*around(text, each))
    text = json.dumps({**tree, "bookmarks": "HERE"})
    yield filled(*around(text, '{"at_ns":0,"text":""}'))
    for field, each in (
        ("vms", '{"name":"a","configured_pages":1}'),
        ("schedule", '[0,{"do":"pause","vm":""}]'),
        ("schedule", '[0,{"do":"spawn","vm":{"name":"a","configured_pages":1}}]'),
        ("notes", '{"at_ns":0,"text":"é"}'),
    ):
        text = json.dumps({**tree, "scenario": {**tree["scenario"], field: "HERE"}})
        yield filled(*around(text, each))
    for field, each in (
        ("page_colours", '"é"'),
        ("programs", '{"name":"a","pattern":"idle","size_pages":1,"touches_per_s":1}'),
    ):
        vm = {**tree["scenario"]["vms"][0], field: "HERE"}
        text = json.dumps({**tree, "scenario": {**tree["scenario"], "vms": [vm]}})
        yield filled(*around(text, each))
    largest = json.loads(good)["scenario"]
    largest["host"]["frames"] = 1 << 21
    largest["vms"] = [{"name": "a", "configured_pages": 1 << 21, "kernel_pages": 1 << 21}]
    yield json.dumps({**tree, "commands": [], "scenario": largest})
    yield from with_huge_numbers(good)


def around(text, each):
    head, tail = text.split('"HERE"')
    return f"{head}[", each, f"]{tail}"


def with_huge_numbers(good):
    """Each number of the file in turn as large as it may be, and larger."""
    for value in (2**24, 10**300):
        for number in range(sum(1 for _ in numbers(json.loads(good)))):
            tree = json.loads(good)
            place, key = list(numbers(tree))[number]
            place[key] = value
            yield json.dumps(tree)


def numbers(tree):
    """Every (container, key) of a number."""
    for key in range(len(tree)) if isinstance(tree, list) else tree:
        if type(tree[key]) is int:
            yield tree, key
        elif isinstance(tree[key], dict | list):
            yield from numbers(tree[key])


def main():
    """Open them all; whatever is not a SessionError ends the process."""
    resource.setrlimit(resource.RLIMIT_AS, (LIMIT, LIMIT))
    for text in hostile(Path(sys.argv[1]).read_text(encoding="utf-8")):
        raw = text.encode()
        del text
        try:
            session = decode(raw)
            if not session.is_large:
                Replay(session).go_on(30)
        except SessionError as error:
            assert "memory" not in str(error), error
    print(peak_mib())


def peak_mib():
    """This process's own peak: where the kernel tells it, for `ru_maxrss` begins with that of the parent."""
    status = Path("/proc/self/status")
    if not status.exists():
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    (line,) = (each for each in status.read_text().splitlines() if each.startswith("VmHWM:"))
    return int(line.split()[1]) // 1024
