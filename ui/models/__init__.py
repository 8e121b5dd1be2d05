"""Rows for lists and trees, and how each row is painted."""
