"""Read knowledge/content/, refuse what is incomplete or wrong, and say where.

For editors: `python -m knowledge.load --check`. All errors come at once, each with its file and
line.
"""

import argparse
import os
import sys
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from knowledge import form
from knowledge.form import INHERITED, LANDELIJK, Bestand, Onderdeel
from knowledge.fouten import ContentError, explain, meant
from knowledge.hulp import Bedrag, Gevraagd, Hulp, VraagEnAntwoord
from knowledge.marks import Fout, MarkedFile, Place, read_yaml
from knowledge.names import plain, slug
from knowledge.plaatslijst import read_gemeenten
from knowledge.woorden import read_woorden

CONTENT = Path(__file__).parent / "content"


@dataclass(frozen=True, slots=True)
class Loaded:
    """One item as read, with where it stands in its file."""

    slug: str
    ouder: str | None
    item: Onderdeel
    file: MarkedFile
    place: Place


@dataclass(slots=True)
class _Known:
    """What files may refer to, and what was found so far."""

    today: date
    gemeenten: frozenset[str]
    aandoeningen: frozenset[str]
    local: frozenset[str]  # the towns that have content of their own, plain
    found: list[Loaded] = field(default_factory=list)
    errors: list[Fout] = field(default_factory=list)


def load(content: Path = CONTENT, *, today: date | None = None) -> list[Hulp]:
    """Every item of the content folder, parents before what stands below them.

    Raises ContentError with everything that is wrong.
    """
    return [_as_hulp(one, parents) for one, parents in _with_parents(read(content, today=today))]


def read(content: Path = CONTENT, *, today: date | None = None) -> list[Loaded]:
    """The same items in their form, with file and place. Raises ContentError."""
    known = _Known(
        today or date.today(),
        frozenset(read_gemeenten(content / "plaatsen")),
        frozenset(read_woorden(content / "woorden.yml").aandoeningen),
        frozenset(
            plain(folder.name) for folder in (content / "gemeenten").glob("*") if folder.is_dir()
        ),
    )
    files = sorted((content / "landelijk").glob("*.yml"))
    files += sorted((content / "gemeenten").glob("*/*.yml"))
    for path in files:
        _read_file(path, path.relative_to(content.parent.parent).as_posix(), known)
    _check_together(known)
    if known.errors:
        raise ContentError(known.errors)
    return known.found


def _read_file(path: Path, name: str, known: _Known) -> None:
    file = read_yaml(path, name)
    known.errors += file.errors
    if file.errors:
        return
    if not isinstance(file.data, dict):
        known.errors.append(
            Fout(name, 1, "dit bestand is leeg of geen lijst van 'sleutel: waarde'")
        )
        return
    raw = dict(file.data)
    below = raw.get("aanbod") or []
    if isinstance(below, list):
        raw["aanbod"] = [_inherit(child, raw) for child in below]
    try:
        whole = Bestand.model_validate(raw)
    except ValidationError as error:
        known.errors += [_explain(file, one) for one in error.errors()]
        return
    local = path.parent.name if path.parent.parent.name == "gemeenten" else None
    own = whole.slug or _local_slug(path.stem, local)
    known.found.append(Loaded(own, None, whole, file, ()))
    for index, child in enumerate(whole.aanbod):
        child_slug = child.slug or _local_slug(slug(child.naam), local)
        known.found.append(Loaded(child_slug, own, child, file, ("aanbod", index)))
    for one in known.found[-1 - len(whole.aanbod) :]:
        known.errors += _check(one, known)


def _local_slug(stem: str, gemeente: str | None) -> str:
    if gemeente is None or gemeente in stem.split("-"):
        return stem
    return f"{stem}-{gemeente}"


def _inherit(child: Any, parent: dict[str, Any]) -> Any:
    if not isinstance(child, dict):
        return child
    return {key: parent[key] for key in INHERITED if key in parent} | child


def _check(one: Loaded, known: _Known) -> Iterable[Fout]:
    """What pydantic does not know: dates, gemeenten, conditions and the writing."""
    item, at = one.item, one.place
    if item.nagekeken > known.today:
        yield one.file.error((*at, "nagekeken"), "'nagekeken:' ligt in de toekomst")
    if item.bron.jaar is not None and item.bron.jaar > known.today.year:
        yield one.file.error((*at, "bron", "jaar"), "het jaar van de bron ligt in de toekomst")
    if LANDELIJK in item.gebied:
        for gemeente in sorted(known.local & set(plain(item.bron.titel).split())):
            yield one.file.error(
                (*at, "bron", "titel"),
                f"de bron noemt {gemeente.title()}, en dit is voor het hele land; "
                "geef een landelijke bron, of zet de plaats bij 'plaats:'",
            )
    for gebied in item.gebied:
        if gebied != LANDELIJK and gebied not in known.gemeenten:
            yield one.file.error(
                (*at, "gebied"),
                f"'{gebied}' is geen gemeente{meant(gebied, known.gemeenten)}; "
                "voor het hele land: [landelijk]",
            )
    for aandoening in item.voor.aandoeningen:
        if aandoening not in known.aandoeningen:
            yield one.file.error(
                (*at, "voor", "aandoeningen"),
                f"'{aandoening}' staat niet bij de aandoeningen in woorden.yml"
                f"{meant(aandoening, known.aandoeningen)}",
            )


def _check_together(known: _Known) -> None:
    """What only shows with all files read: double slugs, and texts (names keep their spelling)."""
    seen: dict[str, Loaded] = {}
    for one in known.found:
        if first := seen.get(one.slug):
            where = f"{first.file.name}, regel {first.file.line((*first.place, 'naam'))}"
            known.errors.append(
                one.file.error(
                    (*one.place, "naam"),
                    f"de slug '{one.slug}' bestaat al ({where}); kies een naam die het verschil "
                    "laat zien, of geef een eigen 'slug:'",
                )
            )
        seen.setdefault(one.slug, one)
    names = tuple(
        sorted(
            {
                name
                for one in known.found
                for name in (one.item.naam, *one.item.ook_bekend_als, *one.item.vroeger)
                if form.text_problems(name, most=99)
            },
            key=len,
            reverse=True,
        )
    )
    for one in known.found:
        for place, text, most in form.texts_of(one.item):
            problems = form.text_problems(text, most=most, names=names)
            if place == ("hoe",):
                problems += form.step_problems(text)
            if one.item.tonen:
                problems += form.paper_problems(text)
            for problem in problems:
                known.errors.append(
                    one.file.error((*one.place, *place), f"'{place[-1]}' {problem}")
                )


_MISSING = {
    "bron": "zonder bron komt het er niet in: {titel: …, plaats: …, url: …, jaar: …}",
    "nagekeken": "de dag waarop dit voor het laatst is nagekeken, bijvoorbeeld 2026-11-20",
    "wat": "één of twee korte zinnen over wat het is",
    "gebied": "de gemeenten waarvoor het er is, of [landelijk]",
}
_NO_SLUG = "'{given}' kan geen slug zijn: kleine letters, cijfers en streepjes"


def _explain(file: MarkedFile, error: Any) -> Fout:
    place: Place = tuple(error["loc"])
    if place[:1] == ("aanbod",) and place[2:3] and place[2] in INHERITED:
        own = place if place[:3] in file.lines else place[2:]
        place = own  # an inherited mistake stands once, at the top of the file
    return explain(
        file, error, place, keys=_keys_at(place[:-1]), pattern=_NO_SLUG, missing=_MISSING
    )


@cache
def _keys_at(place: Place) -> tuple[str, ...]:
    """The keys that may stand here."""
    model: type[form.Form] = Bestand
    below: dict[str, type[form.Form]] = {
        "aanbod": Onderdeel, "contact": form.Contact, "bron": form.Bron, "voor": form.Voor,
        "bedragen": form.Bedrag,
    }  # fmt: skip
    for part in place:
        if isinstance(part, str) and part in below:
            model = below[part]
    return tuple(model.model_fields)


def _with_parents(found: list[Loaded]) -> Iterable[tuple[Loaded, dict[str, Loaded]]]:
    parents = {one.slug: one for one in found if one.ouder is None}
    return ((one, parents) for one in found)


def _as_hulp(one: Loaded, parents: dict[str, Loaded]) -> Hulp:
    item = one.item
    return Hulp(
        slug=one.slug,
        naam=item.naam,
        kort=item.kort or "",
        soort=item.soort,
        wat=item.wat,
        organisatie=parents[one.ouder].item.naam if one.ouder else None,
        organisatie_slug=one.ouder,
        gebied=tuple(item.gebied),
        behoeften=tuple(dict.fromkeys(item.behoeften)),
        gewicht=item.gewicht,
        functies=tuple(dict.fromkeys(item.functies)),
        groepen=tuple(dict.fromkeys(item.voor.groepen)),
        aandoeningen=tuple(dict.fromkeys(item.voor.aandoeningen)),
        leeftijd_van=item.voor.leeftijd_van,
        leeftijd_tot=item.voor.leeftijd_tot,
        wiens_gemeente=item.wiens_gemeente,
        toegang=item.toegang,
        hoe=item.hoe,
        kosten=item.kosten,
        bedragen=tuple(Bedrag(**bedrag.model_dump()) for bedrag in item.bedragen),
        feiten=dict(item.feiten),
        vragen={str(vraag): antwoord for vraag, antwoord in item.vragen.items()},
        als_gevraagd=tuple(Gevraagd(een.woorden, een.antwoord) for een in item.als_gevraagd),
        vraag_en_antwoord=tuple(
            VraagEnAntwoord(tuple(een.gevraagd), een.antwoord) for een in item.vraag_en_antwoord
        ),
        telefoon=item.contact.telefoon,
        website=item.contact.website,
        email=item.contact.email,
        adres=item.contact.adres,
        open=item.contact.open,
        telefoonkosten=item.contact.kosten,
        bron_titel=item.bron.titel,
        bron_plaats=item.bron.plaats,
        bron_url=item.bron.url,
        bron_jaar=item.bron.jaar,
        nagekeken=item.nagekeken,
        zekerheid=item.zekerheid,
        tonen=item.tonen,
        geldig_van=item.geldig_van,
        geldig_tot=item.geldig_tot,
        ook_bekend_als=tuple(item.ook_bekend_als),
        vroeger=tuple(item.vroeger),
        zoals_mensen_zeggen=tuple(item.zoals_mensen_zeggen),
    )


def summary(items: list[Hulp], *, today: date) -> str:
    """What there is, in a few lines for an editor."""
    shown = [hulp for hulp in items if hulp.tonen]
    places = Counter(gebied for hulp in shown for gebied in hulp.gebied)
    needs = Counter(need for hulp in shown for need in hulp.behoeften)
    old = sum(hulp.op(today).verouderd for hulp in shown)
    without = [need for need in form.BEHOEFTEN if need != "beleid" and not needs[need]]
    lines = [
        f"{len(items)} onderdelen, waarvan {len(shown)} te tonen; alles klopt met de vorm.",
        "Gebied: " + ", ".join(f"{name} {count}" for name, count in places.most_common(12)) + ".",
        f"Langer dan 90 dagen geleden nagekeken: {old}.",
    ]
    if without:
        lines.append("Nog niets voor: " + ", ".join(without) + ".")
    return "\n".join(lines)


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m knowledge.load", description=__doc__)
    parser.add_argument("--check", action="store_true", help="alleen nakijken, niets bewaren")
    parser.add_argument("--content", type=Path, default=CONTENT, help="de map met inhoud")
    options = parser.parse_args(arguments)
    try:
        items = load(options.content)
    except ContentError as error:
        print(error.verslag)
        return 1
    print(summary(items, today=date.today()))
    if not options.check:
        from knowledge.store import Store

        store = Store(database_url_from_environment(), options.content)
        print("De database is gevuld." if store.build() else "De database was al bij.")
    return 0


def database_url_from_environment() -> str:
    """NAAST_DATABASE_URL, or the SQLite file in NAAST_DATA_DIR (var/)."""
    if url := os.environ.get("NAAST_DATABASE_URL"):
        return url
    data = Path(os.environ.get("NAAST_DATA_DIR") or "var")
    data.mkdir(parents=True, exist_ok=True)
    return f"sqlite:///{data / 'naast.db'}"


if __name__ == "__main__":
    sys.exit(main())
