"""What a card says by itself."""

from actions.kaartteksten import toegang
from actions.kennis import kennis


def test_every_way_to_get_help_that_the_content_knows_has_its_sentence() -> None:
    ways = {een.toegang for een in kennis().alles() if een.toegang != "onbekend"}
    assert all(toegang(way).endswith(".") for way in ways)
    assert toegang(None) == ""
