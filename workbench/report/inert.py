"""Text from outside, made harmless without being hidden.

Articles and notes may hold characters that a reader cannot see but a viewer obeys: control
codes, halves of surrogate pairs, orders to turn the writing direction round.  A report shows
them as visible signs; the JSON report alone keeps them as they are.  Marks that Arabic and
Hebrew texts need (LRM, RLM, ALM, joiners) stay.
"""

from collections.abc import Iterator

_REPLACEMENT = "\N{REPLACEMENT CHARACTER}"


def _rules() -> Iterator[tuple[int, str]]:
    for code in range(0x20):
        yield code, chr(0x2400 + code)  # the pictures Unicode has for control codes
    yield 0x7F, "\N{SYMBOL FOR DELETE}"
    for code in range(0x80, 0xA0):
        yield code, _REPLACEMENT
    yield 0x85, "\n"
    for code in (*range(0x202A, 0x202F), *range(0x2066, 0x206A)):
        yield code, f"[U+{code:04X}]"
    for code in (*range(0xD800, 0xE000), 0xFFFE, 0xFFFF):
        yield code, _REPLACEMENT
    for code in (0x0A, 0x0D, 0x2028, 0x2029):
        yield code, "\n"
    yield 0x09, " "


_TABLE = dict(_rules())


def inert(text: str) -> str:
    """Return *text* with every character that could act shown instead; lines are kept."""
    return text.replace("\r\n", "\n").translate(_TABLE)


def one_line(text: str) -> str:
    """Return *text* made inert, on one line, with single spaces; no-break spaces stay."""
    return " ".join(piece for piece in inert(text).replace("\n", " ").split(" ") if piece)


def paragraphs(text: str) -> list[str]:
    """Return *text* made inert as its paragraphs: what stands between blank lines."""
    found: list[list[str]] = [[]]
    for line in inert(text).split("\n"):
        if line.strip():
            found[-1].append(line.strip())
        elif found[-1]:
            found.append([])
    return [" ".join(lines) for lines in found if lines]
