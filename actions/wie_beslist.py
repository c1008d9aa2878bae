"""Who decides about help, and so who can tell what we do not know.

A site that only explains it does not: of a scheme the gemeente of the one cared for decides, of
care for life the CIZ, of nursing at home the insurer.
"""

from actions.beurt import Beurt
from actions.kennis import onderdeel
from actions.vraagsoort import vraag_over
from actions.zinnen import een_van
from knowledge.service import Hulp

_WLZ = een_van(r"wlz|wet langdurige zorg|verpleeghui[sz]\w*")
# Who knows what is asked about care from the Wlz; the rest the CIZ.
_BIJ_WLZ = {"kosten": "cak", "waar": "zorgkantoor"}
_REGELING = ("regeling", "recht")


def wie_weet_het(hulp: Hulp, beurt: Beurt) -> str:
    """Where to ask, as it fits after "vraag het even na: "."""
    if hulp.toegang == "werkgever":
        return "bij de werkgever"
    if hulp.toegang == "indicatie" and _WLZ.search(f"{hulp.slug} {hulp.kort} {hulp.wat}"):
        return f"bij {onderdeel(_BIJ_WLZ.get(vraag_over(beurt.tekst) or '', 'ciz')).kort}"
    if hulp.toegang == "verzekering":
        return f"bij de zorgverzekeraar van {_wie(beurt)}"
    if _gemeente_beslist(hulp):
        return f"bel {_gemeente(hulp, beurt)}"
    if hulp.telefoon:
        return f"bel {hulp.telefoon}"
    if hulp.website and not _wegwijzer(hulp):
        return f"kijk op {_site(hulp)}"
    if "school" in hulp.behoeften[:1]:
        return "op school, of bij de opleiding"
    return f"bel {_gemeente(hulp, beurt)}, of het steunpunt"


def _gemeente_beslist(hulp: Hulp) -> bool:
    """A local desk answers for itself; of a scheme of all towns the town's own gemeente knows."""
    if not hulp.landelijk or hulp.telefoon:
        return False
    return hulp.toegang == "gemeente" or (hulp.soort in _REGELING and _wegwijzer(hulp))


def _gemeente(hulp: Hulp, beurt: Beurt) -> str:
    """The gemeente whose rules count for this help."""
    eigen = hulp.wiens_gemeente == "mantelzorger"
    if plaats := beurt.plaats("mantelzorger" if eigen else "naaste"):
        return f"de gemeente {plaats}"
    return f"{_jouw(beurt)} eigen gemeente" if eigen else f"de gemeente van {_wie(beurt)}"


def _wie(beurt: Beurt) -> str:
    return f"{_jouw(beurt)} {beurt.naaste}"


def _jouw(beurt: Beurt) -> str:
    return "uw" if beurt.aanspreekvorm == "u" else "je"


def _wegwijzer(hulp: Hulp) -> bool:
    """Is its site the national guide, which explains and decides nothing?"""
    gids = onderdeel("regelhulp")
    return hulp.slug != gids.slug and bool(hulp.website) and _site(hulp) == _site(gids)


def _site(hulp: Hulp) -> str:
    return (hulp.website or "").removeprefix("https://").split("/")[0]
