"""Short moves within a talk: a town, "wat kost dat?", "hoe kom ik daaraan?", "nog meer?", "de
tweede".
"""

from dataclasses import replace

from rapidfuzz.fuzz import token_set_ratio
from rasa_sdk import Action
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.antwoord import Antwoord, geef_door, vingerafdruk
from actions.antwoordzin import antwoord_uit, stammen
from actions.bedragen import VRAAGT_BEDRAG, bedrag, gevraagd_jaar, laatst_bekend
from actions.beurt import Beurt
from actions.hulpvraag import hulpvraag, vraag_welke_plaats, zoek
from actions.kennis import kennis
from actions.tafel import bestaand, bij_naam, element, gevraagd, heet, op_tafel
from actions.tonen import kaarten, toon, zinnen
from actions.wegen import VAN_BEHOEFTE
from actions.zinnen import een_van, gekozen, kern, vraag_over
from knowledge.service import Hulp

MEESTE_STAPPEN = 4
WIE = ("organisatie", "gemeente", "dienst", "groep", "cursus")  # told with their name
DAARNA = ("let_op", "bewijs", "weigeren", "hoe")  # said when the same is asked again
ZOEK_ZELFDE = 20
LANDELIJK_GELDT = ("regeling", "recht")
ZELFDE = 65  # out of 100: two sentences that say the same
JONGEREN = een_van(r"jong\w*|jeugd|kinderen|tieners|pubers")


def vraag_waarover(dispatcher: CollectingDispatcher) -> list[EventType]:
    """Nothing is on the table: ask what it is about."""
    dispatcher.utter_message(response="utter_vervolg_waarover")
    return [SlotSet("open_vraag", None)]


def toon_een(dispatcher: CollectingDispatcher, hulp: Hulp, beurt: Beurt) -> list[EventType]:
    """Show the one that was chosen, and offer the way to it; what came first just now needs no
    showing.
    """
    if beurt.laatste_hulp[:1] == (hulp.slug,):
        return geef_door("vervolg_hoe", dispatcher, beurt)
    toon(dispatcher, [hulp], beurt)
    dispatcher.utter_message(response="utter_vervolg_hoe_vraag")
    return [
        SlotSet("laatste_hulp", [hulp.slug]),
        SlotSet("getoond", list(dict.fromkeys([*beurt.getoond, hulp.slug]))),
        SlotSet("open_vraag", "hoe"),
    ]


def navragen(hulp: Hulp) -> str:
    """Where to ask what we do not know, as it fits after "vraag het na: "."""
    if hulp.telefoon:
        return f"bel {hulp.telefoon}"
    if hulp.website:
        return f"kijk op {hulp.website.removeprefix('https://').split('/')[0]}"
    if hulp.toegang == "werkgever":
        return "bij de werkgever"
    return "bel de gemeente of het steunpunt"


def als_zin(tekst: str) -> str:
    """With a capital, and a mark at the end: "gratis" → "Gratis."."""
    tekst = tekst.strip()
    return f"{tekst[:1].upper()}{tekst[1:]}{'' if tekst[-1:] in '.!?)' else '.'}" if tekst else ""


def zoals_landelijk(hulp: Hulp) -> Hulp | None:
    """What holds in the whole country for help of this kind, when that says what it costs."""
    ouder = kennis().hulp(hulp.organisatie_slug) if hulp.organisatie_slug else None
    if ouder and ouder.kosten and set(ouder.behoeften) & set(hulp.behoeften[:1]):
        return ouder
    eigen = stammen(f"{hulp.naam} {hulp.kort}") - stammen(" ".join(hulp.gebied))
    zelfde = kennis().zoek("", behoeften=hulp.behoeften[:1], limit=ZOEK_ZELFDE).hulp
    past = (een for een in zelfde if een.landelijk and een.kosten and een.soort in LANDELIJK_GELDT)
    past = (een for een in past if een.toegang == hulp.toegang)  # a policy is no gemeente
    return next((een for een in past if eigen & stammen(f"{een.naam} {een.kort}")), None)


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
            bij=navragen(hulp),
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


class VervolgPlaats(Antwoord):
    """Does it matter who lives where: the town of the one cared for, or one's own."""

    intent = "vervolg_plaats"

    def antwoord(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
        twee = len(beurt.plaatsen) == 2
        dispatcher.utter_message(
            response="utter_vervolg_plaats_twee" if twee else "utter_vervolg_plaats",
            plaats=beurt.gemeente_mantelzorger,
            plaats_naaste=beurt.gemeente_naaste,
            **beurt.woorden,
        )
        return [SlotSet("open_vraag", "meer" if beurt.laatste_hulp else None)]


class VervolgKosten(Vervolg, Action):
    """What it costs, or what it gives."""

    intent = "vervolg_kosten"

    def weet(self, hulp: Hulp, beurt: Beurt) -> str:
        som = bedrag(hulp, beurt.tekst)
        if gevraagd_jaar(beurt.tekst) or (som and VRAAGT_BEDRAG.search(beurt.tekst)):
            return som
        return hulp.vragen.get("loon") or hulp.vragen.get("kosten") or hulp.kosten or som

    def onbekend(self, hulp: Hulp, beurt: Beurt) -> tuple[str, dict[str, str]]:
        """Not known today: the last amount that is; and an amount is not always a cost."""
        toen = None if gevraagd_jaar(beurt.tekst) else laatst_bekend(hulp)
        if toen:
            return "utter_vervolg_bedrag_vroeger", {"jaar": str(toen[0]), "antwoord": toen[1]}
        if VRAAGT_BEDRAG.search(beurt.tekst) or gevraagd_jaar(beurt.tekst):
            return "utter_vervolg_bedrag_onbekend", {}
        if landelijk := zoals_landelijk(hulp):
            return "utter_vervolg_kosten_meestal", {"antwoord": als_zin(landelijk.kosten or "")}
        return super().onbekend(hulp, beurt)


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
        """Where it is and not known: how to reach it."""
        hulp = op_tafel(beurt)
        if hulp and vraag_over(beurt.tekst) == "waar" and not self.weet(hulp, beurt):
            return geef_door("toegang_contact", dispatcher, beurt)
        return super().antwoord(dispatcher, beurt)

    def weet(self, hulp: Hulp, beurt: Beurt) -> str:
        if som := bedrag(hulp, beurt.tekst) if VRAAGT_BEDRAG.search(beurt.tekst) else "":
            return som
        return antwoord_uit(hulp, beurt.tekst)


class VervolgGevraagd(Antwoord):
    """A question that the content knows by its words: its answer, with the card."""

    intent = "vervolg_gevraagd"

    def antwoord(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
        gevonden = gevraagd(beurt)
        if gevonden is None:
            return geef_door("bedoel_je", dispatcher, beurt)
        hulp, welk = gevonden
        if welk == "wat" and hulp.soort in WIE:
            toon(dispatcher, [hulp], beurt)
        else:
            self.zeg(dispatcher, beurt, hulp, welk)
        behoefte = next((VAN_BEHOEFTE[een] for een in hulp.behoeften if een in VAN_BEHOEFTE), None)
        return [
            SlotSet("onderwerp", behoefte if hulpvraag(behoefte) else beurt.onderwerp),
            SlotSet("gezocht", kern(beurt.tekst)),
            SlotSet("laatste_hulp", [hulp.slug]),
            SlotSet("getoond", list(dict.fromkeys([*beurt.getoond, hulp.slug]))),
            SlotSet("open_vraag", "meer"),
        ]

    def zeg(self, dispatcher: CollectingDispatcher, beurt: Beurt, hulp: Hulp, welk: str) -> None:
        """The text that answers; asked again, what else is good to know."""
        for tekst in filter(None, map(hulp.antwoord, (welk, *DAARNA))):
            dispatcher.messages.clear()
            dispatcher.utter_message(
                response="utter_vervolg_antwoord",
                antwoord=als_zin(tekst),
                json_message=kaarten([hulp]),
            )
            if vingerafdruk(dispatcher.messages[0]) not in beurt.gezegd:
                return


class VervolgMeer(Antwoord, Action):
    """More of the same need, without what was shown already."""

    intent = "vervolg_meer"

    def antwoord(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
        vraag = hulpvraag(beurt.onderwerp)
        if vraag is None:
            return vraag_waarover(dispatcher)
        nieuw = zoek(beurt, vraag.behoeften, "").hulp
        if not nieuw:
            dispatcher.utter_message(response="utter_hulp_niet_meer")
            return [SlotSet("open_vraag", None)]
        toon(dispatcher, nieuw, beurt)
        slugs = [een.slug for een in nieuw]
        return [
            SlotSet("laatste_hulp", slugs),
            SlotSet("getoond", [*beurt.getoond, *slugs]),
            SlotSet("open_vraag", "meer"),
        ]


class VervolgGegeven(Antwoord, Action):
    """A town, a relation, hours: look again at the need on the table with what we know now."""

    intent = "vervolg_gegeven"

    def antwoord(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
        if gevraagd := vraag_welke_plaats(dispatcher, beurt):
            return [SlotSet("open_vraag", gevraagd)]
        if beurt.open_vraag == "samenvatting":  # after who can be called
            return geef_door("overdracht_mens", dispatcher, beurt)
        if vraag := hulpvraag(beurt.onderwerp):
            return geef_door(vraag.intent, dispatcher, beurt)
        if not beurt.nieuw:
            return geef_door("vervolg_bedoel", dispatcher, beurt)
        verteld = beurt.zei("utter_belasting_herkennen_begrip")
        if beurt.relatie and "relatie" not in beurt.erkend and not verteld:
            return [
                *geef_door("belasting_herkennen", dispatcher, beurt),
                SlotSet("erkend", [*beurt.erkend, "relatie"]),
            ]
        al_gevraagd = beurt.open_vraag == "waarmee"
        dispatcher.utter_message(
            response="utter_praten_wat_kan" if al_gevraagd else "utter_vervolg_gegeven_dank"
        )
        return [SlotSet("open_vraag", "waarmee")]


class VervolgAntwoord(Antwoord):
    """A short answer to our question about the need on the table: a choice in their own words."""

    intent = "vervolg_antwoord"

    def antwoord(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
        vraag = hulpvraag(beurt.onderwerp)
        if vraag is None:
            return geef_door("bedoel_je", dispatcher, beurt)
        gekozen = replace(beurt, keuze=beurt.keuze or kern(beurt.tekst))
        return geef_door(vraag.intent, dispatcher, gekozen)


class VervolgAndereGroep(VervolgGegeven):
    """ "En voor jongeren?": the same need for another group."""

    intent = "vervolg_andere_groep"

    def antwoord(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
        if JONGEREN.search(beurt.tekst):
            beurt = replace(beurt, groepen=(*beurt.groepen, "jong"))
        return super().antwoord(dispatcher, beurt)


class VervolgGenoemd(Antwoord):
    """A name of help, or after "nee, ik bedoel …" other words for the need on the table."""

    intent = "vervolg_genoemd"

    def antwoord(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
        if hulp := heet(beurt) or bij_naam(beurt):
            if not hulp.tonen:
                return geef_door("uitleg_woord", dispatcher, beurt)
            if beurt.open_vraag == "contact":  # another one was meant: the same question about it
                return geef_door("toegang_contact", dispatcher, beurt)
            return toon_een(dispatcher, hulp, beurt)
        if vraag := hulpvraag(beurt.onderwerp):
            return geef_door(vraag.intent, dispatcher, beurt)
        return geef_door("bedoel_je", dispatcher, beurt)


class VervolgKeuze(Antwoord, Action):
    """ "De tweede", "2": one of the meanings or offers just shown."""

    intent = "vervolg_keuze"

    def antwoord(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
        nummer = gekozen(beurt.tekst)
        if optie := element(beurt.opties, nummer):
            return [SlotSet("opties", None), *geef_door(optie, dispatcher, beurt)]
        if hulp := element(bestaand(beurt.laatste_hulp), nummer):
            return toon_een(dispatcher, hulp, beurt)
        return vraag_waarover(dispatcher)
