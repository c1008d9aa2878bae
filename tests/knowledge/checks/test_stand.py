"""Each step of a check, and that no order, change or pause makes a difference to the outcome."""

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.checks import (
    Check,
    Stand,
    StandError,
    answer,
    ask_again,
    back,
    change,
    checks,
    next_item,
    open_items,
    pause,
    progress,
    read_stand,
    result,
    resume,
    skip,
    start,
    stop,
)
from tests.knowledge.checks.invullen import vul_in


@pytest.fixture
def csi() -> Check:
    return checks()["csi"]


def test_from_the_first_to_the_last(csi: Check) -> None:
    stand = start(csi)
    assert progress(csi, stand) == "1 van 13"
    assert (item := next_item(csi, stand)) and item.tekst.je == "Mijn nachtrust is verstoord."
    for number in range(1, 14):
        assert stand.nu == number
        stand = answer(csi, stand, "ja")
    assert (stand.status, stand.nu, next_item(csi, stand)) == ("klaar", None, None)
    assert progress(csi, stand) == "13 van 13"


def test_back_asks_the_one_before_and_keeps_its_answer(csi: Check) -> None:
    stand = back(csi, vul_in(csi, ["ja", "nee"]))
    assert stand.nu == 2 and stand.antwoorden == {1: "ja", 2: "nee"}
    stand = answer(csi, stand, "ja")
    assert stand.nu == 3 and stand.antwoorden == {1: "ja", 2: "ja"}
    assert back(csi, start(csi)) == start(csi)


def test_back_and_change_when_all_is_done(csi: Check) -> None:
    done = vul_in(csi, ["ja"] * 13)
    assert (back(csi, done).nu, back(csi, done).status) == (13, "bezig")
    changed = answer(csi, change(csi, done, 4), "nee")
    assert changed.status == "klaar" and result(csi, changed).score == 12
    with pytest.raises(IndexError):
        change(csi, done, 14)


def test_skipping_an_answered_one_takes_the_answer_away(csi: Check) -> None:
    stand = skip(csi, back(csi, vul_in(csi, ["ja"])), "nvt")
    assert stand.antwoorden == {} and stand.overgeslagen == {1: "nvt"}
    assert open_items(csi, stand) == tuple(range(1, 14))
    stand = answer(csi, change(csi, stand, 1), "ja")
    assert stand.overgeslagen == {} and stand.nu == 2


def test_pause_and_stop_lose_nothing(csi: Check) -> None:
    stand = vul_in(csi, ["ja", "nee"])
    for halt in (pause, stop):
        held = halt(stand)
        assert held.status in ("pauze", "gestopt") and held.antwoorden == stand.antwoorden
        assert resume(held) == stand
    done = vul_in(csi, ["ja"] * 13)
    assert pause(done) == stop(done) == resume(done) == done


def test_asked_again_is_counted_until_there_is_an_answer(csi: Check) -> None:
    stand = ask_again(ask_again(start(csi)))
    assert stand.opnieuw == 2
    assert answer(csi, stand, "ja").opnieuw == 0


def test_what_is_no_answer_is_refused(csi: Check) -> None:
    with pytest.raises(ValueError, match="no answer"):
        answer(csi, start(csi), "soms")
    with pytest.raises(ValueError, match="nothing is asked"):
        answer(csi, vul_in(csi, ["ja"] * 13), "ja")
    hoe = checks()["hoe-gaat-het"]
    for wrong in (11, -1, 6.3, "zeven", True):
        with pytest.raises(ValueError, match="no answer"):
            answer(hoe, start(hoe), wrong)
    assert answer(hoe, start(hoe), 6.5).antwoorden == {1: 6.5}


def test_a_kept_state_of_other_statements_is_refused(csi: Check) -> None:
    raw = vul_in(csi, ["ja"]).to_dict()
    with pytest.raises(StandError) as caught:
        read_stand(replace(csi, versie="anders"), raw)
    assert caught.value.reden == "versie"
    with pytest.raises(StandError) as caught:
        read_stand(checks()["ediz"], raw)
    assert caught.value.reden == "check"


@pytest.mark.parametrize(
    "spoil",
    [
        {"versie": 99},
        {"nu": 99},
        {"nu": None},
        {"nu": "1"},
        {"status": "weg"},
        {"status": "klaar"},
        {"antwoorden": {"1": "misschien"}},
        {"antwoorden": {"x": "ja"}},
        {"antwoorden": []},
        {"overgeslagen": {"1": "overslaan"}},
        {"opnieuw": None},
    ],
    ids=str,
)
def test_a_spoilt_state_is_refused(csi: Check, spoil: dict[str, object]) -> None:
    raw = vul_in(csi, ["ja"]).to_dict() | spoil
    with pytest.raises(StandError) as caught:
        read_stand(csi, raw)
    assert caught.value.reden == "vorm"


@pytest.mark.parametrize("raw", [None, [], "x", {}], ids=repr)
def test_what_is_no_state_is_refused(csi: Check, raw: object) -> None:
    with pytest.raises(StandError):
        read_stand(csi, raw)


# --- properties -----------------------------------------------------------------------------------

SLUGS = st.sampled_from(sorted(checks()))


def values(check: Check, number: int) -> st.SearchStrategy[str | float]:
    one = check.stelling(number)
    if one.cijfer is not None:
        return st.integers(0, 20).map(lambda half: half / 2)
    return st.sampled_from([keuze.slug for keuze in one.keuzes])


def answers(check: Check) -> st.SearchStrategy[dict[int, str | float]]:
    return st.fixed_dictionaries(
        {number: values(check, number) for number in range(1, check.totaal + 1)}
    )


@given(st.data())
def test_the_order_of_answering_makes_no_difference(data: st.DataObject) -> None:
    check = checks()[data.draw(SLUGS)]
    given_answers = data.draw(answers(check))
    straight = vul_in(check, [given_answers[number] for number in sorted(given_answers)])
    mixed = start(check)
    for number in data.draw(st.permutations(list(given_answers))):
        mixed = answer(check, change(check, mixed, number), given_answers[number])
    assert result(check, mixed) == result(check, straight)
    assert mixed.status == "klaar"


STEPS = st.lists(
    st.sampled_from(["answer", "answer", "answer", "skip", "nvt", "back", "change", "pause",
                     "stop", "resume", "again", "json"]),
    max_size=60,
)  # fmt: skip


@given(st.data())
def test_whatever_is_done_the_state_holds_together(data: st.DataObject) -> None:
    check = checks()[data.draw(SLUGS)]
    stand = start(check)
    kept: dict[int, str | float] = {}
    for step in data.draw(STEPS):
        stand = one_step(check, stand, step, data, kept)
        assert read_stand(check, json.loads(json.dumps(stand.to_dict()))) == stand
        assert stand.antwoorden == kept
        assert (stand.nu is None) == (stand.status == "klaar")
    uitslag = result(check, stand)
    assert uitslag.beantwoord == len(kept)
    if uitslag.minstens is not None and uitslag.hoogstens is not None:
        assert uitslag.minstens <= uitslag.hoogstens
        assert (uitslag.score is None) == bool(open_items(check, stand))


def one_step(
    check: Check, stand: Stand, step: str, data: st.DataObject, kept: dict[int, str | float]
) -> Stand:
    if step == "answer" and stand.nu is not None:
        kept[stand.nu] = data.draw(values(check, stand.nu))
        return answer(check, stand, kept[stand.nu])
    if step in ("skip", "nvt") and stand.nu is not None:
        kept.pop(stand.nu, None)
        return skip(check, stand, "nvt" if step == "nvt" else "overslaan")
    if step == "back":
        return back(check, stand)
    if step == "change":
        return change(check, stand, data.draw(st.integers(1, check.totaal)))
    if step == "again":
        return ask_again(stand)
    return {"pause": pause, "stop": stop, "resume": resume}.get(step, lambda same: same)(stand)
