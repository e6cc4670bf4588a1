// SPDX-License-Identifier: GPL-3.0-or-later
// Files are watched for writing in place, folders for everything that is done by name. A name may
// lead to another file than before while the system still watches the old one; so what is watched
// is compared by file, not by name.
#include "app/workspace/catalogue_watcher.h"

#include "app/text/to_qt.h"

#include <algorithm>

namespace rungwise::app {

namespace {

constexpr int quietMilliseconds = 200;
constexpr int longestMilliseconds = 500;
constexpr int regularMilliseconds = 2'000;
/// The system warns at each place that it does not take; so few are tried at once.
constexpr int portion = 32;

} // namespace

CatalogueWatcher::CatalogueWatcher(QObject* parent) : QObject{parent} {
    quiet_.setSingleShot(true);
    regular_.setSingleShot(true);
    regular_.setInterval(regularMilliseconds);
    connect(&quiet_, &QTimer::timeout, this, &CatalogueWatcher::mayHaveChanged);
    connect(&regular_, &QTimer::timeout, this, &CatalogueWatcher::mayHaveChanged);
}

void CatalogueWatcher::watch(const CataloguePrint& print) {
    if (system_ == nullptr) {
        system_ = new QFileSystemWatcher(this);
        connect(system_, &QFileSystemWatcher::fileChanged, this, &CatalogueWatcher::lookSoon);
        connect(system_, &QFileSystemWatcher::directoryChanged, this,
                &CatalogueWatcher::folderChanged);
    }
    root_ = fromPath(print.root);
    rootStamp_ = print.rootStamp;
    const Wanted wanted = wantedPlaces(print);
    dropUnwanted(wanted);
    if (addMissing(wanted)) lookSoon();
    if (isComplete_) {
        regular_.stop();
    } else {
        regular_.start();
    }
}

CatalogueWatcher::Wanted CatalogueWatcher::wantedPlaces(const CataloguePrint& print) {
    Wanted wanted;
    const auto want = [&](const PrintedPlace& place) {
        if (place.stamp && place.isReadable) wanted.insert(fromPath(place.path), *place.stamp);
    };
    std::for_each(print.onTheWay.begin(), print.onTheWay.end(), want);
    if (print.folders.size() <= mostWatched) {
        std::for_each(print.folders.begin(), print.folders.end(), want);
    }
    if (print.files.size() <= mostWatched) {
        std::for_each(print.files.begin(), print.files.end(), want);
    }
    onTheWay_.clear();
    for (const PrintedPlace& folder : print.onTheWay) onTheWay_.insert(fromPath(folder.path));
    for (const PrintedPlace& folder : print.folders) onTheWay_.remove(fromPath(folder.path));
    isComplete_ = print.folders.size() <= mostWatched && print.files.size() <= mostWatched;
    return wanted;
}

void CatalogueWatcher::dropUnwanted(const Wanted& wanted) {
    // Those that the system has dropped by itself are forgotten as well.
    const QStringList places = system_->files() + system_->directories();
    QStringList unwanted;
    Wanted kept;
    for (const QString& place : places) {
        const auto now = wanted.constFind(place);
        const auto before = watched_.constFind(place);
        const bool isKept =
            now != wanted.constEnd() && before != watched_.constEnd() && now->isSameFile(*before);
        if (isKept) {
            kept.insert(place, *before);
        } else {
            unwanted.append(place);
        }
    }
    if (!unwanted.isEmpty()) system_->removePaths(unwanted);
    watched_ = kept;
}

bool CatalogueWatcher::addMissing(const Wanted& wanted) {
    QStringList missing;
    for (auto place = wanted.begin(); place != wanted.end(); ++place) {
        if (!watched_.contains(place.key())) missing.append(place.key());
    }
    const qsizetype before = watched_.size();
    QStringList refused;
    for (qsizetype i = 0; i < missing.size() && refused.isEmpty(); i += portion) {
        const QStringList some = missing.mid(i, portion);
        refused = system_->addPaths(some);
        for (const QString& place : some) {
            if (!refused.contains(place)) watched_.insert(place, wanted.value(place));
        }
    }
    if (!refused.isEmpty()) isComplete_ = false;
    return watched_.size() > before;
}

void CatalogueWatcher::lookSoon() {
    if (!quiet_.isActive()) sinceFirst_.start();
    const auto left = static_cast<int>(longestMilliseconds - sinceFirst_.elapsed());
    quiet_.start(qBound(0, left, quietMilliseconds));
}

/// Much may happen beside a catalogue, in a folder for temporary files for example.
void CatalogueWatcher::folderChanged(const QString& path) {
    if (onTheWay_.contains(path)) {
        const std::optional<FileStamp> stamp = stampOf(toPath(root_));
        if (stamp && stamp == rootStamp_) return;
    }
    lookSoon();
}

} // namespace rungwise::app
