// SPDX-License-Identifier: GPL-3.0-or-later
// Stored paths come back as they were, whatever was stored between.
#include "core/load/path_store.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace rungwise {
namespace {

TEST(PathStore, GivesBackWhatWasStored) {
    PathStore store;
    const std::vector<Path> paths{
        {"roles"},
        {"roles", std::size_t{0}, "level"},
        {"roles", std::size_t{0}, "skills", std::size_t{3}, "level"},
        {"roles", std::size_t{1}},
        {"roles"},
        {},
        {"pay", std::size_t{0}},
        {"roles", std::size_t{0}, "level"},
        {std::size_t{2}, std::size_t{5}},
    };
    std::vector<PathStore::Ref> stored;
    for (const Path& path : paths) stored.push_back(store.store(path));
    for (std::size_t i = 0; i < paths.size(); ++i) {
        EXPECT_EQ(store.text(stored[i]), toText(paths[i])) << i;
    }
}

TEST(PathStore, TellsAKeyFromAPosition) {
    PathStore store;
    const auto key = store.store({"skills", "0"});
    const auto position = store.store({"skills", std::size_t{0}});
    EXPECT_EQ(store.text(key), "skills.0");
    EXPECT_EQ(store.text(position), "skills[0]");
}

TEST(PathStore, KeepsKeysThatAreGoneAfterwards) {
    PathStore store;
    PathStore::Ref ref = 0;
    {
        const std::string key = "a key that only lives in here, and a long one at that";
        ref = store.store({std::string_view{key}});
    }
    EXPECT_EQ(store.text(ref), "a key that only lives in here, and a long one at that");
}

} // namespace
} // namespace rungwise
