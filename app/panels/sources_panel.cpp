// SPDX-License-Identifier: GPL-3.0-or-later
// The text, and one button for the links in it.
#include "app/panels/sources_panel.h"

#include "app/look/colours.h"
#include "app/look/flat_button.h"
#include "app/panels/source_text.h"

#include <QEvent>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

namespace rungwise::app {

namespace {

constexpr int longestShown = 70;
/// Around the text, for the frame that shows the focus.
constexpr int focusRoom = 2;

/// For a menu: not too long, and with no key hidden in it.
QString linkLabel(const SourceLink& link) {
    QString url = link.url.simplified();
    if (url.size() > longestShown) url = url.left(longestShown - 1) + u'…';
    return QStringLiteral("[%1] %2").arg(link.source).arg(url.replace(u'&', QStringLiteral("&&")));
}

} // namespace

SourcesPanel::SourcesPanel(QWidget* parent) : QWidget(parent) {
    buildParts();
    connect(text_, &SourceText::linkChosen, this, &SourcesPanel::follow);
    connect(open_, &QToolButton::clicked, this, &SourcesPanel::offerLinks);
}

void SourcesPanel::buildParts() {
    text_ = new SourceText(this);
    text_->setObjectName(QStringLiteral("sourcesText"));
    text_->setAccessibleName(tr("Sources and details"));
    text_->installEventFilter(this);
    text_->setPlaceholderText(tr("Choose a cell of the table to see what it rests on."));
    open_ = new FlatButton(FlatLook::Plain, tr("Open link…"), this);
    open_->setObjectName(QStringLiteral("openLink"));
    open_->setAccessibleName(tr("Open a link of these sources"));
    open_->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(focusRoom, focusRoom, focusRoom, focusRoom);
    column->setSpacing(0);
    column->addWidget(text_, 1);
    auto* row = new QHBoxLayout;
    const int around = fontMetrics().averageCharWidth();
    row->setContentsMargins(around, around / 2, around, around / 2);
    row->addWidget(open_);
    row->addStretch();
    column->addLayout(row);
}

void SourcesPanel::display(const RoleComparison& comparison, const Row& row, std::size_t column,
                           const Wording& wording) {
    if (column >= row.cells.size() || column >= comparison.roles.size()) {
        displayAll(comparison, wording);
    } else {
        write(cellPassages(comparison, row, column, wording));
    }
}

void SourcesPanel::displayAll(const RoleComparison& comparison, const Wording& wording) {
    write(allSourcePassages(comparison, wording));
}

void SourcesPanel::clear() {
    write({});
}

void SourcesPanel::write(const SourcePassages& passages) {
    links_ = passages.links;
    open_->setVisible(!links_.empty());
    text_->display(passages);
}

void SourcesPanel::offerLinks() {
    if (links_.size() == 1) {
        follow(0);
        return;
    }
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (std::size_t i = 0; i < links_.size(); ++i) {
        QAction* action = menu->addAction(linkLabel(links_[i]));
        connect(action, &QAction::triggered, this,
                [this, url = links_[i].url] { emit linkWanted(url); });
    }
    menu->popup(open_->mapToGlobal(QPoint{0, open_->height()}));
}

void SourcesPanel::follow(int link) {
    if (link < 0 || static_cast<std::size_t>(link) >= links_.size()) return;
    emit linkWanted(links_[static_cast<std::size_t>(link)].url);
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
