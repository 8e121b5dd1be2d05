"""Dates in stories of long ago, which may count from the story or from the day of writing."""

from workbench.dates.reckoning import reading as make
from workbench.dates.reckoning.reading import Reading
from workbench.dates.reckoning.story import Story
from workbench.reason import because


def then_or_now(then: Reading, now: Reading, story: Story) -> Reading:
    """Show a date in the year the story told before, and as counted from the day of writing."""
    span = story.setting_span or story.year_span
    then.hanging(span, because("year_of_text"))
    found = Reading(then.value, then.first, then.last, then.unit, then.year)
    found.hanging(span, *then.why)
    found.others = (then, now) if now.first is not None else (then,)
    return found.flagged(make.AMBIGUOUS, because("then_or_now"))
