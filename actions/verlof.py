"""Leave from work: what it is, how many hours, and the letter to the employer."""

from typing import ClassVar

from rasa_sdk import Action
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.antwoord import Antwoord, geef_door
from actions.beurt import Beurt
from actions.hulpvraag import Hulpvraag
from actions.kennis import kennis, onderdeel
from actions.tonen import eerste_zin, kaarten
from actions.tweede import vraag_tweede
from actions.verlofduur import soorten
from actions.verlofvraag import OM_DE_UREN, RECHT_VAN, WERKWEEK, soort, vorige
from actions.vraagsoort import vraag_over
from actions.zinnen import kern
from knowledge import verlof
from knowledge.service import Hulp

VAN_VERLOF = ("loon", "kosten", "voor_wie", "hoe_lang")


class Verlof(Hulpvraag):
    """A kind of leave: its core, the hours for this contract, and the card with the source."""

    vraagt_plaats = False
    na_ja: ClassVar[str] = "verlof_brief"

    def antwoord(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
        recht = onderdeel(RECHT_VAN[self.intent])
        if self.vervolgt(beurt) and beurt.keuze and "uren_per_week" not in beurt.nieuw:
            dispatcher.utter_message(response="utter_verlof_voorstel")
            return [SlotSet("open_vraag", "vraag")]
        if self.zonder_uren(beurt):
            dispatcher.utter_message(response="utter_verlof_uren_welke")
            return [SlotSet("open_vraag", "vraag_uren")]
        if self.zeg_uren_van_eerder(dispatcher, beurt):
            return self.zeg_meteen(dispatcher, beurt, recht)
        if not self.vervolgt(beurt):
            self.toon_begrip(dispatcher, beurt)
        uren = zeg_uren(dispatcher, self.intent, recht, beurt)
        op = verlof.opgenomen(beurt.tekst) if uren is not None else None
        if beurt.uren and op is not None:
            dispatcher.utter_message(
                response="utter_verlof_over",
                opgenomen=getal(op),
                over=getal(verlof.over(recht, beurt.uren, op)),
            )
        sleutels = ("loon", "aanvragen") if uren is not None else ("hoe_lang", "loon", "aanvragen")
        if self.vervolgt(beurt) and not beurt.tekst and beurt.zei("utter_verlof_kern"):
            sleutels = ("wanneer", "voor_wie")  # pressed again
        zinnen = [recht.vragen[sleutel] for sleutel in sleutels if sleutel in recht.vragen]
        dispatcher.utter_message(
            response="utter_verlof_kern",
            kern=" ".join(eerste_zin(zin) for zin in zinnen),
            json_message=kaarten([recht]),
        )
        vraag = "vraag_uren" if uren is None and "factor" in recht.feiten else "vraag"
        tweede = self.daarna(beurt) or self.ook_gevraagd(beurt)
        if tweede and vraag == "vraag":
            vraag = "tweede"
            vraag_tweede(dispatcher, beurt, tweede)
        else:
            dispatcher.utter_message(response=f"utter_{self.intent}_{vraag}")
        return [
            SlotSet("onderwerp", self.intent),
            SlotSet("gezocht", beurt.gezocht if self.vervolgt(beurt) else kern(beurt.tekst)),
            SlotSet("open_vraag", vraag),
            SlotSet("laatste_hulp", [recht.slug]),
            SlotSet("opties", [tweede] if vraag == "tweede" else None),
            SlotSet("tweede_behoefte", None if vraag == "tweede" else tweede),
        ]

    def zonder_uren(self, beurt: Beurt) -> bool:
        """We asked for hours and heard days, or a kind of contract?"""
        gevraagd = self.vervolgt(beurt) and beurt.open_vraag == "vraag_uren"
        return gevraagd and not beurt.uren and bool(WERKWEEK.search(beurt.tekst))

    def zeg_uren_van_eerder(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> bool:
        """Hours that we asked for another leave are reckoned too, when this one knows none."""
        eerder = RECHT_VAN.get(beurt.onderwerp or "")
        if eerder is None or "uren_per_week" not in beurt.nieuw or self.intent not in OM_DE_UREN:
            return False
        if self.vervolgt(beurt) or "loon" not in onderdeel(RECHT_VAN[self.intent]).vragen:
            return False
        return zeg_uren(dispatcher, beurt.onderwerp or "", onderdeel(eerder), beurt) is not None

    def zeg_meteen(
        self, dispatcher: CollectingDispatcher, beurt: Beurt, recht: Hulp
    ) -> list[EventType]:
        """Beside the leave on the table: this one for today or tomorrow, and its pay."""
        dispatcher.utter_message(
            response="utter_verlof_calamiteit_meteen",
            loon=eerste_zin(recht.vragen["loon"]),
            json_message=kaarten([recht]),
        )
        dispatcher.utter_message(response=f"utter_{beurt.onderwerp}_vraag")
        return [
            SlotSet("open_vraag", "vraag"),
            SlotSet("laatste_hulp", [RECHT_VAN[beurt.onderwerp or ""], recht.slug]),
        ]

    def daarna(self, beurt: Beurt) -> str | None:
        """The other leave that this message asks for: "nu, en daarna elke week"."""
        passend = soorten(beurt.tekst)
        return passend[1] if len(passend) > 1 and passend[0] == self.intent else None


class VerlofCalamiteit(Verlof, Action):
    intent = "verlof_calamiteit"
    behoeften = ("verlof_calamiteit",)
    na_ja = "verlof_kort"


class VerlofKort(Verlof, Action):
    intent = "verlof_kort"
    behoeften = ("verlof_kort",)


class VerlofLang(Verlof, Action):
    intent = "verlof_lang"
    behoeften = ("verlof_lang",)


class VerlofZelfstandig(Antwoord):
    """Leave is for who is employed: what the self-employed can do instead, and no hours."""

    intent = "verlof_zelfstandig"

    def antwoord(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
        uitleg = onderdeel("zzp-en-zorgen")
        dispatcher.utter_message(response="utter_verlof_zelfstandig")
        dispatcher.utter_message(
            response="utter_verlof_kern", kern=uitleg.hoe, json_message=kaarten([uitleg])
        )
        return [SlotSet("open_vraag", None), SlotSet("laatste_hulp", [uitleg.slug])]


class VerlofBrief(Antwoord, Action):
    """The letter to the employer, ready to copy; which one is asked when nothing tells it."""

    intent = "verlof_brief"

    def antwoord(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
        naam = soort(beurt) or vorige(beurt)
        if naam is None and beurt.open_vraag == "welke_brief" and beurt.geraden in RECHT_VAN:
            naam = beurt.geraden
        if naam is None and beurt.open_vraag == "welke_brief" and "uren_per_week" in beurt.nieuw:
            naam = "verlof_kort"  # hours, and still not which: the one that most ask for
        recht = beurt.keuze if beurt.keuze in verlof.SOORTEN else RECHT_VAN.get(naam or "")
        if recht is None:
            dispatcher.utter_message(response="utter_verlof_brief_welke")
            return [SlotSet("open_vraag", "welke_brief")]
        if recht not in verlof.SOORTEN:  # leave for a calamity is told, not written
            recht = "kortdurend-zorgverlof"
        brief = verlof.brief(kennis(), recht, uren_per_week=beurt.uren)
        dispatcher.utter_message(response="utter_verlof_brief")
        # Rasa's REST channel cuts a text at empty lines; a letter stays one message.
        dispatcher.utter_message(text=brief.replace("\n\n", "\n \n"))
        return [
            SlotSet("onderwerp", next(een for een, slug in RECHT_VAN.items() if slug == recht)),
            SlotSet("open_vraag", None),
            SlotSet("laatste_hulp", [recht]),
        ]


class VerlofVraag(Antwoord, Action):
    """A question about leave: for whom, pay, refusal. The first one also opens the subject."""

    intent = "verlof_vraag"
    GELIJK: ClassVar[dict[str, str]] = {"kosten": "loon"}

    def antwoord(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
        if beurt.keuze == "nee_blijft":
            return geef_door("verlof_geweigerd", dispatcher, beurt)
        geraden = beurt.geraden if beurt.geraden in RECHT_VAN else "verlof_kort"
        naam = soort(beurt) or geraden
        wat = beurt.keuze or vraag_over(kern(beurt.tekst)) or "voor_wie"
        if naam == "werk_combineren" and wat in VAN_VERLOF:
            naam = "verlof_kort"  # other hours know no pay and no relation
        recht = onderdeel(RECHT_VAN[naam])
        eerste = beurt.onderwerp != naam
        if wat == "hoe_lang" and (eerste or beurt.uren):
            return geef_door(naam, dispatcher, beurt)
        if "uren_per_week" in beurt.nieuw:  # we asked for them; the question came with it
            zeg_uren(dispatcher, naam, recht, beurt)
        antwoord = recht.vragen.get(self.GELIJK.get(wat, wat))
        if antwoord:
            dispatcher.utter_message(
                response="utter_verlof_kern", kern=antwoord, json_message=kaarten([recht])
            )
        else:
            loket = onderdeel("juridisch-loket")
            dispatcher.utter_message(
                response="utter_verlof_nagaan",
                naam=loket.kort,
                json_message=kaarten([recht, loket]),
            )
        vraag = None
        if wat == "hoe_lang" and "factor" in recht.feiten:
            vraag = "vraag_uren"
        elif eerste and antwoord:
            vraag = "vraag"
        if vraag:
            dispatcher.utter_message(response=f"utter_{naam}_{vraag}")
        return [
            SlotSet("onderwerp", naam),
            SlotSet("open_vraag", vraag),
            SlotSet("laatste_hulp", [recht.slug]),
        ]


def zeg_uren(
    dispatcher: CollectingDispatcher, naam: str, recht: Hulp, beurt: Beurt
) -> float | None:
    """Say how many hours of this leave the contract gives, and return them; None when unknown."""
    uren = verlof.uren(recht, beurt.uren) if beurt.uren else None
    if uren is not None:
        dispatcher.utter_message(
            response=f"utter_{naam}_uren",
            uren=getal(beurt.uren),
            verlofuren=getal(uren),
            maanden=recht.feiten["periode_maanden"],
        )
    return uren


def getal(uren: float | None) -> str:
    """28.0 → "28", 22.5 → "22,5"."""
    return f"{uren:g}".replace(".", ",")
