// SPDX-License-Identifier: GPL-3.0-or-later
// Collects the records of a role and takes their parts as lines of their own.
#include "core/pay/pay_line.h"

#include "core/pay/computed_amount.h"
#include "core/pay/observed_pay.h"

#include <algorithm>
#include <compare>
#include <cstdint>
#include <string_view>
#include <unordered_set>
#include <utility>

namespace rungwise {

namespace {

/// The role's family and all families above it.
std::unordered_set<FamilyIndex> familiesOf(const Catalogue& catalogue, const Role& role) {
    std::unordered_set<FamilyIndex> families;
    auto family = role.family;
    while (family && families.insert(*family).second) {
        family = catalogue.families()[*family].parent;
    }
    return families;
}

bool isOnLevel(const Catalogue& catalogue, const Role& role, LevelIndex wanted) {
    if (!role.level) return false;
    if (role.level->from == wanted || role.level->to == wanted) return true;
    const auto& levels = catalogue.levels();
    const std::size_t rank = levels.rank(wanted);
    return levels.isKnown(wanted) && levels.isKnown(role.level->from) &&
           levels.isKnown(role.level->to) && levels.rank(role.level->from) < rank &&
           rank < levels.rank(role.level->to);
}

/// Whether a record about a group is about this role too.
bool reaches(const Catalogue& catalogue, const PaySubject& subject, const Role& role,
             const std::unordered_set<FamilyIndex>& families) {
    if (!subject.level && !subject.track && !subject.family) return false;
    if (subject.level && !isOnLevel(catalogue, role, *subject.level)) return false;
    if (subject.track && role.track != subject.track) return false;
    return !subject.family || families.contains(*subject.family);
}

bool hasFigures(const PayFigures& figures) {
    return std::ranges::any_of(figures.values,
                               [](const auto& amount) { return amount.has_value(); });
}

/// What a part repeats where it also stands as a record of its own.
struct Statement {
    std::optional<std::uint32_t> market;
    std::string_view currency;
    PayPeriod period;
    PayMeasure measure;
    std::int64_t units; ///< of the amount, which is kept in lowest terms
    int scale;
    std::size_t source;

    friend auto operator<=>(const Statement&, const Statement&) = default;
};

Statement statementOf(const PayLine& line, const Decimal& mean, SourceIndex source) {
    const auto& market = line.record->market;
    return {.market = market ? std::optional{market->value()} : std::nullopt,
            .currency = line.record->currency,
            .period = line.record->period,
            .measure = line.measure,
            .units = mean.units(),
            .scale = mean.scale(),
            .source = source.value()};
}

/// The means of whole records, once per source, rising.
std::vector<Statement> statementsOf(const std::vector<PayLine>& lines) {
    std::vector<Statement> statements;
    for (const PayLine& line : lines) {
        const auto& mean = line.figure(PayFigure::Mean);
        if (line.isPart || !mean) continue;
        for (const Citation& citation : line.record->sources) {
            statements.push_back(statementOf(line, mean->amount, citation.source));
        }
    }
    std::ranges::sort(statements);
    return statements;
}

void dropRepeatedParts(std::vector<PayLine>& lines) {
    if (std::ranges::none_of(lines, &PayLine::isPart)) return;
    const auto stated = statementsOf(lines);
    std::erase_if(lines, [&stated](const PayLine& line) {
        if (!line.isPart) return false;
        const Decimal& mean = line.figure(PayFigure::Mean)->amount;
        return std::ranges::any_of(line.record->sources, [&](const Citation& citation) {
            return std::ranges::binary_search(stated, statementOf(line, mean, citation.source));
        });
    });
}

/// Appends the lines of one record.
void appendLines(std::vector<PayLine>& lines, const PayRecord& record, std::size_t position,
                 PayReach reach) {
    const auto append = [&](PayMeasure measure) -> PayLine& {
        PayLine& line = lines.emplace_back();
        line.position = position;
        line.record = &record;
        line.measure = measure;
        line.reach = reach;
        line.unit = {.currency = record.currency, .period = record.period};
        return line;
    };
    const auto appendPart = [&](PayMeasure measure, const std::optional<Decimal>& part) {
        if (!part) return;
        PayLine& line = append(measure);
        line.isPart = true;
        line.figures[PayFigure::Mean] = PayAmount{.amount = *part};
    };
    if (record.suppressed || hasFigures(record.figures)) {
        append(record.measure).figures = record.figures;
    }
    appendPart(PayMeasure::Base, record.parts.base);
    appendPart(PayMeasure::Additional, record.parts.additional);
    appendPart(PayMeasure::Bonus, record.parts.bonus);
    appendPart(PayMeasure::Equity, record.parts.equity);
}

} // namespace

const PayFigures& PayLine::exactFigures() const {
    const bool isStatistics =
        observed && unit == PayUnit{.currency = observed->currency, .period = observed->period};
    return isStatistics ? observed->figures : figures;
}

bool PayLine::isWithheld() const {
    return !hasFigures(figures);
}

std::vector<PayLine> publishedLinesOf(const Catalogue& catalogue, RoleIndex role) {
    const auto& pay = catalogue.pay();
    const auto& named = catalogue.payOf(role);
    std::vector<PayLine> lines;
    lines.reserve(2 * named.size());
    for (const std::uint32_t position : named) {
        appendLines(lines, pay[position], position, PayReach::Role);
    }
    const Role& entry = catalogue.roles()[role];
    const auto families = familiesOf(catalogue, entry);
    for (std::size_t i = 0; i < pay.size(); ++i) {
        const PaySubject& subject = pay[i].subject;
        if (!subject.roles.empty() || !reaches(catalogue, subject, entry, families)) continue;
        appendLines(lines, pay[i], i, PayReach::Group);
    }
    dropRepeatedParts(lines);
    return lines;
}

PayLine observedLine(std::shared_ptr<const PayRecord> record) {
    PayLine line;
    line.record = record.get();
    line.measure = record->measure;
    line.unit = {.currency = record->currency, .period = record->period};
    line.figures = shownStatistics(record->figures);
    line.observed = std::move(record);
    return line;
}

std::vector<PayLine> payLinesOf(const Catalogue& catalogue, RoleIndex role) {
    auto lines = publishedLinesOf(catalogue, role);
    for (ObservedSample& sample : observedPay(catalogue, role)) {
        auto record = std::make_shared<const PayRecord>(std::move(sample.record));
        lines.push_back(observedLine(std::move(record)));
    }
    return lines;
}

} // namespace rungwise
