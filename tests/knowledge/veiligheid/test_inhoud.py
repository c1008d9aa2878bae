"""Reading the content files."""

from pathlib import Path

import pytest

from knowledge.veiligheid.inhoud import CONTENT, SOORTEN, PatroonError, read_yaml


def test_every_kind_of_danger_has_its_file() -> None:
    assert all((CONTENT / f"{soort}.yml").exists() for soort in SOORTEN)


def test_a_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    with pytest.raises(PatroonError, match=r"geen\.yml"):
        read_yaml(tmp_path / "geen.yml")
    (tmp_path / "kapot.yml").write_text("a: [", encoding="utf-8")
    with pytest.raises(PatroonError, match=r"kapot\.yml"):
        read_yaml(tmp_path / "kapot.yml")
