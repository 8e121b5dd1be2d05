"""Questions to the author or to a source, and what was answered.

Kinds of answers are those of AVeriTeC (Schlichtkrull, Guo and Vlachos, 2023), so that questions
with their answers can go into a data set of that form.
"""

from dataclasses import dataclass

from workbench.errors import InvalidError
from workbench.review.about_claims import about_at, add_about, change_about, said
from workbench.store.desk import QueryRecord, queries_of
from workbench.store.edits import Change
from workbench.store.file import ReviewFile
from workbench.store.queries import article_records, claim_records
from workbench.store.records import ClaimRecord

ANSWER_KINDS = ("abstractive", "extractive", "boolean", "unanswerable")


@dataclass(frozen=True, slots=True)
class Asked:
    """An open question with the claim it is about."""

    query: QueryRecord
    claim: ClaimRecord


def ask_question(file: ReviewFile, claim: str, question: str, addressee: str = "") -> Change:
    """Put a question about a claim to somebody, or to nobody yet.

    Raises:
        NotFoundError: The claim is not in the review.
        InvalidError: Nothing is asked, or too much.
    """
    values = said(question=question, addressee=addressee) | {"state": "open"}
    values["addressee"] = " ".join(values["addressee"].split())
    return add_about(file, "query", claim, "ask_question", values)


def answer_question(file: ReviewFile, query: str, answer: str, kind: str = "abstractive") -> Change:
    """Note the answer to a question; one that cannot be answered needs no words.

    Raises:
        NotFoundError: The question is not in the review.
        InvalidError: There is no such kind of answer, or no answer.
    """
    if kind not in ANSWER_KINDS:
        raise InvalidError(
            f"“{kind[:40]}” is no kind of answer.", hint=f"Kinds: {', '.join(ANSWER_KINDS)}."
        )
    values = said(answer=answer or ("—" if kind == "unanswerable" else ""))
    now = file.clock().isoformat()
    values |= {"answer_kind": kind, "answered_at": now, "state": "answered"}
    return change_about(file, "query", query, "answer_question", values)


def drop_question(file: ReviewFile, query: str) -> Change:
    """Let a question rest; an answered one stays answered.

    Raises:
        NotFoundError: The question is not in the review.
        InvalidError: It was answered.
    """
    if about_at(file, "query", query)["state"] == "answered":
        raise InvalidError("That question was answered.", hint="Undo the answer first.")
    return change_about(file, "query", query, "drop_question", {"state": "dropped"})


def open_questions(file: ReviewFile) -> dict[str, tuple[Asked, ...]]:
    """Return the open questions of the file by whom they are put to; nobody is an empty word."""
    found: dict[str, list[Asked]] = {}
    for article in article_records(file.db):
        for claim in claim_records(file.db, article.id):
            for query in queries_of(file.db, claim.id):
                if query.state == "open":
                    found.setdefault(query.addressee, []).append(Asked(query, claim))
    return {person: tuple(found[person]) for person in sorted(found)}


def letter_of(asked: tuple[Asked, ...], *, with_claims: bool = False) -> str:
    """Return questions as numbered text to send; without *with_claims* no word of the article."""
    lines = []
    for number, item in enumerate(asked, 1):
        lines.append(f"{number}. {item.query.question}")
        if with_claims:
            lines.append(f"   (about: “{item.claim.words}”)")
    return "\n".join(lines)
