"""Money, appreciation and insurance."""

from dataclasses import replace

from rasa_sdk import Action

from actions.beurt import Beurt
from actions.hulpvraag import Hulpvraag
from actions.kennis import onderdeel
from actions.zinnen import een_van
from knowledge.service import Resultaat

VERTROUWEN = ("beslissen-voor-een-ander", "veilig-thuis")


class GeldRegelen(Hulpvraag, Action):
    intent = "geld_regelen"
    behoeften = ("geld",)
    wiens = "mantelzorger"
    weet_al = een_van(
        r"bijstand\w*|uitkering\w*|pgb|persoonsgebonden budget|betaald (?:worden|krijgen)"
        r"|toeslag\w*|kosten"
        r"|schuld\w*|wajong|wia|ww|aow|belasting\w*|eigen bijdrage|kinderbijslag|kostendeler\w*"
    )


class GeldVertrouwen(Hulpvraag):
    """Someone else handles the money and it does not feel right."""

    intent = "geld_vertrouwen"
    behoeften = ("regelwerk",)
    vraagt_plaats = False
    na_nee = "utter_geld_vertrouwen_nee"

    def zoek(self, beurt: Beurt) -> Resultaat:
        slugs = [slug for slug in VERTROUWEN if slug not in beurt.getoond]
        return replace(super().zoek(beurt), hulp=[onderdeel(slug) for slug in slugs])


class GeldWaardering(Hulpvraag, Action):
    intent = "geld_waardering"
    behoeften = ("waardering",)


class GeldVerzekering(Hulpvraag, Action):
    intent = "geld_verzekering"
    behoeften = ("verzekering",)
    vraagt_plaats = False
