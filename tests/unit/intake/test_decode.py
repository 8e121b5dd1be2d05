# ruff: noqa: E501  a sentence is easier to judge on one line
"""Bytes become text, whatever was said of them, and what is doubtful about it is told."""

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.errors import InvalidError, UnreadableError
from workbench.intake.decode import decode
from workbench.intake.load import read_bytes

SENTENCES = {
    "ru": "Мост через реку был закрыт на два дня, и он не будет открыт, сказал мэр города в понедельник.",
    "uk": "Рада у понеділок витратила гроші на мішки з піском, і ніхто не постраждав, але міст був закритий.",
    "ja": "橋は二日間閉鎖されていたと市長が述べた。けが人はいなかった。市議会は月曜日に土のうに費用を支出した。",
    "zh": "市议会星期一花钱购买沙袋，市长说没有人受伤，大桥已经关闭两天。这是一个大的问题，他说。",
    "ko": "시의회는 월요일 모래주머니에 돈을 썼으며 다친 사람은 없었다고 시장이 말했다.",
    "pl": "Most był już zamknięty, a także nie jest możliwe, że będzie on w środę otwarty, powiedział burmistrz.",
    "cs": "Rada v pondělí utratila peníze za pytle s pískem a nikdo se nezranil, ale most je podle ní zavřený.",
    "de": "Die Brücke über den Fluss war für zwei Tage geschlossen, und es ist nicht klar, wann sie öffnet.",
    "fr": "Le pont a été fermé pendant deux jours, a déclaré le maire, et personne n’est blessé dans la ville.",
    "tr": "Belediye pazartesi günü kum torbaları için para harcadı ve kimse yaralanmadı, ancak köprü kapalı.",
    "el": "Η γέφυρα έκλεισε για δύο ημέρες, είπε ο δήμαρχος της πόλης. Κανείς δεν τραυματίστηκε.",
    "he": "המועצה הוציאה ביום שני כסף על שקי חול ואיש לא נפגע. הגשר נסגר ליומיים, אמר ראש העיר.",
    "ar": "أنفق المجلس يوم الاثنين أموالا على أكياس الرمل ولم يصب أحد في هذا الحادث الذي وقع في البلدة.",
}
UNDECLARED = [
    ("ru", "windows-1251"), ("ru", "koi8-r"), ("ru", "iso-8859-5"), ("ru", "cp866"),
    ("uk", "windows-1251"), ("ja", "shift_jis"), ("ja", "euc-jp"), ("ja", "iso-2022-jp"),
    ("zh", "gb18030"), ("ko", "euc-kr"), ("pl", "windows-1250"), ("pl", "iso-8859-2"),
    ("cs", "windows-1250"), ("cs", "iso-8859-2"), ("de", "windows-1252"), ("de", "mac-roman"),
    ("fr", "windows-1252"), ("tr", "windows-1254"), ("el", "windows-1253"),
    ("he", "windows-1255"), ("ar", "windows-1256"), ("de", "utf-16-le"), ("ru", "utf-16-be"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "encoding"), UNDECLARED)
def test_one_sentence_tells_the_encoding_nobody_declared(language, encoding):
    text = SENTENCES[language]
    assert decode(text.encode(encoding)).text == text


@pytest.mark.parametrize(
    "encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-8"]
)
def test_unicode_is_known_with_its_mark_and_without(encoding):
    assert decode(SENTENCES["de"].encode(encoding)).text == SENTENCES["de"]


def test_what_a_reviewer_chose_goes_before_everything():
    content = codecs.BOM_UTF8 + b"caf\xc3\xa9"
    assert decode(content, declared="utf-8", encoding="koi8-r").encoding == "koi8-r"


def test_an_encoding_nobody_knows_is_refused_with_a_hint():
    with pytest.raises(InvalidError, match="klingon") as refused:
        decode(b"abc", encoding="klingon")
    assert refused.value.hint


def test_a_wrong_declaration_does_not_spoil_valid_utf_8():
    assert decode("Café".encode(), declared="iso-8859-1").text == "Café"


def test_characters_that_cannot_be_read_are_counted():
    found = decode("Die Brücke war für zwei Tage zu. ".encode() * 40 + b"\xff\xfe")
    (note,) = [note for note in found.notes if note.code == "broken_characters"]
    assert note["count"] == 2


def test_text_that_was_encoded_twice_is_told():
    twice = ("“Die Brücke” – für zwei Tage – " * 3).encode().decode("cp1252", "replace").encode()
    assert "encoded_twice" in {note.code for note in decode(twice).notes}


def test_a_guess_is_said_to_be_one():
    found = decode(SENTENCES["ru"].encode("koi8-r"))
    assert [note.code for note in found.notes] == ["encoding_guessed"]


@given(st.binary(max_size=400), st.sampled_from(["", "utf-8", "utf-16", "shift_jis", "nonsense"]))
def test_no_bytes_and_no_declaration_upset_it(content, declared):
    assert isinstance(decode(content, declared=declared).text, str)


@pytest.mark.parametrize(
    "content",
    [b"", b" \n\t\r\n ", b"\0" * 1000, bytes(range(256)) * 40, b"\x89PNG\r\n\x1a\n" + bytes(500),
     b"\x1f\x8b\x08\0\0\0\0\0\0\x03" + bytes(range(128, 256)), b"\xff\xd8\xff\xe0JFIF"],
    ids=["empty", "blank", "nulls", "every byte", "picture", "gzip", "photo"],
)  # fmt: skip
def test_what_is_no_text_is_refused_in_words(content):
    with pytest.raises(UnreadableError) as refused:
        read_bytes(content, name="page.html")
    assert refused.value.hint
