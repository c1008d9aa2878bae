"""An employer who says no: what may be refused and what not, and what to do step by step."""

from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.antwoord import Antwoord
from actions.beurt import Beurt
from actions.grenzen import ZEKER
from actions.kennis import onderdeel
from actions.tonen import kaarten, toon, zinnen
from actions.verlofduur import soorten
from actions.verlofvraag import RECHT_VAN, soort
from actions.zinnen import een_van

STAPPEN, LOKET = "werkgever-zegt-nee", "juridisch-loket"
STEL = een_van(r"(?:en|wat|maar) als|^als|stel|mocht(?:en)?|^mag|wat nu")  # it did not happen yet


class VerlofGeweigerd(Antwoord):
    """First what the right says; then what to do, step by step; then who explains the law."""

    intent = "verlof_geweigerd"

    def antwoord(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
        naam = self.soort(beurt)
        recht, stappen, loket = map(onderdeel, (RECHT_VAN[naam], STAPPEN, LOKET))
        if LOKET in beurt.laatste_hulp:
            toon(dispatcher, [loket], beurt)
            gezegd, kaart = loket.hoe or "", [loket]
        elif STAPPEN in beurt.laatste_hulp:
            gezegd, kaart = stappen.hoe or stappen.wat, [stappen, loket]
        else:
            if not STEL.search(beurt.tekst):
                dispatcher.utter_message(response="utter_verlof_geweigerd_begrip")
            if naam != beurt.onderwerp:
                dispatcher.utter_message(response=f"utter_{naam}_begrip")
            gezegd, kaart = " ".join(zinnen(recht.vragen["weigeren"])[:2]), [recht, stappen]
        dispatcher.utter_message(
            response="utter_verlof_kern", kern=gezegd, json_message=kaarten(kaart)
        )
        dispatcher.utter_message(response="utter_verlof_geweigerd_vraag")
        return [
            SlotSet("onderwerp", naam),
            SlotSet("open_vraag", "vraag"),
            SlotSet("laatste_hulp", [een.slug for een in kaart]),
            SlotSet("opties", None),
            SlotSet("tweede_behoefte", None),
        ]

    def soort(self, beurt: Beurt) -> str:
        """Which leave it is about: named, on the table, fitting the words, or most asked for."""
        geraden = beurt.geraden if beurt.zekerheid >= ZEKER else ""
        passend = (*soorten(beurt.tekst), geraden)
        return soort(beurt) or next((een for een in passend if een in RECHT_VAN), "verlof_kort")
