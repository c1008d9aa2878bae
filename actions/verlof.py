"""Leave from work: what it is, how many hours, and the letter to the employer."""

import re
from typing import ClassVar

from rasa_sdk import Action
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.antwoord import Antwoord
from actions.beurt import Beurt
from actions.hulpvraag import Hulpvraag
from actions.kennis import kennis, onderdeel
from actions.tonen import eerste_zin, kaarten
from actions.zinnen import vraag_over
from knowledge import verlof

ZELFSTANDIG = re.compile(r"\b(zzp\w*|zelfstandig\w*|eigen (zaak|bedrijf)|freelance\w*)\b", re.I)


class Verlof(Hulpvraag):
    """A kind of leave: its core, the hours for this contract, and the card with the source."""

    soort: ClassVar[str]
    vraagt_plaats = False
    na_ja = "verlof_brief"

    def antwoord(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
        recht = onderdeel(self.soort)
        if not self.vervolgt(beurt):
            self.toon_begrip(dispatcher, beurt)
        if ZELFSTANDIG.search(beurt.tekst):
            dispatcher.utter_message(response="utter_verlof_zelfstandig")
        uren = verlof.uren(recht, beurt.uren) if beurt.uren else None
        if uren is not None:
            dispatcher.utter_message(
                response=f"utter_{self.intent}_uren",
                uren=getal(beurt.uren),
                verlofuren=getal(uren),
            )
        kern = {
            sleutel: recht.vragen.get(sleutel, "") for sleutel in ("hoe_lang", "loon", "aanvragen")
        }
        if uren is not None:
            kern["hoe_lang"] = ""
        dispatcher.utter_message(
            response="utter_verlof_kern",
            kern=" ".join(eerste_zin(zin) for zin in kern.values() if zin),
            json_message=kaarten([recht]),
        )
        vraag = "vraag" if uren is not None or not self.kent_uren else "vraag_uren"
        dispatcher.utter_message(response=f"utter_{self.intent}_{vraag}")
        return [
            SlotSet("onderwerp", self.intent),
            SlotSet("open_vraag", vraag),
            SlotSet("laatste_hulp", [recht.slug]),
        ]

    @property
    def kent_uren(self) -> bool:
        return True


class VerlofCalamiteit(Verlof, Action):
    intent = "verlof_calamiteit"
    behoeften = ("verlof_calamiteit",)
    soort = "calamiteitenverlof"
    na_ja = "verlof_kort"

    @property
    def kent_uren(self) -> bool:
        """As long as needed: there are no hours to reckon."""
        return False


class VerlofKort(Verlof, Action):
    intent = "verlof_kort"
    behoeften = ("verlof_kort",)
    soort = "kortdurend-zorgverlof"


class VerlofLang(Verlof, Action):
    intent = "verlof_lang"
    behoeften = ("verlof_lang",)
    soort = "langdurend-zorgverlof"


SOORT_VAN = {
    "verlof_calamiteit": "calamiteitenverlof",
    "verlof_kort": "kortdurend-zorgverlof",
    "verlof_lang": "langdurend-zorgverlof",
    "werk_combineren": "flexibel-werken",
}


class VerlofBrief(Antwoord, Action):
    """The letter to the employer, ready to copy."""

    intent = "verlof_brief"

    def antwoord(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
        soort = beurt.keuze or SOORT_VAN.get(beurt.onderwerp or "", "kortdurend-zorgverlof")
        if soort == "calamiteitenverlof":
            soort = "kortdurend-zorgverlof"
        brief = verlof.brief(kennis(), soort, uren_per_week=beurt.uren)
        dispatcher.utter_message(response="utter_verlof_brief")
        # Rasa's REST channel cuts a text at empty lines; a letter stays one message.
        dispatcher.utter_message(text=brief.replace("\n\n", "\n \n"))
        return [SlotSet("open_vraag", None)]


class VerlofVraag(Antwoord, Action):
    """A next question about the leave on the table: for whom, pay, refusal."""

    intent = "verlof_vraag"

    def antwoord(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
        recht = onderdeel(SOORT_VAN.get(beurt.onderwerp or "", "kortdurend-zorgverlof"))
        antwoord = recht.vragen.get(beurt.keuze or vraag_over(beurt.tekst) or "voor_wie")
        dispatcher.utter_message(
            response="utter_verlof_kern", kern=antwoord or recht.wat, json_message=kaarten([recht])
        )
        return [SlotSet("open_vraag", None)]


def getal(uren: float | None) -> str:
    """28.0 → "28", 22.5 → "22,5"."""
    return f"{uren:g}".replace(".", ",")
