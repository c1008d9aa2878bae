"""The key of this installation: made once, closed to others, the same for all processes."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from pydantic import SecretStr

from channels.secret import secret_key
from channels.settings import Settings


def test_a_key_is_made_once_and_kept(tmp_path: Path) -> None:
    settings = Settings(data_dir=tmp_path / "var")
    key = secret_key(settings)
    assert len(key) >= 64
    assert secret_key(settings) == key
    path = tmp_path / "var" / "secret_key"
    assert path.stat().st_mode & 0o777 == 0o600
    assert [one.name for one in path.parent.iterdir()] == ["secret_key"]


def test_processes_that_start_together_get_the_same_key(tmp_path: Path) -> None:
    settings = Settings(data_dir=tmp_path / "var")
    with ThreadPoolExecutor(16) as threads:
        assert len(set(threads.map(lambda _: secret_key(settings), range(32)))) == 1


def test_the_environment_goes_first(tmp_path: Path) -> None:
    settings = Settings(data_dir=tmp_path, secret_key=SecretStr("van buiten"))
    assert secret_key(settings) == b"van buiten"
    assert not list(tmp_path.iterdir())
    assert "van buiten" not in repr(settings)
