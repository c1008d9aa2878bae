"""To a human: who can be reached now, and what to tell, so that the story is told once."""

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.bedoelingen import bedoelingen
from actions.beurt import Beurt
from actions.kaarten import kaarten
from actions.kennis import kennis


class OverdrachtMens(Action):
    """People who can be spoken to: lines that fit, and the local desk."""

    def name(self) -> str:
        return "action_overdracht_mens"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[EventType]:
        beurt = Beurt.van(tracker)
        gevraagd = beurt.intent if beurt.intent == "overdracht_terugbellen" else "overdracht_mens"
        lijn = kennis().hulplijn("kindertelefoon" if beurt.jong else "mantelzorglijn")
        lokaal = kennis().zoek(
            "steunpunt, iemand die meedenkt",
            behoeften=("toegang", "emotionele_steun"),
            gemeente_mantelzorger=beurt.gemeente_mantelzorger,
            gemeente_naaste=beurt.gemeente_naaste,
            limit=1,
        )
        mensen = [*(lokaal.hulp if lokaal.lokaal else []), lijn, kennis().hulplijn("luisterlijn")]
        dispatcher.utter_message(response=f"utter_{gevraagd}_begrip")
        dispatcher.utter_message(
            response="utter_overdracht_mensen",
            naam=lijn.naam,
            telefoon=lijn.telefoon,
            json_message=kaarten(mensen),
        )
        dispatcher.utter_message(response="utter_overdracht_mens_vraag")
        return [
            SlotSet("laatste_hulp", [een.slug for een in mensen]),
            SlotSet("open_vraag", "samenvatting"),
        ]


class OverdrachtTerugbellen(OverdrachtMens):
    def name(self) -> str:
        return "action_overdracht_terugbellen"


class OverdrachtSamenvatting(Action):
    """What the talk was about, in at most a few short lines, without names."""

    def name(self) -> str:
        return "action_overdracht_samenvatting"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[EventType]:
        beurt = Beurt.van(tracker)
        regels = [f"- Ik zorg voor mijn {beurt.naaste}."]
        if beurt.aandoening:
            regels.append(f"- Er speelt: {beurt.aandoening}.")
        if plaats := beurt.gemeente_naaste or beurt.gemeente_mantelzorger:
            regels.append(f"- Het gaat om {plaats}.")
        if beurt.onderwerp in bedoelingen():
            regels.append(f"- Ik zoek: {bedoelingen()[beurt.onderwerp].zin}.")
        dispatcher.utter_message(
            response="utter_overdracht_samenvatting", samenvatting="\n".join(["", *regels])
        )
        return [SlotSet("open_vraag", None)]
