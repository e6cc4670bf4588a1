// SPDX-License-Identifier: GPL-3.0-or-later
// Words lines when they are first asked for.
#include "app/items/comparison_model.h"

#include "app/items/comparison_tips.h"
#include "app/text/to_qt.h"
#include "core/report/cell_sentence.h"
#include "core/report/report_words.h"

#include <algorithm>
#include <utility>

namespace rungwise::app {

void ComparisonModel::show(const RoleComparison& comparison, const ComparisonChoice& choice,
                           const Wording& wording) {
    beginResetModel();
    comparison_ = comparison;
    collapsed_ = choice.collapsed;
    wording_ = &wording;
    makeLines();
    endResetModel();
}

void ComparisonModel::clear() {
    beginResetModel();
    comparison_.reset();
    collapsed_.clear();
    wording_ = nullptr;
    makeLines();
    endResetModel();
}

void ComparisonModel::makeLines() {
    lines_.clear();
    lineOfRow_.clear();
    texts_.clear();
    if (!comparison_) return;
    for (std::size_t i = 0; i < comparison_->sections.size(); ++i) {
        const Section& section = comparison_->sections[i];
        lines_.push_back({.section = i, .row = std::nullopt});
        if (isCollapsed(section.kind)) continue;
        for (std::size_t row = 0; row < section.rows.size(); ++row) {
            lineOfRow_.emplace(section.rows[row].id, static_cast<int>(lines_.size()));
            lines_.push_back({.section = i, .row = row});
        }
    }
    texts_.resize(lines_.size() * comparison_->roles.size());
}

const ComparisonLine& ComparisonModel::lineAt(int line) const {
    return lines_[static_cast<std::size_t>(line)];
}

const Row* ComparisonModel::rowAt(int line) const {
    const ComparisonLine& at = lineAt(line);
    return at.row ? &comparison_->sections[at.section].rows[*at.row] : nullptr;
}

const Section& ComparisonModel::sectionAt(int line) const {
    return comparison_->sections[lineAt(line).section];
}

bool ComparisonModel::isCollapsed(SectionKind section) const {
    return std::ranges::find(collapsed_, section) != collapsed_.end();
}

SectionFold ComparisonModel::foldAt(int line) const {
    const Section& section = sectionAt(line);
    if (section.rows.empty()) return SectionFold::Nothing;
    return isCollapsed(section.kind) ? SectionFold::Collapsed : SectionFold::Open;
}

std::optional<int> ComparisonModel::lineOf(const std::string& rowId) const {
    const auto found = lineOfRow_.find(rowId);
    if (found == lineOfRow_.end()) return std::nullopt;
    return found->second;
}

std::optional<int> ComparisonModel::lineOf(SectionKind section) const {
    const auto found = std::ranges::find_if(lines_, [&](const ComparisonLine& line) {
        return !line.row && comparison_->sections[line.section].kind == section;
    });
    if (found == lines_.end()) return std::nullopt;
    return static_cast<int>(found - lines_.begin());
}

int ComparisonModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(lines_.size());
}

int ComparisonModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() || !comparison_ ? 0 : static_cast<int>(comparison_->roles.size());
}

const QString& ComparisonModel::cellText(int line, int column) const {
    const auto place = static_cast<std::size_t>(line) * comparison_->roles.size() +
                       static_cast<std::size_t>(column);
    QString& text = texts_[place];
    if (!text.isNull()) return text;
    const Row* row = rowAt(line);
    text = row != nullptr ? plainCell(row->cells[static_cast<std::size_t>(column)], *wording_)
                          : toQString(wording_->say(Phrase::plain(sectionCounts(sectionAt(line)))));
    return text;
}

QVariant ComparisonModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Row* row = rowAt(index.row());
    const auto column = static_cast<std::size_t>(index.column());
    if (role == Qt::DisplayRole) return cellText(index.row(), index.column());
    if (role == Qt::ToolTipRole && row != nullptr) {
        return cellTip(*comparison_, row->cells[column], cellText(index.row(), index.column()),
                       *wording_);
    }
    if (role == Qt::AccessibleTextRole) {
        if (row == nullptr) return sectionSpeech(index.row());
        return toQString(wording_->say(cellSentence(*comparison_, *row, column)));
    }
    return {};
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const {
    const int count = orientation == Qt::Horizontal ? columnCount() : rowCount();
    if (section < 0 || section >= count) return {};
    return orientation == Qt::Horizontal ? roleHead(section, role) : lineHead(section, role);
}

QVariant ComparisonModel::lineHead(int line, int role) const {
    const Row* row = rowAt(line);
    if (role == Qt::DisplayRole) {
        return toQString(wording_->say(row != nullptr ? row->label : sectionAt(line).title));
    }
    if (role == Qt::ToolTipRole && row != nullptr) return labelTip(*row, *wording_);
    if (role == Qt::AccessibleTextRole) {
        if (row == nullptr) return sectionSpeech(line);
        return toQString(wording_->say(rowSentence(*row)));
    }
    return {};
}

QVariant ComparisonModel::roleHead(int column, int role) const {
    const auto place = static_cast<std::size_t>(column);
    const RoleHeading& heading = comparison_->roles[place];
    if (role == Qt::DisplayRole) return toQString(heading.name);
    if (role == Qt::ToolTipRole) return headingTip(heading);
    if (role == Qt::AccessibleTextRole) {
        return toQString(wording_->say(headingSentence(*comparison_, place)));
    }
    return {};
}

QString ComparisonModel::sectionSpeech(int line) const {
    const QString words = toQString(wording_->say(sectionSentence(sectionAt(line))));
    switch (foldAt(line)) {
    //: What a screen reader says of a section heading. %1 such as "Skills, 7 of 11 differ".
    case SectionFold::Open: return tr("%1, expanded").arg(words);
    case SectionFold::Collapsed: return tr("%1, collapsed").arg(words);
    case SectionFold::Nothing: return tr("%1, all rows hidden by the filter").arg(words);
    }
    return words;
}

} // namespace rungwise::app
