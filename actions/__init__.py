"""What Naast does: one file per topic, same names as bot/domain and bot/data.

An answer reads the turn, asks `knowledge.service`, and names responses. Sentences stand in
bot/domain, facts in knowledge/content. Read hulpvraag.py first: nearly every topic is a small
subclass of it. lezing.py decides which answer a turn gets, antwoord.py that nothing is said twice.
"""
