"""Someone near drinks, gambles or uses: what there is for the family comes first."""

from dataclasses import replace

from rasa_sdk.executor import CollectingDispatcher

from actions.beurt import Beurt
from actions.gevoel import Luisterend
from actions.kennis import onderdeel
from actions.niet_gewenst import niet_gewenst
from actions.tonen import hoogstens
from actions.tweede import vraag_tweede
from actions.zoeken import zoek
from knowledge.service import Hulp, Resultaat

VERSLAVING = "verslaving"
FAMILIE, KIND = "familie-van-verslaafde", "kind-van-zieke-ouder"


class ZiekteVerslaving(Luisterend):
    """Help for the family of someone who is addicted; no need of its own for the classifier."""

    intent = "ziekte_verslaving"
    behoeften = ("ziekte", "emotionele_steun", "lotgenoten")
    wiens = "mantelzorger"
    vraagt_plaats = False

    def toon_begrip(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[str]:
        """Nobody carries this alone; someone young hears it in their own words."""
        if not self.vervolgt(beurt):
            begrip = "jong_zorgen" if beurt.jong else "gevoel_steun"
            dispatcher.utter_message(response=f"utter_{begrip}_begrip", **beurt.woorden)
        return []

    def vind(self, beurt: Beurt) -> Resultaat:
        """Help for the family of an addict, and for someone young who listens to the young."""
        voor = ("jong",) if beurt.jong else self.behoeften
        gevonden = zoek(replace(beurt, aandoening=VERSLAVING), voor, VERSLAVING)
        eerst = (KIND, FAMILIE) if beurt.jong else (FAMILIE,)
        ander = [een for een in gevonden.hulp if _past(een, beurt.jong)]
        alles = {een.slug: een for een in (*map(onderdeel, eerst), *ander)}
        nieuw = [
            een
            for een in alles.values()
            if een.slug not in beurt.getoond and not niet_gewenst(beurt, een)
        ]
        return replace(gevonden, hulp=hoogstens(nieuw))

    def vraag(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> str | None:
        """The other need of the message, else what is hardest: then we listen."""
        if beurt.tweede:
            vraag_tweede(dispatcher, beurt, beurt.tweede)
            return "tweede"
        dispatcher.utter_message(response="utter_ziekte_informatie_vraag")
        return self.wacht_op


def _past(hulp: Hulp, jong: bool) -> bool:
    """Is it for this illness, or for every one; and not for the young alone?"""
    ziekte = not hulp.aandoeningen or VERSLAVING in hulp.aandoeningen
    return ziekte and (jong or "jong" not in hulp.groepen)
