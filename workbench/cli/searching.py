"""``workbench search``: words in articles, claims, reasons, evidence and earlier claims."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import click

from workbench.cli.main import one_line
from workbench.cli.reviewing import open_for_writing
from workbench.cli.sayings import say, say_error
from workbench.dates.typed import read_moment
from workbench.errors import InvalidError, NotFoundError
from workbench.library.folders import Reviews, opened_for_reading
from workbench.library.places import PLACES, articles_in
from workbench.library.search import EARLIER, SORTS, Hit, Results, search
from workbench.store.file import SUFFIX, ReviewFile
from workbench.store.library_step import mend_search
from workbench.store.queries import article_record, claim_record
from workbench.store.search import KINDS, STATES, Narrowing
from workbench.text.span import Span

_BESIDE = {
    ("claim", "title"): "in other words",
    ("earlier", "title"): "headline",
    ("article", "speaker"): "by",
    ("evidence", "speaker"): "author",
    ("fact", "speaker"): "verified against",
    ("", "speaker"): "said by",
    ("", "reasons"): "reasons",
}
"""What a field is called by kind of place, where the words found stand in no line above."""


@click.command("search")
@click.argument("what", nargs=-1, metavar="REVIEW... WORDS", required=True)
@click.option("--kind", "kinds", multiple=True, type=click.Choice([*KINDS, EARLIER]))
@click.option("--verdict", "labels", multiple=True, help="Only claims with this verdict.")
@click.option("--speaker", default="", help="Only claims by somebody so called.")
@click.option("--since", default="", help="Only what was said on or after this day.")
@click.option("--until", default="", help="Only what was said on or before this day.")
@click.option("--checked", is_flag=True, help="Let --since and --until be about the verdict.")
@click.option("--state", type=click.Choice(STATES), help="Only claims with a verdict, or without.")
@click.option("--place", type=click.Choice(PLACES), help="Only articles that stand there.")
@click.option("--sort", type=click.Choice(SORTS), default="best", show_default=True)
@click.option("--limit", type=click.IntRange(1, 1000), default=20, show_default=True)
@click.option("--mend", is_flag=True, help="Make the index of REVIEW anew; no words are needed.")
def search_(what: tuple[str, ...], mend: bool, **given: object) -> int:  # noqa: FBT001
    """Look for WORDS in review files, and in folders of them; without WORDS, for claims.

    Every word has to stand in one place, in any form (“strike” finds “strikes”); "quoted words"
    stand together, and the last word may be a beginning. Files are only read. Evidence from
    confidential sources is found only where a single file is searched.
    """
    paths = [Path(one) for one in what]
    reviews = [path for path in paths if path.suffix == SUFFIX or path.is_dir()]
    words = " ".join(one for one, path in zip(what, paths, strict=True) if path not in reviews)
    if mend:
        return _mend(reviews)
    narrows = any(given[name] for name in ("labels", "speaker", "since", "until", "state"))
    if not reviews or not (words.strip() or narrows):
        raise click.UsageError("Name a review file or a folder, and words to look for.")
    with opened_to_ask(reviews) as asked:
        found = asked.ask(lambda files: _found(files, words, given))
        by_path = {file.path: file for file in asked.files}
        for hit in found.hits:
            _tell(by_path[hit.path], hit, many=len(by_path) > 1)
        _tell_count(found)
    return 0 if found.hits else 1


def _found(files: Sequence[ReviewFile], words: str, given: dict[str, object]) -> Results:
    kinds, labels, place = given["kinds"], given["labels"], given["place"]
    articles = None
    if place:
        articles = tuple(a for file in files for a in articles_in(file, str(place)))
    narrowing = Narrowing(
        kinds=frozenset(kinds) if isinstance(kinds, tuple) and kinds else None,
        labels=labels if isinstance(labels, tuple) and labels else None,
        speaker=str(given["speaker"]),
        since=_day(given["since"]),
        until=_day(given["until"]),
        by_check=bool(given["checked"]),
        state=str(given["state"] or ""),
        articles=articles,
    )
    own = files[0] if len(files) == 1 else None
    limit = given["limit"]
    shown = limit if isinstance(limit, int) else 20
    return search(files, words, narrowing, sort=str(given["sort"]), own=own, shown=shown)


def _day(words: object) -> str:
    return str(read_moment(str(words)))[:10] if words else ""


@contextmanager
def opened_to_ask(paths: Sequence[Path]) -> Iterator[Reviews]:
    """Open the review files that *paths* name, and those in folders; one that cannot be is told.

    Raises:
        NotFoundError: There is none.
        WorkbenchError: The only one cannot be opened.
    """
    with opened_for_reading(paths) as reviews:
        if len(reviews.left_out) == 1 and not reviews.files:
            raise reviews.left_out[0].why
        try:
            if not reviews.files and not reviews.left_out:
                raise NotFoundError("There is no review file there.", hint=f"They end in {SUFFIX}.")
            yield reviews
        finally:
            for one in reviews.left_out:
                say_error(f"{one.path.name}: {one.why}")
            if reviews.more:
                opened = len(reviews.files) + len(reviews.left_out)
                say_error(f"only the first {opened} of {opened + reviews.more} files were asked.")


def _tell(file: ReviewFile, hit: Hit, *, many: bool) -> None:
    lead = f"{file.name}: " if many else ""
    say(f"{lead}{_where(file, hit)}")
    click.echo(f"    {_marked(hit.text, hit.spans)}")
    for field, text, spans in hit.beside:
        if name := _BESIDE.get((hit.kind, field), _BESIDE.get(("", field))):
            click.echo(f"    {name}: {_marked(text, spans)}")


def _where(file: ReviewFile, hit: Hit) -> str:
    label = f" · {hit.label}" if hit.label else ""
    if hit.earlier is not None:
        said = [hit.earlier.outlet, hit.earlier.speaker, hit.earlier.said_on, hit.earlier.address]
        return " · ".join(["earlier claim", *filter(None, said)]) + label
    article = article_record(file.db, hit.article) if hit.article else None
    title = article.title if article else "standing fact"
    claim = claim_record(file.db, hit.claim) if hit.claim else None
    number = f" · claim {claim.number}" if claim and claim.number else ""
    kind = "" if hit.kind in {"article", "claim", "fact"} else f" · {hit.kind}: {hit.title}"
    return f"{title}{number}{kind}{label}"


def _marked(text: str, spans: Sequence[Span]) -> str:
    """Return *text* with the words found in bold, where a terminal shows it."""
    said, at = "", 0
    for span in spans:
        if span.start >= at:
            said += one_line(text[at : span.start]) + click.style(
                one_line(span.of(text)), bold=True
            )
            at = span.end
    return said + one_line(text[at:])


def _tell_count(found: Results) -> None:
    if not found.hits:
        say("Nothing fits that.")
        return
    rest = f" of {found.found:,}" if found.found > len(found.hits) else ""
    more = " or more; only the newest were looked at" if found.more else ""
    noun = "place" if found.found == 1 else "places"
    say(f"{len(found.hits):,}{rest} {noun}{more}.")


def _mend(reviews: list[Path]) -> int:
    if len(reviews) != 1:
        raise InvalidError("Name one review file to mend.")
    with open_for_writing(reviews[0]) as file, file.history.beside() as db:
        mend_search(db)
    say("The index was made anew.")
    return 0
