// SPDX-License-Identifier: GPL-3.0-or-later
// Where badge, name, pill and details of one role stand in the head of its column.
#pragma once

#include "app/table/text_block.h"
#include "core/compare/role_comparison.h"

#include <QPalette>
#include <QRect>

namespace rungwise::app {

enum class RoleHeadKind { Usual, Baseline };
enum class RoleHeadForm { Full, OneLine };

/// The name takes up to three lines, or one.
class RoleHeadLayout {
public:
    RoleHeadLayout(const RoleHeading& heading, RoleHeadKind kind, const TableLook& look);

    /// Breaks the lines for a width with padding and gives the height with padding.
    int layOut(int width, RoleHeadForm form, const TableLook& look);
    /// Whether a part of name or details is not in view.
    [[nodiscard]] bool isElided() const;

    void paint(QPainter& painter, const QRect& place, const TableLook& look,
               const QPalette& palette) const;

private:
    /// Where the pill that says "baseline" has its place.
    enum class PillPlace { None, BesideName, OwnLine };

    [[nodiscard]] TextBlock& name() { return form_ == RoleHeadForm::Full ? name_ : shortName_; }
    [[nodiscard]] const TextBlock& name() const {
        return form_ == RoleHeadForm::Full ? name_ : shortName_;
    }
    void layOutName(int room, const TableLook& look);
    [[nodiscard]] int pillHeight() const;
    /// The height of the pill's own line with the gap behind it; 0 when it has none.
    [[nodiscard]] int pillLine(const TableLook& look) const;
    [[nodiscard]] int detailsTop(const TableLook& look) const;
    void paintPill(QPainter& painter, const QRect& place, const TableLook& look) const;

    char letter_;
    bool isKnown_;
    RoleHeadKind kind_;
    TextBlock name_;
    TextBlock shortName_;
    TextBlock details_;
    TextBlock pill_;
    int pillWidth_ = 0;
    int badge_ = 0;
    RoleHeadForm form_ = RoleHeadForm::Full;
    PillPlace pillPlace_ = PillPlace::None;
    int nameWidth_ = 0;
    int detailsWidth_ = 0;
};

} // namespace rungwise::app
