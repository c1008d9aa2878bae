"""A need that the knowledge base can answer: recognise, find, show, ask one thing.

Every topic with help to find is an Action and a subclass of this, and says what to look for and
whose town counts. The words stand in bot/domain/<topic>.yml as `utter_<intent>_begrip`, `_vraag`
and `_plaats`.
"""

import re
from dataclasses import replace
from typing import ClassVar, Literal

from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.al_gezegd import eerder_genoemd, is_weer_genoemd, noem_weer
from actions.antwoord import Antwoord
from actions.beurt import Beurt
from actions.kennis import kennis
from actions.plaatsvraag import (
    geen_lokaal,
    twee_plaatsen,
    vraag_welke_plaats,
    zeg_geen_lokaal,
    zeg_twee_plaatsen,
    zonder_inhoud,
)
from actions.tekens import woorden_van
from actions.tonen import kaarten, toon
from actions.tweede import ook_gevraagd, vraag_tweede
from actions.vraagvorm import vraagt
from actions.wie_waar import WOONT
from actions.zoeken import vind
from actions.zoekwoorden import zoekwoorden, zonder_plaats
from knowledge.service import Hulp, Resultaat

Wiens = Literal["naaste", "mantelzorger"]
# What deserves a word of recognition first, most telling first (utter_erkenning_<signaal>).
ERKENNINGEN = (
    "nacht",
    "slaap",
    "dwalen",
    "schuld",
    "boos",
    "ruzie",
    "verdriet",
    "alleen",
    "ver_weg",
    "moe",
)


class Hulpvraag(Antwoord):
    """Answers one need with what there is, local first, and asks for the town when it matters."""

    zoekt_hulp = True
    behoeften: ClassVar[tuple[str, ...]]
    wiens: ClassVar[Wiens] = "naaste"
    vraagt_plaats: ClassVar[bool] = True
    # What our question waits for: a choice, or a story ("vertel").
    wacht_op: ClassVar[str] = "vraag"
    # Words that make our question needless: they say it already.
    weet_al: ClassVar[re.Pattern[str] | None] = None
    # What a bare "ja" to our question leads to.
    na_ja: ClassVar[str] = "vervolg_hoe"
    # What is said to a bare "nee" to our question; None: leave it, and stay.
    na_nee: ClassVar[str | None] = None

    def antwoord(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
        erkend = self.toon_begrip(dispatcher, beurt)
        if self.vraagt_plaats and (welke := vraag_welke_plaats(dispatcher, beurt)):
            return self.eerst_de_plaats(beurt, erkend, welke)
        resultaat = self.zoek(beurt)
        plaats = beurt.plaats(self.wiens)
        gezegd = [geen_lokaal(plaats)] if plaats and zonder_inhoud(plaats, resultaat) else []
        self.toon_hulp(dispatcher, beurt, resultaat)
        beurt = replace(beurt, tweede=self.ook_gevraagd(beurt))
        open_vraag = self.vraag(dispatcher, beurt)
        slugs = [een.slug for een in resultaat.hulp]
        if not slugs and (al_genoemd := self.al_genoemd(beurt)):
            slugs = [al_genoemd.slug]
        gezocht = f"{self.zoekwoorden(beurt)} {woorden_van(beurt.tweede or '', beurt.heel)}".strip()
        return [
            SlotSet("onderwerp", self.intent),
            SlotSet("gezocht", zonder_plaats(gezocht, beurt)),
            SlotSet("open_vraag", open_vraag),
            SlotSet("laatste_hulp", slugs or list(beurt.laatste_hulp)),
            SlotSet("getoond", list(dict.fromkeys([*beurt.getoond, *slugs]))),
            SlotSet("erkend", list(dict.fromkeys([*beurt.erkend, *erkend, *gezegd]))),
            SlotSet("opties", [beurt.tweede] if open_vraag == "tweede" else None),
            SlotSet("tweede_behoefte", None if open_vraag == "tweede" else beurt.tweede),
        ]

    def eerst_de_plaats(self, beurt: Beurt, erkend: list[str], welke: str) -> list[EventType]:
        """Nothing is shown before we know which town of this name is meant."""
        return [
            SlotSet("onderwerp", self.intent),
            SlotSet("gezocht", zonder_plaats(self.zoekwoorden(beurt), beurt)),
            SlotSet("open_vraag", welke),
            SlotSet("erkend", list(dict.fromkeys([*beurt.erkend, *erkend]))),
            SlotSet("tweede_behoefte", self.ook_gevraagd(beurt)),
        ]

    # The four steps; a topic overrides what it does otherwise.

    def vervolgt(self, beurt: Beurt) -> bool:
        """Are we still on this need (a town was added, another form asked for)?"""
        return beurt.onderwerp == self.intent

    def toon_begrip(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[str]:
        """Say one thing that shows we listened; returns the signals that were recognised."""
        if twee_plaatsen(beurt) and (not self.vervolgt(beurt) or WOONT.search(beurt.tekst)):
            zeg_twee_plaatsen(dispatcher, beurt)
            return ["twee_plaatsen"]
        if self.vervolgt(beurt):
            return []
        nieuw = [s for s in ERKENNINGEN if s in beurt.signalen and s not in beurt.erkend]
        if nieuw:
            dispatcher.utter_message(response=f"utter_erkenning_{nieuw[0]}", **beurt.woorden)
            return nieuw[:1]
        begrip = f"utter_{self.intent}_begrip"
        if begrip in beurt.erkend:  # once in a talk is enough
            return []
        dispatcher.utter_message(response=begrip, **beurt.woorden)
        return [begrip]

    def zoek(self, beurt: Beurt) -> Resultaat:
        """Ask the knowledge base, with the choice or the words of this turn."""
        gevonden = self.vind(beurt)
        # What comes down to what was shown already: say that, no second best.
        past = (beurt.keuze or self.vervolgt(beurt)) and self.al_genoemd(beurt, eerste=True)
        return replace(gevonden, hulp=[]) if past else gevonden

    def vind(self, beurt: Beurt) -> Resultaat:
        """What fits, the best first."""
        return vind(beurt, self.intent, self.behoeften, self.zoekwoorden(beurt))

    def zoekwoorden(self, beurt: Beurt) -> str:
        """What to look for in this turn."""
        return zoekwoorden(beurt, self.intent, vervolgt=self.vervolgt(beurt))

    def toon_hulp(
        self, dispatcher: CollectingDispatcher, beurt: Beurt, resultaat: Resultaat
    ) -> None:
        """Name the best help in the text, and show all of it in cards."""
        plaats = beurt.plaats(self.wiens)
        zeg_geen_lokaal(dispatcher, beurt, resultaat, plaats)
        if resultaat.hulp:
            toon(dispatcher, resultaat.hulp, beurt)
        elif al_genoemd := self.al_genoemd(beurt):
            noem_weer(dispatcher, beurt, al_genoemd, plaats)
        else:
            lijn = kennis().hulplijn("mantelzorglijn")
            dispatcher.utter_message(
                response="utter_hulp_niets", telefoon=lijn.telefoon, json_message=kaarten([lijn])
            )

    def al_genoemd(self, beurt: Beurt, *, eerste: bool = False) -> Hulp | None:
        """What was shown before and fits again; `eerste`: only when it is the best of all."""
        return eerder_genoemd(beurt, self.vind, eerste=eerste)

    def vraag(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> str | None:
        """Ask one thing; returns what was asked: "plaats_…", "tweede", "hoe", "vraag", "vertel"."""
        if self.vraagt_plaats and not beurt.plaats(self.wiens):
            dispatcher.utter_message(response=f"utter_{self.intent}_plaats", **beurt.woorden)
            return f"plaats_{self.wiens}"
        if beurt.tweede:
            vraag_tweede(dispatcher, beurt, beurt.tweede)
            return "tweede"
        if is_weer_genoemd(dispatcher):
            return "meer"  # how to get it was said with it
        gezegd = self.weet_al and self.weet_al.search(f"{beurt.gezocht} {beurt.tekst}")
        if beurt.keuze or gezegd or beurt.zei(f"utter_{self.intent}_vraag"):
            dispatcher.utter_message(response="utter_vervolg_hoe_vraag")
            return "hoe"
        dispatcher.utter_message(response=f"utter_{self.intent}_vraag", **beurt.woorden)
        return self.wacht_op

    def ook_gevraagd(self, beurt: Beurt) -> str | None:
        """The other need of this message that may be offered; an answer to our question has
        none.
        """
        if beurt.keuze and not vraagt(beurt.tekst):
            return None
        return ook_gevraagd(beurt, self.intent, vervolgt=self.vervolgt(beurt))


def hulpvraag(naam: str | None) -> type[Hulpvraag] | None:
    """The need of this name; None when it is another kind of answer."""
    gevonden = Antwoord.alle.get(naam or "")
    return gevonden if gevonden and issubclass(gevonden, Hulpvraag) else None
