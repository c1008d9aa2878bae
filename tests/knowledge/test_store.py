"""The tables follow the content files, in SQLite and PostgreSQL alike."""

import multiprocessing
import shutil
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import create_engine, inspect, text

from knowledge import load
from knowledge.fouten import ContentError
from knowledge.load import CONTENT
from knowledge.service import Kennis
from knowledge.store import Store, content_hash

ONE = """
naam: {naam}
soort: organisatie
gebied: [Hilversum]
ook_bekend_als: [alfa]
vroeger: [oude naam]
wat: Helpt mensen die voor iemand zorgen.
zoals_mensen_zeggen: [iemand die meedenkt, een luisterend oor dichtbij, hulp voor mijn vader]
behoeften: [toegang, respijt]
functies: [informatie]
voor: {{groepen: [jong], aandoeningen: [dementie], leeftijd_van: 12, leeftijd_tot: 24}}
wiens_gemeente: naaste
toegang: vrij
hoe: Bel of loop binnen.
kosten: gratis
bedragen:
  - {{wat: waardering, euro: 150, geldig_tot: 2023-12-31}}
  - {{wat: waardering, euro: 50, geldig_van: 2024-01-01}}
  - {{wat: parkeren, aantal: 120, eenheid: uur}}
feiten: {{factor: 2, dagen: 1.5}}
vragen: {{loon: Het loon loopt door.}}
contact: {{telefoon: "035 123 45 67", website: "https://example.nl", open: altijd, kosten: gratis}}
bron: {{titel: Een nota, plaats: "§1", jaar: 2024}}
nagekeken: 2024-03-01
zekerheid: gezien
aanbod:
  - naam: Koffieochtend
    soort: groep
    wat: Samen praten en koffie drinken.
    zoals_mensen_zeggen: [ergens koffie drinken, mensen die dit ook meemaken, even bijpraten]
    behoeften: [lotgenoten]
"""


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """A small content folder that a test may change."""
    folder = tmp_path / "knowledge" / "content"
    (folder / "landelijk").mkdir(parents=True)
    (folder / "gemeenten" / "hilversum").mkdir(parents=True)
    shutil.copytree(CONTENT / "plaatsen", folder / "plaatsen")
    shutil.copy(CONTENT / "woorden.yml", folder / "woorden.yml")
    write(folder, "Alfa Hulp")
    return folder


@pytest.fixture
def store(database_url: str, content: Path) -> Iterator[Callable[[], Store]]:
    """Opens the knowledge tables as a new process would; closed after the test."""
    opened: list[Store] = []

    def open_store() -> Store:
        opened.append(Store(database_url, content))
        return opened[-1]

    yield open_store
    for one in opened:
        one.close()


def write(content: Path, naam: str) -> None:
    path = content / "gemeenten" / "hilversum" / "alfa.yml"
    path.write_text(ONE.format(naam=naam), encoding="utf-8")


def test_everything_comes_back_as_it_was_written(store: Callable[[], Store], content: Path) -> None:
    first = store()
    assert first.build() is True
    _, items = first.read()
    assert items == load.load(content)
    alfa, koffie = items
    assert (alfa.slug, koffie.slug) == ("alfa-hilversum", "koffieochtend-hilversum")
    assert (koffie.organisatie, koffie.telefoon, koffie.gebied) == (
        "Alfa Hulp", "035 123 45 67", ("Hilversum",),
    )  # fmt: skip
    assert alfa.feiten == {"factor": 2, "dagen": 1.5}
    assert [str(bedrag) for bedrag in alfa.op(date(2023, 5, 1)).bedragen] == ["€ 150", "120 uur"]
    assert [str(bedrag) for bedrag in alfa.op(date(2024, 5, 1)).bedragen] == ["€ 50", "120 uur"]


def test_the_real_content_fits_in_the_tables(database_url: str) -> None:
    with closing(Store(database_url)) as store:
        store.build()
        assert store.read()[1] == load.load()


def test_only_what_changed_is_built_again(store: Callable[[], Store], content: Path) -> None:
    assert store().build() is True
    assert store().build() is False
    write(content, "Beta Hulp")
    assert store().build() is True
    assert [hulp.naam for hulp in store().read()[1]] == [
        "Beta Hulp",
        "Koffieochtend",
    ]


def test_another_form_of_the_tables_replaces_the_old_one(
    database_url: str, store: Callable[[], Store]
) -> None:
    store().build()
    engine = create_engine(database_url)
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE kennis_vroeger (x INTEGER)"))
        connection.execute(text("ALTER TABLE kennis_item ADD COLUMN vroeger_veld INTEGER"))
        connection.execute(text("UPDATE kennis_meta SET waarde = 'oud' WHERE sleutel = 'vorm'"))
        connection.execute(text("CREATE TABLE gesprek (id INTEGER)"))
        connection.execute(text("INSERT INTO gesprek VALUES (7)"))
    first = store()
    assert first.build() is True
    assert len(first.read()[1]) == 2
    tables = set(inspect(engine).get_table_names())
    assert "kennis_vroeger" not in tables
    with engine.connect() as connection:
        assert connection.execute(text("SELECT id FROM gesprek")).scalar() == 7
    columns = {column["name"] for column in inspect(engine).get_columns("kennis_item")}
    assert "vroeger_veld" not in columns
    engine.dispose()


def _build(url: str, content: Path, results: "multiprocessing.Queue[object]") -> None:
    store = Store(url, content)
    try:
        results.put(store.build())
    except Exception as error:
        results.put(repr(error))
    finally:
        store.close()


def test_processes_that_start_at_once_do_not_clash(
    database_url: str, store: Callable[[], Store], content: Path
) -> None:
    context = multiprocessing.get_context("spawn")
    results: multiprocessing.Queue[object] = context.Queue()
    workers = [
        context.Process(target=_build, args=(database_url, content, results)) for _ in range(3)
    ]
    for worker in workers:
        worker.start()
    answers = [results.get(timeout=60) for _ in workers]
    for worker in workers:
        worker.join(timeout=20)
    assert all(isinstance(answer, bool) for answer in answers), answers
    assert any(answers)
    assert len(store().read()[1]) == 2


@pytest.mark.parametrize("new_tables", [False, True], ids=["same tables", "new tables"])
def test_a_reader_sees_the_old_or_the_new_never_half(
    store: Callable[[], Store], content: Path, new_tables: bool
) -> None:
    writer, reader = store(), store()
    writer.build()
    seen: set[tuple[str, ...]] = set()
    problems: list[BaseException] = []
    stop = threading.Event()

    def look() -> None:
        try:
            while not stop.is_set():
                seen.add(tuple(hulp.naam for hulp in reader.read()[1]))
        except BaseException as error:
            problems.append(error)

    looking = threading.Thread(target=look)
    looking.start()
    for turn in range(12):
        write(content, f"Hulp {turn}")
        writer = store()
        if new_tables:
            with writer.engine.begin() as connection:
                connection.execute(
                    text("UPDATE kennis_meta SET waarde = '' WHERE sleutel = 'vorm'")
                )
        assert writer.build() is True
    stop.set()
    looking.join(timeout=30)
    assert not problems
    assert len(seen) > 1
    assert all(names[1:] == ("Koffieochtend",) for names in seen)


def test_a_running_process_follows_what_another_one_builds(
    database_url: str, store: Callable[[], Store], content: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("knowledge.service._LOOK_AGAIN", 0.0)
    kennis = Kennis.open(database_url, content=content)
    assert kennis.hulp("Alfa Hulp") is not None
    write(content, "Gamma Hulp")
    store().build()
    found = kennis.hulp("Gamma Hulp")
    assert found is not None and found.naam == "Gamma Hulp"
    kennis.close()


def test_a_mistake_in_the_content_leaves_the_last_good_one_in_use(
    database_url: str, store: Callable[[], Store], content: Path
) -> None:
    Kennis.open(database_url, content=content).close()
    (content / "landelijk" / "fout.yml").write_text("naam: Fout\n", encoding="utf-8")
    with pytest.raises(ContentError):
        store().build()
    kennis = Kennis.open(database_url, content=content)
    assert kennis.hulp("Alfa Hulp") is not None
    kennis.close()


def test_a_mistake_at_the_very_first_start_is_an_error(database_url: str, content: Path) -> None:
    (content / "landelijk" / "fout.yml").write_text("naam: Fout\n", encoding="utf-8")
    with pytest.raises(ContentError, match=r"fout\.yml, regel 1"):
        Kennis.open(database_url, content=content)


def test_the_hash_sees_names_and_bytes(content: Path) -> None:
    first = content_hash(content)
    path = content / "gemeenten" / "hilversum" / "alfa.yml"
    path.rename(path.with_name("beta.yml"))
    assert content_hash(content) != first
