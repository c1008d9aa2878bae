"""A picture at its address: what a browser is told, and that it goes with its conversation."""

from xml.etree import ElementTree

import pytest

from channels.settings import Settings
from tests.channels.beelden import RESULT, answer
from tests.channels.people import Carer, House, Open
from tests.channels.rasa_server import RasaServer


async def told(house: House, rasa: RasaServer) -> tuple[Carer, str]:
    """A carer with a result, and the address of its picture."""
    rasa.special["klaar"] = answer(RESULT)
    carer = await house.carer()
    [message] = await carer.say("klaar")
    assert message["image"]["alt"].startswith("7 van de 13.")
    return carer, message["image"]["url"]


async def test_the_svg(house: House, rasa: RasaServer) -> None:
    _, url = await told(house, rasa)
    shown = await house.http.get(url)
    assert shown.status_code == 200
    assert shown.headers["Content-Type"].startswith("image/svg+xml")
    assert ElementTree.fromstring(shown.text).tag.endswith("svg")


async def test_the_png(house: House, rasa: RasaServer) -> None:
    _, url = await told(house, rasa)
    shown = await house.http.get(url.replace(".svg", ".png"))
    assert shown.status_code == 200
    assert shown.headers["Content-Type"] == "image/png"
    assert shown.content.startswith(b"\x89PNG")


async def test_browsers_load_nothing_with_it_and_do_not_keep_it(
    house: House, rasa: RasaServer
) -> None:
    _, url = await told(house, rasa)
    for address in (url, url.replace(".svg", ".png")):
        headers = (await house.http.get(address)).headers
        assert headers["Content-Security-Policy"].startswith("default-src 'none';")
        assert "src 'self'" not in headers["Content-Security-Policy"]
        assert headers["X-Content-Type-Options"] == "nosniff"
        assert headers["Referrer-Policy"] == "no-referrer"
        assert headers["Cache-Control"] == "private, no-store"


async def test_it_goes_with_its_conversation(house: House, rasa: RasaServer) -> None:
    carer, url = await told(house, rasa)
    await house.http.delete(carer.url, headers=carer.headers)
    for address in (url, url.replace(".svg", ".png")):
        gone = await house.http.get(address)
        assert gone.status_code == 404
        assert gone.json() == {"detail": "Dit plaatje is er niet, of het is gewist."}


@pytest.mark.parametrize(
    "path", ["x.svg", f"{'x' * 32}.svg", f"{'x' * 32}.png", "%00.svg", "%F0%9F.png", ".svg"]
)
async def test_what_is_not_there_is_plainly_so(house: House, path: str) -> None:
    missing = await house.http.get(f"/beeld/{path}")
    assert missing.status_code == 404
    assert set(missing.json()) == {"detail"}


async def test_a_flood_of_requests_is_refused(
    open_house: Open, settings: Settings, rasa: RasaServer
) -> None:
    house = await open_house(settings.model_copy(update={"limit_requests": "5/minute"}))
    _, url = await told(house, rasa)
    shown = [(await house.http.get(url)).status_code for _ in range(5)]
    assert shown == [200] * 3 + [429] * 2
