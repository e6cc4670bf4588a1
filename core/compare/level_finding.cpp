// SPDX-License-Identifier: GPL-3.0-or-later
// The sentence on levels and tracks.
#include "core/compare/findings.h"

#include <algorithm>
#include <array>

namespace rungwise {

namespace {

/// How the levels of one role lie to those of another.
enum class Relation { Unknown, Above, AtLeastAbove, Below, AtLeastBelow, Same, Overlapping };
enum class Tracks { Unknown, Same, Different };

struct Standing {
    Relation relation = Relation::Unknown;
    std::size_t levels = 0; ///< the distance
};

/// Levels by their place from the lowest.
struct Places {
    std::size_t from;
    std::size_t to;
};

// By relation, then by tracks. {0} and {1} are the roles, {2} and {3} their tracks.
constexpr TranslatableText sentences[][3] = {
    {RW_TEXT("", ""), RW_TEXT("Comparison", "{0} and {1} are on the same track ({2})."),
     RW_TEXT("Comparison", "{0} and {1} are on different tracks ({2} and {3}).")},
    {RW_PLURAL("Comparison", "{0} sits %n level(s) above {1}."),
     RW_PLURAL("Comparison", "{0} sits %n level(s) above {1}, on the same track ({2})."),
     RW_PLURAL("Comparison",
               "{0} sits %n level(s) above {1}, on another track ({2} instead of {3}).")},
    {RW_PLURAL("Comparison", "{0} sits at least %n level(s) above {1}."),
     RW_PLURAL("Comparison", "{0} sits at least %n level(s) above {1}, on the same track ({2})."),
     RW_PLURAL("Comparison",
               "{0} sits at least %n level(s) above {1}, on another track ({2} instead of {3}).")},
    {RW_PLURAL("Comparison", "{0} sits %n level(s) below {1}."),
     RW_PLURAL("Comparison", "{0} sits %n level(s) below {1}, on the same track ({2})."),
     RW_PLURAL("Comparison",
               "{0} sits %n level(s) below {1}, on another track ({2} instead of {3}).")},
    {RW_PLURAL("Comparison", "{0} sits at least %n level(s) below {1}."),
     RW_PLURAL("Comparison", "{0} sits at least %n level(s) below {1}, on the same track ({2})."),
     RW_PLURAL("Comparison",
               "{0} sits at least %n level(s) below {1}, on another track ({2} instead of {3}).")},
    {RW_TEXT("Comparison", "{0} and {1} sit on the same level."),
     RW_TEXT("Comparison", "{0} and {1} sit on the same level and the same track ({2})."),
     RW_TEXT("Comparison",
             "{0} and {1} sit on the same level, on different tracks ({2} and {3}).")},
    {RW_TEXT("Comparison", "{0} and {1} have levels in common."),
     RW_TEXT("Comparison", "{0} and {1} have levels in common, on the same track ({2})."),
     RW_TEXT("Comparison",
             "{0} and {1} have levels in common, on different tracks ({2} and {3}).")},
};

// By relation, for lists of several roles.
constexpr TranslatableText fragments[] = {
    RW_TEXT("", ""),
    RW_PLURAL("Comparison", "{0} sits %n level(s) higher"),
    RW_PLURAL("Comparison", "{0} sits at least %n level(s) higher"),
    RW_PLURAL("Comparison", "{0} sits %n level(s) lower"),
    RW_PLURAL("Comparison", "{0} sits at least %n level(s) lower"),
    RW_TEXT("Comparison", "{0} sits on the same level"),
    RW_TEXT("Comparison", "{0} shares some of its levels"),
};

std::optional<Places> placesOf(const ComparisonFrame& frame, std::size_t column) {
    const auto& levels = frame.catalogue().levels();
    const auto& span = frame.role(column).level;
    if (!span || !levels.isKnown(span->from) || !levels.isKnown(span->to)) return std::nullopt;
    return Places{levels.rank(span->from), levels.rank(span->to)};
}

Standing standingOf(const ComparisonFrame& frame, std::size_t column) {
    const auto own = placesOf(frame, column);
    const auto base = placesOf(frame, frame.baseline());
    if (!own || !base) return {};
    const bool isExact = own->from == own->to && base->from == base->to;
    if (own->from > base->to) {
        return {isExact ? Relation::Above : Relation::AtLeastAbove, own->from - base->to};
    }
    if (own->to < base->from) {
        return {isExact ? Relation::Below : Relation::AtLeastBelow, base->from - own->to};
    }
    const bool isSame = own->from == base->from && own->to == base->to;
    return {isSame ? Relation::Same : Relation::Overlapping, 0};
}

Tracks tracksOf(const ComparisonFrame& frame, std::size_t column) {
    const auto& own = frame.role(column).track;
    const auto& base = frame.role(frame.baseline()).track;
    if (!own || !base) return Tracks::Unknown;
    return *own == *base ? Tracks::Same : Tracks::Different;
}

Phrase trackName(const ComparisonFrame& frame, std::size_t column) {
    const auto& track = frame.role(column).track;
    if (!track) return {};
    return frame.words(frame.nameIn(frame.catalogue().tracks(), *track));
}

void setCount(Phrase& words, const Standing& standing) {
    if (standing.levels > 0) words.count = standing.levels;
}

Phrase wordsForTwo(const ComparisonFrame& frame, std::size_t other) {
    const Standing standing = standingOf(frame, other);
    const Tracks tracks = tracksOf(frame, other);
    const TranslatableText text =
        sentences[static_cast<std::size_t>(standing.relation)][static_cast<std::size_t>(tracks)];
    if (text.isEmpty()) return {};
    Phrase words = phrase(text, frame.columnName(other), frame.columnName(frame.baseline()),
                          trackName(frame, other), trackName(frame, frame.baseline()));
    setCount(words, standing);
    return words;
}

Phrase wordsForMany(const ComparisonFrame& frame) {
    Phrases parts;
    bool isOneTrack = true;
    for (std::size_t i = 0; i < frame.columns(); ++i) {
        if (!frame.isKnown(i)) continue;
        isOneTrack = isOneTrack && tracksOf(frame, i) == Tracks::Same;
        const Standing standing = standingOf(frame, i);
        if (i == frame.baseline() || standing.relation == Relation::Unknown) continue;
        parts.push_back(
            phrase(fragments[static_cast<std::size_t>(standing.relation)], frame.columnName(i)));
        setCount(parts.back(), standing);
    }
    if (parts.empty()) return {};
    Phrase baseline = frame.columnName(frame.baseline());
    if (!isOneTrack) {
        return phrase(RW_TEXT("Comparison", "Measured from {0}: {1}."), std::move(baseline),
                      std::move(parts));
    }
    return phrase(RW_TEXT("Comparison", "Measured from {0}, all on the same track ({2}): {1}."),
                  std::move(baseline), std::move(parts), trackName(frame, frame.baseline()));
}

} // namespace

std::optional<Finding> levelFinding(const ComparisonFrame& frame, const Section& section) {
    Phrase words =
        frame.columns() == 2 ? wordsForTwo(frame, 1 - frame.baseline()) : wordsForMany(frame);
    if (words.isEmpty()) return std::nullopt;
    Evidence evidence;
    for (const Row& row : section.rows) {
        if (row.id == "glance:level" || row.id == "glance:track") evidence.add(row);
    }
    return evidence.finding(std::move(words));
}

} // namespace rungwise
