"""The safety net: notices danger in what people write, before anything else is done with it.

    vangnet.py    joins two layers: `Vangnet.keur(text)` gives an Alarm or None
    patronen.py   the layer that people can read and review: content/veiligheid/*.yml
    geleerd.py    the layer that learned from examples; rekenwerk.py is its arithmetic
    wie.py        who did what to whom, in violence: content/veiligheid/wie.yml
    antwoorden.py what is said first after an alarm: content/veiligheid/antwoorden.yml

Below the patterns, from the message on:

    tekst.py        makes the text plain: lower case, spaced letters, one space between words
    spelling.py     chat spelling, and typing errors in key words
    zinnen.py       a text in its sentences
    ontkenning.py   takes out what someone says is not so
    zoekers.py      which patterns a sentence may hold
    patroontaal.py  how a pattern is written, as a regular expression
    inhoud.py       the content files: kinds and tiers of danger

How it works, what it promises and what not, and how it is reviewed: docs/veiligheid.md.
"""

from knowledge.veiligheid.antwoorden import Antwoord, Antwoorden
from knowledge.veiligheid.inhoud import Soort, Trap
from knowledge.veiligheid.vangnet import Alarm, Vangnet, over_ander, rollen

__all__ = [
    "Alarm",
    "Antwoord",
    "Antwoorden",
    "Soort",
    "Trap",
    "Vangnet",
    "over_ander",
    "rollen",
]
