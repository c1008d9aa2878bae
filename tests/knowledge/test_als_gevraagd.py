"""Questions that the content knows by their words, and look-alikes that it leaves alone."""

from collections.abc import Iterator

import pytest

from knowledge.service import Kennis


@pytest.fixture(scope="module")
def kennis(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Kennis]:
    kennis = Kennis.open(f"sqlite:///{tmp_path_factory.mktemp('gevraagd') / 'kennis.db'}")
    yield kennis
    kennis.close()


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("ben ik verplicht om voor mijn buurvrouw te zorgen", "zorgen-is-niet-verplicht"),
        ("geen familie. moet ik dit allemaal doen?", "zorgen-is-niet-verplicht"),
        ("hoeveel weken heeft de gemeente voor zo'n aanvraag", "wmo-melding"),
        ("ik zit al 9 weken te wachten op de gemeente", "wmo-melding"),
        ("hij mag morgen uit het ziekenhuis naar huis, wie regelt de zorg", "na-het-ziekenhuis"),
        ("zo'n knop om haar nek voor als ze valt", "alarmknop"),
        ("mn moeder verstopt haar pillen", "apotheker"),
        ("hij wil niet naar de dagopvang", "geen-hulp-willen"),
        ("mijn vader rijdt nog auto maar hij vergeet alles", "autorijden-bij-ziekte"),
        ("mag ik de post van mijn moeder openmaken, namens haar", "beslissen-voor-een-ander"),
        ("wat moet ik met de scootmobiel nu hij overleden is", "hulpmiddel-teruggeven"),
        ("bestaat er een club voor familie van verslaafden", "familie-van-verslaafde"),
        ("een groepje voor kinderen met een vader die drinkt", "kind-van-zieke-ouder"),
        ("is er hulp in een andere taal", "hulp-bij-taal"),
        ("moeten we dat bedankje delen", "mantelzorgwaardering"),
    ],
)
def test_asked_in_so_many_words(kennis: Kennis, text: str, slug: str) -> None:
    found = kennis.gevraagd(text)
    assert found is not None
    assert found[0].slug == slug
    assert found[0].antwoord(found[1])


@pytest.mark.parametrize(
    "text",
    [
        "is het verplicht om een pgb te nemen",
        "mijn moeder ligt in het ziekenhuis en ik moet meteen vrij",
        "ik moet werken en de zorg regelen",
        "hoe lang mag ik verlof nemen",
        "een bed lenen voor mijn moeder",
        "ik neem mijn medicijnen elke dag",
    ],
)
def test_look_alikes_are_left_alone(kennis: Kennis, text: str) -> None:
    assert kennis.gevraagd(text) is None


@pytest.mark.parametrize(
    ("text", "town"),
    [
        ("krijgen we allebei 50 euro of moeten we delen", "Hilversum"),
        ("is dat bedrag per persoon", "Hattem"),
        ("hebben wij recht op een traplift", "Doetinchem"),
    ],
)
def test_what_the_town_says_comes_before_the_country(kennis: Kennis, text: str, town: str) -> None:
    found = kennis.gevraagd(text, gemeente_naaste=town)
    assert found is not None
    assert found[0].gebied == (town,)
