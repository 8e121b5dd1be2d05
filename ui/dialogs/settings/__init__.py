"""The settings window: look, work, reading and keys, each a page of its own."""
