"""The whole net on messages that it was not made from, and how its layers are joined."""

import logging
import statistics
import time
from pathlib import Path

import pytest

from knowledge.veiligheid.geleerd import Geleerd
from knowledge.veiligheid.patronen import Patronen
from knowledge.veiligheid.vangnet import Vangnet
from scripts import bench_safety, safety_layer
from scripts.settings import read_settings


@pytest.fixture(scope="module")
def vangnet() -> Vangnet:
    return Vangnet.open(safety_layer.prepare(read_settings()))


@pytest.fixture(scope="module", params=bench_safety.HALVES)
def figures(request: pytest.FixtureRequest, vangnet: Vangnet) -> bench_safety.Figures:
    return bench_safety.measure(vangnet, bench_safety.read(request.param))


@pytest.mark.parametrize("name", sorted(bench_safety.REACHED))
def test_figures_do_not_fall(figures: bench_safety.Figures, name: str) -> None:
    assert figures.shares[name] >= bench_safety.REACHED[name]


class Layer(Geleerd):
    """A learned layer that always thinks the same."""

    def __init__(self, **kansen: float) -> None:
        self._kansen = {"zelfdoding": 0.0, "geweld": 0.0, "medisch": 0.0} | kansen

    def kansen(self, text: str) -> dict[str, float]:
        return self._kansen


CLEAR = "ik denk aan zelfmoord"
DOUBTFUL = "ik zie echt geen enkele uitweg meer"
LONG = "we eten vanavond soep en daarna gaan we naar de tuin"


@pytest.mark.parametrize(
    ("layer", "text", "expected"),
    [
        (Layer(), "goedemorgen", None),
        (Layer(), CLEAR, ("zelfdoding", "twijfel")),
        (Layer(zelfdoding=0.2), CLEAR, ("zelfdoding", "duidelijk")),
        (None, CLEAR, ("zelfdoding", "duidelijk")),
        (Layer(zelfdoding=0.99), "goedemorgen", ("zelfdoding", "duidelijk")),
        (Layer(zelfdoding=0.7), LONG, ("zelfdoding", "twijfel")),
        (Layer(zelfdoding=0.7), "goedemorgen", None),
        (Layer(zelfdoding=0.3), LONG, None),
        (Layer(zelfdoding=0.01), DOUBTFUL, None),
        (Layer(zelfdoding=0.3), DOUBTFUL, ("zelfdoding", "twijfel")),
        (Layer(geweld=0.99, medisch=0.99), "goedemorgen", ("medisch", "duidelijk")),
        (Layer(geweld=0.99, medisch=0.7), LONG, ("geweld", "duidelijk")),
    ],
)
def test_when_it_alarms(
    patronen: Patronen, layer: Geleerd | None, text: str, expected: tuple[str, str] | None
) -> None:
    alarm = Vangnet(patronen, layer).keur(text)
    assert (alarm and (alarm.soort, alarm.trap)) == expected


def test_without_a_learned_layer_the_patterns_go_on(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "damaged.joblib").write_bytes(b"\x00\x01")
    for path in (tmp_path / "absent.joblib", tmp_path / "damaged.joblib"):
        caplog.clear()
        with caplog.at_level(logging.ERROR):
            net = Vangnet.open(path)
        assert "no learned safety layer" in caplog.text
        assert net.keur(CLEAR) is not None


DENIALS = bench_safety.read("ontkenning")


@pytest.fixture(scope="module")
def patterns_alone(patronen: Patronen) -> Vangnet:
    return Vangnet(patronen, None)


@pytest.mark.parametrize("text", DENIALS["gevaar"])
def test_danger_told_with_a_negation_alarms(
    vangnet: Vangnet, patterns_alone: Vangnet, text: str
) -> None:
    """With the learned layer and without."""
    assert vangnet.keur(text) is not None
    assert patterns_alone.keur(text) is not None


@pytest.mark.parametrize("text", DENIALS["ontkenning"])
def test_danger_denied_does_not_alarm(vangnet: Vangnet, text: str) -> None:
    assert vangnet.keur(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "een kussen op zijn gezicht en dan ik ook",
        "straks is het voor ons allebei klaar",
        "eerst hem en dan mezelf",
        "ik wil dood en hij heeft mij weer geslagen",
    ],
)
def test_despair_with_violence_gives_both(vangnet: Vangnet, text: str) -> None:
    alarm = vangnet.keur(text)
    assert alarm is not None
    assert (alarm.soort, alarm.ook, alarm.trap) == ("zelfdoding", "geweld", "duidelijk")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("te veel pillen ingenomen", ("medisch", "duidelijk", "zelfdoding")),
        ("ze heeft te veel slaappillen geslikt", ("medisch", "duidelijk", "zelfdoding")),
        ("ik heb 20 paracetamol geslikt", ("medisch", "duidelijk", "zelfdoding")),
        ("hoeveel pillen is gevaarlijk", ("zelfdoding", "twijfel", "medisch")),
        ("vanaf hoeveel paracetamol is het gevaarlijk", ("zelfdoding", "twijfel", "medisch")),
    ],
)
def test_pills_are_acute_or_asked_about_whatever_the_learned_layer_thinks(
    vangnet: Vangnet, patronen: Patronen, text: str, expected: tuple[str, str, str]
) -> None:
    for net in (vangnet, Vangnet(patronen, Layer()), Vangnet(patronen, None)):
        alarm = net.keur(text)
        assert alarm is not None
        assert (alarm.soort, alarm.trap, alarm.ook) == expected


@pytest.mark.parametrize("text", ["hoeveel pillen is dodelijk", "welke pillen zijn dodelijk"])
def test_who_asks_what_is_deadly_sees_113(vangnet: Vangnet, text: str) -> None:
    alarm = vangnet.keur(text)
    assert alarm is not None
    assert alarm.soort == "zelfdoding"


def test_a_line_break_makes_no_denial(patterns_alone: Vangnet) -> None:
    told = "ik heb de deur van de meterkast op slot\ngedaan met\nopa erin"
    assert patterns_alone.keur(told) is not None


def test_an_ordinary_dose_is_no_alarm(vangnet: Vangnet) -> None:
    assert vangnet.keur("hoeveel paracetamol mag mijn moeder per dag") is None


def test_what_is_not_so_is_kept_from_the_learned_layer(patronen: Patronen) -> None:
    heard: list[str] = []

    class Listening(Layer):
        def kansen(self, text: str) -> dict[str, float]:
            heard.append(text)
            return super().kansen(text)

    Vangnet(patronen, Listening()).keur("Aan zelfdoding denk ik niet, ik ben alleen moe")
    assert "zelfdoding" not in heard[0]
    assert "moe" in heard[0]


def times_of(vangnet: Vangnet, texts: list[str]) -> list[float]:
    times = []
    for text in texts:
        began = time.thread_time()  # of this thread: others may keep the machine busy
        vangnet.keur(text)
        times.append(time.thread_time() - began)
    return times


def test_it_takes_under_five_milliseconds(vangnet: Vangnet) -> None:
    times = times_of(vangnet, bench_safety.all_texts(bench_safety.read("ontwikkel")))
    p95 = statistics.quantiles(times, n=20)[-1]
    print(f"p95 {p95 * 1000:.1f} ms")
    assert p95 < 0.005


def test_the_longest_message_does_not_take_long(vangnet: Vangnet) -> None:
    told = bench_safety.all_texts(bench_safety.read("ontwikkel"))
    alike = ["We eten vanavond soep en daarna kijken we naar de tuin. " * 70 + one for one in told]
    mixed = [" ".join(told[start : start + 60])[:4000] for start in range(0, 400, 20)]
    for texts, most in (([text[-4000:] for text in alike[:40]], 0.010), (mixed, 0.030)):
        times_of(vangnet, texts[:2])
        median = statistics.median(times_of(vangnet, texts))
        print(f"median {median * 1000:.1f} ms")
        assert median < most


def test_two_kinds_may_share_the_name_of_a_pattern() -> None:
    alarm = Vangnet.open(None).keur("ik ben bang voor mezelf vannacht")
    assert alarm is not None
    assert (alarm.soort, alarm.ook) == ("zelfdoding", "geweld")
