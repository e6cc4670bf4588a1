// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a pay view as a table: the numbers of the chart, to read, sort and copy.
#pragma once

#include "app/items/pay_cells.h"

#include <QAbstractTableModel>

namespace rungwise::app {

/// Rows in the order of PayView::rows. Holds words only, and nothing of the view.
class PayTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void display(const PayView& view, const Catalogue& catalogue, const Wording& wording,
                 const std::string& language);
    void clear();

    [[nodiscard]] PayColumn columnAt(int column) const;
    [[nodiscard]] std::optional<int> positionOf(PayColumn column) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    struct Line {
        std::vector<PayCell> cells; ///< by shown column
        QString sentence;           ///< all of the row
        QString subject;            ///< role and measure, for single cells
        std::optional<char> letter;
        bool isApart = false; ///< in another unit than the others
    };

    [[nodiscard]] QString spoken(const Line& line, int column) const;

    std::vector<PayColumn> columns_;
    std::vector<Line> lines_;
};

} // namespace rungwise::app
