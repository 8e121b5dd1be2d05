"""What a merge does not bring in or puts out of sight, in words."""

SENTENCES = {
    "merge_old_version": "“{title}” is an earlier version here: what comes in stays with it, and is"
    " not seen beside the newer one.",
    "merge_sign_offs": "Sign-offs that stay in their file: {count}. A name stands under a check as"
    " it stood there.",
    "merge_imports": "Imports of earlier claims that stay in their file: {count}. Import it to have"
    " them.",
}
