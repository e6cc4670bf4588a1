# SPDX-License-Identifier: GPL-3.0-or-later
"""Law: which folder may include which. The tables below are the picture in the README, as data."""

import re
import sys
from collections import defaultdict

import law

# What every folder of the core behind the model may draw on.
GROUND = ("core/model", "core/diagnostics", "core/base", "core/wording")

# A folder may include itself and the folders named here, nothing else.
CORE = {
    "core/base": (),
    "core/wording": ("core/base",),
    "core/diagnostics": ("core/base", "core/wording"),
    "core/model": ("core/diagnostics", "core/base", "core/wording"),
    "core/yaml": ("core/model", "core/diagnostics", "core/base"),
    "core/citations": GROUND,
    "core/pay": ("core/citations", *GROUND),
    "core/compare": ("core/pay", "core/citations", *GROUND),
    "core/layout": ("core/base",),
    "core/ladders": ("core/layout", "core/compare", "core/pay", "core/citations", *GROUND),
    "core/search": GROUND,
    "core/session": ("core/compare", "core/ladders", "core/pay", "core/citations", "core/yaml", *GROUND),
    "core/load": ("core/yaml", *GROUND),
    "core/report": ("core/compare", "core/ladders", "core/layout", "core/pay", "core/citations", "core/search", *GROUND),
    "core/check": ("core/load", *GROUND),
}

# The app from right to left; each cell may include all cells before it and the whole core, but no
# neighbour in its own cell.
APP_CELLS = (
    ("app/text", "app/save"),
    ("app/look",),
    ("app/items", "app/charts", "app/diagram"),
    ("app/report", "app/table"),
    ("app/pages", "app/panels", "app/dialogs", "app/start"),
    ("app/cli", "app/window"),
    ("app",),
)
# Knows the core, text and the safe save, and only these may know it.
WORKSPACE = "app/workspace"
WORKSPACE_READS = ("app/text", "app/save")
WORKSPACE_READERS = ("app/cli", "app/window", "app")

LOAD_DOOR = "core/load/load_catalogue.h"
YAML_FOLDER = "core/yaml"

INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*(["<])([^">]+)[">]', re.M)


def allowed():
    table = {folder: set(right) for folder, right in CORE.items()}
    reached = set(CORE)
    for cell in APP_CELLS:
        for folder in cell:
            table[folder] = set(reached)
        reached.update(cell)
    table[WORKSPACE] = set(CORE) | set(WORKSPACE_READS)
    for folder in WORKSPACE_READERS:
        table[folder].add(WORKSPACE)
    return table


def folder_of(file):
    parts = file.split("/")
    if parts[0] == "tests":
        return "tests"
    return "/".join(parts[:2]) if len(parts) > 2 else parts[0]


def includes_of(root, file):
    text = law.without_comments(law.read(root, file), keep_strings=True)
    for match in INCLUDE.finditer(text):
        yield law.line_of(text, match.start()), match.group(1), match.group(2)


def quoted_finding(table, file, line, target):
    own, other = folder_of(file), folder_of(target)
    if target.endswith(".moc"):
        return None
    if not target.startswith(("core/", "app/", "tests/")):
        return law.Finding(file, line, f'"{target}" is not spelled from the root',
                           'write "core/…", "app/…" or "tests/…"; use <…> for libraries')
    if own == "tests":
        return None
    if other == "tests":
        return law.Finding(file, line, f"{own} includes {target}: nothing but tests includes tests",
                           "move what both need into core or app")
    if own not in table:
        return law.Finding(file, line, f"the folder {own} is not in the table of arrows",
                           "give it a place in tests/laws/check_arrows.py and in the README's picture")
    if other != own and other not in table[own]:
        return law.Finding(file, line, f"{own} includes {target}, against the arrows",
                           f"{own} may include: {', '.join(sorted(table[own])) or 'nothing'}")
    if other == "core/load" and own != other and target != LOAD_DOOR:
        return law.Finding(file, line, f"{own} includes {target}: load has one public door",
                           f"include {LOAD_DOOR}")
    return None


def library_finding(file, line, target):
    if target.startswith("yaml-cpp") and folder_of(file) not in (YAML_FOLDER, "tests"):
        return law.Finding(file, line, f"<{target}> outside {YAML_FOLDER}",
                           "read documents through core/yaml/document.h")
    if target.startswith(("core/", "app/", "tests/")):
        return law.Finding(file, line, f"<{target}> is ours", f'write "{target}"')
    return None


def cycle_findings(graph):
    """One finding for each include that closes a circle."""
    findings, state, trail = [], defaultdict(int), []

    def visit(file):
        state[file] = 1
        trail.append(file)
        for line, target in graph.get(file, ()):
            if state[target] == 1:
                circle = trail[trail.index(target):] + [target]
                findings.append(law.Finding(file, line, "include circle: " + " -> ".join(circle),
                                            "move what both need into a header of its own"))
            elif state[target] == 0:
                visit(target)
        trail.pop()
        state[file] = 2

    for file in sorted(graph):
        if state[file] == 0:
            visit(file)
    return findings


def check(root):
    findings, graph, table = [], defaultdict(list), allowed()
    for file in law.sources(root, "core", "app", "tests"):
        for line, mark, target in includes_of(root, file):
            if mark == '"':
                finding = quoted_finding(table, file, line, target)
                graph[file].append((line, target))
            else:
                finding = library_finding(file, line, target)
            if finding:
                findings.append(finding)
    return findings + cycle_findings(graph)


if __name__ == "__main__":
    sys.exit(law.finish(check(law.arguments(__doc__).root), "every include follows the arrows"))
