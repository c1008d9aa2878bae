"""What is learned from answers, how it is kept, and what the reader does with it."""

import time
from pathlib import Path

import pytest

from knowledge.checks import Lezer, Stelling, checks, lezer
from knowledge.checks.geleerd import Geleerd, Kansen
from knowledge.checks.laag import lees_laag, maak_laag
from knowledge.checks.regels import Regels

VOORBEELDEN = """\
csi 1:
- ["om de twee uur eruit", "ja"]
- ["slaap als een marmot", "nee"]
- ["mijn zus komt morgen", "onzeker"]
ediz 1:
- ["ik leef alleen voor hem!!", "ja_sterk"]
- ["ik leef alleen voor hem", "ja"]
- ["ik kom aan alles toe", "nee"]
hoe-gaat-het 1:
- ["vorige week een 7 en nu een 9", "9"]
"""


class Vast(Geleerd):
    """Says what it is told to."""

    def __init__(self, sterk: bool = False, **richtingen: float) -> None:
        self.vast = Kansen(richtingen, sterk=sterk)

    def kansen(self, tekst: str, stelling: Stelling, regels: Regels) -> Kansen:
        return self.vast


def read(tekst: str, ref: str, geleerd: Geleerd | None) -> tuple[object, ...]:
    slug, number = ref.split()
    gelezen = Lezer(lezer().regels, geleerd).lees(tekst, checks()[slug].stelling(int(number)))
    return gelezen.wil, gelezen.waarde, gelezen.mogelijk


@pytest.fixture
def voorbeelden(tmp_path: Path) -> Path:
    folder = tmp_path / "antwoorden"
    folder.mkdir()
    (folder / "een.yml").write_text(VOORBEELDEN, encoding="utf-8")
    return folder


def test_what_is_likely_enough_is_read() -> None:
    said = "wij slapen apart sinds mei"
    assert read(said, "csi 1", Vast(ja=0.95, nee=0.02)) == ("antwoord", "ja", ())
    assert read(said, "jong 7", Vast(ja=0.8, nee=0.1)) == ("antwoord", "ja", ())
    # What counts in a score has to be surer.
    assert read(said, "csi 1", Vast(ja=0.8, nee=0.1)) == ("onzeker", None, ("ja",))
    assert read(said, "csi 1", Vast(ja=0.5, nee=0.4)) == ("onzeker", None, ("ja", "nee"))
    assert read(said, "csi 1", Vast(ja=0.1, onzeker=0.9)) == ("onzeker", None, ())
    assert read(said, "csi 1", Vast(ja=0.3, stop=0.6)) == ("stop", None, ())
    assert read(said, "csi 1", None) == ("onzeker", None, ())


def test_directions_become_the_answers_of_the_scale() -> None:
    said = "tot de wekker gaat"
    assert read(said, "hoe-gaat-het 2", Vast(nee=0.9))[1] == "goed"
    assert read(said, "jong 7", Vast(midden=0.9))[1] == "een_beetje"
    assert read(said, "ediz 1", Vast(ja=0.9, sterk=True))[1] == "ja_sterk"
    assert read(said, "csi 1", Vast(ja=0.9, sterk=True))[1] == "ja"


def test_a_mark_is_the_last_number() -> None:
    said = "vorige week nog een 7 maar nu zeker een 9"
    assert read(said, "hoe-gaat-het 1", Vast(laatste=0.9)) == ("antwoord", 9.0, ())
    assert read("eerst 7 later 900", "hoe-gaat-het 1", Vast(laatste=0.9))[0] == "onzeker"


def test_the_rules_go_first() -> None:
    assert read("ja", "csi 1", Vast(nee=1.0, ja=0.0))[1] == "ja"  # the label itself
    assert read("jazeker wel", "csi 1", Vast(nee=0.4, ja=0.4))[1] == "ja"
    assert read("jazeker wel", "csi 1", Vast(nee=0.9, ja=0.1)) == ("onzeker", None, ("ja",))
    assert read("nee nu even niet hoor", "csi 1", Vast(pauze=0.9, nee=0.1))[0] == "pauze"
    assert read("jazeker", "ediz 1", Vast(ja=0.9, sterk=True))[1] == "ja_sterk"


def test_learned_once_and_anew_when_the_examples_change_or_it_is_damaged(
    voorbeelden: Path, tmp_path: Path
) -> None:
    models = tmp_path / "models"
    assert lees_laag(models, voorbeelden) is None
    regels = lezer().regels
    learned = maak_laag(regels, models, voorbeelden)
    kept = lees_laag(models, voorbeelden)
    assert kept is not None
    statement = checks()["csi"].stelling(1)
    for geleerd in (learned, kept):
        chances = geleerd.kansen("slaap als een marmot", statement, regels).richtingen
        assert max(chances, key=lambda one: chances[one]) == "nee"
        assert sum(chances.values()) == pytest.approx(1)
        assert "laatste" not in chances and "midden" not in chances  # not possible here
    layer = models / "antwoorden.joblib"
    whole = layer.read_bytes()
    layer.write_bytes(whole[:-10])
    assert lees_laag(models, voorbeelden) is None
    layer.write_bytes(whole)
    (voorbeelden / "twee.yml").write_text('csi 1:\n- ["als een os", "nee"]\n', encoding="utf-8")
    assert lees_laag(models, voorbeelden) is None
    assert not list(models.glob(".new-*"))


def test_it_works_where_nothing_can_be_kept(voorbeelden: Path, tmp_path: Path) -> None:
    (tmp_path / "models").write_text("a file where the folder should be", encoding="utf-8")
    assert maak_laag(lezer().regels, tmp_path / "models", voorbeelden).klassen


def test_it_is_quick() -> None:
    statement = checks()["ediz"].stelling(4)
    lezer().lees("even warm worden voordat de klok loopt", statement)
    since = time.process_time()
    for number in range(20):
        lezer().lees(f"om de {number} minuten gaat die telefoon van haar weer over", statement)
    assert (time.process_time() - since) / 20 < 0.02  # 4 ms on a quiet machine
