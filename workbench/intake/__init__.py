"""A file becomes a source text with what is known about it."""
