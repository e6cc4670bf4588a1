# SPDX-License-Identifier: GPL-3.0-or-later
"""Law: the published JSON Schemas are sound, hold for the bundled catalogue, and agree with the reader.

Without --checker only the schemas and the catalogue are looked at. With it, more than a thousand catalogues
with one change each are given to the checker: "the schema refuses it" and "the checker reports an error or
an unknown key" have to be the same, except for what schema_verdicts.py explains. --keep FOLDER keeps them.
"""

import json
import sys
import tempfile
from pathlib import Path

import law

try:
    import jsonschema
    import yaml
except ImportError as missing:
    law.skip(f"python3-jsonschema and python3-yaml are needed ({missing.name} is not there)")

import catalogue_mutants
import schema_verdicts
import yaml_core
from schema_walk import Walk

SCHEMAS = "resources/schema"
CATALOGUE = "resources/catalogue"
EVERYTHING = "tests/data/good/everything.yaml"
CATALOGUE_SCHEMA = "catalogue.schema.json"

# The two small formats, as documented.
EXAMPLES = {
    "profile.schema.json": """
rungwise-profile: 1
name: Ada
role: product-manager
catalogue: product-roles
pay: {amount: 118000, currency: USD, period: year, measure: base, market: us}
assessments:
  - date: 2026-11-21
    rater: self
    skills:
      product-strategy: {level: practised, within: 50, evidence: "…"}
      budgeting: not-sure
      web-development: does-not-apply
    signs: {senior-to-lead/adopted: yes}
""",
    "comparison.schema.json": """
rungwise-comparison: 1
title: PM or PL?
catalogue: {id: product-roles, version: "2026-11"}
roles: [product-manager, product-lead]
baseline: product-manager
view: {filter: all, collapsed: [], measure: total, market: us, currency: USD}
""",
}


def schema_findings(name, schema):
    """What is wrong with a schema itself."""
    file = f"{SCHEMAS}/{name}"
    try:
        jsonschema.Draft7Validator.check_schema(schema)
    except jsonschema.SchemaError as error:
        yield law.Finding(file, 1, f"no valid draft-07 schema: {error.message}", "correct the schema")
        return
    if schema.get("$id") != f"https://rungwise.github.io/schema/{name}":
        yield law.Finding(file, 1, "$id is not the published address", "name the file in $id")
    yield from hover_findings(file, Walk(schema))


def hover_findings(file, walk):
    """Editors show titles, descriptions, examples and defaults: the first two are there, the others true."""
    for schema in subschemas(walk.root):
        for name, inner in schema.get("properties", {}).items():
            described = any("title" in one and "description" in one for one in walk.targets(inner))
            if not described and "const" not in inner:
                yield law.Finding(file, 1, f'the key "{name}" has no title and description', "describe it")
        for example in schema.get("examples", []) + ([schema["default"]] if "default" in schema else []):
            if not walk.fits(schema, example):
                yield law.Finding(file, 1, f"the example {example!r} is not valid", "correct it or the schema")


def subschemas(schema):
    if isinstance(schema, list):
        for inner in schema:
            yield from subschemas(inner)
    elif isinstance(schema, dict):
        yield schema
        for word, inner in schema.items():
            if word in ("properties", "definitions", "patternProperties"):
                yield from subschemas(list(inner.values()))
            elif word not in ("examples", "default", "enum", "const"):
                yield from subschemas(inner)


def example_findings(name, walk):
    """The documented example is valid; a wrong type or an unknown key anywhere in it is not."""
    document = yaml_core.read(EXAMPLES[name])
    fault = schema_verdicts.first_fault(walk, document)
    if fault:
        yield law.Finding(f"{SCHEMAS}/{name}", 1, f"refuses the documented example: {fault[1]}", "correct the schema")
        return
    for mutant in catalogue_mutants.Mutants(walk, document, catalogue_mutants.SEED).surely_wrong():
        if walk.validator.is_valid(mutant.document):
            yield law.Finding(f"{SCHEMAS}/{name}", 1, f"accepts {mutant.change}", "correct the schema")


def read_document(root, file, walk, findings):
    """The document of a file that the schema accepts; nothing, and a finding, for another."""
    text = (root / file).read_text(encoding="utf-8-sig")
    try:
        document = yaml_core.read(text)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        findings.append(law.Finding(file, mark.line + 1 if mark else 1, f"no YAML: {error}", "correct the file"))
        return None
    fault = schema_verdicts.first_fault(walk, document)
    if fault:
        line = yaml_core.line_of(text, fault[0])
        findings.append(law.Finding(file, line, f"the schema refuses it: {fault[1]}", "correct the file or the schema"))
        return None
    return document


def read_bundled(root, walk, findings):
    """The files of the bundled catalogue joined into one document."""
    joined = {}
    files = sorted(path.relative_to(root).as_posix() for path in (root / CATALOGUE).rglob("*.yaml"))
    if not files:
        findings.append(law.Finding(CATALOGUE, 1, "no catalogue file", "put the bundled catalogue there"))
    for file in files:
        for key, value in (read_document(root, file, walk, findings) or {}).items():
            joined[key] = joined[key] + value if isinstance(joined.get(key), list) else value
    return joined


def coverage_findings(walk, document):
    """Keys of the format that the sample of everything does not use."""
    used = {site.key for site in walk.sites(document)}
    for key in walk.keys():
        if key not in used:
            yield law.Finding(EVERYTHING, 1, f'does not use the key "{key}"', "add it, so that it is tested")


def findings_of(root, checker=None, keep=None):
    findings = []
    walks = {}
    for path in sorted((root / SCHEMAS).glob("*.schema.json")):
        schema = json.loads(path.read_text(encoding="utf-8"))
        findings += schema_findings(path.name, schema)
        walks[path.name] = Walk(schema)
    for name in EXAMPLES:
        findings += example_findings(name, walks[name])
    walk = walks[CATALOGUE_SCHEMA]
    everything = read_document(root, EVERYTHING, walk, findings)
    bundled = read_bundled(root, walk, findings)
    if everything is None:
        return findings
    findings += coverage_findings(walk, everything)
    if checker:
        samples = schema_verdicts.make_samples(walk, everything, bundled)
        with tempfile.TemporaryDirectory() as temporary:
            folder = Path(keep or temporary)
            folder.mkdir(parents=True, exist_ok=True)
            schema_verdicts.judge(samples, walk, Path(checker).resolve(), folder)
        findings += filter(None, (sample.finding(walk) for sample in samples))
        schema_verdicts.print_counts(samples)
    return findings


def main():
    chosen = law.arguments(__doc__, "--checker", "--keep")
    findings = findings_of(chosen.root, chosen.checker, chosen.keep)
    return law.finish(findings, "the schemas are sound and hold" + (", and the reader agrees" if chosen.checker else ""))


if __name__ == "__main__":
    sys.exit(main())
