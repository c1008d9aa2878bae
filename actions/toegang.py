"""Which desk, how to apply, and how to reach an organisation."""

from dataclasses import replace

from rasa_sdk import Action
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.antwoord import Antwoord, geef_door
from actions.beurt import Beurt
from actions.hulpvraag import ERKENNINGEN, Hulpvraag
from actions.kennis import kennis, onderdeel
from actions.plaatsvraag import twee_plaatsen
from actions.tafel import op_tafel
from actions.tonen import eerste_zin, kaarten
from actions.vraagsoort import vraag_over
from actions.zinnen import een_van
from knowledge.service import Hulp, Resultaat

# Who has lost the way; "which desk" alone is no maze.
ZOEKT_DE_WEG = een_van(
    r"weet (?:echt |ook |niet meer |al )*niet|(?:snap|begrijp) (?:er|het)|kastje|doolhof"
    r"|verdwaal\w*|waar (?:moet ik|begin ik|moeten we|ik moet)|zo ?veel|loketten|instanties"
    r"|overal|wirwar"
)
DOOLHOF = "doolhof"


class ToegangRoute(Hulpvraag, Action):
    intent = "toegang_route"
    behoeften = ("toegang",)
    wacht_op = "vertel"

    def toon_begrip(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[str]:
        """The maze is spoken of once, to who has lost the way."""
        anders = twee_plaatsen(beurt) or set(ERKENNINGEN) & set(beurt.signalen) - set(beurt.erkend)
        verdwaald = DOOLHOF not in beurt.erkend and ZOEKT_DE_WEG.search(beurt.tekst)
        if not anders and not verdwaald:
            return []
        return [*super().toon_begrip(dispatcher, beurt), DOOLHOF]


class ToegangWacht(Hulpvraag):
    """Nobody calls back, or it takes months: not one's own fault, and someone who presses on."""

    intent = "toegang_wacht"
    behoeften = ("toegang",)
    vraagt_plaats = False

    def antwoord(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
        """Said again: then a complaint is in place."""
        if self.vervolgt(beurt):
            return geef_door("praten_klacht", dispatcher, beurt)
        return super().antwoord(dispatcher, beurt)

    def zoek(self, beurt: Beurt) -> Resultaat:
        return replace(super().zoek(beurt), hulp=[onderdeel("clientondersteuning")])

    def vraag(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> str | None:
        dispatcher.utter_message(response="utter_toegang_wacht_vraag", **beurt.woorden)
        return "samenvatting"


class ToegangContact(Hulpvraag, Action):
    """How to reach what is named, else what was shown last; else the desk in the town."""

    intent = "toegang_contact"
    behoeften = ("toegang",)
    wiens = "mantelzorger"
    na_ja = "praten_bedanken"
    na_nee = "utter_toegang_contact_plaats"

    def antwoord(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
        gezocht = op_tafel(beurt)
        if gezocht is None:
            return super().antwoord(dispatcher, beurt)
        lijn = kennis().hulplijn("kindertelefoon" if beurt.jong else "mantelzorglijn")
        dispatcher.utter_message(
            response=weg(gezocht, beurt),
            naam=gezocht.kort,
            naam_begin=gezocht.kort_begin,
            naam_daar=_met_plaats(gezocht, beurt),
            iets="Een adres" if vraag_over(beurt.tekst) == "waar" else "Een nummer",
            gemeente_weg=eerste_zin(onderdeel("lokaal-loket").hoe or ""),
            bereik=" ".join(een for een in (gezocht.telefoon, gezocht.adres, gezocht.email) if een),
            website=(gezocht.website or "").removeprefix("https://").removesuffix("/"),
            plaats=beurt.hier(gezocht),
            hoe=gezocht.hoe,
            lijn=lijn.kort,
            lijn_telefoon=lijn.telefoon,
            json_message=kaarten([gezocht] if gezocht.telefoon else [gezocht, lijn]),
        )
        return [
            SlotSet("open_vraag", "contact"),
            SlotSet("laatste_hulp", [gezocht.slug]),
            SlotSet("getoond", list(dict.fromkeys([*beurt.getoond, gezocht.slug]))),
        ]


def _met_plaats(hulp: Hulp, beurt: Beurt) -> str:
    """ "Het steunpunt in Hattem"."""
    plaats = beurt.hier(hulp)
    return f"{hulp.kort} in {plaats}" if plaats and plaats not in hulp.kort else hulp.kort


def weg(hulp: Hulp, beurt: Beurt) -> str:
    """The response for how it can be reached: directly, by its site, or by the town's desk."""
    if hulp.telefoon or hulp.adres or hulp.email:
        return "utter_toegang_contact_bekend"
    if beurt.hier(hulp) or hulp.toegang == "gemeente" or "gemeente" in hulp.kort:
        return "utter_toegang_contact_gemeente"
    if hulp.website:
        return "utter_toegang_contact_site"
    if hulp.hoe:
        return "utter_toegang_contact_hoe"
    return "utter_toegang_contact_onbekend"


class ToegangErbij(Antwoord):
    """Who may come along to a talk: family, and the one who thinks along for free."""

    intent = "toegang_erbij"

    def antwoord(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
        hulp = onderdeel("clientondersteuning")
        dispatcher.utter_message(
            response="utter_vervolg_antwoord",
            antwoord=hulp.vragen["let_op"],
            json_message=kaarten([hulp]),
        )
        dispatcher.utter_message(response="utter_vervolg_hoe_vraag")
        return [SlotSet("laatste_hulp", [hulp.slug]), SlotSet("open_vraag", "hoe")]
