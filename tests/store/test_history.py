"""Undo and redo: by hand, across restarts, and in any order hypothesis can think of."""

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule
from sqlite_utils import Database

from tests.desk import Ticking
from workbench.reason import because
from workbench.review.verdicts import note_rationale, set_verdict
from workbench.store.edits import BURST_PAUSE, History
from workbench.store.file import ReviewFile
from workbench.store.schema import bring_up_to_date

TYPED = because("typed")


def labels(file):
    query = "select label from current_verdict where role = 'first' order by claim"
    return [label for (label,) in file.db.execute(query)]


def reasons(file):
    return [text for (text,) in file.db.execute("select rationale from current_verdict")]


def test_undo_takes_back_and_redo_brings_back(file, claims):
    set_verdict(file, claims[0], "false")
    undone = file.history.undo()
    assert (undone.kind, undone.label.code, labels(file)) == ("undo", "set_verdict", [])
    redone = file.history.redo()
    assert (redone.kind, redone.about("claim"), labels(file)) == ("redo", {claims[0]}, ["false"])


def test_a_new_edit_ends_the_chance_to_redo(file, claims):
    set_verdict(file, claims[0], "false")
    file.history.undo()
    set_verdict(file, claims[1], "true")
    assert file.history.next_redo is None
    assert file.history.redo().touched == frozenset()
    assert labels(file) == ["true"]


def test_undo_and_redo_go_on_after_a_restart_and_know_who(file, claims):
    for label in ("true", "false", "misleading"):
        set_verdict(file, claims[0], label)
    file.history.undo()
    path = file.path
    file.close()
    with ReviewFile.open(path) as again:
        assert labels(again) == ["false"]
        assert again.history.next_undo.label["label"] == "False"
        assert again.history.next_undo.reviewer_name == "Jo Okafor"
        again.history.undo()
        again.history.redo()
        again.history.redo()
        assert labels(again) == ["misleading"]
        assert again.history.redo().touched == frozenset()


def test_without_edits_there_is_nothing_to_undo(blank):
    assert blank.history.undo().touched == frozenset()
    assert blank.history.redo().touched == frozenset()
    assert blank.history.last is None


def test_the_history_tells_undo_and_redo_as_well(file, claims):
    set_verdict(file, claims[0], "false")
    file.history.undo()
    file.history.redo()
    kinds = [(entry.kind, entry.of) for entry in file.history.entries(limit=3)]
    number = file.history.next_undo.id
    assert kinds == [("redo", number), ("undo", number), ("edit", None)]


def test_a_burst_of_typing_is_one_undo(file, claims):
    set_verdict(file, claims[0], "false")
    for text in ("N", "No", "No flood", "No floods"):
        note_rationale(file, claims[0], text)
    assert reasons(file) == ["No floods"]
    file.history.undo()
    assert (labels(file), reasons(file)) == (["false"], [""])
    file.history.redo()
    assert reasons(file) == ["No floods"]


def test_typing_after_another_edit_or_a_pause_is_another_undo(file, claims, clock):
    note_rationale(file, claims[0], "One.")
    clock.now += BURST_PAUSE
    note_rationale(file, claims[0], "One. Two.")
    set_verdict(file, claims[1], "true")
    note_rationale(file, claims[0], "One. Two. Three.")
    file.history.end_burst()
    note_rationale(file, claims[0], "One. Two. Three. Four.")
    seen = []
    for _ in range(5):
        seen.append(max(reasons(file), default=None))
        file.history.undo()
    assert seen == ["One. Two. Three. Four.", "One. Two. Three.", "One. Two.", "One. Two.", "One."]


def test_a_row_rubbed_out_and_made_anew_while_typing_is_redone_as_it_was(file, claims):
    with file.history.edit(TYPED) as edit:
        edit.put("reviewer", "r1", name="Ana", initials="A")
    with file.history.edit(TYPED, burst="typing") as edit:
        edit.drop("reviewer", "r1")
    with file.history.edit(TYPED, burst="typing") as edit:
        edit.put("reviewer", "r1", initials="B")
    file.history.undo()
    file.history.redo()
    (row,) = file.db["reviewer"].rows_where("id = 'r1'")
    assert (row["name"], row["initials"]) == ("", "B")


def _cut_short(file):
    with file.history.edit(TYPED) as edit:
        edit.put("reviewer", "r1", name="Ana")
        raise KeyError


def test_an_edit_that_fails_leaves_no_trace(file, claims):
    before = list(file.db.execute("select * from history"))
    with pytest.raises(KeyError):
        _cut_short(file)
    assert list(file.db.execute("select * from history")) == before
    assert file.db["reviewer"].count_where("id = 'r1'") == 0


def test_an_edit_that_changes_nothing_leaves_no_entry(file, claims):
    set_verdict(file, claims[0], "true")
    last = file.history.last
    assert set_verdict(file, claims[0], "true").touched == frozenset()
    with file.history.edit(TYPED) as edit:
        edit.put("reviewer", "r1", name="Ana")
        edit.drop("reviewer", "r1")
    assert file.history.last == last


class AnyOrderOfEdits(RuleBasedStateMachine):
    """Whatever is edited, undo walks back through exactly those states."""

    def __init__(self):
        super().__init__()
        self.db = Database(memory=True)
        bring_up_to_date(self.db)
        self.history = History(self.db, Ticking())
        self.past = [self.state()]
        self.at = 0

    def teardown(self):
        self.db.close()

    def state(self):
        return {row["id"]: dict(row) for row in self.db["reviewer"].rows}

    def went(self, *, onward=True):
        if onward:
            self.past = [*self.past[: self.at + 1], self.state()]
            self.at += 1
        else:
            self.past[self.at] = self.state()

    @rule(changes=st.lists(st.tuples(st.sampled_from("abc"), st.sampled_from([None, "x", "y"]))))
    def edit(self, changes):
        with self.history.edit(because("edit")) as edit:
            for row, name in changes:
                if name is None:
                    edit.drop("reviewer", row)
                else:
                    edit.put("reviewer", row, name=name)
        if edit.change.touched:
            self.went()

    @rule(
        row=st.sampled_from("ab"),
        column=st.sampled_from(["name", "initials"]),
        text=st.one_of(st.none(), st.sampled_from(["", "x", "xy"])),
    )
    def type_on(self, row, column, text):
        with self.history.edit(TYPED, burst="typing") as edit:
            if text is None:
                edit.drop("reviewer", row)
            else:
                edit.put("reviewer", row, **{column: text})
        if edit.change.touched:
            self.went(onward=not edit.continues)

    @precondition(lambda self: self.at > 0)
    @rule()
    def undo(self):
        assert self.history.undo().kind == "undo"
        self.at -= 1

    @precondition(lambda self: self.at < len(self.past) - 1)
    @rule()
    def redo(self):
        assert self.history.redo().kind == "redo"
        self.at += 1

    @rule()
    def restart(self):
        self.history = History(self.db, Ticking())

    @invariant()
    def shows_the_state_expected(self):
        assert self.state() == self.past[self.at]

    @invariant()
    def knows_how_far_it_can_go(self):
        assert (self.history.next_undo is not None) == (self.at > 0)
        assert (self.history.next_redo is not None) == (self.at < len(self.past) - 1)


TestAnyOrderOfEdits = AnyOrderOfEdits.TestCase
TestAnyOrderOfEdits.settings = settings(max_examples=60, stateful_step_count=25, deadline=None)
del AnyOrderOfEdits
