# Every command of the project. `make start` needs nothing else first.
.DEFAULT_GOAL := help
.PHONY: help start setup train spacy lookups test lint bench bench-safety understanding lock

APP = .venvs/app/bin/python
RASA = .venvs/rasa/bin/python
UV = .venvs/uv/bin/uv

help: ## these commands
	@sed -n 's/^\([a-z-]*\):.*## /  make \1\t/p' Makefile | expand -t 16

start: setup ## everything: environments, content, training, and then Naast itself on port 8000
	@$(APP) -m scripts.start

setup: ## make the two environments equal to their locks
	@python=$$(sh scripts/python.sh) && "$$python" -m scripts.environments

train: setup ## train the model anew
	@$(APP) -m scripts.train

spacy: setup ## choose the spaCy model anew: the published one when it can be fetched
	@$(APP) -m scripts.spacy_model

lookups: setup ## write the lists that the bot takes from the knowledge base
	@$(APP) -m knowledge.lookups

test: setup ## set up what tests need, check the code, run all the tests
	@sh scripts/test.sh

lint: setup ## ruff and mypy
	@$(APP) -m ruff check .
	@$(APP) -m mypy

understanding: setup ## how often the bot understands messages that it was never trained on
	@$(APP) -m scripts.understanding

bench-safety: setup ## how well the safety net finds danger, and what it wrongly takes for it
	@$(APP) -m scripts.bench_safety

bench: setup ## measure start, training, turns and memory
	@$(APP) -m scripts.bench

LOCK = pip compile --quiet --python-version 3.11 --generate-hashes --no-header --no-annotate --no-emit-index-url
lock: setup ## write the hash-pinned locks anew, after a change in a pyproject.toml
	$(UV) $(LOCK) --group dev pyproject.toml -o requirements.txt
	$(UV) --directory bot $(LOCK) pyproject.toml -o requirements.txt
	grep -h '^uv==' requirements-uv.txt | sed 's/ .*//' | $(UV) $(LOCK) - -o requirements-uv.txt.new
	mv requirements-uv.txt.new requirements-uv.txt
