"""From the phrases in an answer to the answer: what yes with a 'but' or a 'sometimes' comes to."""

from collections.abc import Iterable

from knowledge.checks.antwoordwoorden import Schaal
from knowledge.checks.woordpatroon import Stuk

Gewogen = tuple[str | None, tuple[str, ...]]
"""The answer, or None with the answers that it could be."""

_PLUS = {"ja", "ja_sterk"}
_MIN = {"nee", "nee_sterk"}


def weeg(found: Iterable[Stuk], scale: Schaal, *, gerekt: bool = False) -> Gewogen:
    """What these phrases say together on this scale; `gerekt`: 'jaaaa' or 'neeee' was typed."""
    kinds = {stuk.klasse for stuk in found}
    return _keuze(kinds, scale) if scale.keuzes else _polair(kinds, scale, gerekt)


def _keuze(kinds: set[str], scale: Schaal) -> Gewogen:
    """A scale with words of its own; yes and no stand for a choice only where the scale says so."""
    own = tuple(sorted(kinds & scale.keuzes.keys()))
    said = {scale.polair[kind] for kind in _met_aarzeling(kinds) if kind in scale.polair}
    if kinds & {"onzeker", "twijfel"} and not (own and "onzeker" not in kinds):
        return None, own
    if own and kinds & _MIN and "nee" not in scale.polair:
        return None, own  # 'niet zo lekker' is not 'lekker'
    if len(own) == 1 and said <= {own[0]}:
        return own[0], ()
    if len(own) == 1 and kinds & _PLUS and not kinds & _MIN:
        return own[0], ()  # 'ja, een beetje'
    if not own and len(said) == 1:
        return said.pop(), ()
    return None, tuple(sorted({*own, *said}))


def _polair(kinds: set[str], scale: Schaal, gerekt: bool) -> Gewogen:
    plus, minus = bool(kinds & _PLUS), bool(kinds & _MIN)
    middle, weak = "midden" in _met_aarzeling(kinds), "zwak" in kinds
    between = scale.polair.get("midden")
    if plus and minus:
        return None, _of(scale, "ja", "nee")
    if minus:
        if weak and between:
            return between, ()  # 'niet vaak, maar het komt voor'
        if middle or weak:
            return None, _of(scale, "midden" if between else "ja", "nee")
        return scale.polair["nee_sterk" if gerekt or "nee_sterk" in kinds else "nee"], ()
    if middle or (weak and plus):
        if between:
            return between, ()
        return (scale.polair["ja"], ()) if plus else (None, _of(scale, "ja", "nee"))
    strong = gerekt or bool(kinds & {"ja_sterk", "sterk"})
    if plus or ("sterk" in kinds and "twijfel" not in kinds):
        return scale.polair["ja_sterk" if strong else "ja"], ()
    return None, ()


def _met_aarzeling(kinds: set[str]) -> set[str]:
    """'mwah' is in between, but only when nothing else is said."""
    alone = "aarzel" in kinds and not kinds & {*_PLUS, *_MIN, "midden", "twijfel"}
    return kinds | {"midden"} if alone else kinds


def _of(scale: Schaal, *kinds: str) -> tuple[str, ...]:
    return tuple(scale.polair[kind] for kind in kinds if kind in scale.polair)
