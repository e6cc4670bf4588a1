// SPDX-License-Identifier: GPL-3.0-or-later
// What is compared now, with every change undoable.
#pragma once

#include "core/session/comparison_choice.h"

#include <QObject>
#include <QString>
#include <QUndoStack>

namespace rungwise::app {

class Selection : public QObject {
    Q_OBJECT

public:
    explicit Selection(QObject* parent = nullptr);

    [[nodiscard]] const ComparisonChoice& current() const;
    /// Its undoText() and redoText() are for menus: an & is doubled there.
    [[nodiscard]] QUndoStack& history();

    /// A change that undo takes back; `words` name it. Nothing happens when nothing changes.
    void change(const ComparisonChoice& next, const QString& words);
    /// Starts anew, such as from a restored session; forgets the history.
    void reset(const ComparisonChoice& choice);

signals:
    void changed();

private:
    class Change;

    void show(const ComparisonChoice& choice);

    ComparisonChoice current_;
    QUndoStack history_;
};

} // namespace rungwise::app
