"""The real app in a process of its own that kills itself at one named point.

A point is `before:Class.method` or `after:Class.method`: the process gets SIGKILL when that method
is called, or has just returned, in answering a carer's first message. An empty point lets it live.
"""

import functools
import os
import signal
from typing import Any

import uvicorn

from channels.app import create_app
from channels.rasa import Rasa
from channels.settings import Settings
from channels.store import Store
from channels.turns import Turns
from knowledge.service import Kennis

CLASSES = {cls.__name__: cls for cls in (Store, Turns, Rasa)}


def serve(settings: Settings, knowledge_url: str, port: int, point: str) -> None:
    """Runs until it is killed."""
    if point:
        mine(point)
    app = create_app(settings, Kennis.open(knowledge_url))
    uvicorn.run(app, host="127.0.0.1", port=port, log_level="critical")


def mine(point: str) -> None:
    """Lays a mine at this point."""
    moment, _, name = point.partition(":")
    class_name, _, method_name = name.partition(".")
    owner = CLASSES[class_name]
    method = getattr(owner, method_name)

    if owner is Rasa:

        @functools.wraps(method)
        async def mined(*args: Any, **kwargs: Any) -> Any:
            if moment == "before":
                die()
            await method(*args, **kwargs)
            die()

    else:

        @functools.wraps(method)
        def mined(*args: Any, **kwargs: Any) -> Any:
            if moment == "before":
                die()
            result = method(*args, **kwargs)
            if result is not None:  # a claim that found nothing is not the point that is meant
                die()
            return result

    setattr(owner, method_name, mined)


def die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)
