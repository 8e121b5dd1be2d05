"""Work on one version of an article is carried over to the next."""

from workbench.review.carry_over.take import draft_plan, source_for_draft, take_draft

__all__ = ["draft_plan", "source_for_draft", "take_draft"]
