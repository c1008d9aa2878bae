"""Wiping the talk, and leaving in a hurry: nothing stays in the browser or with us."""

import json
import time

import pytest
from playwright.sync_api import Page, Request, expect

from tests.browser.house import House
from tests.browser.talk import ask, bubbles, conversation, open_chat

WEATHER = "https://www.knmi.nl/nederland-nu/weer"


def kept(house: House, conversation_id: str) -> bool:
    """Whether the server keeps anything of it, in Rasa's tracker or its own store."""
    remembered = house.run_there(lambda: house.rasa.remembered(conversation_id))
    return bool(house.messages(conversation_id) or remembered)


def gone(house: House, conversation_id: str) -> bool:
    """Whether it is gone, at the latest five seconds from now: a leaving page waits for nothing."""
    for _ in range(50):
        if not kept(house, conversation_id):
            return True
        time.sleep(0.1)
    return False


def test_wiping_asks_first(page: Page, house: House) -> None:
    open_chat(page, house)
    ask(page, "mijn geheim")
    old = conversation(page)
    opener = page.get_by_role("button", name="Wis dit gesprek")
    opener.click()
    question = page.get_by_role("dialog", name="Dit gesprek wissen?")
    expect(question).to_be_visible()
    expect(page.get_by_role("link", name="Snel weg")).to_be_visible()
    question.get_by_role("button", name="Nee, ga terug").click()
    expect(question).to_be_hidden()
    expect(opener).to_be_focused()
    assert kept(house, old)
    expect(bubbles(page, "carer")).to_have_text("mijn geheim")


def test_wiping_really_wipes_and_starts_afresh(page: Page, house: House) -> None:
    open_chat(page, house)
    ask(page, "mijn geheim")
    old = conversation(page)
    page.locator("#tekst").fill("half af")
    page.get_by_role("button", name="Wis dit gesprek").click()
    page.get_by_role("button", name="Ja, wis alles").click()
    expect(page.locator(".melding", has_text="Het gesprek is gewist.")).to_be_visible()
    expect(bubbles(page)).to_have_count(1)
    expect(page.get_by_text("mijn geheim")).to_have_count(0)
    expect(page.locator("#tekst")).to_have_value("")
    assert gone(house, old)
    assert conversation(page) != old
    ask(page, "nieuw begin")


def test_wiping_that_fails_says_so_and_can_be_tried_again(page: Page, house: House) -> None:
    open_chat(page, house)
    ask(page, "mijn geheim")
    old = conversation(page)
    house.edge.refuse["DELETE"] = [503]
    page.get_by_role("button", name="Wis dit gesprek").click()
    page.get_by_role("button", name="Ja, wis alles").click()
    expect(page.get_by_role("alert").filter(has_text="Wissen lukt nu niet")).to_be_visible()
    expect(bubbles(page, "carer")).to_have_text("mijn geheim")
    page.get_by_role("button", name="Ja, wis alles").click()
    expect(bubbles(page)).to_have_count(1)
    assert gone(house, old)


def press(key: str):
    return lambda page: [page.keyboard.press(key) for _ in range(3)]


LEAVING = pytest.mark.parametrize(
    "leave",
    [
        lambda page: page.get_by_role("link", name="Snel weg").click(),
        press("Escape"),
        press("Shift"),
    ],
    ids=["button", "Esc three times", "Shift three times"],
)


@LEAVING
def test_quick_exit(page: Page, house: House, leave) -> None:
    page.goto("about:blank")
    open_chat(page, house)
    ask(page, "mijn geheim")
    old = conversation(page)
    leave(page)
    page.wait_for_url(WEATHER)
    assert gone(house, old)
    page.go_back()
    assert page.url == "about:blank"  # Back does not lead to the talk
    open_chat(page, house)
    expect(page.get_by_text("mijn geheim")).to_have_count(0)
    assert conversation(page) != old


def test_quick_exit_covers_and_empties_at_once(page: Page, house: House) -> None:
    open_chat(page, house)
    ask(page, "mijn geheim")
    page.get_by_label("Typ hier een bericht").fill("half af geheim")
    # The neutral site takes its time: what does one see until then?
    page.context.unroute_all()
    page.route(WEATHER, lambda route: None)
    state = page.evaluate(
        """() => {
          const start = performance.now()
          document.querySelector('#weg').click()
          return {
            took: performance.now() - start,
            text: document.documentElement.textContent.trim(),
            title: document.title,
            background: getComputedStyle(document.documentElement).backgroundColor,
            kept: sessionStorage.length + localStorage.length,
          }
        }"""
    )
    assert state.pop("took") < 100
    assert "geheim" not in json.dumps(state)
    assert state["kept"] == 0
    assert state["background"] == "rgb(255, 255, 255)"


def test_quick_exit_asks_the_server_to_wipe_even_while_leaving(page: Page, house: House) -> None:
    open_chat(page, house)
    house.rasa.delay = 3
    old = conversation(page)
    page.get_by_label("Typ hier een bericht").fill("nog onderweg")
    page.keyboard.press("Enter")
    expect(bubbles(page, "carer")).to_be_visible()
    asked: list[Request] = []
    page.on("request", lambda request: asked.append(request))
    page.get_by_role("link", name="Snel weg").click()
    page.wait_for_url(WEATHER)
    assert [request.url for request in asked if request.method == "DELETE"] == [
        f"{house.url}/api/v1/conversations/{old}"
    ]
    page.wait_for_timeout(4000)  # until what was under way has come back
    assert gone(house, old)


def test_quick_exit_without_a_server(page: Page, house: House) -> None:
    open_chat(page, house)
    house.away()
    press("Escape")(page)
    page.wait_for_url(WEATHER)


@pytest.mark.parametrize(
    "keys",
    [
        ["Escape", "Escape"],
        ["Shift", "Shift", "a", "Shift"],
        ["Shift", "Escape", "Shift"],
        ["Shift+A", "Shift+B", "Shift+C", "Shift+D"],
        ["Shift+Enter", "Shift+Enter", "Shift+Enter"],
    ],
    ids=lambda keys: " ".join(keys),
)
def test_these_keys_do_not_leave(page: Page, house: House, keys: list[str]) -> None:
    open_chat(page, house)
    page.get_by_label("Typ hier een bericht").focus()
    for key in keys:
        page.keyboard.press(key)
    page.wait_for_timeout(500)
    assert page.url == f"{house.url}/"
    expect(bubbles(page)).to_have_count(1)


def test_presses_that_are_far_apart_do_not_leave(page: Page, house: House) -> None:
    page.clock.install()
    open_chat(page, house)
    for _ in range(4):
        page.keyboard.press("Shift")
        page.clock.run_for(5100)
    assert page.url == f"{house.url}/"
    for _ in range(3):
        page.keyboard.press("Shift")
        page.clock.run_for(1000)
    page.wait_for_url(WEATHER)


def test_the_keys_are_counted_aloud_and_in_lights(page: Page, house: House) -> None:
    open_chat(page, house)
    page.keyboard.press("Escape")
    expect(page.get_by_role("status").filter(has_text="nog 2 keer op Esc")).to_have_count(1)
    expect(page.locator(".lichtjes")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.get_by_role("status").filter(has_text="nog 1 keer op Esc")).to_have_count(1)
    page.keyboard.press("a")
    expect(page.get_by_role("status").filter(has_text="Naast blijft open.")).to_have_count(1)
    expect(page.locator(".lichtjes")).to_be_hidden()


def test_esc_once_closes_what_is_open(phone: Page, house: House) -> None:
    open_chat(phone, house)
    button = phone.get_by_role("button", name="Direct hulp")
    button.click()
    lines = phone.get_by_role("complementary", name="Direct hulp")
    expect(lines.get_by_role("link", name="Bel 112")).to_be_visible()
    expect(phone.get_by_role("link", name="Snel weg")).to_be_in_viewport(ratio=1)
    phone.keyboard.press("Escape")
    expect(lines).to_be_hidden()
    expect(button).to_be_focused()
    assert phone.url == f"{house.url}/"
