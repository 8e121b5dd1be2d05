"""What a check of a review file finds, and why undo stops, in words."""

SENTENCES = {
    "file_damaged": "The file itself is damaged: {problem}",
    "form_changed": "The {kind} “{name}” of the file is not as this program makes it.",
    "refers_to_nothing": "Row {row} of “{table}” refers to a row of “{other}” that is not there.",
    "entry_changed": "Entry {entry} of the ledger has been changed.",
    "entry_row_changed": "Entry {entry} of the ledger has been changed (its row {row}).",
    "entry_rows_missing": "Rows of the ledger are missing: {count} are left of {last}.",
    "entries_missing": "The ledger has a gap: entries {first} to {last} are missing.",
    "entries_cut": "The end of the ledger is missing: entries {first} to {last}.",
    "chain_broken": "The chain is broken at entry {entry}: what came before it has been changed.",
    "head_differs": "Entries up to {entry} are not those the given head stands for. (Typing that"
    " went on after the head was printed has the same effect.)",
    "history_disagrees": "Entry {entry} of the ledger does not fit those before it"
    " (“{table}”, {row}).",
    "row_added": "Row {row} of “{table}” is in no entry of the ledger.",
    "row_changed": "“{column}” of row {row} of “{table}” is not what the ledger says.",
    "row_missing": "Row {row} of “{table}” is in the ledger, but no longer in the file.",
    "kept_changed": "What is kept in “{table}” under {digest} is no longer what was taken in.",
    "capture_missing": "The bytes captured under {digest} are neither in the file nor beside it.",
    "beside_changed": "The file {digest} beside the review is no longer what was captured.",
    "undo.signed_off": "Undo stops here: {name} signed off on {at:day} UTC.",
    "undo.anothers": "Undo stops here: the latest edit is by {name}, of {at:day} UTC.",
    "undo.nobody": "Undo stops here: the latest edit is by {name}, of {at:day} UTC, and nobody has"
    " said who is working now.",
    "redo.anothers": "Redo stops here: {name} took that back on {at:day} UTC.",
    "redo.nobody": "Redo stops here: {name} took that back on {at:day} UTC, and nobody has said who"
    " is working now.",
    "clock_went_back": "By its time, entry {entry} is older than the one before it: a clock was"
    " wrong or set back.",
    "batch_changed": "The claims imported from “{name}” are no longer those that came in.",
    "searchable_differs": "What the search goes through is not what the review says; “workbench"
    " search --mend” makes it anew.",
    "purge_changed": "What was left of the entries emptied on {at:day} UTC is not what is left"
    " of them now.",
    "merged_changed": "Entries {first} to {last} that came from “{name}” are not those that were"
    " merged.",
}
