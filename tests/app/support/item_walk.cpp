// SPDX-License-Identifier: GPL-3.0-or-later
// Goes through models as their views show them.
#include "tests/app/support/item_walk.h"

#include "tests/app/support/ui_walk.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHeaderView>
#include <QListView>
#include <QTableView>
#include <QTreeView>

#include <algorithm>
#include <functional>
#include <utility>

namespace rungwise::test {

namespace {

using ShowsColumn = std::function<bool(int)>;

ShowsColumn columnsOf(const QAbstractItemView& view) {
    if (const auto* tree = qobject_cast<const QTreeView*>(&view)) {
        return [tree](int column) { return !tree->isColumnHidden(column); };
    }
    if (const auto* table = qobject_cast<const QTableView*>(&view)) {
        return [table](int column) { return !table->isColumnHidden(column); };
    }
    if (const auto* list = qobject_cast<const QListView*>(&view)) {
        return [list](int column) { return column == list->modelColumn(); };
    }
    return [](int) { return true; };
}

class ItemWalk {
public:
    ItemWalk(const QWidget& owner, const QAbstractItemModel& model, ShowsColumn shows)
        : name_{nameOfObject(owner)}, model_{model}, shows_{std::move(shows)} {}

    Faults run(const QModelIndex& root) {
        lookAtHeads(Qt::Horizontal, model_.columnCount(root));
        lookAtHeads(Qt::Vertical, model_.rowCount(root));
        walk(root);
        return std::move(faults_);
    }

private:
    void add(const std::string& place, const std::string& what) {
        faults_.push_back(name_ + ", " + place + ": " + what);
    }

    void lookAtTip(const std::string& place, const QVariant& tip) {
        const QString text = tip.toString();
        if (!showsAsWritten(text)) add(place, "tip reads markup: " + text.toStdString());
    }

    void lookAtHeads(Qt::Orientation orientation, int count) {
        for (int section = 0; section < std::min(count, mostItems); ++section) {
            lookAtTip("head " + std::to_string(section),
                      model_.headerData(section, orientation, Qt::ToolTipRole));
        }
    }

    void look(const QModelIndex& index) {
        const std::string place =
            "item " + std::to_string(index.row()) + ' ' + std::to_string(index.column());
        lookAtTip(place, index.data(Qt::ToolTipRole));
        lookAtTip(place, index.data(Qt::WhatsThisRole));
        if (!index.flags().testFlag(Qt::ItemIsEnabled)) return;
        const bool isSpoken = !index.data(Qt::AccessibleTextRole).toString().trimmed().isEmpty();
        const bool isShown = !index.data(Qt::DisplayRole).toString().trimmed().isEmpty();
        if (!isSpoken && !isShown) add(place, "is enabled and says nothing");
    }

    void walk(const QModelIndex& parent) {
        for (int row = 0; row < model_.rowCount(parent); ++row) {
            for (int column = 0; column < model_.columnCount(parent); ++column) {
                if (!shows_(column)) continue;
                if (++looked_ > mostItems) return;
                look(model_.index(row, column, parent));
            }
            walk(model_.index(row, 0, parent));
        }
    }

    std::string name_;
    const QAbstractItemModel& model_;
    ShowsColumn shows_;
    Faults faults_;
    int looked_ = 0;
};

} // namespace

std::string nameOfObject(const QObject& object) {
    return std::string(object.metaObject()->className()) + ' ' + object.objectName().toStdString();
}

Faults itemFaults(const QWidget& window) {
    Faults faults;
    QList<QAbstractItemView*> views = window.findChildren<QAbstractItemView*>();
    if (auto* self = qobject_cast<QAbstractItemView*>(const_cast<QWidget*>(&window))) views << self;
    for (const QAbstractItemView* view : views) {
        // Heads belong to the view around them.
        if (view->model() == nullptr || qobject_cast<const QHeaderView*>(view) != nullptr) continue;
        append(faults, ItemWalk(*view, *view->model(), columnsOf(*view)).run(view->rootIndex()));
    }
    for (const QComboBox* box : window.findChildren<QComboBox*>()) {
        const int shown = box->modelColumn();
        const auto shows = [shown](int column) { return column == shown; };
        append(faults, ItemWalk(*box, *box->model(), shows).run(box->rootModelIndex()));
    }
    return faults;
}

} // namespace rungwise::test
