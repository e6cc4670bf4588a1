// SPDX-License-Identifier: GPL-3.0-or-later
// rungwise ladder: who stands on which rung, and which moves lead on.
#include "app/cli/catalogue_argument.h"
#include "app/cli/ladder_arguments.h"
#include "app/cli/result_target.h"
#include "app/text/qt_wording.h"

namespace rungwise::app {

namespace {

constexpr std::array labelChoices{Choice<EdgeLabels>{"on", EdgeLabels::Changes},
                                  Choice<EdgeLabels>{"off", EdgeLabels::None}};

const OptionNames& options() {
    static const OptionNames names{{QStringLiteral("catalogue"), QStringLiteral("roles"),
                                    QStringLiteral("source"), QStringLiteral("labels"),
                                    QStringLiteral("language"), QStringLiteral("output"),
                                    QStringLiteral("format")},
                                   {}};
    return names;
}

tl::expected<LadderRequest, Refusal>
requestOf(const Catalogue& catalogue, const Arguments& arguments, const CommandContext& context) {
    const std::string_view language = context.reader.language;
    auto ladders = laddersArgument(catalogue, arguments.words, language);
    if (!ladders) return tl::unexpected(ladders.error());
    auto sources = sourcesArgument(catalogue, arguments, language);
    if (!sources) return tl::unexpected(sources.error());
    auto compared = comparedArgument(catalogue, arguments, context);
    if (!compared) return tl::unexpected(compared.error());
    return LadderRequest{.ladders = std::move(*ladders),
                         .sources = std::move(*sources),
                         .compared = std::move(*compared),
                         .here = std::nullopt,
                         .language = {}};
}

} // namespace

CommandResult ladderCommand(const QStringList& words, const CommandContext& context) {
    const auto arguments = parseArguments(words, options());
    if (!arguments) return tl::unexpected(arguments.error());
    const auto target = resultTarget(*arguments, {QStringLiteral("svg"), QStringLiteral("png"),
                                                  QStringLiteral("pdf"), QStringLiteral("json"),
                                                  QStringLiteral("md")});
    if (!target) return tl::unexpected(target.error());
    const auto labels = chosen(*arguments, QStringLiteral("labels"), labelChoices);
    if (!labels) return tl::unexpected(labels.error());
    const auto catalogue = openCatalogue(*arguments, context);
    if (!catalogue) return tl::unexpected(catalogue.error());
    auto request = requestOf(**catalogue, *arguments, context);
    if (!request) return tl::unexpected(request.error());
    const bool isNeutral = isForPrograms(*target, *arguments);
    if (!isNeutral) request->language = context.reader.language;
    const Wording english;
    const QtWording translated(context.reader.locale);
    const Wording& wording = isNeutral ? english : translated;
    const LadderView view = ladderView(**catalogue, *request);
    const QByteArray result = exportLadder(view, *labels, **catalogue, wording, target->format);
    if (result.isEmpty()) {
        return tl::unexpected(Refusal{pictureTooLarge(), Refusal::Cause::Circumstances});
    }
    return deliver(result, *target, context.output);
}

} // namespace rungwise::app
