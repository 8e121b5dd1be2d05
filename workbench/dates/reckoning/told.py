"""Dates in stories of long ago, which may count from the story or from the day of writing."""

from collections.abc import Callable

from workbench.dates.reckoning import reading as make
from workbench.dates.reckoning.reading import Reading
from workbench.dates.reckoning.story import Story
from workbench.reason import because

_ROUND = 45
"""Days within which a count of whole years is meant to the day: about an anniversary."""


def then_or_now(then: Reading, now: Reading, story: Story) -> Reading:
    """Show a date in the year the story told before, and as counted from the day of writing."""
    span = story.setting_span or story.year_span
    then.hanging(span, because("year_of_text"))
    found = Reading(then.value, then.first, then.last, then.unit, then.year)
    found.hanging(span, *then.why)
    found.others = (then, now) if now.first is not None else (then,)
    return found.flagged(make.AMBIGUOUS, because("then_or_now"))


def years_ago(
    number: int, told: str, story: Story, in_year: Callable[[int], Reading | None]
) -> Reading | None:
    """Work out a date so many years ago: ``10 years since he died on Christmas Day``.

    Near its anniversary it is sure.  At other times the count may have been rounded, and after
    ``ten years after`` it may be that of a story, so that None stands for a date not known.
    """
    today = story.today
    if today is None:
        return None
    then = make.add_months(today, -12 * number)
    near: list[tuple[int, Reading]] = []
    for year in (then.year - 1, then.year, then.year + 1) if then else ():
        found = in_year(year)
        if then and found and found.first and found.last and found.first <= today:
            days = max((found.first - then).days, (then - found.last).days, 0)
            near.append((days, found))
    near.sort(key=lambda pair: pair[0])
    if not near or (told == "after" and near[0][0] > _ROUND):
        return None
    why = because("year_of_anchor", anchor=str(story.anchor))
    days, best = near[0]
    if days <= _ROUND or len(near) == 1:
        return best.hanging("published", why)
    both = sorted((found for _, found in near[:2]), key=lambda found: str(found.value))
    answer = Reading(best.value, best.first, best.last, best.unit, best.year)
    answer.others = tuple(found.hanging("published", why) for found in both)
    return answer.hanging("published", why).flagged(make.AMBIGUOUS, because("years_rounded"))
