"""A need that the knowledge base can answer: recognise, find, show, ask one thing.

Every topic with help to find is an Action and a subclass of this, and says what to look for and
whose town counts. The words stand in bot/domain/<topic>.yml as `utter_<onderwerp>_begrip`, `_vraag`
and `_plaats`.
"""

import re
from typing import Any, ClassVar, Literal

from rasa_sdk import Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.bedoelingen import bedoeling
from actions.beurt import Beurt
from actions.kaarten import kaarten
from actions.kennis import kennis
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


class Hulpvraag:
    """Answers one need with what there is, local first, and asks for the town when it matters."""

    onderwerp: ClassVar[str]
    behoeften: ClassVar[tuple[str, ...]]
    wiens: ClassVar[Wiens] = "naaste"
    vraagt_plaats: ClassVar[bool] = True
    alle: ClassVar[dict[str, type["Hulpvraag"]]] = {}

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        if hasattr(cls, "onderwerp"):
            cls.alle[cls.onderwerp] = cls

    def name(self) -> str:
        return f"action_{self.onderwerp}"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[EventType]:
        beurt = Beurt.van(tracker)
        erkend = self.toon_begrip(dispatcher, beurt)
        resultaat = self.zoek(beurt)
        plaats = beurt.plaats(self.wiens)
        gezegd = [geen_lokaal(plaats)] if plaats and not resultaat.lokaal else []
        self.toon_hulp(dispatcher, beurt, resultaat, kort=bool(erkend) or self.vervolgt(beurt))
        open_vraag = self.vraag(dispatcher, beurt)
        slugs = [een.slug for een in resultaat.hulp]
        return [
            SlotSet("onderwerp", self.onderwerp),
            SlotSet("open_vraag", open_vraag),
            SlotSet("laatste_hulp", slugs),
            SlotSet("getoond", list(dict.fromkeys([*beurt.getoond, *slugs]))),
            SlotSet("erkend", [*beurt.erkend, *erkend, *gezegd]),
            SlotSet("opties", [beurt.tweede] if open_vraag == "tweede" else None),
            SlotSet("tweede_behoefte", None if open_vraag == "tweede" else beurt.tweede),
        ]

    # The four steps; a topic overrides what it does otherwise.

    def vervolgt(self, beurt: Beurt) -> bool:
        """Are we still on this need (a town was added, another form asked for)?"""
        return beurt.onderwerp == self.onderwerp

    def toon_begrip(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[str]:
        """Say one thing that shows we listened; returns the signals that were recognised."""
        if self.vervolgt(beurt):
            return []
        if self.twee_plaatsen(beurt):
            dispatcher.utter_message(
                response="utter_twee_plaatsen",
                plaats=beurt.gemeente_mantelzorger,
                plaats_naaste=beurt.gemeente_naaste,
                **beurt.woorden,
            )
            return ["twee_plaatsen"]
        nieuw = [s for s in ERKENNINGEN if s in beurt.signalen and s not in beurt.erkend]
        if nieuw:
            dispatcher.utter_message(response=f"utter_erkenning_{nieuw[0]}", **beurt.woorden)
            return nieuw[:1]
        dispatcher.utter_message(response=f"utter_{self.onderwerp}_begrip", **beurt.woorden)
        return []

    def twee_plaatsen(self, beurt: Beurt) -> bool:
        """Two different towns are known, and that was not said yet."""
        return (
            beurt.gemeente_mantelzorger is not None
            and beurt.gemeente_naaste is not None
            and beurt.gemeente_mantelzorger != beurt.gemeente_naaste
            and "twee_plaatsen" not in beurt.erkend
        )

    def zoek(self, beurt: Beurt) -> Resultaat:
        """Ask the knowledge base, with the choice or the words of this turn."""
        return kennis().zoek(
            beurt.keuze or beurt.tekst,
            behoeften=self.behoeften,
            gemeente_mantelzorger=beurt.gemeente_mantelzorger,
            gemeente_naaste=beurt.gemeente_naaste,
            groepen=beurt.groepen,
            aandoeningen=(beurt.aandoening,) if beurt.aandoening else (),
            leeftijd=beurt.leeftijd,
            limit=3,
        )

    def toon_hulp(
        self, dispatcher: CollectingDispatcher, beurt: Beurt, resultaat: Resultaat, *, kort: bool
    ) -> None:
        """Name the best help in the text, and show all of it in cards."""
        plaats = beurt.plaats(self.wiens)
        if plaats and not resultaat.lokaal and geen_lokaal(plaats) not in beurt.erkend:
            dispatcher.utter_message(response="utter_hulp_geen_lokaal", plaats=plaats)
        if not resultaat.hulp:
            lijn = kennis().hulplijn("mantelzorglijn")
            dispatcher.utter_message(
                response="utter_hulp_niets", telefoon=lijn.telefoon, json_message=kaarten([lijn])
            )
            return
        toon(dispatcher, resultaat.hulp, plaats, ruim=kort)

    def vraag(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> str:
        """Ask one thing; returns what was asked: "plaats", "tweede" or "vraag"."""
        if self.vraagt_plaats and not beurt.plaats(self.wiens):
            dispatcher.utter_message(response=f"utter_{self.onderwerp}_plaats", **beurt.woorden)
            return f"plaats_{self.wiens}"
        if beurt.tweede and beurt.tweede != self.onderwerp:
            vraag_tweede(dispatcher, beurt.tweede)
            return "tweede"
        dispatcher.utter_message(response=f"utter_{self.onderwerp}_vraag", **beurt.woorden)
        return "vraag"


def toon(
    dispatcher: CollectingDispatcher, hulp: list[Hulp], plaats: str | None, *, ruim: bool = True
) -> None:
    """Show help: the first in words, all as cards. `ruim`: there is room for the first step too."""
    eerste = hulp[0]
    lokaal = plaats is not None and plaats in eerste.gebied
    uitleg = [eerste_zin(eerste.wat)]
    if ruim and eerste.hoe:
        uitleg.append(eerste_zin(eerste.hoe))
    dispatcher.utter_message(
        response="utter_hulp_lokaal" if lokaal else "utter_hulp_landelijk",
        plaats=plaats,
        naam=korte_naam(eerste.naam, plaats),
        wat=" ".join(uitleg),
        json_message=kaarten(hulp),
    )


def korte_naam(naam: str, plaats: str | None) -> str:
    """The name without the town at its end: it follows "In Hilversum is er bijvoorbeeld"."""
    if not plaats:
        return naam
    return naam.removesuffix(plaats).rstrip().removesuffix(" in") if naam.endswith(plaats) else naam


def eerste_zin(tekst: str) -> str:
    """The first sentence, with its mark."""
    return re.split(r"(?<=[.!?])\s", tekst.strip(), maxsplit=1)[0]


def geen_lokaal(plaats: str) -> str:
    """The mark in `erkend` that we said that there is nothing of our own for this town."""
    return f"geen_lokaal:{plaats}"


def vraag_tweede(dispatcher: CollectingDispatcher, onderwerp: str) -> None:
    """Offer the other need that stood in the same message."""
    woord = bedoeling(onderwerp)
    dispatcher.utter_message(
        response="utter_tweede_behoefte",
        wat_ook=woord.zin,
        buttons=[
            {"title": "Ja, graag", "payload": f"/{onderwerp}"},
            {"title": "Nee", "payload": "/praten_nee"},
        ],
    )
