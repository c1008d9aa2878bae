"""What a turn means in the light of what we asked: the name of the answer that must speak.

The classifier sees one message. Here the talk counts too, in this order: danger, and the turn after
it; a question about leave; the name of something; a choice or a question about what is on the
table; a bare answer (a town, hours) to ours; what follows after "dank u", "nee" or "ik bedoel";
after an invitation to tell, a story; a short answer to our question; and what is still no more than
a guess. Before that, `wens` keeps of a message what is wished for, `wegen` weighs the guess, and
`vraag_eerst` lets a question go before a mood.
Each reading stands in a module of its own.
"""

from dataclasses import replace

from actions.aanvulling import gaat_om, gegeven, kort_antwoord, noemt_wat
from actions.andere_behoefte import ander
from actions.andere_plaats import andere_plaats
from actions.bang_om import bang_om
from actions.beurt import Beurt
from actions.checks.lezen import in_check, is_tussendoor, stelling_wacht, zonder_stelling
from actions.checks.moment import blijft_zwaar
from actions.checks.terugkeer import uit_gevaar
from actions.excuus import biedt_excuus
from actions.gedrag import over_gedrag
from actions.geheim import wil_geheim
from actions.gesprek import over_gesprek
from actions.getoond import over_het_getoonde
from actions.gok import gok
from actions.herkend import bekend_antwoord, bekende_naam, bekende_vraag, beter_dan_niets
from actions.klachtsoort import in_klacht
from actions.lotgenoot import zoekt_lotgenoot
from actions.meetellen import vraagt_wat_het_geeft
from actions.na_hulplijn import na_hulplijn
from actions.ontkenning import ontkent_gevaar
from actions.ouders import ouders_weten
from actions.overblijft import na_afwijzing, na_opener
from actions.rouw import in_rouw
from actions.twee_vragen import hoe_bij_naam, hoe_en_kosten
from actions.verhaal import na_uitnodiging, verhaal_met_vraag
from actions.verlofvraag import over_verlof
from actions.verslaafd import over_verslaving
from actions.voor_een_ander import voor_een_ander
from actions.voordoen import over_voordoen
from actions.voornemen import voornemen
from actions.vraag_eerst import vraag_eerst
from actions.wegen import weeg

GEVAAR = ("crisis_zelfdoding", "crisis_geweld", "crisis_medisch")
# Danger that only this classifier sees has to be this likely; then we ask. It counts where no
# safety net stands before Rasa, and in the middle of danger.
MOGELIJK_GEVAAR = 0.5


def lees_beurt(beurt: Beurt) -> str:
    """The name of the answer for this turn: an intent, or an answer that has none."""
    wacht = bool(beurt.heel) and stelling_wacht(beurt)  # `wens` may have left nothing of it
    if not beurt.tekst and not wacht:
        return beurt.intent
    if verder := uit_gevaar(beurt):
        return verder
    if beurt.intent in GEVAAR and (beurt.afgewezen or ontkent_gevaar(beurt.tekst)):
        anders = over_verslaving(replace(beurt, intent="")) or ander(beurt)
        return anders or "crisis_lijkt_erop"
    gezien = beurt.gekeurd and beurt.open_vraag != "crisis"  # the safety net, and saw nothing
    waarschijnlijk = beurt.zekerheid >= MOGELIJK_GEVAAR or beurt.crisis
    if beurt.intent in GEVAAR and waarschijnlijk and not gezien:
        return beurt.intent
    if beurt.intent in GEVAAR:  # the safety net saw none in it, and this is a guess
        if na_gevaar := na_hulplijn(beurt):
            return na_gevaar
        beurt = replace(beurt, intent="", zekerheid=0.0)  # what else can it be?
    if gelezen := in_check(beurt):
        return gelezen
    if wacht:
        anders = _lees(zonder_stelling(beurt))
        return anders if is_tussendoor(anders, beurt) else "check_opnieuw"
    return _lees(beurt)


def _lees(beurt: Beurt) -> str:
    """The reading of a message that is neither danger nor part of a burden check."""
    uit_het_niets = beurt.intent == "crisis_lijkt_erop" and beurt.open_vraag != "crisis"
    if uit_het_niets and (eigenlijk := bekend_antwoord(beurt) or ander(beurt)):
        return eigenlijk
    if uit_het_niets and not ontkent_gevaar(beurt.tekst):
        beurt = replace(beurt, intent="", zekerheid=0.0)  # a figure of speech: what else is said?
    beurt = vraag_eerst(weeg(beurt))
    for lees in LEZINGEN:
        if gelezen := lees(beurt):
            return gelezen
    return beurt.intent


LEZINGEN = (
    na_hulplijn,
    bang_om,
    biedt_excuus,
    andere_plaats,
    over_verlof,
    voor_een_ander,
    vraagt_wat_het_geeft,
    ouders_weten,
    wil_geheim,
    noemt_wat,
    voornemen,
    in_klacht,
    over_gesprek,
    over_voordoen,
    hoe_en_kosten,
    hoe_bij_naam,
    bekende_vraag,
    over_gedrag,
    bekend_antwoord,
    over_verslaving,
    bekende_naam,
    blijft_zwaar,
    zoekt_lotgenoot,
    verhaal_met_vraag,
    gaat_om,
    na_afwijzing,
    over_het_getoonde,
    gegeven,
    na_opener,
    na_uitnodiging,
    in_rouw,
    kort_antwoord,
    beter_dan_niets,
    gok,
)
