"""axe finds nothing wrong: empty and full, small and large, light and dark, with panels open."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from tests.browser.house import CARD, House
from tests.browser.talk import ask, open_chat

SIZES = {"phone": (390, 844), "desktop": (1280, 800), "narrow": (320, 640), "zoomed": (320, 256)}


def faults(page: Page) -> str:
    """What axe finds, readable; empty when nothing."""
    results = Axe().run(page)
    return "" if results.violations_count == 0 else results.generate_report()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES.keys())
def test_a_talk_has_no_violations(
    open_context, house: House, size: tuple[int, int], scheme: str
) -> None:
    viewport = {"width": size[0], "height": size[1]}
    page = open_context(viewport=viewport, color_scheme=scheme, reduced_motion="reduce").new_page()
    open_chat(page, house)
    assert faults(page) == ""
    cards = [CARD, CARD | {"title": "De Zon", "phone": None}]
    text = "Antwoord op: wie kan er oppassen?"
    house.rasa.special["wie kan er oppassen?"] = [{"text": text, "custom": {"cards": cards}}]
    ask(page, "wie kan er oppassen?")
    assert page.locator(".kaart").count() == 2
    for line in page.locator(".bericht details > summary").all():
        line.click()
    assert faults(page) == ""


def test_the_question_before_wiping_has_no_violations(open_context, house: House) -> None:
    page = open_context(reduced_motion="reduce").new_page()  # nothing is half faded in
    open_chat(page, house)
    page.get_by_role("button", name="Wis dit gesprek").click()
    expect(page.get_by_role("dialog", name="Dit gesprek wissen?")).to_be_visible()
    assert faults(page) == ""
