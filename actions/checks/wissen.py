"""Deletes results: the one that is meant, and with it all pictures of the talk."""

from datetime import date

from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.antwoord import Antwoord
from actions.beurt import Beurt
from actions.checks.bewaren import niets, open_vraag, wisknoppen
from actions.checks.lopend import OPEN, Bewaard, bewaard, lopend, zet_bewaard
from actions.checks.over_uitslag import WELKE, WISSEN
from actions.checks.vraag import zet_knop
from actions.checks.welke import ALLES, welke
from knowledge.checks import result

BEELDEN_WEG = {"beeld": {"soort": "weg"}}  # what channels does with it: channels/pictures.py
LAATSTE = -1


class CheckWis(Antwoord):
    """Delete what is meant; of several it is asked which."""

    intent = "check_wis"

    def antwoord(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
        aantal = len(uitslagen(beurt))
        if aantal < 2 or ALLES.search(beurt.heel):
            return wis_alle(dispatcher, beurt)
        plek = LAATSTE if beurt.open_vraag == OPEN else welke(beurt.heel)
        if plek is None or not -aantal <= plek < aantal:
            return vraag_welke(dispatcher)
        return wis(dispatcher, beurt, plek)


class CheckWisLaatste(Antwoord):
    intent = "check_wis_laatste"

    def antwoord(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
        return wis(dispatcher, beurt, LAATSTE)


class CheckWisAlles(Antwoord):
    intent = "check_wis_alles"

    def antwoord(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
        return wis_alle(dispatcher, beurt)


class CheckWisNiet(Antwoord):
    """ "Wis mijn uitslag niet": nothing is deleted, and that is said."""

    intent = "check_wis_niet"

    def antwoord(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
        dispatcher.utter_message(response="utter_check_wis_niet")
        return open_vraag("waarmee")


class CheckWist(Antwoord):
    """ "Kan ik mijn uitslag later wissen?": yes, and nothing is deleted by asking."""

    intent = "check_wist"

    def antwoord(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
        alle = uitslagen(beurt)
        if not alle:
            return niets(dispatcher)
        if len(alle) > 1:
            return vraag_welke(dispatcher, eerst="utter_check_wist")
        dispatcher.utter_message(response="utter_check_wist_nu", buttons=wisknoppen())
        return open_vraag(WISSEN)


def uitslagen(beurt: Beurt) -> list[Bewaard]:
    """What can be deleted, oldest first: the kept results, and the answers of now."""
    alle = bewaard(beurt)
    loopt = lopend(beurt)
    if loopt is None or not loopt.stand.antwoorden or any(een.loopt for een in alle):
        return alle
    return [*alle, Bewaard(date.today(), loopt.check, result(loopt.check, loopt.stand), loopt=True)]


def wis(dispatcher: CollectingDispatcher, beurt: Beurt, plek: int) -> list[EventType]:
    """Delete one of these. What was not kept is not kept by deleting another."""
    alle = uitslagen(beurt)
    if len(alle) < 2:
        return wis_alle(dispatcher, beurt)
    plek %= len(alle)
    weg = alle[plek]
    over = [een for at, een in enumerate(bewaard(beurt)) if at != plek]
    zeg_gewist(dispatcher, [weg], beurt)
    check = [SlotSet("check", None)] if weg.loopt else []
    return [zet_bewaard(over), *check, *open_vraag("waarmee")]


def wis_alle(dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
    if not (alle := uitslagen(beurt)):
        return niets(dispatcher)
    zeg_gewist(dispatcher, alle, beurt)
    return [zet_bewaard([]), SlotSet("check", None), *open_vraag("waarmee")]


def zeg_gewist(dispatcher: CollectingDispatcher, weg: list[Bewaard], beurt: Beurt) -> None:
    """Deleted; what was said stands in the talk until that is deleted too, and that is said."""
    loopt = lopend(beurt)
    wat = ""
    if len(weg) > 1:
        wat = "_alle"
    elif weg[0].loopt and loopt and not loopt.klaar:
        wat = "_antwoorden"
    dispatcher.utter_message(response=f"utter_check_gewist{wat}", json_message=BEELDEN_WEG)


def vraag_welke(dispatcher: CollectingDispatcher, *, eerst: str = "") -> list[EventType]:
    if eerst:
        dispatcher.utter_message(response=eerst)
    dispatcher.utter_message(
        response="utter_check_wis_welke",
        buttons=[
            zet_knop("check_uitslag", "Alleen de laatste", "wis_laatste"),
            zet_knop("check_uitslag", "Allemaal", "wis_alles"),
        ],
    )
    return open_vraag(WELKE)
