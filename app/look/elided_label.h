// SPDX-License-Identifier: GPL-3.0-or-later
// A line of plain text that gives way: shortened when there is no room, whole in its tool tip.
#pragma once

#include <QLabel>

namespace rungwise::app {

class ElidedLabel : public QLabel {
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget* parent = nullptr);

    /// Plain text, never markup.
    void display(const QString& text);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace rungwise::app
