// SPDX-License-Identifier: GPL-3.0-or-later
// Ladders, steps to and from other roles, successors and neighbours.
#include "core/compare/neighbour_rows.h"
#include "core/compare/sections.h"

#include <algorithm>
#include <optional>
#include <unordered_set>
#include <utility>
#include <vector>

namespace rungwise {

namespace {

/// The neighbours of a role on one ladder.
struct Place {
    std::vector<RoleIndex> before;
    std::vector<RoleIndex> after;

    friend bool operator==(const Place&, const Place&) = default;
};

/// Appends roles that are not there yet.
class Neighbours {
public:
    explicit Neighbours(std::vector<RoleIndex>& roles) : roles_{roles} {}

    void add(RoleIndex role) {
        // Most roles get none, and need no set to look in.
        if (known_.empty()) known_.insert(roles_.begin(), roles_.end());
        if (known_.insert(role).second) roles_.push_back(role);
    }

private:
    std::vector<RoleIndex>& roles_;
    std::unordered_set<RoleIndex> known_;
};

/// By the rungs and the moves of the ladder; nothing when the role is on neither.
std::optional<Place> placeOn(const Ladder& ladder, RoleIndex role) {
    Place place;
    bool isOn = false;
    const auto& steps = ladder.steps;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        if (std::ranges::find(steps[i], role) == steps[i].end()) continue;
        isOn = true;
        if (i > 0) place.before = steps[i - 1];
        if (i + 1 < steps.size()) place.after = steps[i + 1];
        break;
    }
    Neighbours before{place.before};
    Neighbours after{place.after};
    for (const Move& move : ladder.moves) {
        if (move.from != role && move.to != role) continue;
        isOn = true;
        if (move.to == role) before.add(move.from);
        if (move.from == role) after.add(move.to);
    }
    if (!isOn) return std::nullopt;
    return place;
}

/// "Junior Product Manager, Product Owner or Technical Product Manager". A list rather than a
/// phrase within a phrase for each role: a rung may hold a hundred thousand.
Phrase choiceOf(const ComparisonFrame& frame, const std::vector<RoleIndex>& roles) {
    if (roles.size() == 1) return frame.roleName(roles.front());
    Phrases first;
    first.reserve(roles.size());
    for (const RoleIndex role : roles) first.push_back(frame.roleName(role));
    Phrase last = std::move(first.back());
    first.pop_back();
    return phrase(RW_TEXT("Comparison", "{0} or {1}"), std::move(first), std::move(last));
}

Phrase placeWords(const ComparisonFrame& frame, const Place& place, RoleIndex role) {
    Phrase name = frame.roleName(role);
    if (place.before.empty() && place.after.empty()) return name;
    if (place.before.empty()) {
        return phrase(RW_TEXT("Comparison", "{0} → {1}"), std::move(name),
                      choiceOf(frame, place.after));
    }
    if (place.after.empty()) {
        return phrase(RW_TEXT("Comparison", "{0} → {1}"), choiceOf(frame, place.before),
                      std::move(name));
    }
    return phrase(RW_TEXT("Comparison", "{0} → {1} → {2}"), choiceOf(frame, place.before),
                  std::move(name), choiceOf(frame, place.after));
}

/// By column.
using Places = std::vector<std::optional<Place>>;

Places placesOn(const ComparisonFrame& frame, const Ladder& ladder) {
    Places places;
    places.reserve(frame.columns());
    for (std::size_t i = 0; i < frame.columns(); ++i) {
        places.push_back(placeOn(ladder, frame.index(i)));
    }
    return places;
}

Row ladderRow(ComparisonFrame& frame, LadderIndex index, const Places& places) {
    const auto& ladders = frame.catalogue().ladders();
    const Ladder& ladder = ladders[index];
    Row row =
        frame.silentRow("ladder:" + ladder.id.text(), frame.words(frame.nameIn(ladders, index)));
    for (std::size_t i = 0; i < frame.columns(); ++i) {
        if (!places[i]) continue;
        CellItem item;
        item.words = placeWords(frame, *places[i], frame.index(i));
        item.sources = frame.sources().cite(ladder.sources);
        item.note = frame.note(ladder.note);
        say(row.cells[i], std::move(item));
    }
    row.state = rowState(
        row.cells, [&places](std::size_t a, std::size_t b) { return places[a] == places[b]; });
    return row;
}

} // namespace

Section careerPathSection(ComparisonFrame& frame) {
    Section section = emptySection(SectionKind::CareerPath, RW_TEXT("Comparison", "Career path"));
    const auto& ladders = frame.catalogue().ladders();
    for (const LadderIndex ladder : ladders.inOrder()) {
        const Places places = placesOn(frame, ladders[ladder]);
        const bool isAnyOn = std::ranges::any_of(places, &std::optional<Place>::has_value);
        if (isAnyOn) section.rows.push_back(ladderRow(frame, ladder, places));
    }
    keepIfSaid(section.rows, transitionRow(frame));
    keepIfSaid(section.rows, successorRow(frame));
    keepIfSaid(section.rows, relatedRow(frame));
    return section;
}

} // namespace rungwise
