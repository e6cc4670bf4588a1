// SPDX-License-Identifier: GPL-3.0-or-later
// Chooses between full heads and heads of one line.
#include "app/table/role_header.h"

#include <QHelpEvent>
#include <QPainter>

#include <algorithm>

namespace rungwise::app {

RoleHeader::RoleHeader(const ComparisonModel& model, const LineLayouts& layouts, QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent), model_{model}, layouts_{layouts} {
    setObjectName(QStringLiteral("comparedRoles"));
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Roles of the comparison"));
    setSectionsClickable(true);
    setHighlightSections(false);
    setSectionResizeMode(QHeaderView::Interactive);
    setMinimumSectionSize(1);
    setContextMenuPolicy(Qt::CustomContextMenu);
}

void RoleHeader::renew() {
    heads_.clear();
    if (!model_.comparison()) return;
    const RoleComparison& comparison = *model_.comparison();
    for (std::size_t i = 0; i < comparison.roles.size(); ++i) {
        const auto kind = i == comparison.baseline ? RoleHeadKind::Baseline : RoleHeadKind::Usual;
        heads_.emplace_back(comparison.roles[i], kind, layouts_.look());
    }
}

void RoleHeader::fit(int room, int corner) {
    const auto heightAs = [this](RoleHeadForm form) {
        int height = 0;
        for (std::size_t i = 0; i < heads_.size(); ++i) {
            const int width = sectionSize(static_cast<int>(i));
            height = std::max(height, heads_[i].layOut(width, form, layouts_.look()));
        }
        return height;
    };
    height_ = heightAs(RoleHeadForm::Full);
    isCompact_ = height_ > room / 2;
    if (isCompact_) {
        height_ = heightAs(RoleHeadForm::OneLine);
    } else if (corner <= room / 2) {
        height_ = std::max(height_, corner);
    }
}

QSize RoleHeader::sizeHint() const {
    return {QHeaderView::sizeHint().width(), height_};
}

void RoleHeader::paintSection(QPainter* painter, const QRect& place, int column) const {
    const auto number = static_cast<std::size_t>(column);
    if (number >= heads_.size()) return;
    const TableLook& look = layouts_.look();
    painter->fillRect(place, look.colours.ground);
    const int edge = look.isMirrored() ? place.left() : place.right();
    painter->fillRect(QRect(edge, place.top(), 1, place.height()), look.colours.rule);
    painter->fillRect(QRect(place.left(), place.bottom(), place.width(), 1), look.colours.rule);
    heads_[number].paint(*painter, place, look, palette());
}

void RoleHeader::paintEvent(QPaintEvent* event) {
    // A table without columns has no heads that could paint the ground.
    if (heads_.empty()) return;
    QHeaderView::paintEvent(event);
}

bool RoleHeader::viewportEvent(QEvent* event) {
    // The tool tip only repeats what the head says, unless something of it is cut.
    if (event->type() == QEvent::ToolTip) {
        const int column = logicalIndexAt(static_cast<QHelpEvent*>(event)->pos());
        const auto number = static_cast<std::size_t>(std::max(0, column));
        if (number < heads_.size() && !heads_[number].isElided()) return true;
    }
    return QHeaderView::viewportEvent(event);
}

} // namespace rungwise::app
