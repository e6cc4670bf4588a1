// SPDX-License-Identifier: GPL-3.0-or-later
// Orders the items of bands so that few links cross.
#include "core/layout/band_order.h"

#include "core/layout/crossings.h"

#include <algorithm>
#include <utility>

namespace rungwise {
namespace {

using Side = Neighbours::Side;

/// Which of two equally good items comes first.
enum class Ties { Keep, Reverse };

/// Splitmix64: the same on every machine.
class Randomness {
public:
    [[nodiscard]] std::uint64_t next() {
        state_ += 0x9E3779B97F4A7C15U;
        std::uint64_t mixed = state_;
        mixed = (mixed ^ (mixed >> 30U)) * 0xBF58476D1CE4E5B9U;
        mixed = (mixed ^ (mixed >> 27U)) * 0x94D049BB133111EBU;
        return mixed ^ (mixed >> 31U);
    }

private:
    std::uint64_t state_ = 20240229;
};

/// An order and its crossings.
struct Candidate {
    std::vector<ItemNumber> order;
    std::uint64_t crossings = 0;
    double length = 0; ///< only where candidates are compared
};

class Ordering {
public:
    Ordering(BandItems& items, const OrderLength& lengthOf, const IsCancelled& isCancelled)
        : items_{items}, lengthOf_{lengthOf}, isCancelled_{isCancelled},
          below_{items.items.size(), items.links, Side::Below}, above_{items.items.size(),
                                                                       items.links, Side::Above} {
        best_ = {items_.order, counting_.of(items_, above_)};
    }

    void orderQuickly() {
        const auto sweeps = std::clamp<std::size_t>(workOfSweeps / (items_.order.size() + 1),
                                                    fewestSweeps, mostSweeps);
        sweepWhileBetter(static_cast<int>(sweeps), sweeps < mostSweeps ? 2 : 4);
        take(best_);
    }

    void orderWithCare() {
        sweepWhileBetter(mostSweeps, 4);
        take(best_);
        best_.length = lengthOf_(items_);
        Candidate chosen = best_;
        const std::size_t starts = std::clamp<std::size_t>(workOfStarts / (items_.order.size() + 1),
                                                           fewestStarts, mostStarts);
        for (std::size_t start = 0; start < starts && !isCancelled(); ++start) {
            take(chosen);
            disturb(start);
            best_ = {items_.order, counting_.of(items_, above_)};
            sweepWhileBetter(mostSweeps, 4);
            if (best_.crossings > chosen.crossings) continue;
            take(best_);
            best_.length = lengthOf_(items_);
            if (isBetter(best_, chosen)) chosen = best_;
        }
        take(chosen);
    }

private:
    static constexpr int mostSweeps = 24;
    static constexpr int fewestSweeps = 4;
    static constexpr std::size_t workOfSweeps = 20000; ///< this and the next: in items
    static constexpr std::size_t workOfStarts = 10000;
    static constexpr std::size_t fewestStarts = 10;
    static constexpr std::size_t mostStarts = 60;

    // What is only a little shorter is not worth a picture that looks different.
    [[nodiscard]] static bool isBetter(const Candidate& one, const Candidate& other) {
        if (one.crossings != other.crossings) return one.crossings < other.crossings;
        return one.length < 0.98 * other.length;
    }

    [[nodiscard]] bool isCancelled() const { return isCancelled_ && isCancelled_(); }

    /// Up, down, up …; ends when `patience` sweeps in a row were not better than those before.
    void sweepWhileBetter(int sweeps, int patience) {
        std::uint64_t reached = ~std::uint64_t{0};
        int inVain = 0;
        for (int number = 0; number < sweeps && inVain < patience; ++number) {
            if (best_.crossings == 0 || isCancelled()) return;
            const Ties ties = number % 4 < 2 ? Ties::Keep : Ties::Reverse;
            if (number % 2 == 0) {
                sweep(Side::Below, ties);
            } else {
                sweep(Side::Above, ties);
            }
            swapWhileBetter(patience);
            const std::uint64_t crossings = counting_.of(items_, above_);
            inVain = crossings < reached ? 0 : inVain + 1;
            reached = std::min(reached, crossings);
            if (crossings < best_.crossings) best_ = {items_.order, crossings};
        }
    }

    void take(const Candidate& candidate) {
        items_.order = candidate.order;
        for (std::size_t band = 0; band < items_.bands(); ++band) renumber(band);
    }

    void renumber(std::size_t band) {
        std::uint32_t at = 0;
        for (const ItemNumber item : items_.band(band)) items_.positions[item] = at++;
    }

    void sweep(Side side, Ties ties) {
        const std::size_t bands = items_.bands();
        for (std::size_t step = 1; step < bands; ++step) {
            const std::size_t band = side == Side::Below ? step : bands - 1 - step;
            forEachGroup(band, [&](std::span<ItemNumber> group) {
                sortByNeighbours(group, side == Side::Below ? below_ : above_, ties);
            });
            renumber(band);
        }
    }

    /// Columns are divided by the parts of the graph, so that these never mingle.
    template <typename Act> void forEachGroup(std::size_t band, Act act) {
        const std::span<ItemNumber> all = items_.band(band);
        for (std::size_t first = 0; first < all.size();) {
            std::size_t end = first + 1;
            while (end < all.size() && isSameGroup(all[end], all[first])) ++end;
            if (end - first > 1) act(all.subspan(first, end - first));
            first = end;
        }
    }

    [[nodiscard]] bool isSameGroup(ItemNumber one, ItemNumber other) const {
        return items_.items[one].column == items_.items[other].column &&
               items_.items[one].part == items_.items[other].part;
    }

    /// By the mean position of neighbours; items without any keep their places.
    void sortByNeighbours(std::span<ItemNumber> group, const Neighbours& neighbours, Ties ties) {
        sorting_.clear();
        const auto size = static_cast<std::uint32_t>(group.size());
        for (std::uint32_t at = 0; at < size; ++at) {
            const auto ends = neighbours.of(group[at]);
            if (ends.empty()) continue;
            std::uint64_t sum = 0;
            for (const ItemNumber end : ends) sum += items_.positions[end];
            const std::uint64_t mean = (sum << 10U) / ends.size();
            const std::uint32_t rank = ties == Ties::Keep ? at : size - at;
            sorting_.push_back({(mean << 32U) | rank, group[at]});
        }
        const auto byMean = [](const auto& one, const auto& other) {
            return one.first < other.first;
        };
        if (std::is_sorted(sorting_.begin(), sorting_.end(), byMean)) return;
        std::sort(sorting_.begin(), sorting_.end(), byMean);
        auto next = sorting_.begin();
        for (ItemNumber& item : group) {
            if (!neighbours.of(item).empty()) item = next++->second;
        }
    }

    void swapWhileBetter(int most) {
        for (int round = 0; round < most && swapNeighbours(); ++round) {
        }
    }

    /// Once through everything; says whether anything was swapped.
    bool swapNeighbours() {
        bool swapped = false;
        for (std::size_t band = 0; band < items_.bands(); ++band) {
            forEachGroup(band, [&](std::span<ItemNumber> group) {
                for (std::size_t at = 0; at + 1 < group.size(); ++at) {
                    const ItemNumber left = group[at];
                    const ItemNumber right = group[at + 1];
                    if (gainOfSwap(items_, below_, above_, left, right) <= 0) continue;
                    std::swap(items_.positions[left], items_.positions[right]);
                    std::swap(group[at], group[at + 1]);
                    swapped = true;
                }
            });
        }
        return swapped;
    }

    /// Shuffles everything, or only a quarter of it.
    void disturb(std::size_t start) {
        for (std::size_t band = 0; band < items_.bands(); ++band) {
            forEachGroup(band, [&](std::span<ItemNumber> group) {
                if (start % 4 != 0 && randomness_.next() % 4 != 0) return;
                for (std::size_t at = group.size(); at > 1; --at) {
                    std::swap(group[at - 1], group[randomness_.next() % at]);
                }
            });
            renumber(band);
        }
    }

    BandItems& items_;
    const OrderLength& lengthOf_;
    const IsCancelled& isCancelled_;
    Neighbours below_;
    Neighbours above_;
    CrossingCount counting_;
    Randomness randomness_;
    Candidate best_;
    std::vector<std::pair<std::uint64_t, ItemNumber>> sorting_;
};

} // namespace

void orderItems(BandItems& items, LayoutEffort effort, const OrderLength& lengthOf,
                const IsCancelled& isCancelled) {
    Ordering ordering{items, lengthOf, isCancelled};
    if (effort == LayoutEffort::First) {
        ordering.orderQuickly();
    } else {
        ordering.orderWithCare();
    }
}

} // namespace rungwise
