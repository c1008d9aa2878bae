"""What the loader refuses, and that it says where and what to do."""

import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from knowledge.checks.__main__ import main
from knowledge.checks.load import CHECKS, checks, lees_checks
from knowledge.fouten import ContentError

TODAY = date(2026, 11, 26)
Wrong = Callable[..., list[str]]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The project's checks, to spoil."""
    return Path(shutil.copytree(CHECKS, tmp_path / "checks"))


@pytest.fixture
def wrong(folder: Path) -> Wrong:
    """Replace a piece of a file by another; gives what is said to be wrong."""

    def run(name: str, old: str, new: str) -> list[str]:
        path = folder / name
        text = path.read_text(encoding="utf-8")
        assert old in text, old
        path.write_text(text.replace(old, new, 1), encoding="utf-8")
        try:
            lees_checks(folder, vandaag=TODAY)
        except ContentError as error:
            return [str(fout) for fout in error.fouten]
        return []

    return run


def test_the_projects_own_checks_are_right() -> None:
    assert set(checks()) == {"csi", "ediz", "hoe-gaat-het", "jong"}


CASES = [
    ("csi.yml", "periode: nu\n", "", "'periode:' ontbreekt"),
    ("csi.yml", "naam: Caregiver", "namen: Caregiver", "'namen' is geen bekende sleutel"),
    ("csi.yml", "soort: instrument", "soort: instrumnt", "bedoelde je 'instrument'?"),
    ("csi.yml", "  stand: geen_voorwaarden_gevonden", "  stand: eigen", "is van een ander"),
    ("csi.yml", "gelezen_in:", "nog_nakijken_2:", "geen bekende sleutel"),
    ("csi.yml", "tot: 13", "tot: 12", "van 0 tot 13, niet van 0 tot 12"),
    ("csi.yml", "vanaf: 7", "vanaf: 20", "de grens ligt buiten de score"),
    ("csi.yml", "relaties: [partner]", "relaties: [prtner]", "staat niet bij de relaties"),
    ("csi.yml", "themas: [slaap]", "themas: [slapn]", "het thema 'slapn' staat niet"),
    ("csi.yml", "hoogstens: 0", "hoogstens: 2", "geen bron zegt hoe een overgeslagen"),
    ("csi.yml", "nagekeken: 2026-11-26", "nagekeken: 2027-01-01", "ligt in de toekomst"),
    ("csi.yml", "schaal: janee", "schaal: vijf", "zijn niet die van de schaal 'vijf'"),
    ("csi.yml", "  onder_grens:", "  altijd:", "'onder_grens:' ontbreekt"),
    ("csi.yml", "- tekst: Ik vind het lichamelijk zwaar.",
     "- tekst: Mijn nachtrust is verstoord.", "dezelfde tekst als bij stelling 1"),
    ("csi.yml", "- tekst: Ik vind het lichamelijk zwaar.",
     "- tekst: {je: Vind je het zwaar?, u: Vindt u het zwaar?}", "blijft letterlijk"),
    ("csi.yml", ', telt: 1, weegt: 3', ", weegt: 3", "ontbreekt 'telt:'"),
    ("csi.yml", "url: https://www.zorgstroom", "url: www.zorgstroom", "geen volledig webadres"),
    ("csi.yml", "naam: Caregiver", "naam: [", "geen geldige YAML"),
    ("ediz.yml", "  onvolledig:",
     "  vanaf_grens: {je: Dat is hoog., u: Dat is hoog.}\n  onvolledig:",
     "de bron geeft geen grens, en die verzinnen we niet"),
    ("ediz.yml", "{score} van de {tot}", "{socre} van de {tot}", "{socre} kan hier niet"),
    ("ediz.yml", "- {stelling: 9,", "- {stelling: 19,", "er is geen stelling 19"),
    ("ediz.yml", "aandoeningen: [dementie]", "aandoeningen: [demntie]", "bij de aandoeningen"),
    ("ediz.yml", 'ja_sterk, label: "Ja!"', 'ja_sterk, label: "Ja"', "hetzelfde label"),
    ("hoe-gaat-het.yml", "weegt: 0}", "weegt: 0, telt: 1}", "haal 'telt:' weg"),
    ("hoe-gaat-het.yml", "overslaan:\n",
     "score: {van: 0, tot: 5, telling: optellen, bron: https://x.nl}\noverslaan:\n",
     "eigen vragen hebben geen score"),
    ("hoe-gaat-het.yml", "  uitleg:\n    je: Een gevoel is genoeg. Precies weten hoeft niet.\n"
     "    u: Een gevoel is genoeg. Precies weten hoeft niet.\n", "", "ontbreekt 'uitleg:'"),
    ("csi.yml", "- tekst: Ik vind het lichamelijk zwaar.\n",
     "- tekst: Ik vind het lichamelijk zwaar.\n  uitleg: {je: Til je?, u: Tilt u?}\n",
     "niet in andere woorden uitgelegd"),
    ("hoe-gaat-het.yml", "    u: Hoe slaapt u de laatste weken?\n", "", "'u:' ontbreekt"),
    ("hoe-gaat-het.yml", "u: Hoe slaapt u de", "u: Hoe slaap je de", "spreekt iemand aan met 'je'"),
    ("hoe-gaat-het.yml", "je: Hoe slaap je de laatste weken?",
     "je: Heb je symptomen van een burn-out?", "klinkt als een diagnose"),
    ("hoe-gaat-het.yml", "je: Je mag een vraag gerust overslaan.",
     "je: Je moet alles invullen.", "schuld of dwang"),
    ("hoe-gaat-het.yml", "je: Je mag een vraag gerust overslaan.",
     "je: Je mag elke vraag overslaan die je om wat voor reden dan ook nu liever "
     "even niet wilt beantwoorden.", "hoogstens 18"),
    ("hoe-gaat-het.yml", "label: Samen met anderen", "label: Samen met heel veel anderen",
     "hoogstens 20 tekens"),
    ("hoe-gaat-het.yml", "van: 0, tot: 10", "van: 10, tot: 0", "'van:' niet lager dan 'tot:'"),
    ("hoe-gaat-het.yml", "hoogstens: 4", "hoogstens: 5", "minstens één stelling"),
    ("jong.yml", "leeftijd_van: 8", "leeftijd_van: 30", "hoger dan leeftijd_tot"),
    ("themas.yml", "behoeften: [respijt,", "behoeften: [respit,", "bedoelde je 'respijt'"),
    ("themas.yml", "  plaatje: Eigen tijd\n", "", "'plaatje:' ontbreekt"),
    ("teksten.yml", '{themas}', '{thema}', "tussen accolades hoort hier: {themas}"),
    ("teksten.yml", "beeld_lijn:", "beeld_streep:", "'beeld_lijn:' ontbreekt"),
    ("antwoordwoorden.yml", "  aarzel: [mwah,", "  aarzel: [soms,", "kies er één"),
    ("antwoordwoorden.yml", "  stop:\n", "  stopp:\n", "geen bekende bedoeling"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "old", "new", "said"), CASES, ids=[one[3] for one in CASES])
def test_refused_with_file_line_and_remedy(
    wrong: Wrong, name: str, old: str, new: str, said: str
) -> None:
    found = wrong(name, old, new)
    assert any(said in line for line in found), found
    assert all(line.startswith(f"knowledge/content/checks/{name}, regel ") for line in found)


def test_the_line_is_where_it_stands(wrong: Wrong) -> None:
    lines = (CHECKS / "csi.yml").read_text(encoding="utf-8").splitlines()
    line = next(at for at, text in enumerate(lines, 1) if "themas: [geld]" in text)
    assert wrong("csi.yml", "themas: [geld]", "themas: [gel]") == [
        f"knowledge/content/checks/csi.yml, regel {line}: het thema 'gel' staat niet in themas.yml"
    ]


def test_an_empty_file_is_refused(folder: Path) -> None:
    (folder / "leeg.yml").write_text("", encoding="utf-8")
    with pytest.raises(ContentError, match=r"leeg\.yml, regel 1: dit bestand is leeg"):
        lees_checks(folder)


def test_all_mistakes_come_at_once(folder: Path) -> None:
    for name in ("csi.yml", "ediz.yml"):
        path = folder / name
        text = path.read_text(encoding="utf-8").replace("periode: ", "period: ")
        path.write_text(text, encoding="utf-8")
    with pytest.raises(ContentError) as caught:
        lees_checks(folder)
    assert {fout.bestand[-8:] for fout in caught.value.fouten} == {"/csi.yml", "ediz.yml"}


def test_the_version_follows_what_is_asked_only(folder: Path) -> None:
    before = lees_checks(folder)["csi"].versie
    path = folder / "csi.yml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("minuten: 5", "minuten: 6"), encoding="utf-8")
    assert lees_checks(folder)["csi"].versie == before
    path.write_text(text.replace("nachtrust is", "nachtrust was"), encoding="utf-8")
    assert lees_checks(folder)["csi"].versie != before


def test_editors_see_one_check_as_on_paper(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["csi"]) == 0
    said = capsys.readouterr().out
    assert "13. We leven onder financiële druk." in said
    assert "Antwoorden: Ja = 1 / Nee = 0" in said
    assert "Grens: 7 of hoger, overbelasting" in said
    assert main([]) == 0
    assert "ediz: 9 stellingen, instrument; klopt met de vorm." in capsys.readouterr().out
    assert main(["bestaat-niet"]) == 1


def test_editors_see_what_is_wrong(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "csi.yml").write_text("naam: x\n", encoding="utf-8")
    assert main(["--map", str(folder)]) == 1
    assert "dingen om te herstellen" in capsys.readouterr().out
