"""Logs hold ids and never words or addresses, also when things go wrong."""

import asyncio
import json
import os
import signal
import sys
from pathlib import Path

import httpx

from channels.settings import Settings
from tests.channels.beelden import RESULT, answer
from tests.channels.people import Carer, eventually
from tests.channels.rasa_server import RasaServer, free_socket

ROOT = Path(__file__).parent.parent.parent
SECRET = "Gerrit uit de Kerkstraat"


async def test_what_people_write_is_in_no_log(
    settings: Settings, rasa: RasaServer, tmp_path: Path
) -> None:
    """As `make start` starts it, with everything that can go wrong on the way."""
    with free_socket() as found:
        port = found.getsockname()[1]
    environment = os.environ | {
        f"NAAST_{name.upper()}": str(value)
        for name, value in settings.model_dump(exclude_none=True).items()
    }
    log = tmp_path / "log"
    with log.open("wb") as file:
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "uvicorn", "--factory", "channels.app:create_app"),
            *("--port", str(port), "--log-level", "debug"),
            cwd=ROOT,
            env=environment,
            stdout=file,
            stderr=file,
        )
    async with httpx.AsyncClient(
        base_url=f"http://127.0.0.1:{port}", timeout=15, trust_env=False
    ) as http:

        async def up() -> bool:
            try:
                return (await http.get("/health")).status_code == 200
            except httpx.HTTPError:
                return False

        await eventually(up, 40)
        carer = Carer(http, (await http.post("/api/v1/conversations", json={})).json())
        await carer.say(SECRET)
        await carer.post(text=SECRET, client_id=SECRET)
        await carer.post(payload=f"/{SECRET}")
        rasa.special[SECRET] = [{"text": SECRET, "buttons": [{"title": SECRET}]}]
        await carer.say(SECRET)
        rasa.special["klaar"] = answer(RESULT)
        [result] = await carer.say("klaar")
        picture = result["image"]["url"]
        for ending in ("svg", "png"):
            assert (await http.get(picture.replace("svg", ending))).status_code == 200
        rasa.special["stuk"] = answer({"soort": SECRET})
        assert (await carer.say("stuk"))[0]["image"] is None
        for behaviour in ("error", "nonsense", "silent"):
            rasa.behaviour = behaviour
            await carer.say(SECRET)
        await http.get(f"{carer.url}/messages", params={"after": SECRET}, headers=carer.headers)
        await http.delete(carer.url, headers=carer.headers)
    process.send_signal(signal.SIGTERM)
    assert await asyncio.wait_for(process.wait(), 15) in (0, -signal.SIGTERM)

    written = log.read_text("utf-8")
    assert carer.id in written
    assert "Gerrit" not in written and "Kerkstraat" not in written
    assert carer.headers["Authorization"].split()[1] not in written
    assert picture.removesuffix(".svg").removeprefix("/beeld/") not in written
    ours = [json.loads(line) for line in written.splitlines() if line.startswith("{")]
    assert {"answered", "no answer", "picture not drawn"} <= {line["event"] for line in ours}
    assert '"GET /' not in written and '"POST /' not in written, "an access log holds addresses"
