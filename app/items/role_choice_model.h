// SPDX-License-Identifier: GPL-3.0-or-later
// Roles that were found by typing, to choose one of them.
#pragma once

#include "app/items/palette_search.h"
#include "app/items/role_words.h"
#include "core/session/comparison_choice.h"

#include <QAbstractListModel>

#include <string>

namespace rungwise::app {

/// The best hits first; compared roles carry their letter.
class RoleChoiceModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void show(const CatalogueRef& catalogue, const ComparisonChoice& choice,
              const std::string& language);
    void seek(const QString& query);

    [[nodiscard]] const PaletteFinding& finding() const { return finding_; }
    /// Of a row that exists.
    [[nodiscard]] RoleIndex roleAt(int row) const;
    /// The row of a role; -1 when it is not among the hits.
    [[nodiscard]] int rowOf(RoleIndex role) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    PaletteSearch search_;
    PaletteFinding finding_;
    ComparisonChoice choice_;
    std::string language_;
};

} // namespace rungwise::app
