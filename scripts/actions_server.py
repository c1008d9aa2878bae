"""The action server: rasa-sdk with `actions/`, on loopback only and in one process.

rasa-sdk's own command listens on every address and keeps two processes.
"""

import logging

from rasa_sdk.endpoint import create_app
from rasa_sdk.executor import ActionExecutor

from scripts import wordless_log
from scripts.settings import read_settings


def main() -> None:
    wordless_log.install()
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s %(message)s")
    executor = ActionExecutor()
    executor.register_package("actions")
    app = create_app(executor, cors_origins=[])
    app.run(
        host="127.0.0.1",
        port=read_settings().actions_port,
        single_process=True,
        access_log=False,
        motd=False,
    )


if __name__ == "__main__":
    main()
