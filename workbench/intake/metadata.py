"""What a web page says of itself beside its text: title, author, address, and fields with dates.

Nothing here decides when the article was published: every field that may say so is passed on as
a clue, unread, for :mod:`workbench.dates.rank` to weigh.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from lxml import html

from workbench.intake.hints import HintReader
from workbench.intake.json_ld import (
    article_node,
    dates_of,
    is_article,
    names_in,
    page_node,
    read_nodes,
    words_of,
)
from workbench.text.source import About, Clue

MOST_ELEMENTS = 200_000
MOST_CLUES = 60
LONGEST = 300

# Fields of <meta> that give the time of publication, of an update, or of a copy.
PUBLISHED = frozenset(
    """
    article:published_time og:published_time og:article:published_time article:published
    article.published datepublished date_published publishdate publish_date publish-date
    published published_time published-date publication_date publication-date publicationdate
    pubdate pub_date parsely-pub-date sailthru.date dc.date dc.date.issued dc.date.created
    dcterms.date dcterms.issued dcterms.created dc.issued dc.created dcsext.articlefirstpublished
    citation_publication_date citation_date originalpublicationdate original-publish-date
    article_date_original article:post_date displaydate timestamp date created created_time
    creation_date rnews:datepublished cxenseparse:recs:publishtime cxenseparse:publishtime
    bt:pubdate nrk:published gen:firstpublished shareaholic:article_published_time
    video:release_date prism.publicationdate dateposted date.available eprints.date
    vr:published_time lw.date hdl iso-8601-publish-date last-published
    """.split()  # noqa: SIM905
)
MODIFIED = frozenset(
    """
    article:modified_time og:updated_time og:article:modified_time article:modified
    article:updated_time article.updated datemodified date_modified lastmod last-modified
    last_modified lastmodified modified modified_time updated updated_time dc.date.modified
    dcterms.modified dc.modified rnews:datemodified parsely-last-updated revised last_updated
    revision_date iso-8601-modified-date
    """.split()  # noqa: SIM905
)
NAMED = frozenset(("article:published_time", "article:modified_time"))
"""Fields with a record of their own in the weights."""

_ARCHIVED = re.compile(r"https?://web\.archive\.org/web/(\d{14})[a-z_]*/(https?://.+)")
_SUFFIX = re.compile(r"\s+[|–—-]\s+[^|–—]{2,40}$|\s*[|»]\s*[^|»]{2,40}$")


@dataclass(slots=True)
class Findings:
    """What was picked up on the way through a page."""

    meta: dict[str, str]
    scripts: list[str]
    links: dict[str, str]
    title: str
    heading: str
    language: str
    marked: list[Clue]
    byline: str


def about_page(tree: html.HtmlElement, about: About) -> About:
    """Return *about* with all that the page in *tree* says of itself."""
    seen = _gather(tree)
    nodes = read_nodes(seen.scripts)
    archived, address = _address(about.address or _own_address(seen))
    title = seen.meta.get("og:title") or seen.heading or seen.title
    node = article_node(nodes, title or seen.title, address) or {}
    clues = [*_json_clues(nodes, node), *_meta_clues(seen.meta), *_alone(seen.marked)]
    if address:
        clues.append(Clue("address", address))
    if archived:
        clues.append(Clue("archive", archived))
    return replace(
        about,
        title=words_of(node.get("headline")) or title or _SUFFIX.sub("", seen.title),
        byline=_byline(node.get("author") and names_in(node.get("author")), seen),
        outlet=seen.meta.get("og:site_name") or names_in(node.get("publisher")),
        address=address,
        language=_language(seen, words_of(node.get("inLanguage"))),
        clues=about.clues + tuple(dict.fromkeys(clues))[:MOST_CLUES],
    )


def _gather(tree: html.HtmlElement) -> Findings:
    """Go through the page once and keep every element that may say something."""
    found = Findings({}, [], {}, "", "", tree.get("lang") or "", [], "")
    reader = HintReader()
    for number, element in enumerate(tree.iter("*")):
        if number > MOST_ELEMENTS:
            break
        tag = element.tag
        if tag in _READERS:
            _READERS[tag](element, found)
        field = element.get("itemprop")
        if field is not None and len(found.marked) < MOST_CLUES:
            _read_property(element, field, found)
        if tag == "time" and len(found.marked) < MOST_CLUES:
            _read_time(element, found, reader)
    return found


def _read_meta(element: html.HtmlElement, found: Findings) -> None:
    name = element.get("property") or element.get("name") or element.get("http-equiv")
    content = element.get("content")
    if name and content and content.strip():
        found.meta.setdefault(name.strip().lower(), " ".join(content.split())[:LONGEST])


def _read_script(element: html.HtmlElement, found: Findings) -> None:
    if "ld+json" in (element.get("type") or "") and element.text:
        found.scripts.append(element.text)


def _read_link(element: html.HtmlElement, found: Findings) -> None:
    if element.get("rel") and element.get("href"):
        found.links.setdefault(element.get("rel", "").lower(), element.get("href", "").strip())


def _read_title(element: html.HtmlElement, found: Findings) -> None:
    found.title = found.title or _text(element)


def _read_heading(element: html.HtmlElement, found: Findings) -> None:
    found.heading = found.heading or _text(element)


_READERS = {
    "meta": _read_meta,
    "script": _read_script,
    "link": _read_link,
    "title": _read_title,
    "h1": _read_heading,
}


def _text(element: html.HtmlElement) -> str:
    words = []
    for place, part in enumerate(element.itertext()):
        words.append(part)
        if place > 40:
            break
    return " ".join("".join(words).split())[:LONGEST]


def _read_property(element: html.HtmlElement, field: str, found: Findings) -> None:
    for name in field.split()[:4]:
        if name in ("datePublished", "dateCreated", "dateModified"):
            value = element.get("content") or element.get("datetime") or _text(element)
            if value.strip() and not _about_another(element):
                found.marked.append(Clue(f"itemprop {name}", value.strip()[:LONGEST]))
        elif name == "author" and not found.byline:
            found.byline = element.get("content") or _text(element)[:120]


def _read_time(element: html.HtmlElement, found: Findings, reader: HintReader) -> None:
    value = element.get("datetime") or _text(element)
    if not value.strip() or element.get("itemprop"):
        return
    names = f"{element.get('class') or ''} {element.get('id') or ''}".lower()
    around: set[str] = set()
    parent = element.getparent()
    for _ in range(8):
        if parent is None or parent.tag == "body":
            break
        words = f"{parent.get('class') or ''} {parent.get('id') or ''}"
        around |= reader.read(str(parent.tag), words)
        parent = parent.getparent()
    if around & {"related", "comment", "aside", "footer", "nav"}:
        where = "time elsewhere"
    elif "list" in around:
        where = "time in list"
    elif "updat" in names or "modif" in names:
        where = "time updated"
    elif element.get("pubdate") is not None or "publish" in names or "entry-date" in names:
        where = "time pubdate"
    else:
        where = "time in article" if around & {"article", "main", "title", "byline"} else "time"
    found.marked.append(Clue(where, value.strip()[:LONGEST]))


def _about_another(element: html.HtmlElement) -> bool:
    """Tell whether a marked date belongs to a comment or to another article on the page."""
    parent = element.getparent()
    for _ in range(12):
        if parent is None:
            return False
        kind = parent.get("itemtype") or ""
        if kind:
            return kind.endswith(("Comment", "UserComments", "Person", "ImageObject"))
        parent = parent.getparent()
    return False


def _json_clues(nodes: list[dict[str, object]], article: dict[str, object]) -> Iterator[Clue]:
    for field, value in dates_of(article):
        yield Clue(f"json-ld {field}", value[:LONGEST])
    page = page_node(nodes)
    if page is not None and page is not article:
        for field, value in dates_of(page):
            yield Clue(f"json-ld page {field}", value[:LONGEST])
    others = [node for node in nodes if is_article(node) and node is not article]
    for node in others[:5]:
        for field, value in dates_of(node):
            yield Clue(f"json-ld other {field}", value[:LONGEST])


def _meta_clues(meta: dict[str, str]) -> Iterator[Clue]:
    for name, value in meta.items():
        if name in NAMED:
            yield Clue(f"meta {name}", value)
        elif name in PUBLISHED:
            yield Clue(f"meta published {name}", value)
        elif name in MODIFIED:
            yield Clue(f"meta modified {name}", value)
    if said := _SAID.search(meta.get("description") or meta.get("og:description") or ""):
        yield Clue("meta description", said[1])


_SAID = re.compile(
    r"\((?:published|posted|updated|notizia del|meldung vom|artikel vom|publié le|publicado el)"
    r" ([^()]{6,40})\)",
    re.IGNORECASE,
)


def _alone(marked: list[Clue]) -> list[Clue]:
    """Say so where all <time> elements of the page give one day: it has no other to confuse it."""
    times = [clue for clue in marked if clue.where in ("time", "time in list")]
    if len({clue.value[:10] for clue in marked}) != 1 or not times:
        return marked
    return [Clue("time alone", clue.value) if clue is times[0] else clue for clue in marked]


def _own_address(seen: Findings) -> str:
    for address in (seen.links.get("canonical"), seen.meta.get("og:url")):
        if address and re.match(r"https?://[^/]+/.", address):
            return address[:2000]
    return ""


def _address(address: str) -> tuple[str, str]:
    """Return the time an archive copied the page, if one did, and the page's own address."""
    match = _ARCHIVED.match(address)
    return (match[1], match[2]) if match else ("", address)


def _byline(names: object, seen: Findings) -> str:
    given = seen.meta.get("author") or seen.meta.get("article:author") or ""
    if "://" in given:
        given = ""
    return " ".join(str(names or given or seen.byline).split())[:LONGEST]


def _language(seen: Findings, given: str) -> str:
    meta = seen.meta.get("content-language") or seen.meta.get("og:locale") or ""
    return (seen.language or given or meta).replace("_", "-")[:12]
