"""Recognises the wish that nobody hears of this talk, also without the word "anoniem"."""

from actions.beurt import Beurt
from actions.zinnen import een_van, lengte

MEESTE = 20  # words: in a longer story it stands beside the question

_WIE = (
    r"(?:iemand|niemand|anderen|mensen|hij|zij|ze|die"
    r"|(?:mijn|mn|m'n|me|onze|de|het|haar|zijn) [\w-]+(?: (?:en|of) (?:mijn |mn |me |de )?[\w-]+)?)"
)
_DIT = r"(?:(?:het|dit|dat|t|hier ?van|daar ?van|ervan|hier|er|iets) )?"
_HOREN = (
    r"(?:(?:te )?weten(?: (?:komt?|komen))?|weet|hoor(?:t|en)|merk(?:t|en)|ontdek(?:t|ken)"
    r"|(?:er ?)?achter ?(?:komt|komen)|lucht (?:van )?krijg(?:t|en)|ziet|zien|lez?en|leest)"
)
# What they may not hear: this talk. "Ze weet niet dat ze ziek is" is something else.
_HIERVAN = (
    r"(?: (?:dat|wie|wat|hoe|waar) (?:ik|we|wij) (?:(?:ben|heet)\b|[^.?!]{0,25}\b(?:hier|dit|hulp"
    r"|vraag|zoek|typ\w*|schrijf|praat|app|chat)\w*)"
    r"|(?=\s*(?:$|[.,!?;]|\b(?:maar|want|en|kan|hoor|dus)\b)))"
)
_GEHEIM = een_van(
    rf"(?:niet|nooit|zonder) (?:\w+ ){{0,2}}dat {_WIE} {_DIT}(?:\w+ )?{_HOREN}{_HIERVAN}",
    rf"{_WIE} (?:mag|mogen|hoeft?|hoeven|moet|moeten|zal) {_DIT}(?:\w+ )?(?:niet |nooit )?{_DIT}"
    rf"(?:te )?{_HOREN}{_HIERVAN}",
    rf"(?:als|hopelijk|dat) {_WIE} (?:er )?(?:maar |hier )?(?:niet|nooit) {_HOREN}{_HIERVAN}",
    r"zonder (?:dat ik )?(?:mijn |mn |m'n )?(?:naam|te (?:zeggen|vertellen) wie ik ben)",
    r"(?:moet|hoef|wil|zeg) ik (?:\w+ ){0,3}(?:zeggen |vertellen )?(?:niet )?(?:wie ik ben|hoe ik"
    r" heet|(?:mijn|mn|m'n) naam)",
    r"blijft (?:dit|het|dat) (?:echt |wel )?(?:tussen ons|onder ons|geheim|hier)",
)
_VERBIEDT = een_van(r"niet|nooit|niemand|zonder|moet ik|hoef\w*|blijft|zeg ik")


def wil_geheim(beurt: Beurt) -> str | None:
    """The wish stands in a short message: that is answered first."""
    if beurt.intent.startswith(("crisis_", "privacy_")) or lengte(beurt.heel) > MEESTE:
        return None
    gevraagd = _VERBIEDT.search(beurt.heel) and _GEHEIM.search(beurt.heel)
    return "privacy_anoniem" if gevraagd else None
