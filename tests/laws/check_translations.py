# SPDX-License-Identifier: GPL-3.0-or-later
"""Law: each visible text has an entry, each entry a whole translation with the same places to fill.

English is its own source, so rungwise_en.ts holds the plurals only; every other file holds everything."""

import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import law

SOURCE_LANGUAGE = "en"
# How many forms lupdate asks for: one line per language that we ship.
PLURAL_FORMS = {"de": 2, "en": 2}
PLACES = re.compile(r"\{\d+\}|%L?\d+|%n")
REMEDY_UPDATE = "run: cmake --build build/dev --target update_translations, then translate"
MARKED = re.compile(r"\b(RW_TEXT|RW_PLURAL)\s*\(")


def language_of(path):
    return path.stem.rsplit("_", 1)[1]


def messages(path):
    """Yields (key, source, message element) where the key is what lupdate tells texts apart by."""
    for context in ElementTree.parse(path).getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            source = message.findtext("source") or ""
            yield (name, source, message.findtext("comment") or ""), source, message


def entry_line(path, source):
    """The line of an entry, for the reader; the first line of the file when it cannot be found."""
    escaped = source.split("\n")[0].replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    for number, line in enumerate(path.read_text(encoding="utf-8").split("\n"), 1):
        if f"<source>{escaped}" in line.replace("&quot;", '"').replace("&apos;", "'"):
            return number
    return 1


def places(text, counted):
    found = sorted(PLACES.findall(text))
    return [place for place in found if not (counted and place == "%n")]


def entry_faults(language, source, message):
    translation = message.find("translation")
    if translation is None or translation.get("type") == "unfinished":
        yield "unfinished translation"
        return
    if translation.get("type") in ("vanished", "obsolete"):
        yield "the text is no longer used"
        return
    counted = message.get("numerus") == "yes"
    if "%n" in source and not counted:
        yield "a text with %n that is not marked as a plural"
    forms = [form.text or "" for form in translation.iter("numerusform")] if counted else [translation.text or ""]
    if counted and len(forms) != PLURAL_FORMS[language]:
        yield f"{len(forms)} plural forms instead of {PLURAL_FORMS[language]}"
    if not all(form.strip() for form in forms):
        yield "empty translation"
        return
    for form in forms:
        if places(form, counted) != places(source, counted):
            yield f"places differ: {places(source, counted)} became {places(form, counted)}"


def file_findings(root, path):
    shown = path.relative_to(root).as_posix()
    language = language_of(path)
    if language not in PLURAL_FORMS:
        return [law.Finding(shown, 1, f"nobody said how many plural forms “{language}” has",
                            "add it to PLURAL_FORMS in tests/laws/check_translations.py")]
    try:
        entries = list(messages(path))
    except ElementTree.ParseError as error:
        return [law.Finding(shown, error.position[0], f"not well-formed: {error}", "repair the file")]
    return [law.Finding(shown, entry_line(path, source), f"{fault}: “{source}”", "translate it in Qt Linguist")
            for _, source, message in entries for fault in entry_faults(language, source, message)]


def fresh_texts(root, lupdate, options, folder):
    """Every text in the sources, as lupdate sees it: key -> (file, line, is counted)."""
    fresh = Path(folder) / "fresh.ts"
    done = subprocess.run([lupdate, *options, "-silent", "-locations", "absolute", "core", "app", "-ts", str(fresh)],
                          cwd=root, capture_output=True, text=True, check=True)
    texts = {}
    for key, _, message in messages(fresh):
        where = message.find("location")
        file = (fresh.parent / where.get("filename")).resolve() if where is not None else Path(root)
        file = file.relative_to(Path(root).resolve()).as_posix()
        line = int(where.get("line")) if where is not None else 1
        texts[key] = (file, line, message.get("numerus") == "yes")
    return texts, done.stderr.strip()


def completeness_findings(root, path, texts):
    shown = path.relative_to(root).as_posix()
    known = {key for key, _, _ in messages(path)}
    for key, (file, line, counted) in texts.items():
        wanted = counted or language_of(path) != SOURCE_LANGUAGE
        if wanted and key not in known:
            yield law.Finding(file, line, f"{shown} has no entry for “{key[1]}” in {key[0]}", REMEDY_UPDATE)
    for key in sorted(known - set(texts)):
        yield law.Finding(shown, entry_line(path, key[1]), f"nobody uses “{key[1]}” of {key[0]}", REMEDY_UPDATE)


def literal_findings(root):
    """A marked text that is no literal is invisible to lupdate."""
    for file in law.sources(root, "core", "app"):
        code = law.without_comments(law.read(root, file))
        for match in MARKED.finditer(code):
            line = code[code.rfind("\n", 0, match.start()) + 1:match.start()]
            rest = code[match.end():].lstrip()
            if "#define" not in line and not re.match(r'""\s*,\s*""', rest):
                yield law.Finding(file, law.line_of(code, match.start()),
                                  f"{match.group(1)} needs two literals: context and text",
                                  "write both out; lupdate reads no constants")


def check(root, lupdate=None, options=()):
    files = sorted((Path(root) / "translations").glob("*.ts"))
    findings = [finding for path in files for finding in file_findings(root, path)]
    findings += literal_findings(root)
    broken = any(finding.rule.startswith("not well-formed") for finding in findings)
    if lupdate and not broken:
        with tempfile.TemporaryDirectory() as folder:
            texts, warnings = fresh_texts(root, lupdate, options, folder)
        if warnings:
            findings.append(law.Finding("translations", 1, warnings, "make lupdate understand the source"))
        for path in files:
            findings += completeness_findings(root, path, texts)
    return findings


if __name__ == "__main__":
    given = law.arguments(__doc__, "--lupdate", "--options")
    if not given.lupdate:
        print("without lupdate only the files themselves are checked")
    sys.exit(law.finish(check(given.root.resolve(), given.lupdate, (given.options or "").split()),
                        "the translations are complete"))
