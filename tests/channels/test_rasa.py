"""From Rasa's items to replies; what Rasa is asked is in test_conversation.py."""

import httpx
import pytest

from channels.errors import BotSilent, BotUnreachable
from channels.message import Image, QuickReply
from channels.rasa import Rasa, replies_from, replies_told
from channels.store import Conversation
from tests.channels.beelden import RESULT

CARD = {"title": "Respijthulp", "text": "Komt thuis oppassen.", "phone": "0800 0000"}
ITEMS = [
    {"recipient_id": "x", "text": "Dit vond ik:"},
    {"recipient_id": "x", "custom": {"cards": [CARD], "onderwerp": "respijt"}},
    {"recipient_id": "x", "image": "https://example.nl/kaart.png"},
    {
        "recipient_id": "x",
        "text": "Verder?",
        "buttons": [{"title": "Ja", "payload": "/praten_ja"}],
    },
    {"recipient_id": "x", "custom": {"overdracht": {"reden": "crisis"}}},
]


def test_cards_pictures_and_handoffs_join_the_text_before_them() -> None:
    found, further = replies_from(ITEMS)
    assert found.text == "Dit vond ik:"
    assert [card.phone for card in found.cards] == ["0800 0000"]
    assert found.image == Image(url="https://example.nl/kaart.png")
    assert further.text == "Verder?"
    assert further.quick_replies == (QuickReply(title="Ja", payload="/praten_ja"),)
    assert further.handoff == {"reden": "crisis"}


def test_cards_without_any_text_are_read_out() -> None:
    [reply] = replies_from([{"custom": {"cards": [CARD, {"title": "Iets", "text": "Hier."}]}}])
    assert reply.text == "Respijthulp: 0800 0000\nIets: Hier."
    assert len(reply.cards) == 2


def test_a_phone_number_that_is_a_number_is_shown_as_well() -> None:
    [reply] = replies_from([{"text": "Bel", "custom": {"cards": [{"title": "113", "phone": 113}]}}])
    assert reply.cards[0].phone == "113"


def test_cards_before_the_first_text_keep_their_place() -> None:
    first, second = replies_from([{"custom": {"cards": [CARD]}}, {"text": "En dan nog dit."}])
    assert first.cards and not second.cards


@pytest.mark.parametrize(
    "items",
    [[], [{"recipient_id": "x"}], [{"text": "  "}], [{"custom": {}}], [{"custom": {"cards": []}}]],
)
def test_an_answer_with_nothing_in_it_is_none(items: list) -> None:
    assert replies_from(items) == []


def test_a_part_that_the_bot_made_wrong_costs_only_that_part() -> None:
    [reply] = replies_from(
        [
            {
                "text": "Hallo",
                "buttons": [{"title": "Ja"}, {"title": "Nee", "payload": "/praten_nee"}],
                "custom": {"cards": [{"phone": "1"}, CARD], "overdracht": "geen dict"},
            }
        ]
    )
    assert [offer.title for offer in reply.quick_replies] == ["Nee"]
    assert [card.title for card in reply.cards] == ["Respijthulp"]
    assert reply.handoff is None


@pytest.mark.parametrize("url", ["javascript:alert(1)", "data:text/html,x", "//elders.nl", ""])
def test_links_that_no_browser_should_follow_are_left_out(url: str) -> None:
    item = {"text": "x", "image": url, "custom": {"cards": [CARD | {"url": url}]}}
    [reply] = replies_from([item])
    assert reply.cards[0].url is None
    assert reply.image is None


def test_the_tracker_tells_the_same_as_the_answer_did() -> None:
    """Rasa's REST channel splits texts at blank lines, unless there are buttons."""
    events = [
        {"event": "user", "text": "x"},
        {"event": "action", "name": "utter_x"},
        {"event": "bot", "text": "Een.\n\nTwee.", "data": {"custom": {"cards": [CARD]}}},
        {
            "event": "bot",
            "text": "Kies\n\neen:",
            "data": {"buttons": [{"title": "A", "payload": "/a"}], "image": None},
        },
        {"event": "slot", "name": "x", "value": 1},
    ]
    assert replies_told(events) == replies_from(
        [
            {"text": "Een."},
            {"text": "Twee."},
            {"custom": {"cards": [CARD]}},
            {"text": "Kies\n\neen:", "buttons": [{"title": "A", "payload": "/a"}]},
        ]
    )


def test_a_picture_of_a_result_joins_the_text_before_it() -> None:
    items = [{"text": "Een."}, {"text": "Twee."}, {"custom": {"beeld": RESULT}}]
    first, second = replies_from(items)
    assert (first.picture, second.picture) == (None, RESULT)
    events = [{"event": "bot", "text": one.get("text"), "data": one} for one in items]
    assert replies_told(events) == [first, second]


def rasa(answer: httpx.Response | Exception) -> Rasa:
    """A Rasa that gives this answer to everything."""

    def respond(request: httpx.Request) -> httpx.Response:
        if isinstance(answer, Exception):
            raise answer
        return answer

    return Rasa(httpx.AsyncClient(transport=httpx.MockTransport(respond), base_url="http://rasa"))


@pytest.mark.parametrize(
    ("answer", "error"),
    [
        (httpx.Response(200, json=[]), BotSilent),
        (httpx.Response(200, json={"not": "a list"}), BotSilent),
        (httpx.Response(200, json=[{"text": ""}]), BotSilent),
        (httpx.Response(200, text="<html>"), BotUnreachable),
        (httpx.Response(500, json=[{"text": "x"}]), BotUnreachable),
        (httpx.Response(302, headers={"Location": "/"}), BotUnreachable),
        (httpx.ConnectError("refused"), BotUnreachable),
        (httpx.ReadTimeout("slow"), BotUnreachable),
    ],
)
async def test_what_is_no_answer_is_an_error(
    answer: httpx.Response | Exception, error: type[Exception]
) -> None:
    with pytest.raises(error):
        await rasa(answer).greet(Conversation("x", "web", "bot", None, None))


async def test_without_memory_of_a_talk_there_is_no_session_to_begin() -> None:
    assert await rasa(httpx.Response(404)).begin_session("x") is False
