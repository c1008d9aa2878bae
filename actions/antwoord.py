"""The base of all answers: read the turn, let the right answer speak, say nothing twice.

Rasa chooses an action by the intent alone. What a turn means also depends on what we asked before;
`lezing` decides that, once, for every action. An answer that no rule chooses (a word explained, a
danger still on the table) is an Antwoord without being a Rasa action.
"""

from dataclasses import replace
from hashlib import blake2b
from typing import Any, ClassVar

from rasa_sdk import Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.beurt import Beurt
from actions.checks.lezen import op_onze_vraag, stelling_wacht
from actions.checks.tussendoor import na_tussendoor
from actions.jongerenlijn import lijn_voor
from actions.kennis import bestaand, kennis
from actions.knop import gedrukt
from actions.lezing import lees_beurt
from actions.niet_gewenst import niet_gewenst, onthouden
from actions.tonen import eerste_zin, kaarten
from actions.wens import wens

# How many messages back something counts as said: about three turns.
GEHEUGEN = 12
MENU = ("utter_praten_wat_kan", "utter_belasting_gaat_wel")
# When there is nothing new to say: the first that was not said yet.
NIETS_NIEUWS = ("utter_niets_nieuws", "utter_niets_nieuws_mens")


class Antwoord:
    """How one meaning is answered. `intent` is its name; a topic fills in `antwoord`."""

    intent: ClassVar[str]
    zoekt_hulp: ClassVar[bool] = False  # a need: there is help to find (Hulpvraag)
    alle: ClassVar[dict[str, type["Antwoord"]]] = {}

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        if "intent" in cls.__dict__:
            Antwoord.alle[cls.intent] = cls

    def name(self) -> str:
        return f"action_{self.intent}"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[EventType]:
        """Called by Rasa: this is what the intent says; the answer may be another's."""
        beurt = replace(Beurt.van(tracker), intent=self.intent, geraden=self.intent)
        naam = op_onze_vraag(beurt)
        if naam is None:
            # While a statement waits "ja" answers it, whatever quick reply was offered before.
            beurt = wens(beurt if stelling_wacht(beurt) else gedrukt(beurt, domain))
            beurt = replace(beurt, eerder_weg=tuple(onthouden(beurt)))
            naam = lees_beurt(beurt)
        events = geef_door(naam, dispatcher, beurt)
        events += na_tussendoor(naam, dispatcher, beurt, events)
        begrepen = [SlotSet("missers", 0)] if beurt.missers else []  # bedoel_je counts on
        weg = SlotSet("eerder_weg", list(beurt.eerder_weg))
        return [*begrepen, *events, weg, SlotSet("gezegd", zonder_herhaling(dispatcher, beurt))]

    def antwoord(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
        raise NotImplementedError


def geef_door(naam: str, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
    """Let the answer of this name speak. Raises KeyError when there is none."""
    return Antwoord.alle[naam]().antwoord(dispatcher, replace(beurt, intent=naam))


def zonder_herhaling(dispatcher: CollectingDispatcher, beurt: Beurt) -> list[str]:
    """Take out what was said shortly before; returns what counts as said from now on.

    Danger is never left out, nor is what is made for this moment (a letter, hours reckoned). When
    nothing is left, name the best that was found, else point to a person.
    """
    gezegd = beurt.gezegd
    nieuw = [
        een
        for een in dispatcher.messages
        if _moet(een) or _menu(een, beurt) or vingerafdruk(een) not in gezegd
    ]
    if not nieuw:
        dispatcher.messages.clear()
        response = niets_nieuws(dispatcher, beurt)
        return [*gezegd, response][-GEHEUGEN:]
    dispatcher.messages[:] = nieuw
    return [*gezegd, *(vingerafdruk(een) for een in nieuw)][-GEHEUGEN:]


def niets_nieuws(dispatcher: CollectingDispatcher, beurt: Beurt) -> str:
    """Nothing new to say: the next that was shown, the help on the table, or a person; returns what
    counts as said.
    """
    for ander in bestaand(beurt.laatste_hulp[1:]):
        if niet_gewenst(beurt, ander):
            continue
        dispatcher.utter_message(
            response="utter_niets_nieuws_ook",
            naam=ander.kort,
            wat=eerste_zin(ander.wat),
            json_message=kaarten([ander]),
        )
        if (merk := vingerafdruk(dispatcher.messages[0])) not in beurt.gezegd:
            return merk
        dispatcher.messages.clear()
    hulp = kennis().hulp(beurt.laatste_hulp[0]) if beurt.laatste_hulp else None
    if hulp and not niet_gewenst(beurt, hulp) and not beurt.zei("utter_niets_nieuws_hulp"):
        dispatcher.utter_message(
            response="utter_niets_nieuws_hulp", naam=hulp.kort, json_message=kaarten([hulp])
        )
        return "utter_niets_nieuws_hulp"
    response = next((n for n in NIETS_NIEUWS if n not in beurt.gezegd), NIETS_NIEUWS[0])
    lijn = kennis().hulplijn(lijn_voor(beurt))
    dispatcher.utter_message(response=response, json_message=kaarten([lijn]))
    return response


def vingerafdruk(bericht: dict[str, Any]) -> str:
    """The response, and a short mark of what was filled in: the same mark is the same text."""
    buiten = ("response", "custom", "buttons")
    inhoud = {sleutel: waarde for sleutel, waarde in bericht.items() if sleutel not in buiten}
    merk = blake2b(repr(sorted(inhoud.items())).encode(), digest_size=4).hexdigest()
    return f"{bericht.get('response')}:{merk}"


def _menu(bericht: dict[str, Any], beurt: Beurt) -> bool:
    """A menu that is asked for again by its own button."""
    return not beurt.tekst and bericht.get("response") in MENU


def _moet(bericht: dict[str, Any]) -> bool:
    response = bericht.get("response") or ""
    uitgerekend = response.startswith("utter_verlof") and response.endswith("_uren")
    return not response or response.startswith(("utter_crisis", "utter_check")) or uitgerekend
