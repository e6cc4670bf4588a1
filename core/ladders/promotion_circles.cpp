// SPDX-License-Identifier: GPL-3.0-or-later
// A walk with a stack of its own, for ladders may have thousands of rungs.
#include "core/ladders/promotion_circles.h"

#include "core/ladders/neighbour_lists.h"

#include <cstdint>
#include <vector>

namespace rungwise {

namespace {

enum class Visited : std::uint8_t { Never, OnTheWay, Done };

class Walk {
public:
    Walk(std::size_t roles, std::span<ShownMove> moves)
        : moves_{moves}, promotions_{leavingPromotions(roles, moves)},
          visited_(roles, Visited::Never) {}

    void from(std::size_t start) {
        if (visited_[start] != Visited::Never) return;
        enter(start);
        while (!way_.empty()) goOn();
    }

private:
    struct Step {
        std::size_t role;
        std::size_t next; ///< which of its promotions comes next
    };

    void enter(std::size_t role) {
        visited_[role] = Visited::OnTheWay;
        way_.push_back({role, 0});
    }

    void goOn() {
        Step& step = way_.back();
        const auto leaving = promotions_.of(step.role);
        if (step.next == leaving.size()) {
            visited_[step.role] = Visited::Done;
            way_.pop_back();
            return;
        }
        ShownMove& move = moves_[leaving[step.next++]];
        if (visited_[move.to] == Visited::OnTheWay) move.closesCircle = true;
        if (visited_[move.to] == Visited::Never) enter(move.to);
    }

    std::span<ShownMove> moves_;
    NeighbourLists promotions_;
    std::vector<Visited> visited_;
    std::vector<Step> way_;
};

} // namespace

void markCircles(std::size_t roles, std::span<ShownMove> moves) {
    Walk walk{roles, moves};
    for (std::size_t role = 0; role < roles; ++role) walk.from(role);
}

} // namespace rungwise
