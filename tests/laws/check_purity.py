# SPDX-License-Identifier: GPL-3.0-or-later
"""Law: the core has no Qt, no clock, no locale, no output of its own, no state that outlives a call."""

import re
import sys

import law

# pattern, what is wrong, what to do instead
EVERYWHERE = (
    (r"#\s*include\s*<Q", "Qt in the core", "move the code to app/ or use a standard type"),
    (r"#\s*include\s*<iostream>", "<iostream> has global state", "return values; write with std::fwrite in a program"),
    (r"#\s*include\s*<(ctime|time\.h)>", "the core has no clock", "let the caller pass the date"),
    (r"\b(system_clock|steady_clock|high_resolution_clock|gettimeofday|clock_gettime)\b",
     "the core has no clock", "let the caller pass the date"),
    (r"#\s*include\s*<(locale|clocale|locale\.h)>|\b(setlocale|localeconv)\s*\(|\bstd::locale\b|\bimbue\s*\(",
     "the core knows no locale", "use core/base/text.h and std::to_chars"),
    (r"\b(isalnum|isalpha|isspace|isupper|islower|ispunct|isprint|tolower|toupper)\s*\(",
     "this answer depends on the locale", "compare with the characters meant, or use core/base/text.h"),
    (r"\b(stod|stof|stold|strtod|strtof|strtold|atof)\s*\(", "this parser depends on the locale",
     "use core/base/decimal.h or std::from_chars"),
    (r"\bv?(f|s|sn|d|as)?printf\s*\(|\bv?s?scanf\s*\(", "this formatting depends on the locale",
     "use std::to_chars or core/wording"),
    (r"\bto_string\s*\(\s*(static_cast<(double|float)>|-?\d+\.\d)", "to_string of a fraction depends on the locale",
     "use std::to_chars"),
    (r"\bthread_local\b", "hidden state", "pass the value"),
)
EXACT_FILES = re.compile(r"/[^/]*(money|decimal)[^/]*$")
FLOATING = re.compile(r"\b(double|float)\s+(\w+)\s*(?:[=;,)]|\{)")
STATIC = re.compile(r"^([ \t]*)(?:inline\s+)?static\s+(?!assert)([^;{=(]*)([;{=(])([^\n]*)", re.M)
NAMESPACE_VARIABLE = re.compile(
    r"^(?!const|constexpr|consteval|constinit|using|namespace|return|enum|struct|class|template|static|"
    r"typedef|extern|friend|union|concept|public|private|protected|\s|#|\})"
    r"[\w:<>,&*]+(?:[ \t]+[\w:<>,&*]+)+[ \t]*(=[^=()][^()\n]*|\{[^()\n]*\}|\[[^\n]*\][^()\n]*)?;", re.M)


def static_is_state(file, match):
    """Whether a `static` declares something that can change."""
    indent, declaration, mark, rest = match.groups()
    if re.search(r"\b(const|constexpr|constinit)\b", declaration):
        return False
    if mark != "(":
        return True
    # A parenthesis opens parameters ("int x", nothing) in a declaration, and values in a definition.
    values = re.match(r"\s*([^()]+)\);\s*$", rest)
    return bool(indent and file.endswith(".cpp") and values and not re.search(r"\w[&*]* [&*]*\w", values.group(1)))


def file_findings(file, text):
    code = law.without_comments(text)
    for pattern, rule, remedy in EVERYWHERE:
        for match in re.finditer(pattern, code):
            yield law.Finding(file, law.line_of(code, match.start()), rule, remedy)
    for match in STATIC.finditer(code):
        if static_is_state(file, match):
            yield law.Finding(file, law.line_of(code, match.start()), "a static that can change",
                              "make it const or constexpr, or hand the value to whoever needs it")
    for match in NAMESPACE_VARIABLE.finditer(code):
        if not re.search(r"\b(const|constexpr)\b", match.group()):
            yield law.Finding(file, law.line_of(code, match.start()), "a variable outside functions",
                              "make it constexpr or a member")
    for match in FLOATING.finditer(code):
        if EXACT_FILES.search("/" + file):
            yield law.Finding(file, law.line_of(code, match.start()), "money is exact: no floating point here",
                              "use Decimal")
        for use in re.finditer(r"\bto_string\s*\(\s*" + match.group(2) + r"\s*\)", code):
            yield law.Finding(file, law.line_of(code, use.start()), "to_string of a fraction depends on the locale",
                              "use std::to_chars")


def check(root):
    return [finding for file in law.sources(root, "core")
            for finding in file_findings(file, law.read(root, file))]


if __name__ == "__main__":
    sys.exit(law.finish(check(law.arguments(__doc__).root), "the core is pure"))
