"""Explains: a word of the field, or once more in small steps what was shown."""

from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.antwoord import Antwoord, geef_door
from actions.beurt import Beurt
from actions.bij_naam import bij_naam, heet
from actions.kennis import kennis
from actions.tafel import op_tafel
from actions.tonen import eerste_zin, kaarten, zinnen
from knowledge.service import Hulp

MEESTE_STAPPEN = 3


class UitlegWoord(Antwoord):
    """ "Wat is een pgb?", "het verschil tussen Wmo en Wlz": each word in plain sentences."""

    intent = "uitleg_woord"

    def antwoord(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
        naam = heet(beurt)
        eigen = naam if naam and naam.soort != "begrip" else None  # says more than a word in it
        woorden = [eigen] if eigen else kennis().begrippen(beurt.tekst)
        if not woorden and (hulp := naam or bij_naam(beurt)):
            woorden = [hulp]
        if not woorden:
            return geef_door(beurt.geraden, dispatcher, beurt)
        for woord in woorden:
            # The explanation of a word names that word itself.
            response = "utter_uitleg_woord" if "wat_is" in woord.vragen else "utter_uitleg_naam"
            dispatcher.utter_message(response=response, naam=woord.kort, uitleg=woord.uitleg)
            if een_elders := elders(woord, beurt):
                dispatcher.utter_message(response="utter_uitleg_elders", plaats=een_elders)
        te_tonen = [een for een in woorden if een.tonen and not elders(een, beurt)]
        if te_tonen:
            dispatcher.messages[-1]["custom"] = kaarten(te_tonen)
        slugs = [een.slug for een in te_tonen]
        return [
            SlotSet("laatste_hulp", slugs or list(beurt.laatste_hulp)),
            SlotSet("open_vraag", beurt.open_vraag),
        ]


def elders(hulp: Hulp, beurt: Beurt) -> str | None:
    """The town that this belongs to, when nobody spoke of it: to explain, not to offer."""
    return None if hulp.landelijk or beurt.hier(hulp) else hulp.gebied[0]


class UitlegMakkelijker(Antwoord):
    """The help on the table once more: what it is in one sentence, then what to do, step by
    step.
    """

    intent = "uitleg_makkelijker"

    def antwoord(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
        hulp = op_tafel(beurt)
        if hulp is None:
            return geef_door(beurt.geraden, dispatcher, beurt)
        stappen = zinnen(hulp.hoe or "")[:MEESTE_STAPPEN] if hulp.hoe else []
        dispatcher.utter_message(
            response="utter_uitleg_naam", naam=hulp.kort, uitleg=eerste_zin(hulp.wat)
        )
        if stappen:
            genummerd = "".join(f"\n{i}. {stap}" for i, stap in enumerate(stappen, 1))
            dispatcher.utter_message(response="utter_uitleg_stappen", stappen=genummerd)
        return [SlotSet("open_vraag", "meer")]
