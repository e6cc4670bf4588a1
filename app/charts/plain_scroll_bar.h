// SPDX-License-Identifier: GPL-3.0-or-later
// A scroll bar in flat colours.
#pragma once

#include <QScrollBar>

namespace rungwise::app {

/// Works and measures like any other. The style's own shades in gradients, which costs more at
/// every size than a whole chart.
class PlainScrollBar : public QScrollBar {
    Q_OBJECT

public:
    explicit PlainScrollBar(QWidget* parent = nullptr) : QScrollBar{Qt::Vertical, parent} {}

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintArrow(QPainter& painter, const QRect& place, int direction) const;
};

} // namespace rungwise::app
