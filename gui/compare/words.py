"""What the lines of a comparison are called, and why each of them matters."""

from PySide6.QtCore import QCoreApplication

from core.compare import Line, Measure, value_text
from core.variants import offer_of
from gui.display import Vocabulary
from gui.numbers import by_locale
from gui.text import term

translate = QCoreApplication.translate


def variant_title(name: str) -> str:
    """What a variant is called."""
    return translate("variants", offer_of(name).title)


def variant_says(name: str) -> str:
    """What is done under a variant, in one line."""
    says = offer_of(name).says
    return translate("variants", says) if says else ""


def label(measure: Measure) -> str:
    """The name of a line, with its unit."""
    return {
        Measure.HOST_SWAPPED_OUT: translate("compare", "Host-swapped out, pages"),
        Measure.HOST_SWAPPED_IN: translate("compare", "Host-swapped in, pages"),
        Measure.DOUBLE_PAGED: translate("compare", "Double-paged, pages"),
        Measure.GUEST_SWAPPED_OUT: translate("compare", "Guest-swapped out, pages"),
        Measure.GUEST_SWAPPED_IN: translate("compare", "Guest-swapped in, pages"),
        Measure.STALLED: translate("compare", "Stalled on memory, s"),
        Measure.KILLED: translate("compare", "Programs killed"),
        Measure.SHORT: translate("compare", "Host in hard or low, s"),
        Measure.THROUGHPUT: translate("compare", "Throughput, touches/s"),
    }[measure]


def why(measure: Measure, vocabulary: Vocabulary) -> str:
    """What a line counts, and why more or less of it is worse."""
    text = {
        Measure.HOST_SWAPPED_OUT: translate(
            "compare",
            "The {hypervisor} wrote these pages to its own disk without asking the guest. It cannot see which"
            " are in use, so it takes them at random, and many of them are needed again at once.",
        ),
        Measure.HOST_SWAPPED_IN: translate(
            "compare",
            "Pages that the {hypervisor} had swapped out and that a guest then touched: each was in use after"
            " all, and the program that touched it stood still until the disk had answered.",
        ),
        Measure.DOUBLE_PAGED: translate(
            "compare",
            "A guest wrote out what its {hypervisor} had swapped out already, for neither knows what the"
            " other does: the page was read from one disk to be written to another.",
        ),
        Measure.GUEST_SWAPPED_OUT: translate(
            "compare",
            "Guests wrote these pages to their own swap disks. Each guest chose them itself, by what it had"
            " not used for longest: that is what a balloon makes it do once nothing is free.",
        ),
        Measure.GUEST_SWAPPED_IN: translate(
            "compare",
            "Pages that guests read back from their own swap disks: a program needed them after all.",
        ),
        Measure.STALLED: translate(
            "compare",
            "Time in which at least one program of a VM stood still for memory: for a free {frame}, or for a"
            " page on a disk. Of all VMs together.",
        ),
        Measure.KILLED: translate(
            "compare",
            "A guest that had nothing left to give, neither cache nor room on its swap disk, killed a program"
            " to go on.",
        ),
        Measure.SHORT: translate(
            "compare",
            "Time in which so few {frames} were free that the {hypervisor} took them by force (hard), or"
            " stopped VMs too (low).",
        ),
        Measure.THROUGHPUT: translate(
            "compare",
            "How many touches of memory all programs together got done a second: what the VMs are there for.",
        ),
    }[measure]
    return text.format(
        hypervisor=term(vocabulary, "hypervisor"),
        frame=term(vocabulary, "host frame"),
        frames=term(vocabulary, "host frame", 2),
    )


def difference_text(line: Line, number: int) -> str:
    """How a variant differs from the first: "+4,924", "−613", or "=" for not at all."""
    difference = line.values[number] - line.values[0]
    text = by_locale(value_text(abs(difference)))
    if text == "0":
        return "="
    return f"+{text}" if difference > 0 else f"−{text}"
