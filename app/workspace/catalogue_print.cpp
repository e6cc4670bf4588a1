// SPDX-License-Identifier: GPL-3.0-or-later
// Looks first and reads only what looks different.
#include "app/workspace/catalogue_print.h"

#include "app/workspace/watched_places.h"
#include "core/yaml/open_file.h"

#include <QCryptographicHash>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>
#include <unordered_map>

namespace rungwise::app {

namespace {

namespace fs = std::filesystem;
namespace chrono = std::chrono;

/// Coarser than the clocks of common file systems, which tick every 4 to 10 milliseconds.
constexpr auto tick = chrono::milliseconds(40);

std::int64_t nanoseconds(const timespec& time) {
    return static_cast<std::int64_t>(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

bool isRecent(const FileStamp& stamp) {
    const auto now =
        chrono::duration_cast<chrono::nanoseconds>(chrono::system_clock::now().time_since_epoch());
    return std::abs(now.count() - stamp.changed) < chrono::nanoseconds(tick).count();
}

std::string hashOf(const std::string& bytes) {
    const QByteArrayView view(bytes.data(), static_cast<qsizetype>(bytes.size()));
    return QCryptographicHash::hash(view, QCryptographicHash::Blake2b_256).toStdString();
}

PrintedPlace placeAt(const fs::path& path) {
    return {path, stampOf(path), ::access(path.c_str(), R_OK) == 0};
}

class Printing {
public:
    Printing(const Limits& limits, const CataloguePrint* known) : limits_{limits} {
        if (known == nullptr) return;
        for (const PrintedFile& file : known->files) known_.emplace(file.path.native(), &file);
    }

    PrintedFile print(const fs::path& path) {
        PrintedFile file{placeAt(path), {}, true};
        if (file.stamp) {
            file.isRecent = isRecent(*file.stamp);
            bytes_ += static_cast<std::size_t>(std::max<std::int64_t>(0, file.stamp->size));
        }
        const PrintedFile* before = unchanged(file);
        file.hash = before != nullptr ? before->hash : read(path);
        return file;
    }

private:
    const PrintedFile* unchanged(const PrintedFile& file) const {
        const auto found = known_.find(file.path.native());
        if (found == known_.end() || !file.stamp) return nullptr;
        const PrintedFile& before = *found->second;
        return before.stamp == file.stamp && !before.isRecent ? &before : nullptr;
    }

    /// Loading stops at the same sum, so that nothing behind it matters.
    std::string read(const fs::path& path) const {
        if (bytes_ > limits_.catalogue) return "beyond";
        const auto bytes = readBytes(path, {}, limits_.file);
        if (bytes) return hashOf(*bytes);
        std::string why = rowOf(bytes.error().code).name;
        for (const std::string& argument : bytes.error().arguments) why += " " + argument;
        return why;
    }

    const Limits& limits_;
    std::unordered_map<std::string, const PrintedFile*> known_;
    std::size_t bytes_ = 0;
};

std::vector<PrintedPlace> printed(const std::vector<fs::path>& folders) {
    std::vector<PrintedPlace> prints;
    prints.reserve(folders.size());
    for (const fs::path& folder : folders) prints.push_back(placeAt(folder));
    return prints;
}

} // namespace

std::optional<FileStamp> stampOf(const fs::path& path) {
    struct stat facts {};
    if (::stat(path.c_str(), &facts) != 0) return std::nullopt;
#ifdef __APPLE__
    const timespec modified = facts.st_mtimespec;
    const timespec changed = facts.st_ctimespec;
#else
    const timespec modified = facts.st_mtim;
    const timespec changed = facts.st_ctim;
#endif
    return FileStamp{
        static_cast<std::uint64_t>(facts.st_dev), static_cast<std::uint64_t>(facts.st_ino),
        static_cast<std::int64_t>(facts.st_size), nanoseconds(modified), nanoseconds(changed)};
}

bool isSameContent(const CataloguePrint& a, const CataloguePrint& b) {
    return a.rootStamp.has_value() == b.rootStamp.has_value() && a.diagnostics == b.diagnostics &&
           std::equal(a.files.begin(), a.files.end(), b.files.begin(), b.files.end(),
                      [](const PrintedFile& one, const PrintedFile& other) {
                          return one.path == other.path && one.hash == other.hash;
                      });
}

CataloguePrint takePrint(const fs::path& path, const Limits& limits, const CataloguePrint* known,
                         const std::function<bool()>& isUnwanted) {
    std::error_code ignored;
    CataloguePrint print;
    print.root = fs::absolute(path, ignored);
    print.rootStamp = stampOf(print.root);
    CatalogueListing listing = listCatalogue(print.root, [&](std::size_t, std::size_t) {
        return isUnwanted() ? Continue::Stop : Continue::Yes;
    });
    print.diagnostics = std::move(listing.diagnostics);
    print.folders = printed(listing.folders);
    print.onTheWay = printed(foldersOnTheWay(print.root));
    Printing printing(limits, known);
    for (const fs::path& file : listing.files) {
        if (isUnwanted()) break;
        print.files.push_back(printing.print(file));
    }
    return print;
}

} // namespace rungwise::app
