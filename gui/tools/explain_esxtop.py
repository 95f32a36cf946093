"""What esxtop's memory screen means, value by value."""

from collections.abc import Mapping
from typing import Final

from gui.tools.explanation import Explanation
from gui.translation import QT_TRANSLATE_NOOP

_MB: Final = QT_TRANSLATE_NOOP("Readouts", "MB of 2²⁰ bytes")
_MB_PER_S: Final = QT_TRANSLATE_NOOP("Readouts", "MB a second, over the last 5 s")
_PERCENT: Final = QT_TRANSLATE_NOOP("Readouts", "percent of MEMSZ")
_ONLY_HISTORY: Final = QT_TRANSLATE_NOOP(
    "Readouts",
    "Above 0 it tells of the past, not of trouble now: what was swapped out stays there until the guest"
    " touches it. Reading (SWR/s) is what hurts, and a target of 0 says that no more is wanted.",
)
_ESTIMATE: Final = QT_TRANSLATE_NOOP(
    "Readouts",
    "An estimate from 100 pages, off by several points, and no measure of need: idle memory may be a cache"
    " that is worth much, and active is neither granted nor consumed.",
)
_AVERAGES: Final = QT_TRANSLATE_NOOP(
    "Readouts", "An average of the hypervisor's sampling, of what is backed; the estimate is the largest one."
)
_NOT_COUNTED: Final = QT_TRANSLATE_NOOP("Readouts", "Nobody counts it, and so no number is made up.")

ESXTOP: Final[Mapping[str, Explanation]] = {
    # --- the head ---
    "esxtop.up": Explanation(
        "",
        QT_TRANSLATE_NOOP("Readouts", "How long the host has been up."),
        QT_TRANSLATE_NOOP("Readouts", "Simulated time since the run began."),
    ),
    "esxtop.VMs": Explanation(
        "",
        QT_TRANSLATE_NOOP("Readouts", "VMs that are powered on."),
        QT_TRANSLATE_NOOP(
            "Readouts",
            "All VMs of the run. Worlds and virtual processors, which esxtop counts too, it has none.",
        ),
    ),
    "esxtop.overcommit": Explanation(
        QT_TRANSLATE_NOOP("Readouts", "ratio: 0.50 is half as much again as there is"),
        QT_TRANSLATE_NOOP(
            "Readouts", "How much more the VMs may ask for than the host has, over the last 1, 5 and 15 min."
        ),
        QT_TRANSLATE_NOOP(
            "Readouts",
            "Configured sizes (or limits) and overhead / host frames - 1, never below 0; a mean over the"
            " minutes, or over the whole run while it is shorter.",
        ),
        QT_TRANSLATE_NOOP(
            "Readouts", "Overcommitted is not short: nothing is reclaimed while enough frames are free."
        ),
    ),
    "esxtop.PMEM-total": Explanation(
        _MB,
        QT_TRANSLATE_NOOP("Readouts", "The memory in the server."),
        QT_TRANSLATE_NOOP("Readouts", "All host frames."),
    ),
    "esxtop.PMEM-vmk": Explanation(
        _MB,
        QT_TRANSLATE_NOOP("Readouts", "What the hypervisor's kernel takes for itself."),
        QT_TRANSLATE_NOOP(
            "Readouts",
            "Always 0: the host of this model is only what VMs can have; what running one takes is OVHD.",
        ),
    ),
    "esxtop.PMEM-other": Explanation(
        _MB,
        QT_TRANSLATE_NOOP("Readouts", "Memory in use, but for the kernel's own."),
        QT_TRANSLATE_NOOP(
            "Readouts", "Host frames that are not free: backed pages, overhead, compression caches."
        ),
    ),
    "esxtop.PMEM-free": Explanation(
        _MB,
        QT_TRANSLATE_NOOP("Readouts", "Memory that nobody has. The host's state follows from it."),
        QT_TRANSLATE_NOOP("Readouts", "Free host frames."),
        QT_TRANSLATE_NOOP(
            "Readouts",
            "Little free memory is no alarm: what VMs no longer need stays theirs until somebody else asks"
            " for it.",
        ),
    ),
    "esxtop.VMKMEM-managed": Explanation(
        _MB,
        QT_TRANSLATE_NOOP("Readouts", "The memory that the kernel hands out."),
        QT_TRANSLATE_NOOP("Readouts", "All host frames."),
    ),
    "esxtop.VMKMEM-minfree": Explanation(
        _MB,
        QT_TRANSLATE_NOOP("Readouts", "What the kernel would like to keep free."),
        QT_TRANSLATE_NOOP(
            "Readouts", "The mark of state high: targets are set so that as much becomes free."
        ),
        QT_TRANSLATE_NOOP(
            "Readouts",
            "No wall: fast demand runs right through it, and the states that reclaim begin only below it.",
        ),
    ),
    "esxtop.VMKMEM-rsvd": Explanation(
        _MB,
        QT_TRANSLATE_NOOP("Readouts", "What is promised: reservations and overhead."),
        QT_TRANSLATE_NOOP("Readouts", "The sum over all VMs that are powered on."),
        QT_TRANSLATE_NOOP(
            "Readouts",
            "Promised is not taken: a reservation counts in full before the VM has touched a page of it,"
            " and until then others may have it on loan.",
        ),
    ),
    "esxtop.VMKMEM-ursvd": Explanation(
        _MB,
        QT_TRANSLATE_NOOP("Readouts", "What can still be promised; a VM that needs more is not powered on."),
        QT_TRANSLATE_NOOP("Readouts", "Managed less reserved."),
        QT_TRANSLATE_NOOP("Readouts", "Unreserved is not free: it speaks of promises, and not of frames."),
    ),
    "esxtop.VMKMEM-state": Explanation(
        "",
        QT_TRANSLATE_NOOP(
            "Readouts",
            "How short of free memory the host is: high, then soft, hard and low (newer: clear before).",
        ),
        QT_TRANSLATE_NOOP(
            "Readouts", "From free frames: down at once, up one step at a time and only once it is calm."
        ),
        QT_TRANSLATE_NOOP(
            "Readouts",
            "States are no sharp thresholds: a fast demand jumps past soft, and then a host swaps although"
            " little was ballooned before.",
        ),
    ),
    "esxtop.PSHARE-shared": Explanation(
        _MB,
        QT_TRANSLATE_NOOP("Readouts", "Guest memory whose contents are kept only once, with others'."),
        QT_TRANSLATE_NOOP("Readouts", "Guest pages whose frame others have too."),
        QT_TRANSLATE_NOOP("Readouts", "It is not what is saved: the common copy still takes its frames."),
    ),
    "esxtop.PSHARE-common": Explanation(
        _MB,
        QT_TRANSLATE_NOOP("Readouts", "The memory in which those common copies are."),
        QT_TRANSLATE_NOOP("Readouts", "Host frames that several guest pages share."),
    ),
    "esxtop.PSHARE-saving": Explanation(
        _MB,
        QT_TRANSLATE_NOOP("Readouts", "What sharing saves: shared less common."),
        QT_TRANSLATE_NOOP("Readouts", "Sharing guest pages less the frames that they share."),
        QT_TRANSLATE_NOOP(
            "Readouts",
            "Next to nothing on an idle modern host is no fault: large pages are shared only when pressure"
            " breaks them up, and scanning takes an hour.",
        ),
    ),
    "esxtop.SWAP-curr": Explanation(
        _MB,
        QT_TRANSLATE_NOOP("Readouts", "Guest memory in the hypervisor's swap files."),
        QT_TRANSLATE_NOOP(
            "Readouts", "Host-swapped pages of all VMs. What guests page out themselves is not in it."
        ),
        _ONLY_HISTORY,
    ),
    "esxtop.SWAP-target": Explanation(
        _MB,
        QT_TRANSLATE_NOOP(
            "Readouts", "How much the hypervisor wants to have there (older versions: target)."
        ),
        QT_TRANSLATE_NOOP("Readouts", "The sum of the VMs' swap targets."),
    ),
    "esxtop.SWAP-in": Explanation(
        _MB_PER_S,
        QT_TRANSLATE_NOOP("Readouts", "How fast the hypervisor reads swapped memory back."),
        QT_TRANSLATE_NOOP("Readouts", "Pages read from host swap for all VMs."),
        QT_TRANSLATE_NOOP("Readouts", "The number to watch: for every page read back a guest stood still."),
    ),
    "esxtop.SWAP-out": Explanation(
        _MB_PER_S,
        QT_TRANSLATE_NOOP("Readouts", "How fast the hypervisor writes guest memory out."),
        QT_TRANSLATE_NOOP("Readouts", "Pages written to host swap for all VMs."),
    ),
    "esxtop.ZIP-zipped": Explanation(
        _MB,
        QT_TRANSLATE_NOOP("Readouts", "Guest memory kept compressed instead of being swapped."),
        QT_TRANSLATE_NOOP("Readouts", "Pages in the compression caches of all VMs, at their full size."),
    ),
    "esxtop.ZIP-saved": Explanation(
        _MB,
        QT_TRANSLATE_NOOP("Readouts", "What compression saves."),
        QT_TRANSLATE_NOOP("Readouts", "Compressed pages less the frames that the caches take."),
    ),
    "esxtop.MEMCTL-curr": Explanation(
        _MB,
        QT_TRANSLATE_NOOP("Readouts", "What all balloons hold."),
        QT_TRANSLATE_NOOP("Readouts", "The sum of MCTLSZ."),
    ),
    "esxtop.MEMCTL-target": Explanation(
        _MB,
        QT_TRANSLATE_NOOP("Readouts", "What all balloons are to hold."),
        QT_TRANSLATE_NOOP("Readouts", "The sum of MCTLTGT."),
    ),
    "esxtop.MEMCTL-max": Explanation(
        _MB,
        QT_TRANSLATE_NOOP("Readouts", "What all balloons could hold."),
        QT_TRANSLATE_NOOP("Readouts", "The sum of MCTLMAX."),
        QT_TRANSLATE_NOOP("Readouts", "A VM without a working driver counts here, and yet gives nothing."),
    ),
    # --- a VM's row ---
    "esxtop.NAME": Explanation(
        "",
        QT_TRANSLATE_NOOP("Readouts", "The VM. esxtop cuts a name after 16 signs (L asks for more)."),
        QT_TRANSLATE_NOOP("Readouts", "The name with which it was powered on."),
    ),
    "esxtop.MEMSZ": Explanation(
        _MB,
        QT_TRANSLATE_NOOP("Readouts", "The configured size: what the guest was told that it has."),
        QT_TRANSLATE_NOOP(
            "Readouts", "All its guest pages: granted, ballooned, compressed, swapped, and never touched."
        ),
        QT_TRANSLATE_NOOP("Readouts", "It is not what the VM takes of the host; that is GRANT and less."),
    ),
    "esxtop.GRANT": Explanation(
        _MB,
        QT_TRANSLATE_NOOP("Readouts", "Guest memory that has host memory behind it."),
        QT_TRANSLATE_NOOP("Readouts", "Its backed guest pages, those with shared frames among them."),
        QT_TRANSLATE_NOOP(
            "Readouts",
            "Granted is not used: a page that the guest has freed stays granted, since the hypervisor"
            " cannot see that. Nor is it consumed: shared frames count for each VM.",
        ),
    ),
    "esxtop.SZTGT": Explanation(
        _MB,
        QT_TRANSLATE_NOOP(
            "Readouts", "How much host memory the kernel wants the VM to have, overhead included."
        ),
        QT_TRANSLATE_NOOP("Readouts", "Its part when the host was last divided, and its overhead."),
    ),
    "esxtop.TCHD": Explanation(
        _MB,
        QT_TRANSLATE_NOOP("Readouts", "The estimated working set: memory that was touched lately."),
        QT_TRANSLATE_NOOP(
            "Readouts", "The hypervisor's estimate from sampling, not the truth, which only we can see."
        ),
        _ESTIMATE,
    ),
    "esxtop.%ACTV": Explanation(
        _PERCENT,
        QT_TRANSLATE_NOOP("Readouts", "The estimated working set as a part of the configured size."),
        QT_TRANSLATE_NOOP(
            "Readouts", "The hypervisor's estimate: the largest of the three averages beside it."
        ),
        _ESTIMATE,
    ),
    "esxtop.%ACTVS": Explanation(
        _PERCENT,
        QT_TRANSLATE_NOOP("Readouts", "The slow average of active memory: it forgets last."),
        _AVERAGES,
    ),
    "esxtop.%ACTVF": Explanation(
        _PERCENT,
        QT_TRANSLATE_NOOP(
            "Readouts", "The fast average of active memory: it follows within a period or two."
        ),
        _AVERAGES,
    ),
    "esxtop.%ACTVN": Explanation(
        _PERCENT,
        QT_TRANSLATE_NOOP("Readouts", "The next fast average, with the unfinished period in it."),
        _AVERAGES,
    ),
    "esxtop.MCTL?": Explanation(
        "",
        QT_TRANSLATE_NOOP("Readouts", "Whether a balloon driver is at work in the guest."),
        QT_TRANSLATE_NOOP(
            "Readouts", "Y once the driver has loaded, N without one and while the guest boots."
        ),
        QT_TRANSLATE_NOOP(
            "Readouts",
            "Y does not mean that it balloons. N means: this VM can only be compressed or swapped.",
        ),
    ),
    "esxtop.MCTLSZ": Explanation(
        _MB,
        QT_TRANSLATE_NOOP("Readouts", "What the balloon holds now."),
        QT_TRANSLATE_NOOP("Readouts", "Guest pages pinned by the driver."),
        QT_TRANSLATE_NOOP(
            "Readouts",
            "Above 0 says that the host was short, or the VM is at its own limit; not that the guest"
            " suffers. What it held is gone: deflating gives back pages, not contents.",
        ),
    ),
    "esxtop.MCTLTGT": Explanation(
        _MB,
        QT_TRANSLATE_NOOP("Readouts", "What the balloon is to hold."),
        QT_TRANSLATE_NOOP("Readouts", "The VM's target; the driver asks for it once a second."),
        QT_TRANSLATE_NOOP(
            "Readouts",
            "It is a wish: above MCTLSZ the balloon inflates, below it deflates, and both take time.",
        ),
    ),
    "esxtop.MCTLMAX": Explanation(
        _MB,
        QT_TRANSLATE_NOOP(
            "Readouts", "The most that the balloon may hold: 65 % of MEMSZ unless set otherwise."
        ),
        QT_TRANSLATE_NOOP("Readouts", "The VM's balloon limit; a reservation is never taken from either."),
        QT_TRANSLATE_NOOP("Readouts", "What is wanted beyond it is compressed or swapped."),
    ),
    "esxtop.SWCUR": Explanation(
        _MB,
        QT_TRANSLATE_NOOP("Readouts", "Memory of the VM in the hypervisor's swap file."),
        QT_TRANSLATE_NOOP("Readouts", "Its host-swapped pages; the guest's own swap disk is another thing."),
        _ONLY_HISTORY,
    ),
    "esxtop.SWTGT": Explanation(
        _MB,
        QT_TRANSLATE_NOOP("Readouts", "How much the hypervisor wants to have there."),
        QT_TRANSLATE_NOOP(
            "Readouts", "The VM's swap target: what its balloon was not able or not allowed to give."
        ),
    ),
    "esxtop.SWR/s": Explanation(
        _MB_PER_S,
        QT_TRANSLATE_NOOP("Readouts", "How fast the hypervisor reads this VM's memory back."),
        QT_TRANSLATE_NOOP("Readouts", "Pages of it read from host swap."),
        QT_TRANSLATE_NOOP("Readouts", "The number to watch: for every page read back the guest stood still."),
    ),
    "esxtop.SWW/s": Explanation(
        _MB_PER_S,
        QT_TRANSLATE_NOOP("Readouts", "How fast the hypervisor writes this VM's memory out."),
        QT_TRANSLATE_NOOP(
            "Readouts", "Pages of it written to host swap: random ones, for it cannot know better."
        ),
    ),
    "esxtop.CACHESZ": Explanation(
        _MB,
        QT_TRANSLATE_NOOP("Readouts", "The size of the VM's compression cache."),
        QT_TRANSLATE_NOOP("Readouts", "Host frames that the cache takes now; it is charged to the VM."),
    ),
    "esxtop.CACHUSD": Explanation(
        _MB,
        QT_TRANSLATE_NOOP("Readouts", "How much of that cache is filled."),
        _NOT_COUNTED,
    ),
    "esxtop.ZIP/s": Explanation(
        _MB_PER_S,
        QT_TRANSLATE_NOOP("Readouts", "How fast memory of the VM is compressed."),
        QT_TRANSLATE_NOOP("Readouts", "Pages that went into its cache."),
    ),
    "esxtop.UNZIP/s": Explanation(
        _MB_PER_S,
        QT_TRANSLATE_NOOP("Readouts", "How fast it is decompressed again."),
        QT_TRANSLATE_NOOP(
            "Readouts", "Pages that were touched in its cache; a hundred times cheaper than SWR/s."
        ),
    ),
    "esxtop.SHRD": Explanation(
        _MB,
        QT_TRANSLATE_NOOP("Readouts", "Memory of the VM whose contents are kept only once."),
        QT_TRANSLATE_NOOP("Readouts", "Its guest pages whose frame others have too, of this VM or another."),
    ),
    "esxtop.SHRDSVD": Explanation(
        _MB,
        QT_TRANSLATE_NOOP("Readouts", "What sharing saves on this VM."),
        QT_TRANSLATE_NOOP(
            "Readouts",
            "A frame that n pages share costs each of them 1/n of it; over all VMs this is PSHARE saving.",
        ),
        QT_TRANSLATE_NOOP("Readouts", "Less than SHRD: somebody has to pay for the common copy."),
    ),
    "esxtop.ZERO": Explanation(
        _MB,
        QT_TRANSLATE_NOOP("Readouts", "Memory of the VM that holds nothing but zeroes."),
        _NOT_COUNTED,
    ),
    "esxtop.COWH": Explanation(
        _MB,
        QT_TRANSLATE_NOOP(
            "Readouts", "Pages that were scanned and wait, as a hint, for another with the same contents."
        ),
        _NOT_COUNTED,
    ),
    "esxtop.OVHD": Explanation(
        _MB,
        QT_TRANSLATE_NOOP("Readouts", "Host memory that running the VM takes now, beyond the guest's own."),
        QT_TRANSLATE_NOOP("Readouts", "Its overhead frames."),
    ),
    "esxtop.OVHDMAX": Explanation(
        _MB,
        QT_TRANSLATE_NOOP("Readouts", "The most of it that is set aside."),
        QT_TRANSLATE_NOOP("Readouts", "As much as OVHD: in this model overhead neither grows nor shrinks."),
    ),
}
