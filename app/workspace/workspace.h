// SPDX-License-Identifier: GPL-3.0-or-later
// The catalogue that is open: loaded on a worker, watched, and never worse than it was.
#pragma once

#include "core/load/load_catalogue.h"

#include <QDateTime>
#include <QObject>
#include <QString>

#include <memory>
#include <optional>

namespace rungwise::app {

class CatalogueReader;
class CatalogueWatcher;
struct CataloguePrint;
struct ReadAnswer;

/// How what is shown stands to what lies on disk.
enum class Freshness {
    Current, ///< as on disk
    Broken,  ///< changed, and has errors or no roles at all now; the last sound state is shown
    Gone,    ///< nothing can be read there any more; the last state is shown
};

/// Owns the current catalogue. Opening returns at once; the newest request wins. A failed or
/// cancelled opening changes nothing. A reload with errors keeps a catalogue that has none, and one
/// without roles keeps a catalogue that has some. Changes on disk are noticed and read in the
/// background; only when that takes long is it announced as loading.
class Workspace : public QObject {
    Q_OBJECT

public:
    explicit Workspace(QObject* parent = nullptr);
    /// Gives up what is under way and waits for the worker.
    ~Workspace() override;

    /// Shows what is sound in it, even when there are errors.
    void open(const QString& path);
    /// Reads again what is open, whether or not it has changed. Does nothing before the first
    /// opening and while another one is under way.
    void reload();
    /// Gives up the loading under way.
    void cancel();
    /// Shows what was read last although it has errors. Does nothing unless Broken.
    void showAsItIs();

    /// Of the catalogue that is shown; empty before the first.
    [[nodiscard]] const QString& path() const;
    /// Never null.
    [[nodiscard]] const CatalogueRef& catalogue() const;
    /// Of what was read last, which is newer than the catalogue unless Current.
    [[nodiscard]] const Diagnostics& diagnostics() const;
    [[nodiscard]] Freshness freshness() const;
    /// When the state that is shown was read.
    [[nodiscard]] const QDateTime& shownSince() const;
    [[nodiscard]] bool isLoading() const;

signals:
    void loadingStarted(const QString& path);
    /// A few times a second at most.
    void progressed(int filesDone, int filesFound);
    /// Loading has ended, in whatever way.
    void loadingEnded();
    /// Another catalogue is shown.
    void replaced();
    /// Diagnostics or freshness have changed; follows `replaced` as well.
    void checked();
    /// Nothing could be read from the path; what was shown stays. The diagnostics say why.
    void notOpened(const QString& path, const rungwise::Diagnostics& diagnostics);

private:
    enum class Task { None, Opening, Reloading, Checking };
    enum class Outcome { Nothing, Checked, Replaced };

    void connectAll();
    void start(Task task, const QString& path);
    void checkForChanges();
    void noteProgress(int filesDone, int filesFound);
    void finish(const ReadAnswer& answer);
    [[nodiscard]] Task endTask();
    [[nodiscard]] Outcome take(const ReadAnswer& answer, Task task, const QString& path);
    Outcome show(const Loaded& loaded, const QDateTime& since);
    [[nodiscard]] Outcome keepShowing(Freshness freshness, const Loaded& loaded);
    [[nodiscard]] bool isWorseThanShown(const Loaded& loaded) const;

    CatalogueReader* reader_;
    CatalogueWatcher* watcher_;

    Task task_ = Task::None;
    QString pathUnderWay_;
    bool isAnnounced_ = false; ///< whether loadingEnded is due
    bool looksAgain_ = false;  ///< something may have changed while the reader was busy

    QString path_;
    CatalogueRef catalogue_;
    bool hasShownErrors_ = false;
    QDateTime shownSince_;
    Diagnostics diagnostics_;
    Freshness freshness_ = Freshness::Current;
    std::shared_ptr<const CataloguePrint> print_; ///< of what was read last
    std::optional<Loaded> held_;                  ///< what was read last, while Broken
    QDateTime heldSince_;
};

} // namespace rungwise::app
