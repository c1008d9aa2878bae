"""Help and information around a named illness or disability."""

from dataclasses import replace

from rasa_sdk import Action
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.beurt import Beurt
from actions.gevoel import Luisterend
from actions.hulpvraag import Hulpvraag
from actions.kennis import kennis, onderdeel
from actions.tekens import STERK
from actions.tonen import kaarten, toon
from knowledge.service import Resultaat

LEVENSEINDE = STERK["ziekte_levenseinde"]


class ZiekteLevenseinde(Luisterend):
    """Euthanasia, a written will about care: calm, the doctor first, and someone to talk to."""

    intent = "ziekte_levenseinde"
    behoeften = ("emotionele_steun",)
    vraagt_plaats = False

    def antwoord(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
        """A next question is about that talk with the doctor; after that we listen."""
        if self.vervolgt(beurt) and not beurt.zei("utter_ziekte_levenseinde_gesprek"):
            huisarts = onderdeel("eigen-huisarts")
            dispatcher.utter_message(
                response="utter_ziekte_levenseinde_gesprek", json_message=kaarten([huisarts])
            )
            return [SlotSet("open_vraag", "vertel"), SlotSet("laatste_hulp", [huisarts.slug])]
        return super().antwoord(dispatcher, beurt)

    def zoek(self, beurt: Beurt) -> Resultaat:
        """What the content has on these words, and who listens."""
        woord = LEVENSEINDE.search(beurt.tekst)
        eigen = kennis().hulp(woord.group()) if woord else None
        lijn = kennis().hulplijn("luisterlijn")
        hulp = [eigen, lijn] if eigen and eigen.tonen else [lijn]
        return replace(super().zoek(beurt), hulp=hulp)


class ZiekteInformatie(Hulpvraag, Action):
    intent = "ziekte_informatie"
    behoeften = ("ziekte",)
    wiens = "mantelzorger"
    vraagt_plaats = False
    wacht_op = "vertel"

    def toon_hulp(
        self, dispatcher: CollectingDispatcher, beurt: Beurt, resultaat: Resultaat
    ) -> None:
        """Without a condition we would only guess: then the question comes first."""
        if beurt.aandoening and resultaat.hulp:
            toon(dispatcher, resultaat.hulp, beurt)

    def vraag(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> str | None:
        if not beurt.aandoening:
            dispatcher.utter_message(response="utter_ziekte_informatie_welke")
            return "aandoening"
        return super().vraag(dispatcher, beurt)
