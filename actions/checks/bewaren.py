"""Keeps results for who says so, lays them beside each other, and deletes them."""

from datetime import date

from rasa_sdk import Action
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.antwoord import Antwoord
from actions.beurt import Beurt
from actions.checks.lopend import Bewaard, Lopend, bewaard, lopend
from actions.checks.uitslag import toon_uitslag
from actions.checks.vraag import zet_knop
from knowledge.checks import compare, compare_text, result, stop

LIJNKNOP = zet_knop("check_uitslag", "Toon de lijn", "lijn")


class CheckUitslag(Antwoord, Action):
    """What someone wants with a result, by a quick reply."""

    intent = "check_uitslag"

    def antwoord(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
        naam = f"check_{beurt.keuze or 'bewaar'}"
        wat = Antwoord.alle.get(naam, CheckBewaar)
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
            return niets(dispatcher)
        uitslag = result(loopt.check, loopt.stand)
        nu = Bewaard(date.today(), loopt.check, uitslag)
        eerder = [een for een in bewaard(beurt) if not _zelfde(een, nu)]
        alle = [*eerder, nu]
        lijn = sum(een.check is nu.check for een in alle) > 1
        dispatcher.utter_message(
            response="utter_check_bewaard",
            buttons=[
                *([LIJNKNOP] if lijn else []),
                zet_knop("check_uitslag", "Toch wissen", "wis"),
            ],
        )
        return [*_zet(alle), SlotSet("open_vraag", "waarmee"), SlotSet("opties", None)]


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
        return [SlotSet("open_vraag", "waarmee"), SlotSet("opties", None)]


class CheckWis(Antwoord):
    """Delete the newest result; of several it is asked whether all must go."""

    intent = "check_wis"

    def antwoord(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
        alle = bewaard(beurt)
        if len(alle) > 1 and not beurt.zei("utter_check_wis_welke"):
            dispatcher.utter_message(
                response="utter_check_wis_welke",
                buttons=[
                    zet_knop("check_uitslag", "Alleen de laatste", "wis_laatste"),
                    zet_knop("check_uitslag", "Allemaal", "wis_alles"),
                ],
            )
            return [SlotSet("open_vraag", "waarmee")]
        return gewist(dispatcher, [])


class CheckWisLaatste(Antwoord):
    intent = "check_wis_laatste"

    def antwoord(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
        return gewist(dispatcher, bewaard(beurt)[:-1])


class CheckWisAlles(Antwoord):
    intent = "check_wis_alles"

    def antwoord(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
        return gewist(dispatcher, [])


def gewist(dispatcher: CollectingDispatcher, over: list[Bewaard]) -> list[EventType]:
    """Deleted; what was typed stands in the talk until that is deleted too, and that is said."""
    dispatcher.utter_message(response="utter_check_gewist")
    return [*_zet(over), SlotSet("check", None), SlotSet("open_vraag", "waarmee")]


def niets(dispatcher: CollectingDispatcher) -> list[EventType]:
    dispatcher.utter_message(response="utter_check_geen_uitslag")
    return [SlotSet("open_vraag", "waarmee")]


def _zelfde(een: Bewaard, ander: Bewaard) -> bool:
    """A second keeping of the same result on the same day."""
    return (een.datum, een.uitslag.to_dict()) == (ander.datum, ander.uitslag.to_dict())


def _rijen(alle: list[Bewaard]) -> list[dict[str, object]]:
    return [{"datum": een.datum.isoformat(), "uitslag": een.uitslag.to_dict()} for een in alle]


def _zet(alle: list[Bewaard]) -> list[EventType]:
    return [SlotSet("uitslagen", _rijen(alle) or None)]


def _beeld(alle: list[Bewaard], u: bool) -> dict[str, object]:
    return {"beeld": {"soort": "verloop", "uitslagen": _rijen(alle), "u": u}}
