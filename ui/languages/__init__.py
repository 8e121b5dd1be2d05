"""The languages of the interface: which there are, and how one is chosen."""
