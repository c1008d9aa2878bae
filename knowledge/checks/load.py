"""Read knowledge/content/checks/, refuse what is incomplete or contradicts itself, and say where.

For editors: `python -m knowledge.checks`.
"""

import hashlib
import json
from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache
from pathlib import Path

from pydantic import ValidationError

from knowledge.checks import form
from knowledge.checks.antwoordwoorden import (
    ANTWOORDWOORDEN,
    Antwoordwoorden,
    lees_antwoordwoorden,
)
from knowledge.checks.check import (
    Bron,
    Check,
    Cijfer,
    Grens,
    Keuze,
    MensBij,
    Score,
    Stelling,
    Tekst,
    Thema,
    VoorWie,
)
from knowledge.checks.nakijken import Bekend, nakijken
from knowledge.checks.teksten import tekst_fouten
from knowledge.checks.uitleggen import uitleggen
from knowledge.checks.vaste_teksten import VASTE_TEKSTEN, lees_vaste_teksten
from knowledge.fouten import ContentError
from knowledge.load import CONTENT
from knowledge.marks import Fout, MarkedFile, read_yaml
from knowledge.woorden import read_woorden

CHECKS = CONTENT / "checks"
THEMAS = "themas.yml"
_GEEN_CHECK = {THEMAS, ANTWOORDWOORDEN.name, VASTE_TEKSTEN.name}


@cache
def checks() -> Mapping[str, Check]:
    """The checks of this project by slug; read once. Raises ContentError."""
    return lees_checks()


def lees_checks(folder: Path = CHECKS, *, vandaag: date | None = None) -> dict[str, Check]:
    """Read every check of a folder. Raises ContentError with everything that is wrong."""
    rules = lees_antwoordwoorden(folder / ANTWOORDWOORDEN.name)
    lees_vaste_teksten(folder / VASTE_TEKSTEN.name)
    themas, wrong = _themas(folder / THEMAS)
    if wrong:
        raise ContentError(wrong)  # every check refers to them
    woorden = read_woorden()
    bekend = Bekend(
        vandaag=vandaag or date.today(),
        themas=themas,
        schalen=rules.schalen,
        relaties=woorden.relaties,
        aandoeningen=woorden.aandoeningen,
    )
    found: dict[str, Check] = {}
    for path in sorted(folder.glob("*.yml")):
        if path.name not in _GEEN_CHECK:
            raw, errors = _read(path, bekend)
            wrong += errors
            if raw is not None and not errors:
                found[path.stem] = _as_check(path.stem, raw, themas, rules)
    if wrong:
        raise ContentError(wrong)
    return found


def _name(path: Path) -> str:
    return f"knowledge/content/checks/{path.name}"


def _read(path: Path, bekend: Bekend) -> tuple[form.Bestand | None, list[Fout]]:
    file = read_yaml(path, _name(path))
    if file.errors:
        return None, file.errors
    if not isinstance(file.data, dict):
        return None, [Fout(file.name, 1, "dit bestand is leeg of geen lijst van 'sleutel: waarde'")]
    try:
        raw = form.Bestand.model_validate(file.data)
    except ValidationError as error:
        return None, list(
            {
                uitleggen(file, one, form.Bestand, ontbreekt=form.ONTBREEKT): None
                for one in _without_other_branch(error, file)
            }
        )
    return raw, [file.error(place, text) for place, text in nakijken(raw, bekend)]


def _without_other_branch(error: ValidationError, file: MarkedFile) -> Iterator[object]:
    """A text is a line or je and u: leave out the complaint about the form that is not there."""
    for one in error.errors():
        loc = one["loc"]
        if "constrained-str" in loc and isinstance(one["input"], dict):
            continue
        if loc[-1:] == ("Aanspreking",) and isinstance(one["input"], str):
            continue
        yield one


def _themas(path: Path) -> tuple[dict[str, Thema], list[Fout]]:
    file = read_yaml(path, _name(path))
    if file.errors or not isinstance(file.data, dict):
        return {}, file.errors or [Fout(file.name, 1, "dit bestand is leeg")]
    found: dict[str, Thema] = {}
    wrong: list[Fout] = []
    for slug, value in file.data.items():
        try:
            raw = form.Thema.model_validate(value)
        except ValidationError as error:
            for one in error.errors():
                moved = {**one, "loc": (slug, *one["loc"])}
                wrong.append(uitleggen(file, moved, form.Thema, ontbreekt=form.ONTBREEKT))
            continue
        for address in ("je", "u"):
            for text in tekst_fouten(getattr(raw.naam, address), u=address == "u"):
                wrong.append(file.error((slug, "naam", address), f"'{address}:' {text}"))
        found[slug] = Thema(slug, _tekst(raw.naam), raw.plaatje, tuple(raw.behoeften), raw.geheel)
    return found, wrong


# --- from the form to what the rest works with ---------------------------------------------------


def _tekst(raw: form.Aanspreking | str) -> Tekst:
    return Tekst(raw, raw) if isinstance(raw, str) else Tekst(raw.je, raw.u)


def _keuzes(raw: list[form.Antwoord]) -> tuple[Keuze, ...]:
    return tuple(
        Keuze(one.slug, one.label, number, one.weegt, one.telt)
        for number, one in enumerate(raw, start=1)
    )


def _stelling(
    nummer: int, raw: form.Stelling, whole: form.Bestand, rules: Antwoordwoorden
) -> Stelling:
    scale = raw.schaal or whole.schaal or ""
    mark = raw.cijfer
    return Stelling(
        nummer=nummer,
        tekst=_tekst(raw.tekst),
        themas=tuple(dict.fromkeys(raw.themas)),
        schaal="" if mark else rules.schalen[scale].slug,
        keuzes=() if mark else _keuzes(raw.antwoorden or whole.antwoorden),
        cijfer=Cijfer(**mark.model_dump()) if mark else None,
        leest={kind: tuple(phrases) for kind, phrases in raw.leest.items()},
        volgt=raw.volgt,
        uitleg=_tekst(raw.uitleg) if raw.uitleg else None,
    )


def _versie(raw: form.Bestand) -> str:
    """Changes with what is asked and how it counts, and with nothing else."""
    asked = [
        [
            _tekst(one.tekst).je,
            one.cijfer and one.cijfer.model_dump(),
            [[answer.slug, answer.telt] for answer in one.antwoorden or raw.antwoorden],
        ]
        for one in raw.stellingen
    ]
    score = raw.score.model_dump(include={"van", "tot"}) if raw.score else None
    text = json.dumps([asked, score], sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(text.encode()).hexdigest()[:10]


def _as_check(
    slug: str, raw: form.Bestand, themas: Mapping[str, Thema], rules: Antwoordwoorden
) -> Check:
    stellingen = tuple(
        _stelling(number, one, raw, rules) for number, one in enumerate(raw.stellingen, start=1)
    )
    used = dict.fromkeys(thema for one in stellingen for thema in one.themas)
    score = raw.score
    grens = score.grens if score else None
    return Check(
        slug=slug,
        naam=raw.naam,
        kort=raw.kort,
        soort=raw.soort,
        bron=Bron(**raw.bron.model_dump()),
        rechten_stand=raw.rechten.stand,
        rechten=raw.rechten.tekst,
        nagekeken=raw.nagekeken,
        periode=raw.periode,
        minuten=raw.minuten,
        voor_wie=VoorWie(
            uitleg=_tekst(raw.voor_wie.uitleg),
            relaties=frozenset(raw.voor_wie.relaties),
            leeftijd_van=raw.voor_wie.leeftijd_van,
            leeftijd_tot=raw.voor_wie.leeftijd_tot,
            aandoeningen=frozenset(raw.voor_wie.aandoeningen),
            groep=raw.voor_wie.groep,
        ),
        waarom=_tekst(raw.inleiding.waarom),
        duur=_tekst(raw.inleiding.duur),
        over_antwoorden=_tekst(raw.inleiding.antwoorden),
        opdracht=raw.opdracht,
        stellingen=stellingen,
        themas={thema: themas[thema] for thema in used},
        hoogstens_overslaan=raw.overslaan.hoogstens,
        over_overslaan=_tekst(raw.overslaan.uitleg),
        uitslagen={
            name: _tekst(text)
            for name in form.Uitslag.model_fields
            if (text := getattr(raw.uitslag, name)) is not None and name != "betekent"
        },
        betekent=_tekst(raw.uitslag.betekent),
        mens_bij=tuple(
            MensBij(one.stelling, frozenset(one.antwoorden), one.vanaf)
            for one in raw.mens_aanbieden
        ),
        versie=_versie(raw),
        score=Score(
            score.van,
            score.tot,
            score.telling,
            score.bron,
            Grens(grens.vanaf, grens.naam, grens.bron) if grens else None,
        )
        if score
        else None,
        nog_nakijken=tuple(raw.nog_nakijken),
        woorden={word: _tekst(text) for word, text in raw.woorden.items()},
    )
