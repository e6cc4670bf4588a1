// SPDX-License-Identifier: GPL-3.0-or-later
// Entries lie flat in one list; an index holds the position of its line there.
#include "app/items/outline_model.h"

#include "app/items/line_roles.h"
#include "app/items/role_words.h"
#include "app/text/plain_text.h"
#include "app/text/to_qt.h"
#include "core/ladders/ladder_sentences.h"
#include "core/ladders/node_words.h"

#include <QFont>
#include <QGuiApplication>
#include <QStringList>

namespace rungwise::app {

namespace {

/// Dashed for what is drawn dashed; on the way on, from wherever reading begins.
QString moveArrow(MoveKind kind, Qt::LayoutDirection direction) {
    const bool isSolid = kind == MoveKind::Promotion || kind == MoveKind::Entry;
    if (direction == Qt::RightToLeft) return isSolid ? QStringLiteral("←") : QStringLiteral("⇠");
    return isSolid ? QStringLiteral("→") : QStringLiteral("⇢");
}

} // namespace

void OutlineModel::display(const LadderView& view, const QtWording& wording) {
    beginResetModel();
    view_ = &view;
    wording_ = &wording;
    lines_.clear();
    tops_.clear();
    add(ladderOutline(view), std::nullopt);
    endResetModel();
}

void OutlineModel::clear() {
    beginResetModel();
    view_ = nullptr;
    lines_.clear();
    tops_.clear();
    endResetModel();
}

void OutlineModel::add(const std::vector<OutlineEntry>& entries, std::optional<std::size_t> above) {
    int row = 0;
    for (const OutlineEntry& entry : entries) {
        const std::size_t line = lines_.size();
        lines_.push_back({.kind = entry.kind,
                          .at = entry.at,
                          .words = toQString(wording_->say(entry.words)),
                          .brief = brief(entry),
                          .above = above,
                          .row = row++,
                          .below = {}});
        (above ? lines_[*above].below : tops_).push_back(line);
        add(entry.entries, line);
    }
}

const OutlineModel::Line& OutlineModel::lineAt(const QModelIndex& index) const {
    return lines_[index.internalId()];
}

const std::vector<std::size_t>& OutlineModel::below(const QModelIndex& parent) const {
    return parent.isValid() ? lineAt(parent).below : tops_;
}

QModelIndex OutlineModel::indexOf(std::size_t line) const {
    return createIndex(lines_[line].row, 0, line);
}

OutlineEntry::Kind OutlineModel::kindOf(const QModelIndex& index) const {
    return lineAt(index).kind;
}

std::size_t OutlineModel::placeOf(const QModelIndex& index) const {
    return lineAt(index).at;
}

QModelIndex OutlineModel::find(OutlineEntry::Kind kind, std::size_t place) const {
    for (std::size_t line = 0; line < lines_.size(); ++line) {
        if (lines_[line].kind == kind && lines_[line].at == place) return indexOf(line);
    }
    return {};
}

void OutlineModel::write(std::size_t line, int depth, QStringList& text) const {
    text.append(QString(depth, u'\t') + lines_[line].words);
    for (const std::size_t each : lines_[line].below) write(each, depth + 1, text);
}

QString OutlineModel::text(const QModelIndex& top) const {
    QStringList text;
    if (top.isValid()) {
        write(top.internalId(), 0, text);
    } else {
        for (const std::size_t each : tops_) write(each, 0, text);
    }
    return text.join(u'\n');
}

QModelIndex OutlineModel::index(int row, int column, const QModelIndex& parent) const {
    const auto& lines = below(parent);
    if (column != 0 || row < 0 || static_cast<std::size_t>(row) >= lines.size()) return {};
    return indexOf(lines[static_cast<std::size_t>(row)]);
}

QModelIndex OutlineModel::parent(const QModelIndex& child) const {
    if (!child.isValid()) return {};
    const auto above = lineAt(child).above;
    return above ? indexOf(*above) : QModelIndex();
}

int OutlineModel::rowCount(const QModelIndex& parent) const {
    return static_cast<int>(below(parent).size());
}

int OutlineModel::columnCount(const QModelIndex& /*parent*/) const {
    return 1;
}

QString OutlineModel::sentence(const Line& line) const {
    switch (line.kind) {
    case OutlineEntry::Kind::Level: break;
    case OutlineEntry::Kind::Role: return toQString(wording_->say(nodeSentence(*view_, line.at)));
    case OutlineEntry::Kind::Move: return toQString(wording_->say(edgeSentence(*view_, line.at)));
    }
    return line.words;
}

QString OutlineModel::brief(const OutlineEntry& entry) const {
    switch (entry.kind) {
    case OutlineEntry::Kind::Level: break;
    case OutlineEntry::Kind::Role:
        return toQString(wording_->say(nodeName(view_->nodes[entry.at])));
    case OutlineEntry::Kind::Move: {
        const LadderEdge& edge = view_->edges[entry.at];
        const QString arrow = moveArrow(edge.kind, QGuiApplication::layoutDirection());
        const QString to = isolated(toQString(wording_->say(nodeName(view_->nodes[edge.to]))));
        const QString label = toQString(wording_->say(edge.label));
        const QString words = arrow + QChar(QChar::Nbsp) + to;
        return label.isEmpty() ? words : words + QStringLiteral(": ") + label;
    }
    }
    return toQString(wording_->say(entry.words));
}

QVariant OutlineModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || view_ == nullptr) return {};
    const Line& line = lineAt(index);
    switch (role) {
    case Qt::DisplayRole: return line.brief;
    case Qt::AccessibleTextRole: return sentence(line);
    case Qt::ToolTipRole: return toolTipText(sentence(line));
    case Qt::FontRole: {
        if (line.kind != OutlineEntry::Kind::Level) return {};
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    case HeadingRole: return line.kind == OutlineEntry::Kind::Level;
    case LetterRole: {
        if (line.kind != OutlineEntry::Kind::Role || !view_->nodes[line.at].letter) return {};
        return QChar(QLatin1Char(*view_->nodes[line.at].letter));
    }
    default: return {};
    }
}

QVariant OutlineModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (section != 0 || orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    return tr("Outline");
}

} // namespace rungwise::app
