"""The chat in another site's page, by widget.js."""

import pytest
from playwright.sync_api import FrameLocator, Page, expect

from tests.browser.conftest import DESKTOP, PHONE, OpenContext
from tests.browser.house import House
from tests.browser.talk import ask, bubbles, write

NAME = "Praat met Naast"
SIZES = pytest.mark.parametrize(
    "size",
    [DESKTOP, PHONE, {"width": 320, "height": 640}],
    ids=lambda size: f"{size['width']}x{size['height']}",
)


def visit(page: Page, house: House, tag: str = "") -> FrameLocator:
    house.host_tag = tag
    page.goto(house.host_url)
    return page.frame_locator("iframe")


def open_frame(page: Page, house: House, tag: str = "") -> FrameLocator:
    frame = visit(page, house, tag)
    page.get_by_role("button", name=NAME).click()
    expect(bubbles(frame, "bot")).to_have_count(1)
    return frame


def test_nothing_is_asked_of_us_until_it_is_opened(page: Page, house: House) -> None:
    visit(page, house)
    expect(page.get_by_role("button", name=NAME)).to_be_visible()
    assert [path for _, path, _ in house.edge.requests] == ["/widget.js"]


@SIZES
def test_opening_talking_and_closing(
    open_context: OpenContext, house: House, size: dict[str, int]
) -> None:
    page = open_context(viewport=size).new_page()
    frame = open_frame(page, house, 'data-gemeente="Hilversum" data-thema="hilversum"')
    ask(frame, "hoi")
    assert house.rasa.asked[-1]["metadata"]["gemeente"] == "Hilversum"
    for control in ("Snel weg", "Direct hulp", "Venster sluiten"):
        expect(frame.locator(".knoppen > *", has_text=control)).to_be_in_viewport(ratio=1)
    assert frame.locator("header").bounding_box()["height"] < 115
    whole = "(root) => [root.scrollHeight, root.scrollWidth, innerHeight, innerWidth]"
    height, width, in_view, wide = frame.locator("html").evaluate(whole)
    assert (height, width) == (in_view, wide)
    frame.get_by_role("button", name="Venster sluiten").click()
    expect(frame.locator("body")).to_be_hidden()
    expect(page.get_by_role("button", name=NAME)).to_be_focused()
    page.get_by_role("button", name=NAME).click()
    expect(bubbles(frame, "carer")).to_have_text("hoi")  # the talk was kept


def test_typing_can_begin_at_once(page: Page, house: House) -> None:
    frame = open_frame(page, house)
    expect(frame.get_by_role("textbox")).to_be_focused()
    page.keyboard.type("hoi")
    page.keyboard.press("Enter")
    expect(bubbles(frame, "carer")).to_have_text("hoi")


def test_esc_closes_it_and_the_focus_goes_back(page: Page, house: House) -> None:
    frame = open_frame(page, house)
    frame.get_by_role("textbox").press("Escape")
    expect(frame.locator("body")).to_be_hidden()
    expect(page.get_by_role("button", name=NAME)).to_be_focused()


def test_a_link_of_the_site_opens_it_too(page: Page, house: House) -> None:
    frame = visit(page, house)
    page.get_by_role("link", name="Stel je vraag aan Naast").click()
    expect(bubbles(frame, "bot")).to_have_count(1)


def test_an_answer_while_it_is_closed_is_announced(page: Page, house: House) -> None:
    frame = open_frame(page, house)
    house.rasa.delay = 1
    write(frame, "hoi")
    frame.get_by_role("button", name="Venster sluiten").click()
    expect(page.get_by_role("status").filter(has_text="Er is een nieuw bericht")).to_have_count(1)


def test_quick_exit_takes_the_whole_page_away(page: Page, house: House) -> None:
    frame = open_frame(page, house)
    ask(frame, "mijn geheim")
    frame.get_by_role("link", name="Snel weg").click()
    page.wait_for_url("https://www.knmi.nl/**")
    expect(page).to_have_title("Elders")
