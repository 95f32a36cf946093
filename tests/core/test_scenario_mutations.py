"""Whatever happens to a scenario file: it is read, or there is one sentence."""

import json
import tomllib
from copy import deepcopy

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.scenario import ScenarioError
from core.scenario_files import read
from tests.core.sentences import check_sentence

FOLDERS = ("resources/scenarios", "resources/lessons")
SPITE = [
    -1, 0, 1, 3, 64, 255, 2**31, 2**63 - 1, 2**63, -(2**63) - 1, 10**30, 1.5, float("nan"), float("inf"),
    True, "", " ", "x", "a\nb", "\u001b[2J", "𝄞", "-1 MiB", "3 MiB", "1000 GiB", "1e9 MiB", "nan s", "5 s",
    "99 h", "1 ns", "4 KiB", "victim", "VM 1", "spawn", "set-target", "steady", "closeup",
    [], {}, [[]], [{}], {"name": "x"},
]  # fmt: skip
NAMES = ["", "nmae", "target_pages", "do", "vm", "a\nb", "k" * 500]
SIGNS = "=[]{}\"'#.,\n\t -0123456789eE_nx\0\x1b\x7fäß𝄞" + "\u2028"


@pytest.fixture(scope="module")
def shipped_texts(request):
    paths = (path for folder in FOLDERS for path in sorted((request.config.rootpath / folder).glob("*.toml")))
    return [path.read_text(encoding="utf-8") for path in paths]


@pytest.fixture(scope="module")
def scratch(tmp_path_factory):
    return tmp_path_factory.mktemp("mutations") / "mutant.toml"


def is_scenario_or_one_sentence(path) -> None:
    try:
        read(path)
    except ScenarioError as error:
        check_sentence(str(error), path.name)


@given(data=st.data())
def test_a_shipped_text_with_mistakes_is_a_scenario_or_one_sentence(data, shipped_texts, scratch):
    text = data.draw(st.sampled_from(shipped_texts))
    for _ in range(data.draw(st.integers(1, 5))):
        start = data.draw(st.integers(0, len(text)))
        end = start + data.draw(st.integers(0, 40))
        new = data.draw(st.text(SIGNS, max_size=6) | st.sampled_from(text.splitlines(keepends=True) or [""]))
        text = text[:start] + new + text[end:]
    scratch.write_bytes(text.encode("utf-8", "surrogatepass"))
    is_scenario_or_one_sentence(scratch)


@given(data=st.data())
def test_a_shipped_file_with_broken_bytes_is_a_scenario_or_one_sentence(data, shipped_texts, scratch):
    raw = bytearray(data.draw(st.sampled_from(shipped_texts)).encode())
    for at in data.draw(st.lists(st.integers(0, len(raw) - 1), min_size=1, max_size=4)):
        raw[at] = data.draw(st.integers(0, 255))
    scratch.write_bytes(bytes(raw[: data.draw(st.integers(0, len(raw)))]))
    is_scenario_or_one_sentence(scratch)


@given(data=st.data())
def test_a_shipped_tree_with_other_values_is_a_scenario_or_one_sentence(data, shipped_texts, scratch):
    tree = tomllib.loads(data.draw(st.sampled_from(shipped_texts)))
    for _ in range(data.draw(st.integers(1, 4))):
        mutate(tree, data)
    scratch.write_text("\n".join(lines(tree)), encoding="utf-8")
    is_scenario_or_one_sentence(scratch)


@given(st.binary(max_size=300))
def test_any_bytes_at_all_are_a_scenario_or_one_sentence(scratch, raw):
    scratch.write_bytes(raw)
    is_scenario_or_one_sentence(scratch)


def mutate(tree, data) -> None:
    """Change, add, rename, double or remove one thing somewhere in the tree."""
    place, key = data.draw(st.sampled_from(list(places(tree))))
    match data.draw(st.sampled_from(["spite", "swap", "remove", "rename", "double"])):
        case "spite":
            place[key] = deepcopy(data.draw(st.sampled_from(SPITE)))
        case "swap":
            other, its_key = data.draw(st.sampled_from(list(places(tree))))
            place[key] = deepcopy(other[its_key])
        case "remove":
            del place[key]
        case "rename" if isinstance(place, dict):
            place[data.draw(st.sampled_from(NAMES))] = place.pop(key)
        case "double" if isinstance(place, list):
            place.append(deepcopy(place[key]))
    if not tree:
        tree["title"] = ""


def places(tree):
    """Every (container, key) of the tree."""
    keys = range(len(tree)) if isinstance(tree, list) else list(tree)
    for key in keys:
        yield tree, key
        if isinstance(tree[key], dict | list):
            yield from places(tree[key])


def lines(table):
    return (f"{json.dumps(key, ensure_ascii=False)} = {toml(value)}" for key, value in table.items())


def toml(value) -> str:
    """A value as TOML writes it within a line."""
    match value:
        case dict():
            return f"{{{', '.join(lines(value))}}}"
        case list():
            return f"[{', '.join(map(toml, value))}]"
        case bool() | str():
            return json.dumps(value, ensure_ascii=False)
    return str(value)
