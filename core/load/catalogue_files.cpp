// SPDX-License-Identifier: GPL-3.0-or-later
// Walks folders without following links out of them.
#include "core/load/catalogue_files.h"

#include "core/base/text.h"

#include <algorithm>
#include <system_error>

namespace rungwise {

namespace fs = std::filesystem;

namespace {

constexpr int deepestFolder = 64;

bool isYamlName(const fs::path& path) {
    const std::string extension = path.extension().string();
    return extension == ".yaml" || extension == ".yml";
}

bool isHidden(const fs::path& path) {
    return path.filename().string().starts_with('.');
}

/// File systems take any bytes for a name; readers of diagnostics want UTF-8.
std::string nameOf(const fs::path& path) {
    return validUtf8(path.string());
}

bool isInside(const fs::path& file, const fs::path& folder) {
    const auto [end, rest] = std::mismatch(folder.begin(), folder.end(), file.begin(), file.end());
    return end == folder.end();
}

class FolderWalk {
public:
    FolderWalk(const fs::path& root, DiagnosticLog& diagnostics, const LoadProgress& progress)
        : root_{root}, diagnostics_{diagnostics}, progress_{progress} {
        std::error_code ignored;
        realRoot_ = fs::canonical(root, ignored);
    }

    FoundFiles run() {
        walk(root_, 0);
        std::sort(found_.files.begin(), found_.files.end(),
                  [](const auto& a, const auto& b) { return a.name < b.name; });
        return std::move(found_);
    }

private:
    void walk(const fs::path& folder, int depth) {
        std::error_code error;
        found_.folders.push_back(folder);
        fs::directory_iterator entries{folder, error};
        for (; !error && entries != fs::directory_iterator{}; entries.increment(error)) {
            if (isToldToStop()) return;
            visit(*entries, depth);
        }
        if (error) report(folder, DiagnosticCode::UnreadableFile, {error.message()});
    }

    /// Asked at every entry: whoever opens a whole disk by mistake does not wait for its end.
    bool isToldToStop() {
        if (progress_ && found_.isComplete) {
            found_.isComplete = progress_(0, found_.files.size()) == Continue::Yes;
        }
        return !found_.isComplete;
    }

    void visit(const fs::directory_entry& entry, int depth) {
        std::error_code error;
        if (isHidden(entry.path())) return;
        if (entry.is_symlink(error)) return visitLink(entry.path());
        if (entry.is_directory(error)) return visitFolder(entry.path(), depth);
        if (isYamlName(entry.path())) add(entry.path());
    }

    void visitFolder(const fs::path& folder, int depth) {
        if (isYamlName(folder)) return report(folder, DiagnosticCode::NotARegularFile, {});
        if (depth < deepestFolder) return walk(folder, depth + 1);
        report(folder, DiagnosticCode::UnreadableFile,
               {RW_TEXT("DiagnosticWord", "folders are nested too deep").text});
    }

    /// Links to folders are not followed: what they hold is either inside anyway or does not
    /// belong.
    void visitLink(const fs::path& link) {
        if (!isYamlName(link)) return;
        std::error_code error;
        const fs::path target = fs::canonical(link, error);
        if (error) return report(link, DiagnosticCode::UnreadableFile, {error.message()});
        if (!isInside(target, realRoot_))
            return report(link, DiagnosticCode::LinkOutsideFolder, {});
        add(link);
    }

    void add(const fs::path& file) { found_.files.push_back({file, nameOf(file)}); }

    void report(const fs::path& path, DiagnosticCode code, std::vector<std::string> arguments) {
        diagnostics_.add({code, {nameOf(path)}, {}, std::move(arguments), {}});
    }

    fs::path root_;
    fs::path realRoot_;
    DiagnosticLog& diagnostics_;
    const LoadProgress& progress_;
    FoundFiles found_;
};

} // namespace

FoundFiles catalogueFiles(const fs::path& path, DiagnosticLog& diagnostics,
                          const LoadProgress& progress) {
    std::error_code error;
    if (!fs::is_directory(path, error)) return {{{path, nameOf(path)}}, {}};
    return FolderWalk{path, diagnostics, progress}.run();
}

} // namespace rungwise
