// SPDX-License-Identifier: GPL-3.0-or-later
// Roles and commands that were found, as lines to choose from.
#pragma once

#include "app/items/palette_search.h"
#include "app/items/role_words.h"
#include "core/session/comparison_choice.h"

#include <QAbstractListModel>

#include <string>

namespace rungwise::app {

/// A line is enabled when it can be taken: a role while there is room or when it is compared
/// already, a command while its action is enabled.
class PaletteModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void show(const CatalogueRef& catalogue, const ComparisonChoice& choice,
              const QList<QAction*>& actions, const std::string& language);
    void seek(const QString& query);

    [[nodiscard]] const PaletteFinding& finding() const { return finding_; }
    [[nodiscard]] const ComparisonChoice& choice() const { return choice_; }
    /// The entry of a row that exists.
    [[nodiscard]] const PaletteEntry& at(int row) const;
    [[nodiscard]] const RoleId& idOf(const RoleHit& hit) const;
    [[nodiscard]] QString nameOf(const RoleHit& hit) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    [[nodiscard]] bool isBlocked(const RoleHit& hit) const;
    [[nodiscard]] RoleWords words() const;
    [[nodiscard]] QVariant roleText(const RoleHit& hit, int role) const;
    [[nodiscard]] QString deed(const RoleHit& hit) const;
    [[nodiscard]] QString sentence(const RoleHit& hit) const;

    PaletteSearch search_;
    PaletteFinding finding_;
    ComparisonChoice choice_;
    std::string language_;
};

} // namespace rungwise::app
