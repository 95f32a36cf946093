"""A text that goes back into its file as it was, and an edited one in the same manner."""

import pytest

from core.written_text import WrittenText

RAW = [
    b"",
    b"a = 1\n",
    b"a = 1",
    b"a = 1\r\nb = 2\r\n",
    b"\xef\xbb\xbfa = 1\r\n",
    b"\xef\xbb\xbf",
    b"a = 1\r\nb = 2\n",
    b"a = 'x\ry'\r\n",
    "ä = '𝄞\u2028\u2029\u00a0'\n".encode(),
]


@pytest.mark.parametrize("raw", RAW)
def test_what_was_not_changed_is_the_same_bytes(raw):
    assert WrittenText.of(raw).raw == raw


def test_an_edited_text_has_the_line_ends_and_the_mark_of_its_file():
    written = WrittenText.of(b"\xef\xbb\xbfa = 1\r\nb = 2\r\n")
    assert written.text == "a = 1\nb = 2\n"
    assert written._replace(text="a = 3\n").raw == b"\xef\xbb\xbfa = 3\r\n"


def test_what_is_not_utf_8_is_no_text():
    with pytest.raises(UnicodeDecodeError):
        WrittenText.of(b"\xff\xfe")
