"""What speaks against the date of an article or of a correction, in words."""

SENTENCES = {
    "correction_ahead": "The correction is dated {day:day}, which lies ahead.",
    "correction_before_complaint": "The correction is dated {day:day}, before the complaint was"
    " noted ({noted:day}).",
    "anchor.before_bounds": (
        "The publication date lies before what the text proves: {proven:day} or later."
    ),
    "anchor.after_bounds": (
        "The publication date lies after what the text proves: {proven:day} or earlier."
    ),
    "anchor.in_the_future": "The publication date lies in the future.",
}
