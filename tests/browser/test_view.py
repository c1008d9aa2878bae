"""What is in view: the answer with its question, and 'Snel weg' whatever the size."""

import gzip
from typing import Any

import pytest
from playwright.sync_api import Page, ViewportSize, expect

from channels.web.pages import WIDGET
from tests.browser.conftest import DESKTOP, PHONE, OpenContext
from tests.browser.house import CARD, House
from tests.browser.talk import bubbles, open_chat, write

SMALL: ViewportSize = {"width": 320, "height": 640}
ZOOMED: ViewportSize = {"width": 320, "height": 200}  # 1280 by 800 at 400 %
TYPING: ViewportSize = {"width": 390, "height": 440}  # a phone with its keyboard open
THREE = [CARD | {"title": f"Hulp {name}", "phone": None} for name in ("een", "twee", "drie")]
QUESTION = "Gaat het om een paar uur, een dag, of ook een nacht?"
ANSWER: list[dict[str, Any]] = [
    {"text": "Logisch dat je moe bent."},
    {
        "text": "In Hilversum is er bijvoorbeeld Hulp een. Daar gaan mensen met dementie overdag "
        "samen wandelen, sporten of naar een museum. Een gesprek vooraf is altijd nodig.",
        "custom": {"cards": THREE},
    },
    {
        "text": QUESTION,
        "buttons": [
            {"title": title, "payload": f"/{number}"}
            for number, title in enumerate(("Een paar uur", "Een dag", "Een nacht of langer"))
        ],
    },
]
HEIGHTS = "() => [document.documentElement.scrollHeight, innerHeight]"
ROOM = "() => document.querySelector('#gesprek').clientHeight / innerHeight"


def get_answer(page: Page, house: House, query: str = "") -> None:
    house.rasa.special["wie kan er bij hem zijn"] = ANSWER
    open_chat(page, house, query)
    write(page, "wie kan er bij hem zijn")
    expect(bubbles(page, "bot").last).to_have_text(QUESTION)


@pytest.mark.parametrize(
    "size", [PHONE, SMALL, TYPING, DESKTOP], ids=lambda size: f"{size['width']}x{size['height']}"
)
def test_the_page_itself_never_moves(
    open_context: OpenContext, house: House, size: ViewportSize
) -> None:
    page = open_context(viewport=size).new_page()
    get_answer(page, house)
    expect(page.locator("#lijnen li")).to_have_count(6)
    page.locator(".kaart summary").last.click()
    whole, view = page.evaluate(HEIGHTS)
    assert whole == view
    for bar in ("header", "footer .voet"):
        page.locator(bar).hover()
        page.mouse.wheel(0, 600)
        page.wait_for_timeout(100)
        assert page.evaluate("() => scrollY") == 0
    expect(page.get_by_role("link", name="Snel weg")).to_be_in_viewport(ratio=1)


@pytest.mark.parametrize("query", ["", "?thema=hilversum"], ids=["plain", "municipality"])
def test_answer_cards_and_question_are_in_view_together(
    phone: Page, house: House, query: str
) -> None:
    get_answer(phone, house, query)
    for message in bubbles(phone, "bot").all()[1:]:
        expect(message).to_be_in_viewport(ratio=1)
    for card in phone.locator(".kaart").all():
        expect(card).to_be_in_viewport(ratio=1)
    for title in ("Een paar uur", "Een dag", "Een nacht of langer"):
        expect(phone.get_by_role("button", name=title)).to_be_in_viewport(ratio=1)
    expect(phone.locator("#tekst")).to_be_focused()


def test_answer_that_does_not_fit_shows_from_its_beginning(phone: Page, house: House) -> None:
    house.rasa.special["veel"] = [{"text": "Het begin."}, {"text": "regel\n" * 80}]
    open_chat(phone, house)
    write(phone, "veel")
    expect(bubbles(phone, "bot").last).to_contain_text("regel")
    expect(bubbles(phone, "bot").nth(1)).to_be_in_viewport(ratio=1)
    top = phone.locator("#gesprek").bounding_box()["y"]
    assert phone.locator(".wie").nth(2).bounding_box()["y"] - top < 20
    down = phone.get_by_role("button", name="Naar het laatste bericht")
    down.click()
    expect(bubbles(phone, "bot").nth(1)).not_to_be_in_viewport()
    expect(down).to_be_hidden()


def test_who_reads_back_is_left_there(page: Page, house: House) -> None:
    house.rasa.special["veel"] = [{"text": "regel\n" * 80}]
    open_chat(page, house)
    write(page, "veel")
    expect(bubbles(page, "bot")).to_have_count(2)
    page.locator("#gesprek").evaluate("(log) => log.scrollTo(0, 700)")
    page.wait_for_timeout(200)
    house.says(page.evaluate("() => JSON.parse(sessionStorage.naast).id"), "Ik ben er.")
    expect(bubbles(page, "consultant")).to_have_text("Ik ben er.")
    assert page.locator("#gesprek").evaluate("(log) => log.scrollTop") == 700


def test_the_question_stays_when_the_keyboard_opens(phone: Page, house: House) -> None:
    get_answer(phone, house)
    phone.set_viewport_size(TYPING)
    for name in ("Een paar uur", "Een nacht of langer"):
        expect(phone.get_by_role("button", name=name)).to_be_in_viewport(ratio=1)
    expect(phone.locator("#tekst")).to_be_in_viewport(ratio=1)
    expect(phone.get_by_role("link", name="Snel weg")).to_be_in_viewport(ratio=1)
    assert phone.evaluate(ROOM) > 0.6
    phone.set_viewport_size(PHONE)
    expect(bubbles(phone, "bot").nth(1)).to_be_in_viewport(ratio=1)


def test_a_small_phone_leaves_most_of_its_height_to_the_talk(
    open_context: OpenContext, house: House
) -> None:
    page = open_context(viewport=SMALL, has_touch=True, is_mobile=True).new_page()
    get_answer(page, house, "?thema=hilversum")
    assert page.evaluate(ROOM) > 0.69
    expect(bubbles(page, "bot").nth(1)).to_be_in_viewport(ratio=1)


def test_at_400_percent_the_bars_go_and_snel_weg_stays(
    open_context: OpenContext, house: House
) -> None:
    page = open_context(viewport=ZOOMED).new_page()
    get_answer(page, house)
    expect(bubbles(page, "bot").nth(1)).to_be_in_viewport(ratio=1)
    expect(page.locator("#kop")).not_to_be_in_viewport()
    expect(page.locator("#tekst")).not_to_be_in_viewport()
    expect(page.get_by_role("link", name="Snel weg")).to_be_in_viewport(ratio=1)
    assert page.evaluate("() => document.documentElement.scrollWidth") == 320
    page.get_by_role("button", name="Naar het laatste bericht").click()
    expect(page.locator("#tekst")).to_be_in_viewport(ratio=1)


def test_a_very_long_word_does_not_widen_the_page(open_context: OpenContext, house: House) -> None:
    page = open_context(viewport=SMALL).new_page()
    word = "arbeidsongeschiktheidsverzekeringsmaatschappij" * 3
    card = CARD | {"title": word, "text": word, "source": word}
    house.rasa.special["lang"] = [
        {"text": word, "custom": {"cards": [card]}, "buttons": [{"title": word, "payload": "/x"}]}
    ]
    open_chat(page, house)
    write(page, "lang")
    expect(page.locator(".kaart")).to_be_visible()
    log = page.locator("#gesprek")
    assert log.evaluate("(log) => log.scrollWidth <= log.clientWidth")
    assert page.evaluate("() => document.documentElement.scrollWidth") == SMALL["width"]


def test_everything_to_press_is_big_enough(phone: Page, house: House) -> None:
    get_answer(phone, house)
    pressable = phone.locator("button:visible, summary:visible, textarea, #weg, .bereik a:visible")
    boxes = [(each.inner_text(), each.bounding_box()) for each in pressable.all()]
    assert [name for name, box in boxes if min(box["width"], box["height"]) < 44] == []


def test_nothing_moves_for_who_wants_that(open_context: OpenContext, house: House) -> None:
    page = open_context(reduced_motion="reduce").new_page()
    get_answer(page, house)
    assert page.evaluate("() => document.getAnimations().length") == 0


def test_no_word_of_the_page_says_je_or_u() -> None:
    words = (WIDGET / "index.html").read_text() + (WIDGET / "static/teksten.js").read_text()
    words = "\n".join(line for line in words.splitlines() if not line.startswith("//"))
    said = words.replace("‘", " ").replace("'", " ").replace(">", " ").lower().split()
    assert not {"je", "jij", "jou", "jouw", "u", "uw"} & set(said)


def test_the_chat_page_stays_small() -> None:
    """Of what is loaded before the greeting, without the letters."""
    static = WIDGET / "static"
    files = [WIDGET / "index.html", static / "chat.css", static / "thema/standaard.css"]
    files += static.glob("*.js")
    assert sum(len(gzip.compress(file.read_bytes())) for file in files) < 30_000
