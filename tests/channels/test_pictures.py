"""Pictures are drawn once, kept with their conversation, and never cost the text."""

import re
from collections.abc import Iterator
from copy import deepcopy
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
import structlog
from hypothesis import given
from hypothesis import settings as examples
from hypothesis import strategies as st
from sqlalchemy import func, select

from channels.database import Database
from channels.message import Image, Message, Reply
from channels.models import PictureRow
from channels.pictures import Pictures
from channels.rasa import replies_from
from channels.settings import Settings
from channels.store import Store
from channels.turns import Turn, Turns
from tests.channels.beelden import LINE, RESULT, THEMES, answer, csi, hoe, line, one
from tests.channels.people import House, eventually
from tests.channels.rasa_server import RasaServer
from tests.channels.test_store import NOW, begun, said, talk

__all__ = ["talk"]  # fixture
ADDRESS = re.compile(r"/beeld/([A-Za-z0-9_-]{32})\.svg")
TITLE = "{http://www.w3.org/2000/svg}title"


def tell(store: Store, talk: str, beeld: object) -> Message:
    """The message with this picture, as it is kept."""
    [message] = store.add(talk, replies_from(answer(beeld)), NOW)
    assert store.messages(talk)[-1] == message
    return message


def picture_id(image: Image | None) -> str:
    assert image
    found = ADDRESS.fullmatch(image.url)
    assert found, image.url
    return found[1]


def kept(database: Database) -> int:
    with database.reading() as session:
        return session.scalar(select(func.count()).select_from(PictureRow)) or 0


@pytest.mark.parametrize("beeld", [RESULT, THEMES, LINE], ids=["score", "themes", "line"])
async def test_a_picture_is_kept_with_its_message(
    store: Store, database: Database, talk: str, beeld: object
) -> None:
    message = tell(store, talk, beeld)
    svg = await Pictures(database).svg(picture_id(message.image))
    assert svg and ElementTree.fromstring(svg).findtext(TITLE)
    assert message.image and message.image.alt
    assert message.text == "Dit is de uitslag."


def test_it_is_said_in_the_form_of_address_that_is_asked(store: Store, talk: str) -> None:
    images = [tell(store, talk, one(hoe(7)) | {"u": u}).image for u in (False, True)]
    assert images[0] and images[1] and images[0].alt != images[1].alt


def test_the_address_says_nothing_of_the_result(store: Store, talk: str) -> None:
    """The same result gives another address each time: there is only chance in it."""
    addresses = {picture_id(tell(store, talk, RESULT).image) for _ in range(20)}
    assert len(addresses) == 20


async def test_it_is_deleted_with_its_conversation(
    store: Store, database: Database, talk: str
) -> None:
    other = begun(store)
    mine, theirs = (picture_id(tell(store, one, RESULT).image) for one in (talk, other))
    store.remove(talk, NOW)
    assert await Pictures(database).svg(mine) is None
    assert await Pictures(database).svg(theirs)


@pytest.mark.parametrize("wrong", ["", "x", "x" * 32, "x" * 31 + "\x00", "é" * 32, "x" * 40])
async def test_what_is_no_picture_is_not_there(database: Database, wrong: str) -> None:
    assert await Pictures(database).svg(wrong) is None


def test_who_lost_the_claim_keeps_no_picture(store: Store, database: Database, talk: str) -> None:
    store.take_in(talk, said(), NOW)
    turns = Turns(database, 5)
    turn = turns.claim(talk, NOW)
    assert turn
    replies = replies_from(answer(RESULT))
    assert turns.finish(turn, replies, NOW, turns=1)
    assert not turns.finish(turn, replies, NOW, turns=1)
    assert kept(database) == 1


async def test_two_deliveries_of_a_turn_are_one_picture(
    house: House, rasa: RasaServer, settings: Settings
) -> None:
    rasa.special["klaar"] = answer(RESULT)
    carer = await house.carer()
    client_id = "6f2b6a0e-51f5-4f9f-9c7c-0d5a8f7c1f10"
    first, again = [await carer.say("klaar", client_id) for _ in range(2)]
    assert first == again
    assert first[0]["image"]["url"].startswith("/beeld/")
    database = Database(settings.database)
    assert kept(database) == 1
    database.close()


async def test_it_comes_back_from_the_tracker_as_well(
    house: House, rasa: RasaServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The answer gets lost between Rasa and the database; Rasa is not asked again."""
    finish, lost = Turns.finish, []

    def loses_the_first(self: Turns, turn: Turn, *args: Any, **kwargs: Any) -> bool:
        if not lost:
            lost.append(turn)
            return False
        return finish(self, turn, *args, **kwargs)

    monkeypatch.setattr(Turns, "finish", loses_the_first)
    rasa.special["klaar"] = answer(RESULT)
    carer = await house.carer()
    await carer.post(text="klaar")

    async def told() -> bool:
        return "Dit is de uitslag." in await carer.texts()

    await eventually(told)
    assert lost and rasa.texts(carer.id) == ["klaar"]
    [image] = [message["image"] for message in await carer.messages() if message["image"]]
    assert (await house.http.get(image["url"])).status_code == 200


BROKEN = {
    "unknown check": one(csi(7) | {"check": "weg"}),
    "other version": one(csi(7) | {"check_versie": "x"}),
    "other form": one(csi(7) | {"versie": 2}),
    "an answer that is none": one(csi(7) | {"antwoorden": {"1": "Gerrit"}}),
    "other kind": RESULT | {"soort": "taart"},
    "no result": {"soort": "uitslag"},
    "an empty line": line(),
    "a line without numbers": line(hoe(None)),
    "a line of two checks": line(csi(7), hoe(7)),
    "a day that is none": {
        "soort": "verloop",
        "uitslagen": [{"datum": "gisteren", "uitslag": csi(7)}],
    },
    "words": "Gerrit",
    "a list": [RESULT],
}


@pytest.mark.parametrize("beeld", BROKEN.values(), ids=BROKEN)
def test_what_cannot_be_drawn_is_logged_by_id_and_the_text_goes(
    store: Store, database: Database, talk: str, beeld: object
) -> None:
    with structlog.testing.capture_logs() as logs:
        message = tell(store, talk, beeld)
    assert (message.text, message.image) == ("Dit is de uitslag.", None)
    [told] = logs
    assert (told["event"], told["message"]) == ("picture not drawn", f"{talk}:1")
    assert set(told) == {"event", "message", "why", "log_level"} and "Gerrit" not in str(told)
    assert kept(database) == 0


@pytest.fixture(scope="module")
def broken_talk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Store, str]]:
    """One for all the examples."""
    database = Database(f"sqlite:///{Path(tmp_path_factory.mktemp('beeld')) / 'naast.db'}")
    database.migrate()
    store = Store(database)
    yield store, begun(store)
    database.close()


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=10),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=9), inner),
    max_leaves=10,
)


@st.composite
def spoilt(draw: st.DrawFn) -> object:
    """A picture with something else in the place of one of its parts, or nothing."""
    beeld: Any = deepcopy(draw(st.sampled_from([RESULT, THEMES, LINE])))
    part = beeld
    while True:
        key = draw(st.sampled_from(sorted(part) if isinstance(part, dict) else range(len(part))))
        if isinstance(part[key], dict | list) and part[key] and draw(st.booleans()):
            part = part[key]
        elif draw(st.booleans()):
            part[key] = draw(JSON)
            return beeld
        else:
            del part[key]
            return beeld


@given(beeld=JSON | spoilt())
@examples(max_examples=200, deadline=None)
def test_a_broken_picture_never_loses_the_text(
    broken_talk: tuple[Store, str], beeld: object
) -> None:
    store, talk = broken_talk
    [message] = store.add(talk, replies_from(answer(beeld, "De tekst.")), NOW)
    assert message.text == "De tekst."
    assert message.image is None or ADDRESS.fullmatch(message.image.url)


def test_another_picture_of_the_message_stays_when_it_cannot_be_drawn(
    store: Store, talk: str
) -> None:
    image = Image(url="/static/naast.svg")
    [message] = store.add(talk, [Reply(text="x", image=image, picture="kapot")], NOW)
    assert message.image == image


async def test_a_deleted_result_takes_the_pictures_along(
    store: Store, database: Database, talk: str
) -> None:
    shown = tell(store, talk, RESULT)
    gone = tell(store, talk, {"soort": "weg"})
    assert gone.text and gone.image is None
    assert kept(database) == 0
    assert [(one.text, one.image) for one in store.messages(talk) if one.id == shown.id] == [
        (shown.text, None)
    ]
    assert await Pictures(database).svg(picture_id(shown.image)) is None
