"""To a human: who can be reached now."""

from typing import ClassVar

from rasa_sdk import Action
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.antwoord import Antwoord, geef_door
from actions.beurt import Beurt
from actions.crisis import lijnen
from actions.jongerenlijn import lijn_voor
from actions.kennis import kennis, onderdeel
from actions.tonen import kaarten, toon
from actions.wegen import STEMMING
from actions.zinnen import een_van
from knowledge.service import Hulp

# The line that knows this illness.
LIJN_VAN = {
    "dementie": "dementielijn",
    **dict.fromkeys(
        ("depressie", "psychose", "bipolair", "borderline", "angst", "ggz"), "mind-hulplijn"
    ),
}
MISGAAT = een_van(
    r"mis ?ga\w*|mis ?loop\w*|misging|crisis|escal\w*|'?s nachts|snachts|in het weekend"
    r"|met spoed|acuut"
)

# "Bij wie bel ik dan": about what was shown, not to talk with someone.
DAARVOOR = een_van(
    r"daar(?:voor|over)?|hiervoor|dan|precies|bij wie|(?:voor|over) (?:dat|die|zo'?n|het|een)"
)


class Mensen(Antwoord):
    """People who can be spoken to: lines that fit, and the local desk."""

    begrip: ClassVar[str]
    wie: ClassVar[str] = "utter_overdracht_mensen"

    def antwoord(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
        mensen = self.mensen(beurt)
        lokaal = next((een for een in mensen if beurt.hier(een)), None)
        if lokaal and "gemeente" in "".join(beurt.nieuw):  # the town was told: who is there
            toon(dispatcher, [lokaal], beurt)
            return [SlotSet("laatste_hulp", [lokaal.slug]), SlotSet("open_vraag", "samenvatting")]
        dispatcher.utter_message(response=self.begrip)
        dispatcher.utter_message(
            response=self.wie,
            naam=mensen[0].kort,
            telefoon=mensen[0].telefoon,
            json_message=kaarten(mensen),
        )
        if beurt.crisis:
            return [SlotSet("open_vraag", "crisis")]
        dispatcher.utter_message(response="utter_overdracht_mens_vraag")
        return [
            SlotSet("laatste_hulp", [een.slug for een in mensen]),
            SlotSet("open_vraag", "samenvatting"),
        ]

    def mensen(self, beurt: Beurt) -> list[Hulp]:
        """The line of a danger that was spoken of comes first, then a line that fits the age, the
        local desk, and the line that is open day and night.
        """
        vast = lijnen(beurt, beurt.crisis) if beurt.crisis else []
        if (lijn := LIJN_VAN.get(beurt.aandoening or "")) and not beurt.crisis:
            vast.append(lijn)
        vast.append(lijn_voor(beurt))
        landelijk = [kennis().hulplijn(slug) for slug in (*dict.fromkeys(vast), "luisterlijn")]
        if beurt.crisis:
            return landelijk
        lokaal = kennis().zoek(
            "steunpunt, iemand die meedenkt",
            behoeften=("toegang", "emotionele_steun"),
            gemeente_mantelzorger=beurt.gemeente_mantelzorger,
            gemeente_naaste=beurt.gemeente_naaste,
            limit=1,
        )
        return [*landelijk, *(een for een in lokaal.hulp if beurt.hier(een))]


class OverdrachtMens(Mensen, Action):
    intent = "overdracht_mens"
    begrip = "utter_overdracht_mens_begrip"


class OverdrachtTerugbellen(Mensen, Action):
    intent = "overdracht_terugbellen"
    begrip = "utter_overdracht_terugbellen_begrip"


class OverdrachtWie(Mensen):
    """Who can be called: what is on the table, the line for this illness, or the doctor."""

    intent = "overdracht_wie"
    begrip = "utter_overdracht_wie_begrip"

    def antwoord(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
        dokter = beurt.zei("utter_praten_medicijn") or MISGAAT.search(beurt.tekst)
        if dokter and not beurt.crisis:
            post = onderdeel("huisartsenpost")
            dispatcher.utter_message(
                response="utter_overdracht_wie_dokter", hoe=post.hoe, json_message=kaarten([post])
            )
            return [SlotSet("laatste_hulp", [post.slug]), SlotSet("open_vraag", "meer")]
        op_tafel = beurt.laatste_hulp and kennis().hulp(beurt.laatste_hulp[0])
        hiervoor = DAARVOOR.search(beurt.tekst) or not (beurt.onderwerp or "").startswith(STEMMING)
        if op_tafel and (op_tafel.telefoon or hiervoor):
            return geef_door("toegang_contact", dispatcher, beurt)
        return super().antwoord(dispatcher, beurt)


class OverdrachtChat(Mensen):
    """Who does not want to call: the lines where one can type."""

    intent = "overdracht_chat"
    begrip = "utter_overdracht_chat_begrip"
    wie = "utter_overdracht_chat_mensen"

    def mensen(self, beurt: Beurt) -> list[Hulp]:
        vast = ["113"] if beurt.crisis == "crisis_zelfdoding" else []
        vast += [lijn_voor(beurt), "ease" if beurt.jong else "luisterlijn"]
        return [kennis().hulplijn(slug) for slug in vast]
