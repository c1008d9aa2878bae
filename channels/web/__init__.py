"""The web chat.

routes.py is its HTTP interface, with who may come in (entry.py), what goes in and out (forms.py)
and the stream (events.py); interface.py tells about it at /docs. pages.py serves the widget.
"""
