// SPDX-License-Identifier: GPL-3.0-or-later
// Says when a catalogue on disk may have changed, whichever way somebody saves.
#pragma once

#include "app/workspace/catalogue_print.h"

#include <QElapsedTimer>
#include <QFileSystemWatcher>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace rungwise::app {

/// Events of the system, gathered until there is quiet for a moment. Where there are too many files
/// for events, or the system takes no more watches, it says so every two seconds instead. Whether
/// anything has changed is for the listener to find out.
class CatalogueWatcher : public QObject {
    Q_OBJECT

public:
    /// More files or folders than this are not watched one by one.
    static constexpr std::size_t mostWatched = 1'000;

    explicit CatalogueWatcher(QObject* parent = nullptr);

    /// Watches what was printed instead of what was watched before. What was not watched until now
    /// may have changed meanwhile: then `mayHaveChanged` follows.
    void watch(const CataloguePrint& print);
    /// Emits `mayHaveChanged` in a moment.
    void lookSoon();

    /// Whether events tell of every change, without regular looks.
    [[nodiscard]] bool isComplete() const { return isComplete_; }

signals:
    void mayHaveChanged();

private:
    using Wanted = QHash<QString, FileStamp>;

    [[nodiscard]] Wanted wantedPlaces(const CataloguePrint& print);
    void dropUnwanted(const Wanted& wanted);
    [[nodiscard]] bool addMissing(const Wanted& wanted);
    void folderChanged(const QString& path);

    QFileSystemWatcher* system_ = nullptr; ///< made when there is something to watch
    QTimer quiet_;
    QTimer regular_;
    QElapsedTimer sinceFirst_;
    Wanted watched_;
    QSet<QString> onTheWay_; ///< folders that matter for the root only
    QString root_;
    std::optional<FileStamp> rootStamp_;
    bool isComplete_ = true;
};

} // namespace rungwise::app
