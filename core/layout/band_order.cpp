// SPDX-License-Identifier: GPL-3.0-or-later
// Orders the items of bands so that few links cross.
#include "core/layout/band_order.h"

#include "core/layout/crossings.h"
#include "core/layout/order_search.h"

#include <algorithm>
#include <utility>

namespace rungwise {
namespace {

using Side = Neighbours::Side;

/// Which of two equally good items comes first.
enum class Ties { Keep, Reverse };

/// An order and its crossings.
struct Candidate {
    std::vector<ItemNumber> order;
    std::uint64_t crossings = 0;
};

class Ordering {
public:
    Ordering(BandItems& items, const IsCancelled& isCancelled)
        : items_{items}, isCancelled_{isCancelled},
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
        if (best_.crossings > 0) OrderSearch{items_, below_, above_}.improve(isCancelled_);
    }

private:
    static constexpr int mostSweeps = 24;
    static constexpr int fewestSweeps = 4;
    static constexpr std::size_t workOfSweeps = 20000; ///< in items

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

    BandItems& items_;
    const IsCancelled& isCancelled_;
    Neighbours below_;
    Neighbours above_;
    CrossingCount counting_;
    Candidate best_;
    std::vector<std::pair<std::uint64_t, ItemNumber>> sorting_;
};

} // namespace

void orderItems(BandItems& items, LayoutEffort effort, const IsCancelled& isCancelled) {
    Ordering ordering{items, isCancelled};
    if (effort == LayoutEffort::First) {
        ordering.orderQuickly();
    } else {
        ordering.orderWithCare();
    }
}

} // namespace rungwise
