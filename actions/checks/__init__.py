"""A burden check as a talk: offered, answered one by one, with a result and a next step.

    lopend.py       the check that is going on, in the slot `check`
    kiezen.py       which check suits this person
    moment.py       when to offer one
    aanbod.py       offering one, beginning it, a no
    lezen.py        what a message means while a check is offered, asked, or done
    wijzigen.py     an earlier answer set right
    over_uitslag.py what someone wants with a result
    vraag.py        asks a statement
    stap.py         an answer, or what someone wants instead of answering
    tussendoor.py   after a question in between: back to the statement
    uitslag.py      the result, its picture, one next step
    bewaren.py      keep, compare and delete results

The instruments themselves, their scoring and the reader of answers stand in knowledge/checks.
"""
