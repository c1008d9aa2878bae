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

from actions.antwoord import Antwoord
from actions.antwoordzin import stammen
from actions.bedoelingen import bedoeling, bedoelingen
from actions.beurt import Beurt
from actions.kennis import kennis
from actions.tafel import bij_naam
from actions.tekens import genoemde, past, woorden_van
from actions.tonen import geen_lokaal, hoogstens, kaarten, toon, zinnen
from actions.wegen import STEMMING
from actions.zinnen import VOOR_MIJZELF, WOONT, kern, lengte, wijst_af, zonder_nee
from knowledge.gegevens import lees
from knowledge.service import Hulp, Resultaat

Wiens = Literal["naaste", "mantelzorger"]
# Not to offer: a mood was heard already, and a way to reach someone comes with what is found.
NIET_AANBIEDEN = ("belasting_", "gevoel_", "jong_", "crisis_", "toegang_contact")
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
AANTAL = 3
ZWAAR = {"nacht", "slaap", "schuld", "boos", "ruzie", "verdriet", "alleen", "moe"}
AL_GEZEGD = ("utter_hulp_al_genoemd", "utter_hulp_ook_hier")  # with how to get it
KAAL = 3  # words: a bare town
KORT = 6  # words: "wij wonen in Hattem"
LIJKT_ZO = 0.2  # a second need of one sentence has to be this likely in the whole message


class Hulpvraag(Antwoord):
    """Answers one need with what there is, local first, and asks for the town when it matters."""

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
        resultaat = self.zoek(beurt)
        plaats = beurt.plaats(self.wiens)
        onbekend = plaats and plaats not in resultaat.plaatsen_met_inhoud
        gezegd = [geen_lokaal(plaats)] if plaats and onbekend else []
        self.toon_hulp(dispatcher, beurt, resultaat)
        beurt = replace(beurt, tweede=self.ook_gevraagd(beurt))
        open_vraag = self.vraag(dispatcher, beurt)
        slugs = [een.slug for een in resultaat.hulp]
        if not slugs and (al_genoemd := self.al_genoemd(beurt)):
            slugs = [al_genoemd.slug]
        return [
            SlotSet("onderwerp", self.intent),
            SlotSet("gezocht", zonder_plaats(self.zoekwoorden(beurt), beurt)),
            SlotSet("open_vraag", open_vraag),
            SlotSet("laatste_hulp", slugs or list(beurt.laatste_hulp)),
            SlotSet("getoond", list(dict.fromkeys([*beurt.getoond, *slugs]))),
            SlotSet("erkend", list(dict.fromkeys([*beurt.erkend, *erkend, *gezegd]))),
            SlotSet("opties", [beurt.tweede] if open_vraag == "tweede" else None),
            SlotSet("tweede_behoefte", None if open_vraag == "tweede" else beurt.tweede),
        ]

    # The four steps; a topic overrides what it does otherwise.

    def vervolgt(self, beurt: Beurt) -> bool:
        """Are we still on this need (a town was added, another form asked for)?"""
        return beurt.onderwerp == self.intent

    def toon_begrip(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[str]:
        """Say one thing that shows we listened; returns the signals that were recognised."""
        if twee_plaatsen(beurt) and (not self.vervolgt(beurt) or WOONT.search(beurt.tekst)):
            dispatcher.utter_message(
                response="utter_twee_plaatsen",
                plaats=beurt.gemeente_mantelzorger,
                plaats_naaste=beurt.gemeente_naaste,
                **beurt.woorden,
            )
            return ["twee_plaatsen"]
        if self.vervolgt(beurt):
            return []
        nieuw = [s for s in ERKENNINGEN if s in beurt.signalen and s not in beurt.erkend]
        if nieuw:
            dispatcher.utter_message(response=f"utter_erkenning_{nieuw[0]}", **beurt.woorden)
            return nieuw[:1]
        dispatcher.utter_message(response=f"utter_{self.intent}_begrip", **beurt.woorden)
        return []

    def zoek(self, beurt: Beurt) -> Resultaat:
        """Ask the knowledge base, with the choice or the words of this turn."""
        gevonden = self.vind(beurt)
        # What comes down to what was shown already: say that, no second best.
        past = (beurt.keuze or self.vervolgt(beurt)) and self.al_genoemd(beurt, eerste=True)
        return replace(gevonden, hulp=[]) if past else gevonden

    def vind(self, beurt: Beurt) -> Resultaat:
        """What fits. What is named, or what a plain word of this need ("bijstand") points at,
        comes first; but what is near and for this need above all stays in front.
        """
        tekst = self.zoekwoorden(beurt)
        gevonden = zoek(beurt, self.behoeften, tekst)
        woorden = woorden_van(self.intent, tekst)
        genoemd = bij_naam(replace(beurt, keuze=tekst)) if tekst else None
        if genoemd and (genoemd.slug in beurt.getoond or not _mag(beurt, genoemd)):
            genoemd = None
        if not genoemd and (not woorden or _gaat_over(gevonden.hulp[:1], woorden)):
            return gevonden
        beste = genoemd or next(iter(zoek(beurt, (), woorden, limit=1).hulp), None)
        if beste is None or not set(self.behoeften) & set(beste.behoeften):
            return gevonden
        rest = [een for een in gevonden.hulp if een.slug != beste.slug]
        dichtbij = [een for een in rest[:1] if not een.landelijk and not genoemd]
        if dichtbij and dichtbij[0].behoeften[:1] == self.behoeften[:1]:
            return replace(gevonden, hulp=hoogstens([*dichtbij, beste, *rest[1:]]))
        return replace(gevonden, hulp=hoogstens([beste, *rest]))

    def zoekwoorden(self, beurt: Beurt) -> str:
        """What to look for: the choice, the words of this turn, or of the turn that a mere yes, a
        town or a relation adds to.
        """
        if beurt.keuze:
            return beurt.keuze
        rest = kern(beurt.tekst)
        if wijst_af(beurt.tekst):
            rest = kern(zonder_nee(beurt.tekst))
        if not rest or (beurt.open_vraag == "tweede" and lengte(rest) <= KAAL):
            return woorden_van(self.intent, beurt.gezocht)  # said in the message before
        vult_aan = self.vervolgt(beurt) and beurt.nieuw and lengte(rest) <= KORT
        return beurt.gezocht if vult_aan and beurt.gezocht and not genoemde(rest) else rest

    def toon_hulp(
        self, dispatcher: CollectingDispatcher, beurt: Beurt, resultaat: Resultaat
    ) -> None:
        """Name the best help in the text, and show all of it in cards."""
        self.zeg_geen_lokaal(dispatcher, beurt, resultaat)
        if resultaat.hulp:
            toon(dispatcher, resultaat.hulp, beurt)
        elif al_genoemd := self.al_genoemd(beurt):
            plaats = beurt.plaats(self.wiens)
            hier = plaats and "gemeente" in "".join(beurt.nieuw)
            dispatcher.utter_message(
                response="utter_hulp_ook_hier" if hier else "utter_hulp_al_genoemd",
                plaats=plaats,
                naam=al_genoemd.kort,
                hoe=nog_te_zeggen(al_genoemd, beurt),
                json_message=kaarten([al_genoemd]),
            )
        else:
            lijn = kennis().hulplijn("mantelzorglijn")
            dispatcher.utter_message(
                response="utter_hulp_niets", telefoon=lijn.telefoon, json_message=kaarten([lijn])
            )

    def zeg_geen_lokaal(
        self, dispatcher: CollectingDispatcher, beurt: Beurt, resultaat: Resultaat
    ) -> None:
        """Of a town that we know nothing of, that is said once."""
        plaats = beurt.plaats(self.wiens)
        onbekend = plaats not in resultaat.plaatsen_met_inhoud
        if plaats and onbekend and geen_lokaal(plaats) not in beurt.erkend:
            dispatcher.utter_message(response="utter_hulp_geen_lokaal", plaats=plaats)

    def al_genoemd(self, beurt: Beurt, *, eerste: bool = False) -> Hulp | None:
        """The best of what was shown before; `eerste`: only when it is the best of all."""
        if wijst_af(beurt.tekst):  # not that one again, but what is asked for instead
            rest = zonder_nee(beurt.tekst)
            anders = self.vind(replace(beurt, getoond=())).hulp
            return next(
                (een for een in anders if rest and _gaat_over([een], rest, overal=True)), None
            )
        kaal = lengte(kern(beurt.tekst)) <= KAAL and "gemeente" in "".join(beurt.nieuw)
        if kaal and beurt.laatste_hulp and not eerste:  # nothing but a town: still the same
            return kennis().hulp(beurt.laatste_hulp[0])
        alles = self.vind(replace(beurt, getoond=()))
        beste = alles.hulp[:1] if eerste else alles.hulp
        genoemd = next((een for een in beste if een.slug in beurt.getoond), None)
        op_tafel = beurt.laatste_hulp[:1]  # when it fits as well, that one
        return next((een for een in alles.hulp if genoemd and een.slug in op_tafel), genoemd)

    def vraag(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> str | None:
        """Ask one thing; returns what was asked: "plaats_…", "tweede", "hoe", "vraag", "vertel"."""
        if self.vraagt_plaats and (gevraagd := vraag_welke_plaats(dispatcher, beurt)):
            return gevraagd
        if self.vraagt_plaats and not beurt.plaats(self.wiens):
            dispatcher.utter_message(response=f"utter_{self.intent}_plaats", **beurt.woorden)
            return f"plaats_{self.wiens}"
        if beurt.tweede:
            vraag_tweede(dispatcher, beurt, beurt.tweede)
            return "tweede"
        if any(een.get("response") in AL_GEZEGD for een in dispatcher.messages):
            return "meer"  # how to get it was said with it
        gezegd = self.weet_al and self.weet_al.search(f"{beurt.gezocht} {beurt.tekst}")
        if beurt.keuze or gezegd or beurt.zei(f"utter_{self.intent}_vraag"):
            dispatcher.utter_message(response="utter_vervolg_hoe_vraag")
            return "hoe"
        dispatcher.utter_message(response=f"utter_{self.intent}_vraag", **beurt.woorden)
        return self.wacht_op

    def ook_gevraagd(self, beurt: Beurt) -> str | None:
        """The other need of this message: what the classifier heard, else what plain words name."""
        gevraagd = zonder_nee(beurt.tekst) if wijst_af(beurt.tekst) else beurt.tekst
        woorden = genoemde(gevraagd) if lengte(beurt.tekst) > KORT else []
        mogelijk = (een for een in (beurt.tweede, *woorden) if te_bieden(een))
        return next((een for een in mogelijk if een and self.biedt_aan(beurt, een)), None)

    def biedt_aan(self, beurt: Beurt, tweede: str) -> bool:
        """A second need is offered when it is likely, and never beside grief, anger, weariness or
        danger: then one thing at a time is enough.
        """
        kans = dict(beurt.kansen).get(tweede, 0.0)
        zwaar = ZWAAR & {*beurt.signalen, *beurt.erkend} or beurt.crisis
        somber = self.intent.startswith(STEMMING) or (beurt.onderwerp or "").startswith("nazorg_")
        anders = tweede not in (self.intent, beurt.onderwerp)
        gezegd = kans >= LIJKT_ZO or not beurt.kansen or tweede in genoemde(beurt.tekst)
        hoorde = (gezegd and past(tweede, beurt, 0.0)) or self.vervolgt(beurt)
        return anders and not zwaar and not somber and hoorde


def _mag(beurt: Beurt, hulp: Hulp) -> bool:
    """Does the search find it here: the town that counts for this help is known?"""
    return any(een.slug == hulp.slug for een in zoek(beurt, (), hulp.naam, limit=AANTAL * 2).hulp)


def _gaat_over(hulp: list[Hulp], woorden: str, *, overal: bool = False) -> bool:
    """Is this near (or `overal`: anywhere), and about one of these words?"""
    return any(
        (overal or not een.landelijk)
        and stammen(woorden)
        & stammen(" ".join((een.naam, een.wat, *een.ook_bekend_als, *een.zoals_mensen_zeggen)))
        for een in hulp
    )


def zoek(beurt: Beurt, behoeften: tuple[str, ...], tekst: str, limit: int = AANTAL) -> Resultaat:
    """What the knowledge base has for this person, without what was shown before.

    "Voor mezelf" looks in the carer's own town only.
    """
    eigen = VOOR_MIJZELF.search(beurt.tekst) and beurt.gemeente_mantelzorger
    # "En voor mijn zus in Wezep": in the talk only that town is asked about.
    plaats = {een for een in beurt.nieuw if een.startswith("gemeente_")}
    daar = beurt.onderwerp is not None and plaats == {"gemeente_naaste"}
    gevonden = kennis().zoek(
        tekst,
        behoeften=behoeften,
        gemeente_mantelzorger=None if daar else beurt.gemeente_mantelzorger,
        gemeente_naaste=None if eigen else beurt.gemeente_naaste,
        groepen=beurt.groepen,
        aandoeningen=(beurt.aandoening,) if beurt.aandoening else (),
        leeftijd=beurt.leeftijd,
        limit=limit + len(beurt.getoond),
    )
    nieuw = [een for een in gevonden.hulp if een.slug not in beurt.getoond]
    # Beside what is for this need, nothing that only has the same words.
    nieuw = [een for een in nieuw if set(behoeften) & set(een.behoeften)] or nieuw
    return replace(gevonden, hulp=hoogstens(nieuw[:limit]))


def vraag_welke_plaats(dispatcher: CollectingDispatcher, beurt: Beurt) -> str | None:
    """A name that several towns have was said: ask which; returns what was asked."""
    naam = next((een for een in beurt.nieuw if een.startswith("gemeente_")), None)
    if naam is None or not beurt.tekst or beurt.zei("utter_welke_plaats"):
        return None
    opties = lees(beurt.tekst, verwacht_plaats=True).plaats_opties
    if not opties:
        return None
    dispatcher.utter_message(
        response="utter_welke_plaats",
        plaatsen=f"{', '.join(opties[:-1])} of {opties[-1]}",
        buttons=[
            {"title": een, "payload": f'/vervolg_gegeven{{"GEMEENTE": "{een}"}}'}
            for een in opties[:AANTAL]
        ],
    )
    return f"plaats_{naam.removeprefix('gemeente_')}"


def nog_te_zeggen(hulp: Hulp, beurt: Beurt) -> str:
    """How to get what was named before; asked for again, what to mind and for whom it is."""
    verder = [hulp.vragen.get(sleutel, "") for sleutel in ("let_op", "kosten", "voor_wie")]
    hoe = [hulp.hoe or ""]
    eerst = [*verder, *hoe] if beurt.zei("utter_hulp_al_genoemd") else [*hoe, *verder]
    return " ".join(zinnen(next((een for een in eerst if een), ""))[:2])


def zonder_plaats(tekst: str, beurt: Beurt) -> str:
    """Without the towns, so that another town may take their place later."""
    for plaats in beurt.plaatsen:
        tekst = re.sub(rf"\b(?:in |uit |te )?{re.escape(plaats)}\b", "", tekst, flags=re.I)
    return " ".join(tekst.split())


def twee_plaatsen(beurt: Beurt) -> bool:
    """Two different towns are known, and that was not said yet."""
    return len(beurt.plaatsen) == 2 and "twee_plaatsen" not in beurt.erkend


def vraag_tweede(dispatcher: CollectingDispatcher, beurt: Beurt, onderwerp: str) -> None:
    """Offer the other need that stood in the same message."""
    dispatcher.utter_message(
        response="utter_tweede_behoefte",
        wat_ook=bedoeling(onderwerp).zin_voor(beurt),
        buttons=[
            {"title": "Ja, graag", "payload": f"/{onderwerp}"},
            {"title": "Nee", "payload": "/praten_nee"},
        ],
    )


def hulpvraag(naam: str | None) -> type[Hulpvraag] | None:
    """The need of this name; None when it is another kind of answer."""
    gevonden = Antwoord.alle.get(naam or "")
    return gevonden if gevonden and issubclass(gevonden, Hulpvraag) else None


def te_bieden(tweede: str | None) -> bool:
    """A second need is offered when there is help to find; a mood was heard already."""
    vraag = hulpvraag(tweede)
    return vraag is not None and tweede in bedoelingen() and not tweede.startswith(NIET_AANBIEDEN)
