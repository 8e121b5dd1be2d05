"""What a library of a hundred thousand and of a million claims costs (`make bench`).

Files are made anew each time; the larger one takes a few minutes and less than a gigabyte.
"""

import resource

import pytest

from tests.speed.many_claims import claims, write_csv
from workbench.library.importing import import_claims
from workbench.library.search import search
from workbench.library.seen import seen_before
from workbench.store.file import ReviewFile

SIZES = (100_000, 1_000_000)
QUERIES = {
    "a common word": "the ",
    "two common words": "the of ",
    "the beginning of a word": "gov",
    "two letters": "th",
    "a rare word and a common one": "president 1999",
    "words together": '"the government"',
}


@pytest.fixture(scope="module", params=SIZES, ids="{:,} claims".format)
def library(request, tmp_path_factory):
    """A review file with that many earlier claims, open for reading."""
    folder = tmp_path_factory.mktemp("library")
    table = folder / "claims.csv"
    write_csv(table, request.param)
    path = folder / "library.factcheck"
    with ReviewFile.create(path) as made:
        import_claims(made, table)
    with ReviewFile.open(path, read_only=True) as file:
        yield file
    path.unlink()
    table.unlink()


@pytest.mark.parametrize("count", SIZES, ids="{:,} claims".format)
def test_an_import(benchmark, tmp_path, count):
    table = tmp_path / "claims.csv"
    write_csv(table, count)

    def run():
        with ReviewFile.create(tmp_path / "new.factcheck") as made:
            return import_claims(made, table)

    assert benchmark.pedantic(run, rounds=1).new == count
    benchmark.extra_info["MB"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


@pytest.mark.parametrize("typed", QUERIES.values(), ids=QUERIES)
def test_a_search_as_one_types(benchmark, library, typed):
    benchmark.pedantic(search, ([library], typed), rounds=5)


def test_a_claim_seen_before(benchmark, library):
    said = list(claims(2000))[-1]
    found = benchmark.pedantic(seen_before, ([library], said), rounds=5)
    assert found[0].is_alike
