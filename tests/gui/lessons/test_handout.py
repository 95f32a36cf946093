"""The handout: one page with what the lesson says, asks and answers, in the numbers of the model."""

import re

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QPushButton

from core.lesson_walk import walk
from core.scenario_files import lesson_names, load
from gui.lessons.handout import Handout, Paragraph, html_of, pdf_of
from gui.lessons.handouts import _Making
from gui.main_window import MainWindow


def pages_of(pdf):
    return len(re.findall(rb"/Type\s*/Page\b", pdf))


def picture():
    image = QImage(QSize(1280, 760), QImage.Format.Format_RGB32)
    image.fill(0xFF8800)
    return image


@pytest.fixture
def making(qapp):
    made = []

    def make(name):
        made.append(_Making(load(name), MainWindow))
        for _ in made[-1].work():
            pass
        return made[-1].handout

    yield make
    for each in made:
        each.close()


def test_it_says_what_the_lesson_says_with_the_same_numbers(making):
    handout = making("lesson-2-figure-3-27")
    said = [shown for shown in walk(load("lesson-2-figure-3-27")) if not shown.is_reveal]
    assert [paragraph.text for paragraph in handout.paragraphs] == [shown.text for shown in said]
    asked = [paragraph for paragraph in handout.paragraphs if paragraph.ask is not None]
    assert len(asked) == sum(shown.outcome is not None for shown in said)
    assert all(paragraph.answer for paragraph in asked)
    assert not handout.picture.isNull()


@pytest.mark.parametrize("count", [1, 12, 40])
def test_it_is_one_page_however_long_the_lesson_is(qapp, count):
    text = "Look at the gauge: the balloon holds what the guest gave, and the hypervisor took it. " * 2
    paragraphs = [Paragraph(number, "A step", text) for number in range(1, count + 1)]
    pdf = pdf_of(Handout("A lesson", "About something.", paragraphs, picture()))
    assert pdf.startswith(b"%PDF-")
    assert pages_of(pdf) == 1


def test_what_a_lesson_says_is_text_and_never_markup(qapp):
    step = load(lesson_names()[0]).steps[0]
    paragraph = Paragraph(1, "<b>bold</b>", "1 < 2 & 3", step.ask, "really?", ("<i>yes</i>",), "no")
    html = html_of(Handout("<h1>title</h1>", "", [paragraph], picture()), 100)
    assert "&lt;b&gt;bold" in html
    assert "1 &lt; 2 &amp; 3" in html
    assert "<h1>" not in html


def test_a_person_saves_it_from_the_course(open_window, answer_dialog, monkeypatch, tmp_path):
    window = open_window("lesson-2-figure-3-27")
    path = tmp_path / "handout.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(path), ""))

    def choose(dialog):
        button = next(each for each in dialog.findChildren(QPushButton) if each is dialog.handout_button)
        dialog.list.setCurrentRow(1)
        button.click()
        return False

    answer_dialog(choose)
    window.actions_by_name["lessons"].trigger()
    assert pages_of(path.read_bytes()) == 1
    assert str(path) in window.notice.label.text()


def test_where_it_cannot_be_written_the_notice_says_why(open_window, tmp_path):
    window = open_window()
    lesson = load("lesson-2-figure-3-27")
    assert not window.teaching._handouts.write(lesson, tmp_path / "none" / "handout.pdf")
    assert "its folder is not there" in window.notice.label.text()
