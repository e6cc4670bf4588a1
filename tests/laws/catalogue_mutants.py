# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes catalogues that are wrong (or unusual) in one place each, from catalogues that are sound."""

import copy
import random
from dataclasses import dataclass

from yaml_core import Raw

SEED = 20261121
UNCHANGED = "unchanged"

# What each kind of value is replaced by. Some of it is legal: the law asks for equal verdicts.
ODD_VALUES = {
    "id": [
        7, 1.5, True, None, Raw("NO"), Raw("yes"), Raw("0110"), Raw("1e3"), Raw("~"), "", " a", "a ",
        "no-such-entry", "n" * 300, "tab\there", "zero\u200bwidth", "turned\u202eround", ["baker"], {"id": "baker"},
    ],
    "date": [
        "2025-13", "2025-00", "2025-6-5", "2025/06/05", "2025-02-30", "2023-02-29", "20250605", 25, 20250605,
        "June", 2025.5, "", "0000", Raw("2025-06-05"), Raw("2024-02"), 2024, "2024", "2024-02-29", "2025-06-05T12:00",
    ],
    "number": [
        -1, -0.5, 10**15 + 1, 10**15, 0, "12", "", Raw(".nan"), Raw("-.inf"), Raw("1e400"), Raw("1_000"), Raw("12,5"),
        Raw("0x10"), Raw("007"), Raw("5e2"), Raw("1234567890.1234567891"), 81, 101, 1.5, 1, True, [1], {"en": "1"},
    ],
    "text": [
        "", " ", 7, 2.5, True, None, Raw("yes"), Raw("off"), {}, {"en": "One", "de": "Eins"}, {"en": ""}, {"en": 7},
        {"en": None}, {"english": "One"}, {"en_GB": "One"}, {"EN": "One"}, {"en": {"de": "Eins"}},
        {"en": "One", "x-by": 1}, {"x-by": 1},
        ["One"], "two\nlines", "<b>bold</b>", "😀 日本 عربي",
    ],
    "list": [[], None, {}, "", "baker", [None], [[]], [[[]]], [""], [7], [{}], [True]],
    "choice": ["", "Required", "other", 7, None, True, ["high"], {"kind": "high"}],
    "flag": ["true", Raw("yes"), Raw("True"), 1, None, True, False],
    "object": [None, [], "", "one", 7, {}, [{}], {"x-own": 1}, {"unknown": 1}],
}

# What every key of a kind is tried with, once each.
PROBES = {
    "id": [7, ""],
    "date": ["2025-13", Raw("2024-02-29")],
    "number": ["12", -1],
    "text": [{"en": "One", "de": "Eins"}, {"x-by": 1}, ""],
    "list": [[]],
    "choice": ["no-choice"],
    "flag": ["true"],
    "object": [{}],
}


@dataclass
class Mutant:
    """A document with one change, and the change in words."""

    document: object
    change: str


def _parent(document, path):
    for step in path[:-1]:
        document = document[step]
    return document


def _place(path):
    return "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in path).lstrip(".")


def _with(base, path, value, change):
    document = copy.deepcopy(base)
    _parent(document, path)[path[-1]] = value
    return Mutant(document, f"{_place(path)}: {change}")


def _without(base, path):
    document = copy.deepcopy(base)
    del _parent(document, path)[path[-1]]
    return Mutant(document, f"{_place(path)}: left out")


def misspelt(name, known):
    """A near miss of a key that is no key itself."""
    for candidate in (name[:-1], name[0] + name[2:], name + "s", name.upper(), name + "_"):
        if candidate and candidate not in known and not candidate.startswith("x-"):
            return candidate
    raise ValueError(f"no near miss of {name}")


class Mutants:
    """All mutants of one sound document; `walk` knows the schema."""

    def __init__(self, walk, base, seed):
        self.walk = walk
        self.base = base
        self.sites = walk.sites(base)
        self.random = random.Random(seed)
        self.by_key = {}
        for site in self.sites:
            self.by_key.setdefault(site.key, []).append(site)

    def for_every_key(self):
        """For each key: a value of the wrong type, an unknown neighbour, the key left out, the probes
        of its kind."""
        yield from self.surely_wrong()
        for sites in self.by_key.values():
            yield _without(self.base, self.random.choice(sites).path)
            for probe in PROBES[self._kind(sites[0])]:
                yield _with(self.base, self.random.choice(sites).path, probe, f"probe {probe!r}")

    def surely_wrong(self):
        """For each key a value of the wrong type and an unknown neighbour."""
        for sites in self.by_key.values():
            yield self._wrong_type(self.random.choice(sites))
            yield self._unknown_neighbour(self.random.choice(sites))

    def of_other_forms(self):
        """Where an entry may take several forms, each of them with the keys of the others."""
        names = {}
        for key in self.by_key:
            names.setdefault(key.owner, []).append(key)
        for owner, own in names.items():
            place = self.random.choice(self.by_key[own[0]]).path[:-1]
            for other in (key for form, keys in names.items() if self._are_forms(owner, form) for key in keys):
                if other.name not in {key.name for key in own}:
                    source = self.random.choice(self.by_key[other]).path
                    value = copy.deepcopy(_parent(self.base, source)[source[-1]])
                    yield _with(self.base, place + (other.name,), value, "key of another form")

    @staticmethod
    def _are_forms(owner, other):
        return owner != other and owner.partition(" (")[0] == other.partition(" (")[0]

    def varied(self, count):
        """Odd values, left out keys, own keys, repeated and missing list entries at random places."""
        operations = [self._odd_value] * 5 + [self._left_out, self._own_key, self._list_change, self._odd_list_entry]
        for _ in range(count):
            yield self.random.choice(operations)(self.random.choice(self.sites))

    def of_the_file(self):
        """Changes of the file as a whole."""
        for root in ([], {}, "catalogue", 7, None, [self.base]):
            yield Mutant(root, "another root")
        for version in (0, 2, "1", 1.5, True, None):
            yield _with(self.base, ("rungwise",), version, f"version {version!r}")
        for key in self.base:
            yield _without(self.base, (key,))
            yield _with(self.base, (key,), None, "no value")

    def _wrong_type(self, site):
        wrong = [{"q9": 1}, [{"q9": 1}], None]
        if self._kind(site) != "text":  # the reader takes a bare number as text, with a warning
            wrong += [7, True, "seven"]
        self.random.shuffle(wrong)
        value = next(value for value in wrong if not self.walk.fits(site.schema, value))
        return _with(self.base, site.path, value, f"wrong type {value!r}")

    def _unknown_neighbour(self, site):
        known = {key.name for key in self.walk.keys() if key.owner == site.key.owner}
        name = misspelt(site.key.name, known)
        value = copy.deepcopy(_parent(self.base, site.path)[site.path[-1]])
        return _with(self.base, site.path[:-1] + (name,), value, "unknown key")

    def _odd_value(self, site):
        value = self.random.choice(ODD_VALUES[self._kind(site)])
        return _with(self.base, site.path, value, f"odd value {value!r}"[:100])

    def _left_out(self, site):
        return _without(self.base, site.path)

    def _own_key(self, site):
        value = self.random.choice([None, 7, "own", [], {"a": [1]}])
        return _with(self.base, site.path[:-1] + (f"x-{site.key.name}",), value, "own key")

    def _list_change(self, site):
        values = _parent(self.base, site.path)[site.path[-1]]
        if not isinstance(values, list) or not values:
            return self._odd_value(site)
        position = self.random.randrange(len(values))
        changes = {
            "repeated entry": values + [values[position]],
            "missing entry": values[:position] + values[position + 1 :],
            "reversed": values[::-1],
            "entry without list": values[position],
        }
        change = self.random.choice(list(changes))
        return _with(self.base, site.path, copy.deepcopy(changes[change]), change)

    def _odd_list_entry(self, site):
        values = _parent(self.base, site.path)[site.path[-1]]
        if not isinstance(values, list) or not values:
            return self._odd_value(site)
        value = self.random.choice(ODD_VALUES["id"] + ODD_VALUES["text"])
        place = site.path + (self.random.randrange(len(values)),)
        return _with(self.base, place, value, f"odd entry {value!r}"[:100])

    def _kind(self, site):
        """Which row of `ODD_VALUES` suits the place."""
        targets = list(self.walk.targets(site.schema))
        names = {target["$ref"].removeprefix("#/definitions/") for target in targets if "$ref" in target}
        types = {one for target in targets for one in self._types(target)}
        if "id" in names:
            return "id"
        if "date" in names:
            return "date"
        if any("enum" in target for target in targets):
            return "choice"
        for of_schema, kind in (("number", "number"), ("integer", "number"), ("array", "list"), ("boolean", "flag")):
            if of_schema in types:
                return kind
        return "text" if "string" in types else "object"

    @staticmethod
    def _types(schema):
        types = schema.get("type", [])
        return [types] if isinstance(types, str) else types
