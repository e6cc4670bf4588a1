// SPDX-License-Identifier: GPL-3.0-or-later
// Small YAML files of the user's own: one map whose first key names the format and its version.
#pragma once

#include "core/yaml/map_reader.h"
#include "core/yaml/parse_document.h"

#include <filesystem>
#include <functional>
#include <string_view>

namespace rungwise {

/// Opens `file` and, when it is a map with `formatKey: 1`, has `read` read the other keys of it;
/// keys that `read` does not ask for are warned about. False when there is nothing to read.
/// Everything that is wrong goes into `diagnostics`, each thing at its place.
[[nodiscard]] bool readVersionedFile(const std::filesystem::path& file, const Limits& limits,
                                     std::string_view formatKey, Diagnostics& diagnostics,
                                     const std::function<void(MapReader&)>& read);

/// Calls `read(Node)` at the entry behind `key`, if there is one; the path leads there meanwhile.
template <class Read> void readAt(MapReader& map, std::string_view key, Read read) {
    const auto entry = map.find(key);
    if (!entry) return;
    const Reading::Inside inside{map.reading(), key};
    read(entry->value);
}

/// Calls `read(MapReader&)` for the map behind `key`, if there is one, and then warns about the
/// keys that nobody asked for.
template <class Read> void readMapAt(MapReader& map, std::string_view key, Read read) {
    readAt(map, key, [&](Node node) {
        if (!isMapAt(map.reading(), node)) return;
        MapReader inner{map.reading(), node};
        read(inner);
        inner.finish();
    });
}

/// Calls `read(Node)` for each entry of the list at `node`; a map or single value is reported.
template <class Read> void readEach(Reading& reading, Node node, Read read) {
    if (!isListAt(reading, node)) return;
    std::size_t position = 0;
    for (Children children{node}; !children.atEnd(); ++position) {
        const Reading::Inside inside{reading, position};
        read(children.next());
    }
}

} // namespace rungwise
