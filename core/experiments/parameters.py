"""The one set of parameters that all experiments share; where a number is not published it says so."""

from typing import Final

# --- sharing, compression and consolidation -------------------------------------------------------------

R12_SERVERS: Final = 8
R12_SERVER_MB: Final = 512
"""published: both"""
R13_VMS: Final = 3
"""published: of 512 MB each"""
R13_ZERO: Final = 149_038
R13_UNIQUE: Final = 191_646
"""derived from the published counts: of 195,224 frames 3,577 are repeated ones and one is zero"""
R13_REPEATED: Final = 52_436
R13_DISTINCT: Final = 3_577
"""published: so many pages, neither zero nor unique, hold so many different things"""
