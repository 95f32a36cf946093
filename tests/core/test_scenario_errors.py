import pytest

from core.scenario_files import read
from core.specs import Pattern
from tests.core.sentences import complaint

HOST = '[host]\nmemory = 64\npage_size = "1 MiB"\n'
LEAST = f'title = "T"\n{HOST}'
VM = '[[vm]]\nname = "a"\nmemory = 8\n'
PROGRAM = '[[vm.program]]\nname = "p"\npattern = "steady"\nsize = 2\ntouches = 5\n'
AT = '[[at]]\ntime = "1 s"\ndo = "set-target"\nvm = "a"\ntarget = 2\n'
NOTE = '[[note]]\ntime = "1 s"\ntext = "x"\n'
WHOLE = LEAST + VM + PROGRAM + AT + NOTE
SET_HOST = LEAST + '[[at]]\ntime = "1 s"\ndo = "set-host"\n'

HUGE = "0x" + "f" * 6000
"""a number whose digits Python would not even print"""

# (the file, the place that the sentence names, what it must say)
WRONG = {
    "an empty file": ("", "", "misses its required field `title`"),
    "a comment only": ("# later", "", "misses its required field `title`"),
    "no title": (HOST, "", "misses its required field `title`"),
    "no host": ('title = "T"', "", "misses its required field `host`"),
    "no size of the host": ('title = "T"\n[host]', "host", "misses its required field `memory`"),
    "no size of a VM": (LEAST + '[[vm]]\nname = "a"', "vm 1", "misses its required field `memory`"),
    "no name of a VM": (LEAST + "[[vm]]\nmemory = 1", "vm 1", "misses its required field `name`"),
    "no pattern": (WHOLE.replace('pattern = "steady"', ""), "vm 1 “a”, program 1", "field `pattern`"),
    "no touches": (WHOLE.replace("touches = 5", ""), "vm 1 “a”, program 1", "field `touches`"),
    "no time of a command": (WHOLE.replace('time = "1 s"\ndo', "do"), "at 1, time", 'a time such as "1.5 s"'),
    "no command": (WHOLE.replace('do = "set-target"', ""), "at 1", "misses its required field `do`"),
    "no target": (WHOLE.replace("target = 2", ""), "at 1", "misses its required field `target`"),
    "no VM of a command": (WHOLE.replace('vm = "a"', ""), "at 1", "misses its required field `vm`"),
    "no text of a note": (WHOLE.replace('text = "x"', ""), "note 1", "misses its required field `text`"),
    "no high mark": (LEAST + "states = { soft = 3 }", "host, states", "misses its required field `high`"),
    # --- unknown keys
    "an unknown key": ("colour = 3\n" + WHOLE, "", "unknown field `colour`"),
    "an unknown key of the host": (LEAST + "swapp = 3", "host", "unknown field `swapp`"),
    "an unknown key of what sharing does": (
        LEAST + "sharing = { salted = true }",
        "host, sharing",
        "field `salted`",
    ),
    "a scan that is too fast": (
        LEAST + "sharing = { vm_pages_per_s = 99999999 }",
        "host, sharing, vm_pages_per_s",
        "expected 0 to 16777216, got 99999999",
    ),
    "a cache that is larger than its VM": (
        LEAST + "compression = { cache_percent = 101 }",
        "host, compression, cache_percent",
        "expected 0 to 100, got 101",
    ),
    "more pages that compress than there are": (
        LEAST + "compression = { quarter_percent = 70, half_percent = 40 }",
        "host, compression, half_percent",
        "expected 0 to 30, got 40",
    ),
    "a disk that is too fast": (
        LEAST + 'costs = { preset = "hdd", disk_speed = "1025 TiB" }',
        "host, costs, disk_bytes_per_s",
        "expected 0 to",
    ),
    "an unknown key of the states": (
        LEAST + "states = { high = 3, deep = 1 }",
        "host, states",
        "field `deep`",
    ),
    "an unknown key of a VM": (LEAST + VM + "memroy = 3", "vm 1", "unknown field `memroy`"),
    "an unknown key of a program": (
        WHOLE.replace("touches", "speed = 1\ntouches"),
        "program 1",
        "field `speed`",
    ),
    "an unknown key of a command": (WHOLE.replace("target = 2", "target = 2\nby = 3"), "at 1", "field `by`"),
    "the core's own word in a command": (
        WHOLE.replace("target =", "target_pages ="),
        "at 1",
        "`target_pages`",
    ),
    "an unknown key of a note": (WHOLE + "colour = 3", "note 1", "unknown field `colour`"),
    "an unknown list": (LEAST + "[[machine]]\nx = 1", "", "unknown field `machine`"),
    # --- sizes
    "1,000 GiB of pages": (
        'title = "T"\n[host]\nmemory = "1000 GiB"',
        "host, memory",
        "expected 0 to 67108864 pages, got 262144000",
    ),
    "too many pages for a VM": (
        LEAST + VM.replace("8", '"999999 GiB"'),
        "vm 1 “a”, memory",
        "pages, got 10239",
    ),
    "too many pages for all VMs together": (
        LEAST + "".join(VM.replace("8", "16000000").replace('"a"', f'"{name}"') for name in "abcde"),
        "vm",
        "size of all VMs together is 80000000, and must be between 1 and 67108864",
    ),
    "a host without frames": (LEAST.replace("64", "0"), "host, memory", "expected at least one frame"),
    "a VM without pages": (LEAST + VM.replace("8", "0"), "vm 1 “a”", "configured size is 0"),
    "a negative number of frames": (LEAST.replace("64", "-64"), "host, memory", "got -64"),
    "a negative size": (LEAST + VM.replace("8", '"-8 MiB"'), "vm 1 “a”, memory", 'got "-8 MiB"'),
    "a negative swap disk": (LEAST + VM + "swap = -1", "vm 1 “a”, swap", "got -1"),
    "a negative reservation": (LEAST + VM + 'reservation = "-1 MiB"', "vm 1 “a”, reservation", "such as"),
    "a negative limit": (LEAST + VM + "limit = -1", "vm 1 “a”, limit", "got -1"),
    "a negative target": (WHOLE.replace("target = 2", "target = -2"), "at 1, target", "got -2"),
    "a size without a unit": (
        LEAST + VM.replace("8", '"8"'),
        "vm 1 “a”, memory",
        'such as "256 MiB", got "8"',
    ),
    "a size in decimal units": (LEAST + VM.replace("8", '"8 MB"'), "vm 1 “a”, memory", 'got "8 MB"'),
    "a part of a page": (LEAST + VM.replace("8", '"8.5 MiB"'), "vm 1 “a”, memory", "a whole number of pages"),
    "a part of a byte": (LEAST + VM.replace("8", '"0.3 B"'), "vm 1 “a”, memory", "whole number"),
    "a fraction": (LEAST + VM.replace("8", "8.0"), "vm 1, memory", "got a number with a fraction"),
    "NaN": (LEAST.replace("64", "nan"), "host, memory", "got a number with a fraction"),
    "infinity": (LEAST.replace("64", "inf"), "host, memory", "got a number with a fraction"),
    "NaN for shares": (
        LEAST + VM + "shares = nan",
        "vm 1, shares",
        "expected a whole number, got a number with",
    ),
    "minus infinity for a seed": ("seed = -inf\n" + LEAST, "seed", "expected a whole number"),
    "NaN in a text": (LEAST + VM.replace("8", '"nan MiB"'), "vm 1 “a”, memory", 'got "nan MiB"'),
    "true for a size": (LEAST.replace("64", "true"), "host, memory", "got true or false"),
    "true for a target": (
        WHOLE.replace("target = 2", "target = true"),
        "at 1, target",
        "expected a whole number",
    ),
    "a date for a size": (LEAST.replace("64", "2026-01-01"), "host, memory", "expected a size"),
    # --- numbers
    "a negative seed": (
        "seed = -1\n" + LEAST,
        "seed",
        "expected a whole number from 0 to 9223372036854775807",
    ),
    "a seed of 64 bits": ("seed = 9223372036854775808\n" + LEAST, "", "at most 64 bits"),
    "a huge seed": (f"seed = {HUGE}\n" + LEAST, "", "at most 64 bits"),
    "a huge size": (LEAST.replace("64", HUGE), "", "at most 64 bits"),
    "a huge negative share": (LEAST + VM + f"shares = -{10**30}", "", "at most 64 bits"),
    "a huge number in a command": (WHOLE.replace("target = 2", f"target = {HUGE}"), "", "at most 64 bits"),
    "more digits than Python reads": ("seed = " + "9" * 5000 + "\n" + LEAST, "", "out of range"),
    "a date that is none": ("seed = 2026-99-99\n" + LEAST, "", "expected TOML"),
    "no shares": (LEAST + VM + "shares = 0", "vm 1 “a”", "shares is 0, and must be between 1 and 1000000"),
    "a balloon limit over 100": (LEAST + VM + "balloon_percent = 101", "vm 1 “a”", "balloon limit is 101"),
    "a reservation over the size": (LEAST + VM + "reservation = 9", "vm 1 “a”", "reservation is 9"),
    "a limit under the reservation": (LEAST + VM + "reservation = 4\nlimit = 3", "vm 1 “a”", "limit is 3"),
    "a kernel over the size": (LEAST + VM + "kernel = 9", "vm 1 “a”", "kernel size is 9"),
    "device pages over the size": (LEAST + VM + "device_pages = 9", "vm 1 “a”", "device pages is 9"),
    "a program that stops before it starts": (
        WHOLE.replace("touches", 'start = "2 s"\nstop = "1 s"\ntouches'),
        "program 1 “p”",
        "would stop before it starts",
    ),
    "a period of nothing": (WHOLE.replace("touches", 'period = "0 s"\ntouches'), "program 1 “p”", "period"),
    "a command for nobody": (
        WHOLE + '[[at]]\ntime = "1 s"\ndo = "pause"\nvm = "nobody"\n',
        "at 2, vm",
        "no VM named “nobody”",
    ),
    "a program without pages": (WHOLE.replace("size = 2", "size = 0"), "program 1 “p”", "program size is 0"),
    "negative touches": (
        WHOLE.replace("touches = 5", "touches = -5"),
        "program 1 “p”",
        "touches per second is -5",
    ),
    "writes over 100": (
        WHOLE.replace("touches", "writes = 101\ntouches"),
        "program 1 “p”",
        "share of writes is 101",
    ),
    # --- times
    "a negative time": (WHOLE.replace('"1 s"\ndo', '"-1 s"\ndo'), "at 1, time", 'got "-1 s"'),
    "a time without a unit": (WHOLE.replace('"1 s"\ndo', '"1"\ndo'), "at 1, time", 'such as "1.5 s"'),
    "a time as a number": (WHOLE.replace('"1 s"\ndo', "1\ndo"), "at 1, time", 'such as "1.5 s"'),
    "a time of a note as a number": (
        WHOLE.replace('"1 s"\ntext', "1\ntext"),
        "note 1, time",
        "expected a text",
    ),
    "a time beyond all lessons": (
        WHOLE.replace('"1 s"\ntext', '"9999 h"\ntext'),
        "note 1, time",
        "at most 1000000 s",
    ),
    "a wrong time of a driver": (
        LEAST + VM + 'driver_loads_after = "soon"',
        "driver_loads_after",
        'got "soon"',
    ),
    "a wrong time of a driver that is not there": (
        LEAST + VM + 'driver = false\ndriver_loads_after = "soon"',
        "driver_loads_after",
        'got "soon"',
    ),
    "a wrong start": (
        WHOLE.replace("touches", 'start = "x"\ntouches'),
        "program 1 “p”, start",
        "a time such as",
    ),
    "a wrong stop": (WHOLE.replace("touches", 'stop = ""\ntouches'), "program 1 “p”, stop", "a time such as"),
    "a wrong period": (
        WHOLE.replace("touches", 'period = "1"\ntouches'),
        "program 1 “p”, period",
        "a time such as",
    ),
    # --- the host
    "a page size that is no power of two": (
        LEAST.replace("1 MiB", "3 MiB"),
        "host, page_size",
        "a power of two",
    ),
    "a page size that is too small": (
        LEAST.replace("1 MiB", "2 KiB"),
        "host, page_size",
        "from 4 KiB to 1 GiB",
    ),
    "a page size that is too large": (
        LEAST.replace("1 MiB", "2 GiB"),
        "host, page_size",
        "from 4 KiB to 1 GiB",
    ),
    "a page size that is none": (LEAST.replace("1 MiB", "big"), "host, page_size", 'got "big"'),
    "a tick that is too short": (LEAST + 'tick = "0.5 ms"', "host, tick", "expected 1 ms to 1 s"),
    "a tick that is too long": (LEAST + 'tick = "2 s"', "host, tick", "expected 1 ms to 1 s"),
    "a tick of no time": (LEAST + 'tick = "0 s"', "host, tick", "expected 1 ms to 1 s"),
    "states out of order": (
        LEAST + "states = { high = 3, soft = 4 }",
        "host, states",
        "expected 64 ≥ high ≥ soft.",
    ),
    "a clear above high": (
        LEAST + "states = { high = 3, clear = 4, low = 1, break_large_below = 9 }",
        "host, states",
        "expected 64 ≥ break_large_below ≥ high ≥ clear ≥ low.",
    ),
    "large pages broken later than high is reached": (
        LEAST + "states = { high = 9, clear = 4, break_large_below = 8 }",
        "host, states",
        "expected 64 ≥ break_large_below ≥ high ≥ clear.",
    ),
    "a clear that is no size": (
        LEAST + 'states = { high = 3, clear = "3 apples" }',
        "host, states, clear",
        'got "3 apples"',
    ),
    "a clear that is a list": (
        LEAST + "states = { high = 3, clear = [1] }",
        "host, states, clear",
        'expected a size such as "256 MiB" or a whole number of pages, got a list',
    ),
    "large pages broken without a state clear": (
        LEAST + "states = { high = 3, break_large_below = 9 }",
        "host, states, break_large_below",
        'expected only with a state clear, as "vsphere6" has it',
    ),
    "a balloon that stops in hard without a state clear": (
        LEAST + "balloon_in_hard = false",
        "host, balloon_in_hard",
        'expected only with a state clear, as "vsphere6" has it',
    ),
    "a balloon in hard that is a number": (
        LEAST + 'states = "vsphere6"\nballoon_in_hard = 1',
        "host, balloon_in_hard",
        "expected true or false, got a whole number",
    ),
    "states that skip one out of order": (
        LEAST + "states = { high = 9, soft = 2, low = 5 }",
        "host, states",
        "≥",
    ),
    "more free frames than frames": (LEAST + "states = { high = 65 }", "host, states", "64 ≥ high"),
    "an unknown preset of states": (
        LEAST + 'states = "esx7"',
        "host, states",
        'expected "osdi02", "vsphere5", "vsphere6" or "vsphere6-300", or a table',
    ),
    "states that are a list": (LEAST + "states = [1]", "host, states", "expected a text or a table"),
    # --- what the host can do
    "a swap disk of no size": (
        LEAST + 'swap = "big"',
        "host, swap",
        'expected a size such as "256 MiB", got "big"',
    ),
    "a swap that is a list": (
        LEAST + "swap = []",
        "host, swap",
        "expected true, false, or a size, got a list",
    ),
    "costs of an unknown disk": (
        LEAST + 'costs = "floppy"',
        "host, costs",
        'expected "free", "hdd", "sata-ssd" or "nvme", got "floppy"',
    ),
    "a table of costs of an unknown disk": (
        LEAST + 'costs = { preset = "floppy" }',
        "host, costs",
        'or "nvme", got "floppy"',
    ),
    "a table of costs that begins with none": (
        LEAST + 'costs = { cow = "1 us" }',
        "host, costs",
        "misses its required field `preset`",
    ),
    "an unknown cost": (LEAST + 'costs = { preset = "hdd", seek = "1 ms" }', "host, costs", "field `seek`"),
    "costs that are a number": (
        LEAST + "costs = 3",
        "host, costs",
        "expected a text or a table, got a whole",
    ),
    "a cost without a unit": (
        LEAST + 'costs = { preset = "hdd", cow = "7" }',
        "host, costs, cow",
        'such as "1.5 s", got "7"',
    ),
    "a cost that is a number": (
        LEAST + 'costs = { preset = "hdd", disk_access = 7 }',
        "host, costs, disk_access",
        "expected a text, got a whole number",
    ),
    "a negative cost": (
        LEAST + 'costs = { preset = "hdd", hash = "-1 us" }',
        "host, costs, hash",
        'got "-1 us"',
    ),
    "a cost beyond all patience": (
        LEAST + 'costs = { preset = "hdd", zero_fill = "9999 h" }',
        "host, costs, zero_fill",
        "at most 1000000 s",
    ),
    "a disk's speed in decimal units": (
        LEAST + 'costs = { preset = "hdd", disk_speed = "100 MB" }',
        "host, costs, disk_speed",
        'such as "256 MiB", got "100 MB"',
    ),
    "sharing that is a number": (
        LEAST + "sharing = 3",
        "host, sharing",
        "expected true, false or a table, got a whole number",
    ),
    "an unknown key of sharing": (LEAST + "sharing = { speed = 1 }", "host, sharing", "field `speed`"),
    "a negative rate of sharing": (
        LEAST + "sharing = { vm_pages_per_s = -1 }",
        "host, sharing, vm_pages_per_s",
        "expected 0 to 16777216, got",
    ),
    "a host's rate of sharing beyond its pages": (
        LEAST + "sharing = { host_pages_per_s = 16777217 }",
        "host, sharing, host_pages_per_s",
        "expected 0 to 16777216, got",
    ),
    "a rate with a fraction": (
        LEAST + "sharing = { vm_pages_per_s = 1.5 }",
        "host, sharing, vm_pages_per_s",
        "got a number with a fraction",
    ),
    "a salt that is a number": (
        LEAST + "sharing = { is_salted = 1 }",
        "host, sharing, is_salted",
        "expected true or false",
    ),
    "compression that is a text": (
        LEAST + 'compression = "lz4"',
        "host, compression",
        "expected true, false or a table, got a text",
    ),
    "a cache larger than its VM": (
        LEAST + "compression = { cache_percent = 101 }",
        "host, compression, cache_percent",
        "expected 0 to 100, got 101",
    ),
    "a negative part of pages": (
        LEAST + "compression = { half_percent = -1 }",
        "host, compression, half_percent",
        "expected 0 to 70, got -1",
    ),
    "more pages than there are": (
        LEAST + "compression = { quarter_percent = 61, half_percent = 40 }",
        "host, compression",
        "expected 0 to 39, got 40",
    ),
    "an idle tax of all": (LEAST + "idle_tax = 100", "host, idle_tax", "expected 0 to 99 percent, got 100"),
    "a negative idle tax": (LEAST + "idle_tax = -1", "host, idle_tax", "expected 0 to 99 percent, got -1"),
    "an idle tax that is a fraction": (
        LEAST + "idle_tax = 0.75",
        "host, idle_tax",
        "expected a whole number, got a number with a fraction",
    ),
    "a sample period that is too short": (
        LEAST + 'sample_period = "0.9 s"',
        "host, sample_period",
        "expected at least 1 s",
    ),
    "an image that is a number": (
        WHOLE.replace("touches", "image = 3\ntouches"),
        "program 1, image",
        "expected a text",
    ),
    # --- words
    "an unknown view": ('view = "side"\n' + LEAST, "view", "expected overview or closeup, got 'side'"),
    "an unknown policy": ('policy = "kvm"\n' + LEAST, "policy", "qmemman, hyperv or none, got 'kvm'"),
    "an unknown pattern": (
        WHOLE.replace("steady", "wild"),
        "vm 1 “a”, program 1, pattern",
        f"{', '.join(list(Pattern)[:-1])} or leak",
    ),
    "an unknown command": (
        WHOLE.replace("set-target", "explode"),
        "at 1, do",
        "set-host, got 'explode'",
    ),
    "costs at a time that nobody knows": (SET_HOST + 'costs = "tape"', "at 1, costs", '"nvme", got "tape"'),
    "costs at a time that are no time": (
        SET_HOST + 'costs = { preset = "hdd", cow = "soon" }',
        "at 1, costs, cow",
        "soon",
    ),
    "costs at a time without a preset": (
        SET_HOST + 'costs = { cow = "1 ms" }',
        "at 1, costs",
        "misses its required field `preset`",
    ),
    "sharing at a time that is a word": (
        SET_HOST + 'sharing = "on"',
        "at 1, sharing",
        "expected true, false or a table",
    ),
    "an unknown setting at a time": (SET_HOST + "frames = 3", "at 1", "unknown field `frames`"),
    "a host that is a number": ('title = "T"\nhost = 3', "host", "expected a table, got a whole number"),
    "VMs that are a number": ("vm = 3\n" + LEAST, "vm", "expected a list, got a whole number"),
    "a VM that is a number": ("vm = [3]\n" + LEAST, "vm 1", "expected a table, got a whole number"),
    "a title that is a number": (LEAST.replace('"T"', "3"), "title", "expected a text, got a whole number"),
    "a driver that is a word": (
        LEAST + VM + 'driver = "yes"',
        "vm 1, driver",
        "expected true, false, vmmemctl or virtio, got 'yes'",
    ),
    "a driver that is a number": (
        LEAST + VM + "driver = 3",
        "vm 1, driver",
        "expected true, false or the name of a driver, got a whole number",
    ),
    "statistics that never come": (
        LEAST + VM + 'driver = "virtio"\nstats_period = "often"',
        "vm 1 “a”, stats_period",
        'expected a time such as "1.5 s"',
    ),
    "colours that are numbers": (
        LEAST + VM + "page_colours = [1]",
        "vm 1, page_colours 1",
        "expected a text",
    ),
    "a VM to spawn that is a name": (
        WHOLE + '[[at]]\ntime = "1 s"\ndo = "spawn"\nvm = "b"',
        "at 2, vm",
        "a table",
    ),
    "a VM to spawn that cannot be": (
        WHOLE + '[[at]]\ntime = "1 s"\ndo = "spawn"\nvm = { name = "b", memory = 4, kernel = 5 }',
        "at 2, vm “b”",
        "kernel size is 5",
    ),
    "a program to start that cannot be": (
        WHOLE + '[[at]]\ntime = "1 s"\ndo = "start-program"\nvm = "a"\n'
        'program = { name = "q", pattern = "scan", size = 0, touches = 1 }',
        "at 2, program “q”",
        "program size is 0",
    ),
    # --- names and promises
    "two VMs of one name": (LEAST + VM + VM, "vm", "a VM named “a” exists already"),
    "two programs of one name": (
        LEAST + VM + PROGRAM + PROGRAM,
        "vm 1 “a”",
        "program named “p” runs in “a” already",
    ),
    "a VM without a name": (LEAST + VM.replace('"a"', '""'), "vm 1", "a name is missing"),
    "a VM with a blank name": (LEAST + VM.replace('"a"', '" \\t"'), "vm 1", "a name is missing"),
    "a program without a name": (WHOLE.replace('"p"', '""'), "program 1", "a name is missing"),
    "more promised than there is": (
        LEAST + VM.replace("8", "60") + "reservation = 60\noverhead = 5",
        "vm",
        "“a” needs 65 guaranteed frames",
    ),
    "a limit of nothing": (LEAST + VM + "limit = 0", "vm 1 “a”", "limit is 0, and must be between 1 and 8"),
    "a limit that is true": (LEAST + VM + "limit = true", "vm 1, limit", "expected a size such as"),
    "a host smaller than its overheads": (
        LEAST + VM + "overhead = 40\n" + VM.replace('"a"', '"b"') + "overhead = 25",
        "vm",
        "“b” needs 25 guaranteed frames (reservation and overhead), and only 24 are not yet promised",
    ),
    "forty VMs of which thirty-two fit": (
        LEAST + "".join(f'[[vm]]\nname = "{n}"\nmemory = 8\nreservation = 2\n' for n in range(1, 41)),
        "vm",
        "“33” needs 2 guaranteed frames (reservation and overhead), and only 0 are not yet promised",
    ),
    "more promised to two than there is": (
        LEAST + VM.replace("8", "60") + "reservation = 60\n" + VM.replace('"a"', '"b"') + "reservation = 5",
        "vm",
        "“b” needs 5 guaranteed frames (reservation and overhead), and only 4 are not yet promised",
    ),
    "too many VMs": (
        LEAST + "".join(f'[[vm]]\nname = "{number}"\nmemory = 1\n' for number in range(255)),
        "vm",
        "expected at most 254 VMs, got 255",
    ),
    # --- not TOML
    "prose": ("Three VMs, please.", "", "expected TOML"),
    "a line without a value": ("title = \n", "", "expected TOML; Invalid value (at line 1, column 9)"),
    "a key twice": ('title = "a"\ntitle = "b"', "", "expected TOML; Cannot overwrite a value"),
    "a string without end": ('title = "a', "", "expected TOML"),
    "JSON": ('{"title": "T"}', "", "expected TOML"),
    "a NUL": ("title = \0", "", "expected TOML"),
    "lists in lists without end": ("a = " + "[" * 200_000, "", "tables within tables at most 16 deep"),
    "lists in lists with an end": ("a = " + "[" * 50 + "]" * 50, "", "tables within tables at most 16 deep"),
    "tables in tables": ("a = " + "{a = " * 40 + "1" + "}" * 40, "", "tables within tables at most 16 deep"),
    "a key of very many parts": ("a" + ".a" * 400_000 + " = 1", "", "tables within tables at most 16 deep"),
    "a header of very many parts": ("[a" + ".a" * 400_000 + "]", "", "tables within tables at most 16 deep"),
    "a key of many parts": (LEAST + "x" + ".a" * 40 + " = 1", "", "tables within tables at most 16 deep"),
    # --- what a terminal would obey
    "a key with a line end": (LEAST + '"a\\nb" = 3', "host", "unknown field `a b`"),
    "a name with an escape": (
        LEAST + VM.replace('"a"', '"a\\u001b[2J"') + "shares = 0",
        "vm 1 “a [2J”",
        "shares is 0",
    ),
    "a very long key": (LEAST + "k" * 100_000 + " = 3", "host", "unknown field `kkk"),
    "a very long word": (
        LEAST + VM + f'[[at]]\ntime = "1 s"\ndo = "{"x" * 100_000}"',
        "at 1, do",
        "expected spawn",
    ),
    "a very long name": (
        LEAST + VM.replace('"a"', f'"{"n" * 100_000}"') + "shares = 0",
        "vm 1 “nnn",
        "shares is 0",
    ),
}


@pytest.mark.parametrize("case", WRONG)
def test_a_wrong_file_gives_one_sentence_with_the_file_the_place_and_what_was_expected(tmp_path, case):
    text, place, what = WRONG[case]
    path = tmp_path / "case.toml"
    path.write_text(text, encoding="utf-8")
    said = complaint(path)
    assert said.startswith(f"case.toml: {place}") or f", {place}" in said
    assert what in said


def test_the_file_from_which_the_wrong_ones_were_made_is_right(tmp_path):
    path = tmp_path / "whole.toml"
    path.write_text(WHOLE)
    assert read(path).vms[0].programs[0].name == "p"
