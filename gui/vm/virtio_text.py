"""What a virtio-balloon device says of itself and of its guest, beside the balloon."""

from PySide6.QtCore import QCoreApplication

from core.source import HostView, VirtioView, VmView
from gui.text import capital, count_text, time_text
from gui.vm.vm_text import amount, driver_text

translate = QCoreApplication.translate


def driver_tooltip(vm: VmView, host: HostView, now_ns: int) -> str:
    """What the driver is doing; of a virtio driver also its device's numbers and the guest's report."""
    lines = [capital(driver_text(vm))]
    device = vm.driver.virtio
    if device is not None:
        numbers = translate("vm", "num_pages {wanted} · actual {held} (units of 4 KiB)")
        lines.append(numbers.format(wanted=count_text(device.num_pages), held=count_text(device.actual)))
        lines += _report(device, host, now_ns)
    return "\n".join(lines)


def _report(device: VirtioView, host: HostView, now_ns: int) -> list[str]:
    stats = device.stats
    if stats is None or device.last_update_ns is None:
        return [translate("vm", "The guest has reported no statistics")]
    age = time_text(now_ns - device.last_update_ns)
    text = translate("vm", "The guest reported {age} ago:")
    if not device.stats_are_fresh:
        text = translate("vm", "The guest last reported {age} ago, too long to go by:")

    def size(size_bytes: int) -> str:
        return amount(size_bytes // host.page_size, host)

    return [
        text.format(age=age),
        translate("vm", "free {free} · cache {cache} · available {available} · total {total}").format(
            free=size(stats.free_bytes),
            cache=size(stats.cache_bytes),
            available=size(stats.available_bytes),
            total=size(stats.total_bytes),
        ),
        translate("vm", "swapped in {read}, out {written} · faults {major} major, {minor} minor").format(
            read=size(stats.swap_in_bytes),
            written=size(stats.swap_out_bytes),
            major=count_text(stats.major_faults),
            minor=count_text(stats.minor_faults),
        ),
    ]
