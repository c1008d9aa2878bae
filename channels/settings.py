"""What can be set from outside, with working defaults; read once and passed in.

Every name here is an environment variable with `NAAST_` before it.
"""

import re
from pathlib import Path
from typing import Annotated

from limits import parse
from pydantic import AfterValidator, Field, SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict

_SITE = re.compile(r"https?://[a-z0-9.*-]+(:\d+)?", re.IGNORECASE)


def _sites(value: str) -> str:
    """Refuse what is no web origin: the value ends up in a response header."""
    for site in value.split():
        if not _SITE.fullmatch(site):
            raise ValueError(f"no web origin such as https://www.example.nl: {site!r}")
    return value


def _limit(value: str) -> str:
    """Refuse a limit that can't be read."""
    parse(value)
    return value


Limit = Annotated[str, AfterValidator(_limit)]


class Settings(BaseSettings):
    """The settings of channels/; the other rooms read the same variables where they share them."""

    model_config = SettingsConfigDict(env_prefix="NAAST_", env_file=".env", extra="ignore")

    data_dir: Path = Path("var")
    trained_dir: Path | None = None
    """Where the spaCy pipeline and the trained models are; empty: the data folder."""
    database_url: str = ""
    """Empty: a SQLite file in the data folder. PostgreSQL: postgresql+psycopg://…"""
    tracker_url: str = ""
    """Where Rasa keeps its trackers. Empty: tracker.db in the data folder."""
    rasa_port: int = 5005
    rasa_url: str = ""
    """Only when Rasa runs elsewhere than on this machine."""
    actions_port: int = 5055
    actions_url: str = ""
    secret_key: SecretStr | None = None
    """Empty: made on first start and kept in the data folder (secret.py)."""

    retention_days: int = Field(default=30, ge=1)
    """A conversation goes this many days after its last message."""
    embed_sites: Annotated[str, AfterValidator(_sites)] = ""
    """Sites that may show the chat in a frame, with spaces between."""

    patience: float = Field(default=7, gt=0, le=9)
    """Seconds until a carer who waits gets the help lines; under 10 in all."""
    rasa_timeout: float = Field(default=60, gt=0)
    """Seconds after which a silent Rasa is asked again."""
    lease: float = Field(default=5, gt=0)
    """Seconds that a conversation stays with a process that no longer shows life."""
    limit_messages: Limit = "60/minute"
    """Messages of one conversation."""
    limit_conversations: Limit = "120/minute"
    """New conversations from one address; a town hall or a school shares one address."""
    limit_requests: Limit = "1200/minute"
    """Requests from one address."""

    @property
    def database(self) -> str:
        return self.database_url or f"sqlite:///{self.data_dir.absolute() / 'naast.db'}"

    @property
    def tracker(self) -> str:
        return self.tracker_url or f"sqlite:///{self.data_dir.absolute() / 'tracker.db'}"

    @property
    def safety_layer(self) -> Path:
        return (self.trained_dir or self.data_dir) / "models" / "vangnet.joblib"

    @property
    def rasa(self) -> str:
        return self.rasa_url or f"http://127.0.0.1:{self.rasa_port}"

    @property
    def actions(self) -> str:
        return self.actions_url or f"http://127.0.0.1:{self.actions_port}"
