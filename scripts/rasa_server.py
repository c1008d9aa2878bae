"""Rasa's own command, with a log without words; runs in Rasa's environment.

`python -m scripts.rasa_server run …` is `python -m rasa run …`.
"""

import runpy

from scripts import wordless_log

if __name__ == "__main__":
    wordless_log.install()
    runpy.run_module("rasa", run_name="__main__", alter_sys=True)
