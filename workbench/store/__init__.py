"""The review file: one SQLite file that is whole after every edit."""
