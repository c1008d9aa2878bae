"""A burden check as a talk: offered, answered one by one, with a result and a next step.

    lopend.py       the check that is going on, in the slot `check`
    kiezen.py       which check suits this person
    moment.py       when to offer one
    aanbod.py       offering one, beginning it, a no
    gevraagd.py     someone asks for a check, in words of their own
    toezegging.py   a yes to an offer, another check, all over again
    warm.py         what is said first to who comes with a story or anger
    lezen.py        what a message means while a check is offered, asked, or done
    wijzigen.py     an earlier answer set right; with vergissing.py (the one just noted) and
                    over_welke.py (the one that its subject names)
    tweeledig.py    an answer and a question in one message
    boos.py         anger at us
    woorden.py      a hard word of a statement explained
    over_uitslag.py what someone wants with a result; beside it bewaarwens.py (keep, delete),
                    vraagt_uitslag.py (a question), welke.py (which), getypt.py (a title)
    vraag.py        asks a statement
    volgende.py     after an answer: the next statement, or the result
    stap.py         an answer, or what someone wants instead of answering
    tussendoor.py   after a question in between: back to the statement
    uitslag.py      the result, its picture, one question
    volgende_stap.py  the help that fits what weighs most, and the person
    bewaren.py      keep and compare results; herzien.py when one is set right afterwards
    wissen.py       delete results, and their pictures
    uitleg_uitslag.py  answers a question about a result

The instruments themselves, their scoring and the reader of answers stand in knowledge/checks.
"""
