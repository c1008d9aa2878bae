"""Commands of the project: set up, train, start, watch, measure. The Makefile calls them.

Nobody imports this room. `environments`, `preflight`, `problem` and `progress` use the standard
library alone, because they run before any environment exists; `rasa_server`, `spacy_pipeline` and
`wordless_log` run in Rasa's environment; the rest runs in the app's.
"""
