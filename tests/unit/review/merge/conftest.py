"""Two reviewers who have loaded the same article apart."""

import pytest

from tests.unit.review.merge.apart import began


@pytest.fixture
def jo(tmp_path):
    with began(tmp_path / "jo.factcheck", "Jo Okafor") as file:
        yield file


@pytest.fixture
def ana(tmp_path):
    with began(tmp_path / "ana.factcheck", "Ana Ruiz") as file:
        yield file
