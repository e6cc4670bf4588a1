// SPDX-License-Identifier: GPL-3.0-or-later
// Whole choices go on the undo stack: they are small, and nothing can get out of step.
#include "app/workspace/selection.h"

#include "app/text/plain_text.h"

#include <QUndoCommand>

#include <utility>

namespace rungwise::app {

namespace {

constexpr int mostChanges = 1'000;

} // namespace

/// Names come from files: in a menu their & would be read as a mark, and a line break in the text
/// of a command separates the menu's words from the others.
class Selection::Change : public QUndoCommand {
public:
    Change(Selection& selection, ComparisonChoice after, const QString& words)
        : selection_{selection}, before_{selection.current()}, after_{std::move(after)} {
        const QString line = words.simplified();
        setText(line + u'\n' + menuText(line));
    }

    void undo() override { selection_.show(before_); }
    void redo() override { selection_.show(after_); }

private:
    Selection& selection_;
    ComparisonChoice before_;
    ComparisonChoice after_;
};

Selection::Selection(QObject* parent) : QObject{parent} {
    history_.setUndoLimit(mostChanges);
}

const ComparisonChoice& Selection::current() const {
    return current_;
}

QUndoStack& Selection::history() {
    return history_;
}

void Selection::change(const ComparisonChoice& next, const QString& words) {
    if (next == current_) return;
    history_.push(new Change(*this, next, words));
}

void Selection::reset(const ComparisonChoice& choice) {
    history_.clear();
    if (choice == current_) return;
    show(choice);
}

void Selection::show(const ComparisonChoice& choice) {
    current_ = choice;
    emit changed();
}

} // namespace rungwise::app
