// SPDX-License-Identifier: GPL-3.0-or-later
// The button; what it opens finds the role.
#include "app/pages/role_picker.h"

#include "app/items/role_words.h"
#include "app/pages/role_popup.h"

namespace rungwise::app {

RolePicker::RolePicker(const QString& caption, const ReaderLanguage& reader, QWidget* parent)
    : PickerButton(caption, parent), reader_{reader}, catalogue_{
                                                          std::make_shared<const Catalogue>()} {}

void RolePicker::offer(const CatalogueRef& catalogue, const ComparisonChoice& choice,
                       std::optional<RoleIndex> role) {
    catalogue_ = catalogue;
    choice_ = choice;
    role_ = role;
    disable(catalogue->roles().inOrder().empty() ? tr("The catalogue has no roles.") : QString());
    display(role ? RoleWords(*catalogue, reader_.language).name(*role) : tr("choose a role"));
}

void RolePicker::open() {
    if (popup_ == nullptr) {
        popup_ = new RolePopup(reader_, this);
        popup_->setObjectName(objectName() + QStringLiteral("Popup"));
        popup_->setAccessibleName(accessibleName());
        connect(popup_, &RolePopup::chosen, this, &RolePicker::chosen);
    }
    popup_->offer(*this, catalogue_, choice_, role_);
}

} // namespace rungwise::app
