"""Finding help: local first, one question, nothing of another town, nothing twice."""

from actions.jong import JongZorgen
from actions.praten import PratenJa
from actions.respijt import RespijtZoeken
from actions.samen import SamenCursus
from actions.werk import SchoolCombineren
from tests.actions.conftest import RunAction

HILVERSUM = {"gemeente_naaste": "Hilversum"}


def test_known_town_gets_local_help(run_action: RunAction) -> None:
    said = run_action(RespijtZoeken(), "wie past er op", slots=HILVERSUM)
    assert [name for name in said.responses if name.endswith("_lokaal")]
    assert said.responses[-1] == "utter_respijt_zoeken_vraag"
    assert said.slots["onderwerp"] == "respijt_zoeken"
    assert said.slots["laatste_hulp"]


def test_without_a_town_the_town_is_the_one_question(run_action: RunAction) -> None:
    said = run_action(RespijtZoeken(), "wie past er op mijn man", slots={"relatie": "man"})
    assert said.responses[-1] == "utter_respijt_zoeken_plaats"
    assert said.slots["open_vraag"] == "plaats_naaste"


def test_a_town_without_content_hears_so_once(run_action: RunAction) -> None:
    first = run_action(RespijtZoeken(), "oppas", slots={"gemeente_naaste": "Zwolle"})
    assert "utter_hulp_geen_lokaal" in first.responses
    again = run_action(
        RespijtZoeken(),
        "oppas",
        slots={"gemeente_naaste": "Zwolle", "erkend": first.slots["erkend"]},
    )
    assert "utter_hulp_geen_lokaal" not in again.responses
    assert not [card for card in first.cards if "Hilversum" in card["title"]]


def test_two_towns_are_named_once_also_later_in_the_talk(run_action: RunAction) -> None:
    slots = {
        "gemeente_mantelzorger": "Hilversum",
        "gemeente_naaste": "Hattem",
        "onderwerp": "respijt_zoeken",
    }
    said = run_action(RespijtZoeken(), "ik woon zelf in hilversum, maakt dat uit?", slots=slots)
    assert said.responses[0] == "utter_twee_plaatsen"
    elsewhere = run_action(RespijtZoeken(), "en in hattem?", slots=slots)
    assert "utter_twee_plaatsen" not in elsewhere.responses
    again = run_action(RespijtZoeken(), "oppas", slots=slots | {"erkend": said.slots["erkend"]})
    assert "utter_twee_plaatsen" not in again.responses


def test_for_myself_looks_in_my_own_town_only(run_action: RunAction) -> None:
    slots = {"gemeente_mantelzorger": "Hilversum", "gemeente_naaste": "Hattem"}
    said = run_action(SamenCursus(), "en een cursus voor mezelf?", slots=slots)
    assert said.cards
    assert not [card for card in said.cards if "Hattem" in card["title"] + card["text"]]


def test_a_signal_is_recognised_once(run_action: RunAction) -> None:
    said = run_action(RespijtZoeken(), "oppas", slots={"signalen": ["nacht"]})
    assert said.responses[0] == "utter_erkenning_nacht"
    again = run_action(
        RespijtZoeken(), "oppas", slots={"signalen": ["nacht"], "erkend": said.slots["erkend"]}
    )
    assert again.responses[0] == "utter_respijt_zoeken_begrip"


def test_a_second_need_is_offered(run_action: RunAction) -> None:
    said = run_action(
        RespijtZoeken(), "oppas", slots=HILVERSUM | {"tweede_behoefte": "geld_regelen"}
    )
    assert said.responses[-1] == "utter_tweede_behoefte"
    assert said.slots["opties"] == ["geld_regelen"]


def test_after_a_choice_the_same_question_does_not_come_back(run_action: RunAction) -> None:
    first = run_action(RespijtZoeken(), "wie past er op", slots=HILVERSUM)
    chosen = run_action(
        RespijtZoeken(), "/respijt_zoeken", slots=HILVERSUM | first.slots | {"keuze": "een nacht"}
    )
    assert "utter_respijt_zoeken_vraag" not in chosen.responses
    assert chosen.responses[-1] in ("utter_vervolg_hoe_vraag", "utter_hulp_al_genoemd")


def test_a_choice_that_was_shown_already_is_said_so(run_action: RunAction) -> None:
    choice = HILVERSUM | {"keuze": "logeren, een nacht of langer"}
    best = run_action(RespijtZoeken(), slots=choice).slots["laatste_hulp"][0]
    said = run_action(
        RespijtZoeken(),
        slots=choice | {"onderwerp": "respijt_zoeken", "getoond": [best], "laatste_hulp": [best]},
    )
    assert said.responses == ["utter_hulp_al_genoemd"]
    assert said.slots["open_vraag"] == "meer"
    assert said.slots["laatste_hulp"] == [best]


def test_the_same_question_again_names_the_best_once_more_and_no_leftovers(
    run_action: RunAction,
) -> None:
    first = run_action(RespijtZoeken(), "wie past er op", slots=HILVERSUM)
    again = run_action(RespijtZoeken(), "wie past er op", slots=HILVERSUM | first.slots)
    assert again.responses == ["utter_hulp_al_genoemd"]
    assert [card["title"] for card in again.cards] == [first.cards[0]["title"]]
    third = run_action(
        RespijtZoeken(), "wie past er op", slots=HILVERSUM | first.slots | again.slots
    )
    assert third.messages != again.messages


def test_at_most_two_cards_or_a_third_of_another_kind(run_action: RunAction) -> None:
    said = run_action(RespijtZoeken(), "wie past er op", slots=HILVERSUM)
    assert 1 <= len(said.cards) <= 3


def test_school_asks_once_whether_someone_knows(run_action: RunAction) -> None:
    first = run_action(SchoolCombineren(), "ik kom niet aan mijn huiswerk toe")
    again = run_action(SchoolCombineren(), "nee niemand weet het", slots=first.slots)
    assert "utter_school_combineren_vraag" in first.responses
    assert "utter_school_combineren_vraag" not in again.responses
    assert "utter_school_combineren_zin" in again.responses


def test_every_card_has_source_and_date(run_action: RunAction) -> None:
    said = run_action(JongZorgen(), "mijn moeder is ziek", slots={"jong": True})
    assert said.cards
    assert all(card["source"] and card["checked_on"] for card in said.cards)


def test_which_town_of_this_name_is_asked_with_quick_replies(run_action: RunAction) -> None:
    said = run_action(
        RespijtZoeken(), "oppas voor mijn moeder in bergen", slots={"nieuw": ["gemeente_naaste"]}
    )
    assert said.responses[-1] == "utter_welke_plaats"
    assert said.slots["open_vraag"] == "plaats_naaste"
    assert [button["title"] for button in said.messages[-1]["buttons"]] == [
        "Bergen (L)",
        "Bergen (NH)",
    ]


def test_two_needs_in_one_message_the_other_is_offered_by_its_plain_word(
    run_action: RunAction,
) -> None:
    both = "wie kan er oppassen en waar mag ik gratis parkeren"
    said = run_action(RespijtZoeken(), both, slots=HILVERSUM)
    assert said.responses[-1] == "utter_tweede_behoefte"
    assert said.slots["opties"] == ["wonen_regelen"]


def test_after_the_town_the_other_need_is_still_offered(run_action: RunAction) -> None:
    first = run_action(RespijtZoeken(), "oppas en hulp bij papieren voor mijn moeder samen")
    assert first.slots["open_vraag"] == "plaats_naaste"
    assert first.slots["tweede_behoefte"] == "praktisch_regelwerk"
    town = HILVERSUM | {"nieuw": ["gemeente_naaste"]}
    said = run_action(RespijtZoeken(), "hilversum", slots=first.slots | town)
    assert said.responses[-1] == "utter_tweede_behoefte"


def test_a_mere_town_adds_to_what_was_looked_for(run_action: RunAction) -> None:
    first = run_action(RespijtZoeken(), "kan hij ergens een weekend logeren")
    town = HILVERSUM | {"nieuw": ["gemeente_naaste"]}
    said = run_action(RespijtZoeken(), "hilversum", slots=first.slots | town)
    assert said.slots["gezocht"] == "kan hij ergens een weekend logeren"


def test_who_said_how_long_is_not_asked_how_long(run_action: RunAction) -> None:
    said = run_action(RespijtZoeken(), "wie past er een middag op hem", slots=HILVERSUM)
    assert said.responses[-1] == "utter_vervolg_hoe_vraag"


def test_yes_to_the_other_need_looks_for_what_was_said_of_it(run_action: RunAction) -> None:
    both = "wie kan er oppassen en waar mag ik gratis parkeren"
    first = run_action(RespijtZoeken(), both, slots=HILVERSUM)
    said = run_action(PratenJa(), "ja graag", "praten_ja", HILVERSUM | first.slots)
    assert "arkeer" in said.cards[0]["title"]


def test_another_town_takes_the_place_of_the_first(run_action: RunAction) -> None:
    first = run_action(RespijtZoeken(), "kan hij ergens logeren in hilversum", slots=HILVERSUM)
    assert first.slots["gezocht"] == "kan hij ergens logeren"
    town = {"gemeente_naaste": "Hattem", "nieuw": ["gemeente_naaste"]}
    said = run_action(RespijtZoeken(), "sorry ik bedoel hattem", slots=first.slots | town)
    assert said.cards
    assert not [card for card in said.cards if "Hilversum" in card["title"]]
