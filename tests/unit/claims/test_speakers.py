from workbench.claims.speakers import speaker_groups


def groups(*speakers):
    return [(one.name, one.places) for one in speaker_groups(speakers)]


def test_a_last_name_belongs_to_the_one_full_name_it_ends():
    said = groups("the Defense Secretary Jim Mattis", "Mattis", "Mattis’s", "the mayor")
    assert said == [("the Defense Secretary Jim Mattis", (0, 1, 2)), ("the mayor", (3,))]


def test_two_of_one_name_stay_apart():
    assert len(groups("Ann Smith", "Bob Smith", "Smith")) == 3


def test_who_is_only_pointed_at_is_a_group_of_its_own():
    assert groups("she", "Ann Moss", "She") == [
        ("she", (0,)),
        ("Ann Moss", (1,)),
        ("She", (2,)),
    ]


def test_articles_and_blanks_make_no_difference_and_nobody_is_nobody():
    assert groups("the  ministry", "", "ministry", " ") == [("the ministry", (0, 2))]


def test_the_term_stands_in_every_name():
    speakers = ("Jim Mattis", "Mattis", "the Pentagon", "Pentagon")
    for group in speaker_groups(speakers):
        assert all(group.term.lower() in speakers[place].lower() for place in group.places)
