"""The widget is served as it stands in its folder."""

from channels.web.pages import WIDGET
from tests.channels.people import House


async def test_the_chat_page_the_launcher_and_the_rest(house: House) -> None:
    page = await house.http.get("/")
    assert page.headers["content-type"].startswith("text/html")
    assert page.content == (WIDGET / "index.html").read_bytes()
    launcher = await house.http.get("/widget.js")
    assert launcher.headers["content-type"].startswith("text/javascript")
    assert launcher.headers["cross-origin-resource-policy"] == "cross-origin"
    assert launcher.content == (WIDGET / "widget.js").read_bytes()
    for path in (WIDGET / "static").rglob("*.*"):
        name = path.relative_to(WIDGET / "static").as_posix()
        assert (await house.http.get(f"/static/{name}")).content == path.read_bytes(), name


async def test_nothing_outside_the_folder_is_served(house: House) -> None:
    for path in ("/static/../index.html", "/static/%2e%2e/%2e%2e/routes.py", "/static/nergens.js"):
        assert (await house.http.get(path)).status_code == 404, path
