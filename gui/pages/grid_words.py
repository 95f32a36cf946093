"""What a grid shows, in words: how many pages there are of each kind that the eye can tell apart."""

import numpy as np
from PySide6.QtCore import QCoreApplication

from core.codes import Codes
from core.view import Eye
from gui.pages.legend_entries import COUNTED_AS, legend_entries
from gui.pages.page_run import PageRun
from gui.palette import Kind, frame_kinds, page_kinds
from gui.text import count_text


def run_words(run: PageRun, *, are_frames: bool) -> str:
    """Such as "pages 1,024 to 1,151 of 16,384"."""
    translate = QCoreApplication.translate
    text = translate("GridWords", "pages {first} to {last} of {n}")
    if are_frames:
        text = translate("GridWords", "frames {first} to {last} of {n}")
    first, last, total = (count_text(number) for number in (run.first, run.end - 1, run.total))
    return text.format(first=first, last=last, n=total)


def grid_words(codes: Codes, eye: Eye, *, are_frames: bool) -> str:
    """Such as "128 pages: 40 active, 88 free in guest, still backed"."""
    kinds = (frame_kinds if are_frames else page_kinds)(eye)
    counts = np.bincount(kinds[codes], minlength=len(Kind)).tolist()
    for kind, named in COUNTED_AS.items():
        counts[named] += counts[kind]
    if eye is Eye.TRUTH:  # there a free frame and a page that nobody touched look the same
        counts[Kind.NEVER] += counts[Kind.FREE_FRAME]
    translate = QCoreApplication.translate
    all_pages = translate("GridWords", "{n} frames") if are_frames else translate("GridWords", "{n} pages")
    entries = legend_entries(eye, frozenset(Kind))
    parts = [f"{count_text(counts[kind])} {words}" for kind, words in entries if counts[kind]]
    return f"{all_pages.format(n=count_text(codes.size))}: {', '.join(parts)}"
