// SPDX-License-Identifier: GPL-3.0-or-later
// Gathers names by what is remarkable about them.
#include "core/ladders/ladder_remarks.h"

#include "core/ladders/name_lists.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace rungwise {

namespace {

class Remarks {
public:
    Remarks(const Catalogue& catalogue, const LadderRequest& request, const ShownLadders& shown,
            const LadderView& view)
        : catalogue_{catalogue}, request_{request}, shown_{shown}, view_{view} {}

    Phrases take() {
        if (view_.nodes.empty()) {
            remarks_.push_back(emptyWords());
        } else {
            addSources();
            addLimits();
            addPlaces();
            addRoles();
            addCircles();
        }
        addAbsent();
        return std::move(remarks_);
    }

private:
    [[nodiscard]] Phrase emptyWords() const {
        if (catalogue_.ladders().inOrder().empty()) {
            return phrase(RW_TEXT("Ladders", "This catalogue has no ladders."));
        }
        if (!request_.sources.empty()) {
            return phrase(
                RW_TEXT("Ladders", "The chosen sources state nothing of the chosen ladders."));
        }
        return phrase(RW_TEXT("Ladders", "No role stands on the chosen ladders."));
    }

    /// `text` is an RW_PLURAL text.
    void addCount(TranslatableText text, std::size_t count) {
        if (count > 0) remarks_.push_back(pluralPhrase(text, count));
    }

    void addNames(TranslatableText text, NameList names) {
        if (!names.isEmpty()) remarks_.push_back(phrase(text, std::move(names).words()));
    }

    void addSources() {
        const LeftOutOfLadders& out = shown_.leftOut;
        NameList silent;
        for (const LadderIndex ladder : out.silentLadders) silent.add(ladderName(ladder));
        const auto text = request_.sources.empty()
                              ? RW_TEXT("Ladders", "No role stands on these ladders: {0}.")
                              : RW_TEXT("Ladders", "The chosen sources state nothing of: {0}.");
        addNames(text, std::move(silent));
        addCount(RW_PLURAL("Ladders", "Left out, for only other sources state it: the rungs of %n "
                                      "ladder(s)."),
                 out.laddersOfRungs);
        addCount(RW_PLURAL("Ladders", "Left out, for only other sources state it: %n move(s)."),
                 out.moves);
    }

    void addLimits() {
        const LeftOutOfLadders& out = shown_.leftOut;
        addCount(RW_PLURAL("Ladders", "Too much for one picture: %n role(s) left out."), out.roles);
        addCount(RW_PLURAL("Ladders", "Too much for one picture: %n move(s) left out."),
                 out.movesBeyond);
        addCount(RW_PLURAL("Ladders", "Too much for one picture: %n move(s) between rungs with "
                                      "many roles left out."),
                 out.movesByRungs);
    }

    void addPlaces() {
        NameList beside;
        NameList counted;
        NameList lanes;
        for (const LadderNode& node : view_.nodes) {
            if (node.rowOrigin == PlaceOrigin::Neighbours) beside.add(node.name);
            if (node.rowOrigin == PlaceOrigin::Order) counted.add(node.name);
            if (node.laneOrigin == PlaceOrigin::Neighbours) lanes.add(node.name);
        }
        addNames(RW_TEXT("Ladders", "No level is stated for {0}; the row follows from the roles "
                                    "before and after."),
                 std::move(beside));
        if (counted.count() == view_.nodes.size()) {
            remarks_.push_back(phrase(
                RW_TEXT("Ladders", "No level is stated for any role here; rows count the steps.")));
        } else {
            addNames(RW_TEXT("Ladders", "No level is stated for {0}, nor for any role before or "
                                        "after; rows count the steps from the lowest row."),
                     std::move(counted));
        }
        addNames(RW_TEXT("Ladders", "No track is stated for {0}; the lane follows from the roles "
                                    "before and after."),
                 std::move(lanes));
    }

    void addRoles() {
        NameList unknown;
        for (const LadderNode& node : view_.nodes) {
            if (!node.isKnown) unknown.add(node.name);
        }
        addNames(RW_TEXT("Ladders", "Named on a ladder but not described in the catalogue: {0}."),
                 std::move(unknown));
        NameList selves;
        for (const RoleIndex role : shown_.leftOut.toItself) selves.add(roleName(role));
        addNames(RW_TEXT("Ladders", "Left out: the move from a role to itself, of {0}."),
                 std::move(selves));
    }

    void addCircles() {
        constexpr std::size_t most = 5;
        std::size_t circles = 0;
        for (const LadderEdge& edge : view_.edges) {
            if (!edge.closesCircle) continue;
            ++circles;
            if (circles > most) continue;
            remarks_.push_back(phrase(
                RW_TEXT("Ladders", "Promotions lead in a circle: the one from {0} to {1} leads "
                                   "back to where it began."),
                view_.nodes[edge.from].name, view_.nodes[edge.to].name));
        }
        addCount(RW_PLURAL("Ladders", "More circles: %n other promotion(s)."),
                 circles - std::min(circles, most));
    }

    void addAbsent() {
        NameList absent;
        for (std::size_t i = 0; i < request_.compared.size(); ++i) {
            const RoleIndex role = request_.compared[i];
            if (view_.nodeOf(role)) continue;
            const auto letter = letterOf(request_, role);
            absent.add(letter ? letteredName(roleName(role), *letter)
                              : Phrase::verbatim(roleName(role)));
        }
        addNames(RW_TEXT("Ladders", "Not on the ladders shown: {0}."), std::move(absent));
        if (request_.here && !view_.nodeOf(*request_.here)) {
            remarks_.push_back(
                phrase(RW_TEXT("Ladders", "Your present role is not on the ladders shown: {0}."),
                       roleName(*request_.here)));
        }
    }

    [[nodiscard]] std::string roleName(RoleIndex role) const {
        return std::string{catalogue_.nameIn(catalogue_.roles(), role, request_.language).text};
    }

    [[nodiscard]] std::string ladderName(LadderIndex ladder) const {
        return std::string{catalogue_.nameIn(catalogue_.ladders(), ladder, request_.language).text};
    }

    const Catalogue& catalogue_;
    const LadderRequest& request_;
    const ShownLadders& shown_;
    const LadderView& view_;
    Phrases remarks_;
};

} // namespace

Phrases ladderRemarks(const Catalogue& catalogue, const LadderRequest& request,
                      const ShownLadders& shown, const LadderView& view) {
    return Remarks{catalogue, request, shown, view}.take();
}

} // namespace rungwise
