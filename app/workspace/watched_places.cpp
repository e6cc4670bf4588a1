// SPDX-License-Identifier: GPL-3.0-or-later
// Follows links step by step, as the system does, and notes where each of them lies.
#include "app/workspace/watched_places.h"

#include <algorithm>
#include <cstddef>
#include <set>
#include <system_error>

namespace rungwise::app {

namespace {

namespace fs = std::filesystem;

/// As many links as Linux follows before it takes them for a circle.
constexpr std::size_t mostSteps = 40;

class Way {
public:
    std::vector<fs::path> to(const fs::path& path) {
        follow(path);
        return {folders_.begin(), folders_.end()};
    }

private:
    void follow(const fs::path& path) {
        if (++steps_ > mostSteps) return;
        add(path.parent_path());
        fs::path part;
        for (const fs::path& name : path) {
            part /= name;
            std::error_code error;
            if (!fs::is_symlink(part, error)) continue;
            const fs::path target = fs::read_symlink(part, error);
            if (error) continue;
            add(part.parent_path());
            follow((part.parent_path() / target).lexically_normal());
        }
    }

    void add(fs::path folder) {
        std::error_code error;
        while (!fs::is_directory(folder, error) && folder.has_relative_path()) {
            folder = folder.parent_path();
        }
        if (folders_.size() < mostSteps) folders_.insert(folder);
    }

    std::set<fs::path> folders_;
    std::size_t steps_ = 0;
};

} // namespace

std::vector<fs::path> foldersOnTheWay(const fs::path& path) {
    const fs::path normal = path.lexically_normal();
    return Way{}.to(normal.has_filename() ? normal : normal.parent_path());
}

} // namespace rungwise::app
