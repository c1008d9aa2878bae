"""A talk about a check, for each test its own."""

import pytest

from tests.actions.checks.praat import Praat
from tests.actions.conftest import RunAction


@pytest.fixture
def praat(run_action: RunAction) -> Praat:
    return Praat(run_action)
