"""Work or school together with care."""

from rasa_sdk import Action
from rasa_sdk.executor import CollectingDispatcher

from actions.beurt import Beurt
from actions.hulpvraag import Hulpvraag, toon
from actions.kaarten import kaarten
from actions.kennis import onderdeel
from knowledge.service import Resultaat


class WerkCombineren(Hulpvraag, Action):
    onderwerp = "werk_combineren"
    behoeften = ("werk",)
    wiens = "mantelzorger"
    vraagt_plaats = False

    def toon_hulp(
        self, dispatcher: CollectingDispatcher, beurt: Beurt, resultaat: Resultaat, *, kort: bool
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
    onderwerp = "school_combineren"
    behoeften = ("school",)
    wiens = "mantelzorger"
    vraagt_plaats = False

    def toon_hulp(
        self, dispatcher: CollectingDispatcher, beurt: Beurt, resultaat: Resultaat, *, kort: bool
    ) -> None:
        """A tip that works at every school, and who helps."""
        dispatcher.utter_message(response="utter_school_combineren_tip")
        if resultaat.hulp:
            toon(dispatcher, resultaat.hulp[:2], beurt.plaats(self.wiens))
