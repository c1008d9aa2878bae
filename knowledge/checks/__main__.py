"""For editors: `python -m knowledge.checks` checks every file, and `python -m knowledge.checks csi`
prints one check to lay beside its paper.
"""

import argparse
import sys
from pathlib import Path

from knowledge.checks.load import CHECKS, lees_checks
from knowledge.checks.papier import op_papier
from knowledge.checks.voorbeelden import VOORBEELDEN, lees_voorbeelden
from knowledge.fouten import ContentError


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m knowledge.checks", description=__doc__)
    parser.add_argument("check", nargs="?", help="druk deze check af, bijvoorbeeld csi")
    parser.add_argument("--map", type=Path, default=CHECKS, help="de map met checks")
    options = parser.parse_args(arguments)
    try:
        found = lees_checks(options.map)
        lees_voorbeelden(found, options.map / VOORBEELDEN.name)
    except ContentError as error:
        print(error.verslag)
        return 1
    if options.check:
        if options.check not in found:
            print(f"'{options.check}' is er niet; wel: {', '.join(found)}")
            return 1
        print(op_papier(found[options.check]))
        return 0
    for check in found.values():
        print(f"{check.slug}: {check.totaal} stellingen, {check.soort}; klopt met de vorm.")
        for todo in check.nog_nakijken:
            print(f"  nog nakijken: {todo}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
