import pytest

from scripts import content
from scripts.problem import Problem
from scripts.settings import ROOT, Settings


def test_tables_are_filled(tmp_path):
    content.fill_tables(Settings(_env_file=None, data_dir=tmp_path, database_url=""))
    assert (tmp_path / "naast.db").stat().st_size > 100_000


def test_lists_are_those_in_the_project(tmp_path):
    """What is committed is what the content gives: whoever changes content runs `make lookups`."""
    before = {path: path.read_bytes() for path in (ROOT / "bot/data/lookups").iterdir()}
    content.write_lists(Settings(_env_file=None, data_dir=tmp_path))
    after = {path: path.read_bytes() for path in (ROOT / "bot/data/lookups").iterdir()}
    assert after == before


def test_a_database_that_cannot_be_is_one_line(tmp_path, capfd):
    (tmp_path / "file").touch()
    database = f"sqlite:///{tmp_path / 'file'}/naast.db"
    settings = Settings(_env_file=None, data_dir=tmp_path, database_url=database)
    with pytest.raises(Problem, match="FileExistsError") as problem:
        content.fill_tables(settings)
    assert "NAAST_DATABASE_URL" in problem.value.remedy
    assert capfd.readouterr().err == ""


def test_mistakes_in_the_content_are_told_in_the_words_of_the_loader(tmp_path, capfd, monkeypatch):
    """The same way for whatever module: one that prints what to repair and leaves with 1."""
    (tmp_path / "loader.py").write_text("import sys; print('x.yml, regel 3: leeg'); sys.exit(1)")
    monkeypatch.setattr(content, "ROOT", tmp_path)
    with pytest.raises(Problem, match="Repair what stands above"):
        content._run("loader", Settings(_env_file=None, data_dir=tmp_path))
    assert "regel 3" in capfd.readouterr().err


def test_the_line_that_counts_in_a_traceback():
    text = (
        "Traceback (most recent call last):\n  File x\nOperationalError: no server.\n\tIs it up?\n"
        "(Background on this error at: somewhere)"
    )
    assert content.exception(text) == "OperationalError: no server"
