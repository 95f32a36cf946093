"""What a VM's row on esxtop's memory screen means, value by value."""

from collections.abc import Mapping
from typing import Final

from gui.tools.explain_esxtop_head import MB, MB_PER_S, ONLY_HISTORY
from gui.tools.explanation import Explanation
from gui.translation import QT_TRANSLATE_NOOP

_PERCENT: Final = QT_TRANSLATE_NOOP("Readouts", "percent of MEMSZ")
_ESTIMATE: Final = QT_TRANSLATE_NOOP(
    "Readouts",
    "An estimate from 100 pages, off by several points, and no measure of need: idle memory may be a cache"
    " that is worth much, and active is neither granted nor consumed.",
)
_AVERAGES: Final = QT_TRANSLATE_NOOP(
    "Readouts", "An average of the hypervisor's sampling, of what is backed; the estimate is the largest one."
)
_NOT_COUNTED: Final = QT_TRANSLATE_NOOP("Readouts", "Nobody counts it, and so no number is made up.")

ESXTOP_ROW: Final[Mapping[str, Explanation]] = {
    "esxtop.NAME": Explanation(
        "",
        QT_TRANSLATE_NOOP("Readouts", "The VM. esxtop cuts a name after 16 signs (L asks for more)."),
        QT_TRANSLATE_NOOP("Readouts", "The name with which it was powered on."),
    ),
    "esxtop.MEMSZ": Explanation(
        MB,
        QT_TRANSLATE_NOOP("Readouts", "The configured size: what the guest was told that it has."),
        QT_TRANSLATE_NOOP(
            "Readouts", "All its guest pages: granted, ballooned, compressed, swapped, and never touched."
        ),
        QT_TRANSLATE_NOOP("Readouts", "It is not what the VM takes of the host; that is GRANT and less."),
    ),
    "esxtop.GRANT": Explanation(
        MB,
        QT_TRANSLATE_NOOP("Readouts", "Guest memory that has host memory behind it."),
        QT_TRANSLATE_NOOP("Readouts", "Its backed guest pages, those with shared frames among them."),
        QT_TRANSLATE_NOOP(
            "Readouts",
            "Granted is not used: a page that the guest has freed stays granted, since the hypervisor"
            " cannot see that. Nor is it consumed: shared frames count for each VM.",
        ),
    ),
    "esxtop.SZTGT": Explanation(
        MB,
        QT_TRANSLATE_NOOP(
            "Readouts", "How much host memory the kernel wants the VM to have, overhead included."
        ),
        QT_TRANSLATE_NOOP("Readouts", "Its part when the host was last divided, and its overhead."),
    ),
    "esxtop.TCHD": Explanation(
        MB,
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
        MB,
        QT_TRANSLATE_NOOP("Readouts", "What the balloon holds now."),
        QT_TRANSLATE_NOOP("Readouts", "Guest pages pinned by the driver."),
        QT_TRANSLATE_NOOP(
            "Readouts",
            "Above 0 says that the host was short, or the VM is at its own limit; not that the guest"
            " suffers. What it held is gone: deflating gives back pages, not contents.",
        ),
    ),
    "esxtop.MCTLTGT": Explanation(
        MB,
        QT_TRANSLATE_NOOP("Readouts", "What the balloon is to hold."),
        QT_TRANSLATE_NOOP("Readouts", "The VM's target; the driver asks for it once a second."),
        QT_TRANSLATE_NOOP(
            "Readouts",
            "It is a wish: above MCTLSZ the balloon inflates, below it deflates, and both take time.",
        ),
    ),
    "esxtop.MCTLMAX": Explanation(
        MB,
        QT_TRANSLATE_NOOP(
            "Readouts", "The most that the balloon may hold: 65 % of MEMSZ unless set otherwise."
        ),
        QT_TRANSLATE_NOOP("Readouts", "The VM's balloon limit; a reservation is never taken from either."),
        QT_TRANSLATE_NOOP("Readouts", "What is wanted beyond it is compressed or swapped."),
    ),
    "esxtop.SWCUR": Explanation(
        MB,
        QT_TRANSLATE_NOOP("Readouts", "Memory of the VM in the hypervisor's swap file."),
        QT_TRANSLATE_NOOP("Readouts", "Its host-swapped pages; the guest's own swap disk is another thing."),
        ONLY_HISTORY,
    ),
    "esxtop.SWTGT": Explanation(
        MB,
        QT_TRANSLATE_NOOP("Readouts", "How much the hypervisor wants to have there."),
        QT_TRANSLATE_NOOP(
            "Readouts", "The VM's swap target: what its balloon was not able or not allowed to give."
        ),
    ),
    "esxtop.SWR/s": Explanation(
        MB_PER_S,
        QT_TRANSLATE_NOOP("Readouts", "How fast the hypervisor reads this VM's memory back."),
        QT_TRANSLATE_NOOP("Readouts", "Pages of it read from host swap."),
        QT_TRANSLATE_NOOP("Readouts", "The number to watch: for every page read back the guest stood still."),
    ),
    "esxtop.SWW/s": Explanation(
        MB_PER_S,
        QT_TRANSLATE_NOOP("Readouts", "How fast the hypervisor writes this VM's memory out."),
        QT_TRANSLATE_NOOP(
            "Readouts", "Pages of it written to host swap: random ones, for it cannot know better."
        ),
    ),
    "esxtop.CACHESZ": Explanation(
        MB,
        QT_TRANSLATE_NOOP("Readouts", "The size of the VM's compression cache."),
        QT_TRANSLATE_NOOP("Readouts", "Host frames that the cache takes now; it is charged to the VM."),
    ),
    "esxtop.CACHUSD": Explanation(
        MB,
        QT_TRANSLATE_NOOP("Readouts", "How much of that cache is filled."),
        _NOT_COUNTED,
    ),
    "esxtop.ZIP/s": Explanation(
        MB_PER_S,
        QT_TRANSLATE_NOOP("Readouts", "How fast memory of the VM is compressed."),
        QT_TRANSLATE_NOOP("Readouts", "Pages that went into its cache."),
    ),
    "esxtop.UNZIP/s": Explanation(
        MB_PER_S,
        QT_TRANSLATE_NOOP("Readouts", "How fast it is decompressed again."),
        QT_TRANSLATE_NOOP(
            "Readouts", "Pages that were touched in its cache; a hundred times cheaper than SWR/s."
        ),
    ),
    "esxtop.SHRD": Explanation(
        MB,
        QT_TRANSLATE_NOOP("Readouts", "Memory of the VM whose contents are kept only once."),
        QT_TRANSLATE_NOOP("Readouts", "Its guest pages whose frame others have too, of this VM or another."),
    ),
    "esxtop.SHRDSVD": Explanation(
        MB,
        QT_TRANSLATE_NOOP("Readouts", "What sharing saves on this VM."),
        QT_TRANSLATE_NOOP(
            "Readouts",
            "A frame that n pages share costs each of them 1/n of it; over all VMs this is PSHARE saving.",
        ),
        QT_TRANSLATE_NOOP("Readouts", "Less than SHRD: somebody has to pay for the common copy."),
    ),
    "esxtop.ZERO": Explanation(
        MB,
        QT_TRANSLATE_NOOP("Readouts", "Memory of the VM that holds nothing but zeroes."),
        _NOT_COUNTED,
    ),
    "esxtop.COWH": Explanation(
        MB,
        QT_TRANSLATE_NOOP(
            "Readouts", "Pages that were scanned and wait, as a hint, for another with the same contents."
        ),
        _NOT_COUNTED,
    ),
    "esxtop.OVHD": Explanation(
        MB,
        QT_TRANSLATE_NOOP("Readouts", "Host memory that running the VM takes now, beyond the guest's own."),
        QT_TRANSLATE_NOOP("Readouts", "Its overhead frames."),
    ),
    "esxtop.OVHDMAX": Explanation(
        MB,
        QT_TRANSLATE_NOOP("Readouts", "The most of it that is set aside."),
        QT_TRANSLATE_NOOP("Readouts", "As much as OVHD: in this model overhead neither grows nor shrinks."),
    ),
}
