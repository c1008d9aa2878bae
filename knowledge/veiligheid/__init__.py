"""The safety net: notices danger in what people write, before anything else is done with it.

    tekst.py      makes the text plain: chat spelling, spaced letters, typing errors in key words
    patronen.py   the layer that people can read and review: content/veiligheid/*.yml
    geleerd.py    the layer that learned from examples; rekenwerk.py is its arithmetic
    wie.py        who did what to whom, in violence: content/veiligheid/wie.yml
    vangnet.py    joins the two: `Vangnet.keur(text)` gives an Alarm or None
    antwoorden.py what is said first after an alarm: content/veiligheid/antwoorden.yml

How it works, what it promises and what not, and how it is reviewed: docs/veiligheid.md.
"""

from knowledge.veiligheid.antwoorden import Antwoord, Antwoorden
from knowledge.veiligheid.patronen import Soort, Trap
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
