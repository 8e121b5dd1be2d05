def test_the_caret_in_a_date_brings_its_card_and_esc_sends_it_away(wire):
    card, galley = wire.window.desk.card, wire.window.desk.galley
    galley.setFocus()
    date = wire.here.reading.dates[0]
    galley.reveal(date.span)
    wire.press("Right")
    wire.wait(card.isVisible)
    assert date.mention.words in card.accessibleName()
    words = galley.word_rect(date.span).translated(galley.viewport().pos())
    assert not card.geometry().intersects(words)
    wire.press("Esc")
    assert not card.isVisible()


def test_the_card_goes_when_the_caret_leaves_the_date(wire):
    card, galley = wire.window.desk.card, wire.window.desk.galley
    galley.setFocus()
    galley.reveal(wire.here.reading.dates[0].span)
    wire.press("Right")
    wire.wait(card.isVisible)
    wire.press("Ctrl+Home")
    wire.wait(lambda: not card.isVisible())


def test_walking_through_claims_brings_no_cards(wire):
    wire.press("J", "J", "J")
    assert not wire.window.desk.card._timer.isActive()
