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
    catalogue_ = catalogue;
    std::vector<KeptComparison> fitting = kept_.list();
    std::erase_if(fitting, [&](const KeptComparison& each) { return isForeign(each.comparison); });
    list_.display(fitting);
    if (opened_) check(*std::exchange(opened_, std::nullopt));
}

void KeptDesk::save(const ComparisonChoice& choice, const QString& suggested) {
    QStringList existing;
    for (const KeptComparison& each : kept_.list()) {
        existing.append(toQString(each.comparison.title));
    }
    const auto title = askTitle(suggested, existing, &window_);
    if (!title) return;
    const auto saved = kept_.save({.title = toUtf8(*title),
                                   .catalogueId = catalogue_->about().id,
                                   .catalogueVersion = catalogue_->about().version,
                                   .choice = choice});
    settle(saved ? tl::expected<void, QString>{} : tl::unexpected(saved.error()));
}

void KeptDesk::open(const QString& file) {
    const ReadComparison read = readSavedComparison(toPath(file));
    if (!read.comparison || hasErrors(read.diagnostics)) {
        emit failed(notOpenedText(file, read.diagnostics));
        return;
    }
    check(*read.comparison);
    if (catalogue_->about().id.empty()) opened_ = read.comparison;
    emit edited(replacing(read.comparison->choice, toQString(read.comparison->title)));
}

void KeptDesk::check(const SavedComparison& comparison) {
    emit failed(isForeign(comparison)
                    ? tr("“%1” compares roles of another catalogue, “%2”.")
                          .arg(toQString(comparison.title), toQString(comparison.catalogueId))
                    : QString());
}

/// Before any catalogue is there nothing is foreign.
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
    display(catalogue_);
}

} // namespace rungwise::app
