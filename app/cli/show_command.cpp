// SPDX-License-Identifier: GPL-3.0-or-later
// rungwise show: all that the catalogue says of one role.
#include "app/cli/catalogue_argument.h"
#include "app/cli/result_target.h"
#include "app/text/qt_wording.h"

#include <QCoreApplication>

namespace rungwise::app {

CommandResult showCommand(const QStringList& words, const CommandContext& context) {
    const auto arguments = parseArguments(
        words, {.withValue = {QStringLiteral("catalogue"), QStringLiteral("language"),
                              QStringLiteral("output"), QStringLiteral("format")},
                .flags = {}});
    if (!arguments) return tl::unexpected(arguments.error());
    const auto target = resultTarget(*arguments, {QStringLiteral("md"), QStringLiteral("pdf")});
    if (!target) return tl::unexpected(target.error());
    if (arguments->words.size() != 1) {
        return tl::unexpected(
            Refusal{QCoreApplication::translate("CommandLine", "“show” needs one role; %1 given")
                        .arg(arguments->words.size())});
    }
    const auto catalogue = openCatalogue(*arguments, context);
    if (!catalogue) return tl::unexpected(catalogue.error());
    const auto role = roleArgument(**catalogue, arguments->words.front(), context);
    if (!role) return tl::unexpected(role.error());
    const QtWording wording(context.reader.locale);
    return deliver(exportRole(**catalogue, *role, wording, context.reader.language, target->format),
                   *target, context.output);
}

} // namespace rungwise::app
