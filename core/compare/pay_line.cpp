// SPDX-License-Identifier: GPL-3.0-or-later
// Collects the records of a role and takes their parts as lines of their own.
#include "core/compare/pay_line.h"

#include <algorithm>
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

bool hasFigures(const PayRecord& record) {
    return std::ranges::any_of(record.figures.values,
                               [](const auto& amount) { return amount.has_value(); });
}

void appendLines(std::vector<PayLine>& lines, const PayLine& line) {
    const PayRecord& record = *line.record;
    if (record.suppressed || hasFigures(record)) lines.push_back(line);
    const auto appendPart = [&](PayMeasure measure, const std::optional<Decimal>& part) {
        if (!part) return;
        lines.push_back(line);
        lines.back().measure = measure;
        lines.back().part = part;
    };
    appendPart(PayMeasure::Base, record.parts.base);
    appendPart(PayMeasure::Additional, record.parts.additional);
    appendPart(PayMeasure::Bonus, record.parts.bonus);
    appendPart(PayMeasure::Equity, record.parts.equity);
}

bool shareASource(const PayRecord& a, const PayRecord& b) {
    return std::ranges::any_of(a.sources, [&b](const Citation& citation) {
        return std::ranges::find(b.sources, citation.source, &Citation::source) != b.sources.end();
    });
}

bool saysTheSame(const PayLine& line, const PayLine& part) {
    if (line.part || line.measure != part.measure) return false;
    const auto mean = line.figure(PayFigure::Mean);
    return mean && mean->amount == *part.part && line.record->market == part.record->market &&
           line.record->currency == part.record->currency &&
           line.record->period == part.record->period && shareASource(*line.record, *part.record);
}

void dropRepeatedParts(std::vector<PayLine>& lines) {
    const std::vector<PayLine> all = lines;
    std::erase_if(lines, [&all](const PayLine& part) {
        return part.part && std::ranges::any_of(all, [&part](const PayLine& line) {
                   return saysTheSame(line, part);
               });
    });
}

} // namespace

std::optional<PayAmount> PayLine::figure(PayFigure figure) const {
    if (!part) return record->figures[figure];
    if (figure != PayFigure::Mean) return std::nullopt;
    return PayAmount{.amount = *part};
}

std::vector<PayLine> payLinesOf(const Catalogue& catalogue, RoleIndex role) {
    const auto& pay = catalogue.pay();
    std::vector<PayLine> lines;
    const auto append = [&](std::size_t position, PayReach reach) {
        const PayRecord& record = pay[position];
        appendLines(lines, {.position = position,
                            .record = &record,
                            .measure = record.measure,
                            .part = std::nullopt,
                            .reach = reach});
    };
    for (const std::uint32_t position : catalogue.payOf(role)) append(position, PayReach::Role);
    const Role& entry = catalogue.roles()[role];
    const auto families = familiesOf(catalogue, entry);
    for (std::size_t i = 0; i < pay.size(); ++i) {
        const PaySubject& subject = pay[i].subject;
        if (!subject.roles.empty() || !reaches(catalogue, subject, entry, families)) continue;
        append(i, PayReach::Group);
    }
    dropRepeatedParts(lines);
    return lines;
}

} // namespace rungwise
