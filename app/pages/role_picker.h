// SPDX-License-Identifier: GPL-3.0-or-later
// A picker whose values are roles, found by typing.
#pragma once

#include "app/items/choice_edit.h"
#include "app/pages/picker_button.h"
#include "app/text/translations.h"

#include <optional>

namespace rungwise::app {

class RolePopup;

class RolePicker : public PickerButton {
    Q_OBJECT

public:
    /// `caption` as for PickerButton.
    RolePicker(const QString& caption, const ReaderLanguage& reader, QWidget* parent = nullptr);

    /// Roles of this catalogue are offered; `role` is the one that is chosen.
    void offer(const CatalogueRef& catalogue, const ComparisonChoice& choice,
               std::optional<RoleIndex> role);

signals:
    void chosen(rungwise::RoleIndex role);

protected:
    void open() override;

private:
    ReaderLanguage reader_;
    CatalogueRef catalogue_;
    ComparisonChoice choice_;
    std::optional<RoleIndex> role_;
    RolePopup* popup_ = nullptr; ///< built when it is first opened
};

} // namespace rungwise::app
