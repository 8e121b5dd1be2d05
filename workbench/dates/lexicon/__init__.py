"""The words of time, one module a language."""
