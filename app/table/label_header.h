// SPDX-License-Identifier: GPL-3.0-or-later
// The column of labels: the vertical header of the table, so that it is always in view.
#pragma once

#include "app/table/line_layouts.h"

#include <QHeaderView>

namespace rungwise::app {

/// Shows marks, labels and remarks, and where the bands of sections begin.
class LabelHeader : public QHeaderView {
    Q_OBJECT

public:
    LabelHeader(const ComparisonModel& model, LineLayouts& layouts, QWidget* parent);

signals:
    /// Somebody clicked the heading of a section.
    void headingClicked(int line);

protected:
    void paintSection(QPainter* painter, const QRect& place, int line) const override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void paintHeading(QPainter& painter, const QRect& place, int line) const;
    void paintLabel(QPainter& painter, const QRect& place, int line) const;

    const ComparisonModel& model_;
    LineLayouts& layouts_;
    int pressed_ = -1;
};

} // namespace rungwise::app
