"""The library window: all articles of a review, search as one types, what was checked before."""
