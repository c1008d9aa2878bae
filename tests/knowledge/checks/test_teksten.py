"""How our own sentences are written."""

import pytest

from knowledge.checks.teksten import tekst_fouten


@pytest.mark.parametrize(
    ("tekst", "u", "said"),
    [
        ("Hoe slaapt u?", False, "met 'u'"),
        ("Hoe slaap je?", True, "met 'je'"),
        ("Hoe slaap je?", None, "met 'je'"),
        ("Je bent overspannen.", False, "diagnose"),
        ("Je schiet tekort.", False, "schuld"),
        ("Je moet hulp zoeken.", False, "schuld of dwang"),
        ("Ben je mantelzorger?", False, "wie voor iemand zorgt"),
        (" ".join(["woord"] * 19) + ".", None, "19 woorden"),
    ],
)
def test_refused(tekst: str, u: bool | None, said: str) -> None:
    assert any(said in wrong for wrong in tekst_fouten(tekst, u=u))


def test_accepted() -> None:
    assert tekst_fouten("Hoe slaap je de laatste weken?", u=False) == []
    assert tekst_fouten("Hoe slaapt u de laatste weken?", u=True) == []
    assert tekst_fouten("vijf korte vragen", u=None) == []
