"""Help that is turned down."""

from actions.kennis import kennis
from actions.niet_gewenst import is_probleem, niet_gewenst, over_getoonde
from tests.actions.conftest import beurt


def test_what_is_turned_down_is_not_to_be_shown() -> None:
    lodging, day_care = kennis().hulp("logeeropvang"), kennis().hulp("dagbesteding")
    assert lodging and day_care
    turn = beurt(tekst="x", weg=("geen logeeropvang",))
    assert niet_gewenst(turn, lodging)
    assert not niet_gewenst(turn, day_care)
    assert not niet_gewenst(beurt(tekst="geen logeeropvang"), lodging)


def test_a_part_about_what_was_shown() -> None:
    lodging = kennis().hulp("logeeropvang")
    assert lodging
    turn = beurt(tekst="x", laatste_hulp=(lodging.slug,))
    assert over_getoonde(turn, "hij kan niet ergens anders slapen")
    assert not over_getoonde(turn, "hij eet geen vlees")
    assert not over_getoonde(turn, "nee dat hoeft niet")


def test_what_someone_cannot_do_is_a_problem() -> None:
    assert is_probleem("mijn moeder kan niet meer lopen")
    assert is_probleem("ik kan de rekeningen niet betalen")
    assert not is_probleem("hij kan niet ergens anders slapen")
