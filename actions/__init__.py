"""What Naast does: one file per topic, same names as bot/domain and bot/data.

An answer reads the turn, asks `knowledge.service`, and names responses. Sentences stand in
bot/domain, facts in knowledge/content. Read hulpvraag.py first: nearly every topic is a small
subclass of it, and its steps stand in zoekwoorden.py, zoeken.py, al_gezegd.py, plaatsvraag.py and
tweede.py. lezing.py decides which answer a turn gets and names the modules that read it;
antwoord.py sees to it that nothing is said twice.
"""
