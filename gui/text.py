"""Words and numbers on the screen: terms in the words chosen, sizes, times, counts, lists of pages."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from core.units import GIB, KIB, MIB, NS_PER_MS, NS_PER_S
from gui.display import Vocabulary
from gui.numbers import by_locale, decimal_text
from gui.terms import COURSE, GLOSSES, KVM, PLAIN, VMWARE

translate = QCoreApplication.translate

_FEMININE: Final = frozenset({"mv", "caché", "cachés", "ppn", "mpn", "cuotas"})
"""nouns of the Spanish catalogue that do not look it"""
_UNITS: Final = ((GIB, "GiB"), (MIB, "MiB"), (KIB, "KiB"))
_TIMES: Final = ((NS_PER_S, "s"), (NS_PER_MS, "ms"), (1_000, "µs"))
_OTHERWISE: Final = {
    Vocabulary.PLAIN: PLAIN,
    Vocabulary.COURSE: COURSE,
    Vocabulary.VMWARE: VMWARE,
    Vocabulary.KVM: KVM,
}


class Noun(str):
    """A term, or a number of things, that languages with genders can put words before.

    In a translation `{frame:un|una}` is "un marco" or "una página", as it is called there.
    """

    __slots__ = ()

    def __format__(self, forms: str) -> str:
        """The noun, behind that of the two forms which fits it."""
        if "|" not in forms:
            return super().__format__(forms)
        return f"{forms.split('|')[self._is_feminine]} {self}"

    @property
    def _is_feminine(self) -> bool:
        """By the first word that is no number; those of the catalogue are like this."""
        first = next((word for word in self.lower().split() if word[0].isalpha()), "")
        return first in _FEMININE or first.removesuffix("s").endswith(("a", "ión", "cione"))


def term(vocabulary: Vocabulary, key: str, count: int = 1) -> Noun:
    """What a thing is called in the words chosen; the plural unless `count` is 1.

    Raises:
        KeyError: there is no such key in `gui.terms`.
    """
    forms = _OTHERWISE[vocabulary].get(key, PLAIN[key])
    return Noun(translate("Terms", forms[0] if count == 1 else forms[-1]))


def counted(count: int, vocabulary: Vocabulary, key: str) -> Noun:
    """A count with its term: "3 guest pages"."""
    return Noun(f"{count_text(count)} {term(vocabulary, key, count)}")


def gloss(key: str) -> str:
    """One sentence on what a term means and what others call it, for tool tips and headings."""
    return translate("Terms", GLOSSES[key])


def scenario_text(text: str) -> str:
    """What a scenario says, if it ships; what people wrote is left as it is."""
    return translate("Scenario", text) if text else ""


def experiment_text(text: str) -> str:
    """What an experiment says of itself and of its runs."""
    said = translate("Experiment", text) if text else ""
    return by_locale(text) if said == text else said


def error_text(error: object) -> str:
    """What the core says is wrong, in a sentence."""
    return translate("Error", str(error))


def capital(text: str) -> str:
    """The same with a capital first letter, for the start of a sentence."""
    return text[:1].upper() + text[1:]


def plural(count: int, one: str, many: str) -> str:
    """The count with the form that fits it: "1 program", "2 programs"."""
    return f"{count_text(count)} {one if count == 1 else many}"


def count_text(count: int) -> str:
    """A whole number with thousands apart: "1,024"."""
    return QLocale().toString(int(count))


def percent_text(part: float, whole: float) -> str:
    """A share: "2.9 %"; whole percents from ten on; of nothing it is "0 %"."""
    percent = 100 * part / whole if whole else 0.0
    if percent in (0, 100) or abs(percent) >= 9.95:
        return f"{decimal_text(percent, 0)} %"
    return f"{decimal_text(percent, 1)} %"


def size_text(pages: int, page_size: int, *, as_pages: bool = False) -> str:
    """A number of pages as a size: "28 MiB", "1.5 GiB", "512 KiB"; or "3 pages" if asked."""
    if as_pages:
        return plural(pages, page_word(1), page_word(2))
    value, unit = size_parts(pages, page_size)
    return f"{value} {unit}"


def page_word(count: int) -> str:
    """What one page is called, or so many."""
    return translate("Text", "page") if count == 1 else translate("Text", "pages")


def size_parts(pages: int, page_size: int, of_pages: int | None = None) -> tuple[str, str]:
    """The number and the unit of a size apart; the unit may be chosen to suit a larger size.

    Args:
        pages: the size.
        page_size: bytes of a page.
        of_pages: choose the unit for this size, so that several numbers can be compared.
    """
    size_bytes = pages * page_size
    largest = abs(size_bytes if of_pages is None else of_pages * page_size)
    for unit_bytes, unit in _UNITS:
        if largest >= unit_bytes:
            return _short(size_bytes / unit_bytes), unit
    return (count_text(size_bytes), "B") if size_bytes else ("0", "MiB")


def _short(value: float) -> str:
    """At most one decimal, and none where it would be zero or the number is long."""
    rounded = round(value, 1 if abs(value) < 100 else 0)
    return decimal_text(rounded, 0 if rounded == int(rounded) else 1)


def time_text(time_ns: int) -> str:
    """A moment or a duration of simulated time: "42.0 s", "2 min 05.0 s"."""
    tenths = time_ns // (NS_PER_S // 10)
    minutes, rest = divmod(tenths, 600)
    if not minutes:
        return f"{decimal_text(rest / 10, 1)} s"
    return f"{minutes} min {decimal_text(rest / 10, 1).zfill(4)} s"


def page_list(numbers: Sequence[object], at_most: int = 6) -> str:
    """Pages by number or name, as a person lists them: "17, 18, 40 and 3 more", "2 and 3"."""
    shown = [str(number) for number in numbers[:at_most]]
    rest = len(numbers) - len(shown)
    if rest:
        return translate("Text", "{list} and {count} more").format(
            list=", ".join(shown), count=count_text(rest)
        )
    if len(shown) > 1:
        return translate("Text", "{first} and {last}").format(first=", ".join(shown[:-1]), last=shown[-1])
    return "".join(shown)


def cost_text(cost_ns: int, *, exactly: bool = False) -> str:
    """What something costs in time: "1.5 µs", "7 ms"; all its digits if asked."""
    unit_ns, unit = next((each for each in _TIMES if abs(cost_ns) >= each[0]), _TIMES[-1])
    return f"{_all_digits(cost_ns / unit_ns) if exactly else _short(cost_ns / unit_ns)} {unit}"


def disk_speed_text(bytes_per_s: int) -> str:
    """How fast a disk is, with all digits: "150 MiB/s"."""
    return f"{_all_digits(bytes_per_s / MIB)} MiB/s"


def _all_digits(value: float) -> str:
    return by_locale(f"{value:,.9f}".rstrip("0").rstrip("."))
