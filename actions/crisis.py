"""Danger: the help line comes first, before anything else.

What is said first stands in knowledge/content/veiligheid/antwoorden.yml: `channels` says the same
as soon as its safety net notices danger. Here it is said when someone answers our question about
it, and here is what follows: stay, or go on with the line in view (after_crisis: na_hulplijn.py).
"""

import re
from dataclasses import replace
from functools import cache

from rasa_sdk import Action
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.antwoord import Antwoord, geef_door
from actions.beurt import Beurt
from actions.checks.staat_klaar import staat_klaar
from actions.grenzen import NIET_BEGREPEN
from actions.jongerenlijn import is_kind
from actions.kennis import kennis
from actions.na_hulplijn import na_hulplijn
from actions.tonen import kaarten
from knowledge.veiligheid import Antwoorden, Soort, Trap, over_ander, rollen

SPREEK_MENS = [{"title": "Een mens spreken", "payload": "/overdracht_mens"}]
IS_HET_ZO = [
    {"title": "Ja, dat klopt", "payload": "/crisis_zelfdoding"},
    {"title": "Nee, iets anders", "payload": "/crisis_lijkt_erop"},
    *SPREEK_MENS,
]
# What stays to be said while the danger is on the table, in this order.
BLIJF = ("utter_crisis_blijf", "utter_crisis_blijf_ernst")
SOORTEN: dict[str, Soort] = {
    "crisis_zelfdoding": "zelfdoding",
    "crisis_geweld": "geweld",
    "crisis_medisch": "medisch",
}
# "Meent ze dat echt?": about another, whoever wrote of what.
_OVER_ANDER = re.compile(
    r"\b(?:meent|bedoelt|doet|gaat|zegt|wil|moet|kan) (?:hij|ze|zij|mijn \w+|mn \w+)\b"
    r"|\b(?:hij|ze|zij) (?:meent|bedoelt|slaapt|wil|zegt|huilt|praat|ligt|zit)\b",
    re.I,
)


@cache
def antwoorden() -> Antwoorden:
    """The first answers, with the numbers of the knowledge base."""
    return Antwoorden(kennis().hulplijn)


def lijnen(beurt: Beurt, crisis: str | None, trap: Trap = "duidelijk") -> list[str]:
    """The help lines of a kind of danger; who is young gets the Kindertelefoon too."""
    soort = SOORTEN.get(crisis or "", "zelfdoding")
    return [lijn.slug for lijn in antwoorden().bij(soort, trap, jong=is_kind(beurt)).lijnen]


class Crisis(Antwoord):
    """The help lines of one kind of danger, in words and as cards; the need on the table stays."""

    def antwoord(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
        if beurt.gekeurd and beurt.tekst and beurt.open_vraag == "crisis":
            # The net saw nothing in it: the turn is about the danger that was seen.
            naar = na_hulplijn(replace(beurt, intent=NIET_BEGREPEN))
            return geef_door(naar or "crisis_blijf", dispatcher, beurt)
        # What someone typed passed the safety net before it came here, so then it is in doubt.
        bevestigd = not beurt.tekst or beurt.open_vraag == "crisis"
        over = "ander" if beurt.tekst and over_ander(beurt.tekst) else None
        eerste = antwoorden().bij(
            SOORTEN[self.intent],
            "duidelijk" if bevestigd else "twijfel",
            u=beurt.aanspreekvorm == "u",
            jong=is_kind(beurt),
            wie=rollen().bij(beurt.tekst) if self.intent == "crisis_geweld" else None,
        )
        knoppen = [{"title": knop.titel, "payload": knop.keuze} for knop in eerste.knoppen]
        for nummer, tekst in enumerate(eerste.teksten, 1):
            dispatcher.utter_message(
                text=tekst,
                json_message=kaarten(eerste.lijnen) if nummer == 1 else None,
                buttons=knoppen if nummer == len(eerste.teksten) else None,
            )
        return [
            SlotSet("crisis", self.intent),
            SlotSet("gevaar_trap", "duidelijk" if bevestigd else "twijfel"),
            *([SlotSet("gevaar_over", over)] if beurt.tekst else []),
            SlotSet("open_vraag", "crisis"),
        ]


class CrisisZelfdoding(Crisis, Action):
    intent = "crisis_zelfdoding"


class CrisisGeweld(Crisis, Action):
    intent = "crisis_geweld"


class CrisisMedisch(Crisis, Action):
    intent = "crisis_medisch"


class CrisisBlijf(Antwoord):
    """The next turn is still about the danger: stay, with the line; then bring in a person."""

    intent = "crisis_blijf"

    def antwoord(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
        over = "_ander" if gaat_over_ander(beurt) else ""
        nog_niet = [een for een in BLIJF if not gezegd(beurt, een)]
        if not nog_niet:
            return geef_door("overdracht_mens", dispatcher, beurt)
        toon_lijnen(dispatcher, beurt, f"{nog_niet[0]}{soort_van(beurt)}{over}")
        return [SlotSet("open_vraag", "crisis")]


def gezegd(beurt: Beurt, response: str) -> bool:
    """Was this said to this kind of danger, about whomever?"""
    naam = f"{response}{soort_van(beurt)}"
    return beurt.zei(naam) or beurt.zei(f"{naam}_ander")


def gaat_over_ander(beurt: Beurt) -> bool:
    """Is the despair plainly of someone else?"""
    if beurt.crisis in ("crisis_geweld", "crisis_medisch"):
        return False
    return beurt.over == "ander" or bool(_OVER_ANDER.search(beurt.tekst))


class BlijftBijGevaar(Antwoord):
    """One answer with the lines in view; the danger stays on the table."""

    zonder: tuple[str, ...] = ()  # kinds of danger that share the words of the first kind

    def antwoord(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
        soort = self.soort(beurt)
        toon_lijnen(
            dispatcher, beurt, f"utter_{self.intent}{'' if soort in self.zonder else soort}"
        )
        return [SlotSet("open_vraag", "crisis")]

    def soort(self, beurt: Beurt) -> str:
        """The ending of the response."""
        return soort_van(beurt)


class CrisisVertellen(BlijftBijGevaar):
    """ "Vertel je dit aan mijn moeder?": the honest answer."""

    intent = "crisis_vertellen"
    zonder = ("_medisch",)


class CrisisLastig(BlijftBijGevaar):
    """ "Sorry dat ik je lastig val": that is no burden."""

    intent = "crisis_lastig"


class CrisisNiemand(BlijftBijGevaar):
    """Nobody near who can be asked: then the line is there, by chat too."""

    intent = "crisis_niemand"

    def soort(self, beurt: Beurt) -> str:
        soort = soort_van(beurt)
        return f"{soort}_jong" if soort == "_geweld" and is_kind(beurt) else soort


class CrisisDag(BlijftBijGevaar):
    """A goodbye in the middle of danger: no keeping, no cold end; the line goes along."""

    intent = "crisis_dag"


class CrisisSchuld(BlijftBijGevaar):
    """A child that asks whether it is to blame."""

    intent = "crisis_schuld"
    zonder = ("_medisch", "_jong")


class CrisisDank(BlijftBijGevaar):
    """Thanks: no need to say it all again; the line stays in view."""

    intent = "crisis_dank"

    def antwoord(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
        events = super().antwoord(dispatcher, beurt)
        staat_klaar(dispatcher, beurt)
        return events

    def soort(self, beurt: Beurt) -> str:
        return alleen_soort(beurt)


class CrisisNee(Antwoord):
    """A bare no after a clear alarm: ask plainly, and name what else may be meant."""

    intent = "crisis_nee"

    def antwoord(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
        toon_lijnen(dispatcher, beurt, "utter_crisis_nee", trap="twijfel", knoppen=IS_HET_ZO)
        return [SlotSet("gevaar_trap", "twijfel"), SlotSet("open_vraag", "crisis")]


class CrisisNietVeilig(Antwoord, Action):
    """Violence, and not safe: 112, and how when talking is not possible."""

    intent = "crisis_niet_veilig"

    def antwoord(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
        jong = "_jong" if is_kind(beurt) else ""
        weer = "_weer" if beurt.zei(f"utter_crisis_niet_veilig{jong}") else ""
        toon_lijnen(
            dispatcher,
            replace(beurt, crisis="crisis_geweld"),
            f"utter_crisis_niet_veilig{weer}{jong}",
            eerst="112",
        )
        return [*GEWELD, SlotSet("open_vraag", "crisis")]


class CrisisVeilig(Antwoord, Action):
    """Violence, and safe for now: someone who thinks along about how to keep it so."""

    intent = "crisis_veilig"

    def antwoord(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
        toon_lijnen(dispatcher, replace(beurt, crisis="crisis_geweld"), "utter_crisis_veilig")
        staat_klaar(dispatcher, beurt)
        return [*GEWELD, SlotSet("open_vraag", "crisis")]


GEWELD = [SlotSet("crisis", "crisis_geweld"), SlotSet("gevaar_trap", "duidelijk")]


class CrisisComputer(Antwoord):
    """ "Ben je een mens?", "wie leest dit?": the honest answer, and a human who can be called."""

    intent = "crisis_computer"

    def antwoord(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
        toon_lijnen(dispatcher, beurt, f"utter_crisis_computer{soort_van(beurt)}")
        return [SlotSet("open_vraag", "crisis")]


class CrisisWatGebeurt(Antwoord):
    """What happens when someone calls: nothing that they do not want."""

    intent = "crisis_wat_gebeurt"

    def antwoord(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
        soort = "_geweld" if beurt.crisis == "crisis_geweld" else ""
        toon_lijnen(dispatcher, beurt, f"utter_crisis_wat_gebeurt{soort}")
        return [SlotSet("open_vraag", "crisis")]


class CrisisChat(Antwoord):
    """A line without calling."""

    intent = "crisis_chat"

    def antwoord(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
        soort = soort_van(beurt)
        toon_lijnen(dispatcher, beurt, f"utter_crisis_chat{'' if soort == '_medisch' else soort}")
        return [SlotSet("open_vraag", "crisis")]


def soort_van(beurt: Beurt) -> str:
    """The ending of a response for this danger, and for who is young."""
    if beurt.crisis in ("crisis_geweld", "crisis_medisch"):
        return beurt.crisis.removeprefix("crisis")
    return "_jong" if is_kind(beurt) else ""


def toon_lijnen(
    dispatcher: CollectingDispatcher,
    beurt: Beurt,
    response: str,
    *,
    eerst: str | None = None,
    trap: Trap = "duidelijk",
    knoppen: list[dict[str, str]] = SPREEK_MENS,
) -> None:
    """This response, with the lines of the danger as cards and the way to a person."""
    slugs = sorted(lijnen(beurt, beurt.crisis, trap), key=lambda slug: slug != eerst)
    dispatcher.utter_message(
        response=response,
        json_message=kaarten(kennis().hulplijn(slug) for slug in slugs),
        buttons=knoppen,
    )


def alleen_soort(beurt: Beurt) -> str:
    """The ending of a response that is the same for young and old."""
    return soort_van(beurt).replace("_jong", "")
