// SPDX-License-Identifier: GPL-3.0-or-later
// Takes tracks from neighbours round by round, so that the order of roles does not matter.
#include "core/ladders/ladder_lanes.h"

#include "core/ladders/neighbour_lists.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace rungwise {

namespace {

class Tracks {
public:
    Tracks(const Catalogue& catalogue, const ShownLadders& shown)
        : shown_{shown}, leaving_{leavingMoves(shown.roles.size(), shown.moves)},
          arriving_{arrivingMoves(shown.roles.size(), shown.moves)} {
        for (const RoleIndex role : shown.roles) tracks_.push_back(catalogue.roles()[role].track);
        spread();
    }

    [[nodiscard]] const std::vector<std::optional<TrackIndex>>& all() const { return tracks_; }

private:
    using Found = std::vector<std::pair<std::size_t, TrackIndex>>;

    void spread() {
        std::vector<std::size_t> asked;
        for (std::size_t i = 0; i < tracks_.size(); ++i) {
            if (!tracks_[i]) asked.push_back(i);
        }
        while (!asked.empty()) {
            Found found;
            for (const std::size_t role : asked) {
                if (const auto track = ofNeighbours(role)) found.emplace_back(role, *track);
            }
            for (const auto& [role, track] : found) tracks_[role] = track;
            asked = neighboursOf(found);
        }
    }

    /// Roles without a track that a role found in this round may tell something.
    [[nodiscard]] std::vector<std::size_t> neighboursOf(const Found& found) const {
        std::vector<std::size_t> roles;
        const auto add = [&](std::size_t role) {
            if (!tracks_[role]) roles.push_back(role);
        };
        for (const auto& entry : found) {
            for (const std::size_t move : leaving_.of(entry.first)) add(shown_.moves[move].to);
            for (const std::size_t move : arriving_.of(entry.first)) add(shown_.moves[move].from);
        }
        std::ranges::sort(roles);
        const auto repeated = std::ranges::unique(roles);
        roles.erase(repeated.begin(), repeated.end());
        return roles;
    }

    /// The track of all neighbours, else of those that a promotion leads on from: who is promoted
    /// stays in the track as long as nobody says otherwise.
    [[nodiscard]] std::optional<TrackIndex> ofNeighbours(std::size_t role) const {
        std::vector<std::optional<TrackIndex>> before;
        std::vector<std::optional<TrackIndex>> all;
        for (const std::size_t move : arriving_.of(role)) {
            const ShownMove& shown = shown_.moves[move];
            all.push_back(tracks_[shown.from]);
            if (shown.kind == MoveKind::Promotion) before.push_back(all.back());
        }
        for (const std::size_t move : leaving_.of(role)) {
            all.push_back(tracks_[shown_.moves[move].to]);
        }
        const auto common = commonOf(all);
        return common ? common : commonOf(before);
    }

    /// On which those agree that have a track; nothing where they do not, or none has one.
    [[nodiscard]] static std::optional<TrackIndex>
    commonOf(const std::vector<std::optional<TrackIndex>>& tracks) {
        std::optional<TrackIndex> common;
        for (const auto& track : tracks) {
            if (!track) continue;
            if (common && common != track) return std::nullopt;
            common = track;
        }
        return common;
    }

    const ShownLadders& shown_;
    NeighbourLists leaving_;
    NeighbourLists arriving_;
    std::vector<std::optional<TrackIndex>> tracks_;
};

/// Those in use: defined ones in the order of the catalogue, then those only mentioned.
std::vector<TrackIndex> inUse(const Catalogue& catalogue,
                              const std::vector<std::optional<TrackIndex>>& tracks) {
    const auto& table = catalogue.tracks();
    std::vector<char> isUsed(table.size(), 0);
    for (const auto& track : tracks) {
        if (track) isUsed[track->value()] = 1;
    }
    std::vector<TrackIndex> used;
    for (const TrackIndex track : table.inOrder()) {
        if (isUsed[track.value()] != 0) used.push_back(track);
    }
    for (std::size_t i = 0; i < isUsed.size(); ++i) {
        const TrackIndex track{i};
        if (isUsed[i] != 0 && !table.isKnown(track)) used.push_back(track);
    }
    return used;
}

} // namespace

LadderLanes ladderLanes(const Catalogue& catalogue, const ShownLadders& shown,
                        std::string_view language) {
    const Tracks found{catalogue, shown};
    LadderLanes lanes;
    const auto& table = catalogue.tracks();
    std::vector<std::size_t> positions(table.size());
    for (const TrackIndex track : inUse(catalogue, found.all())) {
        positions[track.value()] = lanes.lanes.size();
        lanes.lanes.push_back(
            {.track = track,
             .id = table[track].id.text(),
             .name = Phrase::verbatim(catalogue.nameIn(table, track, language).text)});
    }
    const std::size_t last = lanes.lanes.size();
    for (std::size_t i = 0; i < shown.roles.size(); ++i) {
        const auto& track = found.all()[i];
        const bool isTaken = track && !catalogue.roles()[shown.roles[i]].track;
        lanes.places.push_back({.lane = track ? positions[track->value()] : last,
                                .origin = isTaken ? PlaceOrigin::Neighbours : PlaceOrigin::Stated});
    }
    const bool hasTrackless = std::ranges::any_of(
        lanes.places, [last](const LanePlace& place) { return place.lane == last; });
    if (hasTrackless) {
        lanes.lanes.push_back(
            {.track = std::nullopt, .id = {}, .name = phrase(RW_TEXT("Ladders", "No track"))});
    }
    return lanes;
}

} // namespace rungwise
