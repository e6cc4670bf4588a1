// SPDX-License-Identifier: GPL-3.0-or-later
// One or several career ladders as a value: who stands where, and which moves lead on. Diagram,
// outline, files and command line show this.
#pragma once

#include "core/citations/numbered_source.h"
#include "core/citations/source_numbers.h"
#include "core/ladders/ladder_choice.h"
#include "core/ladders/step_size.h"
#include "core/layout/layered_graph.h"
#include "core/model/catalogue.h"
#include "core/wording/phrase.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace rungwise {

struct LadderRequest {
    std::vector<LadderIndex> ladders; ///< laid over each other, each once; empty: all
    std::vector<SourceIndex> sources; ///< only rungs and moves that one of them states; empty: all
    std::vector<RoleIndex> compared;  ///< get a letter, in this order; at most maxCompared
    std::optional<RoleIndex> here;    ///< the reader's present role
    std::string language;             ///< of catalogue texts; empty: the catalogue's own
};

/// Where a role's row (or lane) comes from.
enum class PlaceOrigin {
    Stated,     ///< by the catalogue
    Neighbours, ///< taken from the roles before and after it, and said so
    Order       ///< nothing on the ladder has a level: rows count the steps
};

struct LadderLevel {
    std::optional<LevelIndex> level; ///< nothing for a counted row
    std::string id;                  ///< of the level; empty for a counted row
    Phrase name;                     ///< "Senior", or "Step 3" for a counted row
};

struct LadderLane {
    std::optional<TrackIndex> track; ///< nothing for roles without a track and without neighbours
    std::string id;                  ///< of the track; may be empty
    Phrase name;                     ///< "People management", "No track"
};

/// The pay that a box shows in small: one record, the weightiest with a range or a middle.
struct PayGlance {
    std::size_t record = 0;    ///< position in Catalogue::pay()
    Phrase words;              ///< "$64k to $257k total, $114k on average"
    Phrase source;             ///< "Glassdoor in Product HQ guide, 2025, United States"
    std::optional<double> low; ///< as published; low or p10 or p25
    std::optional<double> middle;
    std::optional<double> high;
    std::string currency;
    SourceNumbers sources;
};

struct LadderNode {
    RoleIndex role;
    std::string id;
    std::string name;
    bool isKnown = true;        ///< false for a role that is only mentioned in the catalogue
    std::optional<char> letter; ///< of a compared role
    bool isHere = false;        ///< the reader's present role
    std::size_t lowest = 0;     ///< positions in LadderView::levels
    std::size_t highest = 0;
    PlaceOrigin rowOrigin = PlaceOrigin::Stated;
    std::size_t lane = 0;                         ///< position in LadderView::lanes
    PlaceOrigin laneOrigin = PlaceOrigin::Stated; ///< never Order
    Phrase otherTitles; ///< "also Lead PM, Technical PM"; empty without any
    std::optional<PayGlance> pay;
    Phrase noPay; ///< why there is no glance at pay: "no pay data", "pay withheld"; else empty
    std::vector<LadderIndex> ladders; ///< on which it stands
};

/// One ladder's word for a move.
struct MoveStatement {
    LadderIndex ladder;
    MoveKind kind = MoveKind::Promotion;
    bool isByRungs = false; ///< the ladder has the roles on rungs that follow each other
    std::optional<MonthsRange> months;
    std::string note;
    SourceNumbers sources;
};

struct LadderEdge {
    std::size_t from = 0; ///< positions in LadderView::nodes
    std::size_t to = 0;
    MoveKind kind = MoveKind::Promotion;   ///< of the first statement about the very move, else of
                                           ///< the rungs
    std::vector<MoveStatement> statements; ///< one or more
    bool closesCircle = false; ///< a promotion that leads back to where it began: an error of the
                               ///< catalogue, drawn and marked
    StepSize size;             ///< what changes
    Phrase label;              ///< "+5 skills, 3 higher"; empty where too little is known
};

struct LadderTitle {
    LadderIndex ladder;
    std::string id;
    Phrase name;
    std::string note;
    SourceNumbers sources;
};

struct LadderView {
    std::string catalogueId;
    std::string catalogueTitle;
    std::string catalogueVersion;
    std::vector<LadderTitle> ladders; ///< shown, in the order of the catalogue
    std::vector<LadderLevel> levels;  ///< lowest first: from the lowest to the highest in use
    std::vector<LadderLane> lanes;    ///< in the order of the catalogue's tracks
    std::vector<LadderNode> nodes;    ///< lowest first, then by lane, then as the ladders name them
    std::vector<LadderEdge> edges;    ///< at most one from one role to another
    Phrases remarks; ///< what is not as the catalogue states it: rows from neighbours, circles,
                     ///< roles that nobody defines, compared roles that stand on none of these
    std::vector<NumberedSource> sources;

    /// The node of a role.
    [[nodiscard]] std::optional<std::size_t> nodeOf(RoleIndex role) const;
};

/// Requires indices of this catalogue. Pure: equal input gives an equal view. A role that stands on
/// several ladders is one node; what several ladders say of one move is one edge with several
/// statements. A view without nodes says why in its remarks.
[[nodiscard]] LadderView ladderView(const Catalogue& catalogue, const LadderRequest& request);

/// The choice as this catalogue knows it: unknown ladders and sources count as not chosen.
[[nodiscard]] LadderRequest ladderRequest(const Catalogue& catalogue, const LadderChoice& choice,
                                          std::vector<RoleIndex> compared, std::string language);

/// Rows, lanes and edges of the view for the layout; sizes are left at zero, for whoever measures
/// text.
[[nodiscard]] LayeredGraph graphOf(const LadderView& view);

/// Dashed for lateral moves and changes of track.
[[nodiscard]] LineStyle lineStyle(MoveKind kind);

} // namespace rungwise
