// SPDX-License-Identifier: GPL-3.0-or-later
// The pill stands beside the name where there is room, else on a line between name and details.
#include "app/table/role_head_layout.h"

#include "app/items/comparison_tips.h"
#include "app/look/badge.h"
#include "app/text/to_qt.h"

#include <QCoreApplication>
#include <QFontMetrics>

#include <algorithm>

namespace rungwise::app {

namespace {

constexpr int mostNameLines = 3;
constexpr int mostDetailLines = 3;
constexpr int unlimited = 100000;

StyledText pillText() {
    //: A mark at the role that the others are measured against.
    const QString words = QCoreApplication::translate("ComparisonTable", "baseline");
    return {.text = words, .runs = {}};
}

StyledText detailsText(const RoleHeading& heading) {
    // A line may end with the dot between two parts but not begin with it.
    QString details = headingDetails(heading);
    details.replace(QStringLiteral(" · "), QStringLiteral("\u00A0· "));
    StyledText made = paragraph(toUtf8(details));
    if (!heading.isKnown) {
        made.runs.push_back({.start = 0,
                             .length = static_cast<int>(made.text.size()),
                             .style = TextStyle::Silence});
    }
    return made;
}

BlockStyle nameStyle(const TableLook& look, int lines) {
    const int height = QFontMetrics(look.name).height();
    return {.font = look.name, .line = height + height / 12, .mostLines = lines};
}

BlockStyle smallStyle(const TableLook& look, int lines) {
    return {.font = look.smallBold, .line = look.measures.smallLine, .mostLines = lines};
}

} // namespace

RoleHeadLayout::RoleHeadLayout(const RoleHeading& heading, RoleHeadKind kind, const TableLook& look)
    : letter_{heading.letter}, isKnown_{heading.isKnown}, kind_{kind},
      name_{paragraph(heading.name), nameStyle(look, mostNameLines), look},
      shortName_{paragraph(heading.name), nameStyle(look, 1), look},
      details_{detailsText(heading), smallStyle(look, mostDetailLines), look},
      pill_{pillText(), smallStyle(look, 1), look}, badge_{badgeSize(QFontMetrics(look.body))} {
    pill_.layOut({.width = unlimited, .indent = 0});
    pillWidth_ = pill_.textWidth() + look.measures.em + 1;
    pill_.layOut({.width = pill_.textWidth() + 2, .indent = 0});
}

void RoleHeadLayout::layOutName(int room, const TableLook& look) {
    const int beside = room - pillWidth_ - look.measures.em / 2;
    pillPlace_ = PillPlace::None;
    nameWidth_ = std::max(1, room);
    if (kind_ == RoleHeadKind::Baseline) {
        // In one line the pill takes its room from the name while enough of it stays.
        name().layOut({.width = std::max(1, beside), .indent = 0});
        const bool fits = beside > 0 && name().lineCount() == 1 && !name().isElided();
        const bool takes = form_ == RoleHeadForm::OneLine && beside > pillWidth_;
        if (fits || takes) {
            pillPlace_ = PillPlace::BesideName;
            nameWidth_ = beside;
        } else if (form_ == RoleHeadForm::Full) {
            pillPlace_ = PillPlace::OwnLine;
        }
    }
    name().layOut({.width = nameWidth_, .indent = 0});
}

int RoleHeadLayout::layOut(int width, RoleHeadForm form, const TableLook& look) {
    form_ = form;
    const TableMeasures& measures = look.measures;
    const int room = std::max(1, width - 2 * measures.padAcross);
    layOutName(room - badge_ - measures.em / 2, look);
    const int nameHeight = std::max(name().height(), badge_);
    if (form == RoleHeadForm::OneLine) return nameHeight + 2 * (measures.padDown / 2 + 1) + 1;
    detailsWidth_ = std::max(1, room);
    const int details = details_.layOut({.width = detailsWidth_, .indent = 0});
    return detailsTop(look) + details + measures.headPad + 1;
}

int RoleHeadLayout::pillHeight() const {
    return pill_.height() + 4;
}

int RoleHeadLayout::pillLine(const TableLook& look) const {
    return pillPlace_ == PillPlace::OwnLine ? pillHeight() + look.measures.em / 2 : 0;
}

int RoleHeadLayout::detailsTop(const TableLook& look) const {
    return look.measures.headPad + std::max(name().height(), badge_) + pillLine(look) +
           look.measures.em / 8;
}

bool RoleHeadLayout::isElided() const {
    if (name().isElided()) return true;
    if (details_.text().isEmpty()) return false;
    return form_ == RoleHeadForm::OneLine || details_.isElided();
}

void RoleHeadLayout::paint(QPainter& painter, const QRect& place, const TableLook& look,
                           const QPalette& palette) const {
    const TableMeasures& measures = look.measures;
    const bool isMirrored = look.isMirrored();
    const bool isFull = form_ == RoleHeadForm::Full;
    const int top =
        place.top() + (isFull ? measures.headPad : (place.height() - name().height()) / 2);
    // Everything is placed as from left to right and turned over at the middle where need be.
    const auto placed = [&](int left, int width) {
        return isMirrored ? place.right() + 1 - left - width : place.left() + left;
    };
    const int firstLine = QFontMetrics(look.name).height();
    const int badgeTop = top + (firstLine - badge_) / 2 + 1;
    paintBadge(painter, QRectF(placed(measures.padAcross, badge_), badgeTop, badge_, badge_),
               letter_, palette);

    const int nameLeft = measures.padAcross + badge_ + measures.em / 2;
    painter.setPen(isKnown_ ? look.colours.text : look.colours.quiet);
    name().draw(painter, QPointF(placed(nameLeft, nameWidth_), top));
    if (pillPlace_ == PillPlace::BesideName) {
        const int left = nameLeft + name().textWidth() + measures.em / 2;
        paintPill(painter,
                  QRect(placed(left, pillWidth_), top + (firstLine - pillHeight()) / 2 + 1,
                        pillWidth_, pillHeight()),
                  look);
    } else if (kind_ == RoleHeadKind::Baseline && !isFull) {
        painter.fillRect(QRect(place.left(), place.bottom() - 2, place.width(), 3),
                         look.colours.link);
    }
    if (!isFull) return;

    const int below = place.top() + detailsTop(look);
    painter.setPen(look.colours.quiet);
    details_.draw(painter, QPointF(placed(measures.padAcross, detailsWidth_), below));
    if (pillPlace_ == PillPlace::OwnLine) {
        paintPill(painter,
                  QRect(placed(nameLeft, pillWidth_), below - pillLine(look) + measures.em / 6,
                        pillWidth_, pillHeight()),
                  look);
    }
}

void RoleHeadLayout::paintPill(QPainter& painter, const QRect& place, const TableLook& look) const {
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(look.colours.quiet);
    painter.setBrush(Qt::NoBrush);
    const double round = place.height() / 2.0;
    painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), round, round);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(look.colours.text);
    const int textRoom = pill_.textWidth() + 2;
    pill_.draw(painter, QPointF(place.left() + (place.width() - textRoom) / 2.0 +
                                    (look.isMirrored() ? -1 : 1),
                                place.top() + (place.height() - pill_.height()) / 2.0));
}

} // namespace rungwise::app
