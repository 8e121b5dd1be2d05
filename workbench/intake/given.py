"""What comes along with the bytes of a document."""

from dataclasses import dataclass, field

from workbench.text.source import About


@dataclass(frozen=True, slots=True)
class Given:
    """The document's name for sentences, what is known of it, and how it is to be read.

    ``encoding`` is what a reviewer decided about its text; *plainly* leaves out all that costs
    time, after it took too much of it.
    """

    name: str = "This document"
    about: About = field(default_factory=About)
    encoding: str | None = None
    plainly: bool = False
