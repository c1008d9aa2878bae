"""One turn as the actions see it: what was said now, and what is known from before."""

from dataclasses import dataclass

from rasa_sdk import Tracker

# Plural relations need "wonen" in "In welke plaats wonen je ouders?".
MEERVOUD = {"ouders", "grootouders", "opa en oma", "schoonouders", "buren", "kinderen"}


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
    groepen: tuple[str, ...] = ()
    signalen: tuple[str, ...] = ()
    erkend: tuple[str, ...] = ()
    getoond: tuple[str, ...] = ()
    laatste_hulp: tuple[str, ...] = ()
    tweede: str | None = None
    opties: tuple[str, ...] = ()
    missers: int = 0

    @classmethod
    def van(cls, tracker: Tracker) -> "Beurt":
        """Read the turn from Rasa's tracker; a payload ("/respijt_zoeken") counts as no text."""
        slot = tracker.get_slot
        laatste = tracker.latest_message or {}
        tekst = str(laatste.get("text") or "")
        return cls(
            intent=str((laatste.get("intent") or {}).get("name") or ""),
            tekst="" if tekst.startswith("/") else tekst,
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
            groepen=tuple(slot("groepen") or ()) + (("jong",) if slot("jong") else ()),
            signalen=tuple(slot("signalen") or ()),
            erkend=tuple(slot("erkend") or ()),
            getoond=tuple(slot("getoond") or ()),
            laatste_hulp=tuple(slot("laatste_hulp") or ()),
            tweede=slot("tweede_behoefte"),
            opties=tuple(slot("opties") or ()),
            missers=int(slot("missers") or 0),
        )

    @property
    def naaste(self) -> str:
        """The word for the one cared for, as it fits after "je": "moeder", else "naaste"."""
        return self.relatie or "naaste"

    @property
    def woont(self) -> str:
        return "wonen" if self.naaste in MEERVOUD else "woont"

    def plaats(self, wiens: str) -> str | None:
        """The town of "naaste" or "mantelzorger"; one known town counts for both."""
        eerste, anders = self.gemeente_mantelzorger, self.gemeente_naaste
        if wiens == "naaste":
            eerste, anders = anders, eerste
        return eerste or anders

    @property
    def woorden(self) -> dict[str, str]:
        """The arguments that every response may use."""
        return {"naaste": self.naaste, "woont": self.woont}
