"""The one door, with the real content: what actions and channels rely on."""

import random
import statistics
import time
from collections.abc import Iterator
from datetime import date

import pytest

from knowledge.form import BEHOEFTEN
from knowledge.service import Kennis

PILOT = ("Hilversum", "Doetinchem", "Hattem")


@pytest.fixture(scope="module")
def kennis(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Kennis]:
    kennis = Kennis.open(f"sqlite:///{tmp_path_factory.mktemp('service') / 'kennis.db'}")
    yield kennis
    kennis.close()


@pytest.mark.parametrize(
    ("slug", "telefoon"),
    [
        ("112", "112"),
        ("113", "113"),
        ("veilig-thuis", "0800-2000"),
        ("kindertelefoon", "0800-0432"),
        ("mantelzorglijn", "030 760 60 55"),
        ("luisterlijn", "088 0767 000"),
    ],
)
def test_help_lines(kennis: Kennis, slug: str, telefoon: str) -> None:
    lijn = kennis.hulplijn(slug)
    assert lijn.slug == slug
    assert lijn.telefoon is not None
    assert [c for c in lijn.telefoon if c.isdigit()] == [c for c in telefoon if c.isdigit()]


def test_an_unknown_help_line_is_an_error(kennis: Kennis) -> None:
    with pytest.raises(KeyError):
        kennis.hulplijn("qqqq-xxxx")


@pytest.mark.parametrize(
    ("said", "slug"),
    [
        ("mezzo", "mantelzorgnl"),
        ("Mezo", "mantelzorgnl"),
        ("sensoor", "luisterlijn"),
        ("wat is het telefoonnummer van veilig thuis", "veilig-thuis"),
        ("hoe bel ik de mantelzorglijn?", "mantelzorglijn"),
        ("mantelzoglijn", "mantelzorglijn"),
        ("kindertelefon", "kindertelefoon"),
        ("langdurend zorgverlof", "langdurend-zorgverlof"),
        ("langudrend zorgverlof", "langdurend-zorgverlof"),
        ("kortdurent zorgverlof", "kortdurend-zorgverlof"),
        ("kortdurend-zorgverlof", "kortdurend-zorgverlof"),
        ("calamiteitenverlof", "calamiteitenverlof"),
        ("flexibel-werken", "flexibel-werken"),
        ("113", "113"),
        ("zelfmoordlijn", "113"),
        ("alarmnummer", "112"),
    ],
)
def test_by_name_former_name_and_with_typing_errors(kennis: Kennis, said: str, slug: str) -> None:
    found = kennis.hulp(said)
    assert found is not None and found.slug == slug


@pytest.mark.parametrize("said", ["", "   ", "?!", "qwerty asdfgh", "de het een"])
def test_nothing_that_is_meant(kennis: Kennis, said: str) -> None:
    assert kennis.hulp(said) is None


def test_the_town_chooses_between_equal_names(kennis: Kennis) -> None:
    for gemeente in PILOT:
        found = kennis.hulp("steunpunt mantelzorg", gemeente=gemeente)
        assert found is not None
        assert found.landelijk or gemeente in found.gebied


def test_typing_errors_in_every_name(kennis: Kennis) -> None:
    """One slip in each name of six letters and more; 98 of 100 are still found."""
    rng = random.Random(11)
    tried = wrong = 0
    for hulp in kennis.alles():
        own_town = None if hulp.landelijk else hulp.gebied[0]
        for name in (hulp.naam, *hulp.ook_bekend_als, *hulp.vroeger):
            if len(name) < 6:
                continue
            said = _slip(name.lower(), rng)
            found = kennis.hulp(said, gemeente=own_town)
            same = (
                {n.lower() for n in (found.naam, *found.ook_bekend_als, *found.vroeger)}
                if found
                else set()
            )
            tried += 1
            wrong += name.lower() not in same
    assert tried > 1000
    assert wrong / tried < 0.02


def _slip(name: str, rng: random.Random) -> str:
    at = rng.randrange(1, len(name) - 1)
    kind = rng.randrange(4)
    if kind == 0:
        return name[:at] + name[at + 1 :]
    if kind == 1:
        return name[:at] + rng.choice("aeinorst") + name[at + 1 :]
    if kind == 2:
        return name[:at] + name[at + 1] + name[at] + name[at + 2 :]
    return name[:at] + name[at] + name[at:]


def test_amounts_of_hilversum_by_date(kennis: Kennis) -> None:
    def amounts(name: str, day: date) -> list[str]:
        found = kennis.hulp(name, gemeente="Hilversum", op=day)
        assert found is not None and found.gebied[0] == "Hilversum"
        return [str(bedrag) for bedrag in found.bedragen]

    waardering = "Mantelzorgwaardering Hilversum"
    assert amounts(waardering, date(2023, 12, 31)) == ["€ 150"]
    assert amounts(waardering, date(2024, 1, 1)) == ["€ 50"]
    parkeren = "Parkeervergunning mantelzorger Hilversum"
    assert amounts(parkeren, date(2023, 12, 31)) == ["80 uur"]
    assert amounts(parkeren, date(2024, 1, 1)) == ["120 uur"]


@pytest.mark.parametrize("gemeente", PILOT)
def test_content_of_its_own(kennis: Kennis, gemeente: str) -> None:
    resultaat = kennis.zoek(behoeften=["respijt"], gemeente_naaste=gemeente)
    assert resultaat.lokaal
    assert resultaat.plaatsen_met_inhoud == (gemeente,)
    assert kennis.zoek(gemeente_naaste=gemeente.lower()).plaatsen_met_inhoud == (gemeente,)


def test_no_content_of_its_own(kennis: Kennis) -> None:
    resultaat = kennis.zoek(behoeften=["respijt"], gemeente_naaste="Zwolle")
    assert resultaat.plaatsen_met_inhoud == ()
    assert not resultaat.lokaal
    assert resultaat.hulp and all(hulp.landelijk for hulp in resultaat.hulp)
    assert not kennis.zoek(behoeften=["respijt"]).lokaal
    assert kennis.zoek(
        behoeften=["respijt"], gemeente_mantelzorger="Zwolle", gemeente_naaste="Hattem"
    ).lokaal


def test_nothing_local_that_fits_is_told(kennis: Kennis) -> None:
    """Hattem has content of its own, but none about money."""
    resultaat = kennis.zoek(behoeften=["geld"], gemeente_naaste="Hattem")
    assert resultaat.hulp and not resultaat.lokaal
    assert resultaat.plaatsen_met_inhoud == ("Hattem",) and resultaat.plaatselijk


def test_leave_is_no_matter_of_towns(kennis: Kennis) -> None:
    assert not kennis.zoek(behoeften=["verlof_kort"], gemeente_naaste="Hattem").plaatselijk
    assert kennis.zoek(behoeften=["respijt"]).plaatselijk


@pytest.mark.parametrize("behoefte", [b for b in BEHOEFTEN if b not in ("beleid", "privacy")])
def test_only_the_town_that_is_given(kennis: Kennis, behoefte: str) -> None:
    for gemeente in PILOT:
        for found in kennis.zoek(
            behoeften=[behoefte], gemeente_mantelzorger=gemeente, limit=9
        ).hulp:
            assert found.landelijk or gemeente in found.gebied


@pytest.mark.parametrize(
    ("said", "towns", "slug"),
    [
        ("dank. hoe bel ik? nummer?", {"gemeente_naaste": "Doetinchem"}, None),
        ("wat moet ik zeggen als ik bel", {}, None),
        ("mijn moeder is ziek en ik weet niet wat ik moet doen", {}, None),
        ("belachelijk dat er niemand terugbelt, ik wacht al weken", {}, None),
        ("wie kan er bij mijn man zijn als ik weg moet", {"gemeente_naaste": "Hattem"}, None),
        ("steunpunt", {"gemeente_naaste": "Hattem"}, "steunpunt-mantelzorg-hattem"),
        ("wat is het nummer van het steunpunt in hattem", {}, "steunpunt-mantelzorg-hattem"),
        ("Ik zoek het adres van het Steunpunt in Hattem", {}, "steunpunt-mantelzorg-hattem"),
        ("steunpunt mantelzorg", {"gemeente_naaste": "Zutphen"}, "steunpunt-mantelzorg"),
        ("telefoonnummer buurtplein doetinchem", {}, "buurtplein-doetinchem"),
        ("versa", {"gemeente_naaste": "Hattem"}, "versa-welzijn-hilversum"),
        ("kerken", {"gemeente_naaste": "Zutphen"}, None),
        ("ouderenbond", {}, None),
        ("mantelzorgwaardering", {"gemeente_naaste": "Zutphen"}, "mantelzorgwaardering"),
        ("waardering hilversum", {"gemeente_naaste": "Hattem"}, "mantelzorgwaardering-hilversum"),
        ("wat kost zonnehoeve", {"gemeente_naaste": "Hattem"}, "dagcentrum-zonnehoeve-hilversum"),
        ("wat kost voor mekaar", {"gemeente_naaste": "Hattem"}, "stichting-voor-mekaar-hattem"),
    ],
)  # fmt: skip
def test_by_name_with_the_towns_known(
    kennis: Kennis, said: str, towns: dict[str, str], slug: str | None
) -> None:
    found = kennis.hulp(said, **towns)  # type: ignore[arg-type]
    assert (found and found.slug) == slug


@pytest.mark.parametrize(
    "woord",
    """
    Wmo, Wlz, Zvw, Jeugdwet, indicatie, pgb, zorg in natura, eigen bijdrage, eigen risico, CAK, CIZ,
    zorgkantoor, keukentafelgesprek, cliëntondersteuner, respijtzorg, mantelzorg, dagbesteding,
    casemanager, wijkteam, mantelzorgmakelaar, calamiteitenverlof, kortdurend zorgverlof,
    langdurend zorgverlof, wijkverpleging, beschikking, bezwaar, maatwerkvoorziening, lotgenoten,
    algemene voorziening, mantelzorgwaardering, steunpunt mantelzorg, SVB, UWV, mpt, SMI
    """.replace("\n", " ").split(", "),
)
def test_words_of_the_field_are_explained(kennis: Kennis, woord: str) -> None:
    for vraag in (f"wat is {woord.strip()}?", f"Wat betekent {woord.strip()} eigenlijk"):
        for gemeente in (*PILOT, None):
            found = kennis.hulp(vraag, gemeente_naaste=gemeente)
            assert found is not None and "wat_is" in found.vragen, (vraag, gemeente)
            assert found.uitleg == found.vragen["wat_is"]


def test_two_words_at_once(kennis: Kennis) -> None:
    found = kennis.begrippen("wat is het verschil tussen Wmo en Wlz?")
    assert [one.slug for one in found] == ["wmo-melding", "wlz"]
    assert kennis.begrippen("hoe gaat het met je") == []


def test_a_person_named_after_a_law_is_not_the_law(kennis: Kennis) -> None:
    assert [one.slug for one in kennis.begrippen("wat is een wmo consulent")] == ["wmo-consulent"]
    assert [one.slug for one in kennis.begrippen("wat doet een Wmo-medewerker?")] == [
        "wmo-consulent"
    ]
    assert kennis.begrippen("wat doet een pgb beheerder") == []


@pytest.mark.parametrize("behoefte", ["ziekte", "overbelasting", "respijt"])
def test_who_can_stay_with_him_is_respite(kennis: Kennis, behoefte: str) -> None:
    """Wandering points to the police; who asks for someone to stay, asks for something else."""
    found = kennis.zoek(
        "hij dwaalt snachts, wie kan er af en toe bij hem zijn?",
        behoeften=[behoefte],
        aandoeningen=["dementie"],
        gemeente_naaste="Doetinchem",
    )
    assert found.hulp[0].slug == "logeeropvang-in-doetinchem"
    assert all("respijt" in hulp.behoeften for hulp in found.hulp)


@pytest.mark.parametrize(
    "said", ["mijn man is dood en nu zit ik hier", "ik loop op mijn laatste benen"]
)
def test_no_line_for_danger_for_words_that_look_a_little_like_it(kennis: Kennis, said: str) -> None:
    assert not {"112", "113"} & {one.slug for one in kennis.zoek(said).hulp}


def test_a_place_counts_for_its_gemeente(kennis: Kennis) -> None:
    by_place = kennis.zoek(behoeften=["respijt"], gemeente_naaste="gaanderen")
    assert by_place == kennis.zoek(behoeften=["respijt"], gemeente_naaste="Doetinchem")


@pytest.mark.parametrize("behoefte", [b for b in BEHOEFTEN if b not in ("beleid", "privacy")])
def test_every_need_has_help_in_every_town(kennis: Kennis, behoefte: str) -> None:
    for gemeente in (*PILOT, "Zwolle", None):
        resultaat = kennis.zoek(behoeften=[behoefte], gemeente_naaste=gemeente)
        assert resultaat.hulp, gemeente
        for hulp in resultaat.hulp:
            assert hulp.landelijk or gemeente in hulp.gebied
            assert hulp.tonen


@pytest.mark.parametrize(
    ("behoefte", "slug"),
    [("crisis_zelfdoding", "113"), ("crisis_geweld", "veilig-thuis"), ("crisis_medisch", "112")],
)
def test_a_crisis_starts_with_its_line(kennis: Kennis, behoefte: str, slug: str) -> None:
    for gemeente in (*PILOT, None):
        found = kennis.zoek(behoeften=[behoefte], gemeente_naaste=gemeente)
        assert slug in [hulp.slug for hulp in found.hulp]
        assert found.hulp[0].soort == "hulplijn"


def test_no_offer_for_dementia_is_shown_for_autism(kennis: Kennis) -> None:
    for gemeente in PILOT:
        found = kennis.zoek(
            "lotgenoten",
            behoeften=["lotgenoten", "ziekte"],
            aandoeningen=["autisme"],
            gemeente_naaste=gemeente,
            limit=30,
        )
        for hulp in found.hulp:
            assert not hulp.aandoeningen or "autisme" in hulp.aandoeningen


def test_offers_for_the_young_are_not_for_someone_of_sixty(kennis: Kennis) -> None:
    for gemeente in PILOT:
        for hulp in kennis.zoek(
            behoeften=["jong", "lotgenoten"], leeftijd=60, gemeente_naaste=gemeente, limit=30
        ).hulp:
            assert hulp.leeftijd_tot is None or hulp.leeftijd_tot >= 60
            assert set(hulp.groepen) != {"jong"}


def test_towns_in_a_text(kennis: Kennis) -> None:
    assert [plaats.gemeente for plaats in kennis.plaatsen("ik woon in hilversm")] == ["Hilversum"]
    assert [plaats.gemeente for plaats in kennis.plaatsen("best", verwacht=True)] == ["Best"]


def test_questions_are_fast(kennis: Kennis) -> None:
    taken = []
    for turn in range(100):
        start = time.perf_counter()
        kennis.zoek(
            f"oppas voor mijn man {turn}", behoeften=["respijt"], gemeente_naaste="Hilversum"
        )
        taken.append(time.perf_counter() - start)
    assert statistics.median(taken) < 0.010
