"""One turn as the actions see it: what was said now, and what is known from before."""

from dataclasses import dataclass
from typing import Any

from rasa_sdk import Tracker

from actions.zinsdelen import Zinsdeel, zinsdelen
from knowledge.service import Hulp

# Plural relations need "wonen" in "In welke plaats wonen je ouders?".
MEERVOUD = {"ouders", "grootouders", "opa en oma", "schoonouders", "buren", "kinderen"}
FALLBACK = "nlu_fallback"
ROUW = "rouw"  # the mark in `erkend` that someone told of a loss


@dataclass(frozen=True, slots=True)
class Beurt:
    """What an action needs of the tracker, read once and typed."""

    intent: str
    tekst: str
    keuze: str | None
    onderwerp: str | None
    open_vraag: str | None
    gemeente_mantelzorger: str | None
    gemeente_naaste: str | None
    relatie: str | None
    aandoening: str | None
    uren: float | None
    leeftijd: int | None
    jong: bool
    geraden: str = ""  # the intent, before it was read in the light of the talk
    zekerheid: float = 1.0
    kansen: tuple[tuple[str, float], ...] = ()
    nieuw: tuple[str, ...] = ()
    crisis: str | None = None
    trap: str | None = None  # "twijfel": we asked whether it is danger
    over: str | None = None  # "ander": the danger is about someone else
    gevaar_tekst: str = ""  # what was written with the danger, just before this message
    aanspreekvorm: str | None = None
    groepen: tuple[str, ...] = ()
    signalen: tuple[str, ...] = ()
    erkend: tuple[str, ...] = ()
    getoond: tuple[str, ...] = ()
    gezegd: tuple[str, ...] = ()
    laatste_hulp: tuple[str, ...] = ()
    gezocht: str = ""
    tweede: str | None = None
    opties: tuple[str, ...] = ()
    missers: int = 0
    afgewezen: bool = False
    gekeurd: bool = False  # did the safety net of a channel look at this message?
    delen: tuple[Zinsdeel, ...] = ()  # the parts of the message, when it has several
    heel: str = ""  # the message as it was typed
    weg: tuple[str, ...] = ()  # what is turned down in it
    eerder_weg: tuple[str, ...] = ()  # and in the talk so far: words, and slugs of help
    check: dict[str, Any] | None = None  # the state of a burden check (actions/checks)
    check_aangeboden: bool = False
    uitslagen: tuple[dict[str, Any], ...] = ()  # results that someone keeps

    @classmethod
    def van(cls, tracker: Tracker) -> "Beurt":
        """Read the turn from Rasa's tracker; a payload ("/respijt_zoeken") counts as no text."""
        slot = tracker.get_slot
        laatste = tracker.latest_message or {}
        tekst = str(laatste.get("text") or "")
        intent = laatste.get("intent") or {}
        kansen = tuple(
            (str(een.get("name")), float(een.get("confidence") or 0.0))
            for een in laatste.get("intent_ranking") or []
            if een.get("name") not in (None, FALLBACK)
        )
        return cls(
            intent=str(intent.get("name") or ""),
            zekerheid=float(intent.get("confidence", 1.0) or 0.0),
            kansen=kansen,
            tekst="" if tekst.startswith("/") else tekst,
            heel="" if tekst.startswith("/") else tekst,
            keuze=slot("keuze"),
            onderwerp=slot("onderwerp"),
            open_vraag=slot("open_vraag"),
            gemeente_mantelzorger=slot("gemeente_mantelzorger"),
            gemeente_naaste=slot("gemeente_naaste"),
            relatie=slot("relatie"),
            aandoening=slot("aandoening"),
            uren=slot("uren_per_week"),
            leeftijd=slot("leeftijd"),
            jong=bool(slot("jong")),
            nieuw=tuple(slot("nieuw") or ()),
            crisis=slot("crisis"),
            trap=slot("gevaar_trap"),
            over=slot("gevaar_over"),
            gevaar_tekst=_gevaar_tekst(laatste),
            aanspreekvorm=slot("aanspreekvorm"),
            groepen=tuple(slot("groepen") or ()) + (("jong",) if slot("jong") else ()),
            signalen=tuple(slot("signalen") or ()),
            erkend=tuple(slot("erkend") or ()),
            getoond=tuple(slot("getoond") or ()),
            gezegd=tuple(slot("gezegd") or ()),
            laatste_hulp=tuple(slot("laatste_hulp") or ()),
            gezocht=str(slot("gezocht") or ""),
            tweede=slot("tweede_behoefte"),
            opties=tuple(slot("opties") or ()),
            missers=int(slot("missers") or 0),
            gekeurd=bool((laatste.get("metadata") or {}).get("kanaal")),
            afgewezen=bool((laatste.get("metadata") or {}).get("gevaar", {}).get("afgewezen"))
            if (laatste.get("metadata") or {}).get("gevaar")
            else False,
            delen=zinsdelen(laatste),
            eerder_weg=tuple(slot("eerder_weg") or ()),
            check=slot("check"),
            check_aangeboden=bool(slot("check_aangeboden")),
            uitslagen=tuple(slot("uitslagen") or ()),
        )

    @property
    def naaste(self) -> str:
        """The word for the one cared for, as it fits after "je": "moeder", else "naaste"."""
        return self.relatie or "naaste"

    @property
    def woont(self) -> str:
        return "wonen" if self.naaste in MEERVOUD else "woont"

    @property
    def rouwt(self) -> bool:
        """Did someone tell that the care has ended?"""
        return ROUW in self.erkend

    @property
    def plaatsen(self) -> set[str]:
        """The towns that are known."""
        return {een for een in (self.gemeente_mantelzorger, self.gemeente_naaste) if een}

    def plaats(self, wiens: str) -> str | None:
        """The town of "naaste" or "mantelzorger"; one known town counts for both."""
        eerste, anders = self.gemeente_mantelzorger, self.gemeente_naaste
        if wiens == "naaste":
            eerste, anders = anders, eerste
        return eerste or anders

    def hier(self, hulp: Hulp) -> str | None:
        """The known town that this help is for; None for national help."""
        return next((een for een in sorted(self.plaatsen) if een in hulp.gebied), None)

    def zei(self, response: str) -> bool:
        """Was this response said shortly before?"""
        return any(een.split(":")[0] == response for een in self.gezegd)

    @property
    def woorden(self) -> dict[str, str]:
        """The arguments that every response may use."""
        return {"naaste": self.naaste, "woont": self.woont}


def _gevaar_tekst(laatste: dict[str, Any]) -> str:
    gevaar = (laatste.get("metadata") or {}).get("gevaar") or {}
    return str(gevaar.get("tekst") or "") if gevaar.get("net") else ""
