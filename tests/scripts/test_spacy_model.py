"""Both ways to a spaCy pipeline, with a real small model on a file server of the test's own."""

import functools
import hashlib
import json
import socket
import subprocess
import threading
import zipfile
from http.server import HTTPServer, SimpleHTTPRequestHandler
from pathlib import Path

import pytest

from scripts import spacy_model
from scripts.problem import Problem
from scripts.settings import ROOT, Settings
from scripts.spacy_model import BUILT_IN, PUBLISHED, NotFetched, ensure, fetch

RASA_PYTHON = ROOT / ".venvs" / "rasa" / "bin" / "python"
WHEEL = f"{PUBLISHED}-py3-none-any.whl"
PATTERNS = [
    {"label": "GEMEENTE", "pattern": [{"LOWER": "den"}, {"LOWER": "haag"}], "id": "s-gravenhage"},
    {"label": "AANDOENING", "pattern": "dementie"},
]
# What a published model has and the built-in pipeline has not: a mark to know it by.
MODEL = """
import sys, spacy
nlp = spacy.blank("nl")
ruler = nlp.add_pipe("entity_ruler", name="ner")
ruler.add_patterns([{"label": "PERSON", "pattern": "Annie"}, {"label": "X", "pattern": "dementie"}])
nlp.to_disk(sys.argv[1])
"""
READ = """
import json, sys, spacy
doc = spacy.load(sys.argv[1], disable=["parser"])(sys.argv[2])
print(json.dumps({
    "lemmas": [token.lemma_ for token in doc],
    "entities": [[entity.text, entity.label_] for entity in doc.ents],
    "sentences": len(list(doc.sents)),
}))
"""


@pytest.fixture(scope="module")
def published(tmp_path_factory):
    """A folder with a wheel as spaCy publishes them."""
    folder = tmp_path_factory.mktemp("published")
    inside = folder / "model" / "nl_core_news_sm" / PUBLISHED
    inside.mkdir(parents=True)
    subprocess.run([RASA_PYTHON, "-c", MODEL, inside], check=True)
    (inside.parent / "__init__.py").touch()
    with zipfile.ZipFile(folder / WHEEL, "w") as wheel:
        for file in (folder / "model").rglob("*"):
            wheel.write(file, file.relative_to(folder / "model"))
    return folder


@pytest.fixture(scope="module")
def sha256(published):
    return hashlib.sha256((published / WHEEL).read_bytes()).hexdigest()


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *args):
        pass


@pytest.fixture
def url(published):
    """The wheel on a file server."""
    handler = functools.partial(Quiet, directory=published)
    with HTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}/{WHEEL}"
        server.shutdown()
        thread.join()


@pytest.fixture
def nowhere():
    """A URL where nobody listens."""
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port = probe.getsockname()[1]
    return f"http://127.0.0.1:{port}/{WHEEL}"


@pytest.fixture(autouse=True)
def patterns(tmp_path, monkeypatch):
    path = tmp_path / "entity_patterns.jsonl"
    path.write_text("\n".join(json.dumps(pattern) for pattern in PATTERNS))
    monkeypatch.setattr(spacy_model, "PATTERNS", path)
    return path


@pytest.fixture
def settings(tmp_path):
    def make(spacy_url: str) -> Settings:
        return Settings(_env_file=None, data_dir=tmp_path / "var", spacy_url=spacy_url)

    return make


def read(settings: Settings, text: str) -> dict:
    command = [RASA_PYTHON, "-c", READ, settings.spacy_pipeline, text]
    return json.loads(subprocess.run(command, check=True, capture_output=True).stdout)


def test_the_published_model_when_it_can_be_fetched(settings, url, sha256):
    chosen = settings(url)
    assert ensure(chosen, sha256=sha256) == PUBLISHED
    seen = read(chosen, "Annie uit Den Haag heeft dementie. Zij slaapt.")
    assert ["Annie", "PERSON"] in seen["entities"]  # the model's own
    assert ["Den Haag", "GEMEENTE"] in seen["entities"]
    assert ["dementie", "AANDOENING"] in seen["entities"]  # ours go before the model's
    assert seen["sentences"] == 2


def test_the_built_in_pipeline_when_it_cannot(settings, nowhere, capsys):
    chosen = settings(nowhere)
    assert ensure(chosen) == BUILT_IN
    said = [line for line in capsys.readouterr().out.splitlines() if "built-in" in line]
    assert len(said) == 1
    assert "Connection refused" in said[0]
    seen = read(chosen, "Annie uit Den Haag heeft dementie. Zij woont alleen.")
    assert seen["lemmas"][-3:] == ["wonen", "alleen", "."]
    assert seen["entities"] == [["Den Haag", "GEMEENTE"], ["dementie", "AANDOENING"]]
    assert seen["sentences"] == 2


def test_a_pattern_is_found_in_any_case_and_only_as_whole_words(settings, nowhere):
    chosen = settings(nowhere)
    ensure(chosen)
    seen = read(chosen, "DEN HAAG, den haag, denhaag, den haagse DEMENTIE dementietafel")
    assert [entity for entity, _ in seen["entities"]] == ["DEN HAAG", "den haag", "DEMENTIE"]


def test_another_file_is_refused(settings, url, capsys):
    chosen = settings(url)
    assert ensure(chosen) == BUILT_IN  # against the hash of the real one
    assert "refused" in capsys.readouterr().out
    assert not list(chosen.spacy_pipeline.parent.glob("*.whl"))


def test_a_file_on_this_machine_will_do(settings, published, sha256):
    assert ensure(settings((published / WHEEL).as_uri()), sha256=sha256) == PUBLISHED


def test_the_choice_stays_until_it_is_made_anew(settings, url, nowhere, sha256):
    assert ensure(settings(nowhere), sha256=sha256) == BUILT_IN
    assert ensure(settings(url), sha256=sha256) == BUILT_IN
    assert ensure(settings(url), anew=True, sha256=sha256) == PUBLISHED
    assert ensure(settings(nowhere), sha256=sha256) == PUBLISHED


def test_new_patterns_make_a_new_pipeline_without_a_network(
    settings, url, nowhere, sha256, patterns
):
    ensure(settings(url), sha256=sha256)
    patterns.write_text(json.dumps({"label": "ORGANISATIE", "pattern": "VIT-hulp"}))
    assert ensure(settings(nowhere), sha256=sha256) == PUBLISHED
    assert read(settings(nowhere), "VIT-hulp belt Annie.")["entities"] == [
        ["VIT-hulp", "ORGANISATIE"],
        ["Annie", "PERSON"],
    ]


def test_nothing_is_built_twice(settings, nowhere):
    ensure(settings(nowhere))
    before = settings(nowhere).spacy_pipeline.stat().st_ino
    ensure(settings(nowhere))
    assert settings(nowhere).spacy_pipeline.stat().st_ino == before


def test_a_base_that_is_gone_is_a_problem_with_a_remedy(settings, url, nowhere, sha256, patterns):
    ensure(settings(url), sha256=sha256)
    next(settings(url).spacy_pipeline.parent.glob("*.whl")).unlink()
    with pytest.raises(Problem, match="make spacy"):
        ensure(settings(nowhere), sha256=sha256)


def test_patterns_that_cannot_be_read_are_a_problem(settings, nowhere, patterns):
    patterns.write_text("{not json")
    with pytest.raises(Problem, match="spaCy pipeline cannot be built"):
        ensure(settings(nowhere))
    assert spacy_model.current(settings(nowhere).spacy_pipeline) is None


@pytest.mark.parametrize("kind", ["silent", "endless"])
def test_a_bad_server_does_not_hold_up_the_start(kind, tmp_path, monkeypatch):
    monkeypatch.setattr(spacy_model, "PATIENCE", 0.2)
    monkeypatch.setattr(spacy_model, "DEADLINE", 0.2)
    with socket.create_server(("127.0.0.1", 0)) as server:

        def serve() -> None:
            connection, _ = server.accept()
            with connection:
                connection.recv(4096)
                if kind == "silent":
                    connection.recv(1)  # until the other side hangs up
                    return
                try:
                    connection.sendall(b"HTTP/1.0 200 OK\r\n\r\n")
                    while True:
                        connection.sendall(b"x" * 65536)
                except OSError:
                    return

        thread = threading.Thread(target=serve)
        thread.start()
        with pytest.raises(NotFetched):
            fetch(f"http://127.0.0.1:{server.getsockname()[1]}/", tmp_path / "wheel")
        thread.join()
    assert list(tmp_path.glob("*wheel*")) == []


def test_the_real_address_and_hash_are_those_of_the_release():
    assert Path(Settings(_env_file=None).spacy_url).name == WHEEL
    assert len(spacy_model.PUBLISHED_SHA256) == 64
