// SPDX-License-Identifier: GPL-3.0-or-later
// Between what somebody wishes to see and the workspace, which loads one catalogue at a time.
#include "app/window/catalogue_desk.h"

#include "app/text/to_qt.h"
#include "app/window/opening.h"
#include "app/workspace/bundled_catalogue.h"
#include "core/search/role_lookup.h"

#include <QFileInfo>

#include <utility>
#include <variant>

namespace rungwise::app {

CatalogueDesk::CatalogueDesk(Workspace& workspace, QObject* parent)
    : QObject(parent), workspace_{workspace} {
    connect(&workspace_, &Workspace::notOpened, this, &CatalogueDesk::openingFailed);
}

void CatalogueDesk::open(Opening opening) {
    // The session outlives the folder that the program was started in.
    opening.path = QFileInfo(opening.path).absoluteFilePath();
    opening_ = std::move(opening);
    workspace_.open(opening_->path);
}

void CatalogueDesk::cancel() {
    if (!workspace_.isLoading()) return;
    workspace_.cancel();
    emit notOpened(tr("Reading the catalogue was cancelled."));
    if (!fallBack()) emit settled();
}

void CatalogueDesk::openingFailed(const QString& path, const Diagnostics& diagnostics) {
    emit notOpened(notOpenedText(path, diagnostics));
    if (!fallBack()) emit settled();
}

bool CatalogueDesk::fallBack() {
    const QString bundled = QFileInfo(bundledCatalogue()).absoluteFilePath();
    const bool isTried = opening_ && opening_->path == bundled;
    opening_.reset();
    if (!workspace_.path().isEmpty() || isTried) return false;
    open({.path = bundled, .choice = bundledChoice(), .wish = Wish::StandIn});
    return true;
}

ComparisonChoice CatalogueDesk::takeChoice(const ComparisonChoice& now) {
    const bool isWished = opening_ && opening_->path == workspace_.path();
    const Opening opening = isWished ? *std::exchange(opening_, std::nullopt) : Opening{};
    if (isWished) isAskedFor_ = opening.wish == Wish::Asked;
    // An edit of what is open never makes it another catalogue, not even one of its id.
    const std::string id = workspace_.catalogue()->about().id;
    const bool isSame = !isWished || (std::exchange(shownId_, id) == id && !id.empty());
    if (!opening.roles.isEmpty()) return choiceOf(opening.roles);
    if (opening.choice) return *opening.choice;
    return isSame ? now : ComparisonChoice{};
}

ComparisonChoice CatalogueDesk::choiceOf(const QStringList& typed) {
    ComparisonChoice choice;
    const Catalogue& catalogue = *workspace_.catalogue();
    QStringList unknown;
    for (const QString& word : typed) {
        const RoleLookup found = findRole(catalogue, toUtf8(word));
        const auto* role = std::get_if<RoleIndex>(&found);
        if (role == nullptr) {
            unknown.append(word);
        } else {
            choice = withRole(std::move(choice), catalogue.roles()[*role].id);
        }
    }
    if (!unknown.isEmpty()) emit rolesUnknown(unknown);
    return choice;
}

} // namespace rungwise::app
