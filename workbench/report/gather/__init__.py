"""What the review file holds on one article, turned into the entries of a report."""
