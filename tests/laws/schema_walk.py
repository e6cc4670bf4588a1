# SPDX-License-Identifier: GPL-3.0-or-later
"""Follows a document and its JSON Schema side by side, to know which key of the format stands where."""

import json
from dataclasses import dataclass

import jsonschema


@dataclass(frozen=True)
class Key:
    """One key of the format: the object of the schema that allows it, and its name."""

    owner: str
    name: str

    def __str__(self):
        return f"{self.owner}.{self.name}"


@dataclass(frozen=True)
class Site:
    """A key of the format at one place of a document; `path` leads to its value."""

    key: Key
    path: tuple
    schema: dict

    def __hash__(self):
        return hash((self.key, self.path))


class Walk:
    """Walks documents under one root schema."""

    def __init__(self, root):
        self.root = root
        self.validator = jsonschema.Draft7Validator(root)
        self._known_lists = {}

    def fits(self, schema, value):
        return self.validator.evolve(schema=schema).is_valid(value)

    def accepts(self, document):
        """Whether the schema accepts a file. Its lists do not concern each other, so each is judged
        once however many files hold it."""
        if not isinstance(document, dict):
            return self.validator.is_valid(document)
        lists = {key: value for key, value in document.items() if isinstance(value, list)}
        without_entries = {**document, **{key: [] for key in lists}}
        return self.validator.is_valid(without_entries) and all(map(self._accepts_list, lists, lists.values()))

    def _accepts_list(self, key, value):
        content = (key, json.dumps(value))
        if content not in self._known_lists:
            self._known_lists[content] = self.fits(self.root["properties"].get(key, {}), value)
        return self._known_lists[content]

    def keys(self):
        """Every key that some object of the schema names, in the order of the schema."""
        return list(dict.fromkeys(key for key, _ in self._declared(self.root, "file")))

    def required_keys(self):
        """Every key that an object of the schema cannot be without."""
        return [key for key, required in self._declared(self.root, "file") if required]

    def sites(self, document):
        """Every place of the document at which a key of the format stands."""
        return list(self._sites(self.root, document, "file", ()))

    def targets(self, schema):
        """The schema and everything that it refers to or chooses from, flat."""
        yield schema
        if "$ref" in schema:
            yield from self.targets(self._target(schema))
        for group in ("allOf", "anyOf", "oneOf"):
            for inner in schema.get(group, ()):
                yield from self.targets(inner)

    def _target(self, schema):
        return self.root["definitions"][schema["$ref"].removeprefix("#/definitions/")]

    def _declared(self, schema, owner):
        for name, inner in schema.get("definitions", {}).items():
            yield from self._declared(inner, name)
        if "additionalProperties" in schema:
            for name in schema.get("properties", {}):
                yield Key(self._owner(schema, owner), name), name in schema.get("required", ())
        for name, inner in schema.get("properties", {}).items():
            yield from self._declared(inner, f"{self._owner(schema, owner)}.{name}")
        for group in ("allOf", "anyOf", "oneOf"):
            for inner in schema.get(group, ()):
                yield from self._declared(inner, owner)
        for word in ("items", "additionalProperties"):
            if isinstance(schema.get(word), dict):
                yield from self._declared(schema[word], owner)

    @staticmethod
    def _owner(schema, owner):
        """Alternatives of one definition have titles of their own, which tell them apart."""
        return f"{owner} ({schema['title']})" if "title" in schema and owner != "file" else owner

    def _sites(self, schema, value, owner, path):
        if "$ref" in schema:
            owner = schema["$ref"].removeprefix("#/definitions/")
            yield from self._sites(self._target(schema), value, owner, path)
            return
        for inner in schema.get("allOf", ()):
            yield from self._sites(inner, value, owner, path)
        for group in ("anyOf", "oneOf"):
            for inner in schema.get(group, ()):
                if self.fits(inner, value):
                    yield from self._sites(inner, value, owner, path)
        if isinstance(value, list) and isinstance(schema.get("items"), dict):
            for position, inner in enumerate(value):
                yield from self._sites(schema["items"], inner, owner, path + (position,))
        if isinstance(value, dict) and "additionalProperties" in schema:
            yield from self._object_sites(schema, value, owner, path)

    def _object_sites(self, schema, value, owner, path):
        named = schema.get("properties", {})
        here = self._owner(schema, owner)
        for name, inner in value.items():
            if name in named:
                yield Site(Key(here, name), path + (name,), named[name])
                yield from self._sites(named[name], inner, f"{here}.{name}", path + (name,))
            elif name.startswith("x-"):
                continue
            elif isinstance(schema["additionalProperties"], dict):
                yield from self._sites(schema["additionalProperties"], inner, owner, path + (name,))
