"""`make start`: makes what is missing, starts the parts, watches them and ends them together."""

import asyncio
import contextlib
import os
import signal
import sys
from functools import partial
from pathlib import Path

import httpx

from scripts import content, train
from scripts.preflight import alone, need_ports, need_space
from scripts.problem import reported
from scripts.process import Part, end_with_parent
from scripts.progress import Progress
from scripts.settings import ROOT, Settings, read_settings
from scripts.watch import Watch

APP_PYTHON = str(ROOT / ".venvs" / "app" / "bin" / "python")
RASA_PYTHON = str(ROOT / ".venvs" / "rasa" / "bin" / "python")
NEEDED_MB = 300
WELL_WITHIN = 10  # seconds
READY = "Naast is ready."


def ports(settings: Settings) -> dict[str, tuple[str, int]]:
    """The ports that the parts will listen on, by the variable that sets each."""
    wanted = {"NAAST_PORT": (settings.host, settings.port)}
    if not settings.rasa_url:
        wanted["NAAST_RASA_PORT"] = ("127.0.0.1", settings.rasa_port)
    if not settings.actions_url:
        wanted["NAAST_ACTIONS_PORT"] = ("127.0.0.1", settings.actions_port)
    return wanted


def parts(settings: Settings, model: Path) -> list[Part]:
    """The processes that run here, the door last."""
    chosen = [channels(settings)]
    if not settings.rasa_url:
        chosen.insert(0, rasa(settings, model))
    if not settings.actions_url:
        chosen.insert(0, actions(settings))
    return chosen


def actions(settings: Settings) -> Part:
    return Part(
        "actions",
        (APP_PYTHON, "-m", "scripts.actions_server"),
        f"{settings.actions}/health",
        settings.environment(),
    )


def rasa(settings: Settings, model: Path) -> Part:
    command = [RASA_PYTHON, "-m", "scripts.rasa_server", "run"]
    command += ["--enable-api", "--model", str(model)]
    command += ["--endpoints", "bot/endpoints.yml", "--credentials", "bot/credentials.yml"]
    command += ["--interface", "127.0.0.1", "--port", str(settings.rasa_port)]
    own = {
        "NAAST_ACTIONS_URL": f"{settings.actions}/webhook",  # bot/endpoints.yml
        "LOG_LEVEL": "INFO",  # below it Rasa tells what people write
    }
    return Part("rasa", tuple(command), f"{settings.rasa}/status", settings.environment() | own)


def channels(settings: Settings) -> Part:
    command = [APP_PYTHON, "-m", "uvicorn", "--factory", "channels.app:create_app"]
    command += ["--host", settings.host, "--port", str(settings.port)]
    command += ["--no-server-header", "--no-access-log", "--timeout-graceful-shutdown", "5"]
    health = f"http://{reachable(settings.host)}:{settings.port}/health"
    return Part("channels", tuple(command), health, settings.environment())


def reachable(host: str) -> str:
    """The host as someone on this machine can call it."""
    return {"0.0.0.0": "127.0.0.1", "::": "[::1]"}.get(host, f"[{host}]" if ":" in host else host)


async def greet(watch: Watch, settings: Settings) -> None:
    """Show which parts are awaited, then where to go."""
    with Progress("Starting") as progress:
        watch.say = progress.note
        while waiting := watch.waiting_for():
            progress.step("waiting for " + ", ".join(waiting))
            await asyncio.wait(
                [asyncio.create_task(watch.ready[name].wait()) for name in waiting],
                return_when=asyncio.FIRST_COMPLETED,
            )
        site = f"http://{reachable(settings.host)}:{settings.port}"
        progress.step("waiting until all is well together")
        await well(site)
    watch.say = say
    say(
        "\n".join(
            [
                READY,
                f"  Chat          {site}/",
                f"  Consultants   {site}/consulent",
                f"  Interface     {site}/docs",
                f"  Logs          {settings.data / 'log'}",
                "Ctrl-C stops it.",
            ]
        )
    )


async def well(site: str) -> None:
    """Wait a while until the web chat itself says that all is well: it knows a moment later."""
    async with httpx.AsyncClient(base_url=site, trust_env=False) as http:
        with contextlib.suppress(TimeoutError, httpx.HTTPError):
            async with asyncio.timeout(WELL_WITHIN):
                while (await http.get("/health")).json()["status"] != "ok":
                    await asyncio.sleep(0.2)


async def run(settings: Settings, model: Path) -> None:
    """Run all parts until a signal comes; a second signal ends them without waiting."""
    stop = asyncio.Event()
    watch = Watch(parts(settings, model), settings.data / "log", say)
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        loop.add_signal_handler(number, partial(asked_to_stop, stop, watch))
    greeting = asyncio.create_task(greet(watch, settings))
    try:
        await watch.run(stop)
    finally:
        greeting.cancel()
        await asyncio.gather(greeting, return_exceptions=True)
    say("Naast has stopped.")


def asked_to_stop(stop: asyncio.Event, watch: Watch) -> None:
    if stop.is_set():
        watch.kill()
    else:
        say("\nStopping ...")
    stop.set()


def say(text: str) -> None:
    print(text, flush=True)


def main() -> int:
    if "MAKELEVEL" in os.environ:
        end_with_parent(
            signal.SIGTERM
        )  # make is only the way in: when it is killed, nothing stays behind
    os.umask(0o077)  # conversations lie in the data folder
    settings = read_settings()
    with alone(settings.data / "start.lock", "Naast"):
        need_ports(ports(settings))
        need_space(settings.data, NEEDED_MB)
        with Progress("Content"):
            content.fill_tables(settings)
        model = train.prepare(settings)
        asyncio.run(run(settings, model))
    return 0


if __name__ == "__main__":
    sys.exit(reported(main))
