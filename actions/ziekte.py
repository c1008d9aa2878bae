"""Help and information around a named illness or disability."""

from dataclasses import replace

from rasa_sdk import Action
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.antwoord import Antwoord
from actions.beantwoord import BIJ_DE_HULP
from actions.beurt import Beurt
from actions.gedrag import VRAAG
from actions.gevoel import Luisterend
from actions.hulpvraag import Hulpvraag
from actions.kennis import kennis, onderdeel
from actions.overdracht import LIJN_VAN
from actions.tekens import STERK
from actions.tonen import eerste_zin, kaarten, toon, zinnen
from knowledge.service import Hulp, Resultaat

TIPS = "omgaan-met-gedrag"
LEVENSEINDE = STERK["ziekte_levenseinde"]


class ZiekteLevenseinde(Luisterend):
    """Euthanasia, a written will about care: calm, the doctor first, and someone to talk to."""

    intent = "ziekte_levenseinde"
    behoeften = ("emotionele_steun",)
    vraagt_plaats = False

    def antwoord(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
        """A next question is about that talk with the doctor; after that we listen."""
        if self.vervolgt(beurt) and not beurt.zei("utter_ziekte_levenseinde_gesprek"):
            huisarts = onderdeel("eigen-huisarts")
            dispatcher.utter_message(
                response="utter_ziekte_levenseinde_gesprek", json_message=kaarten([huisarts])
            )
            return [SlotSet("open_vraag", "vertel"), SlotSet("laatste_hulp", [huisarts.slug])]
        return super().antwoord(dispatcher, beurt)

    def zoek(self, beurt: Beurt) -> Resultaat:
        """What the content has on these words, and who listens."""
        woord = LEVENSEINDE.search(beurt.tekst)
        eigen = kennis().hulp(woord.group()) if woord else None
        lijn = kennis().hulplijn("luisterlijn")
        hulp = [eigen, lijn] if eigen and eigen.tonen else [lijn]
        return replace(super().zoek(beurt), hulp=hulp)


class ZiekteInformatie(Hulpvraag, Action):
    intent = "ziekte_informatie"
    behoeften = ("ziekte",)
    wiens = "mantelzorger"
    vraagt_plaats = False
    wacht_op = "vertel"

    def toon_hulp(
        self, dispatcher: CollectingDispatcher, beurt: Beurt, resultaat: Resultaat
    ) -> None:
        """Without a condition we would only guess: then the question comes first."""
        if beurt.aandoening and resultaat.hulp:
            toon(dispatcher, resultaat.hulp, beurt)

    def vraag(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> str | None:
        if not beurt.aandoening:
            dispatcher.utter_message(response="utter_ziekte_informatie_welke")
            return "aandoening"
        return super().vraag(dispatcher, beurt)


class ZiekteGedrag(Antwoord):
    """A word about the behaviour itself, what helps, and who knows this illness."""

    intent = "ziekte_gedrag"
    behoeften = ("ziekte",)

    def antwoord(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
        tips, lijn = onderdeel(TIPS), self.lijn(beurt)
        eerder = beurt.zei("utter_ziekte_gedrag_lijn")
        if not eerder:
            dispatcher.utter_message(response="utter_ziekte_gedrag_begrip", **beurt.woorden)
        gezegd = self.van_de_lijn(beurt, lijn) or (tips.vragen["let_op"] if eerder else tips.hoe)
        dispatcher.utter_message(
            response="utter_vervolg_antwoord", antwoord=" ".join(zinnen(gezegd or tips.wat)[:3])
        )
        dispatcher.utter_message(
            response="utter_ziekte_gedrag_lijn",
            naam=lijn.kort,
            wat=eerste_zin(lijn.wat),
            json_message=kaarten([lijn, tips]),
        )
        dispatcher.utter_message(response=VRAAG, **beurt.woorden)
        slugs = [lijn.slug, tips.slug]
        return [
            SlotSet("onderwerp", "ziekte_informatie"),
            SlotSet("open_vraag", "vertel"),
            SlotSet("laatste_hulp", slugs),
            SlotSet("getoond", list(dict.fromkeys([*beurt.getoond, *slugs]))),
            SlotSet("opties", None),
        ]

    def lijn(self, beurt: Beurt) -> Hulp:
        """The line of this illness, else the organisation for it, else the one for all carers."""
        if slug := LIJN_VAN.get(beurt.aandoening or ""):
            return kennis().hulplijn(slug)
        if beurt.aandoening:
            gevonden = kennis().zoek(
                "", behoeften=("ziekte",), aandoeningen=(beurt.aandoening,), limit=3
            )
            eigen = (een for een in gevonden.hulp if beurt.aandoening in een.aandoeningen)
            if hulp := next(eigen, None):
                return hulp
        return kennis().hulplijn("mantelzorglijn")

    def van_de_lijn(self, beurt: Beurt, lijn: Hulp) -> str:
        """What the line itself says to this behaviour; "" when it does not."""
        gevonden = kennis().vraag(beurt.tekst, op_tafel=(lijn.slug,), behoeften=self.behoeften)
        zeker = gevonden and gevonden.hulp.slug == lijn.slug and gevonden.zekerheid >= BIJ_DE_HULP
        return gevonden.antwoord if gevonden and zeker else ""
