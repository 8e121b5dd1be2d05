"""Files nobody should have to open, made by rule: ``python tests/hostile.py DIR`` writes them all.

Each is a way in which the web, a mailbox or an enemy has broken a reader of articles.  ``scale``
1.0 is the size a real attack would have; tests use less where size is not the point.
"""

import gzip
import json
import random
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

STORY = (
    "Council counts the cost of the flood\n\n"
    "The council spent 4,200 euros on sandbags on Monday, its treasurer Ada Orvo said. "
    "Nobody was hurt, and the bridge was open again by the next morning, the mayor said.\n"
)
PAGE = (
    "<html><head><title>Council counts the cost of the flood</title></head><body><article>"
    "<h1>Council counts the cost of the flood</h1>"
    "<p>The council spent 4,200 euros on sandbags on Monday, its treasurer Ada Orvo said.</p>"
    "<p>Nobody was hurt, and the bridge was open again by the next morning, the mayor said.</p>"
    "{}</article></body></html>"
)
TOLD = "spent 4,200 euros on sandbags"
"""Words of the story that a reader which keeps what is there must show."""

JAPANESE = "東京の天気は晴れです。市長は月曜日に四千二百ユーロを支払ったと述べた。" * 12

Make = Callable[[float], bytes]


@dataclass(frozen=True, slots=True)
class Hostile:
    """One such file: its name, how it is made at a scale, and words that must be read from it.

    ``told`` is empty where any result or a clear refusal is right; ``refused`` where only the
    refusal is.
    """

    name: str
    make: Make
    told: str = ""
    refused: bool = False


def _page(inside: str) -> bytes:
    return PAGE.format(inside).encode()


def _noise(scale: float) -> bytes:
    return random.Random(5).randbytes(int(200_000 * scale))


def _many(piece: str, count: int) -> Make:
    return lambda scale: _page(piece * int(count * scale))


def _entity_bomb(scale: float) -> bytes:
    lines = ['<!DOCTYPE html [<!ENTITY a0 "ha">']
    lines += [f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10 + int(10 * scale))]
    return ("\n".join(lines) + "]>" + PAGE.format("<p>&a9;</p>")).encode()


def _json_ld(deep: int) -> Make:
    def make(scale: float) -> bytes:
        depth = int(deep * scale)
        nested = '{"@type":"NewsArticle","a":' * depth + "1" + "}" * depth
        return _page(f'<script type="application/ld+json">{nested}</script>')

    return make


def _attributes(scale: float) -> bytes:
    names = " ".join(f'data-a{n}="{n}"' for n in range(int(100_000 * scale)))
    return _page(f"<p {names}>Attributes.</p>")


def _lone_surrogates(scale: float) -> bytes:
    del scale
    return (STORY * 3).encode() + "\ud800\udfff\ud83d".encode("utf-8", "surrogatepass") * 40


HOSTILE = (
    Hostile("empty.txt", lambda _: b"", refused=True),
    Hostile("blank.txt", lambda s: b" \t\r\n" * int(20_000 * s), refused=True),
    Hostile("random.txt", _noise, refused=True),
    Hostile("random.html", _noise, refused=True),
    Hostile("png.html", lambda _: b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40, refused=True),
    Hostile("jpeg.html", lambda _: b"\xff\xd8\xff\xe0\0\x10JFIF\0" + _noise(0.1), refused=True),
    Hostile("gif.html", lambda _: b"GIF89a" + _noise(0.1), refused=True),
    Hostile("gzip.html", lambda _: gzip.compress(_page("")), refused=True),
    Hostile("zip-of-zeros.html", lambda s: gzip.compress(bytes(int(3e8 * s))), refused=True),
    Hostile("utf16-bom.txt", lambda _: (STORY * 5).encode("utf-16"), TOLD),
    Hostile("utf16-le.txt", lambda _: (STORY * 5).encode("utf-16-le"), TOLD),
    Hostile("utf16-be.txt", lambda _: (STORY * 5).encode("utf-16-be"), TOLD),
    Hostile("utf16.html", lambda _: PAGE.format("").encode("utf-16"), TOLD),
    Hostile("shift-jis.txt", lambda _: JAPANESE.encode("shift-jis"), "市長は月曜日に"),
    Hostile(
        "shift-jis.html",
        lambda _: PAGE.format(f"<p>{JAPANESE}</p>").encode("shift-jis"),
        "市長は月曜日に",
    ),
    Hostile("invalid-utf8.txt", lambda _: (STORY.encode() + b"\xff\xfe\x80 caf\xe9\n") * 9, TOLD),
    Hostile(
        "twice-utf8.txt",
        lambda _: ("“Café” – naïve. " * 9 + STORY).encode().decode("cp1252", "replace").encode(),
        TOLD,
    ),
    Hostile("wrong-charset.html", lambda _: _page('<meta charset="utf-7"><p>+ADw-b</p>'), TOLD),
    Hostile("50-mb.txt", lambda s: (STORY.encode() * int(245_000 * s))[:50_000_000], TOLD),
    Hostile(
        "50-mb.html", lambda s: _page("<p>Rain fell all day, it said.</p>" * int(1_500_000 * s))
    ),
    Hostile("nested.html", _many("<div>", 100_000), TOLD),
    Hostile("nested-spans.html", _many("<span class=comment>", 100_000), TOLD),
    Hostile("nested-tables.html", _many("<table><tr><td>", 100_000), TOLD),
    Hostile("unclosed.html", _many("<p><b><i>word ", 100_000), TOLD),
    Hostile("empty-elements.html", _many("<i></i>", 1_000_000), TOLD),
    Hostile("one-line.txt", lambda s: b"The bridge fell on Monday. " * int(370_000 * s)),
    Hostile(
        "one-line.html", lambda s: _page("<p>" + "The bridge fell on Monday. " * int(370_000 * s))
    ),
    Hostile("one-word.txt", lambda s: b"a" * int(10_000_000 * s)),
    Hostile("one-word.html", lambda s: _page("<p>" + "a" * int(10_000_000 * s))),
    Hostile("one-number.txt", lambda s: b"1" * int(10_000_000 * s)),
    Hostile("entity-bomb.html", _entity_bomb, TOLD),
    Hostile("entities.html", _many("&amp;&#x1F600;&nbsp;", 300_000), TOLD),
    Hostile("null-bytes.html", _many("<p>nu\0ll and void, as they say</p>", 2_000), TOLD),
    Hostile("control-bytes.txt", lambda _: STORY.encode() * 9 + bytes(range(1, 32)) * 3, TOLD),
    Hostile("lone-surrogates.txt", _lone_surrogates, TOLD),
    Hostile("surrogate-entities.html", _many("<p>&#xD800;&#xDFFF;</p>", 2_000), TOLD),
    Hostile("attributes.html", _attributes, TOLD),
    Hostile(
        "rows.html", lambda s: _page("<table>" + "<tr><td>1</td></tr>" * int(100_000 * s)), TOLD
    ),
    Hostile("links.html", _many('<a href="http://127.0.0.1:9/">go</a> ', 100_000), TOLD),
    Hostile(
        "unclosed-script.html", lambda s: _page("<script>let a = 1;" + "x" * int(1e6 * s)), TOLD
    ),
    Hostile("unclosed-comment.html", lambda s: _page("<!-- " + "x" * int(1e6 * s)), TOLD),
    Hostile("comments.html", _many("<!--", 100_000), TOLD),
    Hostile("unclosed-tag.html", lambda s: _page("<p " + "a" * int(1e6 * s)), TOLD),
    Hostile("deep-json-ld.html", _json_ld(100_000), TOLD),
    Hostile(
        "many-json-ld.html",
        _many('<script type="application/ld+json">{"@type":"NewsArticle"}</script>', 20_000),
        TOLD,
    ),
    Hostile(
        "huge-number-in-json-ld.html",
        lambda s: _page(
            '<script type="application/ld+json">'
            + json.dumps({"@type": "NewsArticle", "n": "N"}).replace('"N"', "9" * int(400_000 * s))
            + "</script>"
        ),
        TOLD,
    ),
    Hostile("address.txt", lambda _: b"http://127.0.0.1:9/story.html"),
    Hostile("address.html", lambda _: b"http://127.0.0.1:9/story.html"),
    Hostile(
        "fetch-me.html",
        lambda _: _page(
            '<img src="http://127.0.0.1:9/a.png"><script src="http://127.0.0.1:9/a.js"></script>'
            '<iframe src="file:///etc/passwd"></iframe><base href="http://127.0.0.1:9/">'
            '<meta http-equiv="refresh" content="0; url=http://127.0.0.1:9/">'
            '<link rel="canonical" href="http://127.0.0.1:9/c">'
        ),
        TOLD,
    ),
    Hostile(
        "external-entity.html",
        lambda _: b'<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>' + _page("<p>&x;</p>"),
        TOLD,
    ),
    Hostile("dates.txt", lambda s: b"12 May 2019 " * int(100_000 * s)),
    Hostile("stamps.txt", lambda s: b"Published 12 May 2019, 10:15 GMT\n" * int(60_000 * s)),
    Hostile("quotes.txt", lambda s: ("“‘" * int(300_000 * s)).encode()),
    Hostile("brackets.txt", lambda s: b"([{<" * int(500_000 * s)),
    Hostile("capitals.txt", lambda s: b"Mr. A. B. " * int(200_000 * s)),
    Hostile("combining.txt", lambda s: ("a" + "\u0301" * int(500_000 * s)).encode()),
)


def main(folder: Path) -> None:
    """Write every file at full size."""
    folder.mkdir(parents=True, exist_ok=True)
    for case in HOSTILE:
        (folder / case.name).write_bytes(case.make(1.0))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
