# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads YAML as the catalogue reader does (YAML 1.2 core types only) and writes samples faithfully."""

import json
import re

import yaml

Base = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class CoreLoader(Base):
    """A safe loader that knows null, true/false, whole numbers and floats, and nothing else.

    No yes/no, no dates, no octal by a leading zero, no merge keys; a repeated key is an error.
    """

    yaml_implicit_resolvers = {}

    def construct_mapping(self, node, deep=False):
        seen = set()
        for key_node, _ in node.value:
            key = self.construct_object(key_node, deep=True)
            if key in seen:
                mark = key_node.start_mark
                raise yaml.constructor.ConstructorError(None, None, f"key {key!r} appears twice", mark)
            seen.add(key)
        return super().construct_mapping(node, deep)


def _whole_number(loader, node):
    text = loader.construct_scalar(node)
    return int(text, 0) if text.startswith(("0o", "0x")) else int(text, 10)


def _float(loader, node):
    """JSON knows no infinity and no not-a-number; those stay texts, so that no number rule accepts them."""
    text = loader.construct_scalar(node)
    return text if text.lower().endswith(("inf", "nan")) else float(text)


def _boolean(loader, node):
    return loader.construct_scalar(node).lower() == "true"


_CORE_TYPES = [
    ("null", r"^(?:~|null|Null|NULL|)$", ["~", "n", "N", ""], None),
    ("bool", r"^(?:true|True|TRUE|false|False|FALSE)$", list("tTfF"), _boolean),
    ("int", r"^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)$", list("-+0123456789"), _whole_number),
    (
        "float",
        r"^(?:[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?"
        r"|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$",
        list("-+.0123456789"),
        _float,
    ),
]
for _name, _pattern, _first, _constructor in _CORE_TYPES:
    _tag = "tag:yaml.org,2002:" + _name
    CoreLoader.add_implicit_resolver(_tag, re.compile(_pattern), _first)
    if _constructor:
        CoreLoader.add_constructor(_tag, _constructor)


def read(text):
    """The document as plain Python values; raises yaml.YAMLError."""
    return yaml.load(text, Loader=CoreLoader)


class Raw(str):
    """A scalar that is written exactly as it stands, without quotes."""


_PLAIN_KEY = re.compile(r"^[a-z][a-z0-9_-]*$")
_RESERVED = {"null", "true", "false", "yes", "no", "on", "off", "y", "n"}


def _scalar(value):
    if isinstance(value, Raw):
        return str(value)
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (int, float)):
        return repr(value)
    # A JSON text is a double-quoted YAML scalar, and keeps every character on one line.
    return json.dumps(value)


def _joined_surrogates(text):
    """JSON writes characters beyond U+FFFF as two escapes; YAML wants one."""
    pair = re.compile(r"\\u(d[89ab][0-9a-f]{2})\\u(d[c-f][0-9a-f]{2})")

    def one(match):
        high, low = (int(group, 16) for group in match.groups())
        return "\\U%08x" % (0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00))

    return pair.sub(one, text)


def _key(key):
    key_is_plain = _PLAIN_KEY.match(key) and key not in _RESERVED
    return key if key_is_plain else json.dumps(key)


def _lines(value, indent):
    pad = "  " * indent
    if isinstance(value, dict) and value:
        for key, inner in value.items():
            yield from _entry(f"{pad}{_key(key)}:", inner, indent)
    elif isinstance(value, list) and value:
        for inner in value:
            yield from _entry(f"{pad}-", inner, indent)


def _entry(head, inner, indent):
    if isinstance(inner, (dict, list)):
        if inner:
            yield head
            yield from _lines(inner, indent + 1)
        else:
            yield f"{head} " + ("{}" if isinstance(inner, dict) else "[]")
    else:
        yield f"{head} {_scalar(inner)}"


def write(document):
    """The document as block YAML in ASCII; texts are quoted, `Raw` scalars are not."""
    if not isinstance(document, (dict, list)) or not document:
        text = json.dumps(document) if not isinstance(document, Raw) else str(document)
        return text + "\n"
    return _joined_surrogates("\n".join(_lines(document, 0))) + "\n"


def line_of(text, path):
    """The line, from 1, of the value at `path` of the document, or of the nearest value around it."""
    node = yaml.compose(text, Loader=CoreLoader)
    for step in path:
        if isinstance(node, yaml.MappingNode):
            inner = next((value for key, value in node.value if key.value == str(step)), None)
        elif isinstance(node, yaml.SequenceNode) and isinstance(step, int):
            inner = node.value[step]
        else:
            inner = None
        if inner is None:
            break
        node = inner
    return node.start_mark.line + 1 if node else 1
