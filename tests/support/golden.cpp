// SPDX-License-Identifier: GPL-3.0-or-later
// Compares with golden files and renews them on request.
#include "tests/support/golden.h"

#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <fstream>
#include <vector>

namespace rungwise::test {
namespace {

constexpr std::size_t contextLines = 2;
constexpr std::size_t shownLines = 60;

/// Lines with their line ends, so that a missing last line end shows as a difference.
std::vector<std::string_view> linesOf(std::string_view text) {
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const std::size_t length = std::min(text.find('\n'), text.size() - 1) + 1;
        lines.push_back(text.substr(0, length));
        text.remove_prefix(length);
    }
    return lines;
}

void appendLine(std::string& out, char mark, std::string_view line) {
    out += mark;
    out += line;
    if (!line.ends_with('\n')) out += "\n\\ no line end\n";
}

void appendRange(std::string& out, char mark, const std::vector<std::string_view>& lines,
                 std::size_t begin, std::size_t end) {
    const std::size_t shown = std::min(end, begin + shownLines);
    for (std::size_t i = begin; i < shown; ++i) appendLine(out, mark, lines[i]);
    if (shown < end) out += "  … " + std::to_string(end - shown) + " more\n";
}

bool isRenewing() {
    const char* wish = std::getenv("RUNGWISE_RENEW_GOLDEN");
    return wish != nullptr && std::string_view(wish) == "1";
}

void renew(std::string_view actual, const std::filesystem::path& file) {
    std::filesystem::create_directories(file.parent_path());
    std::ofstream out(file, std::ios::binary | std::ios::trunc);
    out.write(actual.data(), static_cast<std::streamsize>(actual.size()));
    out.close();
    if (!out) ADD_FAILURE() << "cannot write " << file;
}

} // namespace

std::string lineDifference(std::string_view expected, std::string_view actual) {
    if (expected == actual) return {};
    const auto before = linesOf(expected);
    const auto after = linesOf(actual);
    const auto first = std::ranges::mismatch(before, after);
    const auto start = static_cast<std::size_t>(first.in1 - before.begin());
    std::size_t tail = 0;
    while (tail < before.size() - start && tail < after.size() - start &&
           before[before.size() - 1 - tail] == after[after.size() - 1 - tail]) {
        ++tail;
    }
    std::string out = "@@ line " + std::to_string(start + 1) + " @@\n";
    appendRange(out, ' ', before, start - std::min(start, contextLines), start);
    appendRange(out, '-', before, start, before.size() - tail);
    appendRange(out, '+', after, start, after.size() - tail);
    const std::size_t rest = before.size() - tail;
    appendRange(out, ' ', before, rest, std::min(before.size(), rest + contextLines));
    return out;
}

void expectGoldenFile(std::string_view actual, const std::filesystem::path& file) {
    if (isRenewing()) {
        renew(actual, file);
        return;
    }
    if (!std::filesystem::exists(file)) {
        ADD_FAILURE() << file << " does not exist; run with RUNGWISE_RENEW_GOLDEN=1 to write it:\n"
                      << actual;
        return;
    }
    const std::string difference = lineDifference(readBytes(file), actual);
    if (!difference.empty()) {
        ADD_FAILURE() << file << " differs (RUNGWISE_RENEW_GOLDEN=1 accepts the new text):\n"
                      << difference;
    }
}

void expectGolden(std::string_view actual, const std::filesystem::path& name) {
    expectGoldenFile(actual, std::filesystem::path(RUNGWISE_SOURCE_DIR) / "tests/golden" / name);
}

} // namespace rungwise::test
