"""Each fault is one sentence."""

import re

import pytest

from gui.live.address import AddressError, parse
from gui.live.fault import Fault, FaultKind
from gui.live.fault_text import _ENDS, _SENTENCES, fault_text


@pytest.mark.parametrize("kind", FaultKind)
def test_each_kind_has_a_sentence_that_its_facts_fill(kind):
    facts = {name: f"<{name}>" for name in re.findall(r"\{(\w+)\}", _SENTENCES[kind])}
    said = fault_text(Fault(kind, facts))
    assert said.endswith(".")
    assert all(fact in said for fact in facts.values())


@pytest.mark.parametrize("reason", [*_ENDS, "subsystem-reset"])
def test_the_end_of_a_guest_names_it(reason):
    assert "web" in fault_text(Fault(FaultKind.GUEST_ENDED, {"guest": "web", "reason": reason}))


def test_another_computer_is_refused_in_words():
    with pytest.raises(AddressError) as refused:
        parse("10.0.0.7:4444")
    assert fault_text(refused.value.fault) == (
        "10.0.0.7 may be another computer, and a monitor has no password:"
        " only 127.0.0.1, ::1 and localhost are allowed."
    )


def test_numbers_are_written_as_people_do():
    facts = {"address": "/run/x", "most": 1_048_576}
    assert "1,048,576 bytes" in fault_text(Fault(FaultKind.TOO_LONG, facts))
