"""A picture of a result: calm on a phone, and the same in words for who would rather read."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Locator, Page, expect

from tests.browser.house import House
from tests.browser.talk import heard, open_chat, write
from tests.channels.beelden import LINE, RESULT, THEMES, answer

WORDS = "7 van de 13."
LOADED = "(image) => image.decode().then(() => image.naturalWidth)"
BUTTON = {"title": "Wat helpt?", "payload": "/helpt"}


def result(page: Page, house: House, beeld: object = RESULT) -> Locator:
    """The picture of an answer, when it is there."""
    house.rasa.special["klaar"] = [*answer(beeld), {"text": "En nu?", "buttons": [BUTTON]}]
    open_chat(page, house)
    write(page, "klaar")
    image = page.locator(".beeld img")
    expect(image).to_be_visible()
    assert image.evaluate(LOADED) > 0
    return image


@pytest.mark.parametrize("beeld", [RESULT, THEMES, LINE], ids=["score", "themes", "line"])
def test_it_has_its_own_size_on_a_phone(phone: Page, house: House, beeld: dict) -> None:
    image = result(phone, house, beeld)
    box = image.bounding_box()
    assert box["width"] == 320 and box["height"] > 100
    assert phone.evaluate("() => document.documentElement.scrollWidth") == 390


def test_it_shrinks_where_there_is_less_room(open_context, house: House) -> None:
    page = open_context(viewport={"width": 320, "height": 640}).new_page()
    box = result(page, house).bounding_box()
    assert 250 < box["width"] < 320 and box["x"] >= 0
    assert page.evaluate("() => document.documentElement.scrollWidth") == 320


def test_the_same_in_words_opens_with_the_keyboard(page: Page, house: House) -> None:
    image = result(page, house)
    alt = image.get_attribute("alt")
    assert alt and alt.startswith(WORDS)
    words, line = page.locator(".beeld p"), page.locator(".beeld summary")
    expect(line).to_have_text("In woorden")
    expect(words).to_be_hidden()
    line.focus()
    page.keyboard.press("Enter")
    expect(words).to_have_text(alt)
    expect(words).to_be_in_viewport(ratio=1)
    expect(line).to_be_focused()
    page.keyboard.press("Space")
    expect(words).to_be_hidden()


def test_a_screen_reader_hears_what_is_on_it(page: Page, house: House) -> None:
    alt = result(page, house).get_attribute("alt")
    assert f"Naast: Dit is de uitslag. Plaatje: {alt}" in heard(page)


def test_what_comes_after_it_stays_in_view(phone: Page, house: House) -> None:
    """Its height is not known before it is there, and everything moves down then."""
    phone.route("**/beeld/*", lambda route: (phone.wait_for_timeout(300), route.continue_()))
    result(phone, house)
    expect(phone.get_by_role("button", name=BUTTON["title"])).to_be_in_viewport(ratio=1)


def test_the_picture_is_still_there_after_a_reload(page: Page, house: House) -> None:
    result(page, house)
    page.reload()
    image = page.locator(".beeld img")
    expect(image).to_be_visible()
    assert image.evaluate(LOADED) > 0


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_violations(open_context, house: House, scheme: str) -> None:
    page = open_context(color_scheme=scheme, reduced_motion="reduce").new_page()
    result(page, house)
    page.locator(".beeld summary").click()
    assert Axe().run(page).violations_count == 0


def test_it_is_big_enough_to_press(phone: Page, house: House) -> None:
    result(phone, house)
    box = phone.locator(".beeld summary").bounding_box()
    assert min(box["width"], box["height"]) >= 44
