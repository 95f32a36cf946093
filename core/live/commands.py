"""What a person can do to a real guest, beside setting its target (`core.commands.SetTarget`)."""

import msgspec


class PutBack(msgspec.Struct, frozen=True, kw_only=True):
    """Make its balloon what it was when the person came."""

    vm: str


class Detach(msgspec.Struct, frozen=True, kw_only=True):
    """Let it go: its balloon is put back, its monitor is free for others, and it runs on."""

    vm: str


LiveCommand = PutBack | Detach
