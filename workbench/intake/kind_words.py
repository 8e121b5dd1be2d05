"""The patterns by which a line tells what it is: data, no logic.

Each is made of short alternatives and meets no more than a few hundred characters.
"""

import re


def _any(*ways: str) -> re.Pattern[str]:
    return re.compile("|".join(ways), re.IGNORECASE)


# Lines that are furniture wherever they stand, and what they are.
SURE = (
    (
        "boilerplate",
        _any(
            r"(?:(?:story|article) continues (?:below )?(?:after )?)?adverti[sz]ements?(?: -.*)?",
            r"sponsored(?: content)?|anzeige|publicité|publicidad|pubblicità|реклама",
            r"(?:skip past|after) newsletter promotion|skip advertisement",
        ),
    ),
    (
        "navigation",
        _any(
            r"[*•·+\-–—|/<>«»‹›:\s]*|read more|show more|see more|view all|load more|back to top",
            r"skip to (?:main )?content|mehr lesen|lire la suite|leer más|leggi (?:anche|tutto)",
        ),
    ),
    (
        "share",
        _any(
            r"share(?: (?:this|on)\b.{0,40})?|tweet|teilen|partager|compartir|condividi",
            r"email|print|copy link|get short url",
        ),
    ),
    (
        "comment",
        _any(
            r"(?:view |show |\d+ )?comments?(?: \(?\d+\)?)?|kommentare?|commentaires?|comentarios?"
        ),
    ),
)

CREDIT = _any(
    r"^\W{0,3}(?:©|\(c\)|photo(?:graph)?s?\b ?(?:by|:|/|credit|courtesy)|credits?:|courtesy"
    r"|(?:image|picture)s?\b ?(?:by|:|credit)|video ?:|illustration (?:by|:)|foto ?:|bild ?:"
    r"|getty images|ap photo|file photo|reuters/|afp/|source ?:)",
    r"(?:/ ?(?:getty|afp|reuters|ap)\b|getty images\)?|/handout|via (?:ap|reuters|getty|afp)\)?)"
    r"\W{0,3}$",
)
CAPTION = _any(
    r"\((?:ap|afp|reuters|photo|image|getty|file|pa|epa)\b[^)]{0,80}\)\W*$|getty images\)?\W*$",
    r"\[(?:file|photo)|\bimage: |^(?:abbildung|abb\.|figure|fig\.) ?\d{0,3} ?[:.]",
)
CAPTION_END = re.compile(r"[.?!]\s+(?:Image|Photo|Picture|Credit)s?: [^.:]{2,60}\.?$")
LEGAL = _any(
    r"©|\ball rights reserved|\bcopyright\b|privacy (?:policy|notice)|terms of (?:use|service)",
    r"cookies?\b|alle rechte|tous droits|todos los derechos|tutti i diritti|무단전재",
)
BYLINE = _any(
    r"^(?:by|von|par|por|di|da|door|av|af|oleh|words by|written by|written|author|reported by"
    r"|автор|text)\b[:\s]+\S",
    r"^[^.]{3,60}\b(?:correspondent|reporter|staff writer|staff)\b",
)
NAMES = re.compile(
    r"(?:[A-ZÀ-ÞА-Я][\w.'’-]+|[A-Z]\.)(?:[\s,]+(?:and |[A-ZÀ-ÞА-Я][\w.'’-]+|[A-Z]\.)){1,5}"
)
AGENCY_DATELINE = re.compile(r"[A-ZÀ-Þ][A-ZÀ-Þ .,'-]{2,40}(?:\([A-Za-z]+\))?\s*[—–-]{1,2}\s*$")
TOPICS = _any(
    r"^(?:tags?|tagged(?: with)?|topics?|related topics|keywords?|filed under|categor(?:y|ies)"
    r"|labels?|themen|schlag(?:worte|wörter)|stichworte|mots[- ]clés|étiquettes|sujets"
    r"|etiquetas|temas|argomenti|tag correlati|palavras-chave|tópicos|trefwoorden|onderwerpen"
    r"|ämnen|emner|теги|темы|słowa kluczowe|etiketler|topik|kata kunci|الكلمات المفتاحية"
    r"|وسوم|标签|關鍵字|タグ|태그)\s*[:：]"
)
TAG_LIST = re.compile(r"[^.!?]{1,40}(?:,\s*[^.,!?]{1,40}){2,}")
TWO_SENTENCES = re.compile(r"[a-z0-9][.!?][\"”'’]?\s+[\"“‘']?[A-Z0-9]")
CONTENT = re.compile(r"[^\W\d_]{4,}")
