"""What must agree within one check: its scoring, its texts and what they refer to."""

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from knowledge.checks import form
from knowledge.checks.antwoordwoorden import Schaal
from knowledge.checks.teksten import tekst_fouten
from knowledge.marks import Place

Fouten = Iterator[tuple[Place, str]]

GRENS_TEKSTEN = ("onder_grens", "vanaf_grens", "zeker_onder_grens", "zeker_vanaf_grens")
_FIELD = re.compile(r"\{([^}]*)\}")
_VELDEN = {"beantwoord", "totaal", "overgeslagen"}
_SCORE_VELDEN = {
    "altijd": {"score", "tot"},
    "onder_grens": {"score", "tot", "grens"},
    "vanaf_grens": {"score", "tot", "grens"},
    "zeker_onder_grens": {"minstens", "hoogstens", "tot", "grens"},
    "zeker_vanaf_grens": {"minstens", "hoogstens", "tot", "grens"},
    "onvolledig": {"minstens", "hoogstens", "tot", "grens"},
}


@dataclass(frozen=True, slots=True)
class Bekend:
    """What a check may refer to."""

    vandaag: date
    themas: Collection[str]
    schalen: Mapping[str, Schaal]
    relaties: Collection[str]
    aandoeningen: Collection[str]


def nakijken(check: form.Bestand, bekend: Bekend) -> Fouten:
    """Everything that does not agree: where it stands, and what to do."""
    yield from _bron(check, bekend)
    yield from _voor_wie(check, bekend)
    for number, stelling in enumerate(check.stellingen):
        yield from _stelling(check, number, stelling, bekend)
    yield from _dubbel(check)
    if check.soort == "instrument":
        yield from _instrument(check)
    else:
        yield from _eigen(check)
    yield from _score(check)
    yield from _uitslag(check)
    yield from _rest(check)
    yield from _uitgelegd(check)
    yield from _woorden(check)


def _bron(check: form.Bestand, bekend: Bekend) -> Fouten:
    if check.nagekeken > bekend.vandaag:
        yield ("nagekeken",), "'nagekeken:' ligt in de toekomst"
    if check.bron.jaar > bekend.vandaag.year:
        yield ("bron", "jaar"), "het jaar van de bron ligt in de toekomst"


def _voor_wie(check: form.Bestand, bekend: Bekend) -> Fouten:
    who = check.voor_wie
    for relatie in who.relaties:
        if relatie not in bekend.relaties:
            text = f"'{relatie}' staat niet bij de relaties in woorden.yml"
            yield ("voor_wie", "relaties"), text
    for aandoening in who.aandoeningen:
        if aandoening not in bekend.aandoeningen:
            text = f"'{aandoening}' staat niet bij de aandoeningen in woorden.yml"
            yield ("voor_wie", "aandoeningen"), text
    low, high = who.leeftijd_van, who.leeftijd_tot
    if low is not None and high is not None and low > high:
        yield ("voor_wie", "leeftijd_van"), "leeftijd_van is hoger dan leeftijd_tot"


def _stelling(check: form.Bestand, number: int, stelling: form.Stelling, bekend: Bekend) -> Fouten:
    at: Place = ("stellingen", number)
    name = f"stelling {number + 1}"
    for thema in stelling.themas:
        if thema not in bekend.themas:
            yield (*at, "themas"), f"het thema '{thema}' staat niet in themas.yml"
    answers = stelling.antwoorden or check.antwoorden
    if stelling.cijfer is not None:
        if stelling.antwoorden or stelling.schaal:
            yield (*at, "cijfer"), f"{name} heeft een cijfer én antwoorden; kies één van de twee"
        if stelling.cijfer.van >= stelling.cijfer.tot:
            yield (*at, "cijfer", "van"), f"bij {name} is 'van:' niet lager dan 'tot:'"
        return
    if not answers:
        yield at, f"{name} heeft geen antwoorden: geef 'antwoorden:' of 'cijfer:'"
        return
    slugs = [answer.slug for answer in answers]
    for part in ("slug", "label"):
        values = [str(getattr(answer, part)) for answer in answers]
        if len(set(values)) < len(values):
            place: Place = (*at, "antwoorden") if stelling.antwoorden else ("antwoorden",)
            yield place, f"twee antwoorden hebben hetzelfde {part}"
    scale = stelling.schaal or check.schaal
    if scale is None:
        yield at, f"{name} heeft geen 'schaal:'; die zegt hoe antwoorden worden gelezen"
    elif scale not in bekend.schalen:
        known = ", ".join(sorted(bekend.schalen))
        yield (*at, "schaal"), f"de schaal '{scale}' staat niet in antwoordwoorden.yml: {known}"
    elif bekend.schalen[scale].antwoorden != set(slugs):
        given = ", ".join(sorted(bekend.schalen[scale].antwoorden))
        text = f"de antwoorden van {name} zijn niet die van de schaal '{scale}': {given}"
        yield (*at, "antwoorden") if stelling.antwoorden else ("antwoorden",), text
    for key in stelling.leest.keys() - {*slugs, "nvt", "onzeker"}:
        yield (*at, "leest", key), f"'{key}' is geen antwoord bij {name}; ook nvt en onzeker kunnen"


def _dubbel(check: form.Bestand) -> Fouten:
    seen: dict[str, int] = {}
    for number, stelling in enumerate(check.stellingen):
        text = stelling.tekst if isinstance(stelling.tekst, str) else stelling.tekst.je
        if text in seen:
            where = ("stellingen", number, "tekst")
            yield where, f"dit is dezelfde tekst als bij stelling {seen[text] + 1}"
        seen.setdefault(text, number)


def _instrument(check: form.Bestand) -> Fouten:
    if check.bron.url is None:
        yield ("bron",), "een instrument heeft bij 'bron:' een 'url:' nodig"
    if not check.gelezen_in:
        yield (), "'gelezen_in:' ontbreekt: op welke pagina's staan deze woorden letterlijk?"
    if check.rechten.stand == "eigen":
        yield ("rechten", "stand"), "een instrument is van een ander; 'eigen' kan hier niet"
    if check.score is None:
        yield (), "een instrument heeft 'score:' nodig, zoals de bron telt"
    if check.overslaan.hoogstens and check.score is not None:
        text = "geen bron zegt hoe een overgeslagen stelling telt; zet 'hoogstens: 0'"
        yield ("overslaan", "hoogstens"), text
    for number, stelling in enumerate(check.stellingen):
        at: Place = ("stellingen", number)
        if not isinstance(stelling.tekst, str):
            text = "de tekst van een instrument blijft letterlijk; geef geen je en u"
            yield (*at, "tekst"), text
        if stelling.uitleg is not None:
            text = "een instrument wordt niet in andere woorden uitgelegd; haal 'uitleg:' weg"
            yield (*at, "uitleg"), text
        if stelling.antwoorden or stelling.cijfer or stelling.schaal:
            text = "een instrument heeft dezelfde antwoorden bij elke stelling; zet ze bovenaan"
            yield at, text
    for number, answer in enumerate(check.antwoorden):
        if answer.telt is None:
            text = f"bij '{answer.label}' ontbreekt 'telt:': hoeveel het bij de score telt"
            yield ("antwoorden", number), text


def _eigen(check: form.Bestand) -> Fouten:
    if check.score is not None:
        yield ("score",), "eigen vragen hebben geen score; haal 'score:' weg"
    if check.rechten.stand != "eigen":
        yield ("rechten", "stand"), "eigen vragen zijn van Naast: 'stand: eigen'"
    if check.opdracht is not None:
        yield ("opdracht",), "'opdracht:' is er alleen voor de letterlijke tekst van een instrument"
    for number, stelling in enumerate(check.stellingen):
        if isinstance(stelling.tekst, str):
            text = f"schrijf stelling {number + 1} met 'je:' en 'u:'"
            yield ("stellingen", number, "tekst"), text
        if stelling.uitleg is None:
            text = f"bij stelling {number + 1} ontbreekt 'uitleg:', voor wie de vraag niet snapt"
            yield ("stellingen", number), text
        for index, answer in enumerate(stelling.antwoorden):
            if answer.telt is not None:
                where = ("stellingen", number, "antwoorden", index, "telt")
                yield where, "eigen vragen hebben geen score; haal 'telt:' weg"


def _score(check: form.Bestand) -> Fouten:
    score = check.score
    if score is None or any(answer.telt is None for answer in check.antwoorden):
        return
    counts = [answer.telt or 0 for answer in check.antwoorden] or [0]
    low, high = min(counts) * len(check.stellingen), max(counts) * len(check.stellingen)
    if (score.van, score.tot) != (low, high):
        text = (
            f"de score loopt volgens 'telt:' en het aantal stellingen van {low} tot {high}, "
            f"niet van {score.van} tot {score.tot}"
        )
        yield ("score", "tot"), text
    if score.grens is not None and not score.van < score.grens.vanaf <= score.tot:
        yield ("score", "grens", "vanaf"), "de grens ligt buiten de score"


def _uitslag(check: form.Bestand) -> Fouten:
    texts = check.uitslag
    border = check.score is not None and check.score.grens is not None
    if border:
        for name in GRENS_TEKSTEN:
            if getattr(texts, name) is None:
                yield ("uitslag",), f"'{name}:' ontbreekt; de score heeft een grens"
        if texts.altijd is not None:
            yield ("uitslag", "altijd"), "met een grens zijn er de teksten per kant; haal dit weg"
    else:
        for name in GRENS_TEKSTEN:
            if getattr(texts, name) is not None:
                text = f"'{name}:' kan niet: de bron geeft geen grens, en die verzinnen we niet"
                yield ("uitslag", name), text
        if texts.altijd is None:
            yield ("uitslag",), "'altijd:' ontbreekt: wat wordt er na afloop gezegd?"
    for name in ("altijd", *GRENS_TEKSTEN, "onvolledig", "betekent"):
        allowed = set(_VELDEN)
        if check.score is not None:
            allowed |= _SCORE_VELDEN.get(name, set())
        text_of = getattr(texts, name)
        for address in ("je", "u") if text_of is not None else ():
            for word in _FIELD.findall(getattr(text_of, address)):
                if word not in allowed:
                    yield (
                        ("uitslag", name, address),
                        f"{{{word}}} kan hier niet; wel: {', '.join(sorted(allowed))}",
                    )


def _rest(check: form.Bestand) -> Fouten:
    if check.overslaan.hoogstens >= len(check.stellingen):
        text = "er moet minstens één stelling beantwoord zijn; maak 'hoogstens:' lager"
        yield ("overslaan", "hoogstens"), text
    for number, rule in enumerate(check.mens_aanbieden):
        at: Place = ("mens_aanbieden", number)
        if rule.stelling > len(check.stellingen):
            yield (*at, "stelling"), f"er is geen stelling {rule.stelling}"
            continue
        stelling = check.stellingen[rule.stelling - 1]
        if (stelling.cijfer is not None) != (rule.vanaf is not None):
            yield at, "bij een cijfer hoort 'vanaf:', bij antwoorden 'antwoorden:'"
        slugs = {answer.slug for answer in stelling.antwoorden or check.antwoorden}
        for slug in rule.antwoorden:
            if slug not in slugs:
                yield (*at, "antwoorden"), f"'{slug}' is geen antwoord bij stelling {rule.stelling}"
    followed = [number for number, one in enumerate(check.stellingen) if one.volgt]
    for number in followed:
        if check.stellingen[number].cijfer is None or check.score is not None:
            text = "'volgt:' is er alleen voor een cijfer bij eigen vragen"
            yield ("stellingen", number, "volgt"), text
    if len(followed) > 1:
        yield ("stellingen", followed[1], "volgt"), "er kan maar één cijfer gevolgd worden"


def _uitgelegd(check: form.Bestand) -> Fouten:
    """A word that is explained stands in a statement."""
    texts = [
        (one.tekst if isinstance(one.tekst, str) else one.tekst.je).lower()
        for one in check.stellingen
    ]
    for word in check.woorden:
        if not any(re.search(rf"\b{re.escape(word.lower())}\b", text) for text in texts):
            yield ("woorden", word), f"'{word}' staat zo in geen enkele stelling"


def _woorden(check: form.Bestand) -> Fouten:
    """How our own sentences are written; an instrument's words are left alone."""
    texts: list[tuple[Place, form.Aanspreking]] = [
        (("voor_wie", "uitleg"), check.voor_wie.uitleg),
        (("overslaan", "uitleg"), check.overslaan.uitleg),
    ]
    texts += [
        (("inleiding", name), getattr(check.inleiding, name))
        for name in ("waarom", "duur", "antwoorden")
    ]
    texts += [
        (("uitslag", name), getattr(check.uitslag, name))
        for name in form.Uitslag.model_fields
        if getattr(check.uitslag, name) is not None
    ]
    texts += [
        (("stellingen", number, "tekst"), stelling.tekst)
        for number, stelling in enumerate(check.stellingen)
        if isinstance(stelling.tekst, form.Aanspreking)
    ]
    texts += [
        (("stellingen", number, "uitleg"), stelling.uitleg)
        for number, stelling in enumerate(check.stellingen)
        if stelling.uitleg is not None
    ]
    texts += [(("woorden", word), text) for word, text in check.woorden.items()]
    for place, text in texts:
        for address in ("je", "u"):
            for wrong in tekst_fouten(getattr(text, address), u=address == "u"):
                yield (*place, address), f"'{address}:' {wrong}"
    for wrong in tekst_fouten(check.kort, u=None):
        yield ("kort",), f"'kort:' {wrong}"
