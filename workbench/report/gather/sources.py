"""The sources evidence was drawn from, numbered as they first come up."""

from collections.abc import Mapping
from dataclasses import replace

from workbench.report.desk_entries import Capture
from workbench.report.report import EvidenceEntry, Source
from workbench.store.records import EvidenceRecord


class Sources:
    """A list that grows with each piece of evidence; one source is listed once."""

    def __init__(
        self,
        captures: Mapping[str, tuple[Capture, ...]],
        misquoted: frozenset[str] = frozenset(),
    ) -> None:
        self._captures = captures  # by the id of the source
        self._misquoted = misquoted  # ids of evidence whose quote is not in the copy
        self._numbers: dict[str, int] = {}
        self._listed: list[Source] = []

    def entry(self, evidence: EvidenceRecord, claim: int) -> EvidenceEntry:
        """Return *evidence*, given for the claim numbered *claim*, with its source's number."""
        return EvidenceEntry(
            id=evidence.id,
            source=self._number(evidence, claim),
            stance=evidence.stance,
            quote=evidence.quote,
            locator=evidence.locator,
            note=evidence.note,
            accessed=evidence.accessed_at or "",
            by=evidence.added.name,
            at=evidence.added.at,
            capture=evidence.capture or "",
            quote_missing=evidence.id in self._misquoted,
        )

    def listed(self) -> tuple[Source, ...]:
        """Return the sources so far, the first is number 1."""
        return tuple(self._listed)

    def _number(self, evidence: EvidenceRecord, claim: int) -> int:
        found = evidence.source
        if found.id not in self._numbers:
            self._numbers[found.id] = len(self._listed) + 1
            self._listed.append(
                Source(
                    number=len(self._listed) + 1,
                    title=found.title,
                    publisher=found.publisher,
                    address=found.address,
                    citation=found.citation,
                    primary=found.primary_source,
                    confidential=found.confidential,
                    author=found.author,
                    published=found.published or "",
                    medium=found.medium,
                    independent_of=found.independent_of,
                    address_given=found.address_given,
                    notes=found.notes,
                    captures=self._captures.get(found.id, ()),
                )
            )
        number = self._numbers[found.id]
        source = self._listed[number - 1]
        if claim and claim not in source.claims:
            self._listed[number - 1] = replace(source, claims=(*source.claims, claim))
        return number
