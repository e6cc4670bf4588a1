// SPDX-License-Identifier: GPL-3.0-or-later
// Between the list of saved comparisons and their folder.
#include "app/window/kept_desk.h"

#include "app/dialogs/ask_title.h"
#include "app/panels/saved_list.h"
#include "app/text/to_qt.h"
#include "app/window/opening.h"

namespace rungwise::app {

KeptDesk::KeptDesk(const QString& folder, SavedList& list, QWidget& window)
    : QObject(&window), kept_{folder}, list_{list}, window_{window},
      catalogue_{std::make_shared<const Catalogue>()} {
    connect(&list_, &SavedList::openWanted, this, &KeptDesk::open);
    connect(&list_, &SavedList::renameWanted, this, &KeptDesk::rename);
    connect(&list_, &SavedList::removalWanted, this, &KeptDesk::remove);
}

void KeptDesk::display(const CatalogueRef& catalogue) {
    if (catalogue->about().id != catalogue_->about().id) all_.reset();
    catalogue_ = catalogue;
    std::vector<KeptComparison> fitting = all();
    std::erase_if(fitting, [&](const KeptComparison& each) { return isForeign(each.comparison); });
    list_.display(fitting);
    if (opened_) check(*std::exchange(opened_, std::nullopt));
}

const std::vector<KeptComparison>& KeptDesk::all() {
    if (!all_) all_ = kept_.list();
    return *all_;
}

void KeptDesk::save(ComparisonChoice choice, const QString& suggested) {
    // While the dialog is open the catalogue may be replaced.
    const CatalogueRef catalogue = catalogue_;
    QStringList existing;
    for (const KeptComparison& each : all()) {
        existing.append(toQString(each.comparison.title));
    }
    const auto title = askTitle(suggested, existing, &window_);
    if (!title) return;
    const auto saved = kept_.save({.title = toUtf8(*title),
                                   .catalogueId = catalogue->about().id,
                                   .catalogueVersion = catalogue->about().version,
                                   .choice = std::move(choice)});
    settle(saved ? tl::expected<void, QString>{} : tl::unexpected(saved.error()));
}

std::optional<SavedComparison> KeptDesk::readSound(const QString& file) {
    ReadComparison read = readSavedComparison(toPath(file));
    if (read.comparison && !hasErrors(read.diagnostics)) return std::move(read.comparison);
    emit failed(notOpenedText(file, read.diagnostics));
    return std::nullopt;
}

void KeptDesk::open(const QString& file) {
    const auto comparison = readSound(file);
    if (!comparison) return;
    check(*comparison);
    emit edited(replacing(comparison->choice, toQString(comparison->title)));
}

std::optional<ComparisonChoice> KeptDesk::choiceIn(const QString& file) {
    opened_ = readSound(file);
    return opened_ ? std::optional(opened_->choice) : std::nullopt;
}

void KeptDesk::check(const SavedComparison& comparison) {
    emit failed(isForeign(comparison)
                    ? tr("“%1” compares roles of another catalogue, “%2”.")
                          .arg(toQString(comparison.title), toQString(comparison.catalogueId))
                    : QString());
}

/// Nothing is foreign to a catalogue that does not say who it is.
bool KeptDesk::isForeign(const SavedComparison& comparison) const {
    const std::string& shown = catalogue_->about().id;
    return !shown.empty() && !comparison.catalogueId.empty() && comparison.catalogueId != shown;
}

void KeptDesk::restore(const SavedComparison& comparison) {
    const auto saved = kept_.save(comparison);
    settle(saved ? tl::expected<void, QString>{} : tl::unexpected(saved.error()));
}

void KeptDesk::rename(const QString& file, const QString& title) {
    settle(kept_.rename(file, title));
}

void KeptDesk::remove(const QString& file) {
    const ReadComparison before = readSavedComparison(toPath(file));
    const auto done = kept_.remove(file);
    settle(done);
    if (done && before.comparison) emit removed(*before.comparison);
}

void KeptDesk::settle(const tl::expected<void, QString>& done) {
    emit failed(done ? QString() : done.error());
    all_.reset();
    display(catalogue_);
}

} // namespace rungwise::app
