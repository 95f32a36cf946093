"""The handout: one page with what the lesson says, asks and answers, in the numbers of the model."""

import re

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtWidgets import QFileDialog, QPushButton

from core.lesson_walk import walk
from core.scenario_files import lesson_names, load
from gui.lessons.handout import Handout, Paragraph, Printed, html_of, pdf_of
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


def handout_of(count):
    text = "Look at the gauge: the balloon holds what the guest gave, and the hypervisor took it. " * 2
    paragraphs = [Paragraph(number, "A step", text) for number in range(1, count + 1)]
    return Handout("A lesson", "About something.", paragraphs, picture())


@pytest.mark.parametrize(("count", "pages"), [(1, 1), (12, 1), (20, 1), (40, 2), (100, 4)])
def test_it_is_one_page_unless_nobody_could_read_it_then(qapp, count, pages):
    printed = pdf_of(handout_of(count))
    assert printed.data.startswith(b"%PDF-")
    assert pages_of(printed.data) == printed.pages == pages


@pytest.fixture
def letters_pt(monkeypatch):
    """The sizes of the letters in which handouts were printed."""
    seen, print_ = [], QTextDocument.print_

    def note(document, writer):
        seen.append(document.defaultFont().pointSizeF())
        print_(document, writer)

    monkeypatch.setattr(QTextDocument, "print_", note)
    return seen


def test_its_letters_are_as_large_as_its_pages_allow_and_can_be_read(qapp, letters_pt):
    for count in (1, 20, 40):
        pdf_of(handout_of(count))
    assert letters_pt[0] == 10.5
    assert all(7 <= size_pt < 10.5 for size_pt in letters_pt[1:])


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


def test_a_handout_of_several_pages_says_why_it_is(open_window, monkeypatch, tmp_path):
    window = open_window()
    monkeypatch.setattr("gui.lessons.handouts.pdf_of", lambda _handout: Printed(b"", 2))
    assert window.teaching._handouts.write(load("lesson-2-figure-3-27"), tmp_path / "long.pdf")
    assert window.notice.label.text().endswith(
        "long.pdf”, on 2 pages: on one, its letters would be too small to read."
    )


def test_where_it_cannot_be_written_the_notice_says_why(open_window, tmp_path):
    window = open_window()
    lesson = load("lesson-2-figure-3-27")
    assert not window.teaching._handouts.write(lesson, tmp_path / "none" / "handout.pdf")
    assert "its folder is not there" in window.notice.label.text()
