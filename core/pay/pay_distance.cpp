// SPDX-License-Identifier: GPL-3.0-or-later
// Finds the one pair of lines that can be compared, without looking at every pair.
#include "core/pay/pay_agreement.h"
#include "core/pay/source_set.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

namespace rungwise {

namespace {

enum class Side { Baseline, Other };

/// A line among those that it can be paired with: whatever has the same unit, figure and group.
struct Candidate {
    std::string_view currency;
    PayPeriod period;
    PayFigure figure;
    std::size_t group;
    Side side;
    const PayLine* line;

    [[nodiscard]] auto key() const { return std::tuple{currency, period, figure, group}; }
};

/// The one pair that was found, as long as it is the only one.
class OnlyPair {
public:
    void add(const PayLine* baseline, const PayLine* line) {
        const std::pair found{baseline, line};
        if (pair_ && *pair_ != found) isAmbiguous_ = true;
        pair_ = found;
    }

    [[nodiscard]] std::optional<PayDistance> distance() const {
        if (!pair_ || isAmbiguous_) return std::nullopt;
        return payDistance(*pair_->first, *pair_->second);
    }

private:
    std::optional<std::pair<const PayLine*, const PayLine*>> pair_;
    bool isAmbiguous_ = false;
};

/// Both lists, with the groups within which lines may be paired.
class Pairing {
public:
    explicit Pairing(std::size_t lines) { candidates_.reserve(lines * figures.size()); }

    void add(const PayLine& line, Side side, std::size_t group) {
        for (const PayFigure figure : figures) {
            const auto amount = knownFigure(line, figure);
            const bool canBeHeldAgainst =
                amount && !(side == Side::Baseline && amount->amount.isZero());
            if (!canBeHeldAgainst) continue;
            candidates_.push_back({.currency = line.unit.currency,
                                   .period = line.unit.period,
                                   .figure = figure,
                                   .group = group,
                                   .side = side,
                                   .line = &line});
        }
    }

    [[nodiscard]] std::optional<PayDistance> only() {
        std::ranges::sort(candidates_, {}, &Candidate::key);
        OnlyPair pair;
        for (auto first = candidates_.begin(); first != candidates_.end();) {
            const auto end =
                std::ranges::find_if(first, candidates_.end(), [&first](const Candidate& one) {
                    return one.key() != first->key();
                });
            const auto middle = std::partition(
                first, end, [](const Candidate& one) { return one.side == Side::Baseline; });
            // Two of a side are enough to see that there is more than one pair.
            constexpr std::ptrdiff_t enough = 2;
            for (auto from = first; from != first + std::min(enough, middle - first); ++from) {
                for (auto to = middle; to != middle + std::min(enough, end - middle); ++to) {
                    pair.add(from->line, to->line);
                }
            }
            first = end;
        }
        return pair.distance();
    }

private:
    static constexpr std::array figures{PayFigure::Mean, PayFigure::Median};

    std::vector<Candidate> candidates_;
};

using Lines = std::span<const PayLine* const>;

/// The only pair of lines for which `groupsOf` names a common group.
template <class GroupsOf>
std::optional<PayDistance> onlyDistance(Lines baseline, Lines lines, GroupsOf groupsOf) {
    Pairing pairing(baseline.size() + lines.size());
    for (const PayLine* line : baseline) {
        groupsOf(*line, [&](std::size_t group) { pairing.add(*line, Side::Baseline, group); });
    }
    for (const PayLine* line : lines) {
        groupsOf(*line, [&](std::size_t group) { pairing.add(*line, Side::Other, group); });
    }
    return pairing.only();
}

using Records = std::vector<const PayRecord*>;

/// Rising.
Records recordsOf(Lines lines) {
    Records records;
    records.reserve(lines.size());
    for (const PayLine* line : lines) records.push_back(line->record);
    std::ranges::sort(records);
    return records;
}

std::vector<const PayLine*> without(const Records& records, Lines lines) {
    std::vector<const PayLine*> others;
    others.reserve(lines.size());
    std::ranges::copy_if(lines, std::back_inserter(others), [&records](const PayLine* line) {
        return !std::ranges::binary_search(records, line->record);
    });
    return others;
}

/// The pair by the first of the three conditions that a single one meets.
std::optional<PayDistance> clearest(Lines baseline, Lines lines) {
    if (baseline.empty() || lines.empty()) return std::nullopt;
    const auto inOneGroup = [](const PayLine&, const auto& add) { add(0); };
    if (const auto found = onlyDistance(baseline, lines, inOneGroup)) return found;
    std::map<SourceSet, std::size_t> sets;
    const auto bySources = [&sets](const PayLine& line, const auto& add) {
        auto sources = sourceSet(line.record->sources);
        if (!sources.empty()) add(sets.emplace(std::move(sources), sets.size()).first->second);
    };
    if (const auto found = onlyDistance(baseline, lines, bySources)) return found;
    const auto byEachSource = [](const PayLine& line, const auto& add) {
        for (const SourceIndex source : sourceSet(line.record->sources)) add(source.value());
    };
    return onlyDistance(baseline, lines, byEachSource);
}

} // namespace

std::optional<PayDistance> payDistance(Lines baseline, Lines lines) {
    if (baseline.empty() || lines.empty()) return std::nullopt;
    // What a record says of two roles together tells nothing of one beside the other.
    Records shared;
    std::ranges::set_intersection(recordsOf(baseline), recordsOf(lines),
                                  std::back_inserter(shared));
    if (shared.empty()) return clearest(baseline, lines);
    return clearest(without(shared, baseline), without(shared, lines));
}

} // namespace rungwise
