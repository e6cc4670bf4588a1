// SPDX-License-Identifier: GPL-3.0-or-later
// Between the list of saved comparisons and their folder.
#include "app/window/kept_desk.h"

#include "app/dialogs/ask_title.h"
#include "app/panels/saved_list.h"
#include "app/text/diagnostic_text.h"
#include "app/text/to_qt.h"

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
    std::erase_if(fitting, [&](const KeptComparison& each) {
        const std::string& id = each.comparison.catalogueId;
        return !id.empty() && id != catalogue_->about().id;
    });
    list_.display(fitting);
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
    if (read.comparison) {
        const QString title = toQString(read.comparison->title);
        emit failed({});
        emit edited(replacing(read.comparison->choice, title));
        return;
    }
    const QString why = read.diagnostics.empty() ? tr("it holds no comparison")
                                                 : messageText(read.diagnostics.front());
    emit failed(tr("“%1” was not opened: %2.").arg(file, why));
}

void KeptDesk::rename(const QString& file, const QString& title) {
    settle(kept_.rename(file, title));
}

void KeptDesk::remove(const QString& file) {
    settle(kept_.remove(file));
}

void KeptDesk::settle(const tl::expected<void, QString>& done) {
    emit failed(done ? QString() : done.error());
    display(catalogue_);
}

} // namespace rungwise::app
