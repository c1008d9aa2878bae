"""Where someone is in a check, and each step from there. Pure functions: every step gives a new
`Stand`, which goes to and from JSON, so that a talk can go on after a reload or the next day.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Literal

from knowledge.checks.check import Check, Stelling

Status = Literal["bezig", "pauze", "gestopt", "klaar"]
Reden = Literal["overslaan", "nvt"]
Waarde = str | float

VERSIE = 1
_STATUSSEN: tuple[Status, ...] = ("bezig", "pauze", "gestopt", "klaar")
_REDENEN: tuple[Reden, ...] = ("overslaan", "nvt")


class StandError(ValueError):
    """A kept state that cannot be gone on with; `reden` says why: "vorm" (unreadable), "check"
    (of another check) or "versie" (the statements have changed since).
    """

    def __init__(self, reden: Literal["vorm", "check", "versie"], text: str) -> None:
        super().__init__(text)
        self.reden = reden


@dataclass(frozen=True, slots=True)
class Stand:
    """The state of one check. `nu`: the statement that is asked, None when all are done.
    `opnieuw`: how often `nu` was asked again because the answer was not clear.
    """

    check: str
    versie: str
    nu: int | None
    antwoorden: Mapping[int, Waarde] = field(default_factory=dict, hash=False)
    overgeslagen: Mapping[int, Reden] = field(default_factory=dict, hash=False)
    status: Status = "bezig"
    opnieuw: int = 0

    def to_dict(self) -> dict[str, Any]:
        """For JSON; `from_dict` reads it back."""
        return {
            "versie": VERSIE,
            "check": self.check,
            "check_versie": self.versie,
            "nu": self.nu,
            "antwoorden": {str(key): value for key, value in sorted(self.antwoorden.items())},
            "overgeslagen": {str(key): value for key, value in sorted(self.overgeslagen.items())},
            "status": self.status,
            "opnieuw": self.opnieuw,
        }


def start(check: Check) -> Stand:
    """A new state, at the first statement."""
    return Stand(check.slug, check.versie, 1)


def next_item(check: Check, stand: Stand) -> Stelling | None:
    """The statement to ask; None when all are done."""
    return None if stand.nu is None else check.stelling(stand.nu)


def answer(check: Check, stand: Stand, waarde: Waarde) -> Stand:
    """Note an answer to the statement that is asked, and go to the next one that is open.

    Raises ValueError when it is no answer here, or nothing is asked.
    """
    nu = _asked(stand)
    if not check.stelling(nu).geldig(waarde):
        raise ValueError(f"{waarde!r} is no answer to statement {nu} of {check.slug}")
    answers = {**stand.antwoorden, nu: waarde}
    skipped = {key: why for key, why in stand.overgeslagen.items() if key != nu}
    return _go_on(check, replace(stand, antwoorden=answers, overgeslagen=skipped))


def skip(check: Check, stand: Stand, reden: Reden = "overslaan") -> Stand:
    """Leave out the statement that is asked; an answer that it had is gone."""
    nu = _asked(stand)
    answers = {key: value for key, value in stand.antwoorden.items() if key != nu}
    skipped = {**stand.overgeslagen, nu: reden}
    return _go_on(check, replace(stand, antwoorden=answers, overgeslagen=skipped))


def back(check: Check, stand: Stand) -> Stand:
    """Ask the one before again; its answer stays until there is another. At the first, nothing
    changes.
    """
    nu = check.totaal if stand.nu is None else max(1, stand.nu - 1)
    return replace(stand, nu=nu, status="bezig", opnieuw=0)


def change(check: Check, stand: Stand, nummer: int) -> Stand:
    """Ask this statement again. Raises IndexError when there is none."""
    check.stelling(nummer)
    return replace(stand, nu=nummer, status="bezig", opnieuw=0)


def ask_again(stand: Stand) -> Stand:
    """The answer was not clear: the same statement once more, with the choices."""
    return replace(stand, opnieuw=stand.opnieuw + 1)


def pause(stand: Stand) -> Stand:
    """Later; what is done stays done."""
    return stand if stand.status == "klaar" else replace(stand, status="pauze")


def stop(stand: Stand) -> Stand:
    """No further; it can still be resumed, and what was answered still has a result."""
    return stand if stand.status == "klaar" else replace(stand, status="gestopt")


def resume(stand: Stand) -> Stand:
    """Go on at the statement where it was left."""
    return stand if stand.status == "klaar" else replace(stand, status="bezig", opnieuw=0)


def progress(check: Check, stand: Stand) -> str:
    """'3 van 9': the statement that is asked."""
    return f"{check.totaal if stand.nu is None else stand.nu} van {check.totaal}"


def open_items(check: Check, stand: Stand) -> tuple[int, ...]:
    """The statements that are not answered, skipped ones too."""
    return tuple(one.nummer for one in check.stellingen if one.nummer not in stand.antwoorden)


def from_dict(check: Check, raw: object) -> Stand:
    """Read a kept state back. Raises StandError when it cannot be gone on with."""
    if not isinstance(raw, dict) or raw.get("versie") != VERSIE:
        raise StandError("vorm", "no state of this form")
    if raw.get("check") != check.slug:
        raise StandError("check", f"a state of {raw.get('check')!r}, not of {check.slug}")
    if raw.get("check_versie") != check.versie:
        raise StandError("versie", f"the statements of {check.slug} have changed")
    try:
        stand = Stand(
            check=check.slug,
            versie=check.versie,
            nu=raw["nu"],
            antwoorden={int(key): value for key, value in raw["antwoorden"].items()},
            overgeslagen={int(key): why for key, why in raw["overgeslagen"].items()},
            status=raw["status"],
            opnieuw=raw["opnieuw"],
        )
        _agrees(check, stand)
    except (KeyError, TypeError, AttributeError, ValueError, IndexError) as error:
        raise StandError("vorm", f"the state does not hold together: {error!r}") from error
    return stand


def _asked(stand: Stand) -> int:
    if stand.nu is None:
        raise ValueError("nothing is asked: all statements are done")
    return stand.nu


def _go_on(check: Check, stand: Stand) -> Stand:
    done = stand.antwoorden.keys() | stand.overgeslagen.keys()
    nu = next((one.nummer for one in check.stellingen if one.nummer not in done), None)
    return replace(stand, nu=nu, status="klaar" if nu is None else "bezig", opnieuw=0)


def _agrees(check: Check, stand: Stand) -> None:
    """Raises when parts of the state contradict each other or the check."""
    for nummer, waarde in stand.antwoorden.items():
        if not check.stelling(nummer).geldig(waarde):
            raise ValueError(f"{waarde!r} at statement {nummer}")
    for nummer, why in stand.overgeslagen.items():
        check.stelling(nummer)
        if why not in _REDENEN or nummer in stand.antwoorden:
            raise ValueError(f"{why!r} at statement {nummer}")
    if stand.status not in _STATUSSEN or type(stand.opnieuw) is not int:
        raise ValueError("status")
    if stand.nu is None:
        if stand.status != "klaar" or len(stand.antwoorden) + len(stand.overgeslagen) != (
            check.totaal
        ):
            raise ValueError("not all statements are done")
    else:
        check.stelling(stand.nu)
        if stand.status == "klaar":
            raise ValueError("done, and still asking")
