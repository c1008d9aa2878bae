"""Asks a statement: how far we are, the words of the paper, the answers as quick replies."""

from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher

from actions.beurt import Beurt
from actions.checks.lopend import onthoud
from knowledge.checks import Check, Stand, Stelling, next_item, progress

Knop = dict[str, str]


def stel(
    dispatcher: CollectingDispatcher,
    beurt: Beurt,
    check: Check,
    stand: Stand,
    *,
    genoteerd: str = "",
    extra: tuple[Knop, ...] = (),
) -> list[EventType]:
    """Ask the statement that is next. `genoteerd`: the answer before it, as it was understood.

    Raises ValueError when all are done.
    """
    stelling = next_item(check, stand)
    if stelling is None:
        raise ValueError("all statements are done")
    dispatcher.utter_message(
        response="utter_check_vraag_na" if genoteerd else "utter_check_vraag",
        genoteerd=genoteerd,
        voortgang=progress(check, stand),
        stelling=stelling.tekst.voor(u=beurt.aanspreekvorm == "u"),
        buttons=[*antwoordknoppen(check, stelling), *extra],
    )
    return onthoud(stand)


def antwoordknoppen(check: Check, stelling: Stelling) -> list[Knop]:
    """A quick reply for each answer; it names its statement, so that an old one is known."""
    if stelling.cijfer is None:
        waarden: list[str | float] = [keuze.slug for keuze in stelling.keuzes]
    else:
        waarden = list(range(int(stelling.cijfer.van), int(stelling.cijfer.tot) + 1))
    return [
        zet_knop("check_antwoord", stelling.label(een), f"{check.slug}.{stelling.nummer}.{een}")
        for een in waarden
    ]


def zet_knop(intent: str, titel: str, keuze: str) -> Knop:
    """A quick reply that comes back as this intent with this choice."""
    return {"title": titel, "payload": f'/{intent}{{"keuze": "{keuze}"}}'}


def keuzes(stelling: Stelling) -> str:
    """The answers in words: "Nee!, Nee, Min of meer, Ja of Ja!", or what the mark means."""
    if cijfer := stelling.cijfer:
        return f"een cijfer van {cijfer.van:g} ({cijfer.laag}) tot {cijfer.tot:g} ({cijfer.hoog})"
    labels = [keuze.label for keuze in stelling.keuzes]
    return f"{', '.join(labels[:-1])} of {labels[-1]}"


OVERSLAAN = zet_knop("check_zet", "Sla over", "overslaan")
STOPPEN = zet_knop("check_zet", "Stoppen", "stop")
NOG_EENS = (OVERSLAAN, STOPPEN)  # beside the answers, when a statement is asked again
VERDER = zet_knop("check_zet", "Verder", "verder")
