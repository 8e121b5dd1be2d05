"""What the grammar hands to the reckoning: the meaning of words, before it is known when."""

from typing import Any

Meaning = dict[str, Any]
"""What words mean whenever they were written; ``is`` names its kind, other keys depend on it."""

Found = tuple[int, Meaning]
"""The place behind the words that were read, and what they mean."""
