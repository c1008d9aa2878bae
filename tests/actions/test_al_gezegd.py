"""What was shown before is not shown as new."""

from actions.respijt import RespijtZoeken
from tests.actions.conftest import RunAction

HILVERSUM = {"gemeente_naaste": "Hilversum"}


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
