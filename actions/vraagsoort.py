"""Recognises what is asked about a right or a scheme: what it costs, how long, for whom."""

from actions.zinnen import een_van

# What someone asks about a right or a scheme, by the key of its answer (`Hulp.vragen`).
_OVER_RECHT = {
    "ontslag": een_van(r"ontsla\w*"),
    "vakantie": een_van(r"(?:vakantie|snipper)dag\w*"),
    "weigeren": een_van(
        r"goed ?(?:vinden|vindt)|toestemm\w*|toestaan|akkoord"
        r"|mee ?eens",
        r"weiger\w*",
        r"nee zeg\w*",
        r"moet(?:en)? ze (?:dat|het)",
    ),
    "bewijs": een_van(r"bewij\w*", r"(?:dokters)?verklaring", r"brief(?:je)? van"),
    "hoe_vaak": een_van(r"hoe vaak|hoeveel keer|elke (?:week|dag|maand)|iedere (?:week|dag|maand)"),
    "wat": een_van(
        r"wat (?:doen|doet) (?:ze|jullie|die|hij|zij|dat|zo'n)|wat houdt (?:dat|het) in"
        r"|wat gebeurt (?:er|daar)"
        r"|wat (?:kan|kun) (?:ik|je) daar"
    ),
    "hoe_lang": een_van(
        r"hoe lang(?! van)|hoelang(?! van)|hoeveel (?:\w+ )?(?:zorg)?verlof",
        r"hoeveel (?:uur|uren|dagen|weken|maanden)\b(?! (?:\w+ ){0,3}(?:door)?betaald)",
    ),
    "loon": een_van(r"doorbetaal\w*", r"loon|salaris", r"betaal[dt]"),
    "voor_wie": een_van(
        r"voor wie",
        r"geldt (?:dat|het) ook|tel(?:t|len)\b[^.?!]{0,20}\b(?:ook|mee)",
        r"(?:hoort|valt) (?:\w+ )?(?:ook )?(?:daar|er)(?:bij| ?onder)",
        r"ook voor (?:mijn|mn|m'n|me|een|iemand|mensen|wie|broers?|zus\w*"
        r"|kinderen|jongeren|ouderen)",
        r"^voor (?:mijn|mn|m'n|een|de) \w+(?=\W*$)",
        r"wie (?:mag|mogen|krijgt|krijgen) (?:dat|het|die|daar|hier)\b",
        r"wie (?:kan|kunnen) (?:dat|die|daar|hier) (?:\w+ )?(?:aanvragen|krijgen|gebruiken|heen)",
        r"(?:mag|kan) (?:ik|hij|zij|ze|mijn \w+|mn \w+) (?:daar|er|hier|dat|dit) (?:dan )?ook",
        r"mag (?:die|hij|ze|zij|ik|mijn \w+|mn \w+) (?:dan )?(?:ook )?(?:mee|komen)",
        r"(?:vanaf|tot) welke leeftijd|hoe oud moet",
    ),
    "aanvragen": een_van(
        r"vraag (?:ik |je |u )?(?:het|dat|die|dit) (?:\w+ )?aan|hoe kom ik (?:daar|er) ?aan",
        r"teken\w*|handtekening|ondertekenen|aanvra\w+|aan ?meld\w*|inschrij\w*|hoe snel",
        r"meld (?:ik |je |u )?(?:\w+ ){1,2}aan|geef (?:ik |je |u )?(?:\w+ ){1,2}op",
        r"(?:van )?tevoren|schriftelijk|mondeling|op papier",
    ),
    "wanneer": een_van(
        r"wanneer|op tijd|te laat|dit jaar|deadline|vorig jaar|welke (?:datum|dag(?:en)?)|uiterlijk"
        r"|binnen zijn|hoe laat|openingstijd\w*|in het weekend|'?s (?:avonds|nachts|ochtends)"
    ),
    "waar": een_van(r"waar (?:is|zit|zitten|zijn|staat|gebeurt|vind)|welk adres|het adres"),
    "kosten": een_van(
        r"kost(?:en)?|gratis|prijs|duur|hoeveel (?:is|krijg|geld|euro)\w*|welk bedrag|hoe hoog"
        r"|(?:zelf|iets|ervoor|daarvoor) (?:\w+ )?betalen|betal(?:en|ing)|eigen bijdrage|vergoed\w*"
    ),
}


def vraag_over(tekst: str) -> str | None:
    """What is asked about a right: the key in `Hulp.vragen`."""
    return next((naam for naam, woorden in _OVER_RECHT.items() if woorden.search(tekst)), None)
