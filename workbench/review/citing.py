"""A claim or a quote with where it stands, ready to be pasted into other people's texts."""

from collections.abc import Iterable
from dataclasses import dataclass
from html import escape

from workbench.store.records import ArticleRecord, ClaimRecord, EvidenceRecord


@dataclass(frozen=True, slots=True)
class Citation:
    """Quoted words and where they stand, as plain text and as HTML with a link."""

    text: str
    html: str


def cite_claim(claim: ClaimRecord, article: ArticleRecord, *where: str) -> Citation:
    """Return the words of *claim* with its speaker and article; *where* is what else places it.

    What the caller knows in the reader's words, such as the day and the paragraph, is handed in
    as *where*; empty parts are left out.
    """
    about = article.about
    title = about.title or article.file_name
    return _citation(claim.words, (claim.speaker_words, title, about.outlet, *where), about.address)


def cite_quote(evidence: EvidenceRecord, *where: str) -> Citation:
    """Return the quote of a piece of evidence, or its title where none is kept, with its source."""
    source = evidence.source
    title = source.title or source.citation
    named = (source.author, title, source.publisher, evidence.locator, *where)
    if evidence.quote:
        return _citation(evidence.quote, named, source.address)
    return _joined("", "", _kept(named), source.address)


def _citation(words: str, parts: Iterable[str], address: str) -> Citation:
    quoted = f"“{' '.join(words.split())}”"
    return _joined(quoted, f"<q>{escape(' '.join(words.split()))}</q>", _kept(parts), address)


def _kept(parts: Iterable[str]) -> str:
    return ", ".join(" ".join(part.split()) for part in parts if part.strip())


def _joined(quoted: str, marked: str, named: str, address: str) -> Citation:
    """Put quote, source and address together; only web addresses become links."""
    text = " ".join(filter(None, (" — ".join(filter(None, (quoted, named))), address)))
    linked = escape(named or address)
    if address.lower().startswith(("http://", "https://")):
        linked = f'<a href="{escape(address)}">{linked}</a>'
    return Citation(text, " — ".join(filter(None, (marked, linked))))
