"""The column of the current claim, in parts by what they show."""
