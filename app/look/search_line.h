// SPDX-License-Identifier: GPL-3.0-or-later
// A line to search with: it can be cleared by a button, and it leaves undo and redo to the window
// when it has nothing of its own to undo.
#pragma once

#include <QLineEdit>

namespace rungwise::app {

class SearchLine : public QLineEdit {
    Q_OBJECT

public:
    explicit SearchLine(QWidget* parent = nullptr);

    bool event(QEvent* event) override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace rungwise::app
