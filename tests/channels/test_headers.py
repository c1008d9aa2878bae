"""What browsers are told along with every answer."""

import pytest
from pydantic import ValidationError

from channels.settings import Settings
from tests.channels.people import House, Open


async def test_every_answer_tells_browsers_to_be_strict(house: House) -> None:
    for path in ("/health", "/api/v1/nergens", "/nergens", "/", "/widget.js"):
        headers = (await house.http.get(path)).headers
        policy = headers["Content-Security-Policy"]
        assert "default-src 'none'" in policy and "script-src 'self'" in policy
        assert "unsafe" not in policy
        assert policy.endswith("frame-ancestors 'self'")
        assert headers["X-Content-Type-Options"] == "nosniff"
        assert headers["Referrer-Policy"] == "no-referrer"


async def test_nothing_of_a_conversation_is_cached(house: House) -> None:
    begun = await house.http.post("/api/v1/conversations", json={})
    refused = await house.http.post("/api/v1/conversations", json=[])
    missing = await house.http.get("/api/v1/conversations/x/messages")
    for answer in (begun, refused, missing, await house.http.get("/health")):
        assert answer.headers["Cache-Control"] == "no-store"


async def test_sites_that_may_show_the_chat(open_house: Open, settings: Settings) -> None:
    sites = "https://www.hilversum.nl https://*.example.nl:8443"
    house = await open_house(settings.model_copy(update={"embed_sites": sites}))
    policy = (await house.http.get("/")).headers["Content-Security-Policy"]
    assert policy.endswith(f"frame-ancestors 'self' {sites}")


@pytest.mark.parametrize(
    "sites", ["hilversum.nl", "https://a.nl; script-src *", "*", "https://a/b"]
)
def test_what_is_no_site_is_refused(sites: str) -> None:
    with pytest.raises(ValidationError):
        Settings(embed_sites=sites)
