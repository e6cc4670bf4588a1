// SPDX-License-Identifier: GPL-3.0-or-later
// A salary guide as a table: levels or roles by markets.
#pragma once

#include "core/pay/salary_guide.h"
#include "core/wording/wording.h"

#include <QAbstractTableModel>
#include <QString>

#include <vector>

namespace rungwise::app {

/// The first column names the level or role. Holds words only, and nothing of the guide.
class GuideModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void display(const SalaryGuide& guide, const Wording& wording);
    void clear();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    struct Cell {
        QString text;
        QString details; ///< a sentence for each row behind it
        QString spoken;
        bool isMissing = false;
    };

    [[nodiscard]] Cell worded(const SalaryGuide& guide, const GuideLine& line, std::size_t market,
                              const Wording& wording) const;

    std::vector<QString> heads_;
    std::vector<std::vector<Cell>> lines_;
};

} // namespace rungwise::app
