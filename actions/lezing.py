"""What a turn means in the light of what we asked: the name of the answer that must speak.

The classifier sees one message. Here the talk counts too, in this order: danger, and the turn after
it; a question about leave; the name of something; a choice or a question about what is on the
table; a bare answer (a town, hours) to ours; what follows after "dank u", "nee" or "ik bedoel";
after an invitation to tell, a story; a short answer to our question; and what is still no more than
a guess. `wegen` weighs the guess first.
"""

from dataclasses import replace

from actions.bedoelingen import bedoelingen
from actions.beurt import Beurt
from actions.getoond import over_het_getoonde, staat_er
from actions.grenzen import (
    EIGEN,
    GEGEVENS,
    HEEL_ZEKER,
    KAAL,
    KORT,
    LOS,
    NIET_BEGREPEN,
    ONZEKER,
    ZEKER,
    plaats_genoemd,
)
from actions.tafel import bij_naam, gevraagd, heet
from actions.tekens import genoemde, past
from actions.verlofvraag import over_verlof
from actions.wegen import STEMMING, VAN_BEHOEFTE, onzeker, weeg
from actions.zinnen import (
    KAN_NIET_MEER,
    NIET_BELLEN,
    VERDER,
    WAT_GEBEURT,
    WAT_IS,
    WIE_HET_IS,
    WOONT,
    een_van,
    is_vraag,
    kern,
    lengte,
    ontkent_gevaar,
    vraagvorm,
    wijst_af,
    zegt_nee,
    zonder_nee,
)

# Too much, and what someone would like: in a story these ask for more than recognition.
LUKT_NIET = een_van(
    r"(?:lukt|past|gaat|red|trek|kan|hou)\b[^.?!]{0,20}\bniet (?:meer|langer)|te veel|teveel"
    r"|op mijn tandvlees"
)
WIL = een_van(r"(?:ik|we|wij|hij|zij|ze) (?:wil|willen|zoek\w*|zou\w*)|graag|hulp|nodig|even weg")
GROEP = een_van(
    r"groep\w*|\w*caf[eé]|mensen (?:die|zoals)|andere (?:weduw\w+|mensen)|bijeenkomst\w*"
)
GEVAAR = ("crisis_zelfdoding", "crisis_geweld", "crisis_medisch")
MOGELIJK_GEVAAR = 0.5  # danger that only this classifier sees has to be this likely; then we ask
STEMMING_VANAF = 0.3  # a mood may be less sure: what is said to it is kind in any case
MOGELIJK = 0.15  # above this a need is worth trying when nothing else was meant
VERTEL = ("vertel", "mens", "meekijken")  # the open questions that invite to tell
# After these nothing of a need was asked, or the answer has its own way.
GEEN_VRAAG = (None, "bedoel", "crisis", "waarmee", "zorg_jij", "wat_kan", *VERTEL)
# What is heard in a story.
UITGEPUT = {"nacht", "slaap", "moe", "dwalen"}
GERAAKT = {"schuld", "boos", "verdriet", "alleen", "ruzie"}
# Grief hears nothing of what is heavy in caring.
NIET_BIJ_ROUW = ("belasting_", "jong_", "verlof_", "werk_")
BIJ_ROUW = ("belasting_ben_ik_het", "gevoel_steun", "belasting_zwaar", "belasting_herkennen")
AFSCHEID = ("doei", "dag hoor", "tot ziens", "doeg", "houdoe", "ajuus", "de groeten")
# What people say about themselves; after danger it is still about that danger.
VERHAAL = (
    "belasting_",
    "gevoel_",
    "jong_",
    "nazorg_",
    "netwerk_",
    "praten_",
    "vervolg_",
    "verlof_",
)


def lees_beurt(beurt: Beurt) -> str:
    """The name of the answer for this turn: an intent, or an answer that has none."""
    if not beurt.tekst:
        return beurt.intent
    if beurt.intent in GEVAAR and (beurt.afgewezen or ontkent_gevaar(beurt.tekst)):
        return _ander(beurt) or "crisis_lijkt_erop"
    if beurt.intent in GEVAAR and (beurt.zekerheid >= MOGELIJK_GEVAAR or beurt.crisis):
        return beurt.intent
    if beurt.intent in GEVAAR:  # the safety net saw none in it, and this is a guess
        if na_gevaar := _na_gevaar(beurt):
            return na_gevaar
        beurt = replace(beurt, intent="", zekerheid=0.0)  # what else can it be?
    beurt = weeg(beurt)
    for lees in LEZINGEN:
        if gelezen := lees(beurt):
            return gelezen
    return beurt.intent


def _na_gevaar(beurt: Beurt) -> str | None:
    """The turn after a help line: taken back, still about it, or a clear need of its own."""
    if beurt.open_vraag != "crisis":
        return None
    if beurt.crisis == "crisis_geweld" and beurt.trap == "duidelijk":
        veilig = {"nee": "crisis_niet_veilig", "ja": "crisis_veilig"}.get(
            beurt.tekst.lower().strip(" .")
        )
        if veilig:
            return veilig
    if VERDER.search(beurt.tekst):
        return "crisis_lijkt_erop"
    gelooft = beurt.trap == "twijfel" and zegt_nee(beurt.tekst)
    if gelooft or ontkent_gevaar(beurt.tekst):
        rest = kern(zonder_nee(beurt.tekst))
        vraag = [een for een in genoemde(rest) if past(een, beurt, 0.0)] if is_vraag(rest) else []
        return vraag[0] if vraag else "crisis_lijkt_erop"
    if WAT_GEBEURT.search(beurt.tekst):
        return "crisis_wat_gebeurt"
    if NIET_BELLEN.search(beurt.tekst):
        return "crisis_chat"
    if beurt.intent == "crisis_lijkt_erop":  # a guess is not enough to let danger go
        return beurt.intent if beurt.zekerheid >= ZEKER else "crisis_blijf"
    if beurt.intent.startswith("overdracht_"):
        return None
    grens = HEEL_ZEKER if beurt.jong else ZEKER
    eigen = not beurt.intent.startswith(VERHAAL) and beurt.intent != NIET_BEGREPEN
    return None if eigen and beurt.zekerheid >= grens else "crisis_blijf"


def _gevraagd(beurt: Beurt) -> str | None:
    """A question that the content knows by its words."""
    if beurt.intent.startswith("crisis_") or not gevraagd(beurt):
        return None
    return "vervolg_gevraagd"


def _naam(beurt: Beurt) -> str | None:
    """Nothing but the name of something, and the classifier is not very sure of another meaning."""
    if beurt.zekerheid >= HEEL_ZEKER and beurt.intent != NIET_BEGREPEN:
        return None
    hulp = heet(beurt)
    if hulp is None:
        return None
    behoefte = beurt.intent in {VAN_BEHOEFTE.get(een, een) for een in hulp.behoeften}
    if behoefte and dict(beurt.kansen).get(beurt.intent, 0.0) >= ONZEKER:
        return None  # the answer to this need shows it too, and what is in the town
    return "uitleg_woord" if WAT_IS.search(beurt.tekst) or not hulp.tonen else "vervolg_genoemd"


def _wijst_af(beurt: Beurt) -> str | None:
    """ "Nee, geen schoonmaak, warm eten": what is left of the message is what is looked for."""
    if not beurt.onderwerp or not wijst_af(beurt.tekst) or beurt.intent.startswith(EIGEN):
        return None
    rest = kern(zonder_nee(beurt.tekst))
    if lengte(rest) < KAAL - 1:
        iets = lengte(kern(beurt.tekst)) > KAAL and beurt.open_vraag not in VERTEL
        return "vervolg_bedoel" if iets else None
    woord = next((een for een in genoemde(rest) if past(een, beurt, 0.0)), None)
    return woord or None


def _verhaal_met_vraag(beurt: Beurt) -> str | None:
    """A story of someone who cares that also asks or sighs: that is what it is about."""
    if beurt.intent != "belasting_herkennen":
        return None
    if LUKT_NIET.search(beurt.tekst):
        return "belasting_zwaar"
    if not (is_vraag(beurt.tekst) or WIL.search(beurt.tekst)):
        return None
    woorden = [een for een in genoemde(beurt.tekst) if past(een, beurt, 0.0)]
    if woorden:
        return woorden[-1]
    anders = beurt.tweede if is_vraag(beurt.tekst) else None
    return anders if anders and past(anders, beurt, 0.0) else None


def _gaat_om(beurt: Beurt) -> str | None:
    """ "Het gaat om mijn broer": who it is about is set right; the need on the table stays."""
    rest = kern(beurt.tekst)
    if "relatie" not in beurt.nieuw or beurt.onderwerp is None or lengte(rest) > 2 * KORT:
        return None
    if not WIE_HET_IS.search(rest) or is_vraag(rest) or set(genoemde(rest)) - {beurt.onderwerp}:
        return None
    if beurt.intent.startswith(("crisis_", "overdracht_", "privacy_")) or plaats_genoemd(beurt):
        return None
    return "belasting_herkennen" if beurt.onderwerp == "nazorg_steun" else "vervolg_gegeven"


def _gegeven(beurt: Beurt) -> str | None:
    """A bare town, relation, condition or number of hours belongs to the need on the table."""
    nieuw = GEGEVENS & set(beurt.nieuw)
    woorden = lengte(kern(beurt.tekst))
    los = beurt.intent == "vervolg_gegeven" and not beurt.onderwerp
    if los and is_vraag(beurt.tekst) and woorden > KAAL:  # a whole question, with a town in it
        return _ander(beurt)
    if not nieuw or beurt.intent.startswith(EIGEN):
        return None
    if beurt.intent in LOS or (beurt.intent == NIET_BEGREPEN and beurt.onderwerp):
        grens = 2 * KORT if plaats_genoemd(beurt) else KORT
        return "vervolg_gegeven" if woorden <= grens else None
    onzeker = beurt.zekerheid < ONZEKER
    if onzeker and beurt.onderwerp and WOONT.search(beurt.tekst) and woorden <= 2 * KORT:
        return "vervolg_gegeven"
    gevraagd = (beurt.open_vraag or "").startswith(("plaats", "vraag_uren", "aandoening"))
    kaal = woorden <= (KORT if gevraagd else KAAL)
    return "vervolg_gegeven" if kaal and (gevraagd or onzeker) else None


def _los(beurt: Beurt) -> str | None:
    """ "Dank u. Maar ik zoek …": what comes after the opener is the message."""
    if beurt.intent not in LOS:
        return None
    rest = kern(beurt.tekst)
    if beurt.intent == "praten_bedanken" and rest.lower().endswith(AFSCHEID):
        return "praten_afscheid"
    if beurt.intent == "vervolg_bedoel":
        if not rest:
            return None
        if bij_naam(beurt):
            return "vervolg_genoemd"
        if lengte(rest) <= KAAL:
            return "vervolg_genoemd" if genoemde(rest) else None
        return _ander(beurt) or (None if beurt.zekerheid >= HEEL_ZEKER else "vervolg_genoemd")
    if lengte(rest) <= KAAL:
        return None
    if beurt.zekerheid >= HEEL_ZEKER and not is_vraag(rest):
        return beurt.tweede
    if anders := _ander(beurt) or _na_uitnodiging(beurt):
        return anders
    if is_vraag(rest):
        return NIET_BEGREPEN
    return None if beurt.intent == "praten_ja" else _luister(beurt)


def _ander(beurt: Beurt) -> str | None:
    """The other need in the message, or the likeliest one that is not just a move."""
    if beurt.tweede and past(beurt.tweede, beurt, 0.0):
        return beurt.tweede
    if woord := next((een for een in genoemde(beurt.tekst) if past(een, beurt, 0.0)), None):
        return woord
    anders = [
        een
        for een in beurt.kansen
        if een[0] not in LOS and een[0] != beurt.intent and past(een[0], beurt, een[1])
    ]
    if anders and anders[0][1] >= MOGELIJK and anders[0][0] in bedoelingen():
        return anders[0][0]
    return None


def _na_uitnodiging(beurt: Beurt) -> str | None:
    """After "vertel het maar" a message without a clear need of its own is a story: listen."""
    if beurt.open_vraag not in VERTEL or beurt.intent.startswith(("crisis_", "privacy_")):
        return None
    grens = ZEKER if beurt.intent.startswith(EIGEN) else ONZEKER
    zeker = beurt.zekerheid >= grens and beurt.intent not in (*LOS, NIET_BEGREPEN)
    if zeker or is_vraag(beurt.tekst) or lengte(kern(beurt.tekst)) <= KAAL:
        return None
    return _luister(beurt)


def _luister(beurt: Beurt) -> str:
    """Who answers a story: the mood that was heard, else the talk it belongs to."""
    if beurt.onderwerp in ("nazorg_steun", "gevoel_steun"):
        return beurt.onderwerp
    if beurt.rouwt:
        return "nazorg_steun"
    if beurt.jong and beurt.onderwerp is None:
        return "jong_zorgen"
    op = UITGEPUT & set(beurt.signalen) or KAN_NIET_MEER.search(beurt.tekst)
    if op and beurt.onderwerp != "belasting_zwaar":
        return "belasting_zwaar"
    if GERAAKT & set(beurt.signalen):
        return "gevoel_steun"
    eerste_verhaal = beurt.onderwerp is None and "relatie" in beurt.nieuw
    return "belasting_herkennen" if eerste_verhaal else "gevoel_steun"


def _kort_antwoord(beurt: Beurt) -> str | None:
    """A few words after our own question about a need are the answer to it."""
    if beurt.open_vraag in GEEN_VRAAG or not beurt.onderwerp or beurt.intent.startswith(EIGEN):
        return None
    woorden = lengte(beurt.tekst)
    if vraagvorm(beurt.tekst) or woorden > KORT or beurt.missers >= 2:
        return None
    losse_zet = beurt.intent in LOS or (
        beurt.intent.startswith("vervolg_") and beurt.intent != "vervolg_gegeven"
    )
    eigen = beurt.intent not in (NIET_BEGREPEN, "vervolg_gegeven", beurt.onderwerp)
    if eigen and beurt.onderwerp.startswith(STEMMING) and beurt.zekerheid >= ONZEKER:
        return None  # what gives air is a need of its own
    zeker = beurt.zekerheid >= ZEKER if woorden <= KAAL else not onzeker(beurt)
    return None if losse_zet or (eigen and zeker) else "vervolg_antwoord"


def _in_rouw(beurt: Beurt) -> str | None:
    """A mood of who told that someone died is about that loss."""
    if beurt.intent == "nazorg_steun" and is_vraag(beurt.tekst):
        return "samen_lotgenoten" if GROEP.search(beurt.tekst) else None
    elders = beurt.rouwt and beurt.onderwerp != "nazorg_steun"
    return "nazorg_steun" if elders and beurt.intent in BIJ_ROUW else None


def _gok(beurt: Beurt) -> str | None:
    """Still no more than a guess: to a story we listen, to a question we ask what is meant."""
    if beurt.intent in LOS or beurt.intent.startswith(("vervolg_", "crisis_")):
        return None
    if beurt.onderwerp == "nazorg_steun" and beurt.intent == "gevoel_steun":
        return beurt.onderwerp
    if beurt.onderwerp == "nazorg_steun" and beurt.intent.startswith(NIET_BIJ_ROUW):
        return _luister(beurt) if beurt.zekerheid < HEEL_ZEKER else None
    if beurt.intent != NIET_BEGREPEN and not onzeker(beurt):
        return None
    if beurt.intent.startswith(STEMMING) and beurt.zekerheid >= STEMMING_VANAF:
        return None
    if is_vraag(beurt.tekst) and beurt.laatste_hulp and staat_er(beurt):
        return "vervolg_vraag"
    if is_vraag(beurt.tekst) or lengte(kern(beurt.tekst)) <= KAAL:
        return NIET_BEGREPEN
    return _luister(beurt)


LEZINGEN = (
    _na_gevaar,
    over_verlof,
    _gevraagd,
    _naam,
    _verhaal_met_vraag,
    _wijst_af,
    over_het_getoonde,
    _gaat_om,
    _gegeven,
    _los,
    _na_uitnodiging,
    _in_rouw,
    _kort_antwoord,
    _gok,
)
