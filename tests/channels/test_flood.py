"""Limits that hold back a flood and let a town hall through; addresses are never kept."""

import pytest

from channels.errors import Problem
from channels.flood import Flood
from channels.settings import Settings


def flood(**limits: str) -> Flood:
    return Flood(Settings(**limits), b"sleutel")


async def test_messages_of_one_conversation() -> None:
    limits = flood(limit_messages="3/minute")
    for client_id in "abc":
        await limits.message("x", client_id)
    with pytest.raises(Problem) as problem:
        await limits.message("x", "d")
    assert problem.value.status == 429
    assert problem.value.retry_after and 1 <= problem.value.retry_after <= 60
    await limits.message("y", "a")


async def test_repeating_a_message_costs_nothing() -> None:
    limits = flood(limit_messages="2/minute")
    for _ in range(10):
        await limits.message("x", "a")
    await limits.message("x", "b")


async def test_a_message_that_was_refused_counts_when_it_comes_again() -> None:
    """Else a flood would only have to be sent twice."""
    limits = flood(limit_messages="1/minute")
    await limits.message("x", "a")
    for _ in range(3):
        with pytest.raises(Problem):
            await limits.message("x", "b")


@pytest.mark.parametrize(
    ("address", "other", "same"),
    [
        ("192.0.2.1", "192.0.2.1", True),
        ("192.0.2.1", "192.0.2.2", False),
        ("2001:db8:1:2::1", "2001:db8:1:2:ffff::9", True),
        ("2001:db8:1:2::1", "2001:db8:1:3::1", False),
        (None, "geen adres", True),
    ],
)
async def test_conversations_from_one_address(
    address: str | None, other: str | None, same: bool
) -> None:
    limits = flood(limit_conversations="1/minute")
    await limits.conversation(address)
    if same:
        with pytest.raises(Problem):
            await limits.conversation(other)
    else:
        await limits.conversation(other)


async def test_no_address_is_kept_not_even_in_memory() -> None:
    limits = flood()
    await limits.request("192.0.2.77")
    await limits.conversation("192.0.2.77")
    kept = vars(limits._limiter.storage)
    assert kept["events"] or kept["storage"]
    assert "192.0.2" not in repr(kept)
