"""The parts of a message."""

from actions.zinsdelen import Zinsdeel, samen, zinsdelen

NO = {"tekst": "geen oppas, ", "kansen": [["crisis_geweld", 0.5], ["respijt_zoeken", 0.4]]}


def test_danger_is_not_read_of_a_part() -> None:
    assert zinsdelen({"zinsdelen": [NO]}) == (Zinsdeel("geen oppas,", (("respijt_zoeken", 0.4),)),)
    assert zinsdelen({}) == ()


def test_a_long_part_weighs_more() -> None:
    short = Zinsdeel("poetsen", (("praktisch_huishouden", 0.9),))
    long = Zinsdeel("wie past er op hem", (("respijt_zoeken", 0.9),))
    assert samen([short, long])[0][0] == "respijt_zoeken"
    assert samen([]) == ()
    assert Zinsdeel("poetsen").beste == ("", 0.0)
