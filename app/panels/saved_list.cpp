// SPDX-License-Identifier: GPL-3.0-or-later
// A list with a menu; titles are edited in place.
#include "app/panels/saved_list.h"

#include "app/items/saved_model.h"
#include "app/panels/quiet_label.h"
#include "app/panels/short_list.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QPointer>

namespace rungwise::app {

namespace {

constexpr int mostLines = 6;

} // namespace

SavedList::SavedList(QWidget* parent)
    : QWidget(parent), model_{new SavedModel(this)}, list_{new ShortList(LineParts::Name, mostLines,
                                                                         this)} {
    build();
    makeActions();
    hide();
}

void SavedList::build() {
    list_->setObjectName(QStringLiteral("saved"));
    list_->setAccessibleName(tr("Saved comparisons"));
    list_->setModel(model_);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(0);
    column->addWidget(new QuietLabel(QuietText::Heading, tr("Saved comparisons"), this));
    column->addWidget(list_);
    // Later: who renames shows the list anew, which must not happen while the line edit still
    // closes.
    connect(model_, &SavedModel::renameWanted, this, &SavedList::renameWanted,
            Qt::QueuedConnection);
    connect(list_, &QListView::activated, this,
            [this](const QModelIndex& index) { emit openWanted(model_->file(index.row())); });
}

void SavedList::makeActions() {
    QAction* open = list_->addCommand(QStringLiteral("openSaved"), tr("Open"), {});
    QAction* rename = list_->addCommand(QStringLiteral("renameSaved"), tr("Rename"), {Qt::Key_F2});
    QAction* remove =
        list_->addCommand(QStringLiteral("removeSaved"), tr("Remove"), {QKeySequence::Delete});
    connect(open, &QAction::triggered, this, [this] { emit openWanted(currentFile()); });
    connect(rename, &QAction::triggered, this, [this] { list_->edit(list_->currentIndex()); });
    connect(remove, &QAction::triggered, this, [this] { emit removalWanted(currentFile()); });
    connect(list_->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &SavedList::enableActions);
    enableActions();
}

void SavedList::enableActions() {
    const bool isCurrent = list_->currentIndex().isValid();
    for (QAction* action : list_->actions()) action->setEnabled(isCurrent);
}

QString SavedList::currentFile() const {
    return model_->file(list_->currentIndex().row());
}

void SavedList::display(const std::vector<KeptComparison>& kept) {
    const int before = list_->currentIndex().row();
    const QString file = currentFile();
    QWidget* const focus = QApplication::focusWidget();
    const QPointer<QWidget> lineEdit = list_->isAncestorOf(focus) ? focus : nullptr;
    model_->show(kept);
    const int now = model_->rowOf(file);
    if (before >= 0) list_->choose(now >= 0 ? now : before);
    // Another list closes the line edit.
    if (lineEdit && lineEdit->isHidden() && !kept.empty()) list_->setFocus();
    enableActions();
    setVisible(!kept.empty());
}

} // namespace rungwise::app
