"""The checks themselves: the words of the papers, and that a next step can be found."""

from pathlib import Path

import pytest

from knowledge.checks import checks, needs, passende, result
from knowledge.service import Kennis
from tests.knowledge.checks.invullen import vul_in

# Typed over from the pages named in the files, apart from the files.
CSI = """
Mijn nachtrust is verstoord.
Hem of haar helpen kost me nogal wat moeite en tijd.
Ik vind het lichamelijk zwaar.
Het beperkt me in andere dingen die ik wil doen.
Wij hebben onze dagelijkse manier van doen moeten aanpassen.
Wij hebben onze plannen moeten wijzigen.
Er zijn ook andere zaken waaraan ik mijn tijd moet besteden.
Emotioneel gedragen we ons anders ten opzichte van elkaar.
Het gedrag van mijn man/vrouw maakt me soms van streek.
Het is pijnlijk te moeten zien dat hij/zij een ander persoon is geworden.
Ik heb mijn werk/baan moeten aanpassen aan de situatie.
Ik word geheel door deze situatie in beslag genomen.
We leven onder financiële druk.
"""
EDIZ = """
Door de situatie van mijn … kom ik te weinig aan mijn eigen leven toe
Het combineren van de verantwoordelijkheid voor mijn … en de verantwoordelijkheid voor mijn werk en/of gezin valt niet mee
Door mijn betrokkenheid bij mijn … doe ik anderen tekort
Ik moet altijd maar klaarstaan voor mijn …
Mijn zelfstandigheid komt in de knel
De situatie van mijn … eist voortdurend mijn aandacht
Door mijn betrokkenheid bij mijn … krijg ik conflicten thuis en/of op mijn werk
De situatie van mijn … laat mij nooit los
Ik voel me over het geheel genomen erg onder druk staan door de situatie van mijn …
"""  # noqa: E501


@pytest.mark.parametrize(("slug", "paper"), [("csi", CSI), ("ediz", EDIZ)])
def test_statements_are_letter_by_letter_as_published(slug: str, paper: str) -> None:
    lines = [line.replace("…", "naaste") for line in paper.strip().splitlines()]
    assert [one.tekst.je for one in checks()[slug].stellingen] == lines
    assert [one.tekst.u for one in checks()[slug].stellingen] == lines


def test_answers_and_scoring_are_as_published() -> None:
    ediz, csi = checks()["ediz"], checks()["csi"]
    assert [(one.label, one.telt) for one in ediz.stellingen[0].keuzes] == [
        ("Nee!", 0), ("Nee", 0), ("Min of meer", 1), ("Ja", 1), ("Ja!", 1),
    ]  # fmt: skip
    assert ediz.score and ediz.score.grens is None
    assert [(one.label, one.telt) for one in csi.stellingen[0].keuzes] == [("Ja", 1), ("Nee", 0)]
    assert csi.score and csi.score.grens and csi.score.grens.vanaf == 7


def test_questions_of_our_own_have_no_score() -> None:
    for slug in ("hoe-gaat-het", "jong"):
        assert checks()[slug].score is None and checks()[slug].eigen


def test_the_introduction_says_why_how_long_and_what_happens_with_the_answers() -> None:
    for check in checks().values():
        for u in (False, True):
            said = check.inleiding(u=u)
            assert "minuten" in said or "zo klaar" in said
            assert "wissen" in said and "bewaar ik alleen als" in said


@pytest.mark.parametrize(
    ("who", "expected"),
    [
        ({}, ["hoe-gaat-het", "ediz"]),
        ({"relatie": "partner"}, ["csi", "hoe-gaat-het", "ediz"]),
        ({"relatie": "moeder", "aandoeningen": ["dementie"]}, ["ediz", "hoe-gaat-het"]),
        ({"jong": True}, ["jong"]),
        ({"leeftijd": 20, "relatie": "moeder"}, ["jong", "hoe-gaat-het", "ediz"]),
        ({"leeftijd": 12, "relatie": "partner"}, ["jong"]),
        ({"leeftijd": 70, "relatie": "kind"}, ["hoe-gaat-het", "ediz"]),
    ],
)
def test_a_check_is_offered_to_whom_it_suits(who: dict[str, object], expected: list[str]) -> None:
    found = passende(checks(), **who)  # type: ignore[arg-type]
    assert [check.slug for check in found] == expected


def test_every_theme_leads_to_help_for_the_whole_country(tmp_path: Path) -> None:
    kennis = Kennis.open(f"sqlite:///{tmp_path / 'kennis.db'}")
    try:
        for check in checks().values():
            groups = [check.voor_wie.groep] if check.voor_wie.groep else []
            for thema in check.themas.values():
                found = kennis.zoek(behoeften=thema.behoeften, groepen=groups).hulp
                assert found, f"{check.slug}: {thema.slug}"
    finally:
        kennis.close()


def test_needs_follow_what_weighs_most() -> None:
    check = checks()["csi"]
    uitslag = result(check, vul_in(check, ["nee"] * 12 + ["ja"]))
    assert uitslag.zwaarste() == ("geld",)
    assert needs(check, uitslag) == ("geld", "regelwerk")
