// SPDX-License-Identifier: GPL-3.0-or-later
// Tracks are filled from the lowest up with trunks that wait for nothing; what was wronged on the
// way is then moved to where it crosses least.
#include "core/layout/channel_tracks.h"

#include "core/layout/layout_spacing.h"
#include "core/layout/track_wishes.h"

#include <algorithm>
#include <limits>
#include <span>

namespace rungwise {

namespace {

class Tracks {
public:
    explicit Tracks(const ChannelTrunks& channel) : channel_{channel}, wishes_{channel} {}

    ChannelTracks run() {
        fill();
        if (wronged()) {
            improve();
            settle();
        }
        return std::move(made_);
    }

private:
    void fill();
    void fillTrack(std::vector<std::uint32_t>& waiting, std::vector<long>& debts);
    [[nodiscard]] std::size_t leastWronged(std::span<const std::uint32_t> waiting,
                                           std::span<const long> debts) const;
    [[nodiscard]] bool wronged() const;
    void improve();
    bool moveToBest(std::uint32_t place);
    void settle();

    const ChannelTrunks& channel_;
    TrackWishes wishes_;
    std::vector<std::uint32_t> order_; ///< from the lowest up
    std::vector<std::uint32_t> placeOf_;
    std::vector<TrackWish> nearPlaces_; ///< memory of `moveToBest`
    ChannelTracks made_;
};

void Tracks::fill() {
    made_.trackOf.assign(channel_.trunks.size(), 0);
    std::vector<long> debts(channel_.trunks.size());
    for (std::uint32_t trunk = 0; trunk < debts.size(); ++trunk) {
        for (const TrackWish& wish : wishes_.of(trunk)) debts[trunk] += std::max(0, -wish.weight);
    }
    std::vector<std::uint32_t> waiting = wishes_.fromLeft();
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
        end = channel_.trunks[trunk].to + trackGap;
        order_.push_back(trunk);
    }
    if (order_.size() == begin) order_.push_back(waiting[leastWronged(waiting, debts)]);
    for (std::size_t i = begin; i < order_.size(); ++i) {
        made_.trackOf[order_[i]] = made_.count;
        debts[order_[i]] = -1;
    }
    for (std::size_t i = begin; i < order_.size(); ++i) {
        for (const TrackWish& wish : wishes_.of(order_[i])) {
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
        if (debts[waiting[i]] >= TrackWishes::demanded) continue;
        for (const TrackWish& wish : wishes_.of(waiting[i])) {
            if (wish.weight > 0 && debts[wish.other] >= 0) {
                gain += wish.weight % TrackWishes::demanded;
            }
        }
        if (debts[waiting[i]] - gain < least) {
            least = debts[waiting[i]] - gain;
            best = i;
        }
    }
    return best;
}

bool Tracks::wronged() const {
    return std::any_of(
        wishes_.meetings().begin(), wishes_.meetings().end(), [this](const TrunkMeeting& meeting) {
            const bool isBelow = made_.trackOf[meeting.left] < made_.trackOf[meeting.right];
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
    const auto all = wishes_.of(order_[place]);
    std::vector<TrackWish>& near = nearPlaces_;
    near.assign(all.begin(), all.end());
    for (TrackWish& wish : near) wish.other = placeOf_[wish.other];
    std::sort(near.begin(), near.end(),
              [](const TrackWish& a, const TrackWish& b) { return a.other < b.other; });
    // Lying above a neighbour costs its weight, if that is positive for lying below it; relative to
    // lying below all of them.
    long cost = 0;
    long here = 0;
    long least = 0;
    std::uint32_t best = 0;
    for (const TrackWish& wish : near) {
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
    for (const TrunkMeeting& meeting : wishes_.meetings()) {
        const bool isBelow = placeOf_[meeting.left] < placeOf_[meeting.right];
        if (isBelow) below[meeting.right].push_back(meeting.left);
        if (!isBelow) below[meeting.left].push_back(meeting.right);
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
