"""What a merge does not bring in or puts out of sight, in words."""

SENTENCES = {
    "merge_old_version": "“{title}” is an earlier version here: what comes in stays with it, and is"
    " not seen beside the newer one.",
    "merge_sign_offs": "{count} sign-offs of theirs stay in their file: a name stands under a check"
    " as it stood there.",
    "merge_imports": "{count} imports of earlier claims stay in their file: import it to"
    " have them.",
}
