"""The sentences that say why a timestamp is believed, or not."""

SENTENCES: dict[str, str] = {
    # where it stands
    "field_given": "The page gives it in its field {field}.",
    "between_title_and_text": "It stands between the title and the first paragraph.",
    "below_standfirst": "It stands below the title and the opening lines.",
    "just_above_title": "It stands just above the title.",
    "near_above_title": "It stands above the title, with other lines between them.",
    "opens_the_text": "The text opens with it, as agency stories do.",
    "top_of_clean_text": "It stands at the head of a text without page furniture.",
    "just_below_text": "It stands just below the article.",
    "inside_the_text": "It stands on a line of its own inside the article.",
    "far_above_title": "It stands far above the title, where pages show the present time.",
    "far_from_article": "It stands far from the article, among page furniture.",
    "in_the_story": "The story speaks of it.",
    # what is said beside it
    "said_published": "It is called the time of publication (“{words}”).",
    "said_updated": "It is called the time of an update (“{words}”).",
    "said_clock": "It greets the reader with the present day (“{words}”).",
    "said_copyright": "It belongs to a copyright notice.",
    "said_crawl": "It says when the page was copied (“{words}”).",
    "said_saved": "It says when the page was printed or looked at (“{words}”).",
    "byline_beside": "The author's name stands beside it.",
    # how it fits the rest
    "others_agree": "{count} other places give the same day.",
    "others_agree.one": "One other place gives the same day.",
    "story_mentions_year": "The story itself speaks of {year}.",
    "only_update": "Only the time of an update is given; publication may have been earlier.",
    "order_unsure": "Day and month can be read in either order ({other:day}).",
    # contradictions
    "written_as_clocks_are": "It stands bare above the title, written as page clocks are.",
    "others_differ": "{where} gives another day, {value:day}.",
    "wrong_weekday": "{value:day} is a {real}, not a {said}.",
    "story_is_later": "The story speaks of {value:day} as past.",
    "after_the_clock": "The page was copied or shown earlier, on {value:day}.",
    "in_the_future": "This day had not come yet when the article was opened, on {value:day}.",
    "updated_before_published": "It is called an update, but is earlier than {value:day}.",
}
