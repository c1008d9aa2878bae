"""Answers a question about the help on the table: "hoe kom ik daaraan?", "moet hij tekenen?"."""

from rapidfuzz.fuzz import token_set_ratio
from rasa_sdk import Action
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.antwoord import Antwoord, geef_door
from actions.antwoordzin import antwoord_uit
from actions.beantwoord import GEEN_BETER, beantwoord
from actions.bedragen import VRAAGT_BEDRAG, bedrag
from actions.beurt import Beurt
from actions.tafel import op_tafel
from actions.tonen import kaarten, zinnen
from actions.vraagsoort import vraag_over
from actions.wie_beslist import wie_weet_het
from knowledge.service import Hulp

MEESTE_STAPPEN = 4
ZELFDE = 65  # out of 100: two sentences that say the same


def vraag_waarover(dispatcher: CollectingDispatcher) -> list[EventType]:
    """Nothing is on the table: ask what it is about."""
    dispatcher.utter_message(response="utter_vervolg_waarover")
    return [SlotSet("open_vraag", None)]


def als_zin(tekst: str) -> str:
    """With a capital, and a mark at the end: "gratis" → "Gratis."."""
    tekst = tekst.strip()
    return f"{tekst[:1].upper()}{tekst[1:]}{'' if tekst[-1:] in '.!?)' else '.'}" if tekst else ""


class Vervolg(Antwoord):
    """A follow-up about the help on the table; without any, ask what it is about."""

    def antwoord(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
        hulp = op_tafel(beurt)
        if hulp is None:
            return vraag_waarover(dispatcher)
        uit_kennis = als_zin(self.weet(hulp, beurt))
        over = "" if beurt.laatste_hulp == (hulp.slug,) else "_over"  # of several: say which
        response, woorden = f"utter_vervolg_antwoord{over}", {"antwoord": uit_kennis}
        if not uit_kennis:
            response, woorden = self.onbekend(hulp, beurt)
        dispatcher.utter_message(
            response=response,
            naam=hulp.kort,
            naam_begin=hulp.kort_begin,
            bij=wie_weet_het(hulp, beurt),
            json_message=kaarten([hulp]),
            **woorden,
        )
        # What was shown stays in its order, so that "de tweede" keeps its meaning.
        rij = beurt.laatste_hulp if hulp.slug in beurt.laatste_hulp else (hulp.slug,)
        return [SlotSet("open_vraag", "meer"), SlotSet("laatste_hulp", list(rij))]

    def weet(self, hulp: Hulp, beurt: Beurt) -> str:
        raise NotImplementedError

    def onbekend(self, hulp: Hulp, beurt: Beurt) -> tuple[str, dict[str, str]]:
        """What is said when we do not know, and its words."""
        return f"utter_{self.intent}_onbekend", {}


class VervolgHoe(Vervolg, Action):
    intent = "vervolg_hoe"

    def weet(self, hulp: Hulp, beurt: Beurt) -> str:
        stappen: list[str] = []
        for zin in zinnen(f"{hulp.hoe or ''} {hulp.vragen.get('aanvragen', '')}"):
            if all(token_set_ratio(zin, eerder) < ZELFDE for eerder in stappen):
                stappen.append(zin)
        return " ".join(stappen[:MEESTE_STAPPEN])


class VervolgVraag(Vervolg):
    """A question about the help that was shown: until when, who signs, for whom. What is not known
    is said, with whom to ask.
    """

    intent = "vervolg_vraag"

    def antwoord(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
        """Not known of this help: where it is, how to reach it; else what the content says of it
        elsewhere.
        """
        hulp = op_tafel(beurt)
        if hulp and not self.weet(hulp, beurt):
            if vraag_over(beurt.tekst) == "waar":
                return geef_door("toegang_contact", dispatcher, beurt)
            if beantwoord(beurt, GEEN_BETER):
                return geef_door("vervolg_beantwoord", dispatcher, beurt)
        return super().antwoord(dispatcher, beurt)

    def weet(self, hulp: Hulp, beurt: Beurt) -> str:
        if som := bedrag(hulp, beurt.tekst) if VRAAGT_BEDRAG.search(beurt.tekst) else "":
            return som
        return antwoord_uit(hulp, beurt.tekst)
