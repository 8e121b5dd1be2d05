"""What a merge does not bring in or puts out of sight, in words."""

SENTENCES = {
    "merge_old_version": "“{title}” is an earlier version here: what comes in stays with it, and is"
    " not seen beside the newer one.",
    "merge_sign_offs": "Sign-offs that stay in their file: {count}. A name stands under a check as"
    " it stood there.",
    "merge_rules": "Their house rules stay in their file: what this one asks of a claim is as it"
    " was.",
    "merge_scale": "Their file gives verdicts on the scale “{name}”. This one keeps to “{own}”;"
    " labels come in as they were given.",
    "merge_settings": "Settings that stay in their file: {count}.",
    "merge_imports": "Imports of earlier claims that stay in their file: {count}. Import it to have"
    " them.",
}
