"""Printing long reports: cut into parts, each set in its own process, then joined to one PDF."""
