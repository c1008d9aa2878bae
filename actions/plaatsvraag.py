"""The town of a need: said that there are two, or that we know nothing of it; asked which one."""

from rasa_sdk.executor import CollectingDispatcher

from actions.beurt import Beurt
from knowledge.gegevens import lees
from knowledge.service import Resultaat

MEESTE_KEUZES = 3


def twee_plaatsen(beurt: Beurt) -> bool:
    """Two different towns are known, and that was not said yet."""
    return len(beurt.plaatsen) == 2 and "twee_plaatsen" not in beurt.erkend


def zeg_twee_plaatsen(dispatcher: CollectingDispatcher, beurt: Beurt) -> None:
    """Which of the two towns is whose."""
    dispatcher.utter_message(
        response="utter_twee_plaatsen",
        plaats=beurt.gemeente_mantelzorger,
        plaats_naaste=beurt.gemeente_naaste,
        **beurt.woorden,
    )


def zonder_inhoud(plaats: str | None, resultaat: Resultaat) -> bool:
    """Is a town known, of which we know nothing?"""
    return bool(plaats) and plaats not in resultaat.plaatsen_met_inhoud


def zeg_geen_lokaal(
    dispatcher: CollectingDispatcher, beurt: Beurt, resultaat: Resultaat, plaats: str | None
) -> None:
    """Of a town that we know nothing of, that is said once."""
    if plaats and zonder_inhoud(plaats, resultaat) and geen_lokaal(plaats) not in beurt.erkend:
        dispatcher.utter_message(response="utter_hulp_geen_lokaal", plaats=plaats)


def vraag_welke_plaats(dispatcher: CollectingDispatcher, beurt: Beurt) -> str | None:
    """A name that several towns have was said: ask which; returns what was asked."""
    naam = next((een for een in beurt.nieuw if een.startswith("gemeente_")), None)
    if naam is None or not beurt.tekst or beurt.zei("utter_welke_plaats"):
        return None
    opties = lees(beurt.tekst, verwacht_plaats=True).plaats_opties
    if not opties:
        return None
    dispatcher.utter_message(
        response="utter_welke_plaats",
        plaatsen=f"{', '.join(opties[:-1])} of {opties[-1]}",
        buttons=[
            {"title": een, "payload": f'/vervolg_gegeven{{"GEMEENTE": "{een}"}}'}
            for een in opties[:MEESTE_KEUZES]
        ],
    )
    return f"plaats_{naam.removeprefix('gemeente_')}"


def geen_lokaal(plaats: str) -> str:
    """The mark in `erkend` that we said that there is nothing of our own for this town."""
    return f"geen_lokaal:{plaats}"
