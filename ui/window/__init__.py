"""The main window and what is arranged in it."""
