"""What speaks against a publication date, in words."""

SENTENCES = {
    "anchor.before_bounds": (
        "The publication date lies before what the text proves: {proven:day} or later."
    ),
    "anchor.after_bounds": (
        "The publication date lies after what the text proves: {proven:day} or earlier."
    ),
    "anchor.in_the_future": "The publication date lies in the future.",
}
