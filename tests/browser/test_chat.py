"""Talking on the chat page, in a real browser, with the real app."""

from playwright.sync_api import Page, expect

from tests.browser.house import House
from tests.browser.talk import ask, bubbles, open_chat, write

LIMIT = 4000


def test_greeting_says_that_it_is_a_computer(page: Page, house: House) -> None:
    open_chat(page, house)
    expect(bubbles(page)).to_have_count(1)
    expect(bubbles(page, "bot")).to_contain_text("Ik ben een computer, geen mens.")
    expect(page.get_by_text("Naast is een computer.")).to_be_visible()
    expect(page).to_have_title("Naast")


def test_writing_with_the_keyboard(page: Page, house: House) -> None:
    open_chat(page, house)
    page.locator("#tekst").press_sequentially("eerste regel")
    page.keyboard.press("Shift+Enter")
    page.keyboard.type("tweede regel")
    page.keyboard.press("Enter")
    expect(bubbles(page, "carer")).to_have_text("eerste regel\ntweede regel", use_inner_text=True)
    expect(bubbles(page, "bot").last).to_have_text("Antwoord op: eerste regel\ntweede regel")
    expect(page.locator("#tekst")).to_have_value("")
    expect(page.locator("#tekst")).to_be_focused()


def test_writing_with_the_button(page: Page, house: House) -> None:
    open_chat(page, house)
    page.get_by_label("Typ hier een bericht").fill("hallo")
    page.get_by_role("button", name="Stuur").click()
    expect(bubbles(page, "bot").last).to_have_text("Antwoord op: hallo")


def test_nothing_is_sent_without_words(page: Page, house: House) -> None:
    open_chat(page, house)
    write(page, "   \n ")
    expect(bubbles(page, "carer")).to_have_count(0)
    assert house.asked("POST", "/messages") == []


def test_own_words_show_at_once_and_only_once(page: Page, house: House) -> None:
    open_chat(page, house)
    house.rasa.delay = 1
    write(page, "ik ben zo moe")
    expect(bubbles(page, "carer")).to_have_text("ik ben zo moe")
    expect(page.locator(".denkt")).to_be_visible()
    expect(bubbles(page, "bot").last).to_have_text("Antwoord op: ik ben zo moe")
    expect(page.locator(".denkt")).to_be_hidden()
    ask(page, "nog iets")
    expect(bubbles(page, "carer")).to_have_text(["ik ben zo moe", "nog iets"])
    expect(bubbles(page, "bot")).to_have_count(3)


def test_messages_go_in_the_order_they_were_written(page: Page, house: House) -> None:
    open_chat(page, house)
    house.rasa.delay = 0.5
    for words in ("een", "twee", "drie"):
        write(page, words)
    expect(bubbles(page, "bot").last).to_have_text("Antwoord op: drie")
    assert house.rasa.texts() == ["een", "twee", "drie"]
    expect(bubbles(page, "carer")).to_have_text(["een", "twee", "drie"])


def test_quick_reply_stays_readable_with_the_choice_named(page: Page, house: House) -> None:
    open_chat(page, house)
    page.get_by_role("button", name="Het wordt me te veel").click()
    expect(bubbles(page, "carer")).to_have_text("Het wordt me te veel")
    chosen = page.get_by_role("button", name="Gekozen: Het wordt me te veel")
    other = page.get_by_role("button", name="Iemand die het overneemt")
    for button in (chosen, other):
        expect(button).to_be_visible()
        expect(button).to_be_disabled()
    expect(chosen).to_be_focused()  # it was pressed, and nothing moved the focus
    other.dispatch_event("click")
    expect(page.get_by_role("button", name="Nu niet")).to_be_enabled()
    assert house.rasa.texts() == ["/te_veel"]


def test_typing_closes_the_choices_without_naming_one(page: Page, house: House) -> None:
    open_chat(page, house)
    ask(page, "iets anders")
    expect(page.get_by_role("button", name="Het wordt me te veel")).to_be_disabled()
    expect(page.locator(".gekozen")).to_have_count(0)


def test_links_and_numbers_in_words(page: Page, house: House) -> None:
    open_chat(page, house)
    write(page, "lijnen")
    answer = bubbles(page, "bot").last
    expect(answer).to_contain_text("<b>Niet</b> vet")
    links = answer.get_by_role("link").evaluate_all("all => all.map((a) => a.getAttribute('href'))")
    assert links == ["tel:113", "tel:08002000", "https://www.113.nl/hulp", "mailto:a@example.nl"]


def test_ones_own_words_are_never_a_link(page: Page, house: House) -> None:
    open_chat(page, house)
    write(page, "zie www.example.nl <img src=x onerror=alert(1)>")
    expect(bubbles(page, "carer")).to_have_text("zie www.example.nl <img src=x onerror=alert(1)>")
    expect(page.locator(".carer a, .ballon img")).to_have_count(0)


def test_image(page: Page, house: House) -> None:
    house.rasa.special["plaatje"][-1]["custom"] = {"image_alt": "Twee mensen naast elkaar"}
    open_chat(page, house)
    write(page, "plaatje")
    image = page.get_by_role("img", name="Twee mensen naast elkaar")
    expect(image).to_be_visible()
    assert image.evaluate("(image) => image.decode().then(() => image.naturalWidth)") > 0


def test_counter_near_the_limit(page: Page, house: House) -> None:
    open_chat(page, house)
    field, counter = page.locator("#tekst"), page.locator("#teller")
    field.fill("a" * 3600)
    expect(counter).to_be_empty()
    field.fill("a" * (LIMIT - 1))
    expect(counter).to_have_text("Nog 1 teken")
    field.fill("😀" * LIMIT)  # as the server counts: characters, not halves of them
    expect(counter).to_have_text("Nog 0 tekens")
    field.fill("a" * (LIMIT + 2))
    too_long = "Het bericht is 2 tekens te lang. Maak het korter of stuur het in delen."
    expect(counter).to_have_text(too_long)
    field.press("Enter")
    expect(page.get_by_role("alert").filter(has_text=too_long)).to_be_visible()
    expect(field).to_have_value("a" * (LIMIT + 2))
    assert house.asked("POST", "/messages") == []
    field.fill("a" * LIMIT)
    field.press("Enter")
    expect(bubbles(page, "bot")).to_have_count(2)


def test_field_grows_with_the_words(page: Page, house: House) -> None:
    open_chat(page, house)
    field = page.locator("#tekst")
    before = field.bounding_box()["height"]
    field.fill("regel\nregel\nregel\nregel")
    assert field.bounding_box()["height"] > before + 50
    field.press("Enter")
    expect(bubbles(page, "carer")).to_be_visible()
    assert field.bounding_box()["height"] == before


def test_municipality_and_age_go_with_the_start(page: Page, house: House) -> None:
    open_chat(page, house, "?gemeente=Hilversum&doelgroep=young&thema=hilversum")
    ask(page, "hoi")
    metadata = house.rasa.asked[-1]["metadata"]
    assert (metadata["gemeente"], metadata["audience"]) == ("Hilversum", "young")
    expect(page.get_by_text("gemeente Hilversum")).to_be_visible()


def test_theme_that_does_not_exist_keeps_the_standard_look(page: Page, house: House) -> None:
    open_chat(page, house, "?thema=../../evil")
    open_chat(page, house, "?thema=bestaatniet")
    ask(page, "hoi")
    expect(page.locator("#stuur")).to_have_css("color", "rgb(255, 255, 255)")
