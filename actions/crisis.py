"""Danger: the help line comes first, before anything else."""

from typing import Any, ClassVar

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.beurt import Beurt
from actions.kaarten import kaarten
from actions.kennis import kennis

SPREEK_MENS = [{"title": "Een mens spreken", "payload": "/overdracht_mens"}]


class Crisis:
    """The help lines of one kind of danger, in words and as cards."""

    soort: ClassVar[str]
    lijnen: ClassVar[tuple[str, ...]]
    lijnen_jong: ClassVar[tuple[str, ...]] = ()

    def name(self) -> str:
        return f"action_{self.soort}"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[EventType]:
        beurt = Beurt.van(tracker)
        lijnen = self.lijnen_jong if beurt.jong and self.lijnen_jong else self.lijnen
        dispatcher.utter_message(
            response=f"utter_{self.soort}",
            json_message=kaarten(kennis().hulplijn(slug) for slug in lijnen),
        )
        self.blijf(dispatcher, beurt)
        return [SlotSet("onderwerp", self.soort), SlotSet("open_vraag", "crisis")]

    def blijf(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> None:
        """Stay: one short question after the help line."""


class CrisisZelfdoding(Crisis, Action):
    soort = "crisis_zelfdoding"
    lijnen = ("113", "112")
    lijnen_jong = ("113", "kindertelefoon", "112")

    def blijf(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> None:
        wie = "jong" if beurt.jong else "blijf"
        dispatcher.utter_message(response=f"utter_crisis_zelfdoding_{wie}", buttons=SPREEK_MENS)


class CrisisGeweld(Crisis, Action):
    soort = "crisis_geweld"
    lijnen = ("veilig-thuis", "112")
    lijnen_jong = ("veilig-thuis", "kindertelefoon", "112")

    def blijf(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> None:
        dispatcher.utter_message(response="utter_crisis_geweld_vraag")


class CrisisMedisch(Crisis, Action):
    soort = "crisis_medisch"
    lijnen = ("112", "huisartsenpost")
