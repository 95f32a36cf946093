"""What a guest says of itself over the statistics queue of its virtio-balloon device."""

import msgspec


class GuestStats(msgspec.Struct, frozen=True, kw_only=True):
    """One report, by the tags of the virtio specification (5.5.6.3, `VIRTIO_BALLOON_S_*`).

    Sizes are bytes; swap traffic, faults and kills are counted since the guest booted. They are hints: the
    hypervisor has no way to check them.
    """

    swap_in_bytes: int
    """tag 0"""
    swap_out_bytes: int
    """tag 1"""
    major_faults: int
    """tag 2: those that had to wait for a disk"""
    minor_faults: int
    """tag 3"""
    free_bytes: int
    """tag 4: used for nothing at all"""
    total_bytes: int
    """tag 5: the guest's MemTotal, without what the balloon holds unless DEFLATE_ON_OOM was agreed"""
    available_bytes: int
    """tag 6: what programs could get without swapping: what is free, and the cache"""
    cache_bytes: int
    """tag 7: what could be dropped and read from its file again"""
    oom_kills: int
    """tag 10, Linux 6.12 and later"""
