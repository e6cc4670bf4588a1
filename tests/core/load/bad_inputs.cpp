// SPDX-License-Identifier: GPL-3.0-or-later
// Completes inputs where a repository cannot hold them, and loads them.
#include "tests/core/load/bad_inputs.h"

#include "core/diagnostics/render.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

#include <array>
#include <sys/stat.h>
#include <system_error>

namespace rungwise::test {
namespace {

namespace fs = std::filesystem;
using std::string_literals::operator""s;

/// What one code's input needs beyond the files of its folder.
struct Preparation {
    std::string_view code;
    Limits limits = {};
    void (*complete)(TemporaryFolder& folder) = nullptr; ///< the files are below "input"
};

void addDanglingLink(TemporaryFolder& folder) {
    fs::create_symlink("nowhere.yaml", folder.path() / "input/skills.yaml");
}

void addPipe(TemporaryFolder& folder) {
    ASSERT_EQ(::mkfifo((folder.path() / "input/skills.yaml").c_str(), 0600), 0);
}

void addLinkOutside(TemporaryFolder& folder) {
    folder.write("outside.yaml", "skills: []\n");
    fs::create_symlink("../outside.yaml", folder.path() / "input/skills.yaml");
}

void addUtf16(TemporaryFolder& folder) {
    folder.write("input/skills.yaml", "\xFF\xFEs\0k\0i\0l\0l\0s\0:\0"s);
}

void addLatin1(TemporaryFolder& folder) {
    folder.write("input/skills.yaml", "skills:\n  - {id: pate, name: \"P\xE2t\xE9\"}\n");
}

void addNul(TemporaryFolder& folder) {
    folder.write("input/skills.yaml", "skills:\n  - {id: baking, name: \"Bak\0ing\"}\n"s);
}

void addBareReturns(TemporaryFolder& folder) {
    folder.write("input/skills.yaml", "skills:\r  - {id: baking, name: Baking}\r");
}

void addEndlessList(TemporaryFolder& folder) {
    std::string text = "x-list:\n  [";
    for (int i = 0; i < 120'000; ++i) text += "a,";
    folder.write("input/skills.yaml", text + "a]\n");
}

const std::array preparations{
    Preparation{.code = "unreadable-file", .complete = addDanglingLink},
    Preparation{.code = "not-a-regular-file", .complete = addPipe},
    Preparation{.code = "link-outside-folder", .complete = addLinkOutside},
    Preparation{.code = "file-too-large", .limits = {.file = 300}},
    Preparation{.code = "catalogue-too-large", .limits = {.catalogue = 500}},
    Preparation{.code = "line-too-long", .limits = {.line = 160}},
    Preparation{.code = "utf-16", .complete = addUtf16},
    Preparation{.code = "not-utf-8", .complete = addLatin1},
    Preparation{.code = "control-character", .complete = addNul},
    Preparation{.code = "bare-carriage-return", .complete = addBareReturns},
    Preparation{.code = "too-many-problems", .limits = {.problemsPerFile = 2}},
    Preparation{.code = "too-many-values", .limits = {.valuesPerCatalogue = 40}},
    Preparation{.code = "too-many-keys", .limits = {.keysPerMap = 10}},
    Preparation{.code = "too-many-alias-values", .limits = {.aliasValuesPerFile = 60}},
    Preparation{.code = "value-too-large", .limits = {.scalar = 200}},
    Preparation{.code = "brackets-too-long", .complete = addEndlessList},
    Preparation{.code = "text-too-long", .limits = {.textCharacters = 80}},
};

Preparation preparationOf(std::string_view code) {
    for (const Preparation& preparation : preparations) {
        if (preparation.code == code) return preparation;
    }
    return {.code = code};
}

std::string without(std::string text, const std::string& prefix) {
    for (std::size_t at = text.find(prefix); at != std::string::npos; at = text.find(prefix, at)) {
        text.erase(at, prefix.size());
    }
    return text;
}

} // namespace

fs::path badFolder(std::string_view code) {
    return fs::path{RUNGWISE_TEST_DATA} / "bad" / code;
}

std::string saidOfBadInput(std::string_view code) {
    const Preparation preparation = preparationOf(code);
    TemporaryFolder folder;
    fs::copy(badFolder(code) / "input", folder.path() / "input", fs::copy_options::recursive);
    if (preparation.complete != nullptr) preparation.complete(folder);
    const Loaded loaded = loadCatalogue(folder.path() / "input", preparation.limits);
    return without(renderText(loaded.diagnostics), folder.path().string() + "/");
}

} // namespace rungwise::test
