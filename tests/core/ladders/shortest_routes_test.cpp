// SPDX-License-Identifier: GPL-3.0-or-later
// Routes held against all paths of small random networks.
#include "core/ladders/shortest_routes.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <set>

namespace rungwise {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

RouteEdge edge(std::uint32_t from, std::uint32_t to, double first, double second = 1) {
    return {.from = from, .to = to, .cost = {.first = first, .second = second}};
}

RouteCost costOf(const std::vector<RouteEdge>& edges, const EdgeRoute& route) {
    RouteCost cost;
    for (const std::uint32_t position : route) cost = cost + edges[position].cost;
    return cost;
}

/// Every path without loops, by trying them all.
class AllPaths {
public:
    AllPaths(std::size_t nodes, const std::vector<RouteEdge>& edges, std::uint32_t to)
        : edges_{edges}, to_{to}, isPassed_(nodes) {}

    [[nodiscard]] std::vector<EdgeRoute> from(std::uint32_t node) {
        walk(node);
        return found_;
    }

private:
    void walk(std::uint32_t node) {
        if (node == to_) {
            found_.push_back(path_);
            return;
        }
        isPassed_[node] = true;
        for (std::uint32_t i = 0; i < edges_.size(); ++i) {
            if (edges_[i].from != node || isPassed_[edges_[i].to]) continue;
            path_.push_back(i);
            walk(edges_[i].to);
            path_.pop_back();
        }
        isPassed_[node] = false;
    }

    const std::vector<RouteEdge>& edges_;
    std::uint32_t to_;
    std::vector<bool> isPassed_;
    EdgeRoute path_;
    std::vector<EdgeRoute> found_;
};

TEST(ShortestRoutes, LookAtTheSecondNumberWhereTheFirstAreEqual) {
    const std::vector edges{edge(0, 1, 1, 5), edge(1, 3, 1, 5), edge(0, 2, 1, 2), edge(2, 3, 1, 2),
                            edge(0, 3, 3, 0)};
    EXPECT_THAT(shortestRoutes(4, edges, 0, 3, 3),
                ElementsAre(ElementsAre(2, 3), ElementsAre(0, 1), ElementsAre(4)));
}

TEST(ShortestRoutes, BeginWithTheEarlierEdgesAmongEquals) {
    const std::vector edges{edge(1, 3, 1), edge(0, 2, 1), edge(0, 1, 1), edge(2, 3, 1)};
    EXPECT_THAT(shortestRoutes(4, edges, 0, 3, 1), ElementsAre(ElementsAre(1, 3)));
}

TEST(ShortestRoutes, GoAroundWhatTheyHavePassed) {
    // The best way from 2 leads back through 0 and 1.
    const std::vector edges{edge(0, 1, 1), edge(1, 3, 1), edge(1, 2, 1),
                            edge(2, 0, 1), edge(2, 4, 9), edge(4, 3, 9)};
    EXPECT_THAT(shortestRoutes(5, edges, 0, 3, 5),
                ElementsAre(ElementsAre(0, 1), ElementsAre(0, 2, 4, 5)));
}

TEST(ShortestRoutes, AreNoneWhereNothingLeads) {
    const std::vector edges{edge(1, 0, 1), edge(1, 2, 1)};
    EXPECT_THAT(shortestRoutes(3, edges, 0, 2, 5), IsEmpty());
}

TEST(ShortestRoutes, AreTheCheapestOfAllPathsOfRandomNetworks) {
    std::mt19937 random{11};
    std::size_t compared = 0;
    for (int round = 0; round < 600; ++round) {
        const auto nodes = std::uniform_int_distribution<std::uint32_t>{2, 7}(random);
        const auto count = std::uniform_int_distribution<std::size_t>{1, 18}(random);
        std::uniform_int_distribution<std::uint32_t> node{0, nodes - 1};
        std::uniform_int_distribution<int> number{0, 4};
        std::vector<RouteEdge> edges;
        while (edges.size() < count) {
            const std::uint32_t from = node(random);
            const std::uint32_t to = node(random);
            if (from != to) edges.push_back(edge(from, to, number(random)));
        }
        std::vector<EdgeRoute> all = AllPaths{nodes, edges, nodes - 1}.from(0);
        const auto order = [&edges](const EdgeRoute& a, const EdgeRoute& b) {
            return std::pair{costOf(edges, a), a} < std::pair{costOf(edges, b), b};
        };
        std::ranges::sort(all, order);
        constexpr std::size_t most = 6;
        const std::vector<EdgeRoute> found = shortestRoutes(nodes, edges, 0, nodes - 1, most);
        ASSERT_EQ(found.size(), std::min(most, all.size()));
        EXPECT_EQ(std::set<EdgeRoute>(found.begin(), found.end()).size(), found.size());
        for (std::size_t i = 0; i < found.size(); ++i) {
            EXPECT_TRUE(std::ranges::binary_search(all, found[i], order));
            EXPECT_EQ(costOf(edges, found[i]), costOf(edges, all[i]));
        }
        if (!found.empty()) {
            EXPECT_EQ(found.front(), all.front());
        }
        compared += found.size();
    }
    EXPECT_GT(compared, 500U);
}

} // namespace
} // namespace rungwise
