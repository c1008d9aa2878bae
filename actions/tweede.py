"""The second need of a message: which one it is, whether it is offered, and the offer."""

from dataclasses import replace

from rasa_sdk.executor import CollectingDispatcher

from actions.afwijzing import wijst_af, zonder_nee
from actions.antwoord import Antwoord
from actions.bedoelingen import bedoeling, bedoelingen
from actions.beurt import Beurt
from actions.grenzen import KORT
from actions.tekens import genoemde, past
from actions.wegen import KANS, KOST_IETS, STEMMING, VERGOED, ZETTEN
from actions.zinnen import lengte

# Not to offer: a mood was heard already, and a way to reach someone comes with what is found.
NIET_AANBIEDEN = ("belasting_", "gevoel_", "jong_", "crisis_", "toegang_contact")
ZWAAR = {"nacht", "slaap", "schuld", "boos", "ruzie", "verdriet", "alleen", "moe"}
DUIDELIJK = 0.6  # of what a part may mean, moves left out
LIJKT_ZO = 0.2  # a second need of one sentence has to be this likely in the whole message


def ook_gevraagd(beurt: Beurt, intent: str, *, vervolgt: bool) -> str | None:
    """The other need of this message: what the classifier heard, else what plain words name."""
    gevraagd = zonder_nee(beurt.tekst) if wijst_af(beurt.tekst) else beurt.tekst
    woorden = genoemde(gevraagd) if lengte(beurt.tekst) > KORT else []
    mogelijk = (een for een in (beurt.tweede, *woorden, *_in_delen(beurt)) if te_bieden(een))
    return next(
        (een for een in mogelijk if een and _biedt_aan(beurt, intent, een, vervolgt=vervolgt)), None
    )


def _in_delen(beurt: Beurt) -> list[str]:
    """What each part of the message is about, moves in the talk left out."""
    gevonden = []
    for deel in beurt.delen:
        eigen = [een for een in deel.kansen if not een[0].startswith(ZETTEN)]
        over = sum(kans for _, kans in eigen)
        if eigen and over >= KANS and eigen[0][1] >= DUIDELIJK * over:
            gevonden.append(eigen[0][0])
    return gevonden


def _biedt_aan(beurt: Beurt, intent: str, tweede: str, *, vervolgt: bool) -> bool:
    """A second need is offered when it is likely, and never beside grief, anger, weariness or
    danger: then one thing at a time is enough.
    """
    kans = dict(beurt.kansen).get(tweede, 0.0)
    zwaar = ZWAAR & {*beurt.signalen, *beurt.erkend} or beurt.crisis
    somber = intent.startswith(STEMMING) or (beurt.onderwerp or "").startswith("nazorg_")
    prijs = tweede.startswith("geld_") and VERGOED.search(beurt.heel) and intent in KOST_IETS
    if prijs and tweede not in genoemde(beurt.heel):
        return False  # what something costs comes with that thing
    anders = tweede not in (intent, beurt.onderwerp)
    gezegd = kans >= LIJKT_ZO or not beurt.kansen or tweede in genoemde(beurt.tekst)
    gezegd = gezegd or tweede in _in_delen(beurt)
    hoorde = (gezegd and past(tweede, replace(beurt, tekst=beurt.heel), 0.0)) or vervolgt
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
