"""Answers "wat kost dat?" and "hoeveel krijg ik?" about the help on the table."""

from rasa_sdk import Action

from actions.antwoordzin import stammen
from actions.bedragen import VRAAGT_BEDRAG, bedrag, gevraagd_jaar, laatst_bekend
from actions.beurt import Beurt
from actions.kennis import kennis
from actions.vervolg import Vervolg, als_zin
from knowledge.service import Hulp

ZOEK_ZELFDE = 20
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
