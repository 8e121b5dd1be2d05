"""Names of edits, for the Undo menu, the message bar and the list of what was done."""

SENTENCES = {
    "nothing": "Nothing to do",
    "add_article": "Add article “{title}”",
    "set_verdict": "Set verdict on claim {number} to {label}",
    "clear_verdict": "Clear verdict on claim {number}",
    "note_rationale": "Edit reasons of claim {number}",
    "set_scale": "Use the scale {name}",
    "name_reviewer": "Name reviewer {name}",
}
