"""What is said of a value: what it is, where this model has it from, and how it is often misread."""

from typing import NamedTuple


class Explanation(NamedTuple):
    """English texts of the context "Readouts"; they are translated when shown.

    Attributes:
        unit: what the number counts, "" where it is no number.
        what: what the tool means by it.
        here: where this model has it from.
        trap: the classic misreading; "" where there is none.
    """

    unit: str
    what: str
    here: str
    trap: str = ""
