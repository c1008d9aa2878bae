"""A check as a talk with the actions alone: what each step sets is known in the next."""

from dataclasses import dataclass, field
from typing import Any

from rasa_sdk import Action

from actions.checks.stap import CheckAntwoord
from actions.praten import BedoelJe
from tests.actions.conftest import RunAction, Said


@dataclass
class Praat:
    """One talk; `slots` grows with what the actions set."""

    run: RunAction
    slots: dict[str, Any] = field(default_factory=dict)

    def typ(self, text: str, action: Action | None = None, sure: float = 0.2) -> Said:
        """Type something; `action` is what the classifier makes of it (here: nothing)."""
        action = action or BedoelJe()
        return self._na(self.run(action, text, action.name()[7:], self.slots, sure))

    def druk(self, action: Action, keuze: str) -> Said:
        """Press a quick reply."""
        return self._na(self.run(action, "", action.name()[7:], self.slots | {"keuze": keuze}))

    def kies(self, waarde: str) -> Said:
        """Press this answer to the statement that is asked."""
        stand = self.slots["check"]
        return self.druk(CheckAntwoord(), f"{stand['check']}.{stand['nu']}.{waarde}")

    def _na(self, said: Said) -> Said:
        self.slots |= said.slots
        return said


def teksten(said: Said) -> str:
    """All words of ours that were filled in."""
    return "\n".join(
        str(message.get(key))
        for message in said.messages
        for key in ("stelling", "voortgang", "tekst", "genoteerd", "antwoord", "inleiding")
        if message.get(key)
    )


def knoppen(said: Said) -> list[str]:
    return [button["title"] for message in said.messages for button in message["buttons"]]
