"""Read YAML and remember on which line everything stands, so that an error can point at it."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

Place = tuple[str | int, ...]


@dataclass(frozen=True, slots=True, order=True)
class Fout:
    """One thing to repair in a content file: where it stands and what to do, for an editor."""

    bestand: str
    regel: int
    tekst: str

    def __str__(self) -> str:
        return f"{self.bestand}, regel {self.regel}: {self.tekst}"


@dataclass(slots=True)
class MarkedFile:
    """The data of one YAML file, with the line (from 1) of each key and list entry."""

    name: str
    data: Any = None
    lines: dict[Place, int] = field(default_factory=dict)
    errors: list[Fout] = field(default_factory=list)

    def line(self, place: Place) -> int:
        """The line of this place, or of the nearest thing around it that has one."""
        while place and place not in self.lines:
            place = place[:-1]
        return self.lines.get(place, 1)

    def error(self, place: Place, text: str) -> Fout:
        return Fout(self.name, self.line(place), text)


def read_yaml(path: Path, name: str | None = None) -> MarkedFile:
    """Read one file. What YAML itself refuses, and double keys, stand in `.errors`; nothing is
    raised.
    """
    file = MarkedFile(name or path.name)
    loader = None
    try:
        loader = _Loader(path.read_text(encoding="utf-8"))
        node = loader.get_single_node()
        if node is not None:
            file.data = _build(loader, node, (), file)
    except UnicodeDecodeError:
        file.errors.append(Fout(file.name, 1, "dit bestand is geen UTF-8; bewaar het als UTF-8"))
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = mark.line + 1 if mark else 1
        problem = error.problem or "onleesbaar"
        file.errors.append(
            Fout(
                file.name,
                line,
                f"dit is geen geldige YAML ({problem}); kijk naar inspringen, een dubbele punt of "
                "een aanhalingsteken, en zet zinnen met een dubbele punt tussen aanhalingstekens",
            )
        )
    except (yaml.YAMLError, ValueError) as error:
        file.errors.append(Fout(file.name, 1, f"dit is geen geldige YAML ({error})"))
    finally:
        if loader is not None:
            loader.dispose()
    return file


def _build(loader: Any, node: yaml.Node, place: Place, file: MarkedFile) -> Any:
    file.lines[place] = node.start_mark.line + 1
    if isinstance(node, yaml.MappingNode):
        found: dict[Any, Any] = {}
        for key_node, value_node in node.value:
            key = loader.construct_object(key_node)
            if not isinstance(key, str):
                key = str(key_node.value)
            here = (*place, key)
            if key in found:
                file.errors.append(
                    Fout(
                        file.name,
                        key_node.start_mark.line + 1,
                        f"'{key}' staat er twee keer; laat er één staan",
                    )
                )
            found[key] = _build(loader, value_node, here, file)
            file.lines[here] = key_node.start_mark.line + 1
        return found
    if isinstance(node, yaml.SequenceNode):
        return [
            _build(loader, child, (*place, index), file) for index, child in enumerate(node.value)
        ]
    return loader.construct_object(node, deep=True)
