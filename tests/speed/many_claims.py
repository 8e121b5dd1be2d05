"""Claims by the hundred thousand, made up: their words are as unevenly common as those of news."""

import itertools
import random

from workbench.text.wordlist import words

COMMON = sorted(
    words(
        "the of to and in a that for is on said was he by it as with at from his an are has were"
        " not have be who will their had they this which but more people one two government year"
        " president new percent state country minister city claim video shows health vaccine"
    )
)
STARTS = ("b", "c", "d", "f", "g", "k", "l", "m", "n", "p", "r", "s", "t", "v", "st", "tr", "ch")
RARE = 60_000


def claims(count, seed=7):
    """Yield *count* claims of 8 to 24 words."""
    chance = random.Random(seed)
    known = [*COMMON, *(_word(chance) for _ in range(RARE))]
    weights = list(itertools.accumulate(1 / (rank + 2) for rank in range(len(known))))
    for _ in range(count):
        said = chance.choices(known, cum_weights=weights, k=chance.randint(8, 24))
        yield " ".join(said).capitalize() + f" {chance.randint(1, 2000)}."


def _word(chance):
    parts = (chance.choice(STARTS) for _ in range(3))
    return "".join(part + chance.choice("aeiou") for part in parts)[: chance.randint(4, 8)]


def write_csv(path, count):
    """Write *count* claims as a table with ids, speakers, days and verdicts."""
    labels = ("True", "False", "Half true", "Misleading")
    with path.open("w", encoding="utf-8") as out:
        out.write("id,claim,speaker,date,verdict,url\n")
        for number, claim in enumerate(claims(count)):
            day = f"{2000 + number % 25}-{1 + number % 12:02}-{1 + number % 28:02}"
            link = f"https://example.org/{number}"
            out.write(
                f"{number},{claim},Speaker {number % 500},{day},{labels[number % 4]},{link}\n"
            )
