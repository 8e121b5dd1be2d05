"""How much a sentence deserves checking."""

from workbench.claims.score import score_sentence


def test_the_dead_weigh_more_than_the_weather():
    dead, _ = score_sentence("The flood killed 14 people in two villages.")
    mild, _ = score_sentence("It was a mild evening by the river.")
    assert dead > mild
