"""The real app in a process of its own that kills itself at one named point.

Called as `crash_app.py PORT POINT`, settings in the environment. POINT is `before:Class.method` or
`after:Class.method`; the process gets SIGKILL when that method is called, or has just returned, in
answering a carer's first message. An empty POINT lets it live.
"""

import functools
import os
import signal
import sys

import uvicorn

from channels.app import create_app
from channels.rasa import Rasa
from channels.store import Store
from channels.turns import Turns

CLASSES = {cls.__name__: cls for cls in (Store, Turns, Rasa)}


def die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def mine(point: str) -> None:
    """Lays a mine at this point."""
    moment, _, name = point.partition(":")
    cls_name, _, method_name = name.partition(".")
    cls = CLASSES[cls_name]
    method = getattr(cls, method_name)

    if cls is Rasa:

        @functools.wraps(method)
        async def mined(*args, **kwargs):
            if moment == "before":
                die()
            await method(*args, **kwargs)
            die()

    else:

        @functools.wraps(method)
        def mined(*args, **kwargs):
            if moment == "before":
                die()
            result = method(*args, **kwargs)
            if result is not None:  # a claim that found nothing is not the point that is meant
                die()
            return result

    setattr(cls, method_name, mined)


if __name__ == "__main__":
    if sys.argv[2]:
        mine(sys.argv[2])
    uvicorn.run(create_app(), host="127.0.0.1", port=int(sys.argv[1]), log_level="warning")
