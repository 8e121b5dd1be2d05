"""Scales and labels as a report shows them."""

from dataclasses import replace

from workbench.errors import NotFoundError
from workbench.report.verdict_entries import Label, Scale
from workbench.review import presets
from workbench.review.scales import scale_of
from workbench.store.file import ReviewFile
from workbench.store.records import VerdictRecord


class Labels:
    """The labels of one review file; a verdict's is read from the scale it was given on."""

    def __init__(self, file: ReviewFile) -> None:
        self._file = file
        self._scales: dict[str, Scale] = {}

    def given(self, verdict: VerdictRecord) -> Label | None:
        """Return the label of *verdict* in the words it was given in, or None if it has none."""
        if verdict.label is None:
            return None
        word = verdict.label_words or verdict.label
        known = (
            label for label in self._labels(verdict.scale or "") if label.code == verdict.label
        )
        return replace(next(known, Label(verdict.label, word)), word=word)

    def _labels(self, scale: str) -> tuple[Label, ...]:
        if scale not in self._scales:
            try:
                self._scales[scale] = report_scale(scale_of(self._file, scale))
            except NotFoundError:  # the words of the verdict are all that is left of it
                self._scales[scale] = Scale(scale, "", "")
        return self._scales[scale].labels


def report_scale(scale: presets.Scale) -> Scale:
    """Return a scale of the review as a report holds it."""
    return Scale(
        scale.id,
        scale.name,
        str(scale.version),
        tuple(
            Label(
                code=label.code,
                word=label.words,
                definition=label.definition,
                tone=label.tone,
                sign=label.sign,
                standing=label.standing,
                number=label.number,
            )
            for label in scale.labels
        ),
    )
