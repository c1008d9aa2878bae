"""A complaint: a kind word, then where it goes: the care, the gemeente, a decision, or this bot."""

from dataclasses import replace

from rasa_sdk import Action
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.antwoord import geef_door
from actions.beurt import Beurt
from actions.hulpvraag import Hulpvraag
from actions.kennis import kennis, onderdeel
from actions.klachtsoort import (
    KLACHT,
    bekende_klacht,
    getoonde_klacht,
    vraagt_hogerop,
    vraagt_hulp_erbij,
)
from actions.tonen import kaarten, toon
from actions.zinnen import een_van
from knowledge.service import Hulp, Resultaat

BOOS = een_van(
    r"boos|bo[oz]e|kwaad|woedend|woest|pissig|razend|schandalige?|belachelijk\w*|zat|genoeg van"
    r"|niet normaal|onbeschoft\w*|klaar mee|waardelo(?:os|ze)|(?:kan|mag) zo niet|schunnig"
)
OVER_NAAST = een_van(
    r"chat ?bot|robot|deze (?:site|chat|app)|(?:jij|je|u) (?:snapt|begrijpt|luistert)"
    r"|(?:jouw|je|uw) antwoord\w*"
)


class PratenKlacht(Hulpvraag, Action):
    """Not satisfied with the care, the gemeente or us."""

    intent = KLACHT
    behoeften = ("regelwerk",)
    vraagt_plaats = False

    def antwoord(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
        if OVER_NAAST.search(beurt.tekst):
            lijn = kennis().hulplijn("kindertelefoon" if beurt.jong else "mantelzorglijn")
            dispatcher.utter_message(
                response="utter_praten_klacht_naast", json_message=kaarten([lijn])
            )
            return [SlotSet("open_vraag", None), SlotSet("opties", None)]
        verder = getoonde_klacht(beurt) if vraagt_hogerop(beurt) else None
        if verder and (stap := onderdeel(verder).vragen.get("weigeren")):
            dispatcher.utter_message(
                response="utter_vervolg_antwoord",
                antwoord=stap,
                json_message=kaarten([onderdeel(verder), onderdeel("juridisch-loket")]),
            )
            dispatcher.utter_message(response="utter_praten_klacht_verder")
            return [SlotSet("laatste_hulp", [verder]), SlotSet("open_vraag", "meer")]
        bekend = self.vervolgt(beurt) and getoonde_klacht(beurt)
        heen = waarheen(beurt)
        if bekend and (
            not heen or heen[0].slug == bekend
        ):  # once more the same: how to go about it
            # "Ik zoek geen vervoer" turns down a ride, not the way for the complaint about it.
            beurt = replace(beurt, laatste_hulp=(bekend,), weg=(), eerder_weg=())
            return geef_door("vervolg_hoe", dispatcher, beurt)
        return super().antwoord(dispatcher, beurt)

    def toon_begrip(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[str]:
        if not self.vervolgt(beurt) and not vraagt_hulp_erbij(beurt):
            boos = BOOS.search(beurt.tekst) or "boos" in beurt.signalen
            dispatcher.utter_message(
                response="utter_praten_klacht_boos" if boos else "utter_praten_klacht_begrip"
            )
        return []

    def zoek(self, beurt: Beurt) -> Resultaat:
        """Where it goes, and who helps with it."""
        return replace(kennis().zoek("klacht", limit=1), hulp=waarheen(beurt))

    def toon_hulp(
        self, dispatcher: CollectingDispatcher, beurt: Beurt, resultaat: Resultaat
    ) -> None:
        if resultaat.hulp:
            toon(dispatcher, resultaat.hulp, beurt)

    def vraag(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> str | None:
        weet = bool(waarheen(beurt))
        dispatcher.utter_message(
            response="utter_praten_klacht_hoe" if weet else "utter_praten_klacht_vraag"
        )
        return "hoe" if weet else "vraag"


def waarheen(beurt: Beurt) -> list[Hulp]:
    """Where this complaint goes and who helps with it; nothing when it is not told yet."""
    helpt = onderdeel("clientondersteuning")
    if vraagt_hulp_erbij(beurt):
        return [helpt, onderdeel("juridisch-loket")]
    plek = bekende_klacht(beurt)
    return [onderdeel(plek), helpt] if plek else []
