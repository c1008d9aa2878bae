"""What a person notices of a bad line: as little as can be, and always where help is."""

from playwright.sync_api import Page, expect

from tests.browser.house import House
from tests.browser.talk import ask, bubbles, conversation, heard, open_chat, write

LOST = "Verbinding weg. Ik probeer het opnieuw."
NOT_YET = "Nog niet verstuurd. Ik probeer het opnieuw."


def test_message_of_a_consultant_comes_in_by_itself(page: Page, house: House) -> None:
    open_chat(page, house)
    house.says(conversation(page), "Een consulent leest mee.", sender="system")
    house.says(conversation(page), "Dag, ik ben Anne van de gemeente.")
    expect(bubbles(page, "system")).to_have_text("Een consulent leest mee.")
    expect(bubbles(page, "consultant")).to_have_text("Dag, ik ben Anne van de gemeente.")
    expect(page.locator(".consultant .wie")).to_contain_text("Consulent")


def test_token_is_in_a_header_and_never_in_an_address(page: Page, house: House) -> None:
    open_chat(page, house)
    ask(page, "hoi")
    kept = page.evaluate("() => JSON.parse(sessionStorage.getItem('naast'))")
    assert not [path for _, path, _ in house.edge.requests if kept["token"] in path]
    own = [header for _, path, header in house.edge.requests if kept["id"] in path]
    assert set(own) == {f"Bearer {kept['token']}"}
    assert kept["token"] not in page.url


def test_only_the_id_and_token_are_kept_and_only_in_this_tab(page: Page, house: House) -> None:
    open_chat(page, house)
    ask(page, "mijn geheim")
    assert page.evaluate("() => Object.keys(JSON.parse(sessionStorage.naast))") == ["id", "token"]
    assert page.evaluate("() => sessionStorage.length") == 1
    assert page.evaluate("() => localStorage.length") == 0
    assert page.evaluate("async () => (await indexedDB.databases()).length") == 0
    assert page.evaluate("async () => (await caches.keys()).length") == 0
    assert page.context.cookies() == []


def test_reload_takes_up_the_talk(page: Page, house: House) -> None:
    open_chat(page, house)
    page.get_by_role("button", name="Het wordt me te veel").click()
    expect(bubbles(page, "bot")).to_have_count(3)
    ask(page, "slecht geslapen")
    before = bubbles(page).all_text_contents()
    page.reload()
    expect(bubbles(page)).to_have_text(before)
    expect(page.get_by_role("button", name="Gekozen: Het wordt me te veel")).to_be_disabled()
    expect(page.get_by_role("button", name="Nu niet")).to_be_disabled()
    assert heard(page) == []  # nothing new, so nothing is read out again
    house.says(conversation(page), "Ik ben er weer.")
    expect(bubbles(page, "consultant")).to_have_text("Ik ben er weer.")
    ask(page, "fijn")
    assert len(house.asked("POST", "/conversations")) == 1


def test_conversation_that_is_gone_starts_over(page: Page, house: House) -> None:
    open_chat(page, house)
    old = conversation(page)
    house.run(house.app.state.room.conversations.forget(old))
    page.reload()
    expect(page.locator(".melding", has_text="Het vorige gesprek is er niet meer.")).to_be_visible()
    expect(bubbles(page, "bot")).to_have_count(1)
    assert conversation(page) != old


def test_conversation_that_goes_while_open_starts_over(page: Page, house: House) -> None:
    open_chat(page, house)
    ask(page, "hoi")
    house.run(house.app.state.room.conversations.forget(conversation(page)))
    expect(page.locator(".melding", has_text="Het vorige gesprek is er niet meer.")).to_be_visible()
    expect(bubbles(page)).to_have_count(1)
    ask(page, "hoi weer")


def test_server_away_while_writing(page: Page, house: House) -> None:
    open_chat(page, house)
    ask(page, "eerste")
    house.away()
    expect(page.get_by_role("status").filter(has_text=LOST)).to_be_visible()
    write(page, "tweede")
    expect(page.locator(".toestand").filter(has_text=NOT_YET)).to_be_visible()
    expect(page.locator(".denkt")).to_be_hidden()
    house.back()
    page.get_by_role("button", name="Probeer nu").click()
    expect(bubbles(page, "bot").last).to_have_text("Antwoord op: tweede")
    expect(page.locator(".toestand:visible")).to_have_count(0)
    expect(page.get_by_text(LOST)).to_have_count(0)
    assert house.rasa.texts() == ["eerste", "tweede"]
    expect(bubbles(page, "carer")).to_have_text(["eerste", "tweede"])


def test_answer_lost_on_the_way_is_not_asked_twice(page: Page, house: House) -> None:
    open_chat(page, house)
    sent: list[str] = []

    def lose_first_answer(route) -> None:
        sent.append(route.request.post_data_json["client_id"])
        if len(sent) > 1:
            return route.continue_()
        route.fetch()  # the server has it, and the answer goes nowhere
        return route.abort()

    page.route("**/messages", lose_first_answer)
    ask(page, "maar een keer")
    page.wait_for_timeout(1500)  # time for a second one, should there be one
    expect(bubbles(page, "carer")).to_have_count(1)
    expect(bubbles(page, "bot")).to_have_count(2)
    assert len(set(sent)) == 1
    assert house.rasa.texts() == ["maar een keer"]
    assert [message.sender for message in house.messages(conversation(page))] == [
        "bot",
        "carer",
        "bot",
    ]


def test_what_was_said_while_the_line_was_down_comes_once_and_in_order(
    page: Page, house: House
) -> None:
    open_chat(page, house)
    house.away()
    for words in ("een", "twee", "drie"):
        house.says(conversation(page), words)
    house.back()
    expect(bubbles(page, "consultant")).to_have_text(["een", "twee", "drie"], timeout=20_000)
    house.says(conversation(page), "vier")
    expect(bubbles(page, "consultant")).to_have_text(["een", "twee", "drie", "vier"])
    assert [words for words in heard(page) if words.startswith("Consulent")] == [
        "Consulent: een",
        "Consulent: twee",
        "Consulent: drie",
        "Consulent: vier",
    ]


def test_server_that_is_busy_is_asked_again(page: Page, house: House) -> None:
    open_chat(page, house)
    house.edge.refuse["POST"] = [429, 503]
    ask(page, "druk")
    assert house.rasa.texts() == ["druk"]
    expect(bubbles(page, "carer")).to_have_count(1)


def test_server_that_keeps_failing_lets_the_person_decide(page: Page, house: House) -> None:
    open_chat(page, house)
    house.edge.refuse["POST"] = [500] * 5
    write(page, "blijft hangen")
    again = page.get_by_role("button", name="Probeer nu")
    for _ in range(4):
        again.click()  # no need to wait for the pauses
        page.wait_for_timeout(300)
    expect(page.get_by_role("alert").filter(has_text="niet aangekomen")).to_be_visible()
    expect(page.locator(".toestand")).to_contain_text("Niet verstuurd.")
    again.click()
    expect(bubbles(page, "bot").last).to_have_text("Antwoord op: blijft hangen")
    expect(bubbles(page, "carer")).to_have_count(1)
    expect(page.get_by_role("alert").filter(has_text="niet aangekomen")).to_have_count(0)


def test_bot_away_gives_the_help_lines_and_the_answer_later(page: Page, house: House) -> None:
    open_chat(page, house)
    house.run(house.rasa.stop())
    write(page, "hallo?")
    expect(bubbles(page, "bot").nth(1)).to_contain_text("113")
    house.run(house.rasa.start())
    expect(bubbles(page, "bot").last).to_have_text("Antwoord op: hallo?", timeout=20_000)


def test_no_server_at_the_start_still_shows_who_to_call(page: Page, house: House) -> None:
    page.route("**/api/**", lambda route: route.abort())
    page.goto(house.url)
    log = page.get_by_role("log")
    expect(log.get_by_text("Deze mensen zijn wel te bellen")).to_be_visible()
    expect(log.get_by_role("link", name="Bel 112")).to_have_attribute("href", "tel:112")
    expect(log.get_by_role("link", name="Bel 113")).to_have_attribute("href", "tel:113")
    write(page, "ik schrijf vast")
    expect(bubbles(page, "carer")).to_have_text("ik schrijf vast")
    page.unroute("**/api/**")
    expect(bubbles(page, "bot").last).to_have_text("Antwoord op: ik schrijf vast", timeout=20_000)
    expect(log.get_by_text("Deze mensen zijn wel te bellen")).to_have_count(0)


def test_help_without_javascript(open_context, house: House) -> None:
    page = open_context(java_script_enabled=False).new_page()
    page.goto(house.url)
    expect(page.get_by_text("De chat komt niet in beeld.")).to_be_visible()
    expect(page.get_by_role("link", name="Bel 113")).to_be_visible()
    page.get_by_role("link", name="Snel weg").click()
    expect(page).to_have_title("Elders")
