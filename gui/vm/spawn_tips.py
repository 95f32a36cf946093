"""What the fields of a new VM mean, for whoever points at them or hears them."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def name_tip() -> str:
    """The name of a VM."""
    return translate("SpawnDialog", "What the VM is called on its card and in every sentence about it")


def size_tip() -> str:
    """The configured size."""
    return translate(
        "SpawnDialog",
        "The memory that the guest is told it has; the host backs a page only once the guest touches it",
    )


def reservation_tip() -> str:
    """The reservation."""
    return translate(
        "SpawnDialog",
        "What it is guaranteed to keep: the balloon stops above it, and the host must have it to spare now",
    )


def limit_tip() -> str:
    """The limit."""
    return translate(
        "SpawnDialog",
        "The most host frames it may have; a guest that was told of more pays with its balloon or with swap",
    )


def shares_tip() -> str:
    """The shares."""
    return translate(
        "SpawnDialog",
        "Its weight against the other VMs, when frames are short; idle pages count against it",
    )


def swap_tip() -> str:
    """The guest's own swap disk."""
    return translate(
        "SpawnDialog",
        "Where the guest puts pages it chose itself when its balloon squeezes it; with none it must kill",
    )


def driver_tip() -> str:
    """The balloon driver."""
    return translate(
        "SpawnDialog",
        "The host's agent in the guest; without one pages are taken by force, whichever they are",
    )


def loads_after_tip() -> str:
    """How late the driver loads."""
    return translate(
        "SpawnDialog",
        "Seconds of boot before the driver is there: until then nobody can ask the guest for memory",
    )
