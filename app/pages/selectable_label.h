// SPDX-License-Identifier: GPL-3.0-or-later
// A text whose words can be selected and copied, at the price of one that cannot.
#pragma once

#include <QLabel>

namespace rungwise::app {

/// Wraps, and shows its text as it is. QLabel makes a document of a text that can be selected,
/// which costs many times as much as to paint it; this one does so when the mouse comes to it.
class SelectableLabel : public QLabel {
    Q_OBJECT

public:
    explicit SelectableLabel(QWidget* parent = nullptr);

protected:
    void enterEvent(QEnterEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    void makeSelectable();
};

} // namespace rungwise::app
