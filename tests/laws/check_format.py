# SPDX-License-Identifier: GPL-3.0-or-later
"""Law: the C++ sources are formatted by clang-format 14; other versions differ and decide nothing."""

import re
import shutil
import subprocess
import sys

import law

VERSION = "14"


def formatter():
    for name in (f"clang-format-{VERSION}", "clang-format"):
        program = shutil.which(name)
        if program:
            said = subprocess.run([program, "--version"], capture_output=True, text=True, check=True).stdout
            if re.search(rf"version {VERSION}\.", said):
                return program
    return None


def check(root, program):
    files = law.sources(root, "core", "app", "tests")
    done = subprocess.run([program, "--style=file", "--dry-run", "-Werror", *files], cwd=root,
                          capture_output=True, text=True, check=False)
    wrong = {}
    for file, line in re.findall(r"^(\S+?):(\d+):\d+: error:", done.stderr, re.M):
        wrong.setdefault(file, int(line))
    findings = [law.Finding(file, line, "formatted differently", "run ./dev format")
                for file, line in wrong.items()]
    if done.returncode and not findings:
        findings.append(law.Finding(".clang-format", 1, done.stderr.strip(), "repair the style file"))
    return findings


if __name__ == "__main__":
    options = law.arguments(__doc__)
    found = formatter()
    if not found:
        law.skip(f"no clang-format {VERSION} on this machine")
    sys.exit(law.finish(check(options.root, found), "every file is formatted"))
