"""Recognises a decision: someone says that they are going to tell it, or to ask for it."""

from actions.beurt import Beurt
from actions.vraagvorm import is_vraag
from actions.zinnen import een_van, lengte

_DOEN = (
    r"(?:zeggen|vertellen|vragen|bellen|bespreken|mailen|appen|proberen|opbiechten|praten|doen"
    r"|melden|aankaarten|chatten|aanvragen)"
)
GAAT_HET_DOEN = een_van(
    rf"ik (?:ga|zal|durf|wil)\b[^.?!]{{0,45}}?\b{_DOEN}",
    rf"(?:ga|zal) (?:ik )?(?:het|t|'t|dat|dit|ze|hem|haar|er)\b[^.?!]{{0,35}}?\b{_DOEN}",
    r"ik (?:vertel|zeg|vraag|bel|app|mail|bespreek|probeer) (?:het|t|'t|dat|dit|hem|haar|ze|mijn"
    r"|mn|me|m'n)\b",
    r"dan (?:ga|bel|vraag|vertel|zeg|app|mail|bespreek|probeer) ik\b",
    r"ik (?:ga|stap|loop) (?:morgen |straks |maandag )?naar (?:me|mijn|mn|m'n|de|een) \w+",
)
_NIET = een_van(r"niet|nooit|geen|niks|bang|hoe|wat|of|wil weten")
MEESTE = 16  # words: a story says more
# On these the praise comes: the classifier hears thanks, a yes, a story or nothing in it.
LOS_GEZEGD = ("praten_", "vervolg_", "bedoel_", "jong_", "school_", "overdracht_", "belasting_")


def voornemen(beurt: Beurt) -> str | None:
    """A decision, said after we advised something."""
    verder = beurt.onderwerp or beurt.laatste_hulp
    gaat = GAAT_HET_DOEN.search(beurt.tekst) and not _NIET.search(beurt.tekst)
    if not gaat or not verder or is_vraag(beurt.tekst) or lengte(beurt.tekst) > MEESTE:
        return None
    return "praten_voornemen" if beurt.intent.startswith(LOS_GEZEGD) else None
