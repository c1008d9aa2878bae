"""Help by its name, and words explained."""

import pytest

from knowledge.search import Search, Vraag
from knowledge.woorden import read_woorden
from tests.knowledge.search.offers import DAY, DOETINCHEM, HILVERSUM, by_name, hulp

TWO_TOWNS = [
    hulp("steunpunt", naam="Steunpunt mantelzorg", kort="het steunpunt"),
    hulp("steunpunt-hier", naam="Steunpunt mantelzorg Hilversum", kort="het steunpunt",
         ook_bekend_als=("steunpunt mantelzorg", "steunpunt"), **HILVERSUM),
    hulp("steunpunt-daar", naam="Steunpunt mantelzorg Doetinchem", kort="het steunpunt",
         ook_bekend_als=("steunpunt mantelzorg", "steunpunt"), **DOETINCHEM),
    hulp("buurtplein", naam="Buurtplein", ook_bekend_als=("loket",), **DOETINCHEM),
    hulp("cafe", naam="Lotgenotencafé", kort="een lotgenotencafé", **DOETINCHEM),
]  # fmt: skip


def test_hidden_items_are_found_by_name_only() -> None:
    search = Search([hulp("mezzo", tonen=False, vroeger=("Xantippe",))], read_woorden())
    assert search.rank(Vraag(op=DAY, behoeften=("respijt",))) == []
    assert search.rank(Vraag(op=DAY, tekst="mezzo")) == []
    for naam in ("Mezzo", "mezo", "xantippe"):
        found = search.by_name(naam)
        assert found is not None and found.slug == "mezzo"


@pytest.mark.parametrize(
    ("tekst", "naar", "slug"),
    [
        ("steunpunt", {"gemeente_naaste": "Hilversum"}, "steunpunt-hier"),
        ("steunpunt mantelzorg", {"gemeente_mantelzorger": "Doetinchem"}, "steunpunt-daar"),
        ("steunpunt mantelzorg", {"gemeente_naaste": "Hattem"}, "steunpunt"),
        ("steunpunt mantelzorg", {}, "steunpunt"),
        ("het nummer van het steunpunt in doetinchem",
         {"gemeente_naaste": "Hilversum", "genoemd": ("Doetinchem",)}, "steunpunt-daar"),
        ("het telefoonnummer van buurtplein", {"gemeente_naaste": "Hilversum"}, "buurtplein"),
        ("loket", {"gemeente_naaste": "Hilversum"}, None),
        ("lotgenotencafe", {"gemeente_naaste": "Hilversum"}, None),
        ("lotgenotencafe", {}, "cafe"),
        ("wat is een lotgenotencafe?", {"gemeente_naaste": "Hilversum"}, "cafe"),
        ("lotgenotencaffee", {}, "cafe"),
        ("wat is het telefoonnummer van het lotgenotencafe", {}, "cafe"),
        ("een lotgenotencafe voor mijn moeder", {}, None),
        ("lotgenotencafe in hilversum", {"genoemd": ("Hilversum",)}, None),
        ("lotgenotencafe", {"gemeente_naaste": "Doetinchem"}, "cafe"),
        ("cafe", {}, "cafe"),
    ],
)  # fmt: skip
def test_by_name_in_another_town_only_to_explain(
    tekst: str, naar: dict[str, object], slug: str | None
) -> None:
    assert by_name(TWO_TOWNS, tekst, **naar) == slug


@pytest.mark.parametrize(
    ("tekst", "found"),
    [
        ("kan er iemand een middag bij mijn man blijven", True),
        ("kan iemand een middagje bij mijn man blijven", True),
        ("kan ik mijn man een middag meenemen naar de markt", False),
        ("mijn man is de hele middag boos", False),
    ],
)
def test_a_whole_sentence_points_at_a_description_only_nearly_word_by_word(
    tekst: str, found: bool
) -> None:
    said = ("kan er iemand een middag bij mijn man blijven",)
    items = [
        hulp("oppas", naam="Aanwezigheidszorg", zoals_mensen_zeggen=said),
        hulp("markt", naam="Zaterdagmarkt", wat="Groente, fruit en kaas op het plein."),
        hulp("koor", naam="Zangkoor", wat="Samen zingen op dinsdagavond in de kerk."),
    ]
    assert (by_name(items, tekst) == "oppas") is found


def test_background_is_no_answer_to_a_longer_question() -> None:
    items = [hulp("functie", naam="Basisfunctie", kort="een functie", tonen=False,
                  ook_bekend_als=("praktische hulp",)),
             hulp("klus", zoals_mensen_zeggen=("iemand die mijn moeder helpt",))]  # fmt: skip
    assert by_name(items, "ik zoek praktische hulp voor mijn moeder") is None
    assert by_name(items, "praktische hulp") == "functie"
    assert by_name(items, "wat is praktische hulp") == "functie"


def test_what_explains_a_word_when_that_is_asked() -> None:
    items = [
        hulp("pgb-hier", naam="pgb", kort="een pgb", **HILVERSUM),
        hulp("pgb", naam="pgb", kort="een pgb", vragen={"wat_is": "Geld voor zorg."}),
    ]
    assert by_name(items, "pgb", gemeente_naaste="Hilversum") == "pgb-hier"
    assert by_name(items, "wat is een pgb?", gemeente_naaste="Hilversum") == "pgb"
    assert by_name(items, "leg eens uit, een pgb", gemeente_naaste="Hilversum") == "pgb"


def test_the_words_explained_in_their_order() -> None:
    items = [
        hulp("wlz", naam="Wlz", vragen={"wat_is": "Langdurige zorg."}),
        hulp("wmo", naam="Wmo", vragen={"wat_is": "Hulp van de gemeente."}),
        hulp("ciz", naam="CIZ"),
    ]
    search = Search(items, read_woorden())
    found = search.explained("wat is het verschil tussen de Wmo, de Wlz en het CIZ?")
    assert [one.slug for one in found] == ["wmo", "wlz"]


def test_background_that_is_described() -> None:
    """When the words are like it, and no help is nearly as like them."""
    items = [
        hulp("rapport", tonen=False, wat="Een onderzoek naar eenzame ouderen in de stad."),
        hulp("bezoek", naam="Bezoekdienst", wat="Een vrijwilliger komt op bezoek bij ouderen."),
    ]
    assert by_name(items, "een onderzoek naar eenzame ouderen") == "rapport"
    assert by_name(items, "komt er een vrijwilliger bij eenzame ouderen") is None
    assert by_name(items, "eenzame") is None


@pytest.mark.parametrize(
    ("tekst", "naar"),
    [
        ("dagbesteding", {"gemeente_naaste": "Hilversum"}),
        ("wat is dagbesteding", {"gemeente_naaste": "Hilversum"}),
        ("dagbesteding", {}),
        ("de dagbesteding", {}),
    ],
)
def test_a_name_without_its_town(tekst: str, naar: dict[str, object]) -> None:
    items = [hulp("hier", naam="Dagbesteding in Hilversum", kort="de dagbesteding", **HILVERSUM)]
    assert by_name(items, tekst, **naar) == "hier"
    assert by_name(items, tekst, gemeente_naaste="Hattem") == (
        "hier" if tekst.startswith("wat is") else None
    )


def test_a_name_that_two_towns_have_is_of_neither() -> None:
    items = [hulp("hier", naam="Koor", kort="een koor", **HILVERSUM),
             hulp("daar", naam="Koor", kort="een koor", **DOETINCHEM)]  # fmt: skip
    assert by_name(items, "koor") is None
    assert by_name(items, "koor", gemeente_naaste="Doetinchem") == "daar"


def test_what_is_called_so_before_what_is_also_called_so() -> None:
    items = [
        hulp("hier", naam="Lotgenotencafé", kort="een lotgenotencafé", **HILVERSUM),
        hulp("overal", naam="Lotgenoten", ook_bekend_als=("lotgenotencafé",),
             vragen={"wat_is": "Mensen die hetzelfde meemaken."}),
    ]  # fmt: skip
    asked = {"gemeente_naaste": "Hilversum"}
    assert by_name(items, "wat is een lotgenotencafé", **asked) == "hier"
    assert by_name(items, "wat is lotgenoten", **asked) == "overal"
