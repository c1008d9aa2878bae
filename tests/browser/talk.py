"""What a person does on the chat page, and what they see there."""

from playwright.sync_api import FrameLocator, Locator, Page, expect

from tests.browser.house import House

View = Page | FrameLocator


def open_chat(page: Page, house: House, query: str = "") -> None:
    """The chat page with its greeting on it."""
    page.goto(f"{house.url}/{query}")
    expect(page.locator(".bericht.bot").first).to_be_visible()


def write(view: View, words: str) -> None:
    field = view.get_by_role("textbox", name="Typ hier een bericht")
    field.fill(words)
    field.press("Enter")


def bubbles(view: View, sender: str = "") -> Locator:
    """The words of the messages, of this sender or of all."""
    return view.locator(f".bericht{'.' * bool(sender)}{sender} .ballon")


def ask(view: View, words: str) -> None:
    """Write, and wait for the answer that the server in Rasa's place gives."""
    write(view, words)
    expect(bubbles(view, "bot").last).to_have_text(f"Antwoord op: {words}")


def conversation(page: Page) -> str:
    """The id of the conversation that this tab keeps."""
    return page.evaluate("() => JSON.parse(sessionStorage.getItem('naast')).id")


def heard(page: Page) -> list[str]:
    """What a screen reader was told since the page was loaded."""
    return page.evaluate("() => window.heard")
