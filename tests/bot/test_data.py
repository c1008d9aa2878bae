"""What the bot understands and says, checked as data: complete, consistent, in plain language."""

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

import actions
from actions.antwoord import Antwoord
from actions.bedoelingen import bedoelingen
from actions.vaste_antwoorden import VAST

ROOT = Path(__file__).parents[2]
BOT = ROOT / "bot"
# Only behind quick replies: nobody needs to type these.
BUTTONS_ONLY = {
    "belasting_gaat_wel",
    "belasting_ja_ik_zorg",
    "praten_beginnen",
    "praten_wat_kan",
    "verlof_brief",
    "verlof_vraag",
    "crisis_veilig",
    "crisis_niet_veilig",
    "overdracht_samenvatting",
    "check_begin",
    "check_antwoord",
    "check_zet",
    "check_uitslag",
    "check_nee",
}
# Short moves have few ways to be said.
FEWER = {"vervolg", "praten"}
MAX_WORDS, MAX_MEAN_WORDS, MAX_SENTENCES = 18, 11.0, 5


def read(pattern: str) -> Iterator[tuple[Path, dict[str, Any]]]:
    for path in sorted(BOT.glob(pattern)):
        yield path, loaded(path)


@cache
def loaded(path: Path) -> dict[str, Any]:
    return yaml.safe_load(path.read_text(encoding="utf-8"))


def needs_of_intents() -> dict[str, list[str]]:
    return yaml.safe_load((BOT / "needs.yml").read_text(encoding="utf-8"))


def domain_intents() -> list[str]:
    return [intent for _, part in read("domain/*.yml") for intent in part.get("intents", [])]


def responses() -> dict[str, list[dict[str, Any]]]:
    parts = [part for _, part in read("domain/*.yml")]
    return {name: said for part in parts for name, said in part["responses"].items()}


def examples() -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for _, part in read("data/*/*.yml"):
        for block in part.get("nlu", []):
            lines = [line for line in block["examples"].splitlines() if line.startswith("- ")]
            found.setdefault(block["intent"], []).extend(line[2:].strip() for line in lines)
    return found


def rules() -> list[list[dict[str, str]]]:
    return [rule["steps"] for _, part in read("data/*/rules.yml") for rule in part["rules"]]


def plain(line: str) -> str:
    return re.sub(r"\W+", " ", line.lower()).strip()


# Needs and intents


def test_every_intent_names_its_needs_and_every_need_is_served() -> None:
    needs = needs_of_intents()
    assert set(needs) == set(domain_intents())
    page = (ROOT / "docs" / "behoeften.md").read_text(encoding="utf-8")
    listed = re.findall(r"^- `(\w+)`", page, re.M)
    assert set(listed) == {need for served in needs.values() for need in served}
    assert all(needs.values())


def test_every_intent_has_exactly_one_rule() -> None:
    ruled = Counter(steps[0]["intent"] for steps in rules())
    assert set(ruled) == {*domain_intents(), "nlu_fallback"}
    assert set(ruled.values()) == {1}


def test_every_intent_has_enough_different_sentences() -> None:
    found = examples()
    short = {
        intent: len(found.get(intent, []))
        for intent in set(domain_intents()) - BUTTONS_ONLY
        if len(set(found.get(intent, []))) < (12 if intent.split("_")[0] in FEWER else 80)
    }
    assert not short


def test_an_intent_has_one_file_of_its_name_in_the_folder_of_its_topic() -> None:
    for path, part in read("data/*/*.yml"):
        for block in part.get("nlu", []):
            assert path.stem == block["intent"]


def test_no_sentence_has_two_intents() -> None:
    where: dict[str, set[str]] = {}
    for intent, lines in examples().items():
        for line in lines:
            plain = re.sub(r"\W+", " ", line.lower()).strip() or line
            where.setdefault(plain, set()).add(intent)
    assert not {line: sorted(intents) for line, intents in where.items() if len(intents) > 1}


def test_no_held_out_message_is_trained_on() -> None:
    """But for what has few ways to be said ("nee", "ben je chatgpt")."""
    held = {
        plain(line)
        for path in (ROOT / "tests" / "bot" / "heldout").glob("*.yml")
        for block in yaml.safe_load(path.read_text(encoding="utf-8"))["nlu"]
        for line in block["examples"].splitlines()
    }
    trained = {plain(line) for lines in examples().values() for line in lines}
    assert not {line for line in held & trained if len(line.split()) > 3}


def test_every_meaning_to_offer_is_an_intent_with_a_button_that_fits() -> None:
    assert set(bedoelingen()) <= set(domain_intents())
    assert not [b.knop for b in bedoelingen().values() if len(b.knop) > 20]


# Actions and responses


def test_every_action_of_the_domain_has_a_class_and_the_reverse() -> None:
    from rasa_sdk.executor import ActionExecutor

    executor = ActionExecutor()
    executor.register_package(actions)
    named = {action for _, part in read("domain/*.yml") for action in part.get("actions", [])}
    assert named == set(executor.actions)


def test_every_response_is_said_somewhere() -> None:
    code = "\n".join(path.read_text(encoding="utf-8") for path in (ROOT / "actions").rglob("*.py"))
    said = set(re.findall(r"utter_\w+", code))
    said |= {f"utter_{name}" for names in VAST.values() for name in names}
    said |= {
        f"utter_{intent}_{part}"
        for intent in {*domain_intents(), *Antwoord.alle}
        for part in ("begrip", "vraag", "plaats", "uren", "vraag_uren")
    }
    built = (
        "utter_erkenning_",
        "utter_crisis_",
        "utter_vervolg_",
        "utter_voorlezen_",
        "utter_check_",
    )
    said |= {name for name in responses() if name.startswith(built)}
    assert set(responses()) <= said


# How it speaks


def variants() -> list[tuple[str, bool, str]]:
    return [
        (name, bool(variant.get("condition")), variant["text"])
        for name, said in responses().items()
        for variant in said
    ]


def sentences(text: str) -> list[str]:
    return [part for part in re.split(r"(?<=[.!?])\s+", text) if re.search(r"\w", part)]


JE = re.compile(r"\b(je|jij|jou|jouw|jezelf|jullie)\b", re.I)
U = re.compile(r"\b(u|uw|uzelf)\b", re.I)


@pytest.mark.parametrize(("name", "formal", "text"), variants(), ids=lambda value: str(value)[:40])
def test_sentences_are_short_and_one_address_is_used(name: str, formal: bool, text: str) -> None:
    parts = sentences(text)
    assert len(parts) <= MAX_SENTENCES
    assert max(len(part.split()) for part in parts) <= MAX_WORDS
    assert not (JE.search(text) and U.search(text)), "je and u mixed"
    assert not (JE if formal else U).search(text), "wrong form of address"
    most = 2 if name.startswith("utter_crisis") else 1
    assert text.count("?") <= most, "more than one question"


def test_sentences_are_short_on_average() -> None:
    lengths = [len(part.split()) for _, _, text in variants() for part in sentences(text)]
    assert sum(lengths) / len(lengths) <= MAX_MEAN_WORDS


def test_whoever_is_addressed_has_a_u_form() -> None:
    missing = [
        name
        for name, said in responses().items()
        if any(JE.search(v["text"]) for v in said) and not any(v.get("condition") for v in said)
    ]
    assert not missing


def test_the_policy_word_is_said_only_as_the_key_for_the_desk() -> None:
    texts = [(name, text.lower().replace("mantelzorglijn", "")) for name, _, text in variants()]
    said = {name for name, text in texts if "mantelzorg" in text}
    assert said == {"utter_belasting_ben_ik_het_woord"}


EMERGENCY = re.compile(r"\b(112|113(\.nl)?|0800-2000)\b")


def test_facts_stand_in_knowledge_not_in_responses() -> None:
    """No digits in a response, except the emergency lines."""
    digits = {name for name, _, text in variants() if re.search(r"\d", EMERGENCY.sub("", text))}
    assert not digits
    numbers = {name for name, _, text in variants() if EMERGENCY.search(text)}
    lines = ("crisis", "medicijn", "taal", "leven")
    assert all(any(part in name for part in lines) for name in numbers)


def test_buttons_fit_whatsapp() -> None:
    for name, said in responses().items():
        for variant in said:
            buttons = variant.get("buttons", [])
            assert len(buttons) <= 3, name
            assert all(len(button["title"]) <= 20 for button in buttons), name
            named = {button["payload"].split("{")[0][1:] for button in buttons}
            assert named <= set(domain_intents()), name


def test_the_first_message_says_what_it_must() -> None:
    for name in ("utter_welkom", "utter_welkom_jong"):
        for variant in responses()[name]:
            text = variant["text"].lower()
            assert "computer" in text
            assert "naam" in text
            assert "zorg" in text.rsplit(".", 1)[1]
            assert variant["buttons"]
