"""Why the program thinks something, as a code and values instead of a sentence.

The core returns and stores reasons; :mod:`workbench.wording` turns them into sentences, in
whatever language the reader has.
"""

from dataclasses import dataclass

Value = str | int | float


@dataclass(frozen=True, slots=True)
class Reason:
    """One step of reasoning: a code of the catalogue and the values its sentence names."""

    code: str
    values: tuple[tuple[str, Value], ...] = ()

    def __getitem__(self, name: str) -> Value:
        return dict(self.values)[name]


def because(code: str, **values: Value) -> Reason:
    """Make a reason; the values are kept in order of their names, so equal reasons are equal."""
    return Reason(code, tuple(sorted(values.items())))
