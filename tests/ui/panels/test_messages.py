import pytest

from ui.panels.messages import BUSY_AFTER, STOP_AFTER, MessageBar, Offer


@pytest.fixture
def bar(qtbot):
    bar = MessageBar()
    qtbot.addWidget(bar)
    bar.resize(900, 30)
    bar.show()
    return bar


def test_short_work_shows_nothing(bar, qtbot):
    bar.tell("Claim 9 set to Misleading.")
    bar.begin("Reading the article")
    assert not bar.is_busy
    bar.end()
    assert not bar._busy_timer.isActive()
    assert bar.message.text() == "Claim 9 set to Misleading."


def test_longer_work_names_its_stage_and_then_offers_stop(bar, qtbot):
    assert (BUSY_AFTER, STOP_AFTER) == (300, 2000)
    bar._stop_timer.setInterval(600_000)  # on no machine due before it is looked at
    bar.begin("Reading the article")
    qtbot.waitUntil(lambda: bar.is_busy)
    assert bar.message.text() == "Reading the article"
    assert not bar.stop.isVisible()
    assert bar._stop_timer.isActive()
    bar._stop_timer.timeout.emit()  # not waited for
    with qtbot.waitSignal(bar.stop_asked):
        bar.stop.click()


def test_when_the_work_is_done_the_last_act_stands_there_again(bar, qtbot):
    bar.tell("Evidence removed from claim 9.")
    bar.begin("Reading the article")
    qtbot.waitUntil(lambda: bar.is_busy)
    bar.end()
    assert bar.message.text() == "Evidence removed from claim 9."
    assert not bar.stop.isVisible()


def test_where_nothing_may_move_work_is_told_and_gives_way_all_the_same(bar, qtbot, look):
    look.less_motion = True
    bar.begin("Finding claims anew")
    qtbot.waitUntil(lambda: bar.is_busy)
    assert not bar.progress.isVisible()
    bar.tell("Claim 9 set to Misleading.")
    bar.end()
    assert not bar.is_busy
    assert bar.message.text() == "Claim 9 set to Misleading."


def test_a_message_stays_and_its_button_does_what_it_says(bar, qtbot):
    done = []
    bar.tell("Claim 9 dismissed.", offer=Offer("Undo", lambda: done.append(True)))
    bar.button.click()
    assert done == [True]
    bar.tell("Claim 9 set to True.")
    assert not bar.button.isVisible()


def test_a_long_message_ends_in_dots_and_tells_all_in_its_tip(bar):
    bar.resize(300, 30)
    bar.tell("word " * 200)
    bar.message.repaint()
    assert bar.width() == 300
    assert bar.message.toolTip().startswith("word word")
