"""Which encodings some bytes may be in, by whether a language comes out of them."""

from workbench.intake.decode import MARKS, known_encoding
from workbench.text.language import ENOUGH, language_share

LOOK_AT = 30_000


def likely_encodings(content: bytes, offered: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    """Return those *offered* in which *content* makes words of a language, the likeliest first.

    Each comes with the language, as (Python's name, BCP 47 code).  Bytes of the wrong encoding
    hardly ever make a language's small words, save where both write ASCII alike.
    """
    sample = content[:LOOK_AT]
    if any(sample.startswith(mark) for mark, _ in MARKS) or sample.isascii():
        return ()
    found = []
    for place, name in enumerate(map(known_encoding, offered)):
        text = sample.decode(name or "ascii", "replace")
        language, share = language_share(text)
        broken = text.count("\N{REPLACEMENT CHARACTER}") + sum(
            "\x80" <= char < "\xa0" for char in text
        )
        if name and share >= ENOUGH and broken * 1000 <= len(text):
            found.append((-share, place, name, language))
    return tuple((name, language) for _, _, name, language in sorted(found))
