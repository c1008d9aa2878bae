"""The talk itself: opening, yes and no, and asking what is meant."""

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.bedoelingen import bedoelingen
from actions.beurt import Beurt
from actions.doorgeven import geef_door
from actions.hulpvraag import Hulpvraag
from actions.kaarten import kaarten
from actions.kennis import kennis

AANTAL_OPTIES = 3
KORT = 6  # words: a short answer to our own question need not be a full sentence


class PratenBeginnen(Action):
    """The first message: a computer, what it can do, no name needed, and one question."""

    def name(self) -> str:
        return "action_praten_beginnen"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[EventType]:
        jong = bool(tracker.get_slot("jong"))
        dispatcher.utter_message(response="utter_welkom_jong" if jong else "utter_welkom")
        return [SlotSet("open_vraag", "zorg_jij")]


class PratenJa(Action):
    """Yes: to what we asked."""

    def name(self) -> str:
        return "action_praten_ja"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[EventType]:
        beurt = Beurt.van(tracker)
        match beurt.open_vraag:
            case "zorg_jij":
                dispatcher.utter_message(response="utter_ja_ik_zorg")
                return [SlotSet("open_vraag", "vertel")]
            case "tweede" if beurt.opties:
                return [
                    SlotSet("opties", None),
                    *geef_door(beurt.opties[0], dispatcher, tracker, domain),
                ]
            case "bedoel" if beurt.opties:
                return [
                    SlotSet("opties", None),
                    *geef_door(beurt.opties[0], dispatcher, tracker, domain),
                ]
            case "wat_kan":
                return geef_door("praten_wat_kan", dispatcher, tracker, domain)
            case "samenvatting":
                return geef_door("overdracht_samenvatting", dispatcher, tracker, domain)
            case "meer":
                return geef_door("vervolg_meer", dispatcher, tracker, domain)
            case "vraag" if beurt.onderwerp in ("verlof_kort", "verlof_lang"):
                return geef_door("verlof_brief", dispatcher, tracker, domain)
            case "vraag" if beurt.onderwerp in Hulpvraag.alle:
                return geef_door("vervolg_hoe", dispatcher, tracker, domain)
        dispatcher.utter_message(response="utter_praten_ja")
        return [SlotSet("open_vraag", None)]


class PratenNee(Action):
    """No: leave it, and stay."""

    def name(self) -> str:
        return "action_praten_nee"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[EventType]:
        beurt = Beurt.van(tracker)
        if beurt.open_vraag == "crisis" and beurt.onderwerp:
            return geef_door(beurt.onderwerp, dispatcher, tracker, domain)
        zorgt_niet = beurt.open_vraag == "zorg_jij"
        dispatcher.utter_message(
            response="utter_praten_nee_zorgt_niet" if zorgt_niet else "utter_praten_nee"
        )
        return [SlotSet("open_vraag", None), SlotSet("opties", None)]


class BedoelJe(Action):
    """Not sure what is meant: take it as the answer to our question, offer three meanings, then a
    person.
    """

    def name(self) -> str:
        return "action_bedoel_je"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[EventType]:
        beurt = Beurt.van(tracker)
        if beurt.onderwerp and self.antwoordt(beurt):
            return geef_door(beurt.onderwerp, dispatcher, tracker, domain)
        if beurt.missers >= 2:
            lijnen = [kennis().hulplijn("mantelzorglijn"), kennis().hulplijn("luisterlijn")]
            dispatcher.utter_message(
                response="utter_niet_begrepen_mens",
                json_message=kaarten(lijnen),
                buttons=[{"title": "Een mens spreken", "payload": "/overdracht_mens"}],
            )
            return [SlotSet("open_vraag", None), SlotSet("opties", None)]
        opties = likeliest(tracker)
        dispatcher.utter_message(response="utter_bedoel_je")
        dispatcher.utter_message(
            text="\n".join(
                f"{i}. {optie.zin[0].upper()}{optie.zin[1:]}" for i, optie in enumerate(opties, 1)
            ),
            buttons=[
                *({"title": optie.knop, "payload": f"/{optie.intent}"} for optie in opties),
                {"title": "Iets anders", "payload": "/vervolg_bedoel"},
            ],
        )
        return [SlotSet("open_vraag", "bedoel"), SlotSet("opties", [o.intent for o in opties])]

    def antwoordt(self, beurt: Beurt) -> bool:
        """Short words right after our own question about a need belong to that question."""
        return (
            beurt.open_vraag not in (None, "bedoel", "crisis")
            and beurt.onderwerp in Hulpvraag.alle
            and beurt.missers < 2
            and 0 < len(beurt.tekst.split()) <= KORT
        )


def likeliest(tracker: Tracker) -> list[Any]:
    """The most likely meanings that can be said in everyday words, best first."""
    ranking = (tracker.latest_message or {}).get("intent_ranking") or []
    namen = [str(een.get("name")) for een in ranking]
    return [bedoelingen()[naam] for naam in namen if naam in bedoelingen()][:AANTAL_OPTIES]
