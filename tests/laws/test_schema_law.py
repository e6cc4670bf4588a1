# SPDX-License-Identifier: GPL-3.0-or-later
"""The schema law must be able to fail: broken schemas, missing keys, verdicts that differ."""

import copy
import json
import unittest
from pathlib import Path

import check_schema
import schema_verdicts
import yaml_core
from catalogue_mutants import UNCHANGED, Mutant
from schema_walk import Walk

ROOT = Path(__file__).resolve().parents[2]
SCHEMA = json.loads((ROOT / check_schema.SCHEMAS / check_schema.CATALOGUE_SCHEMA).read_text(encoding="utf-8"))
WALK = Walk(SCHEMA)


class Reading(unittest.TestCase):
    def test_knows_the_core_types_only(self):
        text = "[true, null, 0110, 1.5, yes, NO, 2025-06-05, 12:30, 1_000, .nan, ~, 0x10]"
        values = [True, None, 110, 1.5, "yes", "NO", "2025-06-05", "12:30", "1_000", ".nan", None, 16]
        self.assertEqual(yaml_core.read(text), values)

    def test_finds_repeated_keys(self):
        with self.assertRaises(yaml_core.yaml.YAMLError):
            yaml_core.read("{a: 1, a: 2}")

    def test_reads_back_what_it_writes(self):
        value = {"no": ["yes", "0110", 1, 2.5, True, None, {}, []], "x y": {"a": [["😀\u2028\n"]]}}
        self.assertEqual(yaml_core.read(yaml_core.write(value)), value)

    def test_finds_the_line_of_a_path(self):
        self.assertEqual(yaml_core.line_of("a: 1\nb:\n  - c\n  - d: 2\n", ("b", 1, "d")), 4)


class Schema(unittest.TestCase):
    def one(self, change, words):
        schema = copy.deepcopy(SCHEMA)
        change(schema)
        findings = list(check_schema.schema_findings(check_schema.CATALOGUE_SCHEMA, schema))
        self.assertEqual(len(findings), 1, findings)
        self.assertIn(words, findings[0].rule)

    def test_a_sound_one_passes(self):
        self.assertEqual(list(check_schema.schema_findings(check_schema.CATALOGUE_SCHEMA, SCHEMA)), [])

    def test_must_be_draft_07(self):
        self.one(lambda schema: schema.update(type="map"), "draft-07")

    def test_must_name_its_address(self):
        self.one(lambda schema: schema.update({"$id": "elsewhere"}), "$id")

    def test_must_describe_every_key(self):
        self.one(lambda schema: schema["definitions"]["move"]["properties"]["note"].pop("description"), "note")

    def test_must_give_true_examples(self):
        self.one(lambda schema: schema["definitions"]["currency"].update(examples=["euro"]), "euro")


class Coverage(unittest.TestCase):
    def test_misses_a_key_that_no_sample_uses(self):
        document = yaml_core.read((ROOT / check_schema.EVERYTHING).read_text(encoding="utf-8"))
        del document["skills"][1]["codes"]
        findings = list(check_schema.coverage_findings(WALK, document))
        self.assertEqual(len(findings), 1, findings)
        self.assertIn("skill (Skill).codes", findings[0].rule)


class Verdicts(unittest.TestCase):
    def finding(self, change, refused, codes=(), milder=()):
        document = {"rungwise": 1, "catalogue": {"id": "a"}} if refused else {}
        sample = schema_verdicts.Sample(Mutant(document, change), 0)
        sample.refused, sample.codes, sample.milder = refused, set(codes), set(milder)
        return sample.finding(WALK)

    def test_agree(self):
        self.assertIsNone(self.finding("change", True, ["missing-key"]))
        self.assertIsNone(self.finding("change", False))

    def test_differ_when_only_the_schema_refuses(self):
        self.assertIn("reports nothing", self.finding("change", True).rule)
        self.assertIn("unknown-role", self.finding("change", True, ["unknown-role"]).rule)

    def test_differ_when_only_the_checker_refuses(self):
        self.assertIn("missing-key", self.finding("change", False, ["missing-key"]).rule)

    def test_may_differ_where_explained(self):
        self.assertIsNone(self.finding("change", False, ["unknown-role", "unquoted-id"]))
        self.assertIsNone(self.finding("change", True, [], ["unquoted-text"]))

    def test_never_differ_on_sound_catalogues(self):
        self.assertIsNotNone(self.finding(UNCHANGED, False, ["unknown-role"]))


if __name__ == "__main__":
    unittest.main()
