// SPDX-License-Identifier: GPL-3.0-or-later
// rungwise move: the ways from one role to another and what they take.
#include "app/cli/catalogue_argument.h"
#include "app/cli/pay_arguments.h"
#include "app/cli/result_target.h"
#include "app/text/qt_wording.h"
#include "core/ladders/ladder_names.h"
#include "core/ladders/move_view.h"

#include <QCoreApplication>

namespace rungwise::app {

namespace {

const OptionNames& options() {
    static const OptionNames names{{QStringLiteral("catalogue"), QStringLiteral("by"),
                                    QStringLiteral("language"), QStringLiteral("output"),
                                    QStringLiteral("format")},
                                   {QStringLiteral("suggestions")}};
    return names;
}

tl::expected<MoveRequest, Refusal> requestOf(const Catalogue& catalogue, const Arguments& arguments,
                                             const CommandContext& context, std::string language) {
    const auto from = roleArgument(catalogue, arguments.words.front(), context);
    if (!from) return tl::unexpected(from.error());
    const auto to = roleArgument(catalogue, arguments.words.back(), context);
    if (!to) return tl::unexpected(to.error());
    const auto order =
        namedArgument<RouteOrder>(arguments, QStringLiteral("by"), routeOrderNames());
    if (!order) return tl::unexpected(order.error());
    const bool isWide = arguments.flags.contains(QStringLiteral("suggestions"));
    return MoveRequest{.from = *from,
                       .to = *to,
                       .order = *order,
                       .suggested = isWide ? SuggestedMoves::Included : SuggestedMoves::LeftOut,
                       .language = std::move(language)};
}

} // namespace

CommandResult moveCommand(const QStringList& words, const CommandContext& context) {
    const auto arguments = parseArguments(words, options());
    if (!arguments) return tl::unexpected(arguments.error());
    const auto target = resultTarget(
        *arguments, {QStringLiteral("md"), QStringLiteral("json"), QStringLiteral("pdf")});
    if (!target) return tl::unexpected(target.error());
    if (arguments->words.size() != 2) {
        return tl::unexpected(
            Refusal{QCoreApplication::translate(
                        "CommandLine", "“move” needs two roles, from which and to which; %1 given")
                        .arg(arguments->words.size())});
    }
    const auto catalogue = openCatalogue(*arguments, context);
    if (!catalogue) return tl::unexpected(catalogue.error());
    const bool isNeutral = isForPrograms(*target, *arguments);
    const auto request = requestOf(**catalogue, *arguments, context,
                                   isNeutral ? std::string{} : context.reader.language);
    if (!request) return tl::unexpected(request.error());
    const Wording english;
    const QtWording translated(context.reader.locale);
    const Wording& wording = isNeutral ? english : translated;
    return deliver(
        exportMove(moveView(**catalogue, *request), **catalogue, wording, target->format), *target,
        context.output);
}

} // namespace rungwise::app
