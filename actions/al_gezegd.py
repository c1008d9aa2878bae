"""What was shown before and fits again: which one it is, and what is left to say of it."""

from collections.abc import Callable
from dataclasses import replace

from rasa_sdk.executor import CollectingDispatcher

from actions.afwijzing import wijst_af, zonder_nee
from actions.beurt import Beurt
from actions.grenzen import KAAL
from actions.kennis import kennis
from actions.tonen import kaarten, zinnen
from actions.zinnen import kern, lengte
from actions.zoeken import gaat_over
from knowledge.service import Hulp, Resultaat

AL_GENOEMD, OOK_HIER = "utter_hulp_al_genoemd", "utter_hulp_ook_hier"  # both tell how to get it


def eerder_genoemd(
    beurt: Beurt, vind: Callable[[Beurt], Resultaat], *, eerste: bool = False
) -> Hulp | None:
    """The best of what was shown before; `eerste`: only when it is the best of all."""
    if wijst_af(beurt.tekst):  # not that one again, but what is asked for instead
        rest = zonder_nee(beurt.tekst)
        anders = vind(replace(beurt, getoond=())).hulp
        return next((een for een in anders if rest and gaat_over([een], rest, overal=True)), None)
    kaal = lengte(kern(beurt.tekst)) <= KAAL and "gemeente" in "".join(beurt.nieuw)
    if kaal and beurt.laatste_hulp and not eerste:  # nothing but a town: still the same
        return kennis().hulp(beurt.laatste_hulp[0])
    alles = vind(replace(beurt, getoond=()))
    beste = alles.hulp[:1] if eerste else alles.hulp
    genoemd = next((een for een in beste if een.slug in beurt.getoond), None)
    # When it fits as well, that one; but a choice asks for what it names.
    op_tafel = () if beurt.keuze else beurt.laatste_hulp[:1]
    return next((een for een in alles.hulp if genoemd and een.slug in op_tafel), genoemd)


def noem_weer(
    dispatcher: CollectingDispatcher, beurt: Beurt, hulp: Hulp, plaats: str | None
) -> None:
    """Name it once more, with how to get it."""
    hoe = nog_te_zeggen(hulp, beurt)
    hier = plaats and "gemeente" in "".join(beurt.nieuw)
    dispatcher.utter_message(
        response=OOK_HIER if hier else AL_GENOEMD,
        plaats=plaats,
        naam=hulp.kort,
        hoe=hoe,
        json_message=kaarten([hulp]),
    )


def nog_te_zeggen(hulp: Hulp, beurt: Beurt) -> str:
    """How to get what was named before; asked for again, what to mind and for whom it is."""
    verder = [hulp.vragen.get(sleutel, "") for sleutel in ("let_op", "kosten", "voor_wie")]
    hoe = [hulp.hoe or ""]
    eerst = [*verder, *hoe] if beurt.zei(AL_GENOEMD) else [*hoe, *verder]
    return " ".join(zinnen(next((een for een in eerst if een), ""))[:2])


def is_weer_genoemd(dispatcher: CollectingDispatcher) -> bool:
    """Was something named once more in this turn?"""
    return any(een.get("response") in (AL_GENOEMD, OOK_HIER) for een in dispatcher.messages)
