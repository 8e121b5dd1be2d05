"""What in a text can be checked."""
