// SPDX-License-Identifier: GPL-3.0-or-later
// Finds contradicted lines among many by holding each against the farthest of the others.
#include "core/pay/pay_agreement.h"
#include "core/pay/source_set.h"

#include <algorithm>
#include <array>
#include <limits>
#include <map>
#include <string_view>
#include <tuple>

namespace rungwise {

namespace {

constexpr double nothing = -std::numeric_limits<double>::infinity();

/// The largest value, and the largest of another group than that one's.
class Farthest {
public:
    void add(double value, std::size_t group) {
        if (group == group_) {
            value_ = std::max(value_, value);
        } else if (value > value_) {
            ofOthers_ = value_;
            value_ = value;
            group_ = group;
        } else {
            ofOthers_ = std::max(ofOthers_, value);
        }
    }

    /// The largest of any group but this; `nothing` without one.
    [[nodiscard]] double besides(std::size_t group) const {
        return group == group_ ? ofOthers_ : value_;
    }

private:
    double value_ = nothing;
    double ofOthers_ = nothing;
    std::size_t group_ = std::numeric_limits<std::size_t>::max();
};

constexpr PayFigure compared[] = {PayFigure::Mean, PayFigure::Median, PayFigure::Low,
                                  PayFigure::High, PayFigure::P10,    PayFigure::P90};

/// A line with its known figures. Lines of one group rest on the same sources.
struct Contender {
    std::size_t group = 0;
    std::array<std::optional<double>, payFigureCount> figures;

    [[nodiscard]] bool has(PayFigure figure) const {
        return figures[static_cast<std::size_t>(figure)].has_value();
    }
    [[nodiscard]] double operator[](PayFigure figure) const {
        return *figures[static_cast<std::size_t>(figure)];
    }
    /// Whether both are known and the right way round, as the ends of a range.
    [[nodiscard]] bool rise(PayFigure lower, PayFigure upper) const {
        return has(lower) && has(upper) && (*this)[lower] <= (*this)[upper];
    }
    /// Which figures there are to compare by. Low or high alone is none.
    [[nodiscard]] std::size_t kind() const {
        const bool hasRange = rise(PayFigure::Low, PayFigure::High);
        const bool hasTenths = rise(PayFigure::P10, PayFigure::P90);
        return (has(PayFigure::Mean) ? 1U : 0U) | (has(PayFigure::Median) ? 2U : 0U) |
               (hasRange ? 4U : 0U) | (hasTenths ? 8U : 0U);
    }
};

constexpr std::size_t kinds = 16;

/// What lines of one kind reach to.
class Reach {
public:
    void add(const Contender& one) {
        isEmpty_ = false;
        for (const PayFigure figure : compared) {
            if (!one.has(figure)) continue;
            const auto i = static_cast<std::size_t>(figure);
            highest_[i].add(one[figure], one.group);
            lowest_[i].add(-one[figure], one.group);
        }
    }

    [[nodiscard]] bool isEmpty() const { return isEmpty_; }

    [[nodiscard]] bool isApartFrom(const Contender& one, PayFigure figure,
                                   Tolerance tolerance) const {
        const double value = one[figure];
        const double high = highest(figure, one.group);
        const double low = lowest(figure, one.group);
        return high != nothing &&
               (isApart(value, high, tolerance) || isApart(value, low, tolerance));
    }

    /// Whether some range ends before this one begins or begins after it ends.
    [[nodiscard]] bool liesBeside(const Contender& one, PayFigure lower, PayFigure upper) const {
        return highest(lower, one.group) > one[upper] || lowest(upper, one.group) < one[lower];
    }

private:
    [[nodiscard]] double highest(PayFigure figure, std::size_t group) const {
        return highest_[static_cast<std::size_t>(figure)].besides(group);
    }
    [[nodiscard]] double lowest(PayFigure figure, std::size_t group) const {
        return -lowest_[static_cast<std::size_t>(figure)].besides(group);
    }

    std::array<Farthest, payFigureCount> highest_;
    std::array<Farthest, payFigureCount> lowest_; ///< of the negative values
    bool isEmpty_ = true;
};

/// Lines of one unit, of the role or of its groups.
class Contenders {
public:
    void add(const Contender& one) { reaches_[one.kind()].add(one); }

    [[nodiscard]] bool contradict(const Contender& one, Tolerance tolerance) const {
        for (std::size_t kind = 0; kind < kinds; ++kind) {
            const Reach& reach = reaches_[kind];
            if (!reach.isEmpty() && contradicts(reach, one, kind & one.kind(), tolerance)) {
                return true;
            }
        }
        return false;
    }

private:
    /// By the first middle and the first range that both have.
    static bool contradicts(const Reach& reach, const Contender& one, std::size_t common,
                            Tolerance tolerance) {
        if ((common & 3U) != 0) {
            const auto middle = (common & 1U) != 0 ? PayFigure::Mean : PayFigure::Median;
            if (reach.isApartFrom(one, middle, tolerance)) return true;
        }
        if ((common & 4U) != 0) return reach.liesBeside(one, PayFigure::Low, PayFigure::High);
        return (common & 8U) != 0 && reach.liesBeside(one, PayFigure::P10, PayFigure::P90);
    }

    std::array<Reach, kinds> reaches_;
};

Contender contenderOf(const PayLine& line, std::size_t group) {
    Contender one{.group = group, .figures = {}};
    for (const PayFigure figure : compared) {
        const auto known = knownFigure(line, figure);
        if (known) one.figures[static_cast<std::size_t>(figure)] = known->amount.toDouble();
    }
    return one;
}

/// For so few lines, holding each against each is faster.
constexpr std::size_t fewLines = 16;

std::vector<const PayLine*> contradictingFew(std::span<const PayLine* const> lines,
                                             Tolerance tolerance) {
    std::vector<const PayLine*> found;
    for (const PayLine* line : lines) {
        const bool isContradicted = std::ranges::any_of(lines, [&](const PayLine* other) {
            return other != line && contradict(*line, *other, tolerance);
        });
        if (isContradicted) found.push_back(line);
    }
    return found;
}

} // namespace

std::vector<const PayLine*> contradicting(std::span<const PayLine* const> lines,
                                          Tolerance tolerance) {
    if (lines.size() <= fewLines) return contradictingFew(lines, tolerance);
    std::map<SourceSet, std::size_t> groups;
    std::map<std::tuple<std::string_view, PayPeriod, PayReach>, Contenders> byUnit;
    std::vector<std::pair<Contender, const Contenders*>> all;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const PayLine& line = *lines[i];
        SourceSet sources = sourceSet(line.record->sources);
        // Who names no source shares it with nobody.
        const std::size_t group =
            sources.empty() ? i : groups.emplace(std::move(sources), i).first->second;
        auto& contenders = byUnit[{line.unit.currency, line.unit.period, line.reach}];
        all.emplace_back(contenderOf(line, group), &contenders);
        contenders.add(all.back().first);
    }
    std::vector<const PayLine*> found;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const auto& [one, others] = all[i];
        if (others->contradict(one, tolerance)) found.push_back(lines[i]);
    }
    return found;
}

} // namespace rungwise
