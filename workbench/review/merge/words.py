"""What one side of a conflict says, in a line."""

from workbench.store.images import Row

SHOWN = {
    "verdict": ("label_words", "rationale"),
    "claim_decision": ("state", "words", "statement", "note"),
    "date_override": ("state", "value", "note"),
    "anchor": ("value", "reason"),
    "block_kind": ("kind",),
    "article_about": ("title", "byline", "outlet", "address", "language"),
    "claim_work": ("state", "due"),
    "evidence": ("stance", "quote", "locator", "note"),
    "source": ("title", "publisher", "address", "citation"),
    "comment": ("text",),
    "query": ("question", "answer"),
    "correction": ("reported", "finding", "published"),
    "contact": ("who", "state", "note"),
    "suggestion": ("state", "words", "wording", "reason", "answer"),
    "waiver": ("rule", "reason"),
    "reviewer": ("name", "initials"),
}
"""The columns of a row that tell what somebody decided; of tables not named here, all words."""

NOTHING = "—"


def said_in(table: str, row: Row | None) -> str:
    """Return what *row* says, in the words of its columns; :data:`NOTHING` where there is none."""
    if row is None:
        return NOTHING
    columns = SHOWN.get(table) or tuple(name for name in row if name not in _NOT_SAID)
    said = [" ".join(str(row[name]).split()) for name in columns if row.get(name)]
    if table == "claim_work" and row["central"]:
        said.append("central")
    return " · ".join(said) or NOTHING


_NOT_SAID = frozenset({"id", "article", "claim", "reviewer", "at"})
