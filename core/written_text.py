"""A text and how it is written in a file, so that another text can be written in the same way."""

from typing import NamedTuple

_MARK = b"\xef\xbb\xbf"


class WrittenText(NamedTuple):
    """A text, and how it is written.

    Attributes:
        text: its lines end with `\\n`, unless it mixes line ends: then they are as they are.
        has_mark: whether the mark of UTF-8 stands before it.
        has_crlf: whether all its lines end as on Windows.
    """

    text: str
    has_mark: bool = False
    has_crlf: bool = False

    @classmethod
    def of(cls, raw: bytes) -> "WrittenText":
        """What a file holds; UnicodeDecodeError when it is not UTF-8."""
        text = raw.removeprefix(_MARK).decode("utf-8")
        has_crlf = "\r\n" in text and text.count("\n") == text.count("\r\n") == text.count("\r")
        return cls(text.replace("\r\n", "\n") if has_crlf else text, raw.startswith(_MARK), has_crlf)

    @property
    def raw(self) -> bytes:
        """The bytes of the file."""
        text = self.text.replace("\n", "\r\n") if self.has_crlf else self.text
        return _MARK * self.has_mark + text.encode("utf-8")
