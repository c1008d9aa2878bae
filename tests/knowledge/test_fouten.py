"""What an editor reads when content is wrong."""

from typing import Literal

import pytest
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from knowledge.fouten import ContentError, explain, meant
from knowledge.marks import Fout, MarkedFile


class Form(BaseModel):
    model_config = ConfigDict(extra="forbid")

    naam: str = Field(min_length=1, pattern="^[a-z]+$")
    bron: str
    soort: Literal["groep", "cursus"] = "groep"
    leeftijd: int = Field(default=0, ge=0)
    open: bool = False
    vragen: dict[Literal["kosten", "wanneer"], str] = {}
    dagen: list[str] = Field(default=["ma"], min_length=1)


FILE = MarkedFile(
    "a.yml", lines={("naam",): 3, ("soort",): 5, ("vragen",): 7, ("vragen", "kost"): 8}
)
GOOD = {"naam": "koffie", "bron": "een nota"}


def said(data: dict[str, object]) -> str:
    with pytest.raises(ValidationError) as caught:
        Form.model_validate(data)
    [error] = caught.value.errors()
    return str(
        explain(
            FILE,
            error,
            error["loc"],
            keys=Form.model_fields,
            pattern="'{given}' kan niet bij '{key}:'; alleen kleine letters",
            missing={"bron": "waar staat dat?"},
            expected={"greater_than_equal": "een hoger getal"},
        )
    )


@pytest.mark.parametrize(
    ("data", "line", "says"),
    [
        ({"naam": "koffie"}, 1, "'bron:' ontbreekt; waar staat dat?"),
        (
            GOOD | {"naam": 1},
            3,
            "bij 'naam:' hoort een tekst (zet een getal tussen aanhalingstekens)",
        ),
        (GOOD | {"naam": ""}, 3, "bij 'naam:' hoort een tekst die niet leeg is"),
        (GOOD | {"naam": "Koffie"}, 3, "'Koffie' kan niet bij 'naam:'; alleen kleine letters"),
        (GOOD | {"sort": "groep"}, 1, "'sort' is geen bekende sleutel (bedoelde je 'soort'?)"),
        (GOOD | {"qqq": 1}, 1, "'qqq' is geen bekende sleutel"),
        (
            GOOD | {"soort": "groepje"},
            5,
            "'groepje' kan niet bij 'soort:' (bedoelde je 'groep'?); kies uit groep, cursus",
        ),
        (
            GOOD | {"vragen": {"kost": "5 euro"}},
            8,
            "'kost' kan niet bij 'vragen:' (bedoelde je 'kosten'?); kies uit kosten, wanneer",
        ),
        (GOOD | {"vragen": []}, 7, "bij 'vragen:' hoort sleutels met een waarde"),
        (GOOD | {"open": "misschien"}, 1, "bij 'open:' hoort true of false"),
        (GOOD | {"leeftijd": "oud"}, 1, "bij 'leeftijd:' hoort een heel getal"),
        (GOOD | {"leeftijd": -1}, 1, "bij 'leeftijd:' hoort een hoger getal"),
        (GOOD | {"dagen": "ma"}, 1, "bij 'dagen:' hoort een lijst: [een, twee]"),
        (GOOD | {"dagen": []}, 1, "bij 'dagen:' hoort minstens één ding in de lijst"),
    ],
)
def test_explained_with_its_line(data: dict[str, object], line: int, says: str) -> None:
    assert said(data) == f"a.yml, regel {line}: {says}"


def test_what_looks_like_it_is_named() -> None:
    assert meant("Hilversom", ["Hattem", "Hilversum"]) == " (bedoelde je 'Hilversum'?)"
    assert meant("Parijs", ["Hattem", "Hilversum"]) == ""


def test_a_report_tells_everything_once_and_in_order() -> None:
    one, two = Fout("a.yml", 2, "dit"), Fout("a.yml", 10, "dat")
    error = ContentError([two, one, two])
    assert error.fouten == [one, two]
    assert error.verslag == (
        "a.yml, regel 2: dit\na.yml, regel 10: dat\n\n2 dingen om te herstellen."
    )
