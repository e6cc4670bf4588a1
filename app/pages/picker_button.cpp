// SPDX-License-Identifier: GPL-3.0-or-later
// The menu is popped up rather than run, so that nothing waits for it.
#include "app/pages/picker_button.h"

#include "app/text/plain_text.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace rungwise::app {

namespace {

constexpr int longestValue = 26;

/// A box of its own, not one of several alternatives.
bool isTickBox(const QAction* action) {
    return action != nullptr && action->isEnabled() && action->isCheckable() &&
           action->actionGroup() == nullptr;
}

QString withoutMnemonic(QString caption) {
    return caption.remove(u'&');
}

} // namespace

void TickMenu::keyPressEvent(QKeyEvent* event) {
    const bool chooses = event->key() == Qt::Key_Space;
    if (chooses && isTickBox(activeAction())) {
        activeAction()->trigger();
        event->accept();
        return;
    }
    QMenu::keyPressEvent(event);
}

void TickMenu::mouseReleaseEvent(QMouseEvent* event) {
    QAction* action = actionAt(event->position().toPoint());
    if (isTickBox(action)) {
        action->trigger();
        event->accept();
        return;
    }
    QMenu::mouseReleaseEvent(event);
}

PickerButton::PickerButton(const QString& caption, QWidget* parent)
    : FlatButton(FlatLook::Plain, caption, parent), caption_{caption} {
    connect(this, &QToolButton::clicked, this, &PickerButton::open);
}

void PickerButton::display(const QString& value) {
    value_ = value;
    const QFontMetrics metrics = fontMetrics();
    const QString shown =
        metrics.elidedText(value, Qt::ElideRight, metrics.averageCharWidth() * longestValue);
    setText(caption_.arg(menuText(shown)) + QStringLiteral(" ▾"));
    hint_ = {};
    setAccessibleName(withoutMnemonic(caption_).arg(value));
    if (menu_ != nullptr) menu_->setAccessibleName(accessibleName());
    if (isEnabled()) setToolTip(shown == value ? QString() : toolTipText(value));
}

QMenu& PickerButton::menu() {
    if (menu_ == nullptr) {
        menu_ = new TickMenu(this);
        menu_->setToolTipsVisible(true);
        menu_->setAccessibleName(accessibleName());
        connect(menu_, &QMenu::aboutToShow, this, &PickerButton::aboutToShow);
    }
    return *menu_;
}

QSize PickerButton::sizeHint() const {
    if (hint_.isValid()) return hint_;
    const QFontMetrics metrics = fontMetrics();
    const int words = metrics.size(Qt::TextShowMnemonic, text()).width();
    hint_ = {words + 2 * metrics.averageCharWidth(), FlatButton::sizeHint().height()};
    return hint_;
}

void PickerButton::changeEvent(QEvent* event) {
    hint_ = {};
    FlatButton::changeEvent(event);
}

void PickerButton::disable(const QString& reason) {
    setEnabled(reason.isEmpty());
    setToolTip(reason.isEmpty() ? QString() : toolTipText(reason));
    setAccessibleDescription(reason);
}

void PickerButton::open() {
    QMenu& choices = menu();
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const QPoint below = isMirrored ? rect().bottomRight() : rect().bottomLeft();
    const int shift = isMirrored ? choices.sizeHint().width() : 0;
    choices.popup(mapToGlobal(below + QPoint(-shift, 1)));
    for (QAction* action : choices.actions()) {
        if (!action->isEnabled() || action->isSeparator()) continue;
        if (action->isChecked() || !action->isCheckable()) {
            choices.setActiveAction(action);
            return;
        }
    }
}

void PickerButton::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Down) {
        open();
        event->accept();
        return;
    }
    FlatButton::keyPressEvent(event);
}

} // namespace rungwise::app
