"""The second need of a message."""

from actions.respijt import RespijtZoeken
from actions.tweede import ook_gevraagd
from actions.zinsdelen import Zinsdeel
from tests.actions.conftest import RunAction, beurt

HILVERSUM = {"gemeente_naaste": "Hilversum"}


def test_a_second_need_is_offered(run_action: RunAction) -> None:
    both = "ik zoek een oppas en kan ik ook bijzondere bijstand krijgen"
    said = run_action(RespijtZoeken(), both, slots=HILVERSUM | {"tweede_behoefte": "geld_regelen"})
    assert said.responses[-1] == "utter_tweede_behoefte"
    assert said.slots["opties"] == ["geld_regelen"]


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


def test_a_part_that_is_clearly_about_it_is_offered() -> None:
    told = "krijg ik benzine vergoed en hoe moet ik met hem omgaan"
    course = Zinsdeel("hoe moet ik met hem omgaan", (("vervolg_hoe", 0.6), ("samen_cursus", 0.3)))
    turn = beurt(tekst=told, heel=told, delen=(course,), kansen=(("geld_regelen", 0.4),))
    assert ook_gevraagd(turn, "geld_regelen", vervolgt=False) == "samen_cursus"


def test_the_price_of_a_thing_is_no_need_beside_it() -> None:
    told = "krijgen we een rolstoel vergoed"
    price = Zinsdeel(told, (("geld_verzekering", 0.9),))
    turn = beurt(tekst=told, heel=told, delen=(price,))
    assert ook_gevraagd(turn, "wonen_regelen", vervolgt=False) is None


def test_a_word_of_the_story_is_no_wish() -> None:
    for told in (
        "ik hoorde van een collega over een bedankje van de gemeente, klopt dat",
        "ik zoek een vrijwilliger voor mijn moeder die in een rolstoel zit",
        "hij komt uit school en ik zoek een oppas",
    ):
        turn = beurt(tekst=told, heel=told, tweede="werk_combineren")
        assert ook_gevraagd(turn, "vrijwilliger_vraag", vervolgt=False) != "werk_combineren"
