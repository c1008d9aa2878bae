"""Help in the house and with paperwork."""

from rasa_sdk import Action
from rasa_sdk.executor import CollectingDispatcher

from actions.beurt import Beurt
from actions.hulpvraag import Hulpvraag


class PraktischHuishouden(Hulpvraag, Action):
    intent = "praktisch_huishouden"
    behoeften = ("huishouden",)


class PraktischVerzorging(Hulpvraag):
    """Washing, dressing, out of bed: no need of its own for the classifier, the words say it."""

    intent = "praktisch_verzorging"
    behoeften = ("verzorging",)
    vraagt_plaats = False

    def vraag(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> str | None:
        """How to get it is what counts; it works the same in every town."""
        dispatcher.utter_message(response="utter_vervolg_hoe_vraag")
        return "hoe"


class PraktischRegelwerk(Hulpvraag, Action):
    intent = "praktisch_regelwerk"
    behoeften = ("regelwerk",)
    wiens = "mantelzorger"
