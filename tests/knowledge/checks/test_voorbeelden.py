"""The examples that the reader learns from, and what is said when one is wrong."""

from pathlib import Path

import pytest

from knowledge.checks import checks
from knowledge.checks.voorbeelden import lees_voorbeelden
from knowledge.fouten import ContentError


def test_the_projects_own_examples_are_right() -> None:
    found = lees_voorbeelden(checks())
    assert len(found) > 4000
    asked = {one.stelling.tekst.je for one in found}
    assert asked == {one.tekst.je for check in checks().values() for one in check.stellingen}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            'csi 1:\n- ["welke nachtrust", "ja_sterk"]\n',
            "regel 2: 'ja_sterk' is hier geen antwoord",
        ),
        ('csi 99:\n- ["ja", "ja"]\n', "regel 1: 'csi 99' is geen stelling"),
        ('csi:\n- ["ja", "ja"]\n', "'csi' is geen stelling"),
        ("csi 1:\n- welke nachtrust\n", "schrijf een antwoord als"),
        ("csi 1: ja\n", "schrijf een antwoord als"),
        ('hoe-gaat-het 1:\n- ["een elf", "11"]\n', "'11' is hier geen antwoord"),
        ("- csi 1\n", "hier horen stellingen"),
        ("csi 1: [\n", "geen geldige YAML"),
    ],
)
def test_refused_with_file_line_and_remedy(text: str, said: str, tmp_path: Path) -> None:
    (tmp_path / "nieuw.yml").write_text(text, encoding="utf-8")
    with pytest.raises(ContentError, match=r"nieuw\.yml") as error:
        lees_voorbeelden(checks(), tmp_path)
    assert said in str(error.value)
