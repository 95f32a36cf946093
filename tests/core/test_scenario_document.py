"""Editing a scenario's text: just that place changes, and the text stays a text that people wrote."""

import copy
import difflib
import tomllib
from collections import Counter

import pytest

pytest.importorskip("tomlkit", reason="only who edits scenarios needs tomlkit")

from hypothesis import given
from hypothesis import strategies as st

from core import toml_edit
from core.scenario_document import EditError, ScenarioDocument
from core.scenario_files import shipped_names, shipped_path
from core.toml_file import TomlError

ODD = """# what it is
title = 'Odd' # literal

# of the host
[host] # h
memory = 5   # frames
states = { high = 0, soft = 0 } # s
sharing = true     # sh
note = '''
[[vm]]
# no comment
'''

# first
# of two lines
[[vm]] # v
name = "a"
memory = 2
page_colours = [
  "red",  # one
  "blue", # two
]

# act
[[at]]
time = "1 s"
do = "spawn"
vm = { name = "x", memory = 2, program = [{ name = "p" }] }

[["vm"]]
"name" = "b"
memory = 3
[[vm.program]]
name = "p"

[[note]]
time = "1 s"
text = "n"

[[vm]]
name = "c"

[[note]]
time = "2 s"
text = "n2"
[lesson]
x = 1
[[lesson.step]]
text = "unknown here"
"""


def text_of(name):
    return shipped_path(name).read_text(encoding="utf-8")


def changed(before, after):
    """The lines that went and came, each with its sign."""
    lines = difflib.ndiff(before.splitlines(), after.splitlines())
    return [line for line in lines if line[0] in "+-"]


@pytest.fixture
def odd():
    return ScenarioDocument(ODD)


# --- values -------------------------------------------------------------------------------------------------


def test_a_value_changes_alone_and_the_comment_behind_it_stays_in_its_column(odd):
    assert changed(ODD, odd.with_value(("host", "memory"), 12).text) == [
        "- memory = 5   # frames",
        "+ memory = 12  # frames",
    ]
    long = odd.with_value(("host", "sharing"), {"vm_pages_per_s": 3}).text
    assert "sharing = { vm_pages_per_s = 3 } # sh\n" in long


def test_a_new_key_stands_below_the_others_of_its_table_and_before_the_empty_line(odd):
    assert 'memory = 2\npage_colours = [\n  "red",  # one\n  "blue", # two\n]\nswap = 1\n\n# act' in (
        odd.with_value(("vm", 0, "swap"), 1).text
    )
    assert "title = 'Odd' # literal\nseed = 4\n\n# of the host" in odd.with_value(("seed",), 4).text


def test_a_table_of_a_list_is_found_among_others_that_stand_between(odd):
    text = odd.with_value(("vm", 1, "memory"), "4 MiB").text
    assert changed(ODD, text) == ["- memory = 3", '+ memory = "4 MiB"']
    assert changed(ODD, odd.with_value(("note", 1, "text"), "x").text) == ['- text = "n2"', '+ text = "x"']


def test_what_stands_within_a_line_can_be_changed_as_well(odd):
    text = odd.with_value(("at", 0, "vm", "program", 0, "name"), "q").text
    assert 'vm = { name = "x", memory = 2, program = [{ name = "q" }] }' in text
    assert (
        "states = { high = 0, soft = 0, hard = 1 } # s" in odd.with_value(("host", "states", "hard"), 1).text
    )
    assert "states = { high = 0 } # s" in odd.without(("host", "states", "soft")).text


def test_what_stands_in_short_for_a_table_is_written_out_and_goes_back():
    document = ScenarioDocument('[host]\ncosts = "hdd"  # c\nsharing = true\n')
    custom = document.with_value(("host", "costs", "disk_access"), "3 ms")
    assert custom.text == ('[host]\ncosts = { preset = "hdd", disk_access = "3 ms" } # c\nsharing = true\n')
    assert custom.without(("host", "costs", "disk_access")).get(("host", "costs")) == "hdd"
    shares = document.with_value(("host", "sharing", "is_salted"), True)
    assert shares.get(("host", "sharing")) == {"is_salted": True}
    assert shares.without(("host", "sharing", "is_salted")).text == document.text


def test_a_table_with_a_header_of_its_own_is_never_put_in_short():
    text = '[host]\nmemory = 5\n\n[host.costs]\npreset = "hdd"\nhash = "1 us"\n'
    assert ScenarioDocument(text).without(("host", "costs", "hash")).text == text.replace(
        'hash = "1 us"\n', ""
    )


def test_a_word_can_stand_for_a_table_that_had_a_header_of_its_own():
    text = '[host]\nmemory = 5\n\n[host.costs]\npreset = "hdd"\nhash = "1 us"\n'
    assert ScenarioDocument(text).with_value(("host", "costs"), "nvme").text == (
        '[host]\nmemory = 5\ncosts = "nvme"\n'
    )


def test_a_key_goes_with_its_comment_and_nothing_else(odd):
    assert changed(ODD, odd.without(("host", "memory")).text) == ["- memory = 5   # frames"]


@pytest.mark.parametrize("value", ["", 'a "quoted" ä 𝄞', "two\nlines", "back\\slash", "\t\x7f", "#", "'"])
def test_any_text_can_be_a_value(odd, value):
    assert odd.with_value(("title",), value).get(("title",)) == value


def test_what_is_not_there_yet_gets_the_tables_that_it_needs():
    document = ScenarioDocument("")
    for place, value in ((("title",), "T"), (("host", "memory"), 5)):
        document = document.with_value(place, value)
    document = document.with_item(("vm", 0), {"name": "a", "memory": 2, "program": [{"name": "p"}]})
    document = document.with_item(("note", 0), {"time": "1 s", "text": "n"})
    document = document.with_item(("at", 0), {"time": "1 s", "do": "pause", "vm": "a"})
    assert list(document.data) == ["title", "host", "vm", "at", "note"]
    assert "\n\n[[vm]]\nname" in document.text
    assert "\n\n[[vm.program]]\nname" in document.text


def test_a_text_without_a_last_line_end_can_be_edited():
    document = ScenarioDocument("[host]\nmemory = 5")
    assert document.with_value(("host", "swap"), True).text == "[host]\nmemory = 5\nswap = true\n"
    assert ScenarioDocument("[host]").with_value(("host", "memory"), 5).text == "[host]\nmemory = 5\n"
    added = document.with_item(("note", 0), {"time": "1 s"}).text
    assert added == '[host]\nmemory = 5\n\n[[note]]\ntime = "1 s"\n'


def test_a_text_that_is_no_toml_says_which_line():
    with pytest.raises(TomlError) as caught:
        ScenarioDocument('title = "T"\n[host\n')
    assert caught.value.line == 2


# --- tables of lists ----------------------------------------------------------------------------------------


def test_a_table_moves_with_what_belongs_to_it_and_with_the_comment_above_it(odd):
    moved = odd.with_moved(("vm", 0), 1)
    assert [vm["name"] for vm in moved.data["vm"]] == ["b", "a", "c"]
    assert moved.text.index('"name" = "b"\nmemory = 3\n[[vm.program]]') < moved.text.index(
        "# first\n# of two"
    )
    back = moved.with_moved(("vm", 1), -1)
    assert back.data == odd.data
    assert sorted(back.text.split()) == sorted(ODD.split())


def test_the_last_table_moves_up_and_the_text_ends_as_before():
    text = text_of("consolidation")
    document = ScenarioDocument(text)
    moved = document.with_moved(("note", 3), -1)
    assert [note["time"] for note in moved.data["note"]] == ["15 s", "30 s", "90 s", "60 s"]
    assert moved.with_moved(("note", 2), 1).text == text


def test_a_copy_stands_behind_the_table_with_its_comments():
    document = ScenarioDocument(text_of("figure-3-27"))
    copied = document.with_copy(("vm", 0, "program", 1))
    assert [program["name"] for program in copied.data["vm"][0]["program"]] == [
        "editor", "compiler", "compiler", "browser",
    ]  # fmt: skip
    assert copied.text.count("# the green and the dark-blue page") == 2
    assert copied.without(("vm", 0, "program", 1)).text == document.text


def test_the_last_table_of_a_list_takes_the_list_along(odd):
    left = odd.without(("vm", 1, "program", 0))
    assert "program" not in left.data["vm"][1]
    assert changed(ODD, left.text) == ["- [[vm.program]]", '- name = "p"']


def test_a_vm_that_goes_takes_its_programs_along_and_leaves_those_of_others():
    text = text_of("consolidation")
    left = ScenarioDocument(text).without(("vm", 1))
    assert [vm["name"] for vm in left.data["vm"]] == ["web-frontend", "batch-idle"]
    assert "write-ahead log" not in left.text
    assert "\n\n\n" not in left.text


def test_a_list_within_a_line_is_edited_within_it():
    document = ScenarioDocument('vm = [{ name = "a" }, { name = "b" }] # both\n')
    assert document.with_copy(("vm", 0)).count(("vm",)) == 3
    assert document.with_moved(("vm", 0), 1).text == 'vm = [{ name = "b" }, { name = "a" }] # both\n'
    assert document.without(("vm", 0)).get(("vm",)) == [{"name": "b"}]
    more = document.with_item(("vm", 2), {"name": "c", "program": [{"name": "p"}]})
    assert more.get(("vm", 2)) == {"name": "c", "program": [{"name": "p"}]}
    first = document.with_item(("vm", 0, "program", 0), {"name": "p"})
    assert first.get(("vm", 0, "program")) == [{"name": "p"}]


def test_a_new_table_stands_behind_the_last_of_its_list_or_in_the_table_that_it_is_for(odd):
    last = odd.with_item(("note", 2), {"time": "3 s", "text": "n3"})
    assert (
        '[[note]]\ntime = "2 s"\ntext = "n2"\n\n[[note]]\ntime = "3 s"\ntext = "n3"\n\n[lesson]' in last.text
    )
    first = odd.with_item(("vm", 2, "program", 0), {"name": "q"})
    assert '[[vm]]\nname = "c"\n\n[[vm.program]]\nname = "q"\n\n[[note]]' in first.text


def test_a_list_over_several_lines_keeps_its_comments(odd):
    longer = odd.with_item(("vm", 0, "page_colours", 1), {"name": "green"})
    assert longer.get(("vm", 0, "page_colours")) == ["red", {"name": "green"}, "blue"]
    assert all(comment in longer.text for comment in ("# one", "# two"))


def test_tables_of_others_are_left_as_they_are(odd):
    edited = odd.with_copy(("note", 1)).with_moved(("vm", 2), -1).without(("at", 0)).with_value(("seed",), 1)
    assert edited.text.endswith('[lesson]\nx = 1\n[[lesson.step]]\ntext = "unknown here"\n')


# --- lines --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("place", "line"),
    [
        (("title",), "title = 'Odd' # literal"),
        (("host", "memory"), "memory = 5   # frames"),
        (("host", "states", "soft"), "states = { high = 0, soft = 0 } # s"),
        (("host", "tick"), "[host] # h"),
        (("vm", 1, "name"), '"name" = "b"'),
        (("vm", 1, "program", 0, "name"), 'name = "p"'),
        (("vm", 0), "[[vm]] # v"),
        (("nothing", 3), "# what it is"),
    ],
)
def test_the_line_of_a_place_is_found(odd, place, line):
    assert ODD.splitlines()[odd.line_of(place) - 1] == line


def test_the_table_of_a_line_is_found(odd):
    lines = ODD.splitlines()
    at = [odd.place_at(lines.index(line) + 1) for line in ("# what it is", '"name" = "b"', 'text = "n2"')]
    assert at == [(), ("vm", 1), ("note", 1)]
    assert odd.place_at(10_000) == ("lesson", "step", 0)


# --- whatever is done ---------------------------------------------------------------------------------------

VALUES = [0, 7, "64 MiB", "a", True, ["red"], {"high": 1}, "1.5 s", "ä\n"]
ITEM = {"name": "new", "memory": 1, "program": [{"name": "p", "size": 1}]}


@given(data=st.data())
def test_whatever_is_done_the_text_says_that_and_nothing_else(data):
    text = data.draw(st.sampled_from([ODD, *map(text_of, shipped_names())]))
    document = ScenarioDocument(text)
    for _ in range(data.draw(st.integers(1, 6))):
        before, document = document, edited(document, data)
        taken = len(before.text.splitlines()) - len(document.text.splitlines())
        assert taken > 0 or comments(before) <= comments(document)
    assert tomllib.loads(document.text) == document.data
    if text is ODD:
        assert document.text.endswith(ODD[ODD.index("[lesson]") :])


def comments(document):
    """How often each word of a comment stands in a text."""
    behind = (line.partition("#")[2] for line in document.text.splitlines())
    return Counter(word for comment in behind for word in comment.split())


def edited(document, data):
    """One edit somewhere; what it should come to is worked out on the data."""
    expected = copy.deepcopy(document.data)
    name = data.draw(st.sampled_from(["vm", "at", "note"]))
    items = expected.get(name, [])
    number = data.draw(st.integers(0, max(0, len(items) - 1)))
    match data.draw(st.sampled_from(["value", "unset", "add", "copy", "move", "remove"])):
        case "add":
            expected.setdefault(name, []).insert(number, ITEM)
            after = document.with_item((name, number), ITEM)
        case "copy" if items:
            items.insert(number + 1, copy.deepcopy(items[number]))
            after = document.with_copy((name, number))
        case "move" if number:
            items[number - 1], items[number] = items[number], items[number - 1]
            after = document.with_moved((name, number), -1)
        case "remove" if items:
            del items[number]
            if not items:
                del expected[name]
            after = document.without((name, number))
        case "unset" if items and items[number]:
            key = data.draw(st.sampled_from(sorted(items[number])))
            del items[number][key]
            after = document.without((name, number, key))
        case _:
            places = [(), ("host",), *((name, each) for each in range(len(items)))]
            place = data.draw(st.sampled_from(places))
            table = expected
            for step in place:
                table = table[step]
            key = data.draw(st.sampled_from(["title", "memory", "swap", "new key", *list(table)[:3]]))
            value = data.draw(st.sampled_from(VALUES))
            if isinstance(table.get(key), list | dict):
                return document
            table[key] = value
            after = document.with_value((*place, key), value)
    assert after.data == expected
    return after


def test_an_edit_that_would_change_something_else_is_refused_and_changes_nothing(odd, monkeypatch):
    monkeypatch.setattr(toml_edit, "with_value", lambda body, _place, _value: f"{body}stray = 1\n")
    with pytest.raises(EditError):
        odd.with_value(("host", "memory"), 6)
    assert odd.text == ODD


def test_what_is_not_there_cannot_be_taken_away(odd):
    for place in (("host", "nothing"), ("vm", 9), ("nothing", "at", "all")):
        with pytest.raises(EditError):
            odd.without(place)
