"""What a turn means in the light of what we asked."""

from typing import Any

import pytest

from actions.lezing import lees_beurt
from tests.actions.conftest import beurt

TALK: list[tuple[str, str, float, dict[str, Any], str]] = [
    # what is typed, what the classifier says and how surely, what is known, who answers
    ("ik wil dood", "crisis_zelfdoding", 0.9, {"open_vraag": "vertel"}, "crisis_zelfdoding"),
    # after a help line
    ("nee joh, ik wil niet dood", "praten_nee", 0.6, {"open_vraag": "crisis"}, "crisis_lijkt_erop"),
    (
        "ik wil niet dood maar ik kan niet meer",
        "belasting_zwaar",
        0.6,
        {"open_vraag": "crisis"},
        "crisis_blijf",
    ),
    (
        "nee ze slaapt nu. ik ben 14 wat moet ik doen",
        "bedoel_je",
        0.9,
        {"open_vraag": "crisis"},
        "crisis_blijf",
    ),
    ("ik ben er klaar mee", "crisis_lijkt_erop", 0.5, {"open_vraag": "crisis"}, "crisis_blijf"),
    ("maar meent ze dat echt", "bedoel_je", 0.2, {"open_vraag": "crisis"}, "crisis_blijf"),
    (
        "kan ik een mens spreken",
        "overdracht_mens",
        0.8,
        {"open_vraag": "crisis"},
        "overdracht_mens",
    ),
    ("en wat kost een pgb dan", "geld_regelen", 0.8, {"open_vraag": "crisis"}, "geld_regelen"),
    # a bare answer
    (
        "hattem",
        "bedoel_je",
        0.2,
        {
            "onderwerp": "respijt_zoeken",
            "open_vraag": "plaats_naaste",
            "nieuw": ("gemeente_naaste",),
        },
        "vervolg_gegeven",
    ),
    (
        "sorry ik bedoel hattem",
        "vervolg_bedoel",
        0.8,
        {"onderwerp": "respijt_zoeken", "nieuw": ("gemeente_naaste",)},
        "vervolg_gegeven",
    ),
    (
        "ja maar ik woon zelf in amersfoort, maakt dat uit?",
        "praten_weet_niet",
        0.5,
        {"onderwerp": "respijt_zoeken", "nieuw": ("gemeente_mantelzorger",)},
        "vervolg_gegeven",
    ),
    ("die derde", "praten_klacht", 0.7, {"laatste_hulp": ("a", "b", "c")}, "vervolg_keuze"),
    ("2", "vervolg_gegeven", 0.4, {"opties": ("geld_regelen", "gevoel_steun")}, "vervolg_keuze"),
    # about what is on the table
    ("hoeveel", "praten_medicijn", 0.5, {"laatste_hulp": ("pgb",)}, "vervolg_kosten"),
    (
        "dank. hoe bel ik? nummer?",
        "praten_bedanken",
        0.5,
        {"laatste_hulp": ("pgb",)},
        "toegang_contact",
    ),
    (
        "en als ze dat weigeren?",
        "verlof_lang",
        0.6,
        {"onderwerp": "verlof_lang", "laatste_hulp": ("langdurend-zorgverlof",)},
        "verlof_vraag",
    ),
    ("wat is het verschil tussen wmo en wlz?", "toegang_route", 0.6, {}, "uitleg_woord"),
    (
        "wilt u dat nog eens eenvoudig uitleggen?",
        "praten_weet_niet",
        0.6,
        {"laatste_hulp": ("wlz",)},
        "uitleg_makkelijker",
    ),
    ("oke maar ik wil niet bellen", "school_combineren", 0.5, {}, "overdracht_chat"),
    # thanks, no, "ik bedoel" and something else
    ("dank je wel, doei", "praten_bedanken", 0.9, {}, "praten_afscheid"),
    ("ok top bedankt!", "praten_bedanken", 0.9, {}, "praten_bedanken"),
    (
        "oke dankjewel. nog iets: ik moet morgen naar een gesprek met mn baas",
        "praten_bedanken",
        0.5,
        {"tweede": "werk_combineren"},
        "werk_combineren",
    ),
    (
        "Dank u. Maar ik zoek iemand die haar uit bed kan helpen",
        "praten_bedanken",
        0.5,
        {"kansen": (("praten_bedanken", 0.5), ("praktisch_huishouden", 0.2))},
        "praktisch_verzorging",
    ),
    ("nee ik bedoel dagcentrum zonnehoeve", "vervolg_bedoel", 0.9, {}, "vervolg_genoemd"),
    ("nee dat bedoel ik niet", "vervolg_bedoel", 0.9, {}, "vervolg_bedoel"),
    ("nee", "praten_nee", 0.9, {"open_vraag": "zorg_jij"}, "praten_nee"),
    (
        "help ik kan echt niet meer",
        "praten_nee",
        0.45,
        {"open_vraag": "zorg_jij"},
        "belasting_zwaar",
    ),
    ("wat zeg ik als ik bel?", "werk_combineren", 0.5, {}, "overdracht_samenvatting"),
    (
        "Nee, ik hoef niet gebeld te worden. Ik wou het even kwijt.",
        "gevoel_steun",
        0.5,
        {"open_vraag": "samenvatting"},
        "gevoel_steun",
    ),
    (
        "dat dagcentrum zonnehoeve",
        "respijt_zoeken",
        0.9,
        {
            "onderwerp": "respijt_zoeken",
            "getoond": ("dagcentrum-zonnehoeve-hilversum",),
            "laatste_hulp": ("respijtzorg",),
        },
        "vervolg_genoemd",
    ),
    (
        "en als het maanden duurt, langdurend zorgverlof?",
        "verlof_lang",
        0.8,
        {"onderwerp": "verlof_kort", "laatste_hulp": ("kortdurend-zorgverlof",)},
        "verlof_lang",
    ),
    # a name goes before a guess
    ("op koers", "praten_belediging", 0.62, {}, "vervolg_genoemd"),
    ("hupla", "netwerk_delen", 0.3, {}, "uitleg_woord"),
    ("wat is hupla", "ziekte_informatie", 0.9, {}, "uitleg_woord"),
    (
        "dagbesteding",
        "respijt_zoeken",
        0.7,
        {"kansen": (("respijt_zoeken", 0.7),)},
        "respijt_zoeken",
    ),
    # who is grown up is not spoken to as a child
    ("ik ben 52 hoor", "jong_zorgen", 0.6, {"leeftijd": 52}, "bedoel_je"),
    (
        "iemand thuis voor mijn man, ik moe",
        "jong_zorgen",
        0.3,
        {"relatie": "man", "kansen": (("jong_zorgen", 0.3), ("respijt_zoeken", 0.2))},
        "respijt_zoeken",
    ),
    # a question about what was shown is about that
    (
        "moet de buurvrouw tekenen?",
        "toegang_route",
        0.3,
        {"onderwerp": "geld_waardering", "laatste_hulp": ("mantelzorgwaardering",)},
        "vervolg_vraag",
    ),
    (
        "is dat verplicht",
        "belasting_ben_ik_het",
        0.68,
        {"onderwerp": "werk_combineren", "laatste_hulp": ("flexibel-werken",)},
        "vervolg_vraag",
    ),
    ("en wat nu?", "nazorg_steun", 0.9, {"laatste_hulp": ("wlz",)}, "vervolg_hoe"),
    # a short answer to our question; a guess
    (
        "een paar uur",
        "vervolg_gegeven",
        0.9,
        {"onderwerp": "respijt_zoeken", "open_vraag": "vraag"},
        "vervolg_antwoord",
    ),
    (
        "mijn moeder is 84 en kan steeds minder",
        "praten_medicijn",
        0.32,
        {"nieuw": ("relatie",), "kansen": (("praten_medicijn", 0.32), ("wonen_regelen", 0.06))},
        "belasting_herkennen",
    ),
    # grief hears nothing of work or a heavy load
    (
        "verlof? ik ben met pensioen. ik ben alleen",
        "verlof_lang",
        0.66,
        {
            "onderwerp": "nazorg_steun",
            "open_vraag": "vertel",
            "kansen": (("verlof_lang", 0.66), ("belasting_herkennen", 0.12)),
        },
        "nazorg_steun",
    ),
    # after an invitation to tell
    (
        "Zijn stem, en dat iemand mij nodig had.",
        "overdracht_terugbellen",
        0.35,
        {"open_vraag": "vertel", "onderwerp": "nazorg_steun"},
        "nazorg_steun",
    ),
    (
        "Het is zo stil in huis sinds hij weg is",
        "geld_regelen",
        0.3,
        {"open_vraag": "vertel", "onderwerp": "nazorg_steun"},
        "nazorg_steun",
    ),
    (
        "mn opa in hattem, hij heeft parkinson. ik ben 19",
        "bedoel_je",
        0.8,
        {"open_vraag": "vertel", "nieuw": ("relatie", "aandoening", "gemeente_naaste")},
        "belasting_herkennen",
    ),
    (
        "wie kan er een middag op mijn man passen",
        "respijt_zoeken",
        0.8,
        {"open_vraag": "vertel", "onderwerp": "gevoel_steun"},
        "respijt_zoeken",
    ),
    # who it is about, set right
    (
        "het gaat om mijn broer hoor",
        "belasting_herkennen",
        0.9,
        {"onderwerp": "samen_lotgenoten", "nieuw": ("relatie",)},
        "vervolg_gegeven",
    ),
    (
        "nee mijn vader is dood, het gaat om mijn broer",
        "nazorg_steun",
        0.9,
        {"onderwerp": "nazorg_steun", "nieuw": ("relatie",)},
        "belasting_herkennen",
    ),
    ("waarom niet", "ziekte_informatie", 0.6, {"open_vraag": "samenvatting"}, "praten_waarom"),
    # asked whether it is danger: "no" is believed; and "no" to "are you safe" is not
    (
        "nee, dat niet",
        "praten_nee",
        0.9,
        {"open_vraag": "crisis", "crisis": "crisis_zelfdoding", "trap": "twijfel"},
        "crisis_lijkt_erop",
    ),
    (
        "nee",
        "praten_nee",
        0.9,
        {"open_vraag": "crisis", "crisis": "crisis_geweld", "trap": "duidelijk"},
        "crisis_niet_veilig",
    ),
    (
        "nee ik wil niet meer",
        "praten_nee",
        0.9,
        {"open_vraag": "crisis", "crisis": "crisis_zelfdoding", "trap": "twijfel"},
        "crisis_blijf",
    ),
    (
        "Verder met mijn vraag",
        "praten_ja",
        0.5,
        {"open_vraag": "crisis", "crisis": "crisis_zelfdoding", "trap": "duidelijk"},
        "crisis_lijkt_erop",
    ),
    # turned down: what is left is looked for
    (
        "nee geen schoonmaak. warm eten aan huis",
        "vervolg_bedoel",
        0.7,
        {"onderwerp": "respijt_zoeken", "laatste_hulp": ("pgb",)},
        "praktisch_huishouden",
    ),
    (
        "Neen, dat bedoel ik niet. Het wassen doe ik graag zelf.",
        "praktisch_huishouden",
        0.7,
        {"onderwerp": "praktisch_verzorging", "laatste_hulp": ("wijkverpleging",)},
        "vervolg_bedoel",
    ),
    # a story that asks or sighs is more than a story
    (
        "ik zorg voor mijn dochter, we zijn in 3 jaar geen avond samen weg geweest en willen graag",
        "belasting_herkennen",
        0.7,
        {"nieuw": ("relatie",)},
        "respijt_zoeken",
    ),
    ("ik doe thuis alles. Het lukt niet meer", "belasting_herkennen", 0.9, {}, "belasting_zwaar"),
    ("ik zorg al jaren voor mijn moeder", "belasting_herkennen", 0.9, {}, "belasting_herkennen"),
    # known by its words
    ("ben ik verplicht om dit te doen", "belasting_ben_ik_het", 0.9, {}, "vervolg_gevraagd"),
    ("gaan ze dan me moeder bellen?", "overdracht_terugbellen", 0.8, {}, "privacy_doorvertellen"),
    (
        "nee nee hij ligt in het ziekenhuis, geen spoed. wie kan mijn moeder rijden",
        "crisis_medisch",
        0.4,
        {"open_vraag": "crisis", "crisis": "crisis_medisch"},
        "praktisch_huishouden",
    ),
    # grief stays grief
    (
        "zijn er in hilversum mensen die dat ook hebben, een groepje?",
        "nazorg_steun",
        0.8,
        {"onderwerp": "nazorg_steun", "erkend": ("rouw",)},
        "samen_lotgenoten",
    ),
    (
        "en ik voel me zo alleen",
        "gevoel_steun",
        0.9,
        {"onderwerp": "wonen_regelen", "erkend": ("rouw",)},
        "nazorg_steun",
    ),
    # who tells it on, and another language
    (
        "wat als mn mentor het tegen mn moeder zegt",
        "school_combineren",
        0.9,
        {"jong": True},
        "privacy_doorvertellen",
    ),
    ("is er iemand die arabisch praat", "overdracht_mens", 0.9, {}, "praten_tolk"),
]


@pytest.mark.parametrize(
    ("text", "intent", "sure", "known", "answer"), TALK, ids=lambda v: str(v)[:40]
)
def test_lees_beurt(
    text: str, intent: str, sure: float, known: dict[str, Any], answer: str
) -> None:
    turn = beurt(tekst=text, intent=intent, geraden=intent, zekerheid=sure, **known)
    assert lees_beurt(turn) == answer
