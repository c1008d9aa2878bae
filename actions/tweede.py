"""The second need of a message: which one it is, whether it is offered, and the offer."""

import re
from dataclasses import replace

from rasa_sdk.executor import CollectingDispatcher

from actions.afwijzing import wijst_af, zonder_nee
from actions.antwoord import Antwoord
from actions.bedoelingen import bedoeling, bedoelingen
from actions.beurt import Beurt
from actions.niet_gewenst import afgewezen_soorten
from actions.tekens import genoemde, past
from actions.vraagvorm import is_vraag, vraagvorm
from actions.wegen import KANS, KOST_IETS, STEMMING, VERGOED, ZETTEN
from actions.zinnen import een_van, kern

# Not to offer: a mood was heard already, and a way to reach someone comes with what is found.
NIET_AANBIEDEN = ("belasting_", "gevoel_", "jong_", "crisis_", "toegang_contact")
ZWAAR = {"nacht", "slaap", "schuld", "boos", "ruzie", "verdriet", "alleen", "moe"}
DUIDELIJK = 0.6  # of what a part may mean, moves left out
_DELEN = re.compile(r"[.,;:!?]+\s*|\b(?:en|of|maar)\b", re.I)
_WENST = een_van(
    r"(?:ik|we|wij) (?:wil|willen|zoek\w*|zou\w*|heb\w* (?:\w+ )?nodig)"
    r"|(?:wil|zoek|zou) (?:ik|we|wij)"
    r"|hulp (?:bij|met|voor|in)|iemand (?:die|voor|om)"
)


def ook_gevraagd(beurt: Beurt, intent: str, *, vervolgt: bool) -> str | None:
    """The other need of this message: what the classifier heard, else what plain words name."""
    elders = _apart_gevraagd(beurt, intent)
    eerst = (beurt.tweede,) if vervolgt or beurt.tweede in elders else ()
    mogelijk = (een for een in (*eerst, *elders) if te_bieden(een))
    return next(
        (een for een in mogelijk if een and _biedt_aan(beurt, intent, een, vervolgt=vervolgt)), None
    )


def _apart_gevraagd(beurt: Beurt, intent: str) -> list[str]:
    """The needs that a part of the message asks for by itself, apart from the first: a word that
    only stands in the story is no wish.
    """
    tekst = zonder_nee(beurt.heel) if wijst_af(beurt.heel) else beurt.heel
    stukken = [een for een in _DELEN.split(tekst) if een.strip()]
    if len(stukken) < 2:
        return []
    gevonden: list[str] = []
    for stuk in stukken:
        over = [*genoemde(stuk), *_in_delen(beurt, stuk)]
        if _vraagt(stuk) and intent not in over:
            gevonden += over
    return gevonden


def _vraagt(stuk: str) -> bool:
    rest = kern(stuk)
    return vraagvorm(rest) or is_vraag(rest) or bool(_WENST.search(rest))


def _in_delen(beurt: Beurt, stuk: str) -> list[str]:
    """What this part of the message is about, moves in the talk left out."""
    gevonden = []
    for deel in beurt.delen:
        if deel.tekst not in stuk and stuk.strip() not in deel.tekst:
            continue
        eigen = [een for een in deel.kansen if not een[0].startswith(ZETTEN)]
        over = sum(kans for _, kans in eigen)
        if eigen and over >= KANS and eigen[0][1] >= DUIDELIJK * over:
            gevonden.append(eigen[0][0])
    return gevonden


def _biedt_aan(beurt: Beurt, intent: str, tweede: str, *, vervolgt: bool) -> bool:
    """A second need is offered when it is likely, and never beside grief, anger, weariness or
    danger: then one thing at a time is enough.
    """
    zwaar = ZWAAR & {*beurt.signalen, *beurt.erkend} or beurt.crisis
    somber = intent.startswith(STEMMING) or (beurt.onderwerp or "").startswith("nazorg_")
    prijs = tweede.startswith("geld_") and VERGOED.search(beurt.heel) and intent in KOST_IETS
    if prijs and tweede not in genoemde(beurt.heel):
        return False  # what something costs comes with that thing
    anders = tweede not in (intent, beurt.onderwerp, *afgewezen_soorten(beurt))
    hoorde = past(tweede, replace(beurt, tekst=beurt.heel), 0.0) or vervolgt
    return anders and not zwaar and not somber and hoorde


def te_bieden(tweede: str | None) -> bool:
    """A second need is offered when there is help to find; a mood was heard already."""
    antwoord = Antwoord.alle.get(tweede or "")
    if tweede is None or antwoord is None or not antwoord.zoekt_hulp:
        return False
    return tweede in bedoelingen() and not tweede.startswith(NIET_AANBIEDEN)


def vraag_tweede(dispatcher: CollectingDispatcher, beurt: Beurt, onderwerp: str) -> None:
    """Offer the other need that stood in the same message."""
    dispatcher.utter_message(
        response="utter_tweede_behoefte",
        wat_ook=bedoeling(onderwerp).zin_voor(beurt),
        buttons=[
            {"title": "Ja, graag", "payload": f"/{onderwerp}"},
            {"title": "Nee", "payload": "/praten_nee"},
        ],
    )
