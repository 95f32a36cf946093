"""A short name for a state: equal states have equal digests, on every machine."""

import hashlib
from enum import Enum
from typing import Any, Protocol

import msgspec
import numpy as np


class _Hash(Protocol):
    def update(self, data: bytes, /) -> None: ...


def digest(state: object) -> str:
    """SHA-256 over nested tuples of arrays, numbers, strings and structs; TypeError for anything else."""
    sha = hashlib.sha256()
    _feed(sha, state)
    return sha.hexdigest()


def _feed(sha: _Hash, value: Any) -> None:
    match value:
        case np.ndarray():
            little = value.astype(value.dtype.newbyteorder("<"), copy=False)
            sha.update(f"a{value.dtype.kind}{value.dtype.itemsize}{value.shape}".encode())
            sha.update(np.ascontiguousarray(little).tobytes())
        case tuple() | list():
            sha.update(f"t{len(value)}".encode())
            for each in value:
                _feed(sha, each)
        case msgspec.Struct():
            _feed(sha, msgspec.structs.astuple(value))
        case Enum():
            _feed(sha, value.value)
        case None | bool() | int() | str():
            text = str(value)
            sha.update(f"{type(value).__name__}{len(text)}:{text}".encode())
        case _:
            raise TypeError(f"no digest of a {type(value).__name__}")
