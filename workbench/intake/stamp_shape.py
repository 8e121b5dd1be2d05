"""Whether a line is nothing but a date, a time of day, or both, in any of several languages."""

import re

from workbench.intake.furniture_words import TABLES

_TOKEN = re.compile(r"[^\W\d_]+|\d+")
_TIME = re.compile(r"\d{1,2}[:.h]\d{2}|\b\d{1,2} ?[ap]\.?m\b|\d{1,2}時|\d{1,2}시", re.IGNORECASE)
_FULL = re.compile(r"\b(?:19|20)\d\d\b|\d{1,2}[/.-]\d{1,2}[/.-]\d{2}(?:\d\d)?\b|[年년]")
_AGO = re.compile(
    r"\bago\b|\bvor \d|\bil y a\b|\bhace \d|\bfa\b|назад|yesterday|today", re.IGNORECASE
)

_JOINING = """
    at on of the to in last first is today now today's date time st nd rd th de del di du den der
    le la el il um am vom à a alle às as o clock h hrs z t local and by from gmt utc published
    updated posted modified created online revised release released news edition yesterday
    wib wita kl klo ore ora hora heure hours 年 月 日 時 分 년 월 일
"""
WORDS = frozenset(TABLES["date"].split()) | frozenset(_JOINING.split())


def stamp_share(words: str) -> float:
    """Return the share, 0 to 1, of the tokens of *words* that a date or time can be made of."""
    tokens = _TOKEN.findall(words[:200])
    if not tokens:
        return 0.0
    fitting = [token for token in tokens if token.isdigit() or token.lower() in WORDS]
    return len(fitting) / len(tokens)


def is_stamp(words: str) -> bool:
    """Tell whether the line *words* only gives a date or time (or how long ago that was)."""
    if not 3 <= len(words) <= 90 or stamp_share(words) < 0.75:
        return False
    return bool(_FULL.search(words) or _TIME.search(words) or _AGO.search(words) or _bare(words))


def is_time_only(words: str) -> bool:
    """Tell whether the line *words* gives a time of day and no date: the mark of a live report."""
    return len(words) <= 24 and bool(_TIME.search(words)) and not _FULL.search(words)


def _bare(words: str) -> bool:
    """A day and a month, or a weekday: "Nov 20", "Wednesday,"."""
    tokens = [token.lower() for token in _TOKEN.findall(words)]
    months = frozenset(TABLES["date"].split()) - frozenset(("read", "may", "ago", "min", "mins"))
    return (
        len(tokens) <= 4
        and any(token in months for token in tokens)
        and any(token.isdigit() or token.endswith("day") for token in tokens)
    )
