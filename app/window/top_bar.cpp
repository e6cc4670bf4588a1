// SPDX-License-Identifier: GPL-3.0-or-later
// Buttons over the actions of the window; nothing is decided here.
#include "app/window/top_bar.h"

#include "app/look/bar.h"
#include "app/look/colours.h"
#include "app/look/flat_button.h"

#include <QBoxLayout>

namespace rungwise::app {

namespace {

QWidget* rowOfButtons(const QList<QAction*>& actions, FlatLook look, QWidget* parent) {
    auto* row = new QWidget(parent);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(look == FlatLook::Segment ? 0 : row->fontMetrics().averageCharWidth());
    for (QAction* action : actions) {
        auto* button = new FlatButton(look, action, row);
        button->setAccessibleName(action->iconText());
        layout->addWidget(button);
    }
    return row;
}

FlatButton* buttonFor(QAction* action, FlatLook look, const QString& text, QWidget* parent) {
    auto* button = new FlatButton(look, text, parent);
    button->setAccessibleName(action->iconText());
    button->setEnabled(action->isEnabled());
    QObject::connect(button, &QToolButton::clicked, action, &QAction::trigger);
    QObject::connect(action, &QAction::enabledChanged, button, &QWidget::setEnabled);
    return button;
}

} // namespace

TopBar::TopBar(const MainActions& actions, QWidget* parent)
    : QWidget(parent), pages_{rowOfButtons(actions.pages->actions(), FlatLook::Page, this)},
      filters_{rowOfButtons(actions.filters->actions(), FlatLook::Segment, this)},
      find_{buttonFor(actions.findRole, FlatLook::Plain, findText(*actions.findRole), this)},
      export_{buttonFor(actions.exportFile, FlatLook::Primary, tr("Export…"), this)},
      comparePage_{actions.comparePage} {
    const int room = fontMetrics().averageCharWidth();
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(room * 3 / 2, room, room * 3 / 2, room);
    layout->setSpacing(room * 3 / 2);
    layout->addWidget(pages_);
    layout->addStretch(1);
    layout->addWidget(filters_);
    layout->addWidget(find_);
    layout->addWidget(export_);
    connect(comparePage_, &QAction::toggled, this, &TopBar::giveWay);
}

QString TopBar::findText(const QAction& action) {
    return tr("Find a role…") + QStringLiteral("  ") +
           action.shortcut().toString(QKeySequence::NativeText);
}

int TopBar::widthWith(const QList<const QWidget*>& parts) const {
    const QMargins margins = layout()->contentsMargins();
    int width = margins.left() + margins.right();
    for (const QWidget* part : parts) width += part->sizeHint().width() + layout()->spacing();
    return width;
}

QSize TopBar::minimumSizeHint() const {
    return {widthWith({pages_, filters_}), sizeHint().height()};
}

void TopBar::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    giveWay();
}

/// What the menus offer as well gives way where there is no room, finding before exporting. Which
/// rows to show is a question of the Compare page alone.
void TopBar::giveWay() {
    QList<const QWidget*> parts{pages_};
    filters_->setVisible(comparePage_->isChecked());
    if (comparePage_->isChecked()) parts.append(filters_);
    parts.append(export_);
    export_->setVisible(width() >= widthWith(parts));
    parts.append(find_);
    find_->setVisible(width() >= widthWith(parts));
}

void TopBar::paintEvent(QPaintEvent* /*event*/) {
    paintBar(*this, panelGround(palette()));
}

} // namespace rungwise::app
