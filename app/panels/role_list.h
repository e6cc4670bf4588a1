// SPDX-License-Identifier: GPL-3.0-or-later
// The list of roles below the search line.
#pragma once

#include <QListView>

namespace rungwise::app {

/// Steps over headings. What is typed goes to the search line.
class RoleList : public QListView {
    Q_OBJECT

public:
    explicit RoleList(QWidget* parent);

signals:
    /// Letters for the search line.
    void typed(const QString& text);
    /// A key that the search line should have: it erases or clears.
    void keyForSearch(QKeyEvent* event);
    /// Somebody went up from the first role.
    void leftUpwards();

public:
    void keyboardSearch(const QString& text) override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void startDrag(Qt::DropActions actions) override;
    [[nodiscard]] QModelIndex moveCursor(CursorAction action,
                                         Qt::KeyboardModifiers modifiers) override;
};

} // namespace rungwise::app
