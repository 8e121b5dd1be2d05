"""Answers drawn as tables for a terminal.

Words that come from articles are shown literally: whatever a terminal would obey (escape
sequences, changes of direction) is replaced by a blank.
"""

from collections.abc import Iterable
from typing import Any

from rich.console import Console
from rich.table import Table
from rich.text import Text

from workbench.cli.main import one_line
from workbench.dates.phrases import spell_found
from workbench.wording import english_day

Answer = dict[str, Any]

NARROWEST = 100
"""Columns assumed where the output is no terminal, so that a pipe sees whole words."""


def console() -> Console:
    """Return a console on standard output."""
    screen = Console(highlight=False, markup=False, emoji=False)
    return (
        screen
        if screen.is_terminal
        else Console(highlight=False, markup=False, emoji=False, width=NARROWEST)
    )


def plain(words: object) -> Text:
    """Return *words* as text no terminal obeys."""
    return Text(one_line(str(words)))


def table(title: str, *columns: str) -> Table:
    """Return an empty table with a title and named columns."""
    made = Table(title=title, title_justify="left", box=None, pad_edge=False, title_style="bold")
    for column in columns:
        made.add_column(column, overflow="fold")
    return made


def print_dates(dates: Iterable[Answer]) -> None:
    """Print what each date means and why."""
    rows = list(dates)
    if not rows:
        console().print("No dates found.")
        return
    made = table(f"Dates ({len(rows)})", "at", "words", "means", "", "why")
    for found in rows:
        made.add_row(
            str(found["start"]),
            plain(found["text"]),
            plain(_meaning(found)),
            found["flag"] or "",
            plain(found["why"]),
        )
    console().print(made)


def _meaning(found: Answer) -> str:
    if found["flag"] == "unresolved":
        return "not known"
    if found["type"] == "SET":
        return "again and again"
    readings = found["alternatives"] or [found]
    return " or ".join(
        spell_found(one["value"], one["earliest"], one["latest"]) for one in readings
    )


def print_analysis(answer: Answer, title: str) -> None:
    """Print a whole analysis: the publication date, the dates, the claims by rank."""
    screen = console()
    screen.print(Text(one_line(title), style="bold"))
    for note in answer["notes"]:
        screen.print(plain(note))
    _print_timestamp(screen, answer)
    screen.print()
    print_dates(answer["dates"])
    screen.print()
    _print_claims(screen, answer)
    screen.print()
    _print_set_aside(screen, answer)
    _print_repeats(screen, answer)
    _print_calculations(screen, answer)
    screen.print(_furniture_line(answer))


def _print_timestamp(screen: Console, answer: Answer) -> None:
    value, bounds = answer["timestamp"]["value"], answer["bounds"]
    known = english_day(value) if value else "not known: nothing here deserves trust"
    screen.print(plain(f"Published: {known}"))
    first, last = bounds["earliest"], bounds["latest"]
    if not value and (first or last):
        between = f"{_day(first)} and {_day(last)}"
        screen.print(plain(f"What the text proves: written between {between}"))
    if answer["timestamps"]:
        made = table("Where it may say so", "time", "role", "place", "sure", "why")
        for found in answer["timestamps"]:
            made.add_row(
                plain(english_day(found["value"])),
                found["role"],
                plain(found["where"]),
                f"{found['confidence']:.0%}",
                plain(" ".join(found["why"] + found["conflicts"])),
            )
        screen.print(made)


def _day(value: str | None) -> str:
    return english_day(value) if value else "an unknown day"


def _print_claims(screen: Console, answer: Answer) -> None:
    ranked = sorted(enumerate(answer["claims"], 1), key=lambda pair: -pair[1]["score"])
    if not ranked:
        screen.print("No claims found.")
        return
    made = table(f"Claims by rank ({len(ranked)})", "no.", "rank", "claim", "speaker", "why")
    for number, claim in ranked:
        speaker = claim.get("speaker")
        made.add_row(
            str(number),
            claim["band"],
            plain(claim["statement"]),
            plain(answer["text"][speaker["start"] : speaker["end"]] if speaker else ""),
            plain("; ".join(claim["why"])),
        )
    screen.print(made)


def _print_set_aside(screen: Console, answer: Answer) -> None:
    if not answer["set_aside"]:
        return
    made = table(f"Not proposed ({len(answer['set_aside'])})", "at", "words", "why")
    for found in answer["set_aside"]:
        made.add_row(
            str(found["start"]),
            plain(" … ".join(answer["text"][a:b] for a, b in found["ranges"])),
            plain(found["why"]),
        )
    screen.print(made)
    screen.print()


def _print_repeats(screen: Console, answer: Answer) -> None:
    if not answer["repeats"]:
        return
    made = table(f"Said more than once ({len(answer['repeats'])})", "at", "what", "", "why")
    for found in answer["repeats"]:
        made.add_row(
            ", ".join(str(mention["start"]) for mention in found["mentions"]),
            found["kind"],
            "" if found["agrees"] else "compare",
            plain(found["why"]),
        )
    screen.print(made)
    screen.print()


def _print_calculations(screen: Console, answer: Answer) -> None:
    if not answer["calculations"]:
        return
    made = table(f"Worked out again ({len(answer['calculations'])})", "at", "words", "", "why")
    for found in answer["calculations"]:
        made.add_row(
            str(found["start"]),
            plain(answer["text"][found["start"] : found["end"]]),
            "" if found["agrees"] else "check",
            plain(found["why"]),
        )
    screen.print(made)
    screen.print()


def _furniture_line(answer: Answer) -> Text:
    kinds: dict[str, int] = {}
    for block in answer["blocks"]:
        kinds[block["kind"]] = kinds.get(block["kind"], 0) + 1
    return plain("Blocks: " + ", ".join(f"{count} {kind}" for kind, count in kinds.items()))
