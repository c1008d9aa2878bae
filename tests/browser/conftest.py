"""A real Chromium before the running app; what goes wrong on a page fails the test."""

import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright

from knowledge.service import Kennis
from tests.browser.house import House

DESKTOP = {"width": 1280, "height": 800}
PHONE = {"width": 390, "height": 844}
POLICY = "Content Security Policy"
ELSEWHERE = re.compile(r"^https://")  # all that is not ours; the tests need no network

# Keeps what a screen reader would be told: everything that is added inside a live region.
HEARD = """
window.heard = []
const live = (node) => {
  const near = node.closest?.('[aria-live], [role=status], [role=alert], [role=log]')
  return near && near.getAttribute('aria-live') !== 'off'
}
new MutationObserver((changes) => {
  for (const { target, addedNodes } of changes) {
    for (const node of addedNodes) {
      if (live(target) && node.textContent.trim()) window.heard.push(node.textContent.trim())
    }
  }
}).observe(document, { childList: true, subtree: true })
"""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if "page" in getattr(item, "fixturenames", ()):
            item.add_marker(pytest.mark.browser)


@pytest.fixture(scope="session")
def kennis(tmp_path_factory: pytest.TempPathFactory) -> Kennis:
    return Kennis.open(f"sqlite:///{tmp_path_factory.mktemp('kennis') / 'kennis.db'}")


@pytest.fixture
def house(tmp_path: Path, kennis: Kennis) -> Iterator[House]:
    house = House(tmp_path, kennis)
    yield house
    house.close()


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """One a module: its loop must be gone before asynchronous tests of other rooms run."""
    program = shutil.which("chromium")
    if program is None:
        pytest.skip("Chromium is not installed (apt install chromium)")
    expect.set_options(timeout=10_000)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=["--no-sandbox"])
        yield browser
        browser.close()


OpenContext = Callable[..., BrowserContext]


@pytest.fixture
def open_context(browser: Browser) -> Iterator[OpenContext]:
    """Opens a browser of its own with these options; Playwright's `new_context`."""
    contexts: list[BrowserContext] = []
    wrong: list[str] = []

    def opened(**options: Any) -> BrowserContext:
        options = {
            "viewport": DESKTOP,
            "locale": "nl-NL",
            "timezone_id": "Europe/Amsterdam",
        } | options
        context = browser.new_context(**options)
        context.set_default_timeout(10_000)
        context.add_init_script(HEARD)
        context.route(ELSEWHERE, lambda route: route.fulfill(body="<title>Elders</title>Elders"))
        context.on("weberror", lambda error: wrong.append(str(error.error)))
        context.on("console", lambda line: wrong.append(line.text) if POLICY in line.text else None)
        contexts.append(context)
        return context

    yield opened
    for context in contexts:
        context.close()
    assert wrong == []


@pytest.fixture
def page(open_context: OpenContext) -> Page:
    return open_context().new_page()


@pytest.fixture
def phone(open_context: OpenContext) -> Page:
    return open_context(viewport=PHONE, has_touch=True, is_mobile=True).new_page()
