"""The HTTP interface: its shapes, and that bad input is answered plainly and never breaks it."""

import asyncio
import json
import uuid
from datetime import UTC, datetime

from hypothesis import HealthCheck, given
from hypothesis import settings as examples
from hypothesis import strategies as st

from channels.settings import Settings
from tests.channels.people import House, Open
from tests.channels.rasa_server import RasaServer

FIELDS = {"id", "at", "sender", "text", "quick_replies", "cards", "image"}
CLIENT_ID = "6f2b6a0e-51f5-4f9f-9c7c-0d5a8f7c1f10"


async def test_a_conversation_begins_with_a_greeting(house: House) -> None:
    answer = await house.http.post("/api/v1/conversations", json={})
    assert answer.status_code == 201
    begun = answer.json()
    assert set(begun) == {"id", "token", "messages"}
    assert len(begun["id"]) >= 32 and len(begun["token"]) >= 43
    [greeting] = begun["messages"]
    assert set(greeting) == FIELDS
    assert greeting["sender"] == "bot"
    assert greeting["quick_replies"] == [{"title": "Hulp zoeken", "payload": "/respijt_zoeken"}]
    age = datetime.now(UTC) - datetime.fromisoformat(greeting["at"])
    assert abs(age.total_seconds()) < 60
    assert "set-cookie" not in answer.headers


async def test_a_conversation_may_begin_without_a_body(house: House) -> None:
    assert (await house.http.post("/api/v1/conversations")).status_code == 201


async def test_cards_and_pictures_arrive_with_their_text(house: House, rasa: RasaServer) -> None:
    card = {"title": "Respijthulp", "phone": "0800 0000", "url": "https://example.nl"}
    rasa.special["waar"] = [
        {"text": "Dit vond ik."},
        {"custom": {"cards": [card]}},
        {"image": "/static/kaart.png"},
    ]
    carer = await house.carer()
    [answer] = await carer.say("waar")
    assert answer["cards"][0]["phone"] == "0800 0000"
    assert answer["image"] == {"url": "/static/kaart.png", "alt": ""}


async def test_a_chosen_quick_reply_shows_its_title_and_says_its_payload(
    house: House, rasa: RasaServer
) -> None:
    carer = await house.carer()
    answer = await carer.post(payload="/respijt_zoeken")
    assert answer.status_code == 200
    assert rasa.texts() == ["/respijt_zoeken"]
    assert (await carer.texts())[1] == "Hulp zoeken"


async def test_a_payload_that_was_not_offered_is_refused(house: House, rasa: RasaServer) -> None:
    carer = await house.carer()
    for payload in ("/restart", "/respijt_zoeken{}", "hallo", "", "/"):
        assert (await carer.post(payload=payload)).status_code == 422, payload
    assert rasa.texts() == []


async def test_a_typed_slash_is_never_a_command(house: House, rasa: RasaServer) -> None:
    carer = await house.carer()
    await carer.say(" //restart")
    assert rasa.texts() == ["restart"]
    assert (await carer.texts())[1] == " //restart"


async def test_messages_after_an_id(house: House) -> None:
    carer = await house.carer()
    await carer.say("een")
    everything = await carer.messages()
    assert [message["sender"] for message in everything] == ["bot", "carer", "bot"]
    assert everything == sorted(everything, key=lambda message: message["id"])
    assert await carer.messages(after=everything[0]["id"]) == everything[1:]
    assert await carer.messages(after=everything[-1]["id"]) == []
    assert await carer.messages(after="0") == everything


async def test_an_id_that_is_none_is_refused(house: House) -> None:
    carer = await house.carer()
    for after in ("x", "-1", "1.5", "٣", "9" * 40, "", "1 OR 1=1"):
        answer = await house.http.get(
            f"{carer.url}/messages", headers=carer.headers, params={"after": after}
        )
        assert answer.status_code == 422, after
        assert isinstance(answer.json()["detail"], str)


async def test_wrong_tokens_and_wrong_ids_get_the_same_answer(house: House) -> None:
    carer, other = await house.carer(), await house.carer()
    unknown = f"/api/v1/conversations/{'0' * 32}"
    seen = set()
    for url, headers in [
        (carer.url, other.headers),
        (carer.url, {}),
        (carer.url, {"Authorization": "Bearer"}),
        (carer.url, {"Authorization": "Basic dGVzdA=="}),
        (carer.url, {"Authorization": "Bearer \xe9\xff"}),
        (unknown, carer.headers),
        (unknown, {}),
        ("/api/v1/conversations/%00%ff", carer.headers),
    ]:
        body = {"client_id": CLIENT_ID, "text": "x"}
        raw = {name: value.encode("latin-1") for name, value in headers.items()}
        for answer in (
            await house.http.get(f"{url}/messages", headers=raw),
            await house.http.get(f"{url}/events", headers=raw),
            await house.http.post(f"{url}/messages", headers=raw, json=body),
            await house.http.delete(url, headers=raw),
        ):
            seen.add((answer.status_code, answer.text))
    assert seen == {(404, '{"detail":"Dit gesprek is er niet, of de toegang klopt niet."}')}
    assert len(await carer.messages()) == 1


async def test_after_deletion_nothing_is_left(house: House, settings: Settings) -> None:
    carer = await house.carer()
    await carer.say("iets heel persoonlijks")
    answer = await house.http.delete(carer.url, headers=carer.headers)
    assert answer.status_code == 204 and answer.content == b""
    for again in (
        await house.http.delete(carer.url, headers=carer.headers),
        await house.http.get(f"{carer.url}/messages", headers=carer.headers),
        await house.http.get(f"{carer.url}/events", headers=carer.headers),
        await carer.post(text="hallo?"),
    ):
        assert again.status_code == 404
    store = house.room.conversations._store
    assert store.messages(carer.id) == []


async def test_a_message_deleted_while_it_waits_ends_in_404(house: House, rasa: RasaServer) -> None:
    carer = await house.carer()
    rasa.delay = 1.5
    waiting = asyncio.create_task(carer.post(text="wacht"))
    await asyncio.sleep(0.3)
    assert (await house.http.delete(carer.url, headers=carer.headers)).status_code == 204
    assert (await waiting).status_code == 404


MALFORMED: list[tuple[object, int]] = [
    ({"text": "x"}, 422),
    ({"client_id": "geen uuid", "text": "x"}, 422),
    ({"client_id": 7, "text": "x"}, 422),
    ({"client_id": CLIENT_ID}, 422),
    ({"client_id": CLIENT_ID, "text": "x", "payload": "/y"}, 422),
    ({"client_id": CLIENT_ID, "text": "   \n"}, 422),
    ({"client_id": CLIENT_ID, "text": "\x00"}, 422),
    ({"client_id": CLIENT_ID, "text": 5}, 422),
    ({"client_id": CLIENT_ID, "text": ["x"]}, 422),
    ({"client_id": CLIENT_ID, "text": "x" * 4001}, 413),
    ({"client_id": CLIENT_ID, "text": "x" * 100_000}, 413),
    ([], 422),
    ("x", 422),
    (None, 422),
]


async def test_malformed_messages_are_refused_in_plain_words(house: House) -> None:
    carer = await house.carer()
    for body, status in MALFORMED:
        answer = await house.http.post(f"{carer.url}/messages", headers=carer.headers, json=body)
        assert answer.status_code == status, str(body)[:200]
        detail = answer.json()["detail"]
        assert isinstance(detail, str) and "xxx" not in detail
    assert len(await carer.messages()) == 1


UNREADABLE = [
    b"",
    b"{",
    b"\xff\xfe",
    b'{"client_id": "' + CLIENT_ID.encode() + b'", "text": ' + b"9" * 5000 + b"}",
    b'{"client_id": "' + CLIENT_ID.encode() + b'", "text": 1e999}',
    b"[" * 20_000,
    b'{"a":' * 5_000,
    b'{"client_id": NaN, "text": Infinity}',
]


async def test_bodies_that_are_no_json_are_refused_in_plain_words(house: House) -> None:
    carer = await house.carer()
    headers = carer.headers | {"Content-Type": "application/json"}
    for raw in UNREADABLE:
        answer = await house.http.post(f"{carer.url}/messages", headers=headers, content=raw)
        assert answer.status_code == 422, raw[:100]
        assert isinstance(answer.json()["detail"], str)


async def test_a_body_that_grows_on_is_cut_off(house: House) -> None:
    carer = await house.carer()

    async def endless():
        for _ in range(100):
            yield b"x" * 10_000

    answer = await house.http.post(
        f"{carer.url}/messages", headers=carer.headers, content=endless()
    )
    assert answer.status_code == 413


async def test_the_longest_message_fits_however_it_is_written(
    house: House, rasa: RasaServer
) -> None:
    carer = await house.carer()
    text = "\N{WEARY FACE}" * 4000
    body = json.dumps({"client_id": str(uuid.uuid4()), "text": text})
    headers = carer.headers | {"Content-Type": "application/json"}
    answer = await house.http.post(f"{carer.url}/messages", headers=headers, content=body)
    assert answer.status_code == 200
    assert rasa.texts() == [text]


async def test_half_an_emoji_does_no_harm(house: House) -> None:
    carer = await house.carer()
    body = '{"client_id": "' + CLIENT_ID + '", "text": "moe \\ud83d"}'
    headers = carer.headers | {"Content-Type": "application/json"}
    answer = await house.http.post(f"{carer.url}/messages", headers=headers, content=body)
    assert answer.status_code == 200
    assert (await carer.texts())[1] == "moe \N{REPLACEMENT CHARACTER}"


async def test_malformed_beginnings_are_refused(house: House) -> None:
    wrong: list[object] = [
        {"audience": "old"},
        {"audience": 3},
        {"gemeente": 3},
        {"gemeente": "x" * 81},
        [],
        "x",
    ]
    for body in wrong:
        answer = await house.http.post("/api/v1/conversations", json=body)
        assert answer.status_code == 422, body
        assert isinstance(answer.json()["detail"], str)


async def test_who_floods_is_asked_to_wait(open_house: Open, settings: Settings) -> None:
    house = await open_house(
        settings.model_copy(
            update={"limit_messages": "5/minute", "limit_conversations": "3/minute"}
        )
    )
    carer = await house.carer()
    same = str(uuid.uuid4())
    answers = [await carer.post(text="hallo", client_id=same) for _ in range(4)]
    answers += [await carer.post(text=str(number)) for number in range(6)]
    assert [answer.status_code for answer in answers] == [200] * 8 + [429] * 2
    assert 1 <= int(answers[-1].headers["Retry-After"]) <= 60
    assert isinstance(answers[-1].json()["detail"], str)
    assert len(await carer.messages()) == 1 + 2 * 5

    begun = [await house.http.post("/api/v1/conversations", json={}) for _ in range(3)]
    assert [answer.status_code for answer in begun] == [201, 201, 429]
    assert "Retry-After" in begun[-1].headers


async def test_unknown_pages_and_methods_are_said_plainly(house: House) -> None:
    for answer in (
        await house.http.get("/api/v1/nergens"),
        await house.http.put("/api/v1/conversations"),
    ):
        assert answer.status_code in (404, 405)
        assert isinstance(answer.json()["detail"], str)


async def test_health_tells_what_is_down(house: House, rasa: RasaServer) -> None:
    well = {"status": "ok", "rasa": "ok", "actions": "ok", "database": "ok"}
    assert (await house.http.get("/health")).json() == well
    await rasa.stop()
    await asyncio.sleep(1.6)
    answer = await house.http.get("/health")
    assert answer.status_code == 200
    assert answer.json() == well | {"status": "degraded", "rasa": "down"}


async def test_the_interface_describes_itself(house: House) -> None:
    paths = (await house.http.get("/openapi.json")).json()["paths"]
    assert {
        "/health",
        "/api/v1/conversations",
        "/api/v1/conversations/{conversation_id}",
        "/api/v1/conversations/{conversation_id}/messages",
        "/api/v1/conversations/{conversation_id}/events",
    } <= set(paths)


async def test_a_page_tells_about_the_interface_without_any_script(house: House) -> None:
    page = await house.http.get("/docs")
    assert page.status_code == 200
    for told in ("POST /api/v1/conversations", "Last-Event-ID", 'href="#Messages"'):
        assert told in page.text
    for elsewhere in ("<script", "src=", "http:", "https:"):
        assert elsewhere not in page.text


ODD = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(st.characters(), max_size=40),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=8,
)


@examples(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(text=ODD, client_id=ODD | st.uuids().map(str), payload=ODD | st.just("/respijt_zoeken"))
async def test_whatever_is_sent_never_breaks_it(
    house: House, text: object, client_id: object, payload: object
) -> None:
    """Any JSON at all gets an answer below 500, with a plain sentence when it is refused."""
    carer = await house.carer()
    headers = carer.headers | {"Content-Type": "application/json"}
    for body in (
        {"client_id": client_id, "text": text},
        {"client_id": client_id, "payload": payload},
        {"client_id": client_id, "text": text, "payload": payload},
        text,
    ):
        answer = await house.http.post(
            f"{carer.url}/messages", headers=headers, content=json.dumps(body)
        )
        assert answer.status_code < 500
        if answer.status_code != 200:
            assert isinstance(answer.json()["detail"], str)
    raw = json.dumps({"gemeente": str(text)})
    answer = await house.http.post(
        "/api/v1/conversations", content=raw, headers={"Content-Type": "application/json"}
    )
    assert answer.status_code in (201, 422)
