"""Help that is turned down."""

import pytest

from actions.kennis import kennis
from actions.niet_gewenst import (
    afgewezen_soorten,
    is_probleem,
    niet_gewenst,
    onthouden,
    over_getoonde,
    zonder_eigen_woord,
    zonder_weg,
)
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


def test_what_was_turned_down_before_stays_away() -> None:
    lodging, day_care = kennis().hulp("logeeropvang"), kennis().hulp("dagbesteding")
    night = kennis().hulp("nachtzorg-thuis")
    assert lodging and day_care and night
    for earlier in ("hij wil niet ergens anders slapen", "ze wil niet weg"):
        turn = beurt(tekst="nog meer", eerder_weg=(earlier,))
        assert niet_gewenst(turn, lodging)
        assert niet_gewenst(turn, day_care)
        assert not niet_gewenst(turn, night)
    assert niet_gewenst(beurt(tekst="nog meer", eerder_weg=("logeeropvang",)), lodging)


def test_a_need_of_one_form_is_turned_down_whole() -> None:
    turn = beurt(tekst="nog meer", eerder_weg=("nee geen lotgenotengroep",))
    assert afgewezen_soorten(turn) == {"samen_lotgenoten"}
    assert afgewezen_soorten(beurt(eerder_weg=("geen dagopvang",))) == set()


def test_what_is_remembered() -> None:
    shown = {"laatste_hulp": ("logeeropvang", "dagopvang")}
    assert onthouden(beurt(weg=("dat heb ik al geprobeerd",), **shown)) == [
        "logeeropvang",
        "dat heb ik al geprobeerd",
    ]
    assert onthouden(beurt(weg=("ik kan niet meer",), **shown)) == []
    place = beurt(weg=("hij wil niet weg",), **shown)
    assert onthouden(place) == ["logeeropvang", "dagopvang", "hij wil niet weg"]


@pytest.mark.parametrize(
    ("text", "intent", "earlier"),
    [
        ("toch wel een lotgenotengroep", "", "geen lotgenotengroep"),
        ("zijn er mensen die hetzelfde meemaken", "", "geen lotgenotengroep"),
        ("", "samen_lotgenoten", "geen lotgenotengroep"),
        ("dan toch maar ergens logeren", "", "hij wil niet weg"),
        ("dan toch maar ergens logeren", "", "logeeropvang"),
    ],
)
def test_asked_for_again(text: str, intent: str, earlier: str) -> None:
    assert onthouden(beurt(tekst=text, intent=intent, eerder_weg=(earlier,))) == []
    still = beurt(tekst="wie kan mijn vader helpen", eerder_weg=(earlier,))
    assert onthouden(still) == [earlier]


def test_without_the_words_of_what_is_turned_down() -> None:
    assert zonder_weg(beurt(weg=("niet logeren",)), "een nacht logeren") == "een nacht"
    assert zonder_eigen_woord("dat wil ze niet")
    assert not zonder_eigen_woord("geen dagopvang")
