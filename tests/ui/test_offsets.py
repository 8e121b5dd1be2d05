from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument

from ui.offsets import OffsetMap, shown

texts = st.text(
    alphabet=st.sampled_from("ab \n\r\t\v\x00\u00a0\u2028\u2029\ufdd0\ufffc🙂é\ud800ع"),
    max_size=60,
)


@given(texts, st.data())
def test_there_and_back_again(text, data):
    offset = data.draw(st.integers(0, len(text)))
    way = OffsetMap(text)
    assert way.from_qt(way.to_qt(offset)) == offset
    assert way.to_qt(offset) == len(text[:offset].encode("utf-16-le", "surrogatepass")) // 2


@given(texts)
def test_a_document_has_a_place_for_every_character(qapp, text):
    document = QTextDocument()
    document.setPlainText(shown(text))
    assert document.characterCount() - 1 == OffsetMap(text).to_qt(len(text))


def test_qt_selects_the_same_words_as_python(qapp):
    text = "🙂 Officials said 40 people left."
    start, end = text.index("40"), text.index("40") + 9
    way = OffsetMap(text)
    document = QTextDocument(text)  # held here: the cursor does not keep it alive
    cursor = QTextCursor(document)
    cursor.setPosition(way.to_qt(start))
    cursor.setPosition(way.to_qt(end), QTextCursor.MoveMode.KeepAnchor)
    assert cursor.selectedText() == "40 people"
