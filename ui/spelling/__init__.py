"""Spelling of what reviewers write, where the system has dictionaries."""
