"""Which check: by who writes, by name, by length."""

import pytest

from actions.checks.kiezen import genoemd, voorstel
from tests.actions.conftest import beurt


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("onze verpleegkundige had het over EDIZ", "ediz"),
        ("kan ik hier de csi doen", "csi"),
        ("de Caregiver Strain Index graag", "csi"),
        ("Ervaren Druk door Informele Zorg, bestaat dat", "ediz"),
        ("liever 9 vragen", "ediz"),
        ("doe die dertien vragen maar", "csi"),
        ("liever vijf vragen", "hoe-gaat-het"),
        ("hoe gaat het met je", None),
        ("ik zoek een precies antwoord", None),
    ],
)
def test_named(text: str, slug: str | None) -> None:
    found = genoemd(text)
    assert (found and found.slug) == slug


def test_length_decides_between_those_that_fit() -> None:
    partner = {"relatie": "man", "groepen": ("partner",)}
    assert voorstel(beurt(heel="een korte test", **partner))[0].slug == "hoe-gaat-het"
    assert voorstel(beurt(heel="liever een uitgebreide", **partner))[0].slug == "csi"


def test_what_does_not_fit_is_never_proposed() -> None:
    assert "csi" not in [een.slug for een in voorstel(beurt(heel="de csi", relatie="zoon"))]
    assert [een.slug for een in voorstel(beurt(heel="de ediz", leeftijd=13.0))] == ["jong"]
