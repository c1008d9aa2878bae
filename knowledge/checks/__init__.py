"""Burden checks: instruments as published, and questions of our own, answered in a talk.

    form.py, nakijken.py, load.py   a content file: its keys, what must agree, reading it
    check.py                        `Check`: one check with its statements
    stand.py                        where someone is, and each step from there
    lezer.py                        reads an answer in someone's own words: first with rules, then
                                    with what was learned from the answers of others
    regels.py                       the rules; beside it bericht.py, woordpatroon.py,
                                    antwoordwoorden.py, lexicons.py, wegen.py, cijferlezer.py and
                                    getal.py
    geleerd.py                      what was learned; beside it voorbeelden.py, kenmerken.py,
                                    richting.py and laag.py
    uitslag.py                      score, themes, needs; two results beside each other
    beeld.py                        the result, or the results over time, as a picture

check = checks()["csi"]
stand = start(check)                             # stand.to_dict() is kept between two messages
gelezen = lezer().lees("jazeker wel", next_item(check, stand))
stand = answer(check, stand, gelezen.waarde)
uitslag = result(check, stand)
picture(check, uitslag).svg

How editors write and check the files: docs/checks-schrijven.md.
"""

from knowledge.checks.beeld import Beeld, history, picture
from knowledge.checks.check import Check, Keuze, Stelling, Tekst, Thema, passende
from knowledge.checks.gelezen import Gelezen
from knowledge.checks.lezer import Lezer, lezer
from knowledge.checks.load import checks
from knowledge.checks.stand import (
    Stand,
    StandError,
    answer,
    ask_again,
    back,
    change,
    next_item,
    open_items,
    pause,
    progress,
    resume,
    skip,
    start,
    stop,
)
from knowledge.checks.stand import from_dict as read_stand
from knowledge.checks.uitslag import (
    Gewicht,
    Uitslag,
    Vergelijking,
    compare,
    compare_text,
    needs,
    result,
    result_text,
    themes_text,
)
from knowledge.checks.uitslag import from_dict as read_uitslag

__all__ = [
    "Beeld", "Check", "Gelezen", "Gewicht", "Keuze", "Lezer", "Stand", "StandError", "Stelling",
    "Tekst", "Thema", "Uitslag", "Vergelijking", "answer", "ask_again", "back", "change", "checks",
    "compare", "compare_text", "history", "lezer", "needs", "next_item", "open_items", "passende",
    "pause", "picture", "progress", "read_stand", "read_uitslag", "result", "result_text",
    "resume", "skip", "start", "stop", "themes_text",
]  # fmt: skip
