# SPDX-License-Identifier: GPL-3.0-or-later
"""What the laws share: finding sources, blanking comments and strings, reporting."""

import argparse
import re
import sys
from dataclasses import dataclass
from pathlib import Path

SKIPPED = 77  # ctest shows this exit code as "Skipped"

_TOKENS = re.compile(
    r'//[^\n]*|/\*.*?\*/|R"([^\s()\\]*)\(.*?\)\1"|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])+\'', re.S)


@dataclass(frozen=True)
class Finding:
    file: str
    line: int
    rule: str
    remedy: str

    def __str__(self):
        return f"{self.file}:{self.line}: {self.rule}\n    remedy: {self.remedy}"


def sources(root, *folders):
    """All C++ files below the folders of the project, test data left out, in a stable order."""
    found = []
    for folder in folders:
        for path in (Path(root) / folder).rglob("*"):
            relative = path.relative_to(root)
            if path.suffix in (".h", ".cpp") and relative.parts[:2] != ("tests", "data"):
                found.append(relative.as_posix())
    return sorted(found)


def read(root, file):
    return (Path(root) / file).read_text(encoding="utf-8")


def without_comments(text, keep_strings=False):
    """The text with comments (and strings, unless kept) blanked; line numbers stay."""

    def blank(match):
        token = match.group()
        if token[0] in "\"'R":
            if keep_strings:
                return token
            return '""' + "\n" * token.count("\n")
        return " " + "\n" * token.count("\n")

    # An apostrophe between digits groups them and begins no character.
    return _TOKENS.sub(blank, re.sub(r"(?<=[0-9a-fA-F])'(?=[0-9a-fA-F])", "", text))


def line_of(text, position):
    return text.count("\n", 0, position) + 1


def arguments(description, *options):
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("--root", required=True, type=Path, help="the project's folder")
    for option in options:
        parser.add_argument(option)
    return parser.parse_args()


def finish(findings, passed):
    """Prints the findings, or what was found in order; answers the exit code."""
    for finding in findings:
        print(finding)
    print(f"{len(findings)} findings" if findings else passed)
    return 1 if findings else 0


def skip(reason):
    print(f"skipped: {reason}")
    sys.exit(SKIPPED)
