// SPDX-License-Identifier: GPL-3.0-or-later
// Keys, menu, cross and drops all end in the model's edits.
#include "app/panels/comparison_tray.h"

#include "app/items/line_painting.h"
#include "app/items/role_mime.h"
#include "app/items/tray_model.h"
#include "app/look/colours.h"
#include "app/panels/quiet_label.h"
#include "app/panels/short_list.h"

#include <QAction>
#include <QBoxLayout>
#include <QDropEvent>
#include <QToolButton>

namespace rungwise::app {

ComparisonTray::ComparisonTray(const ReaderLanguage& reader, QWidget* parent)
    : QWidget(parent), reader_{reader}, model_{new TrayModel(this)},
      list_{new ShortList(LineParts::BadgeAndRemove, static_cast<int>(maxCompared), this)},
      add_{new QToolButton(this)}, note_{new QuietLabel(QuietText::Note, {}, this)} {
    build();
    makeActions();
    showRoom();
}

void ComparisonTray::build() {
    setAcceptDrops(true);
    list_->setObjectName(QStringLiteral("compared"));
    list_->setAccessibleName(tr("Compared roles"));
    list_->setModel(model_);
    list_->setDragDropMode(QAbstractItemView::DragDrop);
    list_->setDefaultDropAction(Qt::MoveAction);
    add_->setObjectName(QStringLiteral("addRole"));
    add_->setAutoRaise(true);
    add_->setFocusPolicy(Qt::StrongFocus);
    note_->setObjectName(QStringLiteral("trayNote"));
    colourAdd();
    auto* column = new QVBoxLayout(this);
    column->setSpacing(0);
    column->addWidget(new QuietLabel(QuietText::Heading, tr("Comparing"), this));
    column->addWidget(list_);
    auto* below = new QVBoxLayout; // apart from the last line, and nothing while it is hidden
    below->setContentsMargins(0, linePadding(fontMetrics()), 0, 0);
    below->addWidget(note_);
    column->addLayout(below);
    column->addWidget(add_, 0, Qt::AlignLeading);
    connect(add_, &QAbstractButton::clicked, this, &ComparisonTray::roleWanted);
    connect(model_, &TrayModel::edited, this, &ComparisonTray::edited);
    connect(list_, &ShortList::removalWanted, model_, &TrayModel::remove);
    connect(list_->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ComparisonTray::enableActions);
}

void ComparisonTray::makeActions() {
    up_ = list_->addCommand(QStringLiteral("moveUp"), tr("Move up"), {Qt::ALT | Qt::Key_Up});
    down_ =
        list_->addCommand(QStringLiteral("moveDown"), tr("Move down"), {Qt::ALT | Qt::Key_Down});
    baseline_ =
        list_->addCommand(QStringLiteral("setBaseline"), tr("Set as baseline"), {Qt::Key_B});
    remove_ = list_->addCommand(QStringLiteral("removeRole"), tr("Remove"),
                                {Qt::Key_Delete, Qt::Key_Backspace});
    connect(up_, &QAction::triggered, this, [this] { model_->move(row(), row() - 1); });
    connect(down_, &QAction::triggered, this, [this] { model_->move(row(), row() + 1); });
    connect(baseline_, &QAction::triggered, this, [this] { model_->makeBaseline(row()); });
    connect(remove_, &QAction::triggered, this, [this] { model_->remove(row()); });
    enableActions();
}

int ComparisonTray::row() const {
    return list_->currentIndex().row();
}

void ComparisonTray::enableActions() {
    const int count = model_->rowCount();
    up_->setEnabled(row() > 0);
    down_->setEnabled(row() >= 0 && row() + 1 < count);
    remove_->setEnabled(row() >= 0);
    baseline_->setEnabled(row() >= 0 &&
                          row() != static_cast<int>(model_->choice().baselinePosition()));
}

void ComparisonTray::display(const CatalogueRef& catalogue, const ComparisonChoice& choice) {
    const int before = row();
    const auto& roles = model_->choice().roles;
    const auto current =
        before < 0 ? std::nullopt : std::optional{roles[static_cast<std::size_t>(before)]};
    model_->show(catalogue, choice, reader_.language);
    const auto now = current ? choice.positionOf(*current) : std::nullopt;
    if (current) list_->choose(now ? static_cast<int>(*now) : before);
    showRoom();
    enableActions();
}

void ComparisonTray::showRoom() {
    const auto room = static_cast<int>(maxCompared) - model_->rowCount();
    const bool isFull = room <= 0;
    const QString text = isFull ? tr("+ Add a role") : tr("+ Add a role (%n more)", nullptr, room);
    add_->setText(text);
    add_->setAccessibleName(text);
    add_->setEnabled(!isFull);
    add_->setAccessibleDescription(isFull ? RoleWords::fullReason() : QString());
    note_->setText(isFull ? RoleWords::fullReason()
                          : tr("Tick a role in the list, or drag it here"));
    note_->setVisible(isFull || model_->rowCount() == 0);
    list_->setVisible(model_->rowCount() > 0);
}

void ComparisonTray::colourAdd() {
    QPalette link;
    link.setColor(QPalette::ButtonText, linkText(palette()));
    link.setColor(QPalette::Disabled, QPalette::ButtonText, quietText(palette()));
    add_->setPalette(link);
}

void ComparisonTray::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) colourAdd();
}

void ComparisonTray::dragEnterEvent(QDragEnterEvent* event) {
    if (model_->takes(event->mimeData())) event->acceptProposedAction();
}

void ComparisonTray::dropEvent(QDropEvent* event) {
    if (!model_->takes(event->mimeData())) return;
    event->acceptProposedAction();
    model_->place(*roleIn(event->mimeData()), -1);
}

} // namespace rungwise::app
