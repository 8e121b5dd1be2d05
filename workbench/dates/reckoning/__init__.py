"""Reckoning: from meanings to places in the calendar, under an anchor or without one."""
