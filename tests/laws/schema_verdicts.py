# SPDX-License-Identifier: GPL-3.0-or-later
"""Asks schema and checker about the same catalogues and says where they differ."""

import collections
import json
import subprocess
from pathlib import PurePath

import jsonschema

import catalogue_mutants
import law
import yaml_core

VARIED = 200  # mutants at random places, on top of those made for every key
VARIED_BUNDLED = 60  # as many again from the bundled catalogue

# Diagnostics about catalogues that the schema accepts, and why it cannot see the fault.
DIFFERENCES = {
    "duplicate-id": "a schema does not compare the ids of two entries",
    "duplicate-entry": "a schema does not compare the references of two entries of a list",
    "unknown-source": "a schema does not follow references",
    "unknown-level": "a schema does not follow references",
    "unknown-track": "a schema does not follow references",
    "unknown-family": "a schema does not follow references",
    "unknown-scale": "a schema does not follow references",
    "unknown-skill": "a schema does not follow references",
    "unknown-aspect": "a schema does not follow references",
    "unknown-duty": "a schema does not follow references",
    "unknown-role": "a schema does not follow references",
    "unknown-market": "a schema does not follow references",
    "unknown-step": "the steps of a scale stand in another entry",
    "skill-without-scale": "the default scale stands in another entry",
    "value-off-scale": "the range of a scale stands in another entry",
    "needed-and-not-needed": "a schema does not compare two lists",
    "range-reversed": "a schema does not compare two numbers",
    "levels-reversed": "the order of levels stands in another list",
    "figures-out-of-order": "a schema does not compare two numbers",
    "parent-cycle": "a schema does not follow references",
    "promotion-cycle": "a schema does not follow references",
    "no-header": "one file of a folder may lack the header; the whole catalogue may not",
}

# As above, but the schema sees some of these faults itself, so that they also count as its own.
SHARED = {
    "unquoted-id": "a schema sees the text NO, and not that its quotes are missing",
    "bad-id": "a schema counts characters and not bytes",
    "bad-date": "a schema does not know leap years",
    "not-a-number": "a schema sees the number 7, and not that it is written 007, +7 or 0x7",
    "number-too-long": "a schema does not count the digits of a number",
}

# Warnings about catalogues that the schema refuses and the reader takes as they are.
MILDER = {
    "unquoted-text": "to a schema a bare 7 or true is no text; the reader takes it as one and warns",
    "empty-file": "to a schema nothing is no map; the reader goes on with the other files of the folder",
}


def first_fault(walk, document):
    """The most telling reason why the schema refuses the document, as (path, words), or nothing."""
    error = jsonschema.exceptions.best_match(walk.validator.iter_errors(document))
    return error and (tuple(error.absolute_path), error.message[:200])


class Sample:
    """One document, what was changed in it, and both verdicts."""

    def __init__(self, mutant, number):
        self.file = f"sample-{number:04}.yaml"
        self.change = mutant.change
        self.text = yaml_core.write(mutant.document)
        self.document = yaml_core.read(self.text)
        self.refused = False  # by the schema
        self.codes = set()  # errors and unknown keys of the checker
        self.milder = set()  # its warnings that are named in MILDER

    def finding(self, walk):
        """Where the verdicts differ without an explanation; nothing where all is well."""
        told = ", ".join(sorted(self.codes | self.milder)) or "nothing"
        if self.change == catalogue_mutants.UNCHANGED:
            if self.refused or self.codes or self.milder:
                return self._finding(f"a sound catalogue is refused; the checker reports {told}")
        elif self.refused and not self.codes - DIFFERENCES.keys() and not self.milder:
            path, words = first_fault(walk, self.document)
            return self._finding(f"the schema refuses it ({words}); the checker reports {told}", path)
        elif not self.refused and self.codes - DIFFERENCES.keys() - SHARED.keys():
            return self._finding(f"the schema accepts it; the checker reports {told}")
        return None

    def _finding(self, rule, path=()):
        return law.Finding(
            self.file, yaml_core.line_of(self.text, path), f"{self.change}: {rule}",
            "make reader and schema agree, or explain the difference in schema_verdicts.py")


def make_samples(walk, everything, bundled):
    """The sound documents, and each of them with one change."""
    seed = catalogue_mutants.SEED
    documents = [catalogue_mutants.Mutant(everything, catalogue_mutants.UNCHANGED)]
    mutants = catalogue_mutants.Mutants(walk, everything, seed)
    documents += [
        *mutants.for_every_key(), *mutants.of_other_forms(), *mutants.of_the_file(), *mutants.varied(VARIED)]
    if bundled:
        documents.append(catalogue_mutants.Mutant(bundled, catalogue_mutants.UNCHANGED))
        documents += catalogue_mutants.Mutants(walk, bundled, seed).varied(VARIED_BUNDLED)
    return [Sample(document, number) for number, document in enumerate(documents)]


def judge(samples, walk, checker, folder):
    """Writes the samples into the folder and gives each its two verdicts."""
    for sample in samples:
        (folder / sample.file).write_text(sample.text, encoding="utf-8")
        sample.refused = not walk.accepts(sample.document)
    by_file = {sample.file: sample for sample in samples}
    run = subprocess.run(
        [checker, "--format", "json", *by_file], cwd=folder, capture_output=True, encoding="utf-8", timeout=600)
    if run.returncode not in (0, 1, 2):
        raise RuntimeError(f"{checker} ended with {run.returncode}: {run.stderr[-500:]}")
    for diagnostic in json.loads(run.stdout)["diagnostics"]:
        sample, code = by_file[PurePath(diagnostic["file"]).name], diagnostic["code"]
        if diagnostic["severity"] == "error" or code == "unknown-key":
            sample.codes.add(code)
        elif code in MILDER:
            sample.milder.add(code)


def print_counts(samples):
    """How often both agreed, and each explanation with its count."""
    both = sum(1 for sample in samples if sample.refused and sample.codes)
    neither = sum(1 for sample in samples if not sample.refused and not sample.codes)
    differ = len(samples) - both - neither
    print(f"{len(samples)} samples: refused by both {both}, accepted by both {neither}, judged differently {differ}")
    explained = collections.Counter()
    for sample in samples:
        if sample.refused != bool(sample.codes):
            explained.update(sample.codes or sample.milder)
    for code, count in sorted(explained.items()):
        print(f"  {count:4} {code}: {(DIFFERENCES | SHARED | MILDER).get(code, 'not explained')}")
    seen = collections.Counter(code for sample in samples for code in sample.codes)
    print("diagnostics seen: " + ", ".join(f"{code} {count}" for code, count in sorted(seen.items())))
