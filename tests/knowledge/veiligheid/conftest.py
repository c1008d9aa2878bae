"""The patterns of the project, read once."""

import pytest

from knowledge.veiligheid.patronen import Patronen


@pytest.fixture(scope="session")
def patronen() -> Patronen:
    return Patronen()
