"""content/checks/antwoorden/*.yml: answers of people with what they mean, to learn from.

Each file has statements as keys ("csi 4"), and below each its answers: `- [answer, meaning]`. A
meaning is an answer of that statement, a mark, or what someone wants instead of answering.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import get_args

from knowledge.checks.check import Check, Stelling
from knowledge.checks.gelezen import Wil
from knowledge.fouten import ContentError
from knowledge.load import CONTENT
from knowledge.marks import Fout, MarkedFile, read_yaml

VOORBEELDEN = CONTENT / "checks" / "antwoorden"
_WILS = frozenset(get_args(Wil)) - {"antwoord"}


@dataclass(frozen=True, slots=True)
class Voorbeeld:
    """One answer, and its meaning as the file writes it."""

    tekst: str
    stelling: Stelling
    bedoeld: str


def lees_voorbeelden(checks: Mapping[str, Check], folder: Path = VOORBEELDEN) -> list[Voorbeeld]:
    """Read every file of a folder. Raises ContentError with everything that is wrong."""
    found: list[Voorbeeld] = []
    wrong: list[Fout] = []
    for path in sorted(folder.glob("*.yml")):
        file = read_yaml(path, f"knowledge/content/checks/{folder.name}/{path.name}")
        wrong += file.errors
        for one in _of_file(file, checks) if not file.errors else ():
            if isinstance(one, Fout):
                wrong.append(one)
            else:
                found.append(one)
    if wrong:
        raise ContentError(wrong)
    return found


def _of_file(file: MarkedFile, checks: Mapping[str, Check]) -> Iterator[Voorbeeld | Fout]:
    if not isinstance(file.data, dict):
        yield file.error((), "hier horen stellingen met hun antwoorden te staan ('csi 4:')")
        return
    for ref, rows in file.data.items():
        stelling = _stelling(ref, checks)
        if stelling is None:
            yield file.error((ref,), f"'{ref}' is geen stelling; schrijf de check en zijn nummer")
            continue
        for at, row in enumerate(rows if isinstance(rows, list) else [rows]):
            yield _row(file, (ref, at), row, stelling)


def _row(
    file: MarkedFile, place: tuple[str, int], row: object, stelling: Stelling
) -> Voorbeeld | Fout:
    if not (isinstance(row, list) and len(row) == 2 and all(isinstance(one, str) for one in row)):
        return file.error(place, 'schrijf een antwoord als ["wat iemand zegt", "wat het betekent"]')
    tekst, bedoeld = row
    if bedoeld in _WILS or stelling.geldig(as_value(bedoeld, stelling)):
        return Voorbeeld(tekst, stelling, bedoeld)
    return file.error(place, f"'{bedoeld}' is hier geen antwoord en geen bedoeling")


def as_value(bedoeld: str, stelling: Stelling) -> str | float | None:
    """The meaning as a value of the statement: a slug, or a number where a mark is asked."""
    if stelling.cijfer is None:
        return bedoeld
    try:
        return float(bedoeld)
    except ValueError:
        return None


def _stelling(ref: str, checks: Mapping[str, Check]) -> Stelling | None:
    slug, _, number = ref.rpartition(" ")
    try:
        return checks[slug].stelling(int(number))
    except (KeyError, ValueError, IndexError):
        return None
