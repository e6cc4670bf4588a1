// SPDX-License-Identifier: GPL-3.0-or-later
// The kept comparisons as a list whose titles can be edited.
#pragma once

#include "core/session/saved_comparison.h"

#include <QAbstractListModel>

#include <vector>

namespace rungwise::app {

/// A title that somebody types is a wish: `show` brings what came of it.
class SavedModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// An equal list changes nothing, so that a title which is being typed stays open.
    void show(const std::vector<KeptComparison>& kept);
    [[nodiscard]] QString file(int row) const;
    /// The row of a file; -1 when it is not there.
    [[nodiscard]] int rowOf(const QString& file) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    void renameWanted(const QString& file, const QString& title);

private:
    [[nodiscard]] QString title(int row) const;

    std::vector<KeptComparison> kept_;
};

} // namespace rungwise::app
