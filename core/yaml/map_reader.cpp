// SPDX-License-Identifier: GPL-3.0-or-later
// Looks keys up in the order of the file; maps are small.
#include "core/yaml/map_reader.h"

#include "core/base/nearest_word.h"

#include <algorithm>
#include <span>

namespace rungwise {

namespace {

constexpr std::size_t bits = 64;

TranslatableText kindWord(Node node) {
    switch (node.kind()) {
    case NodeKind::Null: return RW_TEXT("DiagnosticWord", "nothing");
    case NodeKind::Plain:
    case NodeKind::Quoted: return RW_TEXT("DiagnosticWord", "a single value");
    case NodeKind::List: return RW_TEXT("DiagnosticWord", "a list");
    case NodeKind::Map: return RW_TEXT("DiagnosticWord", "a map of keys and values");
    }
    return {};
}

} // namespace

MapReader::MapReader(Reading& reading, Node map) : reading_{reading}, map_{map} {}

std::optional<MapEntry> MapReader::lookUp(std::string_view key) {
    rememberKnown(key);
    std::size_t position = 0;
    for (Children children{map_}; !children.atEnd(); ++position) {
        const Node name = children.next();
        const Node value = children.next();
        if (name.text() != key || name.isDuplicateKey()) continue;
        markAskedFor(position);
        return MapEntry{name, value};
    }
    return std::nullopt;
}

std::optional<MapEntry> MapReader::find(std::string_view key) {
    const auto entry = lookUp(key);
    if (!entry || !entry->value.isNull()) return entry;
    const Reading::Inside inside{reading_, key};
    reading_.report(entry->key, DiagnosticCode::MissingValue, {std::string{key}});
    return std::nullopt;
}

std::optional<MapEntry> MapReader::need(std::string_view key) {
    const auto entry = lookUp(key);
    if (!entry) {
        reading_.report(map_, DiagnosticCode::MissingKey, {std::string{key}});
        return std::nullopt;
    }
    if (!entry->value.isNull()) return entry;
    const Reading::Inside inside{reading_, key};
    reading_.report(entry->key, DiagnosticCode::MissingValue, {std::string{key}});
    return std::nullopt;
}

bool MapReader::has(std::string_view key) {
    return lookUp(key).has_value();
}

void MapReader::finish() {
    std::size_t position = 0;
    for (Children children{map_}; !children.atEnd(); children.next(), ++position) {
        const Node key = children.next();
        const std::string_view name = key.text();
        if (wasAskedFor(position) || key.isDuplicateKey() || name.starts_with("x-")) continue;
        const std::span<const std::string_view> known{known_.data(), knownCount_};
        const Reading::Inside inside{reading_, name};
        reading_.report(key, DiagnosticCode::UnknownKey,
                        {std::string{name}, std::string{nearestWord(name, known)}});
    }
}

void MapReader::rememberKnown(std::string_view key) {
    const auto end = known_.begin() + static_cast<std::ptrdiff_t>(knownCount_);
    if (knownCount_ == known_.size() || std::find(known_.begin(), end, key) != end) return;
    known_[knownCount_++] = key;
}

bool MapReader::wasAskedFor(std::size_t position) const {
    if (position < bits) return ((asked_ >> position) & 1U) != 0;
    return std::find(askedBeyond_.begin(), askedBeyond_.end(), position) != askedBeyond_.end();
}

void MapReader::markAskedFor(std::size_t position) {
    if (position < bits) {
        asked_ |= std::uint64_t{1} << position;
    } else {
        askedBeyond_.push_back(position);
    }
}

bool isMapAt(Reading& reading, Node node) {
    if (node.isMap()) return true;
    reportKind(reading, node, RW_TEXT("DiagnosticWord", "a map of keys and values"));
    return false;
}

bool isListAt(Reading& reading, Node node) {
    if (node.isList()) return true;
    reportKind(reading, node, RW_TEXT("DiagnosticWord", "a list"));
    return false;
}

void reportKind(Reading& reading, Node node, TranslatableText expected) {
    reading.report(node, DiagnosticCode::WrongKind, {expected.text, kindWord(node).text});
}

} // namespace rungwise
