"""Numbers as the person's locale writes them, and understood as it writes them."""

import re
from typing import Final

from PySide6.QtCore import QDateTime, QLocale

_ENGLISH: Final = re.compile(
    r"(?<![\w.,])\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\w|\.\d)|(?<![\w.,])\d+\.\d+(?!\w|\.\d)"
)
"""a number with signs in it that another locale has otherwise, as the core writes it"""


def decimal_text(value: float, decimals: int) -> str:
    """A number with so many decimals: "1,024.5"."""
    return QLocale().toString(round(float(value), decimals), "f", decimals)


def short_text(value: float, digits: int) -> str:
    """A number with no more digits than it needs, and so many at most: "0.25", "20"."""
    return by_locale(f"{value:,.{digits}g}")


def moment_text(since_epoch_s: float) -> str:
    """A day and a time of it, in short."""
    moment = QDateTime.fromSecsSinceEpoch(int(since_epoch_s))
    return QLocale().toString(moment, QLocale.FormatType.ShortFormat)


def by_locale(text: str) -> str:
    """A text in which numbers stand as English writes them, with the signs of the person's locale."""
    locale = QLocale()
    if (locale.decimalPoint(), locale.groupSeparator()) == (".", ","):
        return text
    return _ENGLISH.sub(lambda found: _in(locale, found[0]), text)


def _in(locale: QLocale, number: str) -> str:
    decimals = len(number.partition(".")[2])
    if "," not in number:  # such as a version or a bare number of many digits: nothing is put between them
        return number.replace(".", locale.decimalPoint())
    return locale.toString(float(number.replace(",", "")), "f", decimals)


def plain_number(text: str) -> str:
    """What a person wrote, with its numbers as programs read them: "1.024,5 MiB" is "1024.5 MiB".

    A decimal point is understood everywhere, unless three digits follow it where it parts thousands.
    """
    locale = QLocale()
    point, group = locale.decimalPoint(), locale.groupSeparator()
    sign = r"\s" if group.isspace() else re.escape(group)
    digits = r"\d{3}(?!\d)" if group == "." else r"\d"
    return re.sub(rf"(?<=\d){sign}(?={digits})", "", text).replace(point, ".")
