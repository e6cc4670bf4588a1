// SPDX-License-Identifier: GPL-3.0-or-later
// The salary guide of the Pay page: levels or roles by markets.
#pragma once

#include "app/items/guide_model.h"

#include <QWidget>

class QButtonGroup;

namespace rungwise::app {

class SheetTable;

class GuideView : public QWidget {
    Q_OBJECT

public:
    explicit GuideView(QWidget* parent = nullptr);
    ~GuideView() override;

    void display(const SalaryGuide& guide, const Wording& wording);
    void clear();

    /// What somebody wants to see as rows.
    [[nodiscard]] GuideRows rows() const { return rows_; }
    [[nodiscard]] SheetTable& table() { return *table_; }

signals:
    void rowsChanged();

private:
    [[nodiscard]] QWidget* buildChoice();

    GuideRows rows_ = GuideRows::Levels;
    GuideModel model_;
    SheetTable* table_ = nullptr;
};

} // namespace rungwise::app
