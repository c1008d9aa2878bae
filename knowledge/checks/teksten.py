"""How our own sentences are written: short, one form of address, no diagnosis and no guilt."""

import re

from knowledge.form import MAX_WORDS, sentences

_JE = re.compile(r"(?<![\w'’-])(je|jij|jou|jouw|jezelf|jullie)(?![\w'’-])", re.IGNORECASE)
_U = re.compile(r"(?<![\w'’-])(u|uw|uzelf)(?![\w'’-])", re.IGNORECASE)
_WORD = re.compile(r"[\w'’{}./-]*[\w{}][\w'’{}./-]*")
_DIAGNOSE = re.compile(
    r"\b(?:diagnose|depressi\w*|depressief|burn-?out|overspannen|stoornis|ziektebeeld|patiënt\w*"
    r"|symptom\w*|risicogroep)\b",
    re.IGNORECASE,
)
_SCHULD = re.compile(
    r"\b(?:schuld\w*|tekort ?schiet\w*|schiet\w* tekort|jouw fout|uw fout|had (?:je|u) maar"
    r"|had (?:je|u) moeten|(?:je|u) moet\b)",
    re.IGNORECASE,
)
_KEY_WORD = re.compile(r"\bmantelzorg(?:er|ers)?\b", re.IGNORECASE)


def tekst_fouten(tekst: str, *, u: bool | None) -> list[str]:
    """What is wrong with a text; `u` says which form of address it has, None for neither."""
    wrong = []
    for kind, pattern in ((False, _JE), (True, _U)):
        if u is not kind and (found := pattern.search(tekst)):
            wrong.append(f"spreekt iemand aan met '{found[0]}'")
    for sentence in sentences(tekst):
        words = len(_WORD.findall(sentence))
        if words > MAX_WORDS:
            wrong.append(
                f"heeft een zin van {words} woorden (hoogstens {MAX_WORDS}): '{sentence[:60]}…'"
            )
    if found := _DIAGNOSE.search(tekst):
        wrong.append(f"klinkt als een diagnose ('{found[0]}')")
    if found := _SCHULD.search(tekst):
        wrong.append(f"kan schuld of dwang geven ('{found[0]}')")
    if found := _KEY_WORD.search(tekst):
        wrong.append(f"zegt '{found[0]}'; schrijf 'wie voor iemand zorgt'")
    return wrong
