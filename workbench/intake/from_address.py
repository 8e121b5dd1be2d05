"""A page is fetched from the web, once, because a reviewer asked for it.

This is the only place that fetches.  A redirect is checked like the address asked for.  The bytes
are kept as they came, with their time and digest; nothing in them is run, and nothing they point
to is fetched.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from workbench.clock import Clock, system_clock
from workbench.errors import InvalidError, UnreadableError
from workbench.ids import bytes_digest
from workbench.intake.errand import SAVE_IT, Errand
from workbench.intake.limits import DEFAULT_LIMITS, Limits
from workbench.intake.reach import Permit, Resolve, is_public, numbers_of
from workbench.reason import because
from workbench.text.source import About, Clue

if TYPE_CHECKING:
    import httpx

MOST_HOPS = 10
MOST_HEADERS = 200
LONGEST_HEADER = 4000
REDIRECTS = frozenset((301, 302, 303, 307, 308))
MEDIA = ("image/", "audio/", "video/", "font/")

Headers = tuple[tuple[str, str], ...]
"""HTTP headers, names with values."""

# What is so and what to do, by the status a site answers with; the first of each range that fits.
STATUSES = (
    (range(401, 402), "asks for a password", SAVE_IT),
    (range(403, 404), "does not let this program read the page", SAVE_IT),
    (range(404, 405), "has no page at this address", "Check it, or look for an archived copy."),
    (range(410, 411), "says that the page is gone", "Look for an archived copy."),
    (range(429, 430), "asks for fewer requests", "Wait a while and try again."),
    (range(451, 452), "may not show the page here", SAVE_IT),
    (range(500, 600), "has trouble of its own", "Try again later."),
    (range(100, 1000), "did not send the page", SAVE_IT),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Fetched:
    """A page as it came: its bytes, and the way to it.

    ``hops`` are the addresses asked one after another, the last of them where the page stood;
    ``accessed_at`` is ISO, in UTC.  ``request`` and ``answer`` are the HTTP headers of the last
    hop, in order, and ``answer_line`` the line above the latter.
    """

    content: bytes
    hops: tuple[str, ...]
    accessed_at: str
    media_type: str = ""
    charset: str = ""
    modified: str = ""
    status: int = 200
    request: Headers = ()
    answer: Headers = ()
    answer_line: str = ""

    @property
    def address(self) -> str:
        """Return where the page stood, after all redirects."""
        return self.hops[-1]

    @property
    def digest(self) -> str:
        """Return the SHA-256 of the bytes."""
        return bytes_digest(self.content)

    @property
    def name(self) -> str:
        """Return what to call the page in a sentence: the last part of its address."""
        parts = urlsplit(self.address)
        last = unquote(parts.path.rstrip("/").rpartition("/")[2])
        return (last or parts.hostname or self.address)[:120]

    def about(self) -> About:
        """Return what is known of the page before it is read."""
        notes = [
            because("redirected", here=here, there=there)
            for here, there in zip(self.hops, self.hops[1:], strict=False)
        ]
        fetched = because("fetched", address=self.address, at=self.accessed_at, digest=self.digest)
        clues = [Clue("fetched", self.accessed_at)]
        clues += [Clue("http Last-Modified", self.modified)] if self.modified else []
        return About(address=self.address, clues=tuple(clues), notes=(*notes, fetched))


def fetch_page(
    address: str,
    limits: Limits = DEFAULT_LIMITS,
    *,
    permits: Permit = is_public,
    resolve: Resolve = numbers_of,
    clock: Clock = system_clock,
    any_kind: bool = False,
) -> Fetched:
    """Fetch the page at *address*, following its redirects.

    Args:
        address: What the reviewer asked for, http or https.
        limits: Bounds for the seconds all of it takes and the bytes of the page.
        permits: Which numeric addresses may be connected to.
        resolve: Asks for the numbers of a host; asked once for each request.
        clock: Says when the page was looked at.
        any_kind: Take pictures, sound and films too: a capture is not read as an article.

    Raises:
        InvalidError: It is no address of the web, or leads to one that is not permitted.
        UnreadableError: The site cannot be reached, or does not send the page.
        LimitError: It takes too long, or is too large.
    """
    import httpx  # noqa: PLC0415  slow to load, and most articles are files

    errand = Errand(limits, permits, resolve)
    url, hops = _checked(address), []
    for _ in range(MOST_HOPS + 1):
        hops.append(str(url))
        with errand.asked(url) as response:
            if response.status_code in REDIRECTS and "location" in response.headers:
                try:
                    url = _checked(str(url.join(response.headers["location"])))
                except httpx.InvalidURL as error:
                    raise _malformed(response.headers["location"]) from error
                continue
            _refuse_status(response, url)
            if not any_kind:
                _refuse_media(response, url)
            content = errand.content_of(response)
            return _fetched(response, content, tuple(hops), clock().isoformat())
    raise UnreadableError(
        f"“{url.host}” sends from one address to the next without end.", hint=SAVE_IT
    )


def _checked(address: str) -> "httpx.URL":
    import httpx  # noqa: PLC0415

    try:
        url = httpx.URL(address.strip())
        _ = url.raw_host
    except (httpx.InvalidURL, ValueError, TypeError) as error:
        raise _malformed(address) from error
    if url.scheme not in ("http", "https") or not url.host:
        raise InvalidError(
            f"“{address[:200]}” is no address of a web page.",
            hint="It should start with https:// or http://.",
        )
    if "%" in url.host:
        raise _malformed(address)
    if url.userinfo:
        raise InvalidError(
            "The address has a user name in it.", hint="Leave out the part before the @."
        )
    return url.copy_with(fragment=None)


def _malformed(address: str) -> InvalidError:
    return InvalidError(
        f"“{address[:200]}” is malformed.", hint="Copy the address from the browser again."
    )


def _refuse_status(response: "httpx.Response", url: "httpx.URL") -> None:
    status = response.status_code
    if status not in range(200, 300):
        words, hint = next((w, h) for codes, w, h in STATUSES if status in codes)
        raise UnreadableError(f"“{url.host}” {words} ({status}).", hint=hint)


def _refuse_media(response: "httpx.Response", url: "httpx.URL") -> None:
    kind = response.headers.get("content-type", "").lower()
    if kind.startswith(MEDIA):
        raise UnreadableError(
            f"“{url.host}” sends {kind.partition(';')[0][:60]}, not a page.",
            hint="Give the address of the article itself.",
        )


def _fetched(response: "httpx.Response", content: bytes, hops: tuple[str, ...], at: str) -> Fetched:
    if not content:
        raise UnreadableError("The site sent an empty page.", hint=SAVE_IT)
    headers = response.headers
    kind = headers.get("content-type", "").partition(";")[0].strip().lower()
    return Fetched(
        content,
        hops,
        at,
        kind[:100],
        (response.charset_encoding or "")[:40],
        headers.get("last-modified", "")[:60],
        response.status_code,
        _plain(response.request.headers.multi_items()),
        _plain(headers.multi_items()),
        _one_line(f"{response.http_version} {response.status_code} {response.reason_phrase}"),
    )


def _plain(headers: list[tuple[str, str]]) -> Headers:
    """Return headers without what could pass for a line of its own, and no more than is sane."""
    return tuple((_one_line(name), _one_line(value)) for name, value in headers[:MOST_HEADERS])


def _one_line(words: str) -> str:
    return "".join(char if char.isprintable() else " " for char in words)[:LONGEST_HEADER]
