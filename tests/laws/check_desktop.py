# SPDX-License-Identifier: GPL-3.0-or-later
"""Law: desktop entry and metainfo are valid, and one id names them, the icon and the window."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import law

APP_ID = "io.github.rungwise.rungwise"
ENTRY = f"packaging/{APP_ID}.desktop"
METAINFO = f"packaging/{APP_ID}.metainfo.xml"
ICON = f"resources/icons/{APP_ID}.svg"


def tool_findings(root, file, command):
    done = subprocess.run([*command, file], cwd=root, capture_output=True, text=True, check=False)
    if done.returncode:
        said = " ".join((done.stdout + done.stderr).split())
        yield law.Finding(file, 1, said, f"{command[0]} explains each message in its manual")


def id_findings(root):
    for file, expected in ((ENTRY, f"Icon={APP_ID}"), (METAINFO, f"<id>{APP_ID}</id>"),
                           (METAINFO, f'<launchable type="desktop-id">{APP_ID}.desktop</launchable>')):
        if expected not in law.read(root, file):
            yield law.Finding(file, 1, f"“{expected}” is missing", "use the one id everywhere")
    if not (Path(root) / ICON).exists():
        yield law.Finding(ICON, 1, "the icon is missing", "name the icon after the id")


def release_findings(root):
    version = re.search(r"VERSION (\d+\.\d+\.\d+)", law.read(root, "CMakeLists.txt")).group(1)
    for file, expected in ((METAINFO, f'<release version="{version}"'), ("CHANGELOG.md", f"## {version}")):
        if expected not in law.read(root, file):
            yield law.Finding(file, 1, f"release {version} is not mentioned", f"add “{expected}”")


def check(root, entry_tool, metainfo_tool):
    return [*tool_findings(root, ENTRY, [entry_tool]),
            *tool_findings(root, METAINFO, [metainfo_tool, "validate", "--no-net"]),
            *id_findings(root), *release_findings(root)]


if __name__ == "__main__":
    options = law.arguments(__doc__)
    tools = [shutil.which(name) for name in ("desktop-file-validate", "appstreamcli")]
    if not all(tools):
        law.skip("desktop-file-validate or appstreamcli is missing on this machine")
    sys.exit(law.finish(check(options.root, *tools), "desktop entry and metainfo are valid"))
