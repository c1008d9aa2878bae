"""What can go wrong in this room, named after what happened.

ChannelError
├── Problem             the caller did something that can't be: an HTTP status and a plain sentence
└── BotError            the bot gave no answer
    ├── BotUnreachable      nobody there, or no answer in time, or an error
    └── BotSilent           Rasa took the message and gave nothing back
"""


class ChannelError(Exception):
    """Something in this room went wrong."""


class Problem(ChannelError):
    """The request can't be done; `key` names the sentence in teksten.yml under `fouten`."""

    def __init__(self, status: int, key: str, *, retry_after: int | None = None) -> None:
        super().__init__(key)
        self.status = status
        self.key = key
        self.retry_after = retry_after


class BotError(ChannelError):
    """The bot gave no answer."""


class BotUnreachable(BotError):
    """Rasa is not there, took too long, or answered with an error."""


class BotSilent(BotError):
    """Rasa took the message and gave nothing back: an action failed."""


def unknown() -> Problem:
    """A wrong id, a wrong token and a deleted conversation: all alike, so none can be probed."""
    return Problem(404, "onbekend")
