"""Another reviewer's file is brought into this one."""

from workbench.review.merge.plan import Conflict, MergePlan
from workbench.review.merge.take import merge_review, open_to_merge, plan_for

__all__ = ["Conflict", "MergePlan", "merge_review", "open_to_merge", "plan_for"]
