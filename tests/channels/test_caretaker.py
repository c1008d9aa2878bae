"""What goes by itself: conversations are kept for so many days and no longer."""

from datetime import UTC, datetime, timedelta

from channels.models import ConversationRow
from channels.settings import Settings
from tests.channels.people import House, Open, eventually
from tests.channels.rasa_server import RasaServer


async def test_old_conversations_go_and_newer_ones_stay(
    open_house: Open, settings: Settings, rasa: RasaServer
) -> None:
    first: House = await open_house(settings)
    old, newer = await first.carer(), await first.carer()
    for carer, days in ((old, 31), (newer, 29)):
        await carer.say("hallo")
        with first.room.conversations._database.writing() as session:
            row = session.get(ConversationRow, carer.id)
            assert row
            row.active_at = datetime.now(UTC) - timedelta(days=days)

    await open_house(settings)  # looks when it starts, and every hour

    async def gone() -> bool:
        answer = await first.http.get(f"{old.url}/messages", headers=old.headers)
        return answer.status_code == 404 and not rasa.remembered(old.id)

    await eventually(gone)
    assert len(await newer.messages()) == 3
