"""What a merge does not bring in or puts out of sight, in words."""

SENTENCES = {
    "merge_date": "Publication date of “{title}”: {here:day} here, {there:day} there. Dates that"
    " move with it: {count}.",
    "merge_date_set": "Publication date of “{title}”: not known here, {there:day} there. Dates that"
    " move with it: {count}.",
    "merge_date_unset": "Publication date of “{title}”: {here:day} here, not known there. Dates"
    " that move with it: {count}.",
    "merge_override": "Date “{words}”: {here:day} here, {there:day} there.",
    "merge_override_set": "Date “{words}”: set to {there:day} there.",
    "merge_override_unset": "Date “{words}”: {here:day} here, set to no day there.",
    "merge_more_dates": "Further dates set one by one: {count}.",
    "merge_carried": "“{title}”: work done on an earlier version goes on to this one. Claims that"
    " stand: {kept}, changed and to be judged again: {changed}, gone: {gone}.",
    "merge_stayed": "“{title}”: decisions on an earlier version that stay with it, because this one"
    " was worked on since: {count}.",
    "merge_old_version": "“{title}” has little in common with the version before it: what comes in"
    " there stays there.",
    "merge_purged": "“{title}” was erased here for good on {at:day} UTC: it stays in their file and"
    " is not taken in. Add it anew to have it again.",
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
