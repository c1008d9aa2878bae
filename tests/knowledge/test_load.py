"""What the loader refuses, and that it says where and what to do."""

import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from knowledge import load
from knowledge.fouten import ContentError
from knowledge.load import CONTENT

TODAY = date(2026, 11, 24)
GOOD = """\
naam: Alfa Hulp
soort: organisatie
gebied: [Hilversum]
wat: Helpt mensen die voor iemand zorgen.
zoals_mensen_zeggen:
  - iemand die meedenkt over de zorg
  - een luisterend oor in de buurt
  - hulp bij de zorg voor mijn vader
behoeften: [toegang]
functies: [informatie]
contact: {telefoon: "035 123 45 67"}
bron: {titel: Een nota, jaar: 2024}
nagekeken: 2024-03-01
zekerheid: gezien
"""

Check = Callable[..., list[str]]


@pytest.fixture
def check(tmp_path: Path) -> Check:
    """Load these texts as the files a.yml, b.yml … of Hilversum; gives what is said to be wrong."""
    content = tmp_path / "knowledge" / "content"
    folder = content / "gemeenten" / "hilversum"
    folder.mkdir(parents=True)
    (content / "landelijk").mkdir()
    shutil.copytree(CONTENT / "plaatsen", content / "plaatsen")
    shutil.copy(CONTENT / "woorden.yml", content / "woorden.yml")

    def run(*texts: str) -> list[str]:
        for letter, text in zip("abc", texts, strict=False):
            (folder / f"{letter}.yml").write_text(text, encoding="utf-8")
        try:
            load.load(content, today=TODAY)
        except ContentError as error:
            return [str(fout) for fout in error.fouten]
        return []

    return run


def test_good_content_is_accepted(check: Check) -> None:
    assert check(GOOD) == []


@pytest.mark.parametrize(
    ("old", "new", "line", "says"),
    [
        ("telefoon:", "telefon:", 11, "geen bekende sleutel (bedoelde je 'telefoon'?)"),
        ("functies:", "fucnties:", 10, "(bedoelde je 'functies'?)"),
        ("[toegang]", "[toegan]", 9, "'toegan' kan niet bij 'behoeften:' (bedoelde je 'toegang'?)"),
        ("[informatie]", "[informatief]", 10, "'informatief' kan niet bij 'functies:'"),
        ("organisatie", "stichting", 2, "'stichting' kan niet bij 'soort:'"),
        ("zekerheid: gezien", "zekerheid: zeker", 14, "kies uit gezien, gezien_oud"),
        ("behoeften:", "voor: {groepen: [jongeren]}\nbehoeften:", 9, "(bedoelde je 'jong'?)"),
        ("behoeften:", "vragen: {looon: Ja.}\nbehoeften:", 9, "'looon' kan niet bij 'vragen:'"),
        ("bron: {titel: Een nota, jaar: 2024}\n", "", 1, "'bron:' ontbreekt; zonder bron"),
        ("nagekeken: 2024-03-01\n", "", 1, "'nagekeken:' ontbreekt"),
        ("wat: Helpt mensen die voor iemand zorgen.\n", "", 1, "'wat:' ontbreekt"),
        ("nagekeken: 2024-03-01", "nagekeken: 2026-12-01", 13, "ligt in de toekomst"),
        ("nagekeken: 2024-03-01", "nagekeken: maart", 13, "hoort een datum: 2026-11-20"),
        ("jaar: 2024", "jaar: 2027", 12, "het jaar van de bron ligt in de toekomst"),
        ("Helpt mensen", "Helpt je", 4, "spreekt de lezer aan met 'je'"),
        ("Helpt mensen die", "U kunt hier mensen vinden die", 4, "spreekt de lezer aan met 'U'"),
        ("zorgen.", "zorgen. En nog iets. En meer.", 4, "heeft 3 zinnen; hoogstens 2"),
        (
            "Helpt mensen die voor iemand zorgen.",
            "Helpt " + "heel " * 18 + "veel.",
            4,
            "een zin van 20 woorden (hoogstens 18)",
        ),
        ('"035 123 45 67"', '"035 123"', 11, "'035 123' kan geen telefoonnummer zijn"),
        ('"035 123 45 67"', "0351234567", 11, "zet het nummer tussen aanhalingstekens"),
        ("[Hilversum]", "[Hilversom]", 3, "geen gemeente (bedoelde je 'Hilversum'?)"),
        ("[Hilversum]", "Hilversum", 3, "hoort een lijst"),
        ("behoeften:", "voor: {aandoeningen: [dementi]}\nbehoeften:", 9, "je 'dementie'?)"),
        ("  - hulp bij de zorg voor mijn vader\n", "", 1, "minstens drie echt verschillende"),
        ("een luisterend oor in de buurt", "Iemand die meedenkt over de zorg", 1, "minstens drie"),
        ("behoeften: [toegang]\n", "", 1, "'behoeften:' ontbreekt: waar komt iemand mee?"),
        ("behoeften:", "behoeften: [geld]\nbehoeften:", 10, "'behoeften' staat er twee keer"),
        ("wat: Helpt", "wat: Let op: helpt", 4, "dit is geen geldige YAML"),
        ("behoeften:", "bedragen: [{wat: bon}]\nbehoeften:", 9, "geef óf 'euro:' óf 'aantal:'"),
        ("behoeften:", "bedragen: [{wat: x, aantal: 3}]\nbehoeften:", 9, "ook 'eenheid:'"),
        ("behoeften:", "geldig_van: 2024-02-01\ngeldig_tot: 2024-01-01\nbehoeften:", 1, "ligt na"),
        ("behoeften:", "voor: {leeftijd_van: 30, leeftijd_tot: 20}\nbehoeften:", 9, "is hoger dan"),
        ("contact: {telefoon", "contact: {website: www.x.nl, telefoon", 11, "begin met https://"),
        ("contact: {telefoon", "contact: {email: wij, telefoon", 11, "geen e-mailadres"),
    ],
)  # fmt: skip
def test_what_is_refused(check: Check, old: str, new: str, line: int, says: str) -> None:
    assert GOOD.count(old) >= 1
    messages = check(GOOD.replace(old, new, 1))
    where = f"knowledge/content/gemeenten/hilversum/a.yml, regel {line}: "
    assert any(message.startswith(where) and says in message for message in messages), messages


@pytest.mark.parametrize(
    "telefoon",
    ["112", "113", "0800-2000", "0900-1450", "088 0767 000", "14 035", "06-12345678", "116 000"],
)
def test_short_and_special_numbers_are_allowed(check: Check, telefoon: str) -> None:
    assert check(GOOD.replace("035 123 45 67", telefoon)) == []


@pytest.mark.parametrize(
    "wat",
    [
        "Het project In je Bol is er voor jonge mensen.",
        "Open van 9 u tot 17 u op werkdagen.",
        "Helpt bij regelingen, bijv. de Wmo, en bij o.a. formulieren.",
        "Vraag het aan de Uw-helpdesk van 't dorp.",
    ],
    ids=["a name keeps its je", "hours", "abbreviations", "inside a word"],
)
def test_texts_that_are_fine(check: Check, wat: str) -> None:
    item = GOOD.replace(
        "Helpt mensen die voor iemand zorgen.", f"'{wat.replace(chr(39), chr(39) * 2)}'"
    )
    assert check(item + "ook_bekend_als: [In je Bol]\n") == []


def test_all_mistakes_come_at_once_each_with_its_file(check: Check) -> None:
    messages = check(GOOD.replace("[toegang]", "[x]"), "naam: [\n", "- lijst\n")
    assert [message.split(", regel")[0].rsplit("/", 1)[1] for message in messages] == [
        "a.yml",
        "b.yml",
        "c.yml",
    ]


@pytest.mark.parametrize(
    ("hoe", "fine"),
    [
        ("Vraag bij Buurtplein naar de consulent.", True),
        ("Bel de gemeente en vraag naar het loket.", True),
        ("Bellen kan dag en nacht.", True),
        ("Bij Buurtplein vragen naar de consulent.", True),  # not every telegram is recognised
        ("Bij Buurtplein vragen.", False),
        ("Contact opnemen met de gemeente.", False),
        ("Aanvragen bij de gemeente.", False),
        ("Bel de gemeente. Daarna het formulier inleveren.", False),
    ],
)
def test_steps_are_whole_sentences(check: Check, hoe: str, fine: bool) -> None:
    messages = check(GOOD + f"hoe: {hoe}\n")
    assert (messages == []) is fine, messages
    assert fine or "is geen hele zin" in messages[0]


def test_shown_texts_are_not_about_the_paper(check: Check) -> None:
    text = GOOD.replace("Helpt mensen", "Volgens de leidraad helpt dit mensen")
    [message] = check(text)
    assert "gaat over het stuk zelf ('de leidraad')" in message
    assert check(text + "tonen: false\n") == []


def test_a_national_item_names_no_town_in_its_source(check: Check) -> None:
    text = GOOD.replace("[Hilversum]", "[landelijk]")
    assert check(text) == []
    [message] = check(text.replace("Een nota", "Nota van Hilversum"))
    assert "de bron noemt Hilversum" in message
    assert check(GOOD.replace("Een nota", "Nota van Hilversum")) == []


def test_a_word_that_is_explained_is_no_offer(check: Check) -> None:
    word = GOOD.replace("soort: organisatie", "soort: begrip")
    [message] = check(word)
    assert "een begrip heeft 'tonen: false' en 'vragen: {wat_is: …}'" in message
    assert check(word + "tonen: false\nvragen: {wat_is: Dat is hulp bij de zorg.}\n") == []


def test_double_slugs_name_both_files(check: Check) -> None:
    below = "aanbod:\n  - naam: Koffie\n    soort: groep\n    wat: Koffie.\n    tonen: false\n"
    other = GOOD.replace("Alfa Hulp", "Beta") + below
    [message] = check(GOOD + below, other)
    assert message.startswith("knowledge/content/gemeenten/hilversum/b.yml, regel 16: ")
    assert (
        "'koffie-hilversum' bestaat al (knowledge/content/gemeenten/hilversum/a.yml, regel 16)"
        in message
    )
    assert (
        check(GOOD + below, other.replace("naam: Koffie", "naam: Koffie\n    slug: koffie-b")) == []
    )


def test_an_inherited_mistake_is_told_once(check: Check) -> None:
    below = "aanbod:\n" + 2 * (
        "  - naam: Koffie {}\n    soort: groep\n    wat: Koffie.\n    tonen: false\n"
    )
    text = GOOD.replace("zekerheid: gezien", "zekerheid: zeker") + below.format(1, 2)
    [message] = check(text)
    assert ", regel 14: " in message


def test_what_stands_below_takes_over(check: Check, tmp_path: Path) -> None:
    below = "aanbod:\n  - naam: Koffie\n    soort: groep\n    wat: Koffie.\n    tonen: false\n"
    assert check(GOOD + below) == []
    parent, child = load.load(tmp_path / "knowledge" / "content", today=TODAY)
    assert (child.organisatie, child.organisatie_slug) == ("Alfa Hulp", parent.slug)
    for field in ("gebied", "telefoon", "bron_titel", "bron_jaar", "nagekeken", "zekerheid"):
        assert getattr(child, field) == getattr(parent, field)
    assert child.behoeften == ()


def test_check_for_editors(
    capsys: pytest.CaptureFixture[str], check: Check, tmp_path: Path
) -> None:
    check(GOOD)
    arguments = ["--check", "--content", str(tmp_path / "knowledge" / "content")]
    assert load.main(arguments) == 0
    assert "1 onderdelen, waarvan 1 te tonen" in capsys.readouterr().out
    check(GOOD.replace("[toegang]", "[x]"))
    assert load.main(arguments) == 1
    assert "1 dingen om te herstellen" in capsys.readouterr().out


def test_the_real_content_is_right() -> None:
    assert len(load.load()) > 300
