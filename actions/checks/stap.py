"""One step of a check: an answer, or what someone wants instead of answering."""

import re

from rasa_sdk import Action
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.antwoord import Antwoord
from actions.beurt import Beurt
from actions.checks.boos import is_boos
from actions.checks.lopend import Lopend, lopend, onthoud
from actions.checks.tweeledig import antwoord_ernaast, heeft_een_vraag
from actions.checks.uitslag import MENS
from actions.checks.volgende import noteer, noteer_ernaast, verder
from actions.checks.vraag import NOG_EENS, VERDER, keuzes, stel, zet_knop
from actions.checks.wijzigen import Wijziging, wijziging
from actions.checks.woorden import uitleg_bij
from knowledge.checks import (
    Stelling,
    answer,
    ask_again,
    back,
    change,
    lezer,
    next_item,
    pause,
    resume,
    skip,
    stop,
)

GEDULD = 2  # times that an answer may be unclear before something else is said
TOT_NU = zet_knop("check_uitslag", "Wat zegt het al?", "tot_nu")


class BijStelling(Antwoord):
    """An answer that belongs to the statement that is asked."""

    def antwoord(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
        loopt = lopend(beurt)
        stelling = next_item(loopt.check, loopt.stand) if loopt else None
        if loopt is None or stelling is None:
            return niet_open(dispatcher)
        return self.stap(dispatcher, beurt, loopt, stelling)

    def stap(
        self, dispatcher: CollectingDispatcher, beurt: Beurt, loopt: Lopend, stelling: Stelling
    ) -> list[EventType]:
        raise NotImplementedError


class CheckStap(BijStelling):
    """A typed answer, read in the light of the statement that is asked."""

    intent = "check_stap"

    def stap(
        self, dispatcher: CollectingDispatcher, beurt: Beurt, loopt: Lopend, stelling: Stelling
    ) -> list[EventType]:
        gelezen = lezer().lees(beurt.heel, stelling)
        if gelezen.wil != "antwoord" or gelezen.waarde is None:
            return doe(gelezen.wil, dispatcher, beurt, loopt)
        letterlijk = beurt.heel.strip().lower() == stelling.label(gelezen.waarde).lower()
        return noteer(dispatcher, beurt, loopt, gelezen.waarde, stil=letterlijk)


class CheckAntwoord(Antwoord, Action):
    """A chosen answer. An old quick reply changes the answer that it belongs to."""

    intent = "check_antwoord"

    def antwoord(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
        loopt = lopend(beurt)
        gekozen = lees_keuze(beurt.keuze or "", loopt) if loopt else None
        if loopt is None or gekozen is None:
            events = niet_open(dispatcher)
            wacht = loopt is not None and loopt.bezig
            return stel(dispatcher, beurt, loopt.check, loopt.stand) if wacht and loopt else events
        stelling, waarde = gekozen
        if loopt.stand.nu != stelling.nummer:
            zeg_gewijzigd(dispatcher, stelling, waarde)
        stand = answer(loopt.check, change(loopt.check, loopt.stand, stelling.nummer), waarde)
        return verder(dispatcher, beurt, loopt.check, stand, na=stelling.nummer)


class CheckWijzig(Antwoord):
    """An earlier answer is set right: "vraag 2 moet toch nee zijn"."""

    intent = "check_wijzig"

    def antwoord(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
        loopt = lopend(beurt)
        wijzigt = wijziging(beurt.heel, loopt) if loopt else None
        if loopt is None or wijzigt is None:
            return niet_open(dispatcher)
        if wijzigt.nummer is None:
            dispatcher.utter_message(response="utter_check_welke_vraag")
            wacht = loopt.bezig
            return stel(dispatcher, beurt, loopt.check, loopt.stand) if wacht else []
        return self.wijzig(dispatcher, beurt, loopt, wijzigt, wijzigt.nummer)

    def wijzig(
        self,
        dispatcher: CollectingDispatcher,
        beurt: Beurt,
        loopt: Lopend,
        wijzigt: Wijziging,
        nummer: int,
    ) -> list[EventType]:
        """Note what was said beside it too, then the other answer, or ask that one again."""
        check, stand, label = loopt.check, loopt.stand, ""
        nu = next_item(check, stand)
        if nu is not None and wijzigt.ook is not None:
            stand, label = answer(check, stand, wijzigt.ook), nu.label(wijzigt.ook)
        stand = change(check, stand, nummer)
        if wijzigt.waarde is None:
            dispatcher.utter_message(response="utter_check_nog_eens")
            return stel(dispatcher, beurt, check, stand, genoteerd=label, extra=NOG_EENS)
        zeg_gewijzigd(dispatcher, check.stelling(nummer), wijzigt.waarde)
        stand = answer(check, stand, wijzigt.waarde)
        return verder(dispatcher, beurt, check, stand, na=nummer, label=label)


class CheckOpnieuw(BijStelling):
    """Not sure what the answer is: ask once more, with the choices. After that a way out, and then
    the check rests: nobody is asked the same without end.
    """

    intent = "check_opnieuw"

    def stap(
        self, dispatcher: CollectingDispatcher, beurt: Beurt, loopt: Lopend, stelling: Stelling
    ) -> list[EventType]:
        if antwoord_ernaast(beurt.heel, stelling) is not None or heeft_een_vraag(beurt.heel):
            dispatcher.utter_message(response="utter_check_vraag_straks")
        if ernaast := noteer_ernaast(dispatcher, beurt, loopt):
            return ernaast
        keer, boos = loopt.stand.opnieuw, is_boos(beurt.heel)
        if keer > GEDULD or (boos and beurt.zei("utter_check_boos")):
            dispatcher.utter_message(response="utter_check_rusten", buttons=[VERDER, MENS])
            return [
                *onthoud(pause(loopt.stand), open_vraag="vertel"),
                SlotSet("check_aangeboden", True),
            ]
        uitweg = boos or keer == GEDULD
        if boos:
            dispatcher.utter_message(response="utter_check_boos")
        elif uitweg:
            dispatcher.utter_message(response="utter_check_lukt_niet")
        elif not dispatcher.messages:
            self.vraag_nog_eens(dispatcher, beurt, stelling, keer)
        stand = ask_again(loopt.stand)
        extra = (*NOG_EENS, MENS) if uitweg else NOG_EENS
        return stel(dispatcher, beurt, loopt.check, stand, extra=extra)

    def vraag_nog_eens(
        self, dispatcher: CollectingDispatcher, beurt: Beurt, stelling: Stelling, keer: int
    ) -> None:
        nog = "_nog" if keer else ""
        if beurt.signalen and not nog:
            dispatcher.utter_message(response="utter_check_gehoord")
        dispatcher.utter_message(response=f"utter_check_onzeker{nog}", keuzes=keuzes(stelling))


class CheckHoeVer(BijStelling):
    """How many are left."""

    intent = "check_hoe_ver"

    def stap(
        self, dispatcher: CollectingDispatcher, beurt: Beurt, loopt: Lopend, stelling: Stelling
    ) -> list[EventType]:
        nog = loopt.check.totaal - stelling.nummer + 1
        dispatcher.utter_message(response="utter_check_nog", nog=nog)
        return stel(dispatcher, beurt, loopt.check, loopt.stand)


class CheckHervat(BijStelling):
    """Go on with a check that rests."""

    intent = "check_hervat"

    def stap(
        self, dispatcher: CollectingDispatcher, beurt: Beurt, loopt: Lopend, stelling: Stelling
    ) -> list[EventType]:
        return doe("verder", dispatcher, beurt, loopt)


class CheckZet(BijStelling, Action):
    """A move by a quick reply."""

    intent = "check_zet"

    def stap(
        self, dispatcher: CollectingDispatcher, beurt: Beurt, loopt: Lopend, stelling: Stelling
    ) -> list[EventType]:
        return doe(beurt.keuze or "verder", dispatcher, beurt, loopt)


def doe(wil: str, dispatcher: CollectingDispatcher, beurt: Beurt, loopt: Lopend) -> list[EventType]:
    """What someone wants instead of answering (knowledge.checks `Gelezen.wil`), or "verder"."""
    check, stand = loopt.check, loopt.stand
    u = beurt.aanspreekvorm == "u"
    match wil:
        case "stop" | "pauze":
            return rust(dispatcher, loopt, wil)
        case "overslaan" | "nvt":
            if not stand.overgeslagen:  # said once
                dispatcher.utter_message(
                    response="utter_check_tekst", tekst=check.over_overslaan.voor(u=u)
                )
            na = stand.nu or check.totaal
            return verder(dispatcher, beurt, check, skip(check, stand, wil), na=na)
        case "vorige":
            return stel(dispatcher, beurt, check, back(check, stand))
        case "waarom":
            waarom = f"{check.waarom.voor(u=u)} {check.over_antwoorden.voor(u=u)}"
            dispatcher.utter_message(response="utter_check_tekst", tekst=waarom)
        case "snap_niet":
            stelling = next_item(check, stand)
            woorden = uitleg_bij(beurt.heel, check, stelling, u=u) if stelling else ""
            eigen = stelling.uitleg.voor(u=u) if stelling and stelling.uitleg else ""
            soort = "eigen" if eigen else ("woord" if woorden else "lijst")
            dispatcher.utter_message(
                response=f"utter_check_snap_niet_{soort}", uitleg=eigen or woorden
            )
            return stel(dispatcher, beurt, check, stand, extra=NOG_EENS)
    return stel(dispatcher, beurt, check, resume(stand))


def rust(dispatcher: CollectingDispatcher, loopt: Lopend, wil: str) -> list[EventType]:
    """Stopped, or put off: what was answered stays, and it can go on later."""
    al = len(loopt.stand.antwoorden)
    dispatcher.utter_message(
        response=f"utter_check_{wil}" if al else f"utter_check_{wil}_leeg",
        al=al,
        totaal=loopt.check.totaal,
        buttons=[VERDER, *([TOT_NU] if al else [])],
    )
    stand = stop(loopt.stand) if wil == "stop" else pause(loopt.stand)
    return [*onthoud(stand, open_vraag="waarmee"), SlotSet("check_aangeboden", True)]


def zeg_gewijzigd(
    dispatcher: CollectingDispatcher, stelling: Stelling, waarde: str | float
) -> None:
    dispatcher.utter_message(
        response="utter_check_gewijzigd", nummer=stelling.nummer, antwoord=stelling.label(waarde)
    )


def lees_keuze(keuze: str, loopt: Lopend) -> tuple[Stelling, str | float] | None:
    """The statement and the answer that a quick reply ("csi.3.ja") stands for in this check."""
    slug, _, rest = keuze.partition(".")
    nummer, _, gekozen = rest.partition(".")
    if slug != loopt.check.slug or nummer not in {str(n + 1) for n in range(loopt.check.totaal)}:
        return None
    stelling = loopt.check.stelling(int(nummer))
    waarde: str | float = gekozen
    if stelling.cijfer is not None and re.fullmatch(r"\d{1,2}(?:\.\d)?", gekozen):
        waarde = float(gekozen)
    return (stelling, waarde) if _geldig(stelling, waarde) else None


def _geldig(stelling: Stelling, waarde: str | float) -> bool:
    is_mark = isinstance(waarde, float)
    return is_mark is (stelling.cijfer is not None) and stelling.geldig(waarde)


def niet_open(dispatcher: CollectingDispatcher) -> list[EventType]:
    """Nothing is asked any more."""
    dispatcher.utter_message(response="utter_check_niet_open")
    return [SlotSet("open_vraag", None)]
