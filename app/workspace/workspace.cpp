// SPDX-License-Identifier: GPL-3.0-or-later
// Decides what becomes of each catalogue that the reader brings.
#include "app/workspace/workspace.h"

#include "app/text/to_qt.h"
#include "app/workspace/catalogue_reader.h"
#include "app/workspace/catalogue_watcher.h"

#include <utility>

namespace rungwise::app {

namespace {

bool hasRoles(const Catalogue& catalogue) {
    return !catalogue.roles().inOrder().empty();
}

bool isEmpty(const Catalogue& catalogue) {
    const auto hold = [](const auto&... tables) { return (... || !tables.inOrder().empty()); };
    return !hold(catalogue.roles(), catalogue.skills(), catalogue.sources(), catalogue.levels(),
                 catalogue.tracks(), catalogue.families(), catalogue.scales(), catalogue.aspects(),
                 catalogue.duties(), catalogue.markets(), catalogue.ladders()) &&
           catalogue.pay().empty() && catalogue.observations().empty() &&
           catalogue.exchangeRates().empty() && catalogue.transitions().empty();
}

bool isUnreadable(const Loaded& loaded) {
    return isEmpty(*loaded.catalogue) && hasErrors(loaded.diagnostics);
}

/// Nothing is there, or nothing that may be read: other than something that is wrong inside.
bool isGone(const Loaded& loaded) {
    if (loaded.filesFound == 0) return true;
    if (loaded.filesFound > 1 || loaded.diagnostics.size() != 1) return false;
    const DiagnosticCode code = loaded.diagnostics[0].code;
    return code == DiagnosticCode::UnreadableFile || code == DiagnosticCode::NotARegularFile;
}

} // namespace

Workspace::Workspace(QObject* parent)
    : QObject{parent}, reader_{new CatalogueReader(this)}, watcher_{new CatalogueWatcher(this)},
      catalogue_{std::make_shared<const Catalogue>()} {
    connectAll();
}

Workspace::~Workspace() {
    // Before the members go: the reader's end is waited for, and nobody is told any more.
    blockSignals(true);
    delete std::exchange(reader_, nullptr);
}

void Workspace::connectAll() {
    connect(reader_, &CatalogueReader::progressed, this, &Workspace::noteProgress);
    connect(reader_, &CatalogueReader::answered, this, &Workspace::finish);
    connect(watcher_, &CatalogueWatcher::mayHaveChanged, this, &Workspace::checkForChanges);
}

void Workspace::open(const QString& path) {
    start(Task::Opening, path);
}

void Workspace::reload() {
    if (path_.isEmpty() || task_ == Task::Opening) return;
    start(Task::Reloading, path_);
}

void Workspace::cancel() {
    if (task_ == Task::None) return;
    const Task task = endTask();
    reader_->stop();
    // A change that was being read is read at the next one; other changes must not be missed.
    if (std::exchange(looksAgain_, false) && task != Task::Checking) watcher_->lookSoon();
    if (std::exchange(isAnnounced_, false)) emit loadingEnded();
}

void Workspace::showAsItIs() {
    if (freshness_ != Freshness::Broken || !held_) return;
    show(Loaded(*held_), heldSince_);
    emit replaced();
    emit checked();
}

const QString& Workspace::path() const {
    return path_;
}

const CatalogueRef& Workspace::catalogue() const {
    return catalogue_;
}

const Diagnostics& Workspace::diagnostics() const {
    return diagnostics_;
}

Freshness Workspace::freshness() const {
    return freshness_;
}

const QDateTime& Workspace::shownSince() const {
    return shownSince_;
}

bool Workspace::isLoading() const {
    return isAnnounced_;
}

void Workspace::start(Task task, const QString& path) {
    if (task_ == Task::Checking) looksAgain_ = true;
    const bool endsAnother = std::exchange(isAnnounced_, task != Task::Checking);
    task_ = task;
    pathUnderWay_ = path;
    reader_->read(toPath(path), task == Task::Checking ? print_ : nullptr);
    if (endsAnother) emit loadingEnded();
    if (task != Task::Checking) emit loadingStarted(path);
}

void Workspace::checkForChanges() {
    if (path_.isEmpty()) return;
    if (task_ != Task::None) {
        looksAgain_ = true;
        return;
    }
    start(Task::Checking, path_);
}

void Workspace::noteProgress(int filesDone, int filesFound) {
    if (!std::exchange(isAnnounced_, true)) emit loadingStarted(pathUnderWay_);
    emit progressed(filesDone, filesFound);
}

Workspace::Task Workspace::endTask() {
    return std::exchange(task_, Task::None);
}

/// Everything is settled before anybody is told: a listener may open the next catalogue.
void Workspace::finish(const ReadAnswer& answer) {
    const QString path = std::exchange(pathUnderWay_, {});
    const Task task = endTask();
    const bool wasAnnounced = std::exchange(isAnnounced_, false);
    const bool isRefused = task == Task::Opening && isUnreadable(*answer.loaded);
    const Outcome outcome = isRefused ? Outcome::Nothing : take(answer, task, path);
    if (std::exchange(looksAgain_, false)) watcher_->lookSoon();
    if (wasAnnounced) emit loadingEnded();
    if (isRefused) emit notOpened(path, answer.loaded->diagnostics);
    if (outcome == Outcome::Replaced) emit replaced();
    if (outcome != Outcome::Nothing) emit checked();
}

Workspace::Outcome Workspace::take(const ReadAnswer& answer, Task task, const QString& path) {
    print_ = answer.print;
    watcher_->watch(*print_);
    if (!answer.loaded) return Outcome::Nothing;
    const Loaded& loaded = *answer.loaded;
    if (task == Task::Opening) {
        path_ = path;
    } else if (isGone(loaded)) {
        return keepShowing(Freshness::Gone, loaded);
    } else if (isWorseThanShown(loaded)) {
        return keepShowing(Freshness::Broken, loaded);
    }
    return show(loaded, QDateTime::currentDateTime());
}

bool Workspace::isWorseThanShown(const Loaded& loaded) const {
    // A file caught between being emptied and being written is no error, but not what was meant.
    if (hasRoles(*catalogue_) && !hasRoles(*loaded.catalogue)) return true;
    return hasErrors(loaded.diagnostics) && !hasShownErrors_;
}

Workspace::Outcome Workspace::show(const Loaded& loaded, const QDateTime& since) {
    catalogue_ = loaded.catalogue;
    diagnostics_ = loaded.diagnostics;
    hasShownErrors_ = hasErrors(diagnostics_);
    shownSince_ = since;
    freshness_ = Freshness::Current;
    held_.reset();
    return Outcome::Replaced;
}

Workspace::Outcome Workspace::keepShowing(Freshness freshness, const Loaded& loaded) {
    freshness_ = freshness;
    diagnostics_ = loaded.diagnostics;
    held_.reset();
    if (freshness == Freshness::Broken) {
        held_ = loaded;
        heldSince_ = QDateTime::currentDateTime();
    }
    return Outcome::Checked;
}

} // namespace rungwise::app
