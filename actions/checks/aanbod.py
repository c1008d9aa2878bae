"""Offers a check, begins it, and takes a no for a no."""

from rasa_sdk import Action
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.antwoord import Antwoord
from actions.beurt import Beurt
from actions.checks.kiezen import (
    aangeboden,
    bedoeld,
    genoemd,
    geschikt,
    niet_hier,
    onbekend_of,
    precies,
    voorstel,
    wil_andere,
    wil_korter,
)
from actions.checks.lopend import AANBOD, Lopend, laat_staan, lopend
from actions.checks.vraag import VERDER, Knop, stel, zet_knop
from actions.checks.warm import eerst_gehoord
from knowledge.checks import Check, checks, pause, progress, resume, start

NEE = {"title": "Nee, nu niet", "payload": "/check_nee"}
ANDERE = 1  # how many other checks are named beside the one that suits best
# Where why it is asked and what happens with the answers was told.
INGELEID = (
    "utter_check_aanbod", "utter_check_niet_voor_jou", "utter_check_niet_hier",
    "utter_check_waarom",
    "utter_check_wissel", "utter_check_begin",
)  # fmt: skip


class BelastingMeten(Antwoord, Action):
    """Someone wants to know how heavy it is. Why we ask, how long it takes and what happens with
    the answers come before the first statement.
    """

    intent = "belasting_meten"

    def antwoord(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
        loopt, gevraagd = lopend(beurt), genoemd(beurt.heel)
        half = loopt is not None and not loopt.klaar and bool(loopt.stand.antwoorden)
        if loopt and half and not gevraagd and not wil_andere(beurt):
            return vraag_of_verder(dispatcher, loopt)
        passend = voorstel(beurt)
        if wil_korter(beurt) and passend[0] is aangeboden(beurt):
            return _is_kortste(dispatcher, passend[0])
        if anders := niet_hier(beurt.heel):
            return bied_anders(dispatcher, beurt, passend, "utter_check_niet_hier", naam=anders)
        if gevraagd and gevraagd not in passend:
            uitleg = gevraagd.voor_wie.uitleg.voor(u=beurt.aanspreekvorm == "u")
            if onbekend_of(gevraagd, beurt):
                return _past_dat(dispatcher, gevraagd, passend[0], uitleg)
            response = "utter_check_niet_voor_jou"
            return bied_anders(dispatcher, beurt, passend, response, uitleg=uitleg)
        return bied_aan(dispatcher, beurt, passend)


def bied_aan(
    dispatcher: CollectingDispatcher, beurt: Beurt, passend: list[Check]
) -> list[EventType]:
    """Tell about the first of these, and ask whether to begin. Whoever came with a story or with
    anger is heard first.
    """
    eerste, u = passend[0], beurt.aanspreekvorm == "u"
    gehoord = eerst_gehoord(beurt) if not lopend(beurt) and not aangeboden(beurt) else None
    if gehoord:
        dispatcher.utter_message(response=gehoord)
    waarom = "" if gehoord and precies(eerste, beurt) else over(eerste, beurt)
    delen = (waarom, eerste.duur.voor(u=u), eerste.over_antwoorden.voor(u=u))
    dispatcher.utter_message(
        response="utter_check_aanbod",
        inleiding=" ".join(deel for deel in delen if deel),
        buttons=keuzeknoppen(passend),
    )
    return open_aanbod(eerste)


def bied_anders(
    dispatcher: CollectingDispatcher,
    beurt: Beurt,
    passend: list[Check],
    response: str,
    **woorden: str,
) -> list[EventType]:
    """What was asked for is not for this person, or not here: what there is instead."""
    eerste = passend[0]
    dispatcher.utter_message(
        response=response,
        kort=eerste.kort,
        antwoorden=eerste.over_antwoorden.voor(u=beurt.aanspreekvorm == "u"),
        buttons=keuzeknoppen(passend),
        **woorden,
    )
    return open_aanbod(eerste)


def _past_dat(
    dispatcher: CollectingDispatcher, gevraagd: Check, anders: Check, uitleg: str
) -> list[EventType]:
    """Nobody said for whom they care: does this list fit?"""
    knoppen = [zet_knop("check_begin", "Ja, dat past", gevraagd.slug), liever(anders), NEE]
    dispatcher.utter_message(response="utter_check_past_dat", uitleg=uitleg, buttons=knoppen)
    return open_aanbod(gevraagd)


def _is_kortste(dispatcher: CollectingDispatcher, check: Check) -> list[EventType]:
    dispatcher.utter_message(response="utter_check_kortste", buttons=keuzeknoppen([check]))
    return open_aanbod(check)


def over(check: Check, beurt: Beurt) -> str:
    """Why it is asked; of a list that was made for others, for whom."""
    tekst = check.waarom if precies(check, beurt) else check.voor_wie.uitleg
    return tekst.voor(u=beurt.aanspreekvorm == "u")


def liever(check: Check) -> Knop:
    """The quick reply for another check."""
    soort = "stellingen" if "stellingen" in check.kort else "vragen"
    return zet_knop("check_begin", f"Liever {check.totaal} {soort}", check.slug)


def keuzeknoppen(passend: list[Check]) -> list[Knop]:
    eerste, andere = passend[0], passend[1 : 1 + ANDERE]
    return [zet_knop("check_begin", "Ja, beginnen", eerste.slug), *map(liever, andere), NEE]


def open_aanbod(check: Check) -> list[EventType]:
    """The slots after an offer."""
    return [
        SlotSet("open_vraag", f"{AANBOD} {check.slug}"),
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
        return open_aanbod(check)


class CheckBegin(Antwoord, Action):
    """The first statement. Before it: why we ask and what happens with the answers, unless that was
    said already, and what the paper says above its statements.
    """

    intent = "check_begin"

    def antwoord(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
        check, u = gekozen(beurt), beurt.aanspreekvorm == "u"
        ingeleid = any(beurt.zei(een) for een in INGELEID)
        if ingeleid and check is aangeboden(beurt):
            dispatcher.utter_message(response="utter_check_begin")
        else:
            voor_wie = "" if ingeleid and precies(check, beurt) else over(check, beurt)
            antwoorden = "" if ingeleid else check.over_antwoorden.voor(u=u)
            delen = (voor_wie, check.duur.voor(u=u), antwoorden)
            tekst = " ".join(deel for deel in delen if deel)
            dispatcher.utter_message(response="utter_check_tekst", tekst=tekst)
        return begin(dispatcher, beurt, check)


def begin(dispatcher: CollectingDispatcher, beurt: Beurt, check: Check) -> list[EventType]:
    """What the paper says above its statements, and the first of them."""
    if check.opdracht:
        dispatcher.utter_message(response="utter_check_opdracht", opdracht=check.opdracht)
    events = stel(dispatcher, beurt, check, start(check))
    return [*events, *laat_staan(beurt), SlotSet("check_aangeboden", True)]


def gekozen(beurt: Beurt) -> Check:
    """The check that a yes stands for: of the quick reply, the one that is asked for, or the one
    that we offered, unless what is told with the yes makes another fit.
    """
    if gedrukt := checks().get(beurt.keuze or ""):
        return gedrukt
    passend, aanbod, gevraagd = voorstel(beurt), aangeboden(beurt), bedoeld(beurt)
    if aanbod is None or gevraagd in passend or wil_andere(beurt):
        return passend[0]
    eerste = geschikt(beurt)[0]
    jong = {"jong", "leeftijd"} & set(beurt.nieuw) and eerste.voor_wie.groep is not None
    past = aanbod in passend or onbekend_of(aanbod, beurt)
    return eerste if jong or ("relatie" in beurt.nieuw and not past) else aanbod


class CheckWaarom(Antwoord):
    """Why we ask and what happens with the answers, before the start."""

    intent = "check_waarom"

    def antwoord(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
        check = aangeboden(beurt) or voorstel(beurt)[0]
        knoppen = [zet_knop("check_begin", "Ja, beginnen", check.slug), NEE]
        dispatcher.utter_message(response="utter_check_waarom", buttons=knoppen)
        return [SlotSet("open_vraag", f"{AANBOD} {check.slug}")]


class CheckNee(Antwoord, Action):
    """No check: that is all right, and it is not offered again in this talk. A no to whether a list
    fits brings the one that does; a no to another one goes on with what was half done.
    """

    intent = "check_nee"

    def antwoord(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
        aanbod, loopt = aangeboden(beurt), lopend(beurt)
        if aanbod and beurt.heel and onbekend_of(aanbod, beurt) and _net(beurt, PAST_DAT):
            return bied_aan(dispatcher, beurt, geschikt(beurt))
        if loopt and not loopt.klaar and _net(beurt, WISSEL):
            return stel(dispatcher, beurt, loopt.check, resume(loopt.stand))
        dispatcher.utter_message(response="utter_check_nee")
        return [
            SlotSet("open_vraag", "vertel"),
            SlotSet("opties", None),
            SlotSet("check_aangeboden", True),
        ]


PAST_DAT, WISSEL = "utter_check_past_dat", "utter_check_wissel"


def _net(beurt: Beurt, response: str) -> bool:
    """Was this the last thing that we said?"""
    return bool(beurt.gezegd) and beurt.gezegd[-1].split(":")[0] == response


class CheckOverdoen(Antwoord):
    """The same check from its first statement."""

    intent = "check_overdoen"

    def antwoord(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
        loopt = lopend(beurt)
        if loopt is None:
            return BelastingMeten().antwoord(dispatcher, beurt)
        dispatcher.utter_message(response="utter_check_overdoen")
        return begin(dispatcher, beurt, loopt.check)


class CheckWissel(Antwoord):
    """Another check half-way: when there are answers, what becomes of them is said first."""

    intent = "check_wissel"

    def antwoord(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
        loopt = lopend(beurt)
        gevraagd, passend = genoemd(beurt.heel), voorstel(beurt)
        kan_niet = gevraagd is not None and gevraagd not in passend
        if loopt is None or kan_niet or niet_hier(beurt.heel):
            return BelastingMeten().antwoord(dispatcher, beurt)
        if not loopt.stand.antwoorden:
            return CheckBegin().antwoord(dispatcher, beurt)
        check, u = passend[0], beurt.aanspreekvorm == "u"
        voor_wie = "" if precies(check, beurt) else over(check, beurt)
        dispatcher.utter_message(
            response=WISSEL,
            over=f"{voor_wie} {check.duur.voor(u=u)}".strip(),
            buttons=[zet_knop("check_begin", "Ja, beginnen", check.slug), VERDER],
        )
        rust = SlotSet("check", pause(loopt.stand).to_dict())
        return [rust, *open_aanbod(check)]
