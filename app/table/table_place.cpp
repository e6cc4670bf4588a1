// SPDX-License-Identifier: GPL-3.0-or-later
// Positions change with every comparison; ids of rows and roles do not.
#include "app/table/table_place.h"

#include <QHeaderView>

#include <algorithm>

namespace rungwise::app {

namespace {

/// Lines that come after `start` before those in front of it, at each distance.
std::vector<LineName> outwards(const ComparisonModel& model, int start) {
    std::vector<LineName> names;
    const int count = model.rowCount();
    names.reserve(static_cast<std::size_t>(count));
    for (int distance = 0; distance < count; ++distance) {
        if (start + distance < count) names.push_back(nameOf(model, start + distance));
        if (distance > 0 && start >= distance) names.push_back(nameOf(model, start - distance));
    }
    return names;
}

std::string roleAt(const ComparisonModel& model, int column) {
    return model.comparison()->roles[static_cast<std::size_t>(column)].id;
}

std::optional<int> columnOf(const ComparisonModel& model, const std::string& role) {
    const auto& roles = model.comparison()->roles;
    const auto found = std::ranges::find(roles, role, &RoleHeading::id);
    if (found == roles.end()) return std::nullopt;
    return static_cast<int>(found - roles.begin());
}

/// The heading of a section takes the place of its rows when they are collapsed.
std::optional<int> firstThere(const ComparisonModel& model, const std::vector<LineName>& names) {
    for (const LineName& name : names) {
        if (const auto line = lineNamed(model, name)) return line;
        if (!model.isCollapsed(name.section)) continue;
        if (const auto line = model.lineOf(name.section)) return line;
    }
    return std::nullopt;
}

} // namespace

LineName nameOf(const ComparisonModel& model, int line) {
    const Row* row = model.rowAt(line);
    return {.section = model.sectionAt(line).kind, .row = row != nullptr ? row->id : std::string{}};
}

std::optional<int> lineNamed(const ComparisonModel& model, const LineName& name) {
    return name.row.empty() ? model.lineOf(name.section) : model.lineOf(name.row);
}

TablePlace TablePlace::of(const QTableView& view, const ComparisonModel& model) {
    TablePlace place;
    if (model.rowCount() == 0 || model.columnCount() == 0) return place;
    const auto cellAt = [&model](const QModelIndex& index) {
        return CellName{.line = nameOf(model, index.row()), .role = roleAt(model, index.column())};
    };
    const QModelIndex current = view.currentIndex();
    if (current.isValid()) {
        place.current_ = cellAt(current);
        place.besideCurrent_ = outwards(model, current.row());
    }
    for (const QModelIndex& index : view.selectionModel()->selectedIndexes()) {
        place.selected_.push_back(cellAt(index));
    }
    const QHeaderView& lines = *view.verticalHeader();
    const int top = std::max(0, lines.visualIndexAt(0));
    place.fromTop_ = outwards(model, top);
    place.offset_ = lines.sectionViewportPosition(top);
    return place;
}

void TablePlace::restoreCells(QTableView& view, const ComparisonModel& model) const {
    if (model.columnCount() == 0 || !current_) return;
    QItemSelection selection;
    for (const CellName& cell : selected_) {
        const auto line = lineNamed(model, cell.line);
        const auto column = columnOf(model, cell.role);
        if (!line || !column) continue;
        const QModelIndex index = model.index(*line, *column);
        selection.select(index, index);
    }
    const auto line = firstThere(model, besideCurrent_);
    if (!line) return;
    const int column = columnOf(model, current_->role).value_or(0);
    const QModelIndex current = model.index(*line, column);
    if (selection.isEmpty() && !selected_.empty()) selection.select(current, current);
    view.selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    view.selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
}

std::optional<TablePlace::Top> TablePlace::top(const ComparisonModel& model) const {
    const auto line = firstThere(model, fromTop_);
    if (!line) return std::nullopt;
    const bool isSame = nameOf(model, *line) == fromTop_.front();
    return Top{.line = *line, .offset = isSame ? offset_ : 0};
}

} // namespace rungwise::app
