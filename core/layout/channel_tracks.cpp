// SPDX-License-Identifier: GPL-3.0-or-later
// Tracks are filled from the lowest up with trunks that wait for nothing; what was wronged on the
// way is then moved to where it crosses least.
#include "core/layout/channel_tracks.h"

#include "core/layout/layout_spacing.h"

#include <algorithm>
#include <cstdlib>
#include <limits>
#include <numeric>
#include <span>

namespace rungwise {

namespace {

/// Trunks whose spans are nearer than this take unlike tracks.
constexpr double besides = trackGap;

/// A demand, not a wish.
constexpr int demanded = 1'000'000;

/// How many crossings it costs to have the trunk on the other side of `other`; positive: `other`
/// lies above better, negative: below.
struct Wish {
    std::uint32_t other = 0;
    int weight = 0;
};

bool isWithin(double x, const TrunkLeg& leg) {
    return x > std::min(leg.foot, leg.head) && x < std::max(leg.foot, leg.head);
}

/// How many crossings more there are when `a` lies above `b` than when it lies below.
int preference(std::span<const TrunkLeg> a, std::span<const TrunkLeg> b) {
    int more = 0;
    for (const TrunkLeg& one : a) {
        for (const TrunkLeg& other : b) {
            more += isWithin(one.foot, other) + isWithin(other.head, one) -
                    isWithin(other.foot, one) - isWithin(one.head, other);
        }
    }
    return more;
}

class Tracks {
public:
    explicit Tracks(const ChannelTrunks& channel) : channel_{channel} {}

    ChannelTracks run() {
        findWishes();
        fill();
        if (wronged()) {
            improve();
            settle();
        }
        return std::move(made_);
    }

private:
    struct Meeting {
        std::uint32_t low = 0;
        std::uint32_t high = 0;
        int weight = 0; ///< positive: `low` lies below better
    };

    [[nodiscard]] std::span<const TrunkLeg> legs(std::uint32_t trunk) const {
        const ChannelTrunk& run = channel_.trunks[trunk];
        return std::span{channel_.legs}.subspan(run.firstLeg, run.endLeg - run.firstLeg);
    }
    [[nodiscard]] std::span<const Wish> wishes(std::uint32_t trunk) const {
        return std::span{wishes_}.subspan(firstWish_[trunk],
                                          firstWish_[trunk + 1] - firstWish_[trunk]);
    }

    void findWishes();
    void findMeetings();
    void noteDemands(std::uint32_t trunk, int weight);
    void fill();
    void fillTrack(std::vector<std::uint32_t>& waiting, std::vector<long>& debts);
    [[nodiscard]] std::size_t leastWronged(std::span<const std::uint32_t> waiting,
                                           std::span<const long> debts) const;
    [[nodiscard]] bool wronged() const;
    void improve();
    bool moveToBest(std::uint32_t place);
    void settle();

    const ChannelTrunks& channel_;
    std::vector<std::uint32_t> byFrom_;
    std::vector<TrunkDemand> byAbove_;
    std::vector<int> noted_; ///< demands of the trunk that is looked at
    std::vector<Meeting> meetings_;
    std::vector<Wish> wishes_;
    std::vector<std::uint32_t> firstWish_;
    std::vector<std::uint32_t> order_; ///< from the lowest up
    std::vector<std::uint32_t> placeOf_;
    std::vector<Wish> nearPlaces_; ///< memory of `moveToBest`
    ChannelTracks made_;
};

/// Writes down what a trunk demands of others, as weights of meetings with it, or forgets that.
void Tracks::noteDemands(std::uint32_t trunk, int weight) {
    const auto& above = channel_.demands;
    auto demand = std::lower_bound(above.begin(), above.end(), TrunkDemand{trunk, 0});
    for (; demand != above.end() && demand->below == trunk; ++demand) {
        noted_[demand->above] = -weight;
    }
    const auto isBefore = [](const TrunkDemand& a, std::uint32_t b) { return a.above < b; };
    demand = std::lower_bound(byAbove_.begin(), byAbove_.end(), trunk, isBefore);
    for (; demand != byAbove_.end() && demand->above == trunk; ++demand) {
        noted_[demand->below] = weight;
    }
}

void Tracks::findMeetings() {
    const auto& trunks = channel_.trunks;
    byFrom_.resize(trunks.size());
    std::iota(byFrom_.begin(), byFrom_.end(), 0U);
    std::sort(byFrom_.begin(), byFrom_.end(), [&](std::uint32_t a, std::uint32_t b) {
        return trunks[a].from != trunks[b].from ? trunks[a].from < trunks[b].from : a < b;
    });
    byAbove_.assign(channel_.demands.begin(), channel_.demands.end());
    std::sort(byAbove_.begin(), byAbove_.end(),
              [](const TrunkDemand& a, const TrunkDemand& b) { return a.above < b.above; });
    noted_.assign(trunks.size(), 0);
    std::vector<std::uint32_t> open;
    for (const auto next : byFrom_) {
        std::erase_if(open, [&](auto i) { return trunks[i].to + besides <= trunks[next].from; });
        noteDemands(next, demanded);
        for (const auto other : open) {
            int weight = noted_[other];
            if (weight == 0) weight = preference(legs(other), legs(next));
            meetings_.push_back({other, next, weight});
        }
        noteDemands(next, 0);
        open.push_back(next);
    }
}

void Tracks::findWishes() {
    findMeetings();
    firstWish_.assign(channel_.trunks.size() + 1, 0);
    for (const Meeting& meeting : meetings_) {
        if (meeting.weight == 0) continue;
        ++firstWish_[meeting.low + 1];
        ++firstWish_[meeting.high + 1];
    }
    std::partial_sum(firstWish_.begin(), firstWish_.end(), firstWish_.begin());
    wishes_.resize(firstWish_.back());
    std::vector<std::uint32_t> next{firstWish_.begin(), firstWish_.end() - 1};
    for (const Meeting& meeting : meetings_) {
        if (meeting.weight == 0) continue;
        wishes_[next[meeting.low]++] = {meeting.high, meeting.weight};
        wishes_[next[meeting.high]++] = {meeting.low, -meeting.weight};
    }
}

void Tracks::fill() {
    made_.trackOf.assign(channel_.trunks.size(), 0);
    std::vector<long> debts(channel_.trunks.size());
    for (std::uint32_t trunk = 0; trunk < debts.size(); ++trunk) {
        for (const Wish& wish : wishes(trunk)) debts[trunk] += std::max(0, -wish.weight);
    }
    std::vector<std::uint32_t> waiting = byFrom_;
    while (!waiting.empty()) {
        fillTrack(waiting, debts);
        ++made_.count;
    }
}

/// Takes from left to right what waits for nothing; when everything waits, the one that is wronged
/// least. `debts` are the weights of what should lie below each and does not yet.
void Tracks::fillTrack(std::vector<std::uint32_t>& waiting, std::vector<long>& debts) {
    const std::size_t begin = order_.size();
    double end = -std::numeric_limits<double>::infinity();
    for (const auto trunk : waiting) {
        if (debts[trunk] != 0 || channel_.trunks[trunk].from < end) continue;
        end = channel_.trunks[trunk].to + besides;
        order_.push_back(trunk);
    }
    if (order_.size() == begin) order_.push_back(waiting[leastWronged(waiting, debts)]);
    for (std::size_t i = begin; i < order_.size(); ++i) {
        made_.trackOf[order_[i]] = made_.count;
        debts[order_[i]] = -1;
    }
    for (std::size_t i = begin; i < order_.size(); ++i) {
        for (const Wish& wish : wishes(order_[i])) {
            if (wish.weight > 0 && debts[wish.other] > 0) debts[wish.other] -= wish.weight;
        }
    }
    std::erase_if(waiting, [&](std::uint32_t trunk) { return debts[trunk] < 0; });
}

std::size_t Tracks::leastWronged(std::span<const std::uint32_t> waiting,
                                 std::span<const long> debts) const {
    std::size_t best = 0;
    long least = std::numeric_limits<long>::max();
    for (std::size_t i = 0; i < waiting.size(); ++i) {
        long gain = 0;
        if (debts[waiting[i]] >= demanded) continue;
        for (const Wish& wish : wishes(waiting[i])) {
            if (wish.weight > 0 && debts[wish.other] >= 0) gain += wish.weight % demanded;
        }
        if (debts[waiting[i]] - gain < least) {
            least = debts[waiting[i]] - gain;
            best = i;
        }
    }
    return best;
}

bool Tracks::wronged() const {
    return std::any_of(meetings_.begin(), meetings_.end(), [this](const Meeting& meeting) {
        const bool isBelow = made_.trackOf[meeting.low] < made_.trackOf[meeting.high];
        return isBelow ? meeting.weight < 0 : meeting.weight > 0;
    });
}

void Tracks::improve() {
    constexpr int rounds = 8;
    placeOf_.resize(order_.size());
    for (std::uint32_t i = 0; i < order_.size(); ++i) placeOf_[order_[i]] = i;
    for (int round = 0; round < rounds; ++round) {
        bool moved = false;
        for (std::uint32_t trunk = 0; trunk < order_.size(); ++trunk) {
            moved |= moveToBest(placeOf_[trunk]);
        }
        if (!moved) return;
    }
}

/// Moves the trunk at a place of the order to where its wishes cost least.
bool Tracks::moveToBest(std::uint32_t place) {
    const auto all = wishes(order_[place]);
    std::vector<Wish>& near = nearPlaces_;
    near.assign(all.begin(), all.end());
    for (Wish& wish : near) wish.other = placeOf_[wish.other];
    std::sort(near.begin(), near.end(),
              [](const Wish& a, const Wish& b) { return a.other < b.other; });
    // Lying above a neighbour costs its weight, if that is positive for lying below it; relative to
    // lying below all of them.
    long cost = 0;
    long here = 0;
    long least = 0;
    std::uint32_t best = 0;
    for (const Wish& wish : near) {
        cost += wish.weight;
        if (wish.other < place) here = cost;
        if (cost >= least) continue;
        least = cost;
        best = wish.other + 1;
    }
    if (least >= here) return false;
    const auto begin = order_.begin();
    if (best <= place) {
        std::rotate(begin + best, begin + place, begin + place + 1);
    } else {
        std::rotate(begin + place, begin + place + 1, begin + best);
    }
    for (std::uint32_t i = std::min(best, place); i < std::max<std::uint32_t>(best, place + 1);
         ++i) {
        placeOf_[order_[i]] = i;
    }
    return true;
}

/// Every trunk as low as the order lets it lie.
void Tracks::settle() {
    std::vector<std::vector<std::uint32_t>> below(order_.size());
    for (const Meeting& meeting : meetings_) {
        const bool isBelow = placeOf_[meeting.low] < placeOf_[meeting.high];
        if (isBelow) below[meeting.high].push_back(meeting.low);
        if (!isBelow) below[meeting.low].push_back(meeting.high);
    }
    made_.count = 0;
    for (const auto trunk : order_) {
        std::uint32_t track = 0;
        for (const auto other : below[trunk]) track = std::max(track, made_.trackOf[other] + 1);
        made_.trackOf[trunk] = track;
        made_.count = std::max(made_.count, track + 1);
    }
}

} // namespace

ChannelTracks channelTracks(const ChannelTrunks& channel) {
    return Tracks{channel}.run();
}

} // namespace rungwise
