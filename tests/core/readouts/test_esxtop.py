"""esxtop's memory screen, every number reckoned by hand: pages are of 64 KiB, so MB = pages / 16."""

import msgspec
import pytest

from core.events import PagesCompressed, PagesDecompressed, VmSpawned
from core.readouts import esxtop
from core.readouts.readout import Readout, Tone, laid_out, text_of
from core.source import DriverState
from core.units import NS_PER_S
from tests.core.builders import pages
from tests.core.readouts.hand_made import HOST, LEDGER, WEB, HandMade, cells_of


@pytest.fixture
def source():
    made = HandMade(70)
    for second in range(71):
        made.record_host(second, overhead_frames=40)
        made.record_vm(second, 3, host_swapped_in=16 * second, host_swapped_out=32 * max(0, second - 66))
        made.record_vm(second, 5, host_swapped_in=8 * second)
    made.log = [
        PagesCompressed(at_ns=68 * NS_PER_S, vm=3, ppns=pages(*range(40)), freed_frames=20),
        PagesDecompressed(at_ns=69 * NS_PER_S, vm=3, ppns=pages(*range(20)), frames=pages(*range(20))),
    ]
    return made


def shown(readout: Readout, name: str, subject: str = "") -> str:
    (cell,) = [
        cell
        for cell in cells_of(laid_out(readout))
        if cell.tone is Tone.VALUE and (cell.key, cell.subject) == (f"esxtop.{name}", subject)
    ]
    return cell.text


HEAD = {
    "up": "1 min",
    "VMs": "2",
    "PMEM-total": "256",
    "PMEM-vmk": "0",
    "PMEM-other": "243",  # 3896 / 16 = 243.5
    "PMEM-free": "12",  # 200 / 16 = 12.5
    "VMKMEM-managed": "256",
    "VMKMEM-minfree": "15",  # 246 / 16 = 15.375
    "VMKMEM-rsvd": "12",  # (160 + 16 + 0 + 24) / 16 = 12.5
    "VMKMEM-ursvd": "243",  # (4096 - 200) / 16 = 243.5
    "VMKMEM-state": "soft",
    "PSHARE-shared": "18",  # 300 / 16 = 18.75
    "PSHARE-common": "6",  # 100 / 16 = 6.25
    "PSHARE-saving": "12",  # 200 / 16 = 12.5
    "SWAP-curr": "3",  # 50 / 16 = 3.125
    "SWAP-target": "3",  # 60 / 16 = 3.75
    "SWAP-in": "1.50",  # 16 + 8 = 24 pages a second
    "SWAP-out": "1.60",  # 32 × 4 pages in 5 s
    "ZIP-zipped": "2",  # 40 / 16 = 2.5
    "ZIP-saved": "1",  # 25 / 16 = 1.5625
    "MEMCTL-curr": "28",
    "MEMCTL-target": "40",
    "MEMCTL-max": "124",  # (1331 + 665) / 16 = 124.75
}


@pytest.mark.parametrize(("name", "text"), HEAD.items(), ids=HEAD)
def test_the_head(source, name, text):
    assert shown(esxtop.read(source), name) == text


ROW = {
    "NAME": None,
    "MEMSZ": "128.00",
    "GRANT": "93.75",
    "SZTGT": "101.00",  # (1600 + 16) / 16
    "TCHD": "43.75",
    "%ACTV": "34",  # 700 / 2048 = 34.2 %
    "%ACTVS": "7",  # 1500 × 0.1 / 2048 = 7.3 %
    "%ACTVF": "36",  # 1500 × 0.5 / 2048 = 36.6 %
    "%ACTVN": "34",  # 1500 × 0.466 / 2048 = 34.1 %
    "MCTL?": "Y",
    "MCTLSZ": "28.00",
    "MCTLTGT": "40.00",
    "MCTLMAX": "83.19",  # 1331 / 16 = 83.1875
    "SWCUR": "3.12",  # 3.125, a tie
    "SWTGT": "3.75",
    "SWR/s": "1.00",
    "SWW/s": "1.60",
    "CACHESZ": "0.94",  # 15 / 16 = 0.9375
    "CACHUSD": "N/A",
    "ZIP/s": "0.50",  # 40 pages in 5 s
    "UNZIP/s": "0.25",
    "SHRD": "12.50",
    "SHRDSVD": "0.00",
    "ZERO": "N/A",
    "COWH": "N/A",
    "OVHD": "1.00",
    "OVHDMAX": "1.00",
}


@pytest.mark.parametrize(("name", "text"), [*ROW.items()][1:], ids=[*ROW][1:])
def test_the_row_of_a_vm(source, name, text):
    assert shown(esxtop.read(source), name, "web-frontend") == text


def test_the_columns_stand_in_esxtop_s_order(source):
    headings = text_of(esxtop.read(source)).splitlines()[9].split()
    assert headings == list(ROW)


def test_memsz_is_what_is_granted_ballooned_swapped_compressed_and_never_touched(source):
    """MEMSZ = GRANT + MCTLSZ + SWCUR + never touched, in VMware's own words; and what is compressed."""
    never_touched = 2048 - 1500 - 448 - 50 - 40
    parts = [float(shown(esxtop.read(source), name, "web-frontend")) for name in ("GRANT", "MCTLSZ")]
    assert sum(parts) + (50 + 40 + never_touched) / 16 == 128


def test_the_whole_head_looks_as_on_a_terminal(source):
    assert text_of(esxtop.read(source)).splitlines()[:8] == [
        "# esxtop  (m)",
        "up 1 min, 2 VMs; MEM overcommit avg: 0.00, 0.00, 0.00",
        "PMEM  /MB:   256   total:    0     vmk,  243 other,   12 free",
        "VMKMEM/MB:   256 managed:    15 minfree,    12 rsvd,    243 ursvd,  soft state",
        "PSHARE/MB:      18  shared,       6  common:      12 saving",
        "SWAP  /MB:       3    curr,       3 rclmtgt:             1.50 r/s,   1.60 w/s",
        "ZIP   /MB:       2  zipped,       1   saved",
        "MEMCTL/MB:      28    curr,      40  target,     124 max",
    ]


def test_a_long_name_is_cut_as_esxtop_cuts_it_and_whole_in_the_working(source):
    (cell,) = [
        cell
        for cell in cells_of(laid_out(esxtop.read(source)))
        if cell.key == "esxtop.NAME" and cell.text.startswith("ledger")
    ]
    assert (cell.text, cell.working) == ("ledger-of-the-ac", "ledger-of-the-accountants")


def test_the_row_of_a_vm_without_driver_and_sampling(source):
    readout, name = esxtop.read(source), "ledger-of-the-accountants"
    texts = [shown(readout, column, name) for column in ("MCTL?", "MCTLSZ", "%ACTV", "%ACTVS", "%ACTVN")]
    assert texts == ["N", "0.00", "97", "N/A", "N/A"]  # 1000 / 1024 = 97.7 %


def test_a_driver_that_loads_later_is_not_active_yet(source):
    loading = msgspec.structs.replace(WEB.driver, state=DriverState.LOADING)
    source._vms = (msgspec.structs.replace(WEB, driver=loading),)
    assert shown(esxtop.read(source), "MCTL?", "web-frontend") == "N"


def test_how_a_number_came_about_stands_with_it(source):
    cells = {(cell.key, cell.subject): cell.working for cell in cells_of(laid_out(esxtop.read(source)))}
    assert cells["esxtop.MCTLSZ", "web-frontend"] == "448 × 64 KiB"
    assert cells["esxtop.%ACTV", "web-frontend"] == "700 / 2048"


def test_a_host_without_vms_has_a_head_and_no_table():
    source = HandMade(0, vms=())
    source.record_host(0)
    text = text_of(esxtop.read(source))
    assert "0 VMs" in text
    assert "NAME" not in text


def test_each_vm_saves_its_part_of_every_frame_that_it_shares():
    """Frame 7: three pages of one VM. Frame 8: one page of each. Frame 9: two pages of the other."""
    source = HandMade(0, host=msgspec.structs.replace(HOST, sharing_pages=7, shared_frames=3))
    source.frames = {3: pages(7, 7, -1, 7, 8, 20), 5: pages(8, 9, 30, 9, -1)}
    saved = esxtop.saved_pages(source)
    assert saved[3] == pytest.approx(3 * (1 - 1 / 3) + 1 / 2)
    assert saved[5] == pytest.approx(1 / 2 + 2 * (1 - 1 / 2))
    assert sum(saved.values()) == pytest.approx(source.host().saved_frames)
    assert shown(esxtop.read(source), "SHRDSVD", "web-frontend") == "0.16"  # 2.5 / 16


# --- overcommitment -------------------------------------------------------------------------------------


def averages(source):
    line = text_of(esxtop.read(source)).splitlines()[1]
    return line.split("avg: ")[1].split(", ")


def overcommitted(now_s):
    """5000 pages and 40 of overhead on 4096 frames."""
    large = msgspec.structs.replace(WEB, configured_pages=3976)
    return HandMade(now_s, vms=(large, LEDGER))


def test_overcommitment_is_what_vms_ask_for_by_what_there_is_less_one():
    source = overcommitted(30)
    for second in range(31):
        source.record_host(second, overhead_frames=40)
        source.record_vm(second, 3)
        source.record_vm(second, 5)
    assert averages(source) == ["0.23"] * 3  # 5040 / 4096 - 1 = 0.2305


def test_overcommitment_is_averaged_over_one_five_and_fifteen_minutes():
    """The second VM came 30 s ago, into a run of 20 min; before it the host had room."""
    source = overcommitted(1200)
    for second in range(1201):
        source.record_host(second, overhead_frames=40)
        source.record_vm(second, 3)
        if second > 1170:
            source.record_vm(second, 5)
    assert averages(source) == ["0.12", "0.02", "0.01"]  # 0.2305 × 30 / 60, 300 and 900


def test_a_limit_counts_instead_of_the_configured_size():
    source = overcommitted(10)
    source._vms = (msgspec.structs.replace(source.vms()[0], limit_pages=3172), LEDGER)
    for second in range(11):
        source.record_host(second, overhead_frames=40)
        source.record_vm(second, 3)
        source.record_vm(second, 5)
    assert averages(source)[0] == "0.03"  # (3172 + 1024 + 40) / 4096 - 1 = 0.0342


def test_a_vm_that_is_gone_counts_while_it_was_there():
    source = HandMade(60, vms=())
    for second in range(61):
        source.record_host(second)
        if second <= 30:
            source.record_vm(second, 9)
    source.log = [VmSpawned(at_ns=0, vm=9, name="gone", configured_pages=8192)]
    assert averages(source)[0] == "0.50"  # 1.0 in half of the rows


def test_where_nobody_knows_a_vm_any_more_no_average_is_made_up():
    source = HandMade(60, vms=())
    source.record_host(0)
    source.record_vm(0, 9)
    assert averages(source) == ["N/A"] * 3


def test_a_vm_that_went_long_ago_need_not_be_known():
    source = HandMade(2000, vms=())
    for second in (0, 2000):
        source.record_host(second)
    source.record_vm(0, 9)
    assert averages(source) == ["0.00"] * 3


@pytest.mark.parametrize(
    ("now_s", "up"), [(59, "0 min"), (3540, "59 min"), (5340, "1:29"), (36_000, "10:00")]
)
def test_how_long_the_host_is_up(now_s, up):
    source = HandMade(now_s)
    source.record_host(0)
    assert shown(esxtop.read(source), "up") == up
