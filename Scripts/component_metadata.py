"""What the component generator needs and a library's own metadata does not say.

Dash writes one Python class per component. Two things are read from those classes, by `ast`, without running them:
the properties that may hold components (`_children_props`), and, for a library that ships no metadata.json, the
properties themselves, brought into the shape react-docgen would have given them.
"""

import ast
import json
import re


class UnexpectedSource(Exception):
    """A generated class does not look the way generated classes look."""


# One line of a docstring's list: "- name (type; required):" and so on.
_ITEM = re.compile(r"^(?P<indent> *)- (?P<name>[\w*-]+) \((?P<text>.*); (?P<need>required|optional|default .*)\):?$")

_PLAIN = {"str": "string", "bool": "bool", "int": "number", "float": "number", "dict": "object", "list": "array"}
_NAMED = {"NumberType": "number", "ComponentType": "node", "Component": "element"}


def component_classes(source, path):
    """The component classes of one generated file, as syntax trees."""
    try:
        module = ast.parse(source)
    except SyntaxError as error:
        raise UnexpectedSource(f"{path} is not Python: {error}") from None
    classes = [node for node in module.body if isinstance(node, ast.ClassDef)]
    return [node for node in classes if any(_name(base) == "Component" for base in node.bases)]


def constants(node):
    """The class constants of a generated class that are plain literals, by name."""
    found = {}
    for statement in node.body:
        if isinstance(statement, ast.Assign):
            target, value = statement.targets[0], statement.value
        elif isinstance(statement, ast.AnnAssign) and statement.value is not None:
            target, value = statement.target, statement.value
        else:
            continue
        try:
            found[target.id] = ast.literal_eval(value)
        except ValueError:
            pass  # a TypedDict declaration: read by `shapes`
    return found


def describe(node, path):
    """The react-docgen entry of the component that a generated class stands for."""
    initialiser = next((s for s in node.body if isinstance(s, ast.FunctionDef) and s.name == "__init__"), None)
    if initialiser is None:
        raise UnexpectedSource(f"{path} has no __init__ in the class {node.name}")
    named = shapes(node)
    summary, documented = documentation(ast.get_docstring(node, clean=True) or "")
    arguments = [a for a in initialiser.args.args if a.arg != "self"] + initialiser.args.kwonlyargs
    properties = {}
    for argument in arguments:
        if argument.annotation is None:
            raise UnexpectedSource(f"{path} gives no type for {argument.arg}")
        text = documented.get(argument.arg, {})
        type_ = as_type(argument.annotation, named, path)
        if argument.arg == "id":
            type_ = {"name": "string"}  # the class also takes dictionary ids, as every library does
        with_descriptions(type_, text.get("fields", {}))
        entry = {
            "type": type_,
            "required": text.get("required", False),
            "description": text.get("description", ""),
        }
        if "default" in text:
            entry["defaultValue"] = {"value": text["default"], "computed": False}
        properties[argument.arg] = entry
    return {"description": summary, "displayName": node.name, "props": properties}


def shapes(node):
    """The TypedDicts a class declares: name → [(field, annotation, required)]."""
    found = {}
    for statement in node.body:
        if not isinstance(statement, ast.Assign) or not isinstance(statement.value, ast.Call):
            continue
        call = statement.value
        if _name(call.func) != "TypedDict" or len(call.args) != 2 or not isinstance(call.args[1], ast.Dict):
            continue
        fields = []
        for key, value in zip(call.args[1].keys, call.args[1].values):
            optional = isinstance(value, ast.Subscript) and _name(value.value) == "NotRequired"
            fields.append((ast.literal_eval(key), value.slice if optional else value, not optional))
        found[ast.literal_eval(call.args[0])] = fields
    return found


def _name(node):
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else None


def as_type(node, named, path):
    """A type annotation as react-docgen writes types."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        if node.value not in named:
            return as_type(ast.parse(node.value, mode="eval").body, named, path)
        fields = {}
        for field, annotation, required in named[node.value]:
            fields[field] = {**as_type(annotation, named, path), "required": required}
        return {"name": "shape", "value": fields}
    if isinstance(node, ast.Subscript):
        arguments = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
        kind = _name(node.value)
        if kind == "Optional":
            return as_type(arguments[0], named, path)
        if kind == "Sequence":
            return {"name": "arrayOf", "value": as_type(arguments[0], named, path)}
        if kind == "Dict":
            return {"name": "objectOf", "value": as_type(arguments[1], named, path)}
        if kind == "Union":
            return {"name": "union", "value": [as_type(argument, named, path) for argument in arguments]}
        if kind == "Literal":
            values = [ast.literal_eval(argument) for argument in arguments]
            texts = [f"'{value}'" if isinstance(value, str) else json.dumps(value) for value in values]
            return {"name": "enum", "value": [{"value": text, "computed": False} for text in texts]}
    name = _name(node)
    if name == "Any":
        return {"name": "any"}
    if name in _PLAIN or name in _NAMED:
        return {"name": _PLAIN.get(name) or _NAMED[name]}
    raise UnexpectedSource(f"{path} uses a type this tool does not know: {ast.unparse(node)}")


def documentation(text):
    """A generated docstring's summary, and what it says of each property: description, required, default, fields."""
    lines = text.split("\n")
    start = lines.index("Keyword arguments:") if "Keyword arguments:" in lines else len(lines)
    summary = "\n".join(lines[:start]).strip()
    # The first line only repeats the name: "A Card component."
    summary = re.sub(r"\AAn? \w+ component\.\n*", "", summary).strip()
    properties, open_items = {}, []
    for line in lines[start + 1 :]:
        item = _ITEM.match(line)
        if item is None:
            if open_items and line.strip():
                open_items[-1][1]["lines"].append(line.strip())
            continue
        indent = len(item["indent"])
        while open_items and open_items[-1][0] >= indent:
            open_items.pop()
        entry = {"lines": [], "required": item["need"] == "required", "fields": {}}
        if item["need"].startswith("default "):
            entry["default"] = _javascript(item["need"].removeprefix("default "))
        (open_items[-1][1]["fields"] if open_items else properties)[item["name"]] = entry
        open_items.append((indent, entry))
    for entry in properties.values():
        _close(entry)
    return summary, properties


def _close(entry):
    lines = entry.pop("lines")
    text = " ".join(lines)
    # Dash adds this sentence before the nested list; the fields say it themselves.
    entry["description"] = re.sub(r"\s*`\w+` is an? [^`]*\bkeys:$", "", text)
    for field in entry["fields"].values():
        _close(field)


def _javascript(text):
    return {"True": "true", "False": "false", "None": "null"}.get(text, text)


def with_descriptions(type_, fields):
    """Writes the descriptions of a docstring's nested list into the fields of the shapes of a type."""
    if type_["name"] == "shape":
        for name, field in type_["value"].items():
            text = fields.get(name, {})
            field["description"] = text.get("description", "")
            with_descriptions(field, text.get("fields", {}))
    elif type_["name"] in ("arrayOf", "objectOf"):
        with_descriptions(type_["value"], fields)
    elif type_["name"] == "union":
        for member in type_["value"]:
            with_descriptions(member, fields)
