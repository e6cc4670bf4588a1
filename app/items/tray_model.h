// SPDX-License-Identifier: GPL-3.0-or-later
// The compared roles as a list that takes drops.
#pragma once

#include "app/items/choice_edit.h"
#include "app/items/role_words.h"
#include "core/session/role_names.h"

#include <QAbstractListModel>

#include <optional>
#include <string>

namespace rungwise::app {

/// Never changes by itself: each wish becomes an edit, and `show` brings what came of it.
class TrayModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// With the same roles in the same order the lines stay and only their words change, so that a
    /// drag or an open menu is not disturbed by a catalogue that is read again.
    void show(const CatalogueRef& catalogue, const ComparisonChoice& choice,
              const std::string& language);

    [[nodiscard]] const ComparisonChoice& choice() const { return choice_; }
    /// The role's name: the last one, or else its id, where the catalogue does not hold it.
    [[nodiscard]] QString name(const RoleId& role) const;

    /// These emit `edited` unless the change makes no sense. `to` is the row afterwards.
    void move(int from, int to);
    void remove(int row);
    void makeBaseline(int row);
    /// Puts a role before the line `row`, or behind the last one where `row` is negative. False for
    /// roles that cannot be there.
    bool place(const RoleId& role, int row);
    [[nodiscard]] bool takes(const QMimeData* carried) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    [[nodiscard]] bool canDropMimeData(const QMimeData* carried, Qt::DropAction action, int row,
                                       int column, const QModelIndex& parent) const override;
    bool dropMimeData(const QMimeData* carried, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;
    [[nodiscard]] Qt::DropActions supportedDragActions() const override { return Qt::MoveAction; }
    [[nodiscard]] Qt::DropActions supportedDropActions() const override;

signals:
    void edited(const rungwise::app::ChoiceEdit& edit);

private:
    [[nodiscard]] bool holds(int row) const;
    [[nodiscard]] const RoleId& roleAt(int row) const;
    [[nodiscard]] std::optional<RoleIndex> known(const RoleId& role) const;
    [[nodiscard]] QString aside(const RoleId& role) const;
    [[nodiscard]] QString sentence(const RoleId& role) const;
    void tell(const ChoiceEdit& edit);

    CatalogueRef catalogue_;
    ComparisonChoice choice_;
    std::string language_;
    RoleNames names_;
};

} // namespace rungwise::app
