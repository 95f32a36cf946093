"""A virtio-balloon driver and its device as the window shows them."""

from core.guest.virtio_driver import VirtioDriver
from core.hypervisor.virtio import VirtioDevice
from core.source import DriverState, DriverView, VirtioView
from core.specs import DriverKind


def driver_view(driver: VirtioDriver, device: VirtioDevice) -> DriverView:
    """What the driver does; its counters are joined by those of the device."""
    return DriverView(
        kind=DriverKind.VIRTIO,
        state=_state(driver),
        balloon_pages=driver.size_pages,
        target_pages=driver.target_pages,
        rate_no_sleep_alloc=0,
        rate_sleep_alloc=0,
        rate_free=0,
        refused_pages=0,
        counters=tuple(sorted((driver.counters | device.counters).items())),
        virtio=VirtioView(
            num_pages=device.num_pages(),
            actual=device.actual,
            is_driven=device.is_driven,
            stats=device.stats,
            last_update_ns=device.stats_ns,
            stats_are_fresh=device.fresh_stats() is not None,
        ),
    )


def _state(driver: VirtioDriver) -> DriverState:
    if not driver.is_loaded:
        return DriverState.LOADING
    if driver.is_inflating is None:
        return DriverState.IDLE
    return DriverState.INFLATING if driver.is_inflating else DriverState.DEFLATING
