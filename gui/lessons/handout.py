"""A lesson on paper, one page if it can be: its steps with the run's numbers, questions, and answers."""

from collections.abc import Sequence
from html import escape
from typing import Final, NamedTuple

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QLocale, QMarginsF, QSizeF, QUrl
from PySide6.QtGui import QFont, QImage, QPageLayout, QPageSize, QPdfWriter, QTextDocument

from core.lesson import Ask
from gui.theme import ui_font

translate = QCoreApplication.translate

_SIZES_PT: Final = tuple(10.5 * 0.96**step for step in range(10))
"""from comfortable letters down to the smallest that people read, 7 points"""
_MARGIN_MM: Final = 14.0
_DPI: Final = 300
_PX_PER_IN: Final = 96
"""of rich text"""
_PICTURE: Final = "picture.png"
_PICTURE_PART: Final = 0.8
"""of the width of the page"""


class Paragraph(NamedTuple):
    """One step."""

    number: int
    title: str
    text: str
    ask: Ask | None = None
    question: str = ""
    choices: tuple[str, ...] = ()
    """empty where a number or pages are to be written"""
    answer: str = ""
    reveal: str = ""


class Handout(NamedTuple):
    """What stands on the paper."""

    title: str
    summary: str
    paragraphs: Sequence[Paragraph]
    picture: QImage


class Printed(NamedTuple):
    """A PDF file."""

    data: bytes
    pages: int


def pdf_of(handout: Handout) -> Printed:
    """The handout on one page, or on as few as letters allow that can be read."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_DPI)
    writer.setTitle(handout.title)
    writer.setCreator("Balloon Lab")
    writer.setPageLayout(_layout())
    document = _fitting(handout, QSizeF(writer.width(), writer.height()), writer)
    document.print_(writer)
    del writer  # it writes the end of the file when it goes
    return Printed(bytes(data.data()), document.pageCount())


def _layout() -> QPageLayout:
    """One upright page: Letter where people measure in inches, else A4."""
    in_inches = QLocale().measurementSystem() != QLocale.MeasurementSystem.MetricSystem
    size = QPageSize(QPageSize.PageSizeId.Letter if in_inches else QPageSize.PageSizeId.A4)
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    return QPageLayout(size, QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter)


def _fitting(handout: Handout, page: QSizeF, writer: QPdfWriter) -> QTextDocument:
    """The document on as few pages as it can be, in the largest letters with which it is."""
    document = QTextDocument()
    document.documentLayout().setPaintDevice(writer)
    document.setDocumentMargin(0)
    document.addResource(QTextDocument.ResourceType.ImageResource, QUrl(_PICTURE), handout.picture)
    _write(document, handout, page, _SIZES_PT[-1])
    fewest = document.pageCount()
    for size_pt in _SIZES_PT:
        _write(document, handout, page, size_pt)
        if document.pageCount() == fewest:
            break
    return document


def _write(document: QTextDocument, handout: Handout, page: QSizeF, size_pt: float) -> None:
    """Write it in letters of a size; the picture goes with them."""
    font = QFont(ui_font(10))
    font.setPointSizeF(size_pt)
    document.setDefaultFont(font)
    document.setDefaultStyleSheet(f"p {{ margin-top: 0px; margin-bottom: {round(0.9 * size_pt)}px; }}")
    picture_in = page.width() / _DPI * _PICTURE_PART * size_pt / _SIZES_PT[0]
    document.setHtml(html_of(handout, round(picture_in * _PX_PER_IN)))
    document.setPageSize(page)


def html_of(handout: Handout, picture_px: int) -> str:
    """It as rich text; the answers last, so that a sheet of paper can cover them."""
    paragraphs = "".join(map(_paragraph, handout.paragraphs))
    answers = " &nbsp; ".join(
        f"<b>{each.number}</b> {escape(' '.join(filter(None, (each.answer, each.reveal))))}"
        for each in handout.paragraphs
        if each.ask is not None
    )
    head = translate("Handout", "Answers, as the model gives them")
    answered = f"<hr><p><b>{escape(head)}:</b> {answers}</p>" if answers else ""
    return (
        f"<h2>{escape(handout.title)}</h2><p><i>{escape(handout.summary)}</i></p>"
        f'<p align="center"><img src="{_PICTURE}" width="{picture_px}"></p>{paragraphs}{answered}'
    )


def _paragraph(paragraph: Paragraph) -> str:
    text = f"<p><b>{paragraph.number}. {escape(paragraph.title)}</b> {escape(paragraph.text)}"
    if paragraph.ask is not None:
        boxes = " &nbsp; ".join(f"☐&nbsp;{escape(choice)}" for choice in paragraph.choices)
        text += f"<br><i>{escape(paragraph.question)}</i> &nbsp; {boxes or '______________'}"
    return f"{text}</p>"
