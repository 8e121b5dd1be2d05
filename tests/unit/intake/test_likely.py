"""Which encodings bytes may be in is told by the language that comes out of them."""

import pytest

from workbench.intake.likely import likely_encodings
from workbench.review.encoding import OFFERED

TEXTS = {
    "cp1251": ("ru", "Мост через реку был закрыт на два дня, и он не будет открыт после этого."),
    "koi8-r": ("ru", "Мост через реку был закрыт на два дня, и он не будет открыт после этого."),
    "iso8859-2": ("pl", "Most był już zamknięty, a także nie jest możliwe, że będzie on w środę."),
    "cp1253": ("el", "Η γέφυρα έκλεισε για δύο ημέρες, είπε ο δήμαρχος της πόλης."),
    "cp932": ("ja", "橋は二日間閉鎖されていたと市長が述べた。けが人はいなかった。"),
    "utf-8": (
        "de",
        "Die Brücke über den Fluss war für zwei Tage geschlossen, und es ist nicht klar.",
    ),
}


@pytest.mark.parametrize("encoding", TEXTS)
def test_the_right_encoding_is_among_the_first(encoding):
    language, text = TEXTS[encoding]
    found = likely_encodings((text * 3).encode(encoding), OFFERED)
    assert (encoding, language) == found[0][:2]


@pytest.mark.parametrize(
    "content", [b"", b"Only ASCII stands here, whatever it is.", b"\xff\xfeA\0"]
)
def test_where_nothing_is_to_be_told_nothing_is_offered(content):
    assert likely_encodings(content, OFFERED) == ()


def test_noise_is_no_language():
    assert likely_encodings(bytes(range(256)) * 20, OFFERED) == ()
