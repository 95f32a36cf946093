"""What every complaint about a scenario must be: one sentence that names its file."""

import re

import pytest

from core.scenario import ScenarioError
from core.scenario_files import read


def complaint(path) -> str:
    with pytest.raises(ScenarioError) as caught:
        read(path)
    text = str(caught.value)
    check_sentence(text, path.name)
    return text


def check_sentence(text: str, name: str) -> None:
    assert text.startswith(f"{name}: ")
    assert re.search(r"[^. ]\.$", text), "one full stop, at the end"
    assert text.isprintable(), "one line, and nothing that a terminal obeys"
    assert len(text) <= 401
