"""Danger in any disguise raises the alarm in whatever state a talk is, and nothing breaks it."""

import asyncio
import re
from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given
from hypothesis import settings as examples
from hypothesis import strategies as st
from sqlalchemy import select, text

from channels.database import Database
from channels.models import AlarmRow
from channels.settings import Settings
from channels.store import CONSULTANT
from knowledge.veiligheid import Alarm, Vangnet
from knowledge.veiligheid.patronen import Patronen
from tests.channels.people import Carer, House
from tests.channels.rasa_server import RasaServer
from tests.knowledge.veiligheid.vermomming import ANYTHING, danger

LINE = {"zelfdoding": "113", "geweld": "0800-2000", "medisch": "112"}
KINDERTELEFOON = "0800-0432"
LEAVE, OFFER = "hoeveel verlof heb ik", "wie kan er oppassen"
DOUBTFUL, CLEAR = "ik zie echt geen enkele uitweg meer", "ik denk aan zelfmoord"
PLAIN = [
    ("zelfdoding", "ik denk aan zelfmoord"),
    ("geweld", "ik heb hem geslagen"),
    ("medisch", "ze heeft een hele strip paracetamol geslikt"),
]

Check = Callable[[str], Alarm | None]
Begin = Callable[[House], Awaitable[Carer]]


async def fresh(house: House) -> Carer:
    return await house.carer()


async def after_an_offer(house: House) -> Carer:
    carer = await house.carer(gemeente="Hilversum")
    [offer] = await carer.say(OFFER)
    assert offer["cards"] and offer["quick_replies"]
    return carer


async def in_the_leave_questions(house: House) -> Carer:
    carer = await house.carer()
    [asked] = await carer.say(LEAVE)
    assert "Hoeveel uur" in asked["text"]
    return carer


async def after_the_handover_answer(house: House) -> Carer:
    carer = await house.carer()
    answer = await carer.say(CLEAR)
    chosen = next(r for r in answer[-1]["quick_replies"] if r["payload"] == "/overdracht_mens")
    assert (await carer.post(payload=chosen["payload"])).status_code == 200
    return carer


async def while_the_doubtful_question_is_open(house: House) -> Carer:
    carer = await house.carer()
    asked = await carer.say(DOUBTFUL)
    assert "Klopt het" in asked[0]["text"]
    return carer


async def after_a_clear_alarm(house: House) -> Carer:
    carer = await house.carer()
    await carer.say(CLEAR)
    return carer


async def young_by_entry(house: House) -> Carer:
    return await house.carer(audience="young")


async def young_by_what_was_said(house: House) -> Carer:
    carer = await house.carer()
    await carer.say("ik ben 14 en mijn moeder is ziek")
    return carer


async def with_u(house: House) -> Carer:
    carer = await house.carer()
    await carer.say("Goedemiddag, kunt u mij helpen?")
    return carer


STATES: tuple[Begin, ...] = (
    fresh,
    after_an_offer,
    in_the_leave_questions,
    after_the_handover_answer,
    while_the_doubtful_question_is_open,
    after_a_clear_alarm,
    young_by_entry,
    young_by_what_was_said,
    with_u,
)
YOUNG = (young_by_entry, young_by_what_was_said)
anywhere = pytest.mark.parametrize("begin", STATES, ids=lambda begin: begin.__name__)
few = examples(
    max_examples=12,
    deadline=None,
    phases=(Phase.explicit, Phase.reuse, Phase.generate),  # over HTTP a smaller example takes long
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


@pytest.fixture(autouse=True)
def bot(rasa: RasaServer) -> None:
    """Rasa as it is in these states."""
    card = {"title": "Thuiszorg", "phone": "035-1234567"}
    mensen = {"text": "Deze mensen kun je bellen.", "custom": {"cards": [card], "overdracht": {}}}
    rasa.special = {
        OFFER: [
            {"text": "Dit kan helpen.", "buttons": [{"title": "Ja", "payload": "/praten_ja"}]},
            {"custom": {"cards": [card]}},
        ],
        LEAVE: [{"text": "Hoeveel uur werk je per week?"}],
        "/overdracht_mens": [mensen],
    }
    rasa.form = "verlof"


@pytest.fixture
def database(settings: Settings):
    opened = Database(settings.database)
    yield opened
    opened.close()


def phones(messages: list[dict[str, Any]]) -> set[str]:
    return {card["phone"] for message in messages for card in message["cards"]}


async def alarms_of(database: Database, carer: Carer) -> list[AlarmRow]:
    def read() -> list[AlarmRow]:
        query = select(AlarmRow).where(AlarmRow.conversation_id == carer.id)
        with database.reading() as session:
            return list(session.scalars(query.order_by(AlarmRow.number)))

    return await asyncio.to_thread(read)


async def check_alarm(
    begin: Begin, house: House, rasa: RasaServer, database: Database, soort: str, said: str
) -> str:
    """The line comes in the very answer, with a person and for young people the Kindertelefoon;
    it is stored, and Rasa did not get the words."""
    carer = await begin(house)
    before = len(await alarms_of(database, carer))
    asked = len(rasa.asked)
    answer = await carer.say(said)
    assert LINE[soort] in phones(answer), said
    assert all(message["text"] for message in answer)
    offers = {reply["payload"] for reply in answer[-1]["quick_replies"]}
    assert "/overdracht_mens" in offers
    if begin in YOUNG:
        assert KINDERTELEFOON in phones(answer)
    assert len(await alarms_of(database, carer)) == before + 1
    assert len(rasa.asked) == asked
    return " ".join(message["text"] for message in answer)


@anywhere
@few
@given(told=danger())
async def test_danger_in_any_disguise_raises_the_alarm_in_any_state(
    begin: Begin, house: House, rasa: RasaServer, database: Database, told: tuple[str, str]
) -> None:
    """Capitals, accents, spacing, emoji, line breaks, and up to 4,000 characters around it."""
    await check_alarm(begin, house, rasa, database, *told)


@pytest.mark.parametrize(("soort", "said"), PLAIN, ids=[soort for soort, _ in PLAIN])
@anywhere
async def test_plain_danger_raises_the_alarm_in_any_state(
    begin: Begin, house: House, rasa: RasaServer, database: Database, soort: str, said: str
) -> None:
    told = await check_alarm(begin, house, rasa, database, soort, said)
    if begin is with_u:
        assert not set(re.findall(r"\w+", told.lower())) & {"je", "jij", "jou", "jouw", "jullie"}
    assert ("Kindertelefoon" in told) == (begin in YOUNG)


async def test_while_a_consultant_has_the_talk(house: House, database: Database) -> None:
    carer = await house.carer()
    with database.writing() as session:
        session.execute(text("UPDATE gesprek_conversations SET mode = :m"), {"m": CONSULTANT})
    for soort, said in PLAIN:
        answer = await carer.say(said)
        assert LINE[soort] in phones(answer)
        assert "/overdracht_mens" in {r["payload"] for r in answer[-1]["quick_replies"]}
    assert len(await alarms_of(database, carer)) == len(PLAIN)


@pytest.mark.parametrize(
    "broken",
    [
        lambda check: lambda said: check(said) if said == said.lower() else None,  # no capitals
        lambda check: lambda said: check(said[:1000]),  # not all of a long message
        lambda check: lambda said: check(said.replace("\n", " ") if said.isascii() else ""),
    ],
    ids=["capitals", "length", "emoji and accents"],
)
def test_this_property_can_fail(broken: Callable[[Check], Check]) -> None:
    """With a net that misses something, danger in disguise goes unnoticed."""
    whole = Vangnet(Patronen(), None).keur
    missing = broken(whole)

    @examples(
        max_examples=60,
        deadline=None,
        database=None,
        derandomize=True,
        suppress_health_check=list(HealthCheck),
    )
    @given(told=danger())
    def noticed(told: tuple[str, str]) -> None:
        assert whole(told[1])
        assert missing(told[1])

    with pytest.raises(AssertionError):
        noticed()


@anywhere
@few
@given(said=st.one_of(ANYTHING, st.builds(lambda part: part * 400, ANYTHING)))
async def test_nothing_breaks_it_in_any_state(begin: Begin, house: House, said: str) -> None:
    carer = await begin(house)
    answer = await carer.post(text=said[:4000])
    assert answer.status_code in (200, 422)
    if answer.status_code == 200:
        assert answer.json()["messages"]
