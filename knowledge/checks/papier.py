"""A check as a sheet for who lays it beside its paper."""

from knowledge.checks.check import Check, Stelling


def op_papier(check: Check) -> str:
    """A check as a sheet to lay beside its paper."""
    lines = [
        check.naam,
        f"Bron: {check.bron.auteur}, {check.bron.titel} ({check.bron.jaar}), {check.bron.plaats}",
        f"Periode: {check.periode}",
        *([f"Opdracht: {check.opdracht}"] if check.opdracht else []),
        "",
    ]
    for one in check.stellingen:
        lines.append(f"{one.nummer:2}. {one.tekst.je}")
        if check.eigen:
            lines.append(f"    {_antwoorden(one)}")
    if not check.eigen:
        lines += ["", f"Antwoorden: {_antwoorden(check.stellingen[0])}"]
    if check.score:
        lines.append(f"Telling: {check.score.telling}")
        border = check.score.grens
        lines.append(f"Grens: {border.vanaf} of hoger, {border.naam}" if border else "Grens: geen")
    lines += [f"Rechten: {check.rechten}", *(f"Nog nakijken: {one}" for one in check.nog_nakijken)]
    return "\n".join(lines)


def _antwoorden(stelling: Stelling) -> str:
    if stelling.cijfer is not None:
        mark = stelling.cijfer
        return f"een cijfer van {mark.van:g} ({mark.laag}) tot {mark.tot:g} ({mark.hoog})"
    return " / ".join(
        keuze.label if keuze.telt is None else f"{keuze.label} = {keuze.telt}"
        for keuze in stelling.keuzes
    )
