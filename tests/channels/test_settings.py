"""Defaults that work, and settings that can't be misread."""

from pathlib import Path

import pytest
from limits import parse
from pydantic import ValidationError

from channels.settings import Settings


def test_without_any_setting_it_runs_on_this_machine(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    settings = Settings()
    assert settings.database == f"sqlite:///{tmp_path / 'var' / 'naast.db'}"
    assert settings.tracker == f"sqlite:///{tmp_path / 'var' / 'tracker.db'}"
    assert settings.rasa == "http://127.0.0.1:5005"
    assert settings.actions == "http://127.0.0.1:5055"
    assert settings.retention_days == 30


def test_the_environment_is_read_with_its_prefix(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NAAST_RASA_PORT", "5905")
    monkeypatch.setenv("NAAST_DATABASE_URL", "postgresql+psycopg://x@/y")
    settings = Settings()
    assert settings.rasa == "http://127.0.0.1:5905"
    assert settings.database == "postgresql+psycopg://x@/y"


def test_a_carer_never_waits_ten_seconds() -> None:
    with pytest.raises(ValidationError):
        Settings(patience=9.5)


@pytest.mark.parametrize("name", ["limit_messages", "limit_conversations", "limit_requests"])
def test_limits_are_readable(name: str) -> None:
    parse(getattr(Settings(), name))
    with pytest.raises(ValidationError):
        Settings(**{name: "veel"})
