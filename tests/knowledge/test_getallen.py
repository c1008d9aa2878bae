"""Numbers that people tell about themselves."""

import pytest

from knowledge.getallen import number, own_age, working_hours


@pytest.mark.parametrize(
    ("said", "value"),
    [
        ("28", 28),
        ("22,5", 22.5),
        ("22.5", 22.5),
        ("zes", 6),
        ("Achttien", 18),
        ("achtentwintig", 28),
        ("tweeëndertig", 32),
        ("tweeendertig", 32),
        ("negentig", 90),
    ],
)
def test_number(said: str, value: float) -> None:
    assert number(said) == value


@pytest.mark.parametrize(
    ("tekst", "uren"),
    [
        ("ik werk 28 uur", 28),
        ("Ik werk 28 uur per week", 28),
        ("ik werk achtentwintig uur", 28),
        ("ik heb een contract van 32 uur", 32),
        ("een baan van 36 uur in de week", 36),
        ("ik werk 36u p/w", 36),
        ("een 32-urige werkweek", 32),
        ("ik werk 22,5 uur", 22.5),
        ("ik werk parttime, 24 uur", 24),
        ("ik werk 3 dagen van 8 uur", 24),
        ("ik zorg 20 uur per week voor mijn moeder en werk 24 uur", 24),
        ("28 uur", 28),
        ("28", None),
        ("3 dagen per week", None),
        ("ik werk 3 dagen per week", None),
        ("ik werk 8 uur per dag", None),
        ("ik werk fulltime", None),
        ("ik ben 20 uur per week bezig met mijn moeder", None),
        ("ik zorg 24 uur per dag", None),
        ("mijn man werkt 40 uur", None),
        ("mijn vrouw heeft een baan van 36 uur", None),
        ("het is 2 uur rijden van mijn werk", None),
        ("ik werk 200 uur", None),
        ("ik krijg 28 uur per week betaald", 28),
        ("al 20 uur gebruikt, ik werk 24", 24),
    ],
)
def test_working_hours(tekst: str, uren: float | None) -> None:
    assert working_hours(tekst) == uren


@pytest.mark.parametrize(
    ("tekst", "uren"),
    [
        ("36 maar kan ik morgen al weg? krijg ik dan doorbetaald", 36),
        ("32 denk ik", 32),
        ("parttime 24 uur", 24),
        ("ik heb een contract van 28", 28),
        ("14 dagen", None),
        ("80 jaar is ze", None),
        ("38 graden koorts", None),
        ("een brief graag", None),
    ],
)
def test_hours_in_front_of_an_answer(tekst: str, uren: int | None) -> None:
    assert working_hours(tekst, expected=True) == uren


@pytest.mark.parametrize(
    ("tekst", "uren"),
    [
        ("niet 32 maar 28 uur", 28),
        ("wacht het is niet 32 maar 28 uur, hoeveel uur mag ik dan", 28),
        ("niet 20 uur per week maar 24", 24),
        ("28, niet 32", 28),
        ("sorry ik bedoel 24 uur", 24),
        ("sorry, 24", 24),
        ("o nee het is 36", 36),
        ("32 klopt niet, het is 28", 28),
        ("in plaats van 32 werk ik 28 uur", 28),
        ("ik werk niet tweeëndertig maar achtentwintig uur", 28),
        ("het is 20 november", None),
        ("nee, 36 mensen", None),
        ("niet 32", None),
        ("kan ik ook een brief krijgen voor die 56 uur", None),
    ],
)
def test_hours_set_right(tekst: str, uren: int | None) -> None:
    assert working_hours(tekst, expected=True) == uren


@pytest.mark.parametrize(
    ("tekst", "uren"),
    [
        ("28", 28),
        ("ongeveer 24", 24),
        ("32 uur. en geldt dat ook voor haar", 32),
        ("3 dagen van 8 uur", 24),
        ("ik help 3 dagen van 8 uur", None),
        ("0", None),
        ("81", None),
    ],
)
def test_a_bare_number_counts_as_hours_only_when_we_asked(tekst: str, uren: int | None) -> None:
    assert working_hours(tekst, expected=True) == uren


@pytest.mark.parametrize(
    ("tekst", "leeftijd"),
    [
        ("ik ben 14", 14),
        ("ik ben 14 en mijn moeder is depressief", 14),
        ("ik ben vijftien jaar", 15),
        ("ik ben al 82", 82),
        ("zelf ben ik ook al 79", 79),
        ("wij zijn 80 en 82", 80),
        ("ik (16) zorg voor mijn vader", 16),
        ("ik ben een meisje van 13", 13),
        ("op mijn 82e nog zorgen", 82),
        ("ik ben 17, zit op het mbo", 17),
        ("ik ben dertien jr", 13),
        ("ik ben 45 jaar oud", 45),
        ("14 jaar", 14),
        ("ik ben 14 wat moet ik doen", 14),
        ("ik ben 52 hoor", 52),
        ("ik ben 14 jaar wat nu", 14),
        ("ben 13", 13),
        ("hoi ben net 17 geworden", 17),
        ("bijna 15", 15),
        ("nee bijna 15 en mn moeder is ziek", 15),
        ("jongen van 16", 16),
        ("meisje, 14 jaar", 14),
        ("mijn zoon is 14", None),
        ("ze is 88", None),
        ("14 uur per week", None),
        ("ik ben 14 dagen ziek geweest", None),
        ("ik ben 24/7 bezig", None),
        ("ik ben 10 jaar ouder", None),
        ("ben al 12 jaar mantelzorger", None),
        ("bijna 15 uur", None),
        ("bijna 20 jaar zorg ik al", None),
        ("mijn zoon, bijna 15, heeft autisme", None),
        ("ik heb een jongen van 16", None),
        ("jongen van 16 met autisme", None),
        ("mijn moeder is 82", None),
        ("mijn vader van 80 en ik zijn moe", None),
        ("ik ben dochter van een vader van 85", None),
        ("ik ben 3 jaar mantelzorger", None),
        ("ik ben al dertien jaar met pensioen", None),
        ("ik ben 16 jaar met hem getrouwd", None),
        ("ik ben nu 11 jaar alleen", None),
        ("ik ben trouwens 16", 16),
        ("ik ben 20 jaar getrouwd", None),
        ("ik ben 24 uur per dag bezig", None),
        ("ik ben 1 van de 3 kinderen", None),
        ("hij is 14", None),
    ],
)
def test_own_age(tekst: str, leeftijd: int | None) -> None:
    assert own_age(tekst) == leeftijd


@pytest.mark.parametrize(
    ("tekst", "leeftijd"),
    [("14", 14), ("zestien", 16), ("bijna 82", 82), ("5", None), ("111", None), ("14,5", None)],
)
def test_a_bare_number_counts_as_an_age_only_when_we_asked(
    tekst: str, leeftijd: int | None
) -> None:
    assert own_age(tekst, expected=True) == leeftijd


def test_almost_so_many_is_no_age_after_a_question_for_hours() -> None:
    assert own_age("bijna 28") == 28
    assert own_age("bijna 28", hours_expected=True) is None
    assert own_age("ik ben 28", hours_expected=True) == 28
