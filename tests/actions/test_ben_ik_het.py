"""Do I count?"""

from actions.ben_ik_het import BelastingBenIkHet
from tests.actions.conftest import RunAction


def test_who_it_is_about_is_asked_only_when_unknown(run_action: RunAction) -> None:
    assert run_action(BelastingBenIkHet()).responses[-1].endswith("_vraag")
    said = run_action(BelastingBenIkHet(), slots={"relatie": "moeder"})
    assert said.responses[-1].endswith("_verder")


def test_asked_again_what_it_gives(run_action: RunAction) -> None:
    slots = {"relatie": "moeder", "gemeente_naaste": "Hilversum"}
    first = run_action(BelastingBenIkHet(), slots=slots)
    again = run_action(BelastingBenIkHet(), slots=slots | first.slots)
    assert again.responses[0].endswith("_geeft")
    assert len(again.cards) == 3
