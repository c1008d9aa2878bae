"""Who asks in the middle of danger whether a human is there, or reads along."""

from actions.zinnen import een_van

_IETS = (
    r"(?:een |n )?(?:echte? |gewone? )?"
    r"(?:mens|mensen|persoon|robot|bot|chatbot|computer|machine|ai|iemand|echt)"
)
_TUSSEN = r"(?:nou |nu |hier |wel |eigenlijk |echt |gewoon )*"
VRAAGT_WIE = een_van(
    rf"(?:ben|bent|is|zijn) (?:je|jij|u|dit|dat|jullie|hier) {_TUSSEN}{_IETS}",
    rf"(?:praat|chat|typ|schrijf|spreek|app) ik {_TUSSEN}(?:met|tegen) (?:{_IETS}|wie)",
    r"met wie (?:praat|chat|spreek|schrijf) ik",
    r"wie (?:ben|bent) (?:je|jij|u)|wie zijn jullie",
    r"wie (?:leest|ziet|kijkt|krijgt) (?:dit|dat|het|er|mee|hier|mijn)",
    r"(?:leest|kijkt|luistert) (?:er )?(?:nu )?iemand",
    r"(?:mens|robot|computer|bot) of (?:een )?(?:mens|robot|computer|bot)",
)
