"""Reviews written out for other people."""
