"""How long and how sure: the bounds and the kinds of turn that all readings share."""

from actions.beurt import Beurt

KORT = 6  # words: a bare answer to our own question
KAAL = 3  # words: nothing but yes, no or thanks
ONZEKER = 0.4  # below this a need is a guess
ZEKER = 0.6  # a person or a complaint in the middle of a story has to be this sure
HEEL_ZEKER = 0.8  # a young person who told of danger is not led away from it on less
BIJNA_WIS = 0.97  # a need has to be this sure where the words ask about what was shown
NIET_BEGREPEN = "bedoel_je"
# Moves in the talk that mean something only when nothing else is said with them.
LOS = {
    "praten_ja", "praten_nee", "praten_bedanken", "praten_groeten", "praten_weet_niet",
    "praten_compliment", "vervolg_bedoel",
}  # fmt: skip
# What keeps its meaning whatever we asked.
EIGEN = ("crisis_", "overdracht_", "privacy_", "praten_afscheid", "praten_klacht")
VERTEL = ("vertel", "mens", "meekijken")  # the open questions that invite to tell
GEGEVENS = {"gemeente_mantelzorger", "gemeente_naaste", "relatie", "aandoening", "uren_per_week"}


def plaats_genoemd(beurt: Beurt) -> bool:
    """Did this message name a town?"""
    return bool({"gemeente_mantelzorger", "gemeente_naaste"} & set(beurt.nieuw))
