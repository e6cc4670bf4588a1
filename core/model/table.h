// SPDX-License-Identifier: GPL-3.0-or-later
// A dense table of catalogue entries, found by index in no time and by id through a hash.
#pragma once

#include "core/base/id.h"
#include "core/base/index.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace rungwise {

/// Entries of one kind. Whoever mentions an id first gives it its index; the definition may come
/// later or never. An entry that never came holds its id and nothing else.
template <class Entry, class Tag> class Table {
public:
    using EntryIndex = Index<Tag>;

    /// Every entry that has an index, defined or only mentioned.
    [[nodiscard]] std::size_t size() const { return entries_.size(); }
    /// The defined entries, in the order in which they were defined.
    [[nodiscard]] const std::vector<EntryIndex>& inOrder() const { return defined_; }
    [[nodiscard]] const Entry& operator[](EntryIndex index) const {
        return entries_[index.value()];
    }
    /// False for an id that was only mentioned.
    [[nodiscard]] bool isKnown(EntryIndex index) const { return rank_[index.value()] != unknown; }
    /// The place of a defined entry in `inOrder()`.
    [[nodiscard]] std::size_t rank(EntryIndex index) const { return rank_[index.value()]; }

    /// The defined entry with this id.
    [[nodiscard]] std::optional<EntryIndex> find(std::string_view id) const {
        const auto index = mentioned(id);
        return index && isKnown(*index) ? index : std::nullopt;
    }

    /// The index of this id if anybody mentioned or defined it.
    [[nodiscard]] std::optional<EntryIndex> mentioned(std::string_view id) const {
        const auto found = byId_.find(id);
        if (found == byId_.end()) return std::nullopt;
        return EntryIndex{found->second};
    }

    /// The index for a reference to `id`.
    EntryIndex mention(const Id<Tag>& id) {
        if (const auto index = mentioned(id.text())) return *index;
        return append(id);
    }

    /// Puts an entry at its place. False, and nothing changed, when its id is already defined.
    bool define(Entry entry) {
        const EntryIndex index = mention(entry.id);
        if (isKnown(index)) return false;
        rank_[index.value()] = static_cast<std::uint32_t>(defined_.size());
        defined_.push_back(index);
        entries_[index.value()] = std::move(entry);
        return true;
    }

    /// For the linker, which completes entries once all of them are there.
    [[nodiscard]] Entry& at(EntryIndex index) { return entries_[index.value()]; }

private:
    static constexpr std::uint32_t unknown = UINT32_MAX;

    struct TextHash : std::hash<std::string_view> {
        using is_transparent = void;
    };

    EntryIndex append(const Id<Tag>& id) {
        const EntryIndex index{entries_.size()};
        entries_.push_back(Entry{.id = id});
        rank_.push_back(unknown);
        byId_.emplace(id.text(), static_cast<std::uint32_t>(index.value()));
        return index;
    }

    std::vector<Entry> entries_;
    std::vector<std::uint32_t> rank_;
    std::vector<EntryIndex> defined_;
    std::unordered_map<std::string, std::uint32_t, TextHash, std::equal_to<>> byId_;
};

} // namespace rungwise
