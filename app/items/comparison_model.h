// SPDX-License-Identifier: GPL-3.0-or-later
// A comparison as a table: a line per section and per row, a column per role.
#pragma once

#include "core/compare/role_comparison.h"
#include "core/wording/wording.h"

#include <QAbstractTableModel>
#include <QString>

#include <vector>

namespace rungwise::app {

/// The first column holds marks and labels. Lines that open a section say so by `isHeading` and
/// have text in the first column only. Every cell also has a sentence for screen readers.
class ComparisonModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(const RoleComparison& comparison, const Wording& wording);
    void clear();

    [[nodiscard]] bool isHeading(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    struct Field {
        QString text;
        QString toolTip; ///< rich, escaped
        QString spoken;
        bool isMuted = false;
    };

    struct Line {
        bool isHeading = false;
        std::vector<Field> fields; ///< one for a heading, one per column otherwise
    };

    void addSection(const Section& section, const RoleComparison& comparison,
                    const Wording& wording);
    [[nodiscard]] Line lineFor(const Row& row, const RoleComparison& comparison,
                               const Wording& wording) const;
    [[nodiscard]] const Field* fieldAt(const QModelIndex& index) const;

    std::vector<Field> heads_;
    std::vector<Line> lines_;
};

} // namespace rungwise::app
