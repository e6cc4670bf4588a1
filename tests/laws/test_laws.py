# SPDX-License-Identifier: GPL-3.0-or-later
"""Each law must be able to fail: small broken projects, one fault each."""

import os
import shutil
import tempfile
import unittest
from pathlib import Path

import check_arrows
import check_desktop
import check_format
import check_headers
import check_purity
import check_shell
import check_translations

ROOT = Path(__file__).resolve().parents[2]


class BrokenProject(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name)

    def write(self, file, text):
        path = self.root / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return path

    def assert_one(self, findings, file, line, words):
        self.assertEqual([(finding.file, finding.line) for finding in findings], [(file, line)], findings)
        self.assertIn(words, findings[0].rule)
        self.assertTrue(findings[0].remedy)


class Arrows(BrokenProject):
    def check_one(self, file, include, words):
        self.write(file, f"// x\n#include {include}\n")
        self.assert_one(check_arrows.check(self.root), file, 2, words)

    def test_a_model_does_not_know_the_comparison(self):
        self.check_one("core/model/role.h", '"core/compare/cell.h"', "against the arrows")

    def test_the_core_does_not_know_the_app(self):
        self.check_one("core/report/report.h", '"app/text/to_qt.h"', "against the arrows")

    def test_neighbours_in_a_cell_do_not_meet(self):
        self.check_one("app/pages/pay_page.h", '"app/panels/welcome.h"', "against the arrows")

    def test_reports_do_not_know_the_workspace(self):
        self.check_one("app/report/layout.h", '"app/workspace/workspace.h"', "against the arrows")

    def test_load_has_one_door(self):
        self.check_one("app/cli/list.cpp", '"core/load/link.h"', "one public door")

    def test_yaml_cpp_stays_in_its_folder(self):
        self.check_one("core/load/link.cpp", "<yaml-cpp/yaml.h>", "outside core/yaml")

    def test_includes_are_spelled_from_the_root(self):
        self.check_one("core/base/id.cpp", '"id.h"', "not spelled from the root")

    def test_nothing_includes_tests(self):
        self.check_one("core/base/id.cpp", '"tests/support/golden.h"', "nothing but tests")

    def test_a_new_folder_needs_a_place(self):
        self.check_one("core/extra/thing.h", '"core/base/id.h"', "not in the table")

    def test_circles_are_found(self):
        self.write("core/base/a.h", '#include "core/base/b.h"\n')
        self.write("core/base/b.h", '#include "core/base/a.h"\n')
        self.assert_one(check_arrows.check(self.root), "core/base/b.h", 1, "circle")

    def test_legal_includes_and_comments_pass(self):
        self.write("app/cli/list.cpp", '#include "core/load/load_catalogue.h"\n// #include "id.h"\n#include <QFile>\n')
        self.write("core/yaml/document.cpp", '#include <yaml-cpp/yaml.h>\n#include "core/base/id.h"\n')
        self.assertEqual(check_arrows.check(self.root), [])


class Purity(BrokenProject):
    def check_one(self, code, words, file="core/base/x.cpp"):
        self.write(file, "\n" + code + "\n")
        self.assert_one(check_purity.check(self.root), file, 2, words)

    def test_each_rule_finds_its_fault(self):
        for code, words in (
                ("#include <QString>", "Qt"),
                ("#include <iostream>", "iostream"),
                ("#include <ctime>", "clock"),
                ("auto now = std::chrono::system_clock::now();", "clock"),
                ("    std::setlocale(LC_ALL, name);", "locale"),
                ("    return std::isspace(c);", "locale"),
                ("    return std::stod(text);", "locale"),
                ("    std::snprintf(buffer, size, form, x);", "locale"),
                ("    text += std::to_string(1.5);", "to_string"),
                ("    double share = 0; text += std::to_string(share);", "to_string"),
                ("    static int count = 0;", "static"),
                ("    static std::vector<int> cache;", "static"),
                ("    static Cache cache(7);", "static"),
                ("int counter = 0;", "outside functions"),
                ("std::string lastError;", "outside functions")):
            with self.subTest(code):
                self.check_one(code, words)

    def test_money_is_exact(self):
        self.check_one("    double amount = 0;", "exact", "core/model/money.h")

    def test_pure_code_passes(self):
        self.write("core/base/x.cpp", "\n".join((
            "static constexpr int limit = 7;", "const std::string word{\"static int x = 0;\"};",
            "// printf(\"%f\") would be wrong", "    static Thing of(int x);", "constexpr int a[] = {1, 2};",
            "static_assert(limit == 7);", "static bool isSmall(int x) {", "    return x < 1'000;", "}",
            "enum class Kind { A, B };", "    double share = 0.5;", "using Names = std::vector<int>;")))
        self.assertEqual(check_purity.check(self.root), [])


class Headers(BrokenProject):
    GOOD = check_headers.SPDX + "\n// Says what it is for.\n#pragma once\n"

    def test_a_listed_and_described_header_passes(self):
        self.write("core/base/id.h", self.GOOD)
        self.write("core/base/CMakeLists.txt", "target_sources(x PUBLIC id.h)\n")
        self.assertEqual(check_headers.check(self.root), [])

    def test_an_unlisted_file_is_found(self):
        self.write("core/base/id.h", self.GOOD)
        self.write("core/base/CMakeLists.txt", "target_sources(x PUBLIC dense_id.h)\n")
        self.assert_one(check_headers.check(self.root), "core/base/id.h", 1, "nobody lists")

    def test_openings_are_checked(self):
        self.write("tests/a.h", "#pragma once\n")
        self.assert_one(check_headers.check(self.root), "tests/a.h", 1, "licence")
        self.write("tests/a.h", check_headers.SPDX + "\n\n#pragma once\n")
        self.assert_one(check_headers.check(self.root), "tests/a.h", 2, "what the file is for")
        self.write("tests/a.h", check_headers.SPDX + "\n// Words.\n#include <vector>\n")
        self.assert_one(check_headers.check(self.root), "tests/a.h", 3, "#pragma once")


class Format(BrokenProject):
    @unittest.skipUnless(check_format.formatter(), "no clang-format of our version")
    def test_other_formatting_is_found(self):
        shutil.copy(ROOT / ".clang-format", self.root)
        self.write("core/a.cpp", "int a;\nint   b;\n")
        self.assert_one(check_format.check(self.root, check_format.formatter()), "core/a.cpp", 2, "differently")


class Shell(BrokenProject):
    @unittest.skipUnless(shutil.which("shellcheck"), "no shellcheck")
    def test_faults_and_missing_rights_are_found(self):
        script = self.write("dev", "#!/bin/sh\nrm $1\n")
        findings = check_shell.check(self.root, shutil.which("shellcheck"), ("dev",))
        self.assertEqual([finding.line for finding in findings], [1, 2])
        os.chmod(script, 0o755)
        self.assert_one(check_shell.check(self.root, shutil.which("shellcheck"), ("dev",)), "dev", 2, "SC2086")


class Desktop(BrokenProject):
    @unittest.skipUnless(shutil.which("desktop-file-validate") and shutil.which("appstreamcli"), "no validators")
    def test_a_faulty_entry_and_an_unknown_release_are_found(self):
        for file in (check_desktop.ENTRY, check_desktop.METAINFO, check_desktop.ICON):
            (self.root / file).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / file, self.root / file)
        self.write("CMakeLists.txt", "project(x VERSION 99.0.0)\n")
        self.write("CHANGELOG.md", "## 99.0.0\n")
        tools = [shutil.which("desktop-file-validate"), shutil.which("appstreamcli")]
        self.assert_one(check_desktop.check(self.root, *tools), check_desktop.METAINFO, 1, "99.0.0")
        entry = self.root / check_desktop.ENTRY
        entry.write_text(entry.read_text(encoding="utf-8") + "Colour=red\n", encoding="utf-8")
        self.assertEqual(len(check_desktop.check(self.root, *tools)), 2)


class Translations(BrokenProject):
    def ts(self, language, body):
        return self.write(f"translations/rungwise_{language}.ts",
                          f'<TS version="2.1" language="{language}"><context><name>C</name>\n{body}\n</context></TS>')

    def message(self, source, translation, attributes=""):
        return f"<message{attributes}><source>{source}</source>{translation}</message>"

    def check_one(self, body, words, language="de"):
        path = self.ts(language, body)
        self.assert_one(check_translations.file_findings(self.root, path), f"translations/rungwise_{language}.ts",
                        2, words)

    def test_each_fault_of_an_entry_is_found(self):
        counted = ' numerus="yes"'
        self.check_one(self.message("a", '<translation type="unfinished"></translation>'), "unfinished")
        self.check_one(self.message("a", "<translation></translation>"), "empty")
        self.check_one(self.message("{0} of {1}", "<translation>{0} von {2}</translation>"), "places differ")
        self.check_one(self.message("a", '<translation type="vanished">b</translation>'), "no longer used")
        self.check_one(self.message("%n role(s)", "<translation><numerusform>x</numerusform></translation>", counted),
                       "plural forms")

    def test_a_plural_may_drop_its_number_but_no_other_place(self):
        forms = "<translation><numerusform>eine {0}</numerusform><numerusform>%n {0}</numerusform></translation>"
        path = self.ts("de", self.message("%n {0}", forms, ' numerus="yes"'))
        self.assertEqual(check_translations.file_findings(self.root, path), [])

    def test_a_broken_file_is_found(self):
        path = self.write("translations/rungwise_de.ts", "<TS>\n<context></TS>")
        self.assert_one(check_translations.file_findings(self.root, path), "translations/rungwise_de.ts", 2,
                        "not well-formed")

    def test_a_text_without_entry_and_an_entry_without_text_are_found(self):
        path = self.ts("de", self.message("old", "<translation>alt</translation>"))
        texts = {("C", "new", ""): ("app/a.cpp", 7, False)}
        found = list(check_translations.completeness_findings(self.root, path, texts))
        self.assertEqual([(finding.file, finding.line) for finding in found],
                         [("app/a.cpp", 7), ("translations/rungwise_de.ts", 2)])

    def test_english_needs_plurals_only(self):
        path = self.ts("en", "")
        texts = {("C", "plain", ""): ("app/a.cpp", 7, False), ("C", "%n role(s)", ""): ("app/a.cpp", 8, True)}
        self.assert_one(list(check_translations.completeness_findings(self.root, path, texts)), "app/a.cpp", 8,
                        "no entry")

    def test_a_constant_instead_of_a_literal_is_found(self):
        self.write("core/a.cpp", 'RW_TEXT("C", "fine");\nRW_TEXT(context, "lost");\n')
        self.assert_one(list(check_translations.literal_findings(self.root)), "core/a.cpp", 2, "literals")


if __name__ == "__main__":
    unittest.main()
