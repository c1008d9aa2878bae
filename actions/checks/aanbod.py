"""Offers a check, begins it, and takes a no for a no."""

from rasa_sdk import Action
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.antwoord import Antwoord
from actions.beurt import Beurt
from actions.checks.kiezen import genoemd, voorstel
from actions.checks.lopend import AANBOD, Lopend, lopend
from actions.checks.vraag import stel, zet_knop
from knowledge.checks import Check, checks, progress, start

NEE = {"title": "Nee, nu niet", "payload": "/check_nee"}
ANDERE = 1  # how many other checks are named beside the one that suits best


class BelastingMeten(Antwoord, Action):
    """Someone wants to know how heavy it is. Why we ask, how long it takes and what happens with
    the answers come before the first statement.
    """

    intent = "belasting_meten"

    def antwoord(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
        loopt = lopend(beurt)
        if loopt and not loopt.klaar and loopt.stand.antwoorden and not genoemd(beurt.heel):
            return vraag_of_verder(dispatcher, loopt)
        passend = voorstel(beurt)
        if loopt and loopt.klaar and loopt.check in passend and not genoemd(beurt.heel):
            passend.sort(key=lambda een: een is not loopt.check)  # the same, to compare
        gevraagd = genoemd(beurt.heel)
        if gevraagd and gevraagd not in passend:
            dispatcher.utter_message(
                response="utter_check_niet_voor_jou",
                uitleg=gevraagd.voor_wie.uitleg.voor(u=beurt.aanspreekvorm == "u"),
            )
        return bied_aan(dispatcher, beurt, passend)


def bied_aan(
    dispatcher: CollectingDispatcher, beurt: Beurt, passend: list[Check]
) -> list[EventType]:
    """Tell about the first of these, and ask whether to begin."""
    eerste, andere = passend[0], passend[1 : 1 + ANDERE]
    dispatcher.utter_message(
        response="utter_check_aanbod",
        inleiding=eerste.inleiding(u=beurt.aanspreekvorm == "u"),
        buttons=[
            zet_knop("check_begin", "Ja, beginnen", eerste.slug),
            *(zet_knop("check_begin", f"Liever {een.totaal} vragen", een.slug) for een in andere),
            NEE,
        ],
    )
    return [
        SlotSet("open_vraag", f"{AANBOD} {eerste.slug}"),
        SlotSet("opties", None),
        SlotSet("check_aangeboden", True),
    ]


def vraag_of_verder(dispatcher: CollectingDispatcher, loopt: Lopend) -> list[EventType]:
    """A check lies half done: go on, or begin anew?"""
    dispatcher.utter_message(
        response="utter_check_lag_open",
        voortgang=progress(loopt.check, loopt.stand),
        buttons=[
            zet_knop("check_zet", "Verder", "verder"),
            zet_knop("check_begin", "Opnieuw beginnen", loopt.check.slug),
        ],
    )
    return [SlotSet("open_vraag", f"{AANBOD} verder"), SlotSet("opties", None)]


class CheckAanbieden(Antwoord):
    """To someone who keeps telling how much it is: shall we look at what weighs most?"""

    intent = "check_aanbieden"

    def antwoord(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
        check = voorstel(beurt)[0]
        dispatcher.utter_message(
            response="utter_check_aangeboden",
            buttons=[zet_knop("check_begin", "Ja, goed", check.slug), NEE],
        )
        return [
            SlotSet("open_vraag", f"{AANBOD} {check.slug}"),
            SlotSet("opties", None),
            SlotSet("check_aangeboden", True),
        ]


class CheckBegin(Antwoord, Action):
    """The first statement. Before it: why we ask and what happens with the answers, unless that was
    said already, and what the paper says above its statements.
    """

    intent = "check_begin"

    def antwoord(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
        check = checks().get(beurt.keuze or "") or aangeboden(beurt) or voorstel(beurt)[0]
        if beurt.zei("utter_check_aanbod") or beurt.zei("utter_check_waarom"):
            dispatcher.utter_message(response="utter_check_begin")
        else:
            inleiding = check.inleiding(u=beurt.aanspreekvorm == "u")
            dispatcher.utter_message(response="utter_check_tekst", tekst=inleiding)
        if check.opdracht:
            dispatcher.utter_message(response="utter_check_opdracht", opdracht=check.opdracht)
        return stel(dispatcher, beurt, check, start(check))


class CheckWaarom(Antwoord):
    """Why we ask and what happens with the answers, before the start."""

    intent = "check_waarom"

    def antwoord(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
        check = aangeboden(beurt) or voorstel(beurt)[0]
        knoppen = [zet_knop("check_begin", "Ja, beginnen", check.slug), NEE]
        dispatcher.utter_message(response="utter_check_waarom", buttons=knoppen)
        return [SlotSet("open_vraag", f"{AANBOD} {check.slug}")]


class CheckNee(Antwoord, Action):
    """No check: that is all right, and it is not offered again in this talk."""

    intent = "check_nee"

    def antwoord(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
        dispatcher.utter_message(response="utter_check_nee")
        return [
            SlotSet("open_vraag", "vertel"),
            SlotSet("opties", None),
            SlotSet("check_aangeboden", True),
        ]


def aangeboden(beurt: Beurt) -> Check | None:
    """The check that we just offered."""
    naam, _, slug = (beurt.open_vraag or "").partition(" ")
    return checks().get(slug) if naam == AANBOD else None
