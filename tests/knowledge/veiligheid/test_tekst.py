"""Text as the patterns read it."""

import pytest

from knowledge.veiligheid.tekst import plain, unstretched


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("Ik wil  DOOD", " ik wil dood "),
        ("ik wil\n\ndood", " ik wil . dood "),
        ("dóód… én wég!!", " dood . en weg . "),
        ("ik 💀 wil 🙏🏽 niet", " ik wil niet "),
        ("z e l f m o o r d", " zelfmoord "),
        ("z.e.l.f.m.o.o.r.d", " zelfmoord "),
        ("zelf\u200bmoord", " zelfmoord "),
        ("m’n ma, d'r man", " m'n ma d'r man "),
        ("", "  "),
    ],
)
def test_plain(written: str, read: str) -> None:
    assert plain(written) == read


def test_plain_gives_each_word_its_usual_spelling() -> None:
    assert plain("k wil nie", {"k": "ik", "nie": "niet", "wil": "wil"}.__getitem__) == (
        " ik wil niet "
    )


def test_unstretched() -> None:
    assert unstretched("nieeeeet") == ("nieet", "niet")
    assert unstretched("dood") == ("dood", "dood")
