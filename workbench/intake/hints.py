"""What the names of elements, classes and ids say about the part of a page they mark."""

import re
from functools import cache

# Each hint, and the words in class and id names (or element names) that give it.
CLASS_WORDS = {
    "story": r"article-?_?body|articlebody|story-?_?(?:body|text|content)|entry-?content"
    r"|post-?_?(?:body|content|text)|article-?_?(?:content|text|copy)|body-?(?:text|copy)"
    r"|main-?content|richtext|rich-text|wysiwyg|content__(?:body|article)|\bprose\b",
    "comment": r"comment|disqus|discuss|respond|reply|replies|livefyre|coral",
    "related": r"relat(?:ed|ive)|recommend|popular|trending|most-?_?(?:read|viewed|shared)|more-"
    r"|also|outbrain|taboola|teaser|read-?next|up-?next|latest|recent|suggest|topstor|carousel",
    "share": r"share|sharing|social|follow|facebook|twitter|whatsapp|addthis|sociable",
    "tags": r"\btags?\b|tag-?list|taglist|topics?\b|keyword|categor|\btagged",
    "caption": r"caption|\blegend\b|image-?desc|photo-?desc|wp-caption|figcaption",
    "credit": r"credit|copyright-?holder|photo-?by|image-?source|photographer",
    "byline": r"byline|by-line|author|contributor|writer|autor\b|signature",
    "date": r"date|time|publish|posted|datum|fecha|\bmeta\b|updated|clock",
    "nav": r"\bnav|menu|breadcrumb|pagination|pager|navbar|toolbar|masthead|site-?header|topbar"
    r"|ticker|\bsection-?list|sitemap|skip-|hamburger|drawer|offcanvas|\btab-?(?:list|bar|nav)|language",
    "footer": r"foot(?:er)?\b|footer|colophon|legal|copyright|imprint",
    "aside": r"sidebar|side-bar|aside|rail|widget|\bpromo|infobox|factbox|pull-?quote|callout",
    "promo": r"newsletter|subscri|sign-?up|signup|paywall|\bpromo|sponsor|advert|\bads?\b|ad-"
    r"|banner|cta\b|call-to|donat|offer|piano|regwall|login|register|app-?store|marketing",
    "consent": r"cookie|consent|gdpr|privacy|onetrust|didomi|cmp\b|qc-cmp",
    "title": r"headline|title|heading|\bhed\b|entry-header|article-?header|titel|titre",
    "author-note": r"bio\b|author-?(?:bio|info|box|desc)|about-?(?:the-)?author|profile",
    "media": r"gallery|slideshow|video|player|image|photo|figure|\bpicture|media|lightbox",
    "lead": r"lead|standfirst|summary|excerpt|dek\b|intro|abstract|subtitle|sub-?headline|chapeau",
}

ELEMENTS = {
    "article": "article",
    "main": "main",
    "nav": "nav",
    "menu": "nav",
    "footer": "footer",
    "header": "header",
    "aside": "aside",
    "figure": "media",
    "figcaption": "caption",
    "form": "form",
    "button": "button",
    "time": "date",
    "blockquote": "quote",
    "dialog": "consent",
    "table": "table",
    "ul": "list",
    "ol": "list",
    "select": "form",
    "label": "form",
    "h1": "h1",
    "address": "byline",
}

OF_STORIES = frozenset(("article", "main", "story", "quote", "table"))
"""Hints that an element may give which holds most of the page's prose."""

NOT_STORY = frozenset(("comment", "related", "footer", "consent", "nav"))
"""Hints of elements whose sentences are not the story's."""

_NUMBER = re.compile(r"[0-9]+")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_POST = re.compile(r"\b(?:hentry|type-post|status-publish)\b")
_TOPICS_OF_POST = re.compile(r"(?:^|(?<=\s))(?:tag|category|topic|author|format)-\S+")
"""WordPress names every topic of a post in the class of the post itself."""

NOTHING: frozenset[str] = frozenset()


class HintReader:
    """Reads hints off elements, remembering names it has seen: a page repeats them."""

    def __init__(self) -> None:
        self._seen: dict[str, frozenset[str]] = {}

    def read(self, tag: str, names: str) -> frozenset[str]:
        """Return the hints of an element from its tag and its class, id and role *names*."""
        if not names and tag not in ELEMENTS:
            return NOTHING
        # Numbers tell one comment or picture from the next, and nothing else.
        key = _NUMBER.sub("0", f"{tag} {names[:300]}")
        hints = self._seen.get(key)
        if hints is None:
            hints = self._seen[key] = _hints(tag, names[:300])
        return hints


@cache
def _class_patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Return what names of classes tell, made with the first of them: plain text has none."""
    return tuple((name, re.compile(words)) for name, words in CLASS_WORDS.items())


def _hints(tag: str, names: str) -> frozenset[str]:
    found = {ELEMENTS[tag]} if tag in ELEMENTS else set()
    if names:
        words = _CAMEL.sub("-", names).lower()
        if _POST.search(words):
            words = _TOPICS_OF_POST.sub("", words)
        found.update(name for name, pattern in _class_patterns() if pattern.search(words))
    return frozenset(found) if found else NOTHING
