// SPDX-License-Identifier: GPL-3.0-or-later
// rungwise check: says what is wrong in catalogues, for people, editors and build servers. Its
// results are English in every language, for other programs read them.
#include "app/cli/arguments.h"
#include "app/text/to_qt.h"
#include "core/check/check_catalogues.h"

#include <QCoreApplication>

namespace rungwise::app {

namespace {

constexpr std::array formats{Choice<CheckFormat>{"text", CheckFormat::Text},
                             Choice<CheckFormat>{"json", CheckFormat::Json},
                             Choice<CheckFormat>{"sarif", CheckFormat::Sarif}};

std::vector<std::filesystem::path> pathsOf(const Arguments& arguments) {
    std::vector<std::filesystem::path> paths;
    for (const QString& word : arguments.words) paths.push_back(toPath(word));
    const auto catalogue = arguments.value(QStringLiteral("catalogue"));
    if (catalogue) paths.push_back(toPath(*catalogue));
    return paths;
}

/// A person who reads the text wants to hear that all is well.
std::string resultText(const CheckResult& result, CheckFormat format) {
    if (format != CheckFormat::Text || !result.diagnostics.empty()) return render(result, format);
    const std::string files = result.filesRead == 1 ? " file\n" : " files\n";
    return "no problems found in " + std::to_string(result.filesRead) + files;
}

} // namespace

CommandResult checkCommand(const QStringList& words, const CommandContext& context) {
    const auto arguments =
        parseArguments(words, {.withValue = {QStringLiteral("format"), QStringLiteral("catalogue")},
                               .flags = {QStringLiteral("strict")}});
    if (!arguments) return tl::unexpected(arguments.error());
    const auto format = chosen(*arguments, QStringLiteral("format"), formats);
    if (!format) return tl::unexpected(format.error());
    const std::vector<std::filesystem::path> paths = pathsOf(*arguments);
    if (paths.empty()) {
        return tl::unexpected(Refusal{QCoreApplication::translate(
            "CommandLine", "“check” needs at least one file or folder")});
    }
    const CheckResult result = checkCatalogues(paths);
    context.output.results << resultText(result, *format);
    const bool isStrict = arguments->flags.contains(QStringLiteral("strict"));
    return static_cast<ExitCode>(
        exitCode(result, isStrict ? Strictness::WarningsToo : Strictness::ErrorsOnly));
}

} // namespace rungwise::app
