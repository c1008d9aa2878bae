"""What is asked about leave, also as the first message."""

from typing import Any

import pytest

from actions.lezing import lees_beurt
from actions.verlofvraag import over_verlof, soort, vorige
from tests.actions.conftest import beurt

ON_THE_TABLE = {"onderwerp": "verlof_kort", "laatste_hulp": ("kortdurend-zorgverlof",)}
LONG = {"onderwerp": "verlof_lang", "laatste_hulp": ("langdurend-zorgverlof",)}
JUST_BEFORE = {"onderwerp": "geld_regelen", "gezegd": ("utter_verlof_kort_uren:1", "utter_geld:2")}
HOURS = {"nieuw": ("uren_per_week",)}
TOLD = "overdracht_samenvatting"
WORK = {"onderwerp": "werk_combineren", "laatste_hulp": ("flexibel-werken",)}


@pytest.mark.parametrize(
    ("text", "intent", "known", "answer"),
    [
        ("voor wie mag ik zorgverlof opnemen", "verlof_kort", {}, "verlof_vraag"),
        ("mag mijn werkgever zorgverlof weigeren", "verlof_kort", {}, "verlof_vraag"),
        ("kan mijn baas mij ontslaan als ik zorgverlof neem", "verlof_kort", {}, "verlof_vraag"),
        ("moet ik eerst vakantiedagen opnemen", "verlof_kort", {}, "verlof_vraag"),
        ("ik wil een brief aan mijn baas om verlof te vragen", "verlof_lang", {}, "verlof_brief"),
        ("kun je een brief maken voor mijn werkgever", "werk_combineren", {}, "verlof_brief"),
        ("ik kreeg een brief van mijn baas over het loon", "werk_combineren", {}, None),
        ("ik heb een eigen zaak, krijg ik zorgverlof", "verlof_kort", {}, "verlof_zelfstandig"),
        ("en als zzp'er?", "werk_combineren", ON_THE_TABLE, "verlof_zelfstandig"),
        ("en voor mijn schoonmoeder?", "vervolg_andere_groep", ON_THE_TABLE, "verlof_vraag"),
        ("moet ik dat schriftelijk vragen?", "verlof_lang", ON_THE_TABLE, "verlof_vraag"),
        ("hoe lang van tevoren?", "verlof_lang", ON_THE_TABLE, "verlof_vraag"),
        ("hoeveel uur krijg ik dan", "vervolg_kosten", ON_THE_TABLE, "verlof_vraag"),
        ("ik heb al 20 uur gebruikt", "vervolg_gegeven", ON_THE_TABLE, "verlof_kort"),
        ("een paar weken", "verlof_lang", {"open_vraag": "welke_brief"}, "verlof_brief"),
        ("mag mijn baas thuiswerken weigeren", "werk_combineren", {}, "verlof_vraag"),
        ("pa is gevallen, kan ik weg en krijg ik betaald?", "verlof_calamiteit", {}, None),
        ("voor wie geldt dat", "vervolg_andere_groep", WORK, "verlof_vraag"),
        ("mn baas zegt dat ik vakantiedagen moet opnemen", "werk_combineren", {}, "verlof_vraag"),
        ("2 weken is toch kort?", "verlof_lang", {**ON_THE_TABLE, "uren": 36.0}, "verlof_kort"),
        ("drie maanden", "vervolg_gegeven", ON_THE_TABLE, "verlof_lang"),
        ("ik werk 36 uur", "vervolg_gegeven", WORK | {"nieuw": ("uren_per_week",)}, "verlof_kort"),
        ("minder uren, dit jaar nog", "werk_combineren", WORK, None),
        ("ik wil vrij om voor mijn moeder te zorgen", "verlof_kort", {}, None),
        ("wie kan er op mijn man passen en wat kost dat", "respijt_zoeken", ON_THE_TABLE, None),
        # the letter in own words, whatever the classifier hears
        ("mag ik een brief voor die 56 uur?", "geld_waardering", ON_THE_TABLE, "verlof_brief"),
        ("kun je die brief sturen", "praktisch_regelwerk", ON_THE_TABLE, "verlof_brief"),
        ("kun je die brief sturen", "praktisch_regelwerk", JUST_BEFORE, "verlof_brief"),
        ("brief maken voor mijn werk", "praktisch_regelwerk", {}, "verlof_brief"),
        ("heb je een voorbeeldbrief voor mijn baas", "geld_regelen", JUST_BEFORE, "verlof_brief"),
        ("kun je een brief sturen", "praktisch_regelwerk", {"onderwerp": "geld_regelen"}, None),
        ("kun je een brief maken voor de gemeente", "praktisch_regelwerk", JUST_BEFORE, None),
        ("ik snap de brief niet", "praktisch_regelwerk", JUST_BEFORE, None),
        # the boss is no secret
        ("hoe zeg ik dit tegen mijn baas", "privacy_anoniem", JUST_BEFORE, TOLD),
        ("en hoe zeg ik dit tegen mijn baas, die streng is", "privacy_anoniem", JUST_BEFORE, TOLD),
        ("hoe vertel ik dit mijn baas", "privacy_anoniem", {}, "gesprek_advies"),
        ("mag mijn baas dit zien", "privacy_anoniem", JUST_BEFORE, None),
        # hours set right
        ("niet 32 maar 28 uur", "vervolg_gegeven", ON_THE_TABLE | HOURS, "verlof_kort"),
        ("o nee het is 36", "praten_nee", LONG | HOURS, "verlof_lang"),
    ],
    ids=lambda value: str(value)[:40],
)
def test_over_verlof(text: str, intent: str, known: dict[str, Any], answer: str | None) -> None:
    turn = beurt(tekst=text, intent=intent, geraden=intent, **known)
    assert over_verlof(turn) == answer
    if answer:
        assert lees_beurt(turn) == answer


@pytest.mark.parametrize(
    ("text", "on_the_table", "named"),
    [
        ("hoeveel langdurend zorgverlof krijg ik", "verlof_kort", "verlof_lang"),
        ("en kort verlof?", "verlof_lang", "verlof_kort"),
        ("mag dat zorgverlof geweigerd worden", "verlof_lang", "verlof_lang"),
        ("calamiteitenverlof", None, "verlof_calamiteit"),
        ("voor wie geldt zorgverlof", None, None),
    ],
)
def test_soort(text: str, on_the_table: str | None, named: str | None) -> None:
    assert soort(beurt(tekst=text, onderwerp=on_the_table)) == named


def test_vorige() -> None:
    said = ("utter_verlof_kort_uren:1", "utter_verlof_lang_uren:2", "utter_geld_regelen_begrip:3")
    assert vorige(beurt(onderwerp="geld_regelen", gezegd=said)) == "verlof_lang"
    assert vorige(beurt(onderwerp="verlof_kort", gezegd=said)) == "verlof_kort"
    assert vorige(beurt(onderwerp="geld_regelen")) is None
