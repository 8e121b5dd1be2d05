"""Pictures of every screen (`make shots`), to be looked at."""
