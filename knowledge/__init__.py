"""What Naast knows: offers, rights, help lines, places and leave rules.

Pure Python that knows nothing of Rasa or HTTP. Start reading at `service.py`, the main door;
content editors start at `content/` and docs/inhoud-schrijven.md. Content files go through `load.py`
(checked against `form.py`) into the tables of `models.py`; `search/` ranks what stands in those
tables. `veiligheid/` is the safety net.
"""
