// SPDX-License-Identifier: GPL-3.0-or-later
// Transitions, successors and related roles.
#include "core/compare/neighbour_rows.h"

#include <algorithm>
#include <vector>

namespace rungwise {

namespace {

enum class Direction { To, From };

/// How many signs have to be there, in the order of the rows of `transitionTexts`.
enum class RuleKind { NoSigns, Unstated, Number, All, Most };

struct DirectedText {
    TranslatableText to;
    TranslatableText from;
};

constexpr DirectedText transitionTexts[] = {
    {RW_TEXT("Comparison", "to {0}"), RW_TEXT("Comparison", "from {0}")},
    {RW_PLURAL("Comparison", "to {0}: %n sign(s)"),
     RW_PLURAL("Comparison", "from {0}: %n sign(s)")},
    {RW_PLURAL("Comparison", "to {0}: at least {1} of %n sign(s)"),
     RW_PLURAL("Comparison", "from {0}: at least {1} of %n sign(s)")},
    {RW_PLURAL("Comparison", "to {0}: all of %n sign(s)"),
     RW_PLURAL("Comparison", "from {0}: all of %n sign(s)")},
    {RW_PLURAL("Comparison", "to {0}: most of %n sign(s)"),
     RW_PLURAL("Comparison", "from {0}: most of %n sign(s)")},
};

RuleKind ruleKind(const Transition& transition) {
    if (transition.signs.empty()) return RuleKind::NoSigns;
    if (!transition.rule) return RuleKind::Unstated;
    if (std::holds_alternative<int>(*transition.rule)) return RuleKind::Number;
    return std::get<SignShare>(*transition.rule) == SignShare::All ? RuleKind::All : RuleKind::Most;
}

Phrase transitionWords(const ComparisonFrame& frame, const Transition& transition,
                       Direction direction) {
    const RuleKind kind = ruleKind(transition);
    const DirectedText& texts = transitionTexts[static_cast<std::size_t>(kind)];
    const bool isTo = direction == Direction::To;
    Phrase words = phrase(isTo ? texts.to : texts.from,
                          frame.roleName(isTo ? transition.to : transition.from));
    if (kind == RuleKind::NoSigns) return words;
    words.count = transition.signs.size();
    if (kind == RuleKind::Number) {
        words.arguments.emplace_back(static_cast<std::size_t>(std::get<int>(*transition.rule)));
    }
    return words;
}

CellItem labelled(ComparisonFrame& frame, TranslatableText label, const Statement& statement) {
    CellItem item = frame.quote(statement);
    item.words = phrase(label, std::move(item.words));
    return item;
}

void sayDetails(ComparisonFrame& frame, const Transition& transition, Cell& cell) {
    for (const Sign& sign : transition.signs) {
        say(cell, labelled(frame, RW_TEXT("Comparison", "sign: {0}"), sign.statement));
    }
    for (const Statement& advice : transition.advice) {
        say(cell, labelled(frame, RW_TEXT("Comparison", "advice: {0}"), advice));
    }
}

bool isCompared(const ComparisonFrame& frame, RoleIndex role) {
    for (std::size_t i = 0; i < frame.columns(); ++i) {
        if (frame.index(i) == role) return true;
    }
    return false;
}

void sayTransition(ComparisonFrame& frame, const Transition& transition, Direction direction,
                   Cell& cell) {
    CellItem item;
    item.words = transitionWords(frame, transition, direction);
    item.sources = frame.sources().cite(transition.sources);
    say(cell, std::move(item));
    const bool isToldElsewhere = direction == Direction::From && isCompared(frame, transition.from);
    if (!isToldElsewhere) sayDetails(frame, transition, cell);
}

/// By rank, those without one last; equals in the order of the file.
std::vector<const RelatedRole*> byRank(const std::vector<RelatedRole>& related) {
    std::vector<const RelatedRole*> sorted;
    sorted.reserve(related.size());
    for (const RelatedRole& entry : related) sorted.push_back(&entry);
    std::ranges::stable_sort(sorted, [](const RelatedRole* a, const RelatedRole* b) {
        if (a->rank && b->rank) return *a->rank < *b->rank;
        return a->rank.has_value() && !b->rank.has_value();
    });
    return sorted;
}

} // namespace

Row transitionRow(ComparisonFrame& frame) {
    Row row = frame.silentRow("path:transitions", phrase(RW_TEXT("Comparison", "Described steps")));
    for (std::size_t i = 0; i < frame.columns(); ++i) {
        for (const Transition& transition : frame.catalogue().transitions()) {
            if (transition.from == frame.index(i)) {
                sayTransition(frame, transition, Direction::To, row.cells[i]);
            } else if (transition.to == frame.index(i)) {
                sayTransition(frame, transition, Direction::From, row.cells[i]);
            }
        }
    }
    row.state = rowState(row.cells);
    return row;
}

Row successorRow(ComparisonFrame& frame) {
    return frame.filledRow(
        "path:replaced-by", phrase(RW_TEXT("Comparison", "Replaced by")),
        [&frame](const Role& role, Cell& cell) {
            if (!role.replacedBy) return;
            const auto& roles = frame.catalogue().roles();
            say(cell, frame.quote(frame.nameIn(roles, *role.replacedBy), role.sources, {}));
        });
}

Row relatedRow(ComparisonFrame& frame) {
    return frame.filledRow("path:related", phrase(RW_TEXT("Comparison", "Related roles")),
                           [&frame](const Role& role, Cell& cell) {
                               const auto& roles = frame.catalogue().roles();
                               cell.items.reserve(role.related.size());
                               for (const RelatedRole* related : byRank(role.related)) {
                                   CellItem item = frame.quote(frame.nameIn(roles, related->role),
                                                               related->sources, {});
                                   if (!related->kind.empty()) {
                                       item.words = phrase(RW_TEXT("Comparison", "{0} ({1})"),
                                                           std::move(item.words), related->kind);
                                   }
                                   say(cell, std::move(item));
                               }
                           });
}

} // namespace rungwise
