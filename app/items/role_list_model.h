// SPDX-License-Identifier: GPL-3.0-or-later
// The roles of a catalogue as a list that narrows while somebody types.
#pragma once

#include "core/model/catalogue.h"

#include <QAbstractListModel>
#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace rungwise::app {

/// Shows names in the order of levels, lowest first; roles without a level stand at the end. A role
/// that matches by another title or its id only says so.
class RoleListModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void show(const Catalogue& catalogue, const std::string& language);
    /// Keeps the roles that hold the text; case and accents do not matter.
    void filter(const QString& text);

    [[nodiscard]] int total() const { return static_cast<int>(all_.size()); }
    [[nodiscard]] std::optional<RoleIndex> roleAt(int row) const;
    /// Nothing when the role is filtered out.
    [[nodiscard]] std::optional<int> rowOf(RoleIndex role) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index,
                                int role = Qt::DisplayRole) const override;

private:
    struct OtherName {
        QString shown;
        std::string folded;
    };

    struct Entry {
        RoleIndex role;
        QString name;
        QString level;
        std::string foldedName;
        std::vector<OtherName> others;
    };

    struct Hit {
        std::size_t entry;
        QString by; ///< the other title that matched; empty for the name
    };

    [[nodiscard]] static Entry entryFor(const Catalogue& catalogue, RoleIndex role,
                                        const std::string& language);
    [[nodiscard]] std::vector<Hit> hits(const std::string& sought) const;

    std::vector<Entry> all_;
    std::vector<Hit> shown_;
    std::string sought_;
};

} // namespace rungwise::app
