"""The web chat: its HTTP interface (routes.py), its stream (events.py) and its pages (pages.py)."""
