"""How many claims were given which verdict, in lists of articles and files.

They are counted in the file; only claims of which one check is not in yet are looked at one by
one, because what their reader must not know is not counted either.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable

from workbench.review.rules import rules_of
from workbench.review.sight import sight_on
from workbench.review.verdict_shown import shown_among
from workbench.store.file import ReviewFile
from workbench.store.queries import current_verdicts_on
from workbench.store.tally import count_labels, half_checked

Tallies = dict[str, Counter[str | None]]
"""For each article, how many open claims show which label, in its words; None for no verdict."""


def tallies_in(file: ReviewFile, articles: Iterable[str] | None = None) -> Tallies:
    """Return how many open claims show which label to whoever is working.

    Args:
        file: The review.
        articles: The ids of the articles to count in; all if None.
    """
    chosen = None if articles is None else sorted(set(articles))
    counted: Tallies = defaultdict(Counter)
    for article, label, count in count_labels(file.db, chosen):
        counted[article][label] += count
    half = half_checked(file.db, chosen, ruled=rules_of(file).second_check)
    claims = [claim for claim, _, _ in half]
    sight, given = sight_on(file, claims), current_verdicts_on(file.db, claims)
    for claim, article, label in half:
        shown = shown_among(sight.seen(given[claim]))
        if (shown and shown.label_words) != label:
            counted[article][label] -= 1
            counted[article][shown.label_words if shown else None] += 1
    return {article: +labels for article, labels in counted.items()}
