"""Answers a question about a result: what it was, what it means, who sees it, how often."""

from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher

from actions.antwoord import Antwoord
from actions.beurt import Beurt
from actions.checks.bewaren import niets, open_vraag
from actions.checks.lopend import Lopend, bewaard, lopend
from actions.checks.over_uitslag import BEWAREN
from actions.checks.uitslag import BEWAAR, MENS, beeld_van
from actions.zinnen import een_van
from knowledge.checks import Check, Uitslag, result, result_text, themes_text

_GETAL = een_van(r"getal\w*|scores?|punten|cijfers?|hoeveel|gescoord|scoor\w*")


class OverUitslag(Antwoord):
    """An answer about the result of now, else about the newest that was kept."""

    def antwoord(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
        gevonden = uitslag_van(beurt)
        if gevonden is None:
            return niets(dispatcher)
        return self.over(dispatcher, beurt, *gevonden)

    def over(
        self, dispatcher: CollectingDispatcher, beurt: Beurt, check: Check, uitslag: Uitslag
    ) -> list[EventType]:
        raise NotImplementedError


class CheckHerhaal(OverUitslag):
    """ "Wat was de uitslag ook alweer?": in words, and what weighs most."""

    intent = "check_herhaal"

    def over(
        self, dispatcher: CollectingDispatcher, beurt: Beurt, check: Check, uitslag: Uitslag
    ) -> list[EventType]:
        u = beurt.aanspreekvorm == "u"
        if check.score is None and _GETAL.search(beurt.heel):
            cijfer = uitslag.getal is not None
            dispatcher.utter_message(
                response="utter_check_eigen_cijfer" if cijfer else "utter_check_geen_cijfer",
                cijfer=f"{uitslag.getal:g}".replace(".", ",") if cijfer else "",
            )
        else:
            dispatcher.utter_message(
                response="utter_check_tekst",
                tekst=result_text(check, uitslag, u=u),
                json_message={"beeld": beeld_van(uitslag, u=u)},
            )
        if zwaarst := themes_text(check, uitslag, u=u):
            dispatcher.utter_message(response="utter_check_tekst", tekst=zwaarst)
        dispatcher.messages[-1]["buttons"] = [MENS, *bewaarknop(beurt)]
        return open_vraag("waarmee")


class CheckBetekenis(OverUitslag):
    """ "Is dat erg?", "ben ik nu overbelast?": what the paper says and no more, no diagnosis; and
    a person to talk with.
    """

    intent = "check_betekenis"

    def over(
        self, dispatcher: CollectingDispatcher, beurt: Beurt, check: Check, uitslag: Uitslag
    ) -> list[EventType]:
        grens = check.score.grens if check.score else None
        u = beurt.aanspreekvorm == "u"
        zwaarst = themes_text(check, uitslag, u=u)
        if grens and uitslag.boven_grens is not None:
            soort = "boven" if uitslag.boven_grens else "onder"
        elif grens:
            soort = "open"
        else:
            soort = "zwaar" if zwaarst else "licht"
        dispatcher.utter_message(
            response=f"utter_check_betekenis_{soort}",
            grens=grens.vanaf if grens else "",
            overbelast=grens.naam if grens else "",
            zwaarst=zwaarst,
            buttons=[MENS, *bewaarknop(beurt)],
        )
        return open_vraag("mens")


class CheckDelen(OverUitslag):
    """ "Kan ik dit naar mijn huisarts sturen?": not by us; showing it works."""

    intent = "check_delen"

    def over(
        self, dispatcher: CollectingDispatcher, beurt: Beurt, check: Check, uitslag: Uitslag
    ) -> list[EventType]:
        dispatcher.utter_message(response="utter_check_delen", buttons=bewaarknop(beurt))
        return open_vraag("waarmee")


class CheckWieLeest(OverUitslag):
    """Who sees the result."""

    intent = "check_wie_leest"

    def over(
        self, dispatcher: CollectingDispatcher, beurt: Beurt, check: Check, uitslag: Uitslag
    ) -> list[EventType]:
        dispatcher.utter_message(response="utter_check_wie_leest")
        return open_vraag("waarmee")


class CheckHoeVaak(OverUitslag):
    """How often, and when again."""

    intent = "check_hoe_vaak"

    def over(
        self, dispatcher: CollectingDispatcher, beurt: Beurt, check: Check, uitslag: Uitslag
    ) -> list[EventType]:
        knop = bewaarknop(beurt)
        dispatcher.utter_message(
            response="utter_check_hoe_vaak_bewaar" if knop else "utter_check_hoe_vaak", buttons=knop
        )
        return open_vraag(BEWAREN if knop else "waarmee")


def uitslag_van(beurt: Beurt) -> tuple[Check, Uitslag] | None:
    loopt: Lopend | None = lopend(beurt)
    if loopt and loopt.stand.antwoorden:
        return loopt.check, result(loopt.check, loopt.stand)
    alle = bewaard(beurt)
    return (alle[-1].check, alle[-1].uitslag) if alle else None


def bewaarknop(beurt: Beurt) -> list[dict[str, str]]:
    """Keeping, when there is something that is not kept yet."""
    loopt = lopend(beurt)
    nieuw = loopt and loopt.stand.antwoorden and not any(een.loopt for een in bewaard(beurt))
    return [BEWAAR] if nieuw else []
