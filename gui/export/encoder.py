"""The process that makes a film of pictures; nothing of Qt is loaded in it.

It answers each picture with how many it has taken, so that whoever draws never runs ahead of it.
"""

import signal
from collections.abc import Callable, Iterator
from contextlib import suppress
from multiprocessing.connection import Connection
from typing import Final

END: Final = b""
"""sent instead of a picture: the film is complete"""
DONE: Final = "done"
"""the last answer; any other text is why there is no film"""


def encode(pipe: Connection, format_: str, path: str, size: tuple[int, int], rate: int) -> None:
    """Take pictures (RGB, three bytes a pixel) from a pipe until the end, and write the film."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # whoever began it ends it
    with suppress(EOFError, OSError):  # nobody is there any more: nothing is left to say
        try:
            _WRITERS[format_](_pictures(pipe), path, size, rate)
        except EOFError:
            raise
        except ImportError as error:
            pipe.send(f"a library is missing ({error.name})")
        except Exception as error:
            pipe.send(str(error) or type(error).__name__)
        else:
            pipe.send(DONE)


def _pictures(pipe: Connection) -> Iterator[bytes]:
    count = 0
    while (data := pipe.recv_bytes()) != END:
        yield data
        count += 1
        pipe.send(count)


def _write_gif(pictures: Iterator[bytes], path: str, size: tuple[int, int], rate: int) -> None:
    from PIL import Image  # noqa: PLC0415 - an optional extra, needed only here

    def images() -> Iterator[Image.Image]:
        for data in pictures:
            image = Image.frombytes("RGB", size, data)
            yield image.quantize(255, Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)

    rest = images()
    first = next(rest)
    duration_ms = 1000 // rate
    first.save(path, "GIF", save_all=True, append_images=rest, duration=duration_ms, loop=0)


def _write_mp4(pictures: Iterator[bytes], path: str, size: tuple[int, int], rate: int) -> None:
    import av  # noqa: PLC0415 - an optional extra, needed only here
    import numpy as np  # noqa: PLC0415

    width, height = size
    codec = "libx264" if "libx264" in av.codecs_available else "mpeg4"
    with av.open(path, "w", format="mp4") as film:
        stream = film.add_stream(codec, rate=rate)
        stream.width, stream.height, stream.pix_fmt = width, height, "yuv420p"
        stream.options = {"crf": "18"} if codec == "libx264" else {}
        for data in pictures:
            pixels = np.frombuffer(data, dtype=np.uint8).reshape(height, width, 3)
            film.mux(stream.encode(av.VideoFrame.from_ndarray(pixels, format="rgb24")))
        film.mux(stream.encode(None))


_WRITERS: Final[dict[str, Callable[[Iterator[bytes], str, tuple[int, int], int], None]]] = {
    "gif": _write_gif,
    "mp4": _write_mp4,
}
