"""Time in texts: finding expressions, resolving them, ranking timestamps."""
