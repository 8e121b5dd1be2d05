"""What becomes of claims in a new version, in words."""

SENTENCES = {
    "draft_unchanged": "unchanged",
    "draft_moved": "moved, with the same words",
    "draft_changed_words": "its words changed",
    "draft_changed_speaker": "somebody else says it now, or nobody is named",
    "draft_changed_frame": "a word before it turns it round or casts doubt on it",
    "draft_changed_repeated": "the same words stand in several places, and which is meant is open",
    "draft_changed_elsewhere": "the same few words stand among other words",
    "draft_gone_words": "no longer in the text",
    "draft_gone_taken": "its place was taken by another claim",
    "draft_new": "new",
}
