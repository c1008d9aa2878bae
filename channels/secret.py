"""The key of this installation's hashes of addresses: made once, kept in the data folder."""

import os
import secrets
from pathlib import Path

from channels.settings import Settings


def secret_key(settings: Settings) -> bytes:
    """The key from the environment, or else the one in the data folder, made if need be."""
    if settings.secret_key is not None and settings.secret_key.get_secret_value():
        return settings.secret_key.get_secret_value().encode()
    return _kept(settings.data_dir / "secret_key")


def _kept(path: Path) -> bytes:
    """Two processes that start at once get the same key: the first link wins."""
    if not path.exists():
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        mine = path.with_name(f"{path.name}.{secrets.token_hex(8)}")
        with os.fdopen(os.open(mine, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            file.write(secrets.token_urlsafe(48).encode())
            file.flush()
            os.fsync(file.fileno())
        try:
            os.link(mine, path)
        except FileExistsError:
            pass
        finally:
            mine.unlink()
    return path.read_bytes()
