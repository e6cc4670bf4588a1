// SPDX-License-Identifier: GPL-3.0-or-later
// The side-by-side comparison of roles as a value. Screen, files and command line all show this.
#pragma once

#include "core/citations/numbered_source.h"
#include "core/compare/cell.h"
#include "core/model/catalogue.h"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace rungwise {

inline constexpr std::size_t minCompared = 2;
inline constexpr std::size_t maxCompared = 5;

/// Same and Different only look at cells that hold a value or "not asked for"; a row in which fewer
/// than two cells do is OnlyInSome (one) or NoData (none). A value beside "not asked for" makes a
/// row OnlyInSome, and so does a skill level that only one of the roles states. A duty is Same when
/// every role that lists duties has it, else OnlyInSome. Pay that is withheld counts as silence.
enum class RowState { Same, Different, OnlyInSome, NoData };

enum class RowFilter { All, Differences, Same };
enum class SkillOrder { Catalogue, Name, Change };

struct Row {
    std::string id; ///< stable: "aspect:scope", "skill:product-strategy", "pay:base:us"
    Phrase label;
    SharedText definition; ///< what the row means, for tool tips; may be empty
    RowState state = RowState::NoData;
    Phrase disagreement;     ///< where sources disagree: says on what; empty otherwise
    Phrase remark;           ///< such as why its cells are not compared; may be empty
    std::vector<Cell> cells; ///< one per role, in order
};

enum class SectionKind {
    AtAGlance,
    Scope,
    Duties,
    TypicalWeek,
    Goals,
    Skills,
    Qualifications,
    Pay,
    CareerPath,
    WorksWith,
    AlsoCalled
};

/// Rows that belong together. Counts speak of all rows, `rows` holds those the filter lets through.
struct Section {
    SectionKind kind = SectionKind::AtAGlance;
    Phrase title;
    Phrase remark; ///< such as "US · USD per year"; may be empty
    std::vector<Row> rows;
    std::size_t total = 0;
    std::size_t differing = 0;
    std::size_t onlyInSome = 0;
    std::size_t same = 0;
    std::size_t noData = 0;

    [[nodiscard]] std::size_t hidden() const { return total - rows.size(); }
};

/// The head of a column.
struct RoleHeading {
    RoleIndex role;
    char letter = 'A';
    std::string id;
    std::string name;
    std::string level; ///< name, or "L4 – L5" for a span; empty when the catalogue is silent
    std::string track;
    std::string family;
    bool isKnown = true; ///< false for a role that is only mentioned in the catalogue
};

/// A computed sentence of the "In short" box and the rows it rests on.
struct Finding {
    Phrase words;
    std::vector<std::string> rows; ///< Row::id
    std::vector<int> sources;
};

struct ComparisonRequest {
    std::vector<RoleIndex> roles; ///< two to five, each once
    std::size_t baseline = 0;     ///< position in `roles`
    RowFilter filter = RowFilter::All;
    SkillOrder skillOrder = SkillOrder::Catalogue;
    std::string language; ///< of catalogue texts; empty: the catalogue's own
};

struct RoleComparison {
    std::string catalogueId;
    std::string catalogueTitle;
    std::string catalogueVersion;
    std::vector<RoleHeading> roles;
    std::size_t baseline = 0;
    RowFilter filter = RowFilter::All;
    std::vector<Finding> inShort;  ///< two to four
    std::vector<Section> sections; ///< those with at least one row before filtering
    std::vector<NumberedSource> sources;

    [[nodiscard]] std::size_t total() const;
    [[nodiscard]] std::size_t shown() const;
    [[nodiscard]] std::size_t hidden() const { return total() - shown(); }
};

/// Compares `request.roles`. Requires two to five different indices of this catalogue and a
/// baseline among them. Pure: equal input gives an equal comparison.
[[nodiscard]] RoleComparison compareRoles(const Catalogue& catalogue,
                                          const ComparisonRequest& request);

} // namespace rungwise
