# SPDX-License-Identifier: GPL-3.0-or-later
"""Law: the scripts pass shellcheck and may be run."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import law

SCRIPTS = ("dev", ".ci/run")


def check(root, program, scripts=SCRIPTS):
    findings = []
    for script in scripts:
        if not os.access(Path(root) / script, os.X_OK):
            findings.append(law.Finding(script, 1, "the script may not be run", f"chmod +x {script}"))
        done = subprocess.run([program, "--format=gcc", script], cwd=root, capture_output=True, text=True,
                              check=False)
        for line, text in re.findall(r"^[^:\n]+:(\d+):\d+: (.*)$", done.stdout, re.M):
            findings.append(law.Finding(script, int(line), text, "shellcheck's wiki explains the SC number"))
    return findings


if __name__ == "__main__":
    options = law.arguments(__doc__)
    shellcheck = shutil.which("shellcheck")
    if not shellcheck:
        law.skip("no shellcheck on this machine")
    sys.exit(law.finish(check(options.root, shellcheck), "the scripts are clean"))
