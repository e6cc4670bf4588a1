// SPDX-License-Identifier: GPL-3.0-or-later
// The frame that roles are placed in: levels, tracks, families, prose rows and markets.
#pragma once

#include "core/base/decimal.h"
#include "core/model/ids.h"
#include "core/model/statement.h"

#include <optional>
#include <string>

namespace rungwise {

/// One step of the shared seniority scale; the catalogue lists them lowest first.
struct Level {
    LevelId id;
    LocalizedText name;
    LocalizedText text;
    Citations sources;

    friend bool operator==(const Level&, const Level&) = default;
};

/// A kind of career, such as individual contributor or people management.
struct Track {
    TrackId id;
    LocalizedText name;
    LocalizedText text;
    Citations sources;

    friend bool operator==(const Track&, const Track&) = default;
};

/// A group of related roles; families form a tree.
struct Family {
    FamilyId id;
    LocalizedText name;
    LocalizedText text;
    std::optional<FamilyIndex> parent;
    Citations sources;

    friend bool operator==(const Family&, const Family&) = default;
};

/// A row of prose that roles can be compared on.
struct Aspect {
    AspectId id;
    LocalizedText name;
    std::string section = "scope";
    LocalizedText text; ///< what the row means
    Citations sources;

    friend bool operator==(const Aspect&, const Aspect&) = default;
};

/// A place or a part of the economy that pay is stated for; markets form a tree.
struct Market {
    MarketId id;
    LocalizedText name;
    std::string country; ///< ISO 3166 code; may be empty
    std::optional<MarketIndex> parent;
    std::optional<Decimal> factor; ///< pay relative to the parent's, above zero
    Citations sources;

    friend bool operator==(const Market&, const Market&) = default;
};

} // namespace rungwise
