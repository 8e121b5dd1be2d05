"""The source text and places in it."""
