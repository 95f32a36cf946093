"""The window in Spanish: what the core says is translated, nouns agree, and the longer words have room."""

import re
from itertools import product

import pytest
from clipping import cut_off
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QApplication
from techniques import show, squeezed

from core.experiments.registry import EXPERIMENTS
from core.import_scenario import scenario_of
from core.policies import import_csv
from core.scenario import ScenarioError
from core.scenario_files import read, shipped
from core.source import PressureView
from core.units import GIB
from gui.display import Eye, Vocabulary
from gui.story.cell_look import words
from gui.story.narrator import Say, short_form
from gui.story.telling import tell
from gui.terms import COURSE, KVM, PLAIN, VMWARE
from gui.text import Noun, error_text, experiment_text, scenario_text, term
from gui.theme import PROJECTOR, ui_font
from gui.vm.pain_gauge import PainGauge
from gui.vm.pressure_text import pain_word
from tests.core.test_scenario_errors import WRONG

SIZES = [(1280, 720, 1.0), (1920, 1080, 1.0), (1280, 720, 2.0), (1920, 1080, 2.0)]
ENGLISH = re.compile(r"\b(the|is|are|not|of|at least|at most|expected|got|with|and|or|pages?|there)\b")
"""words that no Spanish sentence has"""

pytestmark = pytest.mark.usefixtures("spanish")


# --- what the core says ---------------------------------------------------------------------------------


def names_of(text):
    """What stands in quotes is of the file, and not of the sentence."""
    return re.sub(r'"[^"]*"|«[^»]*»|`[^`]*`|\'[^\']*\'', "", text)


@pytest.mark.parametrize("case", WRONG)
def test_what_is_wrong_with_a_scenario_is_said_in_spanish(tmp_path, case):
    path = tmp_path / "wrong.toml"
    path.write_text(WRONG[case][0], encoding="utf-8")
    with pytest.raises(ScenarioError) as caught:
        read(path)
    told = error_text(caught.value)
    assert told != str(caught.value)
    assert told.startswith("wrong.toml: ")
    assert told.endswith(".")
    assert not told.endswith("..")
    beside_field = error_text(caught.value.what)
    assert beside_field != caught.value.what
    assert beside_field[:40].casefold() in told.casefold(), "the long ones are cut"


@pytest.mark.parametrize("name", ["run.blab", "Run.blab", "/home/Ana/run.blab"])
def test_a_file_that_cannot_be_written_is_told_of_by_its_name(name):
    told = error_text(f"{name} cannot be written: the disk is full.")
    assert told == f"No se puede escribir {name}: el disco está lleno."


def test_a_list_of_vms_becomes_a_scenario_with_a_spanish_title(tmp_path):
    path = tmp_path / "vms.csv"
    path.write_text("name,size\nweb,1 GiB\ndb,2 GiB\n", encoding="utf-8")
    scenario = scenario_of(import_csv.read(path), 4 * GIB, path.name)
    assert scenario_text(scenario.title) == "2 MV de vms.csv"
    assert scenario_text(scenario.summary).startswith("Cada una trabaja con su parte activa")


def test_what_people_wrote_stays_as_it_is():
    for text in ("My own title", "{not a place}", "50 % & more", ""):
        assert scenario_text(text) == text


def test_every_scenario_that_ships_is_told_in_spanish():
    for scenario in shipped():
        does = {program.does for vm in scenario.vms for program in vm.programs}
        for text in {scenario.title, scenario.summary, *(note.text for note in scenario.notes), *does} - {""}:
            assert scenario_text(text) != text


@pytest.mark.parametrize("experiment", EXPERIMENTS, ids=lambda each: each.name)
def test_an_experiment_is_told_in_spanish(experiment):
    for text in (experiment.title, experiment.claim, experiment.method):
        assert experiment_text(text) != text


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "host of 96 %: swap-ins with compression, of those without, at most 75 %",
            "anfitrión del 96 %: lecturas de disco con compresión, de las de sin ella, como mucho 75 %",
        ),
        (
            "random victims: hits at N/C = 1.25, within 3 %",
            "víctimas al azar: aciertos con N/C = 1,25, con un margen del 3 %",
        ),
        (
            "hypervisor swapping: page swapped out by the hypervisor",
            "intercambio del hipervisor: página llevada a disco por el hipervisor",
        ),
        (
            "share of telling the host (calibrated), within 5 %",
            "parte de decírselo al anfitrión (calibrada), con un margen del 5 %",
        ),
        ("12,345.5 MB", "12.345,5 MB"),
        ("seed 3: ValueError: no", "semilla 3: ValueError: no"),
    ],
)
def test_what_came_of_an_experiment_is_told_in_spanish(text, told):
    assert experiment_text(text).replace("\u00a0", " ") == told


# --- nouns ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("noun", "text"),
    [
        ("marco", "el marco"),
        ("marcos 2 y 3", "los marcos 2 y 3"),
        ("3 páginas", "las 3 páginas"),
        ("caché de compresión", "la caché de compresión"),
        ("compartición de páginas", "la compartición de páginas"),
        ("controlador virtio_balloon", "el controlador virtio_balloon"),
    ],
)
def test_a_noun_has_the_article_of_its_gender_and_number(noun, text):
    assert f"{Noun(noun):el|la|los|las}" == text


def test_a_noun_without_forms_is_itself():
    assert f"{Noun('marco')}: {Noun('marco'):>6}" == "marco:  marco"
    assert f"{Noun(''):el|la}" == "el "


def test_words_for_frames_may_be_of_either_gender():
    said = {f"{term(each, 'frame'):un|una}" for each in Vocabulary}
    assert said == {"un marco", "una página física", "una página de máquina", "un marco de página"}


def test_every_story_is_told_in_spanish_in_all_words(open_window):
    run = open_window("consolidation", until_s=64).controller.timeline
    kinds = {type(event): event for event in run.events(0)}
    assert len(kinds) > 10
    for vocabulary, event in product(Vocabulary, kinds.values()):
        say = Say(run, vocabulary)
        told = tell(event, say)
        for text in (told.what, told.why, told.ask, short_form(event, say).text):
            assert not ENGLISH.search(names_of(text)), text
            assert not re.search(r"[{}|]| {2}", text), text


def test_the_words_of_products_are_kept():
    own = {form for terms in (COURSE, VMWARE, KVM) for forms in terms.values() for form in forms}
    assert {"pmap", "VMkernel", "TPS", "KSM", "MADV_DONTNEED"} <= own
    assert term(Vocabulary.VMWARE, "pmap") == "pmap"
    assert {term(Vocabulary.PLAIN, key) for key in PLAIN}.isdisjoint({"guest page", "host frame"})


# --- room -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("name", "moment_s"), [("consolidation", 64), ("figure-3-27", 3)])
def test_no_text_is_cut_off_in_any_size(open_window, name, moment_s):
    window = open_window(name, until_s=moment_s)
    window.display.set_theme(PROJECTOR)
    for _ in range(3):
        window.controller.next_happening()
    assert not cut_in_all_sizes(window)


def test_no_text_is_cut_off_where_a_host_shares_compresses_and_swaps(open_window):
    window = open_window(until_s=64)
    show(window, squeezed(window.controller.timeline))
    assert not cut_in_all_sizes(window)


def cut_in_all_sizes(window):
    cut = {}
    for width, height, text_scale in SIZES:
        window.resize(width, height)
        window.display.set_text_scale(text_scale)
        window.controller.ticked.emit()
        QApplication.processEvents()
        assert window.in_close_up or not window.overview_area.horizontalScrollBar().maximum()
        found = list(cut_off(window))
        if found:
            cut[width, text_scale] = found
    return cut


def test_all_of_figure_3_27_is_seen_at_once_as_in_english(open_window):
    window = open_window("figure-3-27", until_s=3)
    for eye in Eye:
        window.display.set_eye(eye)
        QApplication.processEvents()
        assert not window.close_up._scroll.verticalScrollBar().isVisible(), eye


def test_painted_words_have_room(open_window):
    window = open_window()
    room = QFontMetricsF(ui_font(window.display.px(15)))
    assert max(map(room.horizontalAdvance, words())) <= room.horizontalAdvance("compressed") * 1.02
    gauge = PainGauge(window.display, "", window)
    small = QFontMetricsF(gauge._small)
    for slowdown, stalled, touches in ((100, 0, 9), (300, 0, 9), (100, 500, 9), (100, 0, 0)):
        pressure = PressureView(some_permille=stalled, slowdown_percent=slowdown, touches_per_s=touches)
        word = pain_word(pressure)
        assert small.horizontalAdvance(word) <= gauge.minimumSizeHint().width() - window.display.px(4), word
    gauge.deleteLater()


DIALOGS = ("open", "host-settings", "spawn", "shortcuts", "export", "film")


@pytest.mark.parametrize("name", DIALOGS)
def test_no_text_of_a_dialog_is_cut_off(window, answer_dialog, name):
    cut = {}

    def look(dialog):
        dialog.show()
        QApplication.processEvents()
        cut[name, window.display.text_scale] = list(cut_off(dialog))
        dialog.hide()
        return False

    answer_dialog(look, look)
    for text_scale in (1.0, 2.0):
        window.display.set_text_scale(text_scale)
        window.actions_by_name[name].trigger()
    assert len(cut) == 2
    assert not any(cut.values()), cut


@pytest.mark.parametrize("name", ["compare", "tools", "experiments"])
def test_no_text_of_a_window_beside_is_cut_off(window, name):
    window.actions_by_name[name].trigger()
    owner = {"compare": window.comparison, "tools": window.tools, "experiments": window.laboratory}[name]
    for width, height, text_scale in SIZES:
        window.display.set_text_scale(text_scale)
        owner.window.resize(width, height)
        QApplication.processEvents()
        assert not list(cut_off(owner.window)), (width, text_scale)
