"""What stays between us, and who can read along: an employer, a partner, someone at home."""

from rasa_sdk import Action
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.antwoord import Antwoord
from actions.beurt import Beurt
from actions.zinnen import een_van

OP_HET_WERK = een_van(r"werk\w*|baas|chef|collega\w*|kantoor|de zaak|leidinggevende|bedrijf")

INSTANTIE = een_van(r"gemeente\w*|wmo\w*|\w*loket|ciz|zorgkantoor|verzekeraar|uwv|instantie\w*"
                    r"|overheid|belastingdienst|jeugdzorg|wijkteam|buurtteam")  # fmt: skip


class PrivacyAnoniem(Antwoord, Action):
    """To whom nothing is told: parents and school, or family and work."""

    intent = "privacy_anoniem"

    def antwoord(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
        if OP_HET_WERK.search(beurt.tekst) and not INSTANTIE.search(beurt.tekst):
            return PrivacyMeekijken().antwoord(dispatcher, beurt)
        wie = "utter_privacy_anoniem_jong" if beurt.jong else "utter_privacy_anoniem"
        if INSTANTIE.search(beurt.tekst):
            wie = "utter_privacy_instantie"
        elif beurt.zei(wie):
            wie = "utter_privacy_anoniem_nog"
        dispatcher.utter_message(response=wie)
        dispatcher.utter_message(response="utter_privacy_anoniem_vraag")
        return [SlotSet("open_vraag", "vertel"), SlotSet("opties", None)]


class PrivacyMeekijken(Antwoord):
    """Not what we keep, but who sees the screen: the device decides that."""

    intent = "privacy_meekijken"

    def antwoord(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
        if INSTANTIE.search(beurt.tekst):
            return PrivacyAnoniem().antwoord(dispatcher, beurt)
        wie = "utter_privacy_meekijken"
        if beurt.jong:
            wie = "utter_privacy_meekijken_jong"
        elif not OP_HET_WERK.search(beurt.tekst):
            wie = "utter_privacy_meekijken_thuis"
        gezegd = any(beurt.zei(f"utter_privacy_meekijken{na}") for na in ("", "_jong", "_thuis"))
        dispatcher.utter_message(response="utter_privacy_meekijken_nog" if gezegd else wie)
        return [SlotSet("open_vraag", "meekijken"), SlotSet("opties", None)]


class PrivacyMens(Antwoord):
    """Does a person read this, or is someone behind it: no, a computer."""

    intent = "privacy_mens"

    def antwoord(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
        nog = beurt.zei("utter_privacy_mens")
        dispatcher.utter_message(response="utter_privacy_mens_nog" if nog else "utter_privacy_mens")
        return [SlotSet("open_vraag", "vertel"), SlotSet("opties", None)]


class PrivacyDoorvertellen(Antwoord):
    """Does a mentor or a doctor tell it at home: what to ask first, and that we tell nothing."""

    intent = "privacy_doorvertellen"

    def antwoord(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
        dispatcher.utter_message(response="utter_privacy_doorvertellen")
        dispatcher.utter_message(response="utter_privacy_doorvertellen_vraag")
        return [SlotSet("open_vraag", "vertel"), SlotSet("opties", None)]
