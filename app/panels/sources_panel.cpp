// SPDX-License-Identifier: GPL-3.0-or-later
// Hands links of the text on to whoever opens them.
#include "app/panels/sources_panel.h"

#include "app/look/colours.h"
#include "app/look/flat_button.h"
#include "app/panels/source_text.h"

#include <QAction>
#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace rungwise::app {

namespace {

/// Around the text, for the frame that shows the focus.
constexpr int focusRoom = 2;
constexpr int fewestCharacters = 28;
constexpr int fewestLines = 4;

} // namespace

SourcesPanel::SourcesPanel(QWidget* parent) : QWidget(parent) {
    buildParts();
    connect(text_, &SourceText::linkChosen, this, &SourcesPanel::follow);
    clear();
}

void SourcesPanel::buildParts() {
    text_ = new SourceText(this);
    text_->setObjectName(QStringLiteral("sourcesText"));
    text_->setAccessibleName(tr("Sources and details"));
    text_->installEventFilter(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(focusRoom, focusRoom, focusRoom, focusRoom);
    column->addWidget(text_, 1);
}

QSize SourcesPanel::minimumSizeHint() const {
    const QMargins around = layout()->contentsMargins();
    const QSize least{fontMetrics().averageCharWidth() * fewestCharacters,
                      fontMetrics().lineSpacing() * fewestLines};
    return least.grownBy(around);
}

void SourcesPanel::display(const RoleComparison& comparison, const Row& row, std::size_t column,
                           const Wording& wording) {
    if (column >= row.cells.size() || column >= comparison.roles.size()) {
        displayAll(comparison, wording);
    } else {
        display(cellPassages(comparison, row, column, wording));
    }
}

void SourcesPanel::displayAll(const RoleComparison& comparison, const Wording& wording) {
    display(allSourcePassages(comparison, wording));
}

void SourcesPanel::clear() {
    const QString hint = tr("Choose a cell of the table to see what it rests on.");
    display(SourcePassages{{{.text = hint, .look = SourcePassage::Look::Quiet, .link = {}}}, {}});
}

void SourcesPanel::display(const SourcePassages& passages) {
    display(passages, {});
}

void SourcesPanel::display(const SourcePassages& passages, const QList<QAction*>& commands) {
    links_ = passages.links;
    text_->display(passages);
    showCommands(commands);
}

/// The buttons stay where the same commands are offered again, and with them the focus.
void SourcesPanel::showCommands(const QList<QAction*>& commands) {
    if (commands == commands_) return;
    commands_ = commands;
    if (commandRow_ != nullptr) {
        commandRow_->hide();
        commandRow_->deleteLater();
        commandRow_ = nullptr;
    }
    if (commands.isEmpty()) return;
    commandRow_ = new QWidget(this);
    auto* column = new QVBoxLayout(commandRow_);
    const int room = fontMetrics().averageCharWidth();
    column->setContentsMargins(room, room, room, room);
    column->setSpacing(room);
    for (QAction* command : commands) {
        auto* button = new FlatButton(FlatLook::Plain, command, commandRow_);
        button->setObjectName(command->objectName() + QStringLiteral("Button"));
        button->setAccessibleName(command->iconText());
        button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        column->addWidget(button);
    }
    layout()->addWidget(commandRow_);
    commandRow_->show();
}

void SourcesPanel::follow(int link) {
    if (link >= 0 && link < links_.size()) emit linkWanted(links_[link]);
}

bool SourcesPanel::eventFilter(QObject* watched, QEvent* event) {
    const QEvent::Type type = event->type();
    if (type == QEvent::FocusIn || type == QEvent::FocusOut) update(); // the frame around it
    return QWidget::eventFilter(watched, event);
}

void SourcesPanel::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.fillRect(rect(), palette().base());
    if (!text_->hasFocus()) return;
    painter.setPen(linkText(palette()));
    painter.drawRect(text_->geometry().adjusted(-1, -1, 0, 0));
}

} // namespace rungwise::app
