"""Answers "wat kost dat?" and "hoeveel krijg ik?" about the help on the table."""

from rasa_sdk import Action
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher

from actions.antwoord import Antwoord, geef_door
from actions.antwoordzin import stammen
from actions.bedragen import VRAAGT_BEDRAG, bedrag, gevraagd_jaar, laatst_bekend
from actions.beurt import Beurt
from actions.kennis import kennis
from actions.tafel import op_tafel
from actions.tonen import zinnen
from actions.vervolg import Vervolg, VervolgHoe, als_zin, vraag_waarover
from knowledge.service import Hulp

ZOEK_ZELFDE = 20
STAPPEN = 2  # sentences of how, when the costs follow
LANDELIJK_GELDT = ("regeling", "recht")


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


class VervolgHoeEnKosten(Antwoord):
    """Both questions at once: the first steps, and then the money."""

    intent = "vervolg_hoe_en_kosten"

    def antwoord(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
        hulp = op_tafel(beurt)
        if hulp is None:
            return vraag_waarover(dispatcher)
        stappen = zinnen(VervolgHoe().weet(hulp, beurt))[:STAPPEN]
        if stappen:
            dispatcher.utter_message(response="utter_vervolg_antwoord", antwoord=" ".join(stappen))
        return geef_door("vervolg_kosten", dispatcher, beurt)


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
