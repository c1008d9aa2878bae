"""Danger: the help line comes first, before anything else.

What is said first stands in knowledge/content/veiligheid/antwoorden.yml: `channels` says the same
as soon as its safety net notices danger. Here it is said when someone answers our question about
it.
"""

from functools import cache

from rasa_sdk import Action
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.antwoord import Antwoord, geef_door
from actions.bedoelingen import bedoeling
from actions.beurt import Beurt
from actions.hulpvraag import hulpvraag
from actions.jongerenlijn import is_kind
from actions.kennis import kennis
from actions.tonen import kaarten
from knowledge.veiligheid import Antwoorden, Soort, rollen

SPREEK_MENS = [{"title": "Een mens spreken", "payload": "/overdracht_mens"}]
# What stays to be said while the danger is on the table, in this order.
BLIJF = ("utter_crisis_blijf", "utter_crisis_blijf_ernst")
SOORTEN: dict[str, Soort] = {
    "crisis_zelfdoding": "zelfdoding",
    "crisis_geweld": "geweld",
    "crisis_medisch": "medisch",
}


@cache
def antwoorden() -> Antwoorden:
    """The first answers, with the numbers of the knowledge base."""
    return Antwoorden(kennis().hulplijn)


def lijnen(beurt: Beurt, crisis: str | None) -> list[str]:
    """The help lines of a kind of danger; who is young gets the Kindertelefoon too."""
    soort = SOORTEN.get(crisis or "", "zelfdoding")
    return [lijn.slug for lijn in antwoorden().bij(soort, "duidelijk", jong=is_kind(beurt)).lijnen]


class Crisis(Antwoord):
    """The help lines of one kind of danger, in words and as cards; the need on the table stays."""

    def antwoord(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
        # What someone typed passed the safety net before it came here, so then it is in doubt.
        bevestigd = not beurt.tekst or beurt.open_vraag == "crisis"
        gezegd = antwoorden().bij(
            SOORTEN[self.intent],
            "duidelijk" if bevestigd else "twijfel",
            u=beurt.aanspreekvorm == "u",
            jong=is_kind(beurt),
            wie=rollen().bij(beurt.tekst) if self.intent == "crisis_geweld" else None,
        )
        knoppen = [{"title": knop.titel, "payload": knop.keuze} for knop in gezegd.knoppen]
        for nummer, tekst in enumerate(gezegd.teksten, 1):
            dispatcher.utter_message(
                text=tekst,
                json_message=kaarten(gezegd.lijnen) if nummer == 1 else None,
                buttons=knoppen if nummer == len(gezegd.teksten) else None,
            )
        return [
            SlotSet("crisis", self.intent),
            SlotSet("gevaar_trap", "duidelijk" if bevestigd else "twijfel"),
            SlotSet("open_vraag", "crisis"),
        ]


class CrisisZelfdoding(Crisis, Action):
    intent = "crisis_zelfdoding"


class CrisisGeweld(Crisis, Action):
    intent = "crisis_geweld"


class CrisisMedisch(Crisis, Action):
    intent = "crisis_medisch"


class CrisisBlijf(Antwoord):
    """The next turn is still about the danger: stay, with the line; then bring in a person."""

    intent = "crisis_blijf"

    def antwoord(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
        nog_niet = [een for een in BLIJF if not beurt.zei(f"{een}{soort_van(beurt)}")]
        if not nog_niet:
            return geef_door("overdracht_mens", dispatcher, beurt)
        toon_lijnen(dispatcher, beurt, f"{nog_niet[0]}{soort_van(beurt)}")
        return [SlotSet("open_vraag", "crisis")]


class CrisisComputer(Antwoord):
    """ "Ben je een mens?", "wie leest dit?": the honest answer, and a human who can be called."""

    intent = "crisis_computer"

    def antwoord(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
        toon_lijnen(dispatcher, beurt, f"utter_crisis_computer{soort_van(beurt)}")
        return [SlotSet("open_vraag", "crisis")]


class CrisisWatGebeurt(Antwoord):
    """What happens when someone calls: nothing that they do not want."""

    intent = "crisis_wat_gebeurt"

    def antwoord(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
        soort = "_geweld" if beurt.crisis == "crisis_geweld" else ""
        toon_lijnen(dispatcher, beurt, f"utter_crisis_wat_gebeurt{soort}")
        return [SlotSet("open_vraag", "crisis")]


class CrisisChat(Antwoord):
    """A line without calling."""

    intent = "crisis_chat"

    def antwoord(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
        soort = soort_van(beurt)
        toon_lijnen(dispatcher, beurt, f"utter_crisis_chat{'' if soort == '_medisch' else soort}")
        return [SlotSet("open_vraag", "crisis")]


def soort_van(beurt: Beurt) -> str:
    """The ending of a response for this danger, and for who is young."""
    if beurt.crisis in ("crisis_geweld", "crisis_medisch"):
        return beurt.crisis.removeprefix("crisis")
    return "_jong" if is_kind(beurt) else ""


def toon_lijnen(dispatcher: CollectingDispatcher, beurt: Beurt, response: str) -> None:
    dispatcher.utter_message(
        response=response,
        json_message=kaarten(kennis().hulplijn(slug) for slug in lijnen(beurt, beurt.crisis)),
        buttons=SPREEK_MENS,
    )


class CrisisLijktErop(Antwoord, Action):
    """It was no danger: back to the need that was on the table, or an open question."""

    intent = "crisis_lijkt_erop"

    def antwoord(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
        terug = hulpvraag(beurt.onderwerp)
        if terug is None or not (beurt.open_vraag == "crisis" or beurt.afgewezen):
            na = (
                "utter_crisis_gelukkig"
                if beurt.open_vraag == "crisis" or beurt.afgewezen
                else "utter_crisis_lijkt_erop"
            )
            dispatcher.utter_message(response=na)
            return [SlotSet("open_vraag", "vertel"), SlotSet("crisis", None)]
        dispatcher.utter_message(
            response="utter_crisis_verder", wat=bedoeling(terug.intent).zin_voor(beurt)
        )
        return [*geef_door(terug.intent, dispatcher, beurt), SlotSet("crisis", None)]
