"""One request after another on the way to a page, each under the same limits.

An address is resolved once for each request; every number it has must be permitted, and the one
connected to is one of those.  Bodies are unpacked in bounded pieces.
"""

import socket
import ssl
import threading
import time
import zlib
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any

from workbench import __version__
from workbench.errors import InvalidError, LimitError, UnreadableError
from workbench.intake.limits import Limits
from workbench.intake.reach import Permit, Resolve

if TYPE_CHECKING:
    import httpx

MOST_NUMBERS = 3
CHUNK = 1 << 16

SAVE_IT = "Open it in a browser, save the page, and open the saved file."

HEADERS = {
    "User-Agent": f"Mozilla/5.0 (compatible; factcheck-workbench/{__version__})",
    "Accept": "text/html,application/xhtml+xml,application/pdf,text/plain;q=0.9,*/*;q=0.8",
    "Accept-Encoding": "gzip",
}


class Errand:
    """Asks for the pages on the way to one, redirects included, under one limit of time."""

    def __init__(self, limits: Limits, permits: Permit, resolve: Resolve) -> None:
        self._limits = limits
        self._permits = permits
        self._resolve = resolve
        self._end = time.monotonic() + limits.fetch_seconds

    @contextmanager
    def asked(self, url: "httpx.URL") -> Iterator["httpx.Response"]:
        """Ask for *url* and yield the answer, its body still to come."""
        import httpx  # noqa: PLC0415

        numbers = self._numbers_of(url)
        # No proxies, no cookies, no passwords of this computer: a stranger's page is asked for.
        client = httpx.Client(
            verify=ssl.create_default_context(), trust_env=False, timeout=self._left()
        )
        cut = _Cut(self._left())
        try:
            with client, cut:
                response = self._answer(client, url, numbers, cut)
                try:
                    yield response
                finally:
                    response.close()
        except httpx.HTTPError as error:
            if isinstance(error, httpx.TimeoutException) or time.monotonic() >= self._end:
                raise self._too_long() from error
            raise UnreadableError(
                f"“{url.host}” cannot be reached.", hint=f"{_why(error)} Try again later."
            ) from error

    def _answer(
        self, client: "httpx.Client", url: "httpx.URL", numbers: list[str], cut: "_Cut"
    ) -> "httpx.Response":
        """Return the answer of the first of *numbers* that can be connected to."""
        import httpx  # noqa: PLC0415

        for place, number in enumerate(numbers[:MOST_NUMBERS], 1):
            request = client.build_request(
                "GET",
                url.copy_with(host=f"[{number}]" if ":" in number else number),
                headers=HEADERS | {"Host": url.netloc.decode("ascii")},
                extensions={"sni_hostname": url.raw_host.decode("ascii"), "trace": cut.follow},
            )
            try:
                return client.send(request, stream=True)
            except httpx.ConnectError:
                if place == len(numbers[:MOST_NUMBERS]):
                    raise
        raise httpx.ConnectError("no address")

    def content_of(self, response: "httpx.Response") -> bytes:
        """Return the body of *response*, unpacked, never more than the limits allow."""
        unpack = _unpacker(response.headers.get("content-encoding", ""))
        if int(_digits(response.headers.get("content-length", "0"))) > self._limits.size:
            raise self._too_large()
        content = bytearray()
        for chunk in response.iter_raw():
            self._left()
            for piece in unpack(chunk):
                content += piece
                if len(content) > self._limits.size:
                    raise self._too_large()
        self._left()  # a line that was cut ends like a page without a length
        return bytes(content)

    def _numbers_of(self, url: "httpx.URL") -> list[str]:
        host = url.raw_host.decode("ascii")
        try:
            numbers = self._resolve(host, url.port or (443 if url.scheme == "https" else 80))
        except (OSError, UnicodeError) as error:
            raise UnreadableError(
                f"There is no site called “{host}”, or this computer is not connected.",
                hint="Check the address and the connection.",
            ) from error
        if not numbers or not all(map(self._permits, numbers)):
            raise InvalidError(
                f"“{host}” leads to this computer or its own network, not to the web.",
                hint="If you mean that, allow private addresses first.",
            )
        return numbers

    def _left(self) -> float:
        left = self._end - time.monotonic()
        if left <= 0:
            raise self._too_long()
        return left

    def _too_long(self) -> LimitError:
        seconds = f"{self._limits.fetch_seconds:g}"
        return LimitError(f"The page did not arrive within {seconds} seconds.", hint=SAVE_IT)

    def _too_large(self) -> LimitError:
        return LimitError(
            f"The page is larger than {self._limits.size // 1_000_000} MB.", hint=SAVE_IT
        )


class _Cut:
    """Cuts the line when time is up: a site that sends a byte now and then outlasts any timeout."""

    def __init__(self, seconds: float) -> None:
        self._timer = threading.Timer(seconds, self._cut)
        self._timer.daemon = True
        self._line: socket.socket | None = None

    def __enter__(self) -> None:
        self._timer.start()

    def __exit__(self, *_: object) -> None:
        self._timer.cancel()

    def follow(self, event: str, about: dict[str, Any]) -> None:
        """Keep the line that is open now; httpx tells of each step by name."""
        if event in ("connection.connect_tcp.complete", "connection.start_tls.complete"):
            self._line = about["return_value"].get_extra_info("socket")

    def _cut(self) -> None:
        if self._line is not None:
            with suppress(OSError):  # it has just ended by itself
                self._line.shutdown(socket.SHUT_RDWR)


def _unpacker(coding: str) -> Any:  # noqa: ANN401
    """Return a function that unpacks one chunk into bounded pieces."""
    if coding.strip().lower() in ("", "identity"):
        return lambda chunk: (chunk,)
    if coding.strip().lower() not in ("gzip", "x-gzip", "deflate"):
        raise UnreadableError("The page is packed in a way this program cannot undo.", hint=SAVE_IT)
    unpacking = zlib.decompressobj(zlib.MAX_WBITS | 32)

    def unpack(chunk: bytes) -> Iterator[bytes]:
        while chunk and not unpacking.eof:
            try:
                piece = unpacking.decompress(chunk, CHUNK * 16)
            except zlib.error as error:
                raise UnreadableError("The page arrived damaged.", hint="Try again.") from error
            yield piece
            chunk = unpacking.unconsumed_tail

    return unpack


def _digits(value: str) -> str:
    return value if value.isascii() and value.isdigit() and len(value) < 16 else "0"


def _why(error: Exception) -> str:
    words = " ".join(str(error).split())[:150].rstrip(".")
    return f"The system says: {words}." if words else ""
