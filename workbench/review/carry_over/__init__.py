"""Work on one version of an article is carried over to the next."""
