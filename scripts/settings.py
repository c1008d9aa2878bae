"""What the commands read from the environment: the settings of channels/ and a few of their own."""

import os
from pathlib import Path

from pydantic import Field, ValidationError
from pydantic_settings import SettingsConfigDict

from channels.settings import Settings as ChannelSettings
from scripts.problem import Problem

ROOT = Path(__file__).resolve().parent.parent
SPACY_URL = (
    "https://github.com/explosion/spacy-models/releases/download/"
    "nl_core_news_sm-3.8.0/nl_core_news_sm-3.8.0-py3-none-any.whl"
)


class Settings(ChannelSettings):
    """Everything that `make start` needs to know; docs/instellingen.md explains each to people."""

    model_config = SettingsConfigDict(env_ignore_empty=True)  # NAME= is as good as no NAME

    host: str = "127.0.0.1"
    """Where the web chat listens. The parts behind it stay on loopback whatever this says."""
    port: int = Field(default=8000, ge=1, le=65535)
    rasa_port: int = Field(default=5005, ge=1, le=65535)
    actions_port: int = Field(default=5055, ge=1, le=65535)
    spacy_url: str = SPACY_URL

    @property
    def data(self) -> Path:
        return ROOT / self.data_dir

    @property
    def trained(self) -> Path:
        return ROOT / self.trained_dir if self.trained_dir else self.data

    @property
    def model(self) -> Path:
        return self.trained / "models" / "naast.tar.gz"

    @property
    def safety_layer(self) -> Path:
        return self.trained / "models" / "vangnet.joblib"

    @property
    def spacy_pipeline(self) -> Path:
        return self.trained / "spacy" / "naast_nl"

    @property
    def spacy_model(self) -> str:
        """The pipeline as Rasa writes it into its model: relative, so that the project can move."""
        path = self.spacy_pipeline
        return str(path.relative_to(ROOT) if path.is_relative_to(ROOT) else path)

    def environment(self) -> dict[str, str]:
        """The environment of every part: what was set outside, and what was worked out."""
        return os.environ | {
            "NAAST_DATA_DIR": str(self.data),
            "NAAST_TRAINED_DIR": str(self.trained),
            "NAAST_DATABASE_URL": self.database,
            "NAAST_TRACKER_URL": self.tracker,
            "NAAST_RASA_PORT": str(self.rasa_port),
            "NAAST_ACTIONS_PORT": str(self.actions_port),
            "NAAST_SPACY_MODEL": self.spacy_model,
            "PYTHONUNBUFFERED": "1",
            # Rasa: no telemetry, no noise, and no cache (train.py decides when to train).
            "RASA_TELEMETRY_ENABLED": "false",
            "RASA_MAX_CACHE_SIZE": "0",
            "RASA_CACHE_DIRECTORY": str(self.trained / "rasa-cache"),
            "SQLALCHEMY_SILENCE_UBER_WARNING": "1",
            "TF_CPP_MIN_LOG_LEVEL": "3",
            "PYTHONWARNINGS": "ignore",
        }


def read_settings() -> Settings:
    """The settings of the environment and `.env`; raises Problem for a value that cannot be."""
    try:
        return Settings(_env_file=ROOT / ".env")
    except ValidationError as error:
        first = error.errors()[0]
        name = "NAAST_" + "_".join(str(part) for part in first["loc"]).upper()
        raise Problem(
            f"{name} cannot be {first['input']!r}: {first['msg']}.",
            "Correct it (docs/instellingen.md).",
        ) from None
