"""What Naast does: one file per topic, same names as bot/domain and bot/data.

An action reads slots, asks `knowledge.service`, and names responses. Sentences stand in
bot/domain, facts in knowledge/content. Read hulpvraag.py first: nearly every topic is a small
subclass of it.
"""
