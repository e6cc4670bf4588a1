// SPDX-License-Identifier: GPL-3.0-or-later
// rungwise compare: two to five roles side by side.
#include "app/cli/catalogue_argument.h"
#include "app/cli/result_target.h"
#include "app/text/qt_wording.h"
#include "app/text/to_qt.h"
#include "core/compare/role_comparison.h"

#include <QCoreApplication>

namespace rungwise::app {

namespace {

constexpr std::array filters{Choice<RowFilter>{"all", RowFilter::All},
                             Choice<RowFilter>{"differences", RowFilter::Differences},
                             Choice<RowFilter>{"same", RowFilter::Same}};

constexpr std::array orders{Choice<SkillOrder>{"catalogue", SkillOrder::Catalogue},
                            Choice<SkillOrder>{"name", SkillOrder::Name},
                            Choice<SkillOrder>{"change", SkillOrder::Change}};

const OptionNames& options() {
    static const OptionNames names{{QStringLiteral("catalogue"), QStringLiteral("baseline"),
                                    QStringLiteral("filter"), QStringLiteral("sort"),
                                    QStringLiteral("language"), QStringLiteral("output"),
                                    QStringLiteral("format")},
                                   {}};
    return names;
}

Refusal usage(const QString& message) {
    return {message, Refusal::Cause::Usage};
}

tl::expected<void, Refusal> checkCount(qsizetype count) {
    if (count >= static_cast<qsizetype>(minCompared) &&
        count <= static_cast<qsizetype>(maxCompared)) {
        return {};
    }
    return tl::unexpected(
        usage(QCoreApplication::translate("CommandLine", "“compare” needs %1 to %2 roles; %3 given")
                  .arg(minCompared)
                  .arg(maxCompared)
                  .arg(count)));
}

tl::expected<ComparisonRequest, Refusal> requestOf(const Catalogue& catalogue,
                                                   const Arguments& arguments,
                                                   const CommandContext& context,
                                                   std::string language) {
    const auto filter = chosen(arguments, QStringLiteral("filter"), filters);
    if (!filter) return tl::unexpected(filter.error());
    const auto order = chosen(arguments, QStringLiteral("sort"), orders);
    if (!order) return tl::unexpected(order.error());
    auto roles = rolesArgument(catalogue, arguments.words, context);
    if (!roles) return tl::unexpected(roles.error());
    const auto baseline = baselineArgument(catalogue, arguments, *roles, context);
    if (!baseline) return tl::unexpected(baseline.error());
    return ComparisonRequest{std::move(*roles), *baseline, *filter, *order, std::move(language)};
}

} // namespace

CommandResult compareCommand(const QStringList& words, const CommandContext& context) {
    const auto arguments = parseArguments(words, options());
    if (!arguments) return tl::unexpected(arguments.error());
    const auto target = resultTarget(*arguments, {QStringLiteral("md"), QStringLiteral("csv"),
                                                  QStringLiteral("json"), QStringLiteral("pdf")});
    if (!target) return tl::unexpected(target.error());
    if (const auto counted = checkCount(arguments->words.size()); !counted) {
        return tl::unexpected(counted.error());
    }
    const auto catalogue = openCatalogue(*arguments, context);
    if (!catalogue) return tl::unexpected(catalogue.error());
    const bool isNeutral = isForPrograms(*target, *arguments);
    const auto request = requestOf(**catalogue, *arguments, context,
                                   isNeutral ? std::string{} : context.reader.language);
    if (!request) return tl::unexpected(request.error());
    const RoleComparison comparison = compareRoles(**catalogue, *request);
    const Wording english;
    const QtWording translated(context.reader.locale);
    const Wording& wording = isNeutral ? english : translated;
    return deliver(exportComparison(comparison, **catalogue, wording, target->format), *target,
                   context.output);
}

} // namespace rungwise::app
