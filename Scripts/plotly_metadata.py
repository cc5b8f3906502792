"""What the generator of figures needs and plotly's schema does not say: documentation, and the named colour scales.

Both are read from the Python sources of the plotly package without running them.
"""

import ast
import json
import re


class UnexpectedSource(Exception):
    """A source file does not look the way it is expected to look."""


_CLASS = re.compile(r'^class \w+\(.*?^    _path_str = "(?P<path>[\w.]*)"', re.MULTILINE | re.DOTALL)
_PROPERTY = re.compile(
    r'^    @property\n    def (?P<name>\w+)\(self\):\n        """\n(?P<text>.*?)"""', re.MULTILINE | re.DOTALL
)


def documentation(archive):
    """What each attribute is for, by its path in the schema: the first paragraph of the property's docstring."""
    found = {}
    for name in archive.list_below("plotly/graph_objs", ".py"):
        file = name.split("/")[-1]
        if not file.startswith("_") or file in ("__init__.py", "_figure.py", "_figurewidget.py", "_deprecations.py"):
            continue
        source = archive.read(name).decode()
        owner = _CLASS.search(source)
        if owner is None:
            # The traces and the layout have their path in the class above them.
            path = file[1:-3]
        else:
            path = owner["path"]
        for match in _PROPERTY.finditer(source):
            paragraph = match["text"].split("\n\n")[0]
            text = " ".join(line.strip() for line in paragraph.splitlines()).strip()
            # A property without documentation begins with what may be assigned to it.
            if text and not text.startswith(f"The '{match['name']}' property"):
                found[f"{path}.{match['name']}"] = text
    if not found:
        raise UnexpectedSource("plotly/graph_objs documents no attribute")
    return json.dumps(dict(sorted(found.items())), indent=1, ensure_ascii=False).encode() + b"\n"


def color_scales(archive):
    """The colours of every scale that has a name, by that name."""
    defined = {}
    named = set()
    for module in ("carto", "cmocean", "colorbrewer", "plotlyjs", "sequential", "diverging", "cyclical"):
        path = f"_plotly_utils/colors/{module}.py"
        tree = ast.parse(archive.read(path).decode())
        for statement in tree.body:
            if isinstance(statement, ast.Assign) and isinstance(statement.value, ast.List):
                name = statement.targets[0].id
                if name.startswith("_"):
                    continue
                defined[module, name] = ast.literal_eval(statement.value)
                if module in ("sequential", "diverging", "cyclical"):
                    named.add((module, name))
            elif isinstance(statement, ast.ImportFrom) and module in ("sequential", "diverging", "cyclical"):
                named.update((statement.module, alias.name) for alias in statement.names)
    scales = {}
    for source, name in sorted(named):
        if name.startswith("_") or name.endswith("_r"):
            continue
        if (source, name) not in defined:
            raise UnexpectedSource(f"_plotly_utils/colors/{source}.py has no scale {name}")
        scales[name] = defined[source, name]
    return json.dumps(scales, indent=1).encode() + b"\n"
