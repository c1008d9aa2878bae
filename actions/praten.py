"""The talk itself: opening, yes and no, and asking what is meant."""

import re
from typing import ClassVar

from rasa_sdk import Action
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.antwoord import Antwoord, geef_door
from actions.bedoelingen import Bedoeling, bedoelingen
from actions.beurt import Beurt
from actions.excuus import DANK
from actions.hulpvraag import hulpvraag
from actions.kennis import kennis
from actions.tafel import op_tafel
from actions.tekens import genoemde, past
from actions.tonen import kaarten
from actions.tweede import te_bieden, vraag_tweede
from actions.wegen import weeg
from actions.zinnen import een_van

AANTAL_OPTIES = 3
AFSCHEID = ("utter_praten_afscheid", "utter_praten_afscheid_weer")
# "Fijne dag nog", "doei".
WENST = een_van(
    r"(?:fijne|prettige|mooie|rustige|nog een goede) (?:dag|avond|middag|nacht|weekend|week)"
    r"|fijn weekend|een goede avond nog|doei+|doeg|houdoe|ajuus|tot ziens|tot de volgende"
    r"|(?:de )?groet(?:en|jes)"
)
# "Dag", "dag hoor", "dank je, dag" at the end.
DAG = re.compile(r"(?:^|[\s,.!])(?:goeden)?dag+(?: hoor| naast)?[\s.!]*$", re.I)


class PratenBeginnen(Antwoord, Action):
    """The first message: a computer, what it can do, no name needed, and one question."""

    intent = "praten_beginnen"

    def antwoord(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
        dispatcher.utter_message(response="utter_welkom_jong" if beurt.jong else "utter_welkom")
        return [SlotSet("open_vraag", "zorg_jij")]


class PratenGroeten(Antwoord, Action):
    """Hello; in the middle of a talk no new beginning, and "dag" at its end is a goodbye."""

    intent = "praten_groeten"

    def antwoord(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
        bezig = bool(beurt.onderwerp) or any(map(beurt.zei, ("utter_praten_bedanken", *AFSCHEID)))
        if neemt_afscheid(beurt.tekst, bezig=bezig):
            return geef_door("praten_afscheid", dispatcher, beurt)
        if bezig:
            dispatcher.utter_message(response="utter_praten_groeten_weer")
            return [SlotSet("open_vraag", "waarmee"), SlotSet("opties", None)]
        dispatcher.utter_message(response="utter_praten_groeten")
        return [SlotSet("open_vraag", "zorg_jij"), SlotSet("opties", None)]


class PratenBedanken(Antwoord, Action):
    """Thanks; with a goodbye behind it, a goodbye."""

    intent = "praten_bedanken"

    def antwoord(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
        if neemt_afscheid(beurt.tekst, bezig=True):
            return geef_door("praten_afscheid", dispatcher, beurt)
        dispatcher.utter_message(response="utter_praten_bedanken")
        return [SlotSet("open_vraag", None), SlotSet("opties", None)]


class PratenExcuus(Antwoord):
    """An apology: it is all right, and thanks are answered as thanks."""

    intent = "praten_excuus"

    def antwoord(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
        dispatcher.utter_message(response="utter_praten_excuus")
        if DANK.search(beurt.heel):
            return geef_door("praten_bedanken", dispatcher, beurt)
        return [SlotSet("open_vraag", beurt.open_vraag)]


def neemt_afscheid(tekst: str, *, bezig: bool) -> bool:
    """Does this end the talk? "Dag" alone does so only when there was one."""
    return bool(WENST.search(tekst)) or (bezig and bool(DAG.search(tekst)))


class PratenJa(Antwoord, Action):
    """Yes: to what we asked."""

    intent = "praten_ja"
    NAAR: ClassVar[dict[str, str]] = {
        "zorg_jij": "belasting_ja_ik_zorg",
        "wat_kan": "praten_wat_kan",
        "samenvatting": "overdracht_samenvatting",
        "meer": "vervolg_meer",
        "hoe": "vervolg_hoe",
        "mens": "overdracht_mens",
        "crisis": "crisis_blijf",
    }

    def antwoord(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
        if beurt.open_vraag in ("tweede", "bedoel") and beurt.opties:
            return [SlotSet("opties", None), *geef_door(beurt.opties[0], dispatcher, beurt)]
        vraag = hulpvraag(beurt.onderwerp)
        naar = self.NAAR.get(beurt.open_vraag or "")
        if vraag and beurt.open_vraag == "vraag":
            naar = vraag.na_ja
        if naar:
            return [*geef_door(naar, dispatcher, beurt), *bied_ook_aan(naar, dispatcher, beurt)]
        if (beurt.open_vraag or "").startswith("plaats_"):
            dispatcher.utter_message(response="utter_praten_welke_plaats")
            return [SlotSet("open_vraag", beurt.open_vraag)]
        if beurt.open_vraag == "vraag_uren":
            return geef_door("praten_weet_niet", dispatcher, beurt)
        vertel = beurt.open_vraag == "vertel"
        dispatcher.utter_message(response="utter_praten_vertel" if vertel else "utter_praten_ja")
        return [SlotSet("open_vraag", beurt.open_vraag if vertel else None)]


def bied_ook_aan(naar: str, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
    """ "Ja graag, en ik zoek ook …": how to get the first, and then an offer of the other."""
    if naar != "vervolg_hoe" or beurt.tweede is None or not te_bieden(beurt.tweede):
        return []
    vraag_tweede(dispatcher, beurt, beurt.tweede)
    return [
        SlotSet("open_vraag", "tweede"),
        SlotSet("opties", [beurt.tweede]),
        SlotSet("gezocht", beurt.heel),
        SlotSet("tweede_behoefte", None),
    ]


class PratenNee(Antwoord, Action):
    """No: leave it, and stay."""

    intent = "praten_nee"

    def antwoord(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
        if beurt.open_vraag == "crisis":
            return geef_door("crisis_blijf", dispatcher, beurt)
        if neemt_afscheid(beurt.tekst, bezig=True):  # "laat maar, fijne avond"
            return geef_door("praten_afscheid", dispatcher, beurt)
        if beurt.open_vraag == "bedoel":
            return geef_door("vervolg_bedoel", dispatcher, beurt)
        vraag = hulpvraag(beurt.onderwerp)
        if vraag and vraag.na_nee and beurt.open_vraag == "vraag":
            dispatcher.utter_message(response=vraag.na_nee, **beurt.woorden)
            return [SlotSet("open_vraag", "vertel")]
        if (beurt.open_vraag or "").startswith("plaats_") and beurt.laatste_hulp:
            dispatcher.utter_message(response="utter_praten_nee_plaats")
            return [SlotSet("open_vraag", "hoe")]
        zorgt_niet = beurt.open_vraag == "zorg_jij"
        dispatcher.utter_message(
            response="utter_praten_nee_zorgt_niet" if zorgt_niet else "utter_praten_nee"
        )
        return [SlotSet("open_vraag", "waarmee"), SlotSet("opties", None)]


class PratenWeetNiet(Antwoord, Action):
    """Does not know: begin with the best that was found; without any, tell about a day."""

    intent = "praten_weet_niet"

    def antwoord(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
        gevraagd = (beurt.open_vraag or "").startswith(("vraag", "plaats_", "hoe", "meer"))
        hulp = op_tafel(beurt)
        if gevraagd and hulp:
            dispatcher.utter_message(
                response="utter_praten_weet_niet_hulp", naam=hulp.kort, json_message=kaarten([hulp])
            )
            return [SlotSet("open_vraag", "hoe")]
        dispatcher.utter_message(response="utter_praten_weet_niet")
        return [SlotSet("open_vraag", "vertel"), SlotSet("opties", None)]


class PratenWaarom(Antwoord):
    """ "Waarom?": why we ask it, or why a computer cannot do it."""

    intent = "praten_waarom"
    OM: ClassVar[dict[str, str]] = {
        "plaats": "utter_praten_waarom_plaats",
        "vraag_uren": "utter_praten_waarom_uren",
        "samenvatting": "utter_praten_waarom_mens",
        "mens": "utter_praten_waarom_mens",
    }

    def antwoord(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
        vraag = (beurt.open_vraag or "").split("_")[0]
        response = self.OM.get(beurt.open_vraag or "") or self.OM.get(vraag)
        dispatcher.utter_message(response=response or "utter_praten_waarom", **beurt.woorden)
        return [SlotSet("open_vraag", beurt.open_vraag)]


class PratenTolk(Antwoord):
    """Someone who speaks another language is asked for."""

    intent = "praten_tolk"

    def antwoord(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
        dispatcher.utter_message(response="utter_praten_tolk")
        dispatcher.utter_message(response="utter_praten_tolk_vraag")
        return [SlotSet("open_vraag", "mens"), SlotSet("opties", None)]


class BedoelJe(Antwoord, Action):
    """Not sure what is meant: offer three meanings, then a person."""

    intent = "bedoel_je"

    def antwoord(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
        opties = likeliest(beurt)
        keer = SlotSet("missers", beurt.missers + 1)
        if beurt.missers or not opties:  # the second time in a row
            lijnen = [kennis().hulplijn("mantelzorglijn"), kennis().hulplijn("luisterlijn")]
            dispatcher.utter_message(
                response="utter_niet_begrepen_mens",
                json_message=kaarten(lijnen),
                buttons=[{"title": "Een mens spreken", "payload": "/overdracht_mens"}],
            )
            return [SlotSet("open_vraag", None), SlotSet("opties", None), keer]
        zinnen = [optie.zin_voor(beurt) for optie in opties]
        dispatcher.utter_message(response="utter_bedoel_je")
        dispatcher.utter_message(
            text="\n".join(f"{i}. {zin[0].upper()}{zin[1:]}" for i, zin in enumerate(zinnen, 1)),
            buttons=[
                *({"title": optie.knop, "payload": f"/{optie.intent}"} for optie in opties),
                {"title": "Iets anders", "payload": "/vervolg_bedoel"},
            ],
        )
        namen = [optie.intent for optie in opties]
        return [SlotSet("open_vraag", "bedoel"), SlotSet("opties", namen), keer]


# A meaning less likely than this is no choice worth offering.
VERGEZOCHT = 0.03


def likeliest(beurt: Beurt) -> list[Bedoeling]:
    """The most likely meanings that can be said in everyday words, best first, that fit this
    person and these words; danger is never a choice between others.
    """
    genoemd = [_van(naam) for naam in genoemde(beurt.tekst) if past(naam, beurt, 0.0)]
    geraden = [
        naam
        for naam, kans in weeg(beurt).kansen
        if kans >= VERGEZOCHT and not naam.startswith(("crisis_", "privacy_", "praten_"))
    ]
    namen = dict.fromkeys([*genoemd, *geraden])
    return [bedoelingen()[naam] for naam in namen if naam in bedoelingen()][:AANTAL_OPTIES]


def _van(naam: str) -> str:
    """A need without an intent of its own is offered as the one it is part of."""
    return "praktisch_huishouden" if naam == "praktisch_verzorging" else naam
