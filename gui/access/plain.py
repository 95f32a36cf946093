"""Rich text as it is read out."""

from PySide6.QtGui import QTextDocumentFragment


def plain_text(rich: str) -> str:
    """The same without marks: a row of a table becomes a line, with a colon between its cells."""
    if not rich.startswith("<"):
        return rich
    return QTextDocumentFragment.fromHtml(rich.replace("</td><td>", ": ")).toPlainText().strip()
