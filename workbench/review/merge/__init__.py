"""Another reviewer's file is brought into this one."""
