"""Every text that is shown can be translated, and the catalogue has a translation that fits each of them."""

import ast
import re
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMenu

from gui.i18n import ts_file
from gui.i18n.all_texts import all_texts
from gui.i18n.code_texts import MarkedTexts, name_of_call
from gui.i18n.language import Language
from gui.vm.vm_menu import VmMenu

ROOT = Path(__file__).parents[2]
MODULES = sorted((ROOT / "gui").rglob("*.py"))
SHOWING = {
    *("QAction", "QCheckBox", "QGroupBox", "QLabel", "QMenu", "QPushButton", "QRadioButton", "WordColumn"),
    *("NumberColumn", "addAction", "announce"),
    *("ElidedLabel", "addItem", "addItems", "addMenu", "addRow", "addTab", "ask", "drawText", "getInt"),
    *("getOpenFileName", "getSaveFileName", "getText", "offer_to", "setAccessibleDescription", "setFormat"),
    *("setAccessibleName", "setIconText", "setItemText", "setLabelText", "setPlaceholderText", "setPrefix"),
    *("setSpecialValueText", "setStatusTip", "setSuffix", "setTabText", "setText", "setTitle", "setToolTip"),
    *("setWhatsThis", "setWindowTitle", "set_head", "tell"),
}
"""calls that show the texts that they are given"""
TRANSLATING = {"QT_TRANSLATE_NOOP", "gloss", "term", "tip", "tr", "translate"}
NAMES = re.compile(r"Balloon Lab|MiB|&nbsp;|<[^>]*>")
"""what is the same in every language"""


@pytest.fixture(scope="module")
def wanted():
    return set(all_texts())


@pytest.fixture(scope="module")
def spanish_texts():
    return ts_file.read(ts_file.path_of("es"))


# --- the code -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_what_is_marked_in_the_code_is_a_literal(path):
    assert not MarkedTexts(ast.parse(path.read_text(encoding="utf-8"))).faults


def shown_literals(node):
    """Pieces of text with letters in an argument, but for those that are translated or only looked at."""
    if isinstance(node, ast.Call):
        name = name_of_call(node)
        if name in TRANSLATING:
            return
        inside = [*node.args, *([node.func.value] if name in ("format", "join") else [])]
    elif isinstance(node, ast.Subscript | ast.Compare | ast.Lambda):
        return
    elif isinstance(node, ast.Constant):
        if isinstance(node.value, str) and re.search("[A-Za-z]{2}", NAMES.sub("", node.value)):
            yield node.value
        return
    else:
        inside = ast.iter_child_nodes(node)
    for each in inside:
        yield from shown_literals(each)


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_text_is_shown_past_the_catalogue(path):
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and name_of_call(node) in SHOWING:
            assert not [text for each in node.args for text in shown_literals(each)], ast.unparse(node)
            assert "str(error)" not in map(ast.unparse, node.args), "say error_text(error)"


# --- the catalogue --------------------------------------------------------------------------------------


def test_every_text_is_translated_and_nothing_else_is(wanted, spanish_texts):
    hint = "run: python -m gui.i18n.update, and translate what is unfinished"
    assert not wanted - spanish_texts.keys(), hint
    assert not spanish_texts.keys() - wanted, hint
    assert not [text for text, translation in spanish_texts.items() if not translation], hint


def test_what_is_filled_in_is_the_same(spanish_texts):
    for text, translation in spanish_texts.items():
        places = [set(re.findall(r"\{([^{}:]*)", each)) for each in (text.source, translation)]
        assert places[0] == places[1], text
        for name, forms in re.findall(r"\{(\w+):([^}]*)\}", translation):
            assert forms.count("|") in (1, 3), (text, name)


def test_numbers_are_filled_in_as_the_locale_writes_them_and_not_by_the_text(wanted):
    assert not [text for text in wanted if re.search(r"\{\w*:", text.source)]


def test_tags_and_menu_keys_and_the_air_around_are_the_same(spanish_texts):
    for text, translation in spanish_texts.items():
        for what in (r"</?\w+>", r"&(?=\w)", r"^\s+|\s+$", r"[.…]$", r"%[vm]"):
            assert re.findall(what, text.source) == re.findall(what, translation) or (
                what == r"&(?=\w)"
                and len(re.findall(what, translation)) == len(re.findall(what, text.source))
            ), (text, translation)


def test_spanish_is_written_as_spanish_is(spanish_texts):
    for text, translation in spanish_texts.items():
        assert not re.search(r"[“”]|\bVMs?\b(?! \d)", translation), text
        assert translation.count("¿") == translation.count("?"), text
        assert not re.search(r"[\d}] %", translation), ("a line could end before the sign", text)
        assert not re.search(r"\d\.\d(?!\d\d)", translation) or re.search(r"\d\.\d", text.source), text


def test_it_is_written_as_the_command_writes_it(tmp_path, spanish_texts):
    path = tmp_path / "again.ts"
    ts_file.write(path, "es", spanish_texts.items())
    assert path.read_bytes() == ts_file.path_of("es").read_bytes()


# --- menus ----------------------------------------------------------------------------------------------


def clashes(menu):
    """The names of entries of a menu, and of the menus in it, that share their key with another entry."""
    actions = [action for action in menu.actions() if action.isVisible()]
    keys = {action: re.findall("&([^&])", action.text().replace("&&", "").lower()) for action in actions}
    counted = Counter(key for found in keys.values() for key in found)
    found = {
        action.objectName() or action.text()
        for action in actions
        if any(counted[key] > 1 for key in keys[action])
    }
    for action in actions:
        if isinstance(action.menu(), QMenu) and not isinstance(action.menu(), VmMenu):
            found |= clashes(action.menu())
    return found


@pytest.mark.parametrize("language", ["ENGLISH", "SPANISH"])
def test_no_key_means_two_things_in_a_menu(speaker, language, open_window):
    speaker.speak(Language[language])
    window = open_window()
    assert not clashes(window.menuBar())
    window.menus._list_vms()
    (menu, *_) = window.menus.vms.findChildren(VmMenu)
    assert clashes(menu) <= {"load-driver", "unload-driver"}, "these are never shown together"
