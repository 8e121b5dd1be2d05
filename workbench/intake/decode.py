"""Bytes become text: by byte order mark, valid UTF-8, what the input declares, then by guess.

Valid UTF-8 outranks a declaration, because text in another encoding is hardly ever valid UTF-8 by
accident while declarations are often left over from an earlier server.  Nothing here fails: the
last resort is Windows-1252, which gives a character for every byte.
"""

import re
from dataclasses import dataclass

from workbench.errors import InvalidError
from workbench.intake.encoding_names import MARKS, known_encoding
from workbench.intake.likely import likely_encodings
from workbench.reason import Reason, because

SAMPLE = 40_000
"""Bytes the guesser looks at; enough for any script, and a bound on its time."""

PREFERRED = ("cp1251", "cp1252", "cp1250", "cp932", "shift_jis", "euc_jp", "gb18030", "big5",
             "cp949", "euc_kr", "cp1253", "cp1255", "cp1256", "koi8_r", "cp1254")  # fmt: skip
"""Guesses to believe before equally good ones: what news pages were really written in."""

_DECLARED = re.compile(
    rb"<meta[^>]{0,300}?charset\s*=\s*[\"']?\s*([\w.:-]{2,40})"
    rb"|<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([\w.:-]{2,40})",
    re.IGNORECASE,
)
_C1 = {
    code: bytes([code]).decode("cp1252")
    for code in range(0x80, 0xA0)
    if code not in (0x81, 0x8D, 0x8F, 0x90, 0x9D)
}
_BROKEN = "\N{REPLACEMENT CHARACTER}"
_TWICE_ENCODED = re.compile("â€[\u0080-\u009f™œ˜¦“”\u009d]|Ã[\u00a0-\u00bf©¨¼¶¤]")


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text and the encoding it was read in, with what is doubtful about that."""

    text: str
    encoding: str
    notes: tuple[Reason, ...] = ()


def decode(content: bytes, *, declared: str = "", encoding: str | None = None) -> Decoded:
    """Return *content* as text.

    Args:
        content: The bytes as they came.
        declared: What came along with them, such as the charset of an HTTP header.
        encoding: What a reviewer decided; nothing else is tried then.

    Raises:
        InvalidError: *encoding* is no encoding this program knows.
    """
    if encoding:
        return _as_decided(content, encoding)
    for mark, name in MARKS:
        if content.startswith(mark):
            return _checked(content[len(mark) :].decode(name, "replace"), name)
    if wide := _wide_encoding(content):
        return _checked(content.decode(wide, "replace"), wide)
    return _narrow(content, declared)


def declared_in(content: bytes) -> str:
    """Return the encoding an HTML or XML page names for itself near its top, or nothing."""
    match = _DECLARED.search(content[:4096])
    return (match[1] or match[2]).decode("ascii", "ignore") if match else ""


def _as_decided(content: bytes, encoding: str) -> Decoded:
    name = known_encoding(encoding)
    if name is None:
        raise InvalidError(
            f"“{encoding[:40]}” is not an encoding this program knows.",
            hint="Try utf-8, windows-1252, windows-1251 or shift_jis.",
        )
    for mark, marked in MARKS:
        if content.startswith(mark) and marked.startswith(name):
            content = content[len(mark) :]
    return _checked(content.decode(name, "replace"), name)


def _narrow(content: bytes, declared: str) -> Decoded:
    named = known_encoding(declared or declared_in(content) or "utf-8") or "utf-8"
    if b"\x1b$" in content[:SAMPLE] or (named.startswith("iso2022") and b"\x1b" in content):
        # Seven bits a byte: taken for ASCII by whoever does not know its escapes.
        named = named if named.startswith("iso2022") else "iso2022_jp"
        text = content.decode(named, "replace")
        if text.count(_BROKEN) * 200 <= len(text):
            return _checked(text, named)
    text = content.decode("utf-8", "replace")
    broken = text.count(_BROKEN)
    if broken == 0 or (named == "utf-8" and broken * 20 <= _wide(text)):
        return _checked(text, "utf-8")
    if named != "utf-8" and not named.startswith(("utf-16", "utf-32")):
        text = content.decode(named, "replace")
        if text.count(_BROKEN) * 200 <= len(text):
            return _checked(text, named)
    return _guess(content)


def _wide(text: str) -> int:
    """Return how many characters of the head of *text* are not ASCII."""
    return sum(1 for char in text[:200_000] if char > "\x7f")


def _guess(content: bytes) -> Decoded:
    likely = likely_encodings(content)
    if likely:
        name = likely[0][0]
        return _checked(
            content.decode(name, "replace"), name, because("encoding_guessed", encoding=name)
        )
    # Imported here: it takes a while, and most texts are UTF-8 by now.
    from charset_normalizer import from_bytes  # noqa: PLC0415

    matches = from_bytes(content[:SAMPLE], steps=5, chunk_size=512, enable_fallback=False)
    best = matches.best()
    if best is not None:
        rivals = [m.encoding for m in matches if m.chaos <= best.chaos + 0.02]
        rivals += [other for m in matches for other in m.could_be_from_charset]
        name = next((name for name in PREFERRED if name in rivals), best.encoding)
        guess = because("encoding_guessed", encoding=name)
        return _checked(content.decode(name, "replace"), name, guess)
    text = content.decode("latin-1").translate(_C1)
    return _checked(text, "windows-1252", because("encoding_guessed", encoding="windows-1252"))


def _wide_encoding(content: bytes) -> str | None:
    """Tell UTF-16 without a mark from other text: its blanks and line ends have an empty byte."""
    sample = content[: SAMPLE - SAMPLE % 4]
    if b"\0" not in sample:
        return None
    scores = {
        "utf-16-le": sample.count(b" \0") + sample.count(b"\n\0"),
        "utf-16-be": sample.count(b"\0 ") + sample.count(b"\0\n"),
    }
    for name in sorted(scores, key=lambda key: -scores[key]):
        text = sample[: len(sample) // 2 * 2].decode(name, "replace")
        plain = sum(char.isalnum() or char.isspace() or " " < char < "\x7f" for char in text)
        if text and plain >= 0.9 * len(text) and _one_script(text):
            return name
    return None


def _one_script(text: str) -> bool:
    """Tell whether most letters come from few blocks of Unicode, as in any one language."""
    # The wrong byte order scatters letters over the whole plane; CJK spreads over 82 blocks.
    blocks: dict[int, int] = {}
    for char in text[:4000]:
        blocks[ord(char) >> 8] = blocks.get(ord(char) >> 8, 0) + 1
    cjk = sum(n for block, n in blocks.items() if 0x4E <= block <= 0x9F)
    common = sorted((n for b, n in blocks.items() if not 0x4E <= b <= 0x9F), reverse=True)[:3]
    blank = any(char in text for char in " \n\u3000。")
    return blank and cjk + sum(common) >= 0.9 * min(len(text), 4000)


def _checked(text: str, encoding: str, *notes: Reason) -> Decoded:
    found = list(notes)
    if broken := text.count(_BROKEN):
        found.append(because("broken_characters", count=broken, encoding=encoding))
    if len(_TWICE_ENCODED.findall(text[:200_000])) >= 3:
        found.append(because("encoded_twice"))
    return Decoded(text, encoding, tuple(found))
