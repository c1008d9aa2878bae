"""After an answer: the next statement, or the result when it was the last."""

from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher

from actions.beurt import Beurt
from actions.checks.lopend import Lopend, genoteerd
from actions.checks.tweeledig import antwoord_ernaast
from actions.checks.uitslag import toon_uitslag
from actions.checks.vraag import stel
from knowledge.checks import Check, Stand, answer, next_item


def verder(
    dispatcher: CollectingDispatcher,
    beurt: Beurt,
    check: Check,
    stand: Stand,
    *,
    na: int,
    label: str = "",
) -> list[EventType]:
    """Go on after the statement `na`. `label`: its answer, to tell how it was understood."""
    if stand.nu is None:
        events = toon_uitslag(dispatcher, beurt, Lopend(check, stand))
    else:
        events = stel(dispatcher, beurt, check, stand, genoteerd=label)
    return [*events, genoteerd(stand, na)]


def noteer(
    dispatcher: CollectingDispatcher,
    beurt: Beurt,
    loopt: Lopend,
    waarde: str | float,
    *,
    stil: bool = False,
) -> list[EventType]:
    """Note this answer to the statement that is asked, and go on. `stil`: it was said in its own
    words and needs no telling back.
    """
    check, nu = loopt.check, next_item(loopt.check, loopt.stand)
    if nu is None:
        raise ValueError("all statements are done")
    stand = answer(check, loopt.stand, waarde)
    label = "" if stil else nu.label(waarde)
    return verder(dispatcher, beurt, check, stand, na=nu.nummer, label=label)


def noteer_ernaast(
    dispatcher: CollectingDispatcher, beurt: Beurt, loopt: Lopend
) -> list[EventType]:
    """Note the answer that was said beside a question; nothing when there is none."""
    nu = next_item(loopt.check, loopt.stand)
    waarde = antwoord_ernaast(beurt.heel, nu) if nu else None
    return [] if waarde is None else noteer(dispatcher, beurt, loopt, waarde)
