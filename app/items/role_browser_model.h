// SPDX-License-Identifier: GPL-3.0-or-later
// The roles that were found, a heading before each family.
#pragma once

#include "app/items/role_words.h"
#include "core/session/comparison_choice.h"

#include <QAbstractListModel>

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace rungwise::app {

/// Keeps what RoleSearch finds and where families begin; texts are made when a line is shown.
/// Headings are left out of a catalogue without families.
class RoleBrowserModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// Shows another catalogue with what is sought in it, under no conditions but these.
    void show(const CatalogueRef& catalogue, const std::string& language, const QString& query,
              const RoleConditions& conditions);
    void seek(const QString& query, const RoleConditions& conditions);
    void mark(const ComparisonChoice& choice);

    /// Nothing for headings and rows beyond the end.
    [[nodiscard]] std::optional<RoleIndex> roleAt(int row) const;
    [[nodiscard]] std::optional<int> rowOf(const RoleId& role) const;
    /// Null before the first `show`.
    [[nodiscard]] const Catalogue* catalogue() const;
    [[nodiscard]] std::span<const RoleHit> hits() const { return hits_; }
    [[nodiscard]] bool isCompared(RoleIndex role) const { return letterOf(role).has_value(); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    [[nodiscard]] Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }

signals:
    /// Somebody ticked or unticked the role; the model itself changes with the next `mark`.
    void toggleWanted(int row);

private:
    struct Group {
        std::size_t firstHit = 0;
        std::optional<FamilyIndex> family;
    };
    struct Compared {
        RoleIndex role;
        char letter = 'A';
    };

    void take(std::span<const RoleHit> hits);
    void groupHits();
    void findCompared();
    [[nodiscard]] std::optional<FamilyIndex> familyOf(const RoleHit& hit) const;
    [[nodiscard]] std::size_t groupAt(int row) const;
    [[nodiscard]] std::size_t headingRow(std::size_t group) const;
    [[nodiscard]] const RoleHit* hitAt(int row) const;
    [[nodiscard]] std::optional<char> letterOf(RoleIndex role) const;
    [[nodiscard]] RoleWords words() const;
    [[nodiscard]] QVariant headingText(int row, int role) const;
    [[nodiscard]] QVariant roleText(const RoleHit& hit, int role) const;
    [[nodiscard]] QString sentence(const RoleHit& hit) const;
    [[nodiscard]] QString toolTip(const RoleHit& hit) const;

    std::optional<RoleSearch> search_;
    std::string language_;
    std::span<const RoleHit> hits_;
    std::vector<Group> groups_; ///< empty: no headings
    ComparisonChoice choice_;
    std::vector<Compared> compared_;
};

} // namespace rungwise::app
