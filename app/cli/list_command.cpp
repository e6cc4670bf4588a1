// SPDX-License-Identifier: GPL-3.0-or-later
// rungwise list: the roles of a catalogue with their ids.
#include "app/cli/catalogue_argument.h"
#include "app/text/qt_wording.h"
#include "core/report/role_list.h"

#include <QCoreApplication>

namespace rungwise::app {

namespace {

enum class ListFormat { Text, Json };

constexpr std::array formats{Choice<ListFormat>{"text", ListFormat::Text},
                             Choice<ListFormat>{"json", ListFormat::Json}};

} // namespace

CommandResult listCommand(const QStringList& words, const CommandContext& context) {
    const auto arguments =
        parseArguments(words, {.withValue = {QStringLiteral("format"), QStringLiteral("catalogue"),
                                             QStringLiteral("language")},
                               .flags = {}});
    if (!arguments) return tl::unexpected(arguments.error());
    const auto format = chosen(*arguments, QStringLiteral("format"), formats);
    if (!format) return tl::unexpected(format.error());
    if (!arguments->words.isEmpty()) {
        return tl::unexpected(Refusal{QCoreApplication::translate(
            "CommandLine", "“list” takes no names; --catalogue says which catalogue is listed")});
    }
    const auto catalogue = openCatalogue(*arguments, context);
    if (!catalogue) return tl::unexpected(catalogue.error());
    const std::string& language = context.reader.language;
    context.output.results << (*format == ListFormat::Json
                                   ? roleListJson(**catalogue, language)
                                   : roleListText(**catalogue, QtWording(context.reader.locale),
                                                  language));
    return ExitCode::Success;
}

} // namespace rungwise::app
