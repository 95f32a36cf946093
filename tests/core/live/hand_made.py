"""Facts of a host and its guests, made by hand."""

import numpy as np

from core.codes import Backing, Use, code
from core.events import Cause
from core.guest_stats import GuestStats
from core.live.facts import GuestFacts, HostFacts
from core.live.recording import Recording, Seen
from core.live.views import counts_of, host_view, vm_view
from core.specs import Policy
from core.units import MIB

BACKED, ABSENT = code(Use.UNKNOWN, Backing.BACKED), code(Use.UNKNOWN, Backing.ABSENT)
HOST = HostFacts(total_bytes=1024 * MIB, available_bytes=512 * MIB)


def stats(**changes):
    facts = {
        "swap_in_bytes": 0,
        "swap_out_bytes": 0,
        "major_faults": 0,
        "minor_faults": 0,
        "free_bytes": 100 * MIB,
        "total_bytes": 240 * MIB,
        "available_bytes": 150 * MIB,
        "cache_bytes": 20 * MIB,
        "oom_kills": 0,
    }
    return GuestStats(**facts | changes)


def guest(**changes):
    facts = {
        "name": "demo",
        "address": "/run/demo.sock",
        "configured_bytes": 256 * MIB,
        "size_bytes": 256 * MIB,
        "target_bytes": None,
        "is_running": True,
        "has_balloon": True,
        "has_driver": True,
        "is_reacting": True,
        "deflate_on_oom": True,
        "free_page_reporting": False,
        "stats": stats(),
        "stats_age_ns": 0,
    }
    facts |= changes
    return GuestFacts(**({"size_then_bytes": facts["size_bytes"]} | facts))


def host(**changes):
    return host_view(HostFacts(total_bytes=1024 * MIB, available_bytes=512 * MIB), Policy.NONE, None)


def codes(backed_pages, pages=65536):
    made = np.full(pages, ABSENT, dtype=np.uint8)
    made[:backed_pages] = BACKED
    return made


def seen(backed_pages, number=0, at_ns=0, **changes):
    pages = codes(backed_pages)
    view = vm_view(number, guest(**changes), counts_of(pages), Cause.NONE, at_ns, knows_backing=True)
    return Seen(view, pages)


def recording(*backed, budget_bytes=64 * MIB):
    """One guest; each number is how many pages it had, 0.2 s apart."""
    made = Recording("Real guests", host(), budget_bytes)
    for place, pages in enumerate(backed, 1):
        at_ns = place * 200_000_000
        made.add(at_ns, host(), [seen(pages, at_ns=at_ns)])
    return made
