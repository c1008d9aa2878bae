"""Reads the fear of a child that someone at home will die, or is not alive any more."""

from actions.beurt import Beurt
from actions.zinnen import een_van

_WIE = (
    r"(?:hij|ze|zij|ie|me|mn|m'n|mijn|mama|mam|ma|papa|pap|pa|opa|oma|mijn \w+|mn \w+|me \w+"
    r"|m'n \w+)"
)
_DOOD = een_van(
    rf"(?:gaat|ga|kan|gaan|moet) {_WIE} (?:\w+ ){{0,3}}(?:dood|sterven)",
    rf"(?:bang|of|denk|dat|als|stel) (?:\w+ )?{_WIE} (?:\w+ ){{0,3}}(?:dood ?gaat|sterft"
    r"|(?:nog|niet) (?:\w+ )?leeft|dood is)",
    rf"leeft {_WIE} (?:dan |straks )?(?:nog|wel)",
    r"(?:kun|kan|ga|gaan?) (?:je|ze|ms|kanker|mensen|iemand) (?:\w+ ){0,3}(?:dood ?gaan|dood"
    r"|doodgaat|sterven)",
    r"hoe ?lang leeft \w+",
)


def bang_om(beurt: Beurt) -> str | None:
    """Only of who is young: for others there are answers about the end of life."""
    if not beurt.jong or beurt.open_vraag == "crisis":
        return None
    return "jong_doodgaan" if _DOOD.search(beurt.tekst) else None
