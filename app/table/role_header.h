// SPDX-License-Identifier: GPL-3.0-or-later
// The heads of the columns: letter, name and place of each role.
#pragma once

#include "app/table/line_layouts.h"
#include "app/table/role_head_layout.h"

#include <QHeaderView>

#include <vector>

namespace rungwise::app {

/// The horizontal header of the table. It shrinks to one line where it would take more than half of
/// the table's height.
class RoleHeader : public QHeaderView {
    Q_OBJECT

public:
    RoleHeader(const ComparisonModel& model, const LineLayouts& layouts, QWidget* parent);

    /// The model or the look has changed.
    void renew();
    /// Breaks the names for the present widths of the columns; `room` is the height of the table,
    /// `corner` what the corner beside the heads needs where they are not one line high.
    void fit(int room, int corner);

    [[nodiscard]] bool isCompact() const { return isCompact_; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& place, int column) const override;
    void paintEvent(QPaintEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    const ComparisonModel& model_;
    const LineLayouts& layouts_;
    std::vector<RoleHeadLayout> heads_;
    bool isCompact_ = false;
    int height_ = 0;
};

} // namespace rungwise::app
