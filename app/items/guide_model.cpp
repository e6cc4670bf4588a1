// SPDX-License-Identifier: GPL-3.0-or-later
// A cell shows its weightiest row and says how many others there are; its tip has them all.
#include "app/items/guide_model.h"

#include "app/items/sheet_roles.h"
#include "app/text/plain_text.h"
#include "app/text/to_qt.h"
#include "core/model/kind_words.h"
#include "core/pay/pay_sentences.h"
#include "core/pay/pay_words.h"

#include <utility>

namespace rungwise::app {

namespace {

QString said(const Wording& wording, const Phrase& words) {
    return toQString(wording.say(words));
}

} // namespace

void GuideModel::display(const SalaryGuide& guide, const Wording& wording) {
    beginResetModel();
    heads_ = {guide.rows == GuideRows::Levels ? tr("Level") : tr("Role")};
    for (const GuideMarket& market : guide.markets) heads_.push_back(said(wording, market.name));
    lines_.clear();
    for (const GuideLine& line : guide.lines) {
        const QString name = said(wording, line.name);
        std::vector<Cell> cells{{.text = name, .details = {}, .spoken = name}};
        for (std::size_t market = 0; market < line.cells.size(); ++market) {
            cells.push_back(worded(guide, line, market, wording));
        }
        lines_.push_back(std::move(cells));
    }
    endResetModel();
}

void GuideModel::clear() {
    beginResetModel();
    heads_.clear();
    lines_.clear();
    endResetModel();
}

GuideModel::Cell GuideModel::worded(const SalaryGuide& guide, const GuideLine& line,
                                    std::size_t market, const Wording& wording) const {
    const GuideCell& from = line.cells[market];
    const QString where = tr("%1, %2").arg(said(wording, line.name), heads_[market + 1]);
    if (from.rows.empty()) {
        const QString none = tr("no data");
        return {.text = none,
                .details = {},
                .spoken = tr("%1: %2").arg(where, none),
                .isMissing = true};
    }
    const PayRow& row = guide.view.rows[from.rows.front()];
    QStringList small;
    if (guide.rows == GuideRows::Levels && row.line.reach == PayReach::Role) {
        small.append(toQString(guide.view.roles[row.role].name));
    }
    small.append(said(wording, measureWords(row.line.measure)));
    if (row.line.record->sample) {
        small.append(tr("n = %1").arg(toQString(wording.number(*row.line.record->sample))));
    }
    small.append(said(wording, dateWords(row)));
    QString figures = said(wording, figureWords(row.line));
    for (const QChar sign : {u'≈', u'≥', u'≤'}) {
        figures.replace(QString(sign) + u' ', QString(sign) + QChar(QChar::Nbsp));
    }
    QStringList lines{figures, small.join(QStringLiteral(" · "))};
    const QString sources = tr("%n source(s)", nullptr, static_cast<int>(from.sources));
    if (from.disagree) {
        lines.append(tr("! %1, which disagree").arg(sources));
    } else if (from.sources > 1) {
        lines.append(sources);
    }
    QStringList sentences;
    for (const std::size_t each : from.rows) {
        sentences.append(said(wording, rowSentence(guide.view, each)));
    }
    const QString details = sentences.join(u'\n');
    return {.text = lines.join(u'\n'),
            .details = details,
            .spoken = tr("%1: %2").arg(where, sentences.join(u' ')),
            .isMissing = false};
}

int GuideModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(lines_.size());
}

int GuideModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(heads_.size());
}

QVariant GuideModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Cell& cell =
        lines_[static_cast<std::size_t>(index.row())][static_cast<std::size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole: return cell.text;
    case Qt::ToolTipRole: return toolTipText(cell.details);
    case Qt::AccessibleTextRole: return cell.spoken;
    case Qt::TextAlignmentRole: return QVariant(Qt::AlignVCenter | Qt::AlignLeft);
    case MissingRole: return cell.isMissing;
    default: return {};
    }
}

QVariant GuideModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) return {};
    switch (role) {
    case Qt::DisplayRole: return heads_[static_cast<std::size_t>(section)];
    case Qt::TextAlignmentRole: return QVariant(Qt::AlignVCenter | Qt::AlignLeft);
    default: return {};
    }
}

} // namespace rungwise::app
