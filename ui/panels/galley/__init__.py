"""The article as a proof sheet: claims, dates and ticks marked on its own words."""
