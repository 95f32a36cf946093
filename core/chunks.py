"""Bytes cut into chunks by their digest: what many hold alike is kept once, as long as anybody holds it."""

import hashlib
from typing import Final

CHUNK_BYTES: Final = 4096

Chunk = bytes
"""the name of a chunk: the digest of its bytes"""


def digest_of(data: bytes | memoryview) -> Chunk:
    """The name of a chunk of these bytes."""
    return hashlib.blake2b(data, digest_size=16).digest()


class Chunks:
    """Chunks by their digest, each with the number of those who hold it.

    Attributes:
        used_bytes: what all chunks together take.
    """

    def __init__(self) -> None:
        """Nothing kept."""
        self.used_bytes = 0
        self._bytes: dict[Chunk, bytes] = {}
        self._holders: dict[Chunk, int] = {}

    def put(self, data: memoryview) -> tuple[Chunk, ...]:
        """Keep data; the chunks that it consists of."""
        return tuple(self._put(data[at : at + CHUNK_BYTES]) for at in range(0, len(data), CHUNK_BYTES))

    def _put(self, data: memoryview) -> Chunk:
        chunk = digest_of(data)
        if chunk not in self._bytes:
            self._bytes[chunk] = bytes(data)
            self._holders[chunk] = 0
            self.used_bytes += len(data)
        self._holders[chunk] += 1
        return chunk

    def get(self, chunks: tuple[Chunk, ...]) -> bytearray:
        """The data again, fit to be written to."""
        return bytearray(b"".join(self._bytes[chunk] for chunk in chunks))

    def snapshot(self) -> dict[Chunk, bytes]:
        """All chunks there are, by their names; it stays as it is."""
        return dict(self._bytes)

    def hold(self, chunks: tuple[Chunk, ...]) -> None:
        """One more holds these chunks."""
        for chunk in chunks:
            self._holders[chunk] += 1

    def drop(self, chunks: tuple[Chunk, ...]) -> None:
        """One less holds them; those that nobody holds are forgotten."""
        for chunk in chunks:
            self._holders[chunk] -= 1
            if not self._holders[chunk]:
                del self._holders[chunk]
                self.used_bytes -= len(self._bytes.pop(chunk))
