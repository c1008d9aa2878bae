"""Recognises that someone near drinks, gambles or uses.

The classifier has no meaning for this and takes it for medicine, household help or a feeling.
"""

from actions.beurt import Beurt
from actions.grenzen import LOS, ZEKER
from actions.tekens import genoemde
from knowledge.gegevens import noemt_verslaving

# What keeps its own answer, however the illness is called.
EIGEN = ("privacy_", "verlof_", "werk_", "nazorg_", "overdracht_mens", "praten_klacht")


def over_verslaving(beurt: Beurt) -> str | None:
    """Someone else is addicted, and no other need is as clear."""
    if not noemt_verslaving(beurt.heel or beurt.tekst):
        return None
    zeker = beurt.zekerheid >= ZEKER
    eigen = zeker and (beurt.intent.startswith(EIGEN) or beurt.intent in LOS - {"vervolg_bedoel"})
    if eigen or beurt.intent.startswith("crisis_"):
        return None
    duidelijk = zeker and beurt.intent in genoemde(beurt.tekst)
    return None if duidelijk and beurt.intent != "samen_lotgenoten" else "ziekte_verslaving"
