"""Numbers of pages in the units that the tools print, exactly, rounded as they round."""

from typing import Final

from core.units import KIB, MIB

MISSING: Final = "N/A"
"""what this model does not have, and so does not make up"""


def mib_text(pages: float, page_size: int) -> str:
    """MiB with two decimals, as esxtop's tables and Proxmox print them."""
    return f"{pages * page_size / MIB:.2f}"


def whole_mib_text(pages: int, page_size: int) -> str:
    """Whole MiB, rounded down, as esxtop's head lines and `free -m` print them."""
    return str(pages * page_size // MIB)


def working(pages: int, page_size: int) -> str:
    """How such a number came about: "28 × 1 MiB"."""
    return f"{pages} × {unit_text(page_size)}"


def unit_text(page_size: int) -> str:
    """The size of a page: "64 KiB", "1 MiB"."""
    return f"{page_size // KIB} KiB" if page_size % MIB else f"{page_size // MIB} MiB"
