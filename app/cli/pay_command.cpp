// SPDX-License-Identifier: GPL-3.0-or-later
// rungwise pay: what roles are paid and who says so, or a salary guide.
#include "app/cli/catalogue_argument.h"
#include "app/cli/pay_arguments.h"
#include "app/cli/result_target.h"
#include "app/text/qt_wording.h"
#include "app/text/to_qt.h"
#include "app/text/today.h"
#include "core/pay/pay_names.h"

#include <QCoreApplication>

namespace rungwise::app {

namespace {

constexpr std::array pictures{Choice<PayPicture>{"ranges", PayPicture::Ranges},
                              Choice<PayPicture>{"parts", PayPicture::Parts},
                              Choice<PayPicture>{"distribution", PayPicture::Distribution}};

constexpr std::array guideRows{Choice<GuideRows>{"levels", GuideRows::Levels},
                               Choice<GuideRows>{"roles", GuideRows::Roles}};

const OptionNames& options() {
    static const OptionNames names{
        {QStringLiteral("catalogue"), QStringLiteral("measure"), QStringLiteral("market"),
         QStringLiteral("currency"), QStringLiteral("period"), QStringLiteral("group"),
         QStringLiteral("baseline"), QStringLiteral("your-pay"), QStringLiteral("picture"),
         QStringLiteral("rows"), QStringLiteral("language"), QStringLiteral("output"),
         QStringLiteral("format")},
        {QStringLiteral("guide"), QStringLiteral("disagreeing")}};
    return names;
}

bool isGuide(const Arguments& arguments) {
    return arguments.flags.contains(QStringLiteral("guide"));
}

/// A guide is about all markets and has no baseline; roles have no rows to choose.
tl::expected<void, Refusal> checkCombination(const Arguments& arguments) {
    const QStringList foreign =
        isGuide(arguments) ? QStringList{QStringLiteral("market"),   QStringLiteral("group"),
                                         QStringLiteral("baseline"), QStringLiteral("your-pay"),
                                         QStringLiteral("picture"),  QStringLiteral("disagreeing")}
                           : QStringList{QStringLiteral("rows")};
    for (const QString& option : foreign) {
        if (!arguments.value(option) && !arguments.flags.contains(option)) continue;
        const QString message =
            isGuide(arguments)
                ? QCoreApplication::translate("CommandLine", "--%1 does not go with --guide")
                : QCoreApplication::translate("CommandLine", "--%1 goes with --guide only");
        return tl::unexpected(Refusal{message.arg(option)});
    }
    if (isGuide(arguments) || !arguments.words.isEmpty()) return {};
    return tl::unexpected(Refusal{
        QCoreApplication::translate("CommandLine", "“pay” needs at least one role, or --guide")});
}

/// What both kinds of result need.
struct Asked {
    const Arguments& arguments;
    const Catalogue& catalogue;
    const CommandContext& context;
    const Wording& wording;
    std::string language; ///< of the catalogue's texts
};

tl::expected<PayRequest, Refusal> payRequestOf(const Asked& asked, std::vector<RoleIndex> roles) {
    const Arguments& arguments = asked.arguments;
    const auto baseline = baselineArgument(asked.catalogue, arguments, roles, asked.context);
    if (!baseline) return tl::unexpected(baseline.error());
    auto measures = measuresArgument(arguments);
    if (!measures) return tl::unexpected(measures.error());
    const auto market = marketArgument(asked.catalogue, arguments, asked.context.reader.language);
    if (!market) return tl::unexpected(market.error());
    auto currency = currencyArgument(arguments, payChoices(asked.catalogue, roles));
    if (!currency) return tl::unexpected(currency.error());
    const auto period = periodArgument(arguments);
    if (!period) return tl::unexpected(period.error());
    const auto grouping =
        namedArgument<PayGrouping>(arguments, QStringLiteral("group"), groupingNames());
    if (!grouping) return tl::unexpected(grouping.error());
    auto ownPay = ownPayArgument(arguments);
    if (!ownPay) return tl::unexpected(ownPay.error());
    const bool isFiltered = arguments.flags.contains(QStringLiteral("disagreeing"));
    return PayRequest{.roles = std::move(roles),
                      .baseline = *baseline,
                      .measures = std::move(*measures),
                      .market = *market,
                      .currency = std::move(*currency),
                      .period = *period,
                      .grouping = *grouping,
                      .filter = isFiltered ? PayFilter::Disagreeing : PayFilter::All,
                      .today = today(),
                      .ownPay = std::move(*ownPay),
                      .language = asked.language};
}

/// Own pay that no rate leads from is not part of the result, which is said.
void sayWhereOwnPayIs(const Asked& asked, const PayRequest& request, const PayView& view) {
    if (!request.ownPay || view.ownPay || view.rows.empty()) return;
    say(asked.context.output,
        QCoreApplication::translate("CommandLine",
                                    "your pay is left out: no exchange rate leads from %1 to %2")
            .arg(toQString(request.ownPay->unit.currency), toQString(view.unit.currency)));
}

CommandResult deliverPay(const Asked& asked, std::vector<RoleIndex> roles,
                         const ResultTarget& target) {
    const auto picture = chosen(asked.arguments, QStringLiteral("picture"), pictures);
    if (!picture) return tl::unexpected(picture.error());
    const auto request = payRequestOf(asked, std::move(roles));
    if (!request) return tl::unexpected(request.error());
    const PayView view = payView(asked.catalogue, *request);
    sayWhereOwnPayIs(asked, *request, view);
    return deliver(exportPay(view, asked.catalogue, asked.wording, target.format, *picture), target,
                   asked.context.output);
}

CommandResult deliverGuide(const Asked& asked, std::vector<RoleIndex> roles,
                           const ResultTarget& target) {
    const Arguments& arguments = asked.arguments;
    const auto rows = chosen(arguments, QStringLiteral("rows"), guideRows);
    if (!rows) return tl::unexpected(rows.error());
    auto measures = measuresArgument(arguments);
    if (!measures) return tl::unexpected(measures.error());
    const std::vector<RoleIndex>& about = roles.empty() ? asked.catalogue.roles().inOrder() : roles;
    auto currency = currencyArgument(arguments, payChoices(asked.catalogue, about));
    if (!currency) return tl::unexpected(currency.error());
    const auto period = periodArgument(arguments);
    if (!period) return tl::unexpected(period.error());
    const SalaryGuide guide = salaryGuide(asked.catalogue, {.roles = std::move(roles),
                                                            .rows = *rows,
                                                            .measures = std::move(*measures),
                                                            .currency = std::move(*currency),
                                                            .period = *period,
                                                            .today = today(),
                                                            .language = asked.language});
    return deliver(exportGuide(guide, asked.catalogue, asked.wording, target.format), target,
                   asked.context.output);
}

QStringList formatsOf(const Arguments& arguments) {
    QStringList formats{QStringLiteral("md"), QStringLiteral("csv"), QStringLiteral("json"),
                        QStringLiteral("pdf")};
    if (!isGuide(arguments)) formats << QStringLiteral("svg") << QStringLiteral("png");
    return formats;
}

} // namespace

CommandResult payCommand(const QStringList& words, const CommandContext& context) {
    const auto arguments = parseArguments(words, options());
    if (!arguments) return tl::unexpected(arguments.error());
    const auto target = resultTarget(*arguments, formatsOf(*arguments));
    if (!target) return tl::unexpected(target.error());
    if (const auto checked = checkCombination(*arguments); !checked) {
        return tl::unexpected(checked.error());
    }
    const auto catalogue = openCatalogue(*arguments, context);
    if (!catalogue) return tl::unexpected(catalogue.error());
    auto roles = rolesArgument(**catalogue, arguments->words, context);
    if (!roles) return tl::unexpected(roles.error());
    const bool isNeutral = isForPrograms(*target, *arguments);
    const Wording english;
    const QtWording translated(context.reader.locale);
    const Wording& wording = isNeutral ? english : translated;
    const Asked asked{*arguments, **catalogue, context, wording,
                      isNeutral ? std::string{} : context.reader.language};
    return isGuide(*arguments) ? deliverGuide(asked, std::move(*roles), *target)
                               : deliverPay(asked, std::move(*roles), *target);
}

} // namespace rungwise::app
