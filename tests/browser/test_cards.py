"""Cards: one line to open, the way to reach someone in sight, and nothing told twice."""

from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.house import CARD, House
from tests.browser.talk import bubbles, heard, open_chat, write

WORDS = "In Hilversum is er bijvoorbeeld Logeerhuis De Kap. Je vader kan hier een weekend logeren."
OTHER = CARD | {"title": "De Zon", "text": "Overdag samen eten.", "phone": None}


def line(title: str, number: str) -> dict[str, Any]:
    """A help line as the actions give it."""
    return CARD | {"title": title, "phone": number, "text": "Praten helpt.", "note": None}


def answer(page: Page, house: House, text: str, *cards: dict[str, Any]) -> Locator:
    """The cards of an answer with this text."""
    house.rasa.special["vraag"] = [{"text": text, "custom": {"cards": list(cards)}}]
    open_chat(page, house)
    write(page, "vraag")
    expect(page.locator(".kaart")).to_have_count(len(cards))
    return page.locator(".kaart")


def test_a_card_alone_has_all_there_is(page: Page, house: House) -> None:
    card = answer(page, house, "Hier is iets.", CARD)
    expect(card.get_by_role("heading", name="Logeerhuis De Kap")).to_be_visible()
    phone = card.get_by_role("link", name="Bel 035-123 45 67")
    expect(phone).to_have_attribute("href", "tel:0351234567")
    site = card.get_by_role("link", name="Naar example.nl (opent in een nieuw tabblad)")
    expect(site).to_have_attribute("href", "https://www.example.nl/logeren")
    expect(site).to_have_attribute("rel", "noopener noreferrer")
    for words in (
        "Je vader kan hier een weekend logeren.",
        "gewone belkosten, maandag tot en met vrijdag van 9 tot 17 uur",
        "Vraag eerst om een indicatie.",
        "Dit kan veranderd zijn.",
        "gecontroleerd op 5 augustus 2026",
    ):
        expect(card.get_by_text(words)).to_be_visible()
    expect(card.get_by_role("link", name="Gids mantelzorg")).to_be_visible()


def test_only_the_first_is_open(page: Page, house: House) -> None:
    cards = answer(page, house, "Hier is iets.", CARD, OTHER, CARD | {"title": "Derde"})
    expect(cards.nth(0).get_by_text("Je vader kan hier")).to_be_visible()
    for folded in (cards.nth(1), cards.nth(2)):
        expect(folded.locator("details")).not_to_have_attribute("open", "")
        assert folded.bounding_box()["height"] < 55


def test_what_the_answer_told_is_folded_and_not_told_again(page: Page, house: House) -> None:
    card = answer(page, house, WORDS, CARD | {"text": f"{CARD['text']} Bel eerst even."}, OTHER)
    first = card.first
    expect(first.get_by_text("Bel eerst even.")).to_be_hidden()
    expect(first.get_by_role("link", name="Bel 035-123 45 67")).to_be_visible()
    first.locator("summary").click()
    expect(first.get_by_text("Bel eerst even.")).to_be_visible()
    expect(first.get_by_text("Je vader kan hier een weekend logeren.")).to_have_count(0)


def test_what_an_earlier_message_of_the_same_answer_told_counts_too(
    page: Page, house: House
) -> None:
    house.rasa.special["vraag"] = [
        {"text": "Er is een logeerhuis de kap."},
        {"text": "Zo werkt het.", "custom": {"cards": [CARD]}},
    ]
    open_chat(page, house)
    write(page, "vraag")
    expect(page.locator(".kaart details")).not_to_have_attribute("open", "")


def test_a_card_opens_with_the_keyboard_and_comes_in_view(page: Page, house: House) -> None:
    cards = answer(page, house, WORDS, CARD, OTHER)
    last = cards.last
    last.locator("summary").focus()
    page.keyboard.press("Enter")
    expect(last.get_by_text("Overdag samen eten.")).to_be_in_viewport(ratio=1)
    expect(last.locator("summary")).to_be_focused()
    page.keyboard.press("Space")
    expect(last.get_by_text("Overdag samen eten.")).to_be_hidden()


@pytest.mark.parametrize(
    ("title", "number"),
    [
        ("112", "112"),
        ("113 Zelfmoordpreventie", "113"),
        ("113 Zelfmoordpreventie", "0800-0113"),
        ("Veilig Thuis", "0800-2000"),
        ("De Kindertelefoon", "0800 0432"),
    ],
)
def test_a_line_for_who_is_in_need_is_never_folded_away(
    phone: Page, house: House, title: str, number: str
) -> None:
    cards = answer(phone, house, WORDS, CARD, OTHER, line(title, number))
    call = cards.last.get_by_role("link", name=f"Bel {number}")
    expect(call).to_be_visible()
    assert call.bounding_box()["height"] >= 48


def test_nothing_is_printed_of_what_is_not_there(page: Page, house: House) -> None:
    bare = dict.fromkeys(CARD) | {"title": "Kaal", "may_have_changed": False}
    sure = CARD | {"may_have_changed": False}
    cards = answer(page, house, "Hier is iets.", sure, bare)
    for word in ("false", "null", "undefined", "Dit kan veranderd zijn."):
        expect(page.locator("#gesprek")).not_to_contain_text(word)
    expect(cards.last).to_have_text("Kaal")


def test_that_it_may_have_changed_is_said_once(page: Page, house: House) -> None:
    note = "Dit kan veranderd zijn. Vraag het even na."
    card = answer(page, house, "Hier is iets.", CARD | {"note": note})
    expect(card.get_by_text("Dit kan veranderd zijn.")).to_have_count(1)
    expect(card.locator(".let-op")).to_have_text(note)


def test_a_screen_reader_hears_whose_cards_there_are(page: Page, house: House) -> None:
    answer(page, house, WORDS, CARD, OTHER)
    expect(bubbles(page, "bot").last).to_have_text(WORDS)
    assert f"Naast: {WORDS} Hieronder staat meer over: Logeerhuis De Kap, De Zon." in heard(page)
