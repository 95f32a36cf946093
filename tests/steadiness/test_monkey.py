import subprocess
import sys

_BREAKS = """
import sys
from tests.steadiness import hands
from tests.steadiness.__main__ import main

def break_something(person):
    person.window.controller.timeline._machine.world.hypervisor.vms[0].pmap.backed_pages += 1
    raise ValueError("this deed is no good")

hands.DEEDS = {break_something: 1}
sys.exit(main())
"""


def run(*arguments):
    """In a process of its own: whoever does anything at all leaves nothing as it was."""
    return subprocess.run(
        [sys.executable, "-X", "faulthandler", *arguments],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def test_a_person_who_does_anything_at_all_breaks_nothing():
    done = run("-m", "tests.steadiness", "monkey", "--actions", "200", "--seed", "5", "--untimed")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "It holds." in done.stdout


def test_what_breaks_is_told_with_the_way_to_see_it_again():
    told = run("-c", _BREAKS, "monkey", "--actions", "2", "--seed", "7").stdout
    assert "Deed 2, break_something: Traceback" in told
    assert "ValueError: this deed is no good" in told
    assert "AssertionError" in told
    assert told.endswith("It does not hold. Again: python -m tests.steadiness monkey --actions 2 --seed 7\n")
