"""Recognises whom a message is about, and who lives where."""

from actions.zinnen import een_van

VOOR_MIJZELF = een_van(r"voor (?:mij ?zelf|me ?zelf)")
# "Het gaat om mijn broer", "nee, voor mijn zus": who it is about, set right.
WIE_HET_IS = een_van(
    r"(?:gaat|ging) (?:\w+ )?(?:om|over)|heb het over|bedoel\w*|(?:is|was) (?:\w+ )?voor"
    r"|^(?:nee )?voor|ik zorg (?:juist |alleen )?voor"
    r"|niet (?:mijn|mn|m'n|me|om|over|voor)|niet meer hoor"
)
WOONT = een_van(r"ik woon|wij wonen|we wonen|woont|wonen")
# "Ik woon niet in Hilversum, maar mijn moeder wel": the town stays.
OOK_WEL = een_van(r"(?:mijn|mn|m'n|me|hij|zij|ze) (?:\w+ )?(?:woont |daar )*wel")
# "Dat is Hilversum", "dat is niet Hattem": a place that is turned down; and who is told something
# ("wat zeg ik tegen mijn broer") is not the one cared for.
VERWERPT = een_van(
    r"(?:dat|dit) is (?!(?:\w+ )?\d)(?:toch |maar )?(?:niet |geen )?(?:in )?[\w-]+",
    r"(?:zeg|zeggen|vertel|vertellen) (?:\w+ ){0,2}(?:tegen|aan) (?:mijn|mn|m'n|me) \w+",
    r"tegen (?:mijn|mn|m'n|me) \w+ (?:\w+ )?zeggen",
)
