# SPDX-License-Identifier: GPL-3.0-or-later
"""Law: each file begins with licence and purpose, and each header is listed, so that it is compiled alone.

The compiling itself is the build target all_verify_interface_header_sets, part of `./dev test`."""

import re
import sys
from pathlib import Path

import law

SPDX = "// SPDX-License-Identifier: GPL-3.0-or-later"
# Only moc reads it, before every other file.
READ_BY_MOC = "app/moc_prelude.h"


def opening_findings(file, text):
    lines = text.split("\n")
    if lines[0] != SPDX:
        yield law.Finding(file, 1, "the licence line is missing", f"begin with: {SPDX}")
        return
    if len(lines) < 2 or not re.match(r"// \S", lines[1]):
        yield law.Finding(file, 2, "the second line does not say what the file is for",
                          "write one sentence after //")
    if file.endswith(".h"):
        code = [line for line in lines if line and not line.startswith("//")]
        if not code or code[0] != "#pragma once":
            yield law.Finding(file, 3, "#pragma once is missing or late", "write it before everything else")


def listing_findings(root, file):
    path = Path(file)
    listing = Path(root) / path.parent / "CMakeLists.txt"
    words = listing.read_text(encoding="utf-8") if listing.exists() else ""
    if not re.search(rf"(?<![\w./]){re.escape(path.name)}(?![\w.])", words):
        yield law.Finding(file, 1, "nobody lists this file, so it is not built",
                          f"add it to {path.parent}/CMakeLists.txt")


def check(root):
    findings = []
    for file in law.sources(root, "core", "app", "tests"):
        findings += opening_findings(file, law.read(root, file))
        if file.startswith(("core/", "app/")) and file != READ_BY_MOC:
            findings += listing_findings(root, file)
    return findings


if __name__ == "__main__":
    sys.exit(law.finish(check(law.arguments(__doc__).root), "every file says what it is and is listed"))
