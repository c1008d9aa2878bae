"""The doors: everyone who comes in or looks in.

Each door (the web chat; later WhatsApp and the consultant's desk) turns what comes in into one
shape, `message.py`. Read `conversation.py` first: it is the way of a message. This room owns the
conversations (`store.py`); it knows Rasa only over HTTP (`rasa.py`) and facts only through
`knowledge.service`.
"""
