"""Throw random texts at the dates engine (`make fuzz`): no exception, sound spans, no long thought.

Half of the texts are patched together from words of the lexicons, figures and signs, half are raw
Unicode with such words between.  A text that fails is printed with the seed that makes it again.

    python -m tests.fuzz_dates [HOW MANY] [SEED]
"""

import random
import signal
import sys
import time
from collections import Counter
from types import FrameType

import click

from workbench.dates.answer import answer_dates
from workbench.dates.lexicon.language import language_of
from workbench.dates.moment import parse_moment

MANY = 100_000
SLOWEST = 1.0
"""Seconds of processor time no text of a few hundred characters may take."""

LANGUAGES = ("en", "es")
WORDS = {code: sorted(language_of(code).entries) for code in LANGUAGES}
FEASTS = {code: sorted(language_of(code).feasts) for code in LANGUAGES}
FIGURES = (
    *("0", "1", "2", "12", "29", "30", "31", "32", "99", "100", "480", "0000", "0530", "1990"),
    *("2017", "2359", "2460", "9999", "10000", "123456789012345678901234567890", "1/2", "½"),
    *("2017-05-18T20:33:05.123+03:00", "04/05/2017", "30/02/2016", "13.04.2022", "2017-W53"),
    *("GMT", "+3", "-1130", "o'clock", "p.m.", "Q5", "H3", "BC", "’68", "MDCCCXII", "XX", "FY19"),
    *("1st", "32nd", "1980s", "2019-20", "25:61", "24:00", "٣", "３", "²", "Ⅻ", "一", "🙂"),
)
GLUE = (" ", " ", " ", " ", "", ", ", "-", "–", "\u00a0", "\u202f", ". ", ".", "’s ", "(", ") ",
        "/", ":", "\n", "\n\n", "“", "” ", '"', "\u200b", "\ufeff", "\x00", "\u0301")  # fmt: skip
ANCHORS = (
    None, "0001", "2017", "2017-05", "2017-05-18", "0001-01-01", "9999-12-31", "2024-02-29",
    "2021-10-05T00:20+03:00", "2016-12-31T23:59:59-11:00",
)  # fmt: skip


def patchwork(chance: random.Random, code: str) -> str:
    """Return a text of date-like fragments."""
    parts = []
    for _ in range(chance.randrange(1, 30)):
        pool = chance.choice((WORDS[code], WORDS[code], FIGURES, FEASTS[code]))
        word = chance.choice(pool)
        shape = chance.randrange(6)
        parts.append(word.upper() if shape == 0 else word.capitalize() if shape < 3 else word)
        parts.append(chance.choice(GLUE))
    return "".join(parts)


def noise(chance: random.Random) -> str:
    """Return raw Unicode, surrogates left out as no text can hold them."""
    points = (chance.randrange(*chance.choice(((1, 0x250), (1, 0xD800), (0xE000, 0x110000))))
              for _ in range(chance.randrange(60)))  # fmt: skip
    return "".join(map(chr, points))


def a_text(chance: random.Random, code: str) -> str:
    """Return one text to try."""
    if chance.random() < 0.5:
        return patchwork(chance, code)
    return noise(chance) + patchwork(chance, code) + noise(chance)


def wrong_with(text: str, published: str | None, code: str) -> tuple[str, list[str | None]]:
    """Return what is wrong with the answer to *text*, if anything, and the flags in it."""
    anchor = parse_moment(published) if published else None
    found = answer_dates(text, anchor, code)
    last = 0
    for date in found:
        if not last <= date["start"] < date["end"] <= len(text):
            return f"span {date['start']} to {date['end']} is not sound", []
        if date["text"] != text[date["start"] : date["end"]]:
            return f"the words of the span at {date['start']} differ", []
        earliest, latest = date["earliest"], date["latest"]
        if earliest and latest and earliest[:10] > latest[:10]:
            return f"{date['text']!r} ends before it begins: {earliest} to {latest}", []
        last = date["end"]
    if found != answer_dates(text, anchor, code):
        return "two readings of one text differ", []
    return "", [date["flag"] for date in found]


def limit_time(seconds: float) -> None:
    """Raise TimeoutError after so much processor time, where the system can; 0 ends the watch."""
    if hasattr(signal, "setitimer"):
        signal.signal(signal.SIGVTALRM, _too_long)
        signal.setitimer(signal.ITIMER_VIRTUAL, seconds)


def _too_long(_signal: int, _frame: FrameType | None) -> None:
    raise TimeoutError(f"more than {SLOWEST:g} s of processor time")


def main(many: int, seed: int) -> int:
    """Try *many* texts and say what was done; return how many failed."""
    flags: Counter[str] = Counter()
    failed, worst, slow_text = 0, 0.0, ""
    began = time.process_time()
    for number in range(many):
        chance = random.Random(f"{seed}-{number}")
        code = chance.choice(LANGUAGES)
        text, published = a_text(chance, code), chance.choice(ANCHORS)
        start = time.process_time()
        try:
            limit_time(SLOWEST)
            wrong, seen = wrong_with(text, published, code)
        except Exception as error:  # noqa: BLE001 - any exception at all is the finding
            wrong, seen = f"{type(error).__name__}: {error}", []
        limit_time(0)
        taken = time.process_time() - start
        if taken > worst:
            worst, slow_text = taken, text
        if wrong:
            failed += 1
            click.echo(f"{seed}-{number} {code} {published} {text!r}: {wrong}")
        flags.update(flag or "sure" for flag in seen)
    taken = time.process_time() - began
    counts = ", ".join(f"{count} {flag}" for flag, count in flags.most_common())
    click.echo(f"{many} texts in {taken:.0f} s of processor time, each read twice; {failed} failed")
    click.echo(f"dates found: {sum(flags.values())} ({counts})")
    click.echo(f"the slowest took {worst * 1000:.0f} ms: {slow_text[:80]!r}")
    return failed


if __name__ == "__main__":
    how_many = int(sys.argv[1]) if len(sys.argv) > 1 else MANY
    raise SystemExit(min(1, main(how_many, int(sys.argv[2]) if len(sys.argv) > 2 else 1)))
