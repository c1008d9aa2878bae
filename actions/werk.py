"""Work or school together with care."""

from rasa_sdk import Action
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.beurt import Beurt
from actions.hulpvraag import Hulpvraag
from actions.kennis import onderdeel
from actions.tonen import kaarten, toon
from knowledge.service import Resultaat


class WerkCombineren(Hulpvraag, Action):
    intent = "werk_combineren"
    behoeften = ("werk",)
    na_ja = "verlof_brief"
    wiens = "mantelzorger"
    vraagt_plaats = False

    def antwoord(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
        """Chosen, other hours get the way to ask for them, and a letter."""
        if not beurt.keuze:
            return super().antwoord(dispatcher, beurt)
        recht = onderdeel("flexibel-werken")
        eerder = beurt.zei("utter_verlof_voorstel")
        dispatcher.utter_message(
            response="utter_verlof_kern",
            kern=recht.vragen["wanneer"] if eerder else recht.hoe or recht.wat,
            json_message=kaarten([recht]),
        )
        dispatcher.utter_message(response="utter_verlof_voorstel")
        return [
            SlotSet("onderwerp", self.intent),
            SlotSet("open_vraag", "vraag"),
            SlotSet("laatste_hulp", [recht.slug]),
            SlotSet("getoond", list(dict.fromkeys([*beurt.getoond, recht.slug]))),
            SlotSet("opties", None),
        ]

    def toon_hulp(
        self, dispatcher: CollectingDispatcher, beurt: Beurt, resultaat: Resultaat
    ) -> None:
        """First the right to ask for other hours, then who helps."""
        recht = onderdeel("flexibel-werken")
        overig = [een for een in resultaat.hulp if een.slug != recht.slug]
        dispatcher.utter_message(
            response="utter_werk_combineren_feit",
            maanden=recht.feiten["aanvraag_maanden"],
            json_message=kaarten([recht, *overig[:2]]),
        )


class SchoolCombineren(Hulpvraag, Action):
    intent = "school_combineren"
    behoeften = ("school",)
    wiens = "mantelzorger"
    vraagt_plaats = False
    na_ja = "school_combineren"
    na_nee = "utter_school_combineren_zin"

    def toon_hulp(
        self, dispatcher: CollectingDispatcher, beurt: Beurt, resultaat: Resultaat
    ) -> None:
        """A tip that works at every school, and who helps; after that, words to begin with."""
        tip, daarna = "utter_school_combineren_tip", "utter_school_combineren_zin"
        dispatcher.utter_message(response=daarna if beurt.zei(tip) else tip)
        if resultaat.hulp:
            toon(dispatcher, resultaat.hulp[:2], beurt)

    def vraag(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> str | None:
        """Whether someone knows is asked once."""
        if beurt.zei("utter_school_combineren_vraag"):
            dispatcher.utter_message(response="utter_school_combineren_verder")
            return "vertel"
        return super().vraag(dispatcher, beurt)
