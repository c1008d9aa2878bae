"""Builds the spaCy pipeline that Rasa loads; spacy_model.py runs it in Rasa's environment.

`python -m scripts.spacy_pipeline OUT [--base FOLDER] [--patterns FILE]`
"""

import argparse
import json
from pathlib import Path
from typing import Any

import spacy
from spacy.language import Language


def built_in() -> Language:
    """Dutch without a trained model: spaCy's tokenizer, and lemmas of spacy-lookups-data."""
    nlp = spacy.blank("nl")
    nlp.add_pipe("lemmatizer", config={"mode": "lookup"})
    nlp.initialize()
    return nlp


def trained(base: Path) -> Language:
    """The trained model, without the parser: Rasa never runs it."""
    return spacy.load(base, exclude=["parser", "senter"])


def pipeline(base: Path | None, patterns: Path | None) -> Language:
    """The base, sentences, and the towns and organisations of the knowledge base as entities.

    Both bases give tokens, lemmas, sentences and entities. Our own entities come before the trained
    ones, which keep off them.
    """
    nlp = trained(base) if base else built_in()
    nlp.add_pipe("sentencizer", first=True)
    ruler = nlp.add_pipe(
        "entity_ruler",
        before="ner" if "ner" in nlp.pipe_names else None,
        config={"phrase_matcher_attr": "LOWER"},
    )
    if patterns:
        ruler.add_patterns([phrase(json.loads(line)) for line in patterns.open(encoding="utf-8")])
    return nlp


def phrase(pattern: dict[str, Any]) -> dict[str, Any]:
    """The pattern as a phrase: spaCy looks thousands of these up at once, where it tries patterns
    of tokens one by one (0.1 ms a message where that took 6).
    """
    if isinstance(pattern["pattern"], str):
        return pattern
    return pattern | {"pattern": " ".join(token["LOWER"] for token in pattern["pattern"])}


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("out", type=Path)
    parser.add_argument("--base", type=Path)
    parser.add_argument("--patterns", type=Path)
    chosen = parser.parse_args()
    nlp = pipeline(chosen.base, chosen.patterns)
    nlp.to_disk(chosen.out)


if __name__ == "__main__":
    main()
