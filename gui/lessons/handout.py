"""A lesson on one page of paper: its steps with the run's numbers, its questions, and their answers."""

from collections.abc import Sequence
from html import escape
from typing import Final, NamedTuple

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QLocale, QMarginsF, QSizeF, QUrl
from PySide6.QtGui import QFont, QImage, QPageLayout, QPageSize, QPdfWriter, QTextDocument

from core.lesson import Ask
from gui.theme import ui_font

translate = QCoreApplication.translate

_LARGEST_PT: Final = 10.5
_SMALLEST_PT: Final = 5.0
_SHRINK: Final = 0.96
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
    """What stands on the page."""

    title: str
    summary: str
    paragraphs: Sequence[Paragraph]
    picture: QImage


def pdf_of(handout: Handout) -> bytes:
    """The page as a PDF file; as large as fits on one page."""
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
    return bytes(data.data())


def _layout() -> QPageLayout:
    """One upright page: Letter where people measure in inches, else A4."""
    in_inches = QLocale().measurementSystem() != QLocale.MeasurementSystem.MetricSystem
    size = QPageSize(QPageSize.PageSizeId.Letter if in_inches else QPageSize.PageSizeId.A4)
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    return QPageLayout(size, QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter)


def _fitting(handout: Handout, page: QSizeF, writer: QPdfWriter) -> QTextDocument:
    """The document in the largest letters with which it is one page."""
    document = QTextDocument()
    document.documentLayout().setPaintDevice(writer)
    document.setDocumentMargin(0)
    document.addResource(QTextDocument.ResourceType.ImageResource, QUrl(_PICTURE), handout.picture)
    size_pt = _LARGEST_PT
    while True:
        font = QFont(ui_font(10))
        font.setPointSizeF(size_pt)
        document.setDefaultFont(font)
        document.setDefaultStyleSheet(f"p {{ margin-top: 0px; margin-bottom: {round(0.9 * size_pt)}px; }}")
        picture_in = page.width() / _DPI * _PICTURE_PART * size_pt / _LARGEST_PT
        document.setHtml(html_of(handout, round(picture_in * _PX_PER_IN)))
        document.setPageSize(page)
        if document.pageCount() == 1 or size_pt <= _SMALLEST_PT:
            return document
        size_pt *= _SHRINK


def html_of(handout: Handout, picture_px: int) -> str:
    """The page as rich text; the answers last, so that a sheet of paper can cover them."""
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
