"""Builds the spaCy pipeline that Rasa loads; spacy_model.py runs it in Rasa's environment.

`python -m scripts.spacy_pipeline OUT [--base FOLDER] [--patterns FILE]`
"""

import argparse
from pathlib import Path

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
    ruler = nlp.add_pipe("entity_ruler", before="ner" if "ner" in nlp.pipe_names else None)
    if patterns:
        ruler.from_disk(patterns)
    return nlp


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
