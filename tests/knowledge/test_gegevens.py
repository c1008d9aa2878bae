"""What is read from a message, in the words that people type."""

import statistics
import time

import pytest

from knowledge.gegevens import Gegevens, lees


@pytest.mark.parametrize(
    ("tekst", "aandoening"),
    [
        ("mijn moeder heeft alzheimer", "dementie"),
        ("beginnende dementie", "dementie"),
        ("mn vader is dement", "dementie"),
        ("ze heeft Alzeimer", "dementie"),
        ("demensie vastgesteld", "dementie"),
        ("mijn dementerende man", "dementie"),
        ("mijn moeder vergeet alles", None),
        ("sinds de beroerte van pa", "nah"),
        ("hij heeft NAH", "nah"),
        ("een herseninfarct gehad", "nah"),
        ("niet aangeboren hersenletsel", "nah"),
        ("mijn man heeft parkinson", "parkinson"),
        ("parkinsson", "parkinson"),
        ("mijn zus heeft MS", "ms"),
        ("zij heeft ms", "ms"),
        ("mijn man heeft ALS", "als"),
        ("mijn broer heeft als", "als"),
        ("ze hebben de ziekte als geconstateerd", "als"),
        ("als mijn vader valt weet ik het niet", None),
        ("ALS HIJ VALT DAN BEL IK", None),
        ("uitgezaaide kanker", "kanker"),
        ("ze krijgt chemo", "kanker"),
        ("mijn moeder is depressief", "depressie"),
        ("mijn moeder heeft een depresie", "depressie"),
        ("ik word er depressief van", None),
        ("ik voel me depressief", None),
        ("mijn vader is bipolair", "bipolair"),
        ("hij is manisch-depressief", "bipolair"),
        ("mijn zoon had een psychose", "psychose"),
        ("schizofrenie", "psychose"),
        ("mijn zus heeft borderline", "borderline"),
        ("ze heeft anorexia", "eetstoornis"),
        ("mijn vader is alcoholist", "verslaving"),
        ("hij is verslaafd aan de drank", "verslaving"),
        ("mijn zoon heeft autisme", "autisme"),
        ("hij heeft ass", "autisme"),
        ("mijn broertje heeft adhd", "adhd"),
        ("verstandelijk beperkte broer", "verstandelijke_beperking"),
        ("mijn zusje met downsyndroom", "verstandelijke_beperking"),
        ("ze zit in een rolstoel", "lichamelijke_beperking"),
        ("mijn vrouw heeft hartfalen", "hartfalen"),
        ("pa heeft copd", "copd"),
        ("reuma en artrose", "reuma"),
        ("kwetsbare oudere", "ouderdom"),
        ("hij is terminaal", "palliatief"),
        ("ze is ongeneeslijk ziek", "palliatief"),
        ("kanker, hij is uitbehandeld", "kanker"),
        ("psychische problemen en een verslaving", "verslaving"),
        ("het is geen dementie zegt de dokter", None),
        ("wie kan mij helpen", None),
    ],
)
def test_aandoening(tekst: str, aandoening: str | None) -> None:
    assert lees(tekst).aandoening == aandoening


def test_meer_dan_een_aandoening() -> None:
    assert lees("mijn man heeft diabetes en nu ook dementie").aandoeningen == (
        "diabetes",
        "dementie",
    )


def test_een_kaal_getal_als_we_ernaar_vroegen() -> None:
    assert lees("28", verwacht_uren=True).uren_per_week == 28
    assert lees("3 dagen van 8 uur", verwacht_uren=True).uren_per_week == 24
    assert lees("14", verwacht_leeftijd=True).leeftijd == 14
    assert lees("bijna 28", verwacht_uren=True).uren_per_week == 28
    assert lees("bijna 28", verwacht_uren=True).leeftijd is None


@pytest.mark.parametrize(
    ("tekst", "vorm"),
    [
        ("kunt u mij helpen", "u"),
        ("Wat is uw telefoonnummer?", "u"),
        ("dank u wel", "u"),
        ("kun je me helpen", "je"),
        ("wie ben jij", "je"),
        ("bedankt voor jouw hulp", "je"),
        ("weet je iets voor mijn vader", "je"),
        ("wat kun je doen", "je"),
        ("je wordt er gek van", None),
        ("als je niet slaapt houd je het niet vol", None),
        ("de dokter zei 'u moet rust nemen'", None),
        ('hij zei "wat wil je nou"', None),
        ("tot 20 u open", None),
        ("ik ben moe", None),
        ("u weet hoe het is, je wordt er moe van", "u"),
    ],
)
def test_aanspreekvorm(tekst: str, vorm: str | None) -> None:
    assert lees(tekst).aanspreekvorm == vorm


@pytest.mark.parametrize(
    ("tekst", "signaal"),
    [
        ("ik slaap zo slecht", "slaap"),
        ("ik lig elke nacht wakker", "slaap"),
        ("hij loopt 's nachts rond", "nacht"),
        ("ik sta er alleen voor", "alleen"),
        ("ik voel me schuldig", "schuld"),
        ("ik ben boos op mijn broer", "boos"),
        ("ik schreeuw tegen haar", "boos"),
        ("ik moet steeds huilen", "verdriet"),
        ("mijn baas snapt er niks van", "werk"),
        ("ik haal mijn tentamen niet", "school"),
        ("we kunnen niet meer rondkomen", "geld"),
        ("ze is weer weggelopen", "dwalen"),
        ("ik ben bekaf", "moe"),
        ("ik trek het niet meer", "moe"),
        ("ik kan echt niet meer", "moe"),
        ("kan niet meer", "moe"),
        ("help, ik kan niet meer en hij slaapt ook niet", "moe"),
        ("ik kan het niet meer aan", "moe"),
        ("alleen maar ruzie thuis", "ruzie"),
        ("ik heb ook nog drie kinderen", "kinderen_thuis"),
        ("het is twee uur rijden", "ver_weg"),
        ("ik zit in de brugklas", "jong"),
        ("ik ben 16", "jong"),
    ],
)
def test_signalen(tekst: str, signaal: str) -> None:
    assert signaal in lees(tekst).signalen


@pytest.mark.parametrize(
    ("tekst", "signaal"),
    [
        ("hij slaapt veel overdag", "slaap"),
        ("we hebben schulden", "schuld"),
        ("ik ben 52 en mijn zoon zit in de brugklas", "jong"),
        ("de traplift is kapot", "moe"),
        ("mijn moeder kan niet meer alleen douchen", "moe"),
        ("hij kan niet meer alleen zijn", "moe"),
        ("mijn vader kan niet meer lopen", "moe"),
        ("hij trekt zijn kleren niet meer aan zonder hulp", "moe"),
        ("mijn kinderen hebben adhd en mijn zoon is ziek", "kinderen_thuis"),
    ],
)
def test_geen_signaal(tekst: str, signaal: str) -> None:
    assert signaal not in lees(tekst).signalen


def test_een_dubbele_plaatsnaam_geeft_de_opties() -> None:
    gelezen = lees("mijn moeder woont in Hengelo")
    assert gelezen.gemeente_naaste == "Hengelo"
    assert gelezen.plaats_opties == ("Hengelo", "Bronckhorst")
    assert lees("mijn moeder woont in Hilversum").plaats_opties == ()


def test_de_plaats_waar_we_naar_vroegen() -> None:
    assert lees("best", verwacht_plaats=True).gemeente_los == "Best"
    assert lees("best").gemeente_los is None


def test_groepen() -> None:
    assert lees("mijn man is ziek en ik werk 28 uur").groepen == ("partner", "werkend")
    assert lees("ik ben 14 en zorg voor mijn moeder").groepen == ("kind_van_ouder", "jong")
    assert lees("mijn zusje heeft autisme").groepen == ("broer_of_zus",)
    assert lees("onze zoon heeft autisme").groepen == ("ouder_van_kind",)


def test_alles_uit_een_bericht() -> None:
    gelezen = lees(
        "Ik ben 52. Ik woon in Hattem, ik werk 28 uur en mijn baas snapt er niks van. "
        "Mijn moeder woont in Zwolle en heeft dementie. Kunt u mij helpen?"
    )
    assert gelezen == Gegevens(
        relatie="moeder",
        relatie_woord="moeder",
        is_mantelzorger=True,
        groepen=("kind_van_ouder", "werkend"),
        aandoening="dementie",
        aandoeningen=("dementie",),
        uren_per_week=28,
        leeftijd=52,
        aanspreekvorm="u",
        signalen=frozenset({"werk"}),
        gemeente_mantelzorger="Hattem",
        gemeente_naaste="Zwolle",
    )


def test_niets_verteld() -> None:
    assert lees("hallo") == Gegevens()
    assert lees("") == Gegevens()
    assert lees("😀 ??? \n\n …") == Gegevens()


def test_snel_genoeg() -> None:
    lang = (
        "Mijn moeder van 82 woont in Hilversum en heeft sinds twee jaar alzheimer. Ik werk 28 uur "
        "en woon zelf in Utrecht, dus ik rijd heen en weer. Mijn broer helpt nooit. Ik slaap "
        "slecht en weet niet meer hoe "
        "het verder moet, kunt u mij vertellen wie er kan helpen met het eten en de papieren? "
    )
    times = []
    for turn in range(40):
        start = time.perf_counter()
        lees(lang + str(turn))
        times.append(time.perf_counter() - start)
    assert statistics.median(times) < 0.02
