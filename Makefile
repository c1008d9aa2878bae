.PHONY: setup lock
PYTHON ?= python3.11

setup: .venvs/app/.synced .venvs/rasa/.synced  ## make the two environments

.venvs/uv/.synced: requirements-uv.txt
	$(PYTHON) -m venv .venvs/uv
	.venvs/uv/bin/pip install -q --require-hashes -r requirements-uv.txt
	touch $@

.venvs/app/.synced: requirements.txt | .venvs/uv/.synced
	test -x .venvs/app/bin/python || .venvs/uv/bin/uv venv -q --python $(PYTHON) .venvs/app
	.venvs/uv/bin/uv pip sync -q --require-hashes --python .venvs/app requirements.txt
	touch $@

.venvs/rasa/.synced: bot/requirements.txt | .venvs/uv/.synced
	test -x .venvs/rasa/bin/python || .venvs/uv/bin/uv venv -q --python $(PYTHON) .venvs/rasa
	.venvs/uv/bin/uv pip sync -q --require-hashes --python .venvs/rasa bot/requirements.txt
	touch $@

LOCK = pip compile --python-version 3.11 --generate-hashes --no-header --no-annotate --no-emit-index-url -q
lock: .venvs/uv/.synced  ## write the locks anew
	.venvs/uv/bin/uv $(LOCK) --group dev pyproject.toml -o requirements.txt
	.venvs/uv/bin/uv --directory bot $(LOCK) pyproject.toml -o requirements.txt
