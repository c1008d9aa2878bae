"""content/checks/teksten.yml: what is said the same way with every check."""

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Literal, get_args

from pydantic import ValidationError

from knowledge.checks.check import Tekst
from knowledge.checks.form import ONTBREEKT, Aanspreking
from knowledge.checks.teksten import tekst_fouten
from knowledge.checks.uitleggen import uitleggen
from knowledge.fouten import ContentError
from knowledge.load import CONTENT
from knowledge.marks import Fout, read_yaml

VASTE_TEKSTEN = CONTENT / "checks" / "teksten.yml"
Naam = Literal[
    "niets_beantwoord", "zwaarste", "zwaarste_geheel", "vergelijk_score", "vergelijk_cijfer",
    "vergelijk_themas", "vergelijk_niet", "lichter", "zwaarder",
    "beeld_score", "beeld_tussen", "beeld_grens", "beeld_geen_grens", "beeld_themas",
    "beeld_licht", "beeld_midden", "beeld_zwaar", "beeld_niets", "beeld_lijn", "beeld_later",
]  # fmt: skip
NAMEN: tuple[str, ...] = get_args(Naam)
_FIELD = re.compile(r"\{([^}]*)\}")
_VELDEN: Mapping[str, frozenset[str]] = {
    "zwaarste": frozenset({"themas"}),
    "vergelijk_score": frozenset({"vorige", "nu", "wat"}),
    "vergelijk_cijfer": frozenset({"vorige", "nu", "wat"}),
    "vergelijk_themas": frozenset({"wat"}),
    "lichter": frozenset({"thema"}),
    "zwaarder": frozenset({"thema"}),
    "beeld_score": frozenset({"score", "tot"}),
    "beeld_tussen": frozenset({"minstens", "hoogstens", "tot"}),
    "beeld_grens": frozenset({"grens", "naam"}),
}


@cache
def lees_vaste_teksten(path: Path = VASTE_TEKSTEN) -> Mapping[str, Tekst]:
    """Read the texts. Raises ContentError when one is missing or not written as it should be."""
    file = read_yaml(path, f"knowledge/content/checks/{path.name}")
    wrong: list[Fout] = list(file.errors)
    found: dict[str, Tekst] = {}
    data = file.data if isinstance(file.data, dict) else {}
    for name, value in data.items():
        if name not in NAMEN:
            wrong.append(file.error((name,), f"'{name}' wordt nergens gezegd; haal het weg"))
            continue
        try:
            raw = Aanspreking.model_validate(value)
        except ValidationError as error:
            for one in error.errors():
                moved = {**one, "loc": (name, *one["loc"])}
                wrong.append(uitleggen(file, moved, Aanspreking, ontbreekt=ONTBREEKT))
            continue
        for address in ("je", "u"):
            for text in tekst_fouten(getattr(raw, address), u=address == "u"):
                wrong.append(file.error((name, address), f"'{address}:' {text}"))
            if set(_FIELD.findall(getattr(raw, address))) != _VELDEN.get(name, frozenset()):
                fields = ", ".join(f"{{{one}}}" for one in sorted(_VELDEN.get(name, ())))
                wrong.append(
                    file.error((name, address), f"tussen accolades hoort hier: {fields or 'niets'}")
                )
        found[name] = Tekst(raw.je, raw.u)
    if not file.errors:
        wrong += [file.error((), f"'{name}:' ontbreekt") for name in NAMEN if name not in data]
    if wrong:
        raise ContentError(wrong)
    return found


def zeg(naam: Naam, /, *, u: bool = False, **woorden: object) -> str:
    """A fixed text with its words filled in."""
    return lees_vaste_teksten()[naam].voor(u=u).format(**woorden)


def opsomming(namen: list[str]) -> str:
    """'slapen, geld en verdriet'."""
    if len(namen) < 2:
        return "".join(namen)
    return f"{', '.join(namen[:-1])} en {namen[-1]}"
