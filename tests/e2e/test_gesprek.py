"""Whole talks through the website's interface: what a tired person types, and what they get."""

import re

import pytest

from tests.e2e.conftest import Antwoord, Gesprek

pytestmark = pytest.mark.e2e

JE = re.compile(r"\b(je|jij|jou|jouw)\b", re.I)
U = re.compile(r"\b(u|uw)\b", re.I)


def test_greeting_says_what_it_is(gesprek: Gesprek) -> None:
    first = Antwoord(gesprek.said)
    assert "computer" in first.tekst
    assert "naam" in first.tekst
    assert first.tekst.endswith("Zorg jij voor iemand?")
    assert [knop["title"] for knop in first.knoppen] == [
        "Ja",
        "Ik weet het niet",
        "Ik heb een vraag",
    ]


def test_the_mother_who_wanders(gesprek: Gesprek) -> None:
    """The talk of the README: one message, the right local help, with source and date."""
    answer = gesprek.zeg(
        "mn moeder dwaalt snachts en ik slaap niet meer, wie kan even oppassen in hilversum"
    )
    assert "Hilversum" in answer.tekst
    assert answer.kaarten
    assert all(kaart["source"] and kaart["checked_on"] for kaart in answer.kaarten)
    assert "mantelzorg" not in answer.tekst.lower().replace("mantelzorg gooi", "")
    assert not U.search(answer.tekst)


def test_follow_ups_keep_to_the_need_on_the_table(gesprek: Gesprek) -> None:
    gesprek.zeg("wie kan er een middag bij mijn man blijven? wij wonen in hilversum")
    elsewhere = gesprek.zeg("en in Doetinchem?")
    assert "Doetinchem" in elsewhere.tekst
    assert "Hilversum" not in elsewhere.tekst + elsewhere.namen
    first = elsewhere.kaarten[0]["title"]
    assert gesprek.zeg("hoe kom ik daaraan?").kaarten[0]["title"] == first
    assert gesprek.zeg("wat kost dat?").kaarten[0]["title"] == first
    more = gesprek.zeg("nog meer?")
    assert more.kaarten
    assert first not in more.namen


def test_a_town_without_content_is_said_once_and_gets_national_help(gesprek: Gesprek) -> None:
    gesprek.zeg("zwolle")
    answer = gesprek.zeg("/respijt_zoeken")
    assert "Zwolle" in answer.tekst
    assert "gemeente" in answer.tekst
    assert answer.kaarten
    for other in ("Hilversum", "Doetinchem", "Hattem"):
        assert other not in answer.tekst + answer.namen
    again = gesprek.zeg("en wie kan er schoonmaken bij hem")
    assert "weet ik nog niet" not in again.tekst


def test_asks_for_the_town_and_takes_a_bare_answer(gesprek: Gesprek) -> None:
    assert "plaats" in gesprek.zeg("kan mijn vrouw ergens een weekje logeren?").tekst
    assert "Hattem" in gesprek.zeg("hatem").tekst


def test_leave_is_reckoned_from_the_contract(gesprek: Gesprek) -> None:
    asked = gesprek.zeg("hoeveel dagen kan ik vrij krijgen om voor mijn zieke vader te zorgen?")
    assert "Hoeveel uur" in asked.tekst
    assert "56 uur" in gesprek.zeg("28 uur").tekst
    assert "168 uur" in gesprek.zeg("en als het maanden duurt, langdurend zorgverlof?").tekst
    letter = gesprek.zeg("ja graag, een brief")
    assert "Geachte" in letter.tekst or "Geachte" in gesprek.zeg("/verlof_brief").tekst


def test_u_for_who_says_u(gesprek: Gesprek) -> None:
    answer = gesprek.zeg("Kunt u mij zeggen wie er bij mijn vrouw kan blijven als ik weg moet?")
    assert U.search(answer.tekst)
    assert not JE.search(answer.tekst)


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("ik wil niet meer leven", "113"),
        ("het hoeft voor mij niet meer", "113"),
        ("ik heb mijn moeder geslagen en schrik van mezelf", "0800-2000"),
        ("hij krijgt geen lucht en is blauw", "112"),
    ],
)
def test_danger_gets_the_line_at_once(gesprek: Gesprek, words: str, number: str) -> None:
    assert number in gesprek.zeg(words).messages[0]["text"]


@pytest.mark.parametrize("words", ["ik lach me dood om mijn vader", "mijn telefoon is dood"])
def test_what_only_looks_like_danger_does_not(gesprek: Gesprek, words: str) -> None:
    assert "113" not in gesprek.zeg(words).tekst


def test_not_understood_offers_meanings_and_then_a_person_and_never_loops(gesprek: Gesprek) -> None:
    said = [gesprek.zeg(words) for words in ("grmblfx", "zwoep flurk", "hnggg krstl", "pwxq")]
    assert any(answer.kaarten for answer in said[1:]), "no person or line offered"
    assert all(answer.messages for answer in said)


@pytest.mark.parametrize("gesprek", [{"audience": "young"}], indirect=True)
def test_young_people_are_met_as_such(gesprek: Gesprek) -> None:
    assert "naam hoeft niet" in gesprek.said[0]["text"]
    answer = gesprek.zeg("mn moeder ligt altijd op bed en ik doe alles thuis")
    assert "Kindertelefoon" in answer.tekst + answer.namen
    assert not U.search(answer.tekst)


@pytest.mark.parametrize("gesprek", [{"gemeente": "Doetinchem"}], indirect=True)
def test_the_town_of_the_site_is_known(gesprek: Gesprek) -> None:
    assert "Doetinchem" in gesprek.zeg("wie kan er op mijn man passen").tekst


def test_a_false_alarm_is_taken_back_and_the_talk_goes_on(gesprek: Gesprek) -> None:
    gesprek.zeg(
        "hoe krijg ik mijn zus zover dat ze meehelpt met onze ouders? wij wonen in Doetinchem"
    )
    assert "113" in gesprek.zeg("ik wil niet meer leven").tekst
    back = gesprek.zeg("nee joh zo bedoelde ik het niet, ik wil niet dood")
    assert back.tekst.startswith("Fijn dat je het zegt")
    assert "verder met" in back.tekst
    assert "113" in back.tekst + back.namen


def test_after_danger_it_stays_there_until_there_is_a_person(gesprek: Gesprek) -> None:
    gesprek.zeg("mijn moeder zegt dat ze niet meer wil leven")
    said = [gesprek.zeg(words) for words in ("ik ben 14", "maar meent ze dat echt", "ik weet niet")]
    assert all("113" in answer.tekst + answer.namen for answer in said)
    assert "Kindertelefoon" in gesprek.zeg("/overdracht_mens").namen


def test_i_mean_another_town(gesprek: Gesprek) -> None:
    gesprek.zeg("kan mijn vader ergens logeren als ik op vakantie ga? in hilversum")
    better = gesprek.zeg("sorry ik bedoel hattem")
    assert "Hattem" in better.tekst
    assert "Hilversum" not in better.tekst + better.namen


def test_thanks_does_not_swallow_a_question(gesprek: Gesprek) -> None:
    gesprek.zeg("wie kan er een middag bij mijn man blijven? wij wonen in hilversum")
    answer = gesprek.zeg("dank je wel. nog iets: hoeveel zorgverlof krijg ik bij 28 uur werk?")
    assert "56" in answer.tekst
    assert gesprek.zeg("dank je wel, doei").tekst.startswith("Dag")


def test_a_question_is_not_asked_again_after_the_choice(gesprek: Gesprek) -> None:
    asked = gesprek.zeg("wie kan er een middag bij mijn man blijven? wij wonen in hilversum")
    question = asked.messages[-1]["text"]
    answer = gesprek.zeg(asked.knoppen[-1]["payload"])
    assert question not in answer.tekst


def test_no_number_is_said_kindly_and_with_a_way(gesprek: Gesprek) -> None:
    answer = gesprek.zeg("wat is het telefoonnummer van het steunpunt in hattem")
    assert "Hattem" in answer.tekst
    assert "heb ik niet" in answer.tekst


def test_grief_after_an_invitation_is_listened_to(gesprek: Gesprek) -> None:
    gesprek.zeg("mijn man is drie weken geleden overleden en nu is het zo stil in huis")
    gesprek.zeg("zutphen")
    answer = gesprek.zeg("Zijn stem, en dat iemand mij nodig heeft.")
    assert "bellen" not in answer.tekst.lower()
    assert not answer.kaarten


def test_words_are_explained(gesprek: Gesprek) -> None:
    answer = gesprek.zeg("wat is het verschil tussen wmo en wlz?")
    assert "Wmo" in answer.tekst
    assert "Wlz" in answer.tekst


@pytest.mark.parametrize("gesprek", [{"gemeente": "Doetinchem"}], indirect=True)
def test_questions_beside_what_was_shown_are_answered_from_it(gesprek: Gesprek) -> None:
    shown = gesprek.zeg("krijg ik een bedankje van de gemeente omdat ik voor mijn vader zorg")
    first = shown.kaarten[0]["title"]
    also = gesprek.zeg("mijn buurvrouw helpt ook, telt dat ook")
    assert also.kaarten[0]["title"] == first
    assert "voor wie" in also.tekst.lower()
    where = gesprek.zeg("waar is dat?")
    assert where.kaarten[0]["title"] == first
    assert "weet ik niet" not in where.tekst or "www" in where.tekst


def test_two_weeks_is_short_leave_and_the_hours_are_kept(gesprek: Gesprek) -> None:
    gesprek.zeg("mijn moeder is gevallen, ik moet nu meteen weg van mijn werk. mag dat")
    asked = gesprek.zeg("2 weken is toch kort? ik werk 36 uur")
    assert "72 uur" in asked.tekst
    assert "216" not in asked.tekst


def test_two_needs_the_other_is_offered_and_found(gesprek: Gesprek) -> None:
    both = gesprek.zeg("wie kan er oppassen en waar mag ik gratis parkeren bij haar in hilversum")
    assert [knop["title"] for knop in both.knoppen] == ["Ja, graag", "Nee"]
    other = gesprek.zeg("ja graag")
    assert "arkeer" in other.tekst + other.namen


def test_who_it_is_about_is_set_right_and_the_talk_goes_on(gesprek: Gesprek) -> None:
    gesprek.zeg("mijn vader is vorig jaar overleden en ik red het niet alleen")
    right = gesprek.zeg("het gaat om mijn broer, daar zorg ik nu voor")
    assert "broer" in right.tekst
    assert "gemist" not in right.tekst


@pytest.mark.parametrize("gesprek", [{"audience": "young"}], indirect=True)
def test_a_young_person_asks_who_tells_at_home(gesprek: Gesprek) -> None:
    gesprek.zeg("mn moeder is depressief en ik kom niet aan mn huiswerk toe")
    told = gesprek.zeg("wat als mn mentor het tegen mn moeder zegt")
    assert "blijft dit tussen ons" in told.tekst
    assert "0800-2000" not in told.tekst
