"""How TIMEX3 writes a length of time: ``P18M``, ``PT72H``, ``PXD``."""

from typing import Any

Number = int | float | str

_LETTERS = {
    "year": "Y", "month": "M", "week": "W", "day": "D", "quarter": "Q", "weekend": "WE",
    "decade": "DE", "century": "CE", "millennium": "ML", "semester": "S",
}  # fmt: skip
_TIMES = {"hour": "H", "minute": "M", "second": "S", "night": "NI"}
_MULTIPLES = {"decade": ("year", 10), "century": ("year", 100), "millennium": ("year", 1000),
              "fortnight": ("week", 2)}  # fmt: skip


def written_length(parts: list[list[Any]]) -> str:
    """Write a length as TIMEX3 does: ``P18M``, ``PT72H``, ``P20Y`` for two decades, ``PXD``."""
    days, times = "", ""
    for number, unit in _split_years(parts):
        amount, name = _plain(number, unit)
        if name in _TIMES:
            times += _time_words(amount, name)
        else:
            days += f"{_figures(amount)}{_LETTERS.get(name, 'E')}"
    return f"P{days}" + (f"T{times}" if times else "")


def _split_years(parts: list[list[Any]]) -> list[list[Any]]:
    """Write two years and a half as two years and six months."""
    if len(parts) == 1 and parts[0][1] == "year" and isinstance(parts[0][0], float):
        months = parts[0][0] * 12
        if months == int(months) and months > 12:
            return [[int(months) // 12, "year"], [int(months) % 12, "month"]]
    return parts


def _plain(number: Number, unit: str) -> tuple[Number, str]:
    """Write two decades as twenty years; leave several decades alone."""
    if unit not in _MULTIPLES or isinstance(number, str):
        return number, unit
    name, factor = _MULTIPLES[unit]
    return number * factor, name


def _figures(number: Number) -> str:
    return number if isinstance(number, str) else f"{number:g}"


def _time_words(number: Number, unit: str) -> str:
    """Write an hour and a half as ``1H30M``."""
    smaller = {"hour": "M", "minute": "S"}.get(unit)
    if not isinstance(number, float) or smaller is None or number * 60 % 1:
        return f"{_figures(number)}{_TIMES[unit]}"
    whole, rest = divmod(int(number * 60), 60)
    return (f"{whole}{_TIMES[unit]}" if whole else "") + (f"{rest}{smaller}" if rest else "")
