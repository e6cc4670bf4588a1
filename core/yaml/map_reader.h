// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a map by its keys: what is asked for is known, what nobody asked for is reported.
#pragma once

#include "core/yaml/reading.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rungwise {

/// A key and its value.
struct MapEntry {
    Node key;
    Node value;
};

/// Keyed access to one map. Faults are reported and reading goes on; ask for every key first and
/// give up after. The keys that were asked for are the list of known keys; their texts must outlive
/// the reader.
class MapReader {
public:
    /// `map` must be a map; see `isMapAt`.
    MapReader(Reading& reading, Node map);
    MapReader(const MapReader&) = delete;
    MapReader& operator=(const MapReader&) = delete;

    [[nodiscard]] Reading& reading() { return reading_; }
    [[nodiscard]] Node node() const { return map_; }

    /// The entry with this key, or nothing. A key without a value is reported and counts as
    /// missing.
    [[nodiscard]] std::optional<MapEntry> find(std::string_view key);
    /// As `find`; a missing key is reported.
    [[nodiscard]] std::optional<MapEntry> need(std::string_view key);
    /// Whether the key stands there, with or without a value. Counts as asking for it.
    [[nodiscard]] bool has(std::string_view key);

    /// Reports every key that nobody asked for, except those that begin with "x-".
    void finish();

private:
    [[nodiscard]] std::optional<MapEntry> lookUp(std::string_view key);
    void rememberKnown(std::string_view key);
    [[nodiscard]] bool wasAskedFor(std::size_t position) const;
    void markAskedFor(std::size_t position);

    Reading& reading_;
    Node map_;
    std::array<std::string_view, 40> known_;
    std::size_t knownCount_ = 0;
    std::uint64_t asked_ = 0;
    std::vector<std::size_t> askedBeyond_; ///< positions that do not fit into `asked_`
};

/// Whether `node` is a map; reports it when not.
[[nodiscard]] bool isMapAt(Reading& reading, Node node);
/// Whether `node` is a list; reports it when not.
[[nodiscard]] bool isListAt(Reading& reading, Node node);
/// Reports that `expected` (a word such as "a list") should stand at `node`.
void reportKind(Reading& reading, Node node, TranslatableText expected);

} // namespace rungwise
