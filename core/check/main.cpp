// SPDX-License-Identifier: GPL-3.0-or-later
// The program rungwise-check: checks catalogues with the core alone, without Qt.
#include "core/check/check_catalogues.h"

#include <cstdio>
#include <vector>

namespace {

using namespace rungwise;

struct Arguments {
    std::vector<std::filesystem::path> paths;
    CheckFormat format = CheckFormat::Text;
    Strictness strictness = Strictness::ErrorsOnly;
    bool areUsable = true;
};

void setFormat(Arguments& arguments, std::string_view name) {
    const auto format = parseCheckFormat(name);
    arguments.areUsable = arguments.areUsable && format;
    arguments.format = format.value_or(CheckFormat::Text);
}

Arguments parse(std::span<char*> words) {
    constexpr std::string_view withFormat = "--format=";
    Arguments arguments;
    bool formatIsNext = false;
    for (const std::string_view word : words) {
        if (formatIsNext) {
            setFormat(arguments, word);
            formatIsNext = false;
        } else if (word == "--format") {
            formatIsNext = true;
        } else if (word.starts_with(withFormat)) {
            setFormat(arguments, word.substr(withFormat.size()));
        } else if (word == "--strict") {
            arguments.strictness = Strictness::WarningsToo;
        } else if (word.starts_with("-")) {
            arguments.areUsable = false;
        } else {
            arguments.paths.emplace_back(word);
        }
    }
    arguments.areUsable = arguments.areUsable && !formatIsNext && !arguments.paths.empty();
    return arguments;
}

void write(const std::string& text, std::FILE* stream) {
    std::fwrite(text.data(), 1, text.size(), stream);
}

} // namespace

int main(int count, char** words) {
    const Arguments arguments = parse(std::span{words, static_cast<std::size_t>(count)}.subspan(1));
    if (!arguments.areUsable) {
        write("usage: rungwise-check [--format text|json|sarif] [--strict] PATH...\n", stderr);
        return 2;
    }
    const CheckResult result = checkCatalogues(arguments.paths);
    write(render(result, arguments.format), stdout);
    return exitCode(result, arguments.strictness);
}
