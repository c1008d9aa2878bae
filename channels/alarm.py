"""Danger in a message: noticed before anything else, and answered at once, with Rasa up or down.

What counts as danger and what is said is knowledge (knowledge/veiligheid, docs/veiligheid.md); here
it becomes messages of a conversation.
"""

from collections.abc import Sequence

from channels.message import Card, QuickReply, Reply
from knowledge.gegevens import lees
from knowledge.service import Hulp
from knowledge.veiligheid import Alarm, Antwoorden, Vangnet


class Alarms:
    """Notices danger and says what comes first. Blocks for some milliseconds."""

    def __init__(self, vangnet: Vangnet, antwoorden: Antwoorden) -> None:
        self._vangnet = vangnet
        self._antwoorden = antwoorden

    def check(self, text: str) -> Alarm | None:
        """The danger in what someone wrote, or None."""
        return self._vangnet.keur(text)

    def answer(
        self, alarm: Alarm, said: Sequence[str], *, audience: str | None, again: bool
    ) -> list[Reply]:
        """The first answer.

        `said` is what the carer wrote until now, oldest first: how someone is addressed and whether
        someone is young shows from it. `again`: the same danger was answered a moment ago.
        """
        told = [lees(text) for text in said]
        forms = [one.aanspreekvorm for one in told if one.aanspreekvorm]
        antwoord = self._antwoorden.bij(
            alarm.soort,
            alarm.trap,
            u=forms[-1:] == ["u"],
            jong=audience == "young" or any("jong" in one.signalen for one in told),
            wie=alarm.wie,
            weer=again,
            ook=alarm.ook,
        )
        replies = [Reply(text=text) for text in antwoord.teksten]
        cards = tuple(card_of(line) for line in antwoord.lijnen)
        offers = tuple(QuickReply(title=k.titel, payload=k.keuze) for k in antwoord.knoppen)
        replies[0] = replies[0].model_copy(update={"cards": cards})
        replies[-1] = replies[-1].model_copy(update={"quick_replies": offers})
        return replies


def card_of(line: Hulp) -> Card:
    """A help line, short: who, the number, when, at what cost."""
    return Card(
        title=line.naam,
        text=line.wat,
        phone=line.telefoon,
        phone_cost=line.telefoonkosten,
        open=line.open,
        url=line.website,
        source=line.bron_titel or None,
        source_url=line.bron_url,
        checked_on=line.nagekeken.isoformat(),
    )
