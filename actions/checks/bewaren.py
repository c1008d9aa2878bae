"""Keeps results for who says so, and lays them beside each other."""

from datetime import date

from rasa_sdk import Action
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.antwoord import Antwoord
from actions.beurt import Beurt
from actions.checks.lopend import Bewaard, Lopend, bewaard, lopend, zet_bewaard
from actions.checks.over_uitslag import BEWAREN, WISSEN
from actions.checks.stap import BijStelling
from actions.checks.uitslag import toon_uitslag
from actions.checks.vraag import Knop, stel, zet_knop
from knowledge.checks import Stelling, compare, compare_text, result, stop

LIJNKNOP = zet_knop("check_uitslag", "Toon de lijn", "lijn")
BEWAARKNOPPEN = [
    zet_knop("check_uitslag", "Ja, bewaren", "bewaar"),
    zet_knop("check_uitslag", "Nee, niet bewaren", "bewaar_niet"),
]


class CheckUitslag(Antwoord, Action):
    """What someone wants with a result, by a quick reply."""

    intent = "check_uitslag"

    def antwoord(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
        naam = f"check_{beurt.keuze or 'bewaart'}"
        wat = Antwoord.alle.get(naam, CheckBewaart)
        return wat().antwoord(dispatcher, beurt)


class CheckTotNu(Antwoord):
    """What can be said of a check that was not finished."""

    intent = "check_tot_nu"

    def antwoord(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
        loopt = lopend(beurt)
        if loopt is None:
            return niets(dispatcher)
        return toon_uitslag(dispatcher, beurt, Lopend(loopt.check, stop(loopt.stand)))


class CheckBewaar(Antwoord):
    """Keep it: only after this yes, with this talk, until it is deleted."""

    intent = "check_bewaar"

    def antwoord(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
        loopt = lopend(beurt)
        if loopt is None or not loopt.stand.antwoorden:
            return al_bewaard(dispatcher) if bewaard(beurt) else niets(dispatcher)
        nu = Bewaard(date.today(), loopt.check, result(loopt.check, loopt.stand), loopt=True)
        alle = [*(een for een in bewaard(beurt) if not een.loopt), nu]
        lijn = sum(een.check is nu.check for een in alle) > 1
        dispatcher.utter_message(
            response="utter_check_bewaard",
            buttons=[
                *([LIJNKNOP] if lijn else []),
                zet_knop("check_uitslag", "Toch wissen", "wis_laatste"),
            ],
        )
        return [zet_bewaard(alle), *open_vraag("waarmee")]


class CheckBewaarNiet(Antwoord):
    """Not kept. Was it kept before, then deleting takes a yes of its own."""

    intent = "check_bewaar_niet"

    def antwoord(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
        if any(een.loopt for een in bewaard(beurt)):
            dispatcher.utter_message(response="utter_check_wel_bewaard", buttons=wisknoppen())
            return open_vraag(WISSEN)
        dispatcher.utter_message(response="utter_check_bewaar_niet")
        return open_vraag("waarmee")


class CheckBewaart(Antwoord):
    """ "Bewaar je dit ergens?": what is kept now, and whether it should be."""

    intent = "check_bewaart"

    def antwoord(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
        loopt = lopend(beurt)
        alle = bewaard(beurt)
        if any(een.loopt for een in alle) or (alle and not (loopt and loopt.stand.antwoorden)):
            return al_bewaard(dispatcher)
        dispatcher.utter_message(response="utter_check_bewaart_niet", buttons=BEWAARKNOPPEN)
        return open_vraag(BEWAREN)


class CheckBewaarStraks(BijStelling):
    """ "Bewaar maar" before the last statement."""

    intent = "check_bewaar_straks"

    def stap(
        self, dispatcher: CollectingDispatcher, beurt: Beurt, loopt: Lopend, stelling: Stelling
    ) -> list[EventType]:
        dispatcher.utter_message(response="utter_check_bewaar_straks")
        return stel(dispatcher, beurt, loopt.check, loopt.stand)


class CheckLijn(Antwoord):
    """The kept results of the newest check beside each other, and as a line."""

    intent = "check_lijn"

    def antwoord(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
        alle = bewaard(beurt)
        if not alle:
            return niets(dispatcher)
        zelfde = [een for een in alle if een.check is alle[-1].check]
        u = beurt.aanspreekvorm == "u"
        if len(zelfde) == 1:
            dispatcher.utter_message(
                response="utter_check_een_keer", json_message=_beeld(zelfde, u)
            )
        else:
            verschil = compare(zelfde[-2].uitslag, zelfde[-1].uitslag)
            dispatcher.utter_message(
                response="utter_check_tekst",
                tekst=compare_text(zelfde[-1].check, verschil, u=u),
                json_message=_beeld(zelfde, u),
                buttons=[zet_knop("check_uitslag", "Wis de uitslagen", "wis_alles")],
            )
        return open_vraag("waarmee")


def al_bewaard(dispatcher: CollectingDispatcher) -> list[EventType]:
    dispatcher.utter_message(response="utter_check_al_bewaard", buttons=[LIJNKNOP])
    return open_vraag("waarmee")


def niets(dispatcher: CollectingDispatcher) -> list[EventType]:
    dispatcher.utter_message(response="utter_check_geen_uitslag")
    return open_vraag("waarmee")


def open_vraag(naam: str) -> list[EventType]:
    return [SlotSet("open_vraag", naam), SlotSet("opties", None)]


def wisknoppen() -> list[Knop]:
    return [
        zet_knop("check_uitslag", "Ja, wissen", "wis_laatste"),
        zet_knop("check_uitslag", "Nee, laat staan", "wis_niet"),
    ]


def _beeld(alle: list[Bewaard], u: bool) -> dict[str, object]:
    rijen = [{"datum": een.datum.isoformat(), "uitslag": een.uitslag.to_dict()} for een in alle]
    return {"beeld": {"soort": "verloop", "uitslagen": rijen, "u": u}}
