"""Phrases as an editor writes them."""

from knowledge.checks.woordpatroon import Lexicon, Stuk, expand


def test_a_phrase_gives_every_way_to_say_it() -> None:
    assert set(expand("dat/dit is wel? zo")) == {
        ("dat", "is", "wel", "zo"), ("dat", "is", "zo"),
        ("dit", "is", "wel", "zo"), ("dit", "is", "zo"),
    }  # fmt: skip


def test_the_longest_phrase_counts() -> None:
    lexicon = Lexicon()
    lexicon.add("nee", [("niet",), ("niet", "echt")])
    lexicon.add("ja", [("echt",), ("bedoel*", "*")])
    assert lexicon.find(["niet", "echt"]) == [Stuk("nee", 0, 2)]
    assert lexicon.find(["o", "bedoelde", "het", "echt"]) == [Stuk("ja", 1, 3), Stuk("ja", 3, 4)]
    assert lexicon.anywhere(["niet", "echt"]) == [Stuk("nee", 0, 2), Stuk("ja", 1, 2)]
