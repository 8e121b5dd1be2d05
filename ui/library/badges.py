"""Badges of what has no verdict on the scale in use: imported labels and standing facts."""

from ui.theme.badges import Badge

UNKNOWN = Badge("book", "muted", "t_open", "outline")
FACT = Badge("flag", "ink", "t_open", "outline")
ARTICLE = Badge("file", "muted", "t_open", "outline")
SOURCE = Badge("link", "muted", "t_open", "outline")
ODD = Badge("warning", "v_part", "t_part", "outline")
